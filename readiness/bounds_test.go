package readiness_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// TestBoundsAreTheTags holds the constants that scoring relies on against the
// struct tags that the schema and the reader are made from.
func TestBoundsAreTheTags(t *testing.T) {
	over := []struct {
		field  string
		change func(*readiness.Instrument)
	}{
		{"/themes", func(in *readiness.Instrument) {
			in.Themes = instrument(4, slices.Repeat([]int{1}, 21), slices.Repeat([]int{1}, 21)).Themes
		}},
		{"/themes", func(in *readiness.Instrument) { in.Themes = nil }},
		{"/themes/0/items", func(in *readiness.Instrument) { in.Themes = instrument(4, []int{21}, []int{1}).Themes }},
		{"/themes/0/items", func(in *readiness.Instrument) { in.Themes[0].Items = nil }},
		{"/themes/0/weight", func(in *readiness.Instrument) { in.Themes[0].Weight = 101 }},
		{"/themes/0/weight", func(in *readiness.Instrument) { in.Themes[0].Weight = 0 }},
		{"/scale/options", func(in *readiness.Instrument) { in.Scale.Options = slices.Repeat([]peerwork.Text{both("x")}, 8) }},
		{"/scale/options", func(in *readiness.Instrument) { in.Scale.Options = in.Scale.Options[:1] }},
		{"/bands", func(in *readiness.Instrument) { in.Bands = in.Bands[:1] }},
	}
	for _, c := range over {
		in := instrument(4, []int{1}, []int{1})
		c.change(&in)
		ps := in.Validate()
		require.Len(t, ps, 1, c.field)
		assert.Equal(t, "instrument-bounds", ps[0].Code)
		assert.Equal(t, c.field, ps[0].Pointer)
		data, err := in.MarshalJSON()
		require.NoError(t, err)
		var again readiness.Instrument
		var shape peerwork.Problems
		require.ErrorAs(t, again.UnmarshalJSON(data), &shape, "the reader has the same bound")
		assert.Equal(t, c.field, shape[0].Pointer)
	}
}
