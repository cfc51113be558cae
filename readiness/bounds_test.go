package readiness

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/codec"
)

// TestBoundsAreTheTags holds the constants that scoring relies on against the
// struct tags that the schema, the reader and Validate are made from.
func TestBoundsAreTheTags(t *testing.T) {
	for _, c := range []struct {
		name      string
		layout    *codec.Layout
		low, high int
	}{
		{"themes", &instrumentLayout, 1, maxThemes},
		{"items", &themeLayout, 1, maxItems},
		{"weight", &themeLayout, 1, maxWeight},
		{"options", &scaleLayout, 2, maxOptions},
		{"bands", &instrumentLayout, 2, 7},
		{"answers", &responseLayout, 0, maxThemes * maxItems},
		{"steps", &planTaskLayout, 0, maxSteps},
		{"evidence", &planTaskLayout, 1, maxTaskEvidence},
		{"wishes", &responseLayout, 0, maxWishes},
	} {
		i := slices.IndexFunc(c.layout.Fields, func(f codec.Field) bool { return f.Name == c.name })
		require.GreaterOrEqual(t, i, 0, c.name)
		f := c.layout.Fields[i]
		got := [2]int{f.MinItems, f.MaxItems}
		if f.Kind == codec.Int {
			got = [2]int{f.Min, f.Max}
		}
		assert.Equal(t, [2]int{c.low, c.high}, got, c.name)
	}
}
