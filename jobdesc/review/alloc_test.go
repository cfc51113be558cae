//go:build !race

package review_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// TestAllocations holds what a review of the largest example allocates, and that
// ten times the text takes ten times as much and no more. (The race detector
// allocates on its own.)
func TestAllocations(t *testing.T) {
	d := example(t, "good-ward")
	// The lists of the review, and one piece of memory each for the words, clauses
	// and sentences of all its texts.
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _ = review.Of(&d) }), 16.0)

	once, ten := long(1), long(10)
	a, b := allocated(&once), allocated(&ten)
	assert.Positive(t, a)
	assert.LessOrEqual(t, b, 11*a)
}

// allocated are the bytes a review allocates.
func allocated(d *jobdesc.Description) uint64 {
	var before, after runtime.MemStats
	const runs = 20
	runtime.ReadMemStats(&before)
	for range runs {
		_ = review.Of(d)
	}
	runtime.ReadMemStats(&after)
	return (after.TotalAlloc - before.TotalAlloc) / runs
}
