//go:build !race

package readiness_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// TestScoreAllocations holds the number of allocations of Score, which does
// not grow with the number of items. (The race detector allocates on its own.)
func TestScoreAllocations(t *testing.T) {
	for _, themes := range []int{1, 10} {
		in := instrument(4, slices.Repeat([]int{20}, themes), slices.Repeat([]int{1}, themes))
		r := answer(in, strings.Repeat("0123?-3210", 2*themes))
		s, err := readiness.NewScorer(&in)
		require.NoError(t, err)
		got := testing.AllocsPerRun(100, func() { _, _ = s.Score(&r) })
		assert.LessOrEqual(t, got, 8.0, "themes: %d", themes)
	}
}

// TestAggregateAllocations holds the number of allocations of Aggregate, which
// grows with the roles and with what there is to show, but not with the
// responses.
func TestAggregateAllocations(t *testing.T) {
	in, _ := instruments.Get(instruments.Parathed)
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	for _, n := range []int{5, 50, 500} {
		responses := makeGroup(rand.New(rand.NewPCG(5, 0)), &in, n, 0)
		for i := range responses {
			responses[i].Role = readiness.AllRoles()[i%3]
		}
		got := testing.AllocsPerRun(20, func() { _, _ = s.Aggregate(responses) })
		assert.LessOrEqual(t, got, 160.0, "responses: %d", n)
		t.Logf("%d responses: %.0f allocations", n, got)
	}
}
