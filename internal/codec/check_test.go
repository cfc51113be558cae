package codec

import (
	"math"
	"slices"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// TestCheck: a value meets the verdict that its JSON meets, in the same words.
func TestCheck(t *testing.T) {
	six, least := 6, math.MinInt
	many := make([]note, 150)
	for want, n := range map[string]note{
		"":                     {Title: "a", Tags: []string{}, Parts: []note{{Title: "b"}}, Moods: []mood{"calm"}, Count: 9},
		"above-maximum /size":  {Size: &six},
		"below-minimum /size":  {Size: &least},
		"above-maximum /count": {Count: math.MaxInt},
		"too-long /title":      {Title: "æææææææææææææææææææææ"},
		"not-in-list /moods/1": {Moods: []mood{"calm", "sad", "glad"}},
		"too-many /parts":      {Parts: []note{{}, {}, {Count: -1, Parts: many}}}, // what is too much is not looked at
		"too-many /tags":       {Tags: []string{"a", "b", "c", "too long to be right"}},
		"not-in-list /parts/0/moods/0, not-in-list /parts/1/parts/1/moods/2, too-long /title": {
			Title: "123456789012345678901", Parts: []note{{Moods: []mood{""}}, {Parts: []note{{}, {Moods: []mood{"glad", "glad", "bad"}}}}}},
		"invalid-utf8 /parts/1/tags/0": {Title: "123456789012345678901", Count: -1, Parts: []note{{Size: &six}, {Tags: []string{"\xff"}}}},
		"invalid-utf8 /parts/2/title":  {Parts: []note{{}, {}, {Title: "\xff"}}}, // but it cannot be written
	} {
		err := Check(&noteLayout, unsafe.Pointer(&n))
		got := ""
		if err != nil {
			for _, p := range err.(peerwork.Problems) {
				if got != "" {
					got += ", "
				}
				got += p.Code + " " + p.Pointer
			}
		}
		assert.Equal(t, want, got)
		data, written := Append(nil, &noteLayout, unsafe.Pointer(&n))
		if written == nil {
			written = Read(data, MaxBytes, &noteLayout, unsafe.Pointer(new(note)), unsafe.Pointer(new(note)))
		}
		assert.Equal(t, written, err, want)
	}
}

// TestCheckStops: only so many problems are kept, the first ones.
func TestCheckStops(t *testing.T) {
	deep := note{Moods: []mood{"a", "b", "c"}}
	for range 6 {
		deep = note{Moods: slices.Clone(deep.Moods), Parts: []note{deep, deep}}
	}
	err := Check(&noteLayout, unsafe.Pointer(&deep))
	require.Len(t, err, MaxProblems)
	data, written := Append(nil, &noteLayout, unsafe.Pointer(&deep))
	require.NoError(t, written)
	assert.Equal(t, Read(data, MaxBytes, &noteLayout, unsafe.Pointer(new(note)), unsafe.Pointer(new(note))), err)
}

// TestCheckAllocates: a good value costs nothing to look at.
func TestCheckAllocates(t *testing.T) {
	n := note{Title: "a", Parts: []note{{Title: "b", Moods: []mood{"calm"}}}}
	assert.Zero(t, testing.AllocsPerRun(100, func() { _ = Check(&noteLayout, unsafe.Pointer(&n)) }))
}
