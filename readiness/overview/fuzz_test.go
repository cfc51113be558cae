package overview

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// Whatever is added, line by line: nothing panics, what is refused changes
// nothing, the overview is good, and two halves merged say the same.
func FuzzAdd(f *testing.F) {
	paths, err := filepath.Glob("../../schema/examples/entry/*.json")
	require.NoError(f, err)
	require.NotEmpty(f, paths)
	var all []byte
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
		all = append(append(all, bytes.ReplaceAll(data, []byte("\n"), nil)...), '\n')
	}
	f.Add(all)
	f.Fuzz(func(t *testing.T, data []byte) {
		in, _ := instruments.Get(instruments.Temperatur)
		var s [3]*Sums
		for i := range s {
			var err error
			s[i], err = New(&in)
			require.NoError(t, err)
		}
		n := 0
		for line := range bytes.Lines(data) {
			var e Entry
			if e.UnmarshalJSON(line) != nil {
				continue
			}
			n++
			before := seen(t, s[0], Options{})
			if s[0].Add(&e) != nil {
				require.Equal(t, before, seen(t, s[0], Options{}))
				continue
			}
			require.NoError(t, s[1+n%2].Add(&e))
		}
		require.NoError(t, s[2].Merge(s[1]))
		for _, o := range s[0].Occasions() {
			require.Equal(t, seen(t, s[0], Options{Occasion: o}), seen(t, s[2], Options{Occasion: o}))
		}
	})
}
