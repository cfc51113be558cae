//go:build !race

package jobdesc_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAllocations holds what the makers allocate: in proportion to the tasks,
// and for checking nearly nothing. (The race
// detector allocates on its own.)
func TestAllocations(t *testing.T) {
	d := largest()
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _ = d.Coverage() }), 80.0)
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _ = d.Validate() }), 20.0)
}
