//go:build !race

package readiness_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
)

// TestScoreAllocations holds the number of allocations of Score, which does
// not grow with the number of items. (The race detector allocates on its own.)
func TestScoreAllocations(t *testing.T) {
	for _, themes := range []int{1, 10} {
		in := instrument(4, slices.Repeat([]int{20}, themes), slices.Repeat([]int{1}, themes))
		r := answer(in, strings.Repeat("0123?-3210", 2*themes))
		s, err := readiness.NewScorer(in)
		require.NoError(t, err)
		got := testing.AllocsPerRun(100, func() { _, _ = s.Score(&r) })
		assert.LessOrEqual(t, got, 8.0, "themes: %d", themes)
	}
}
