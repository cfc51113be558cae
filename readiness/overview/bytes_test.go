package overview

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// carried returns the sums as another machine reads them.
func carried(t testing.TB, s *Sums) *Sums {
	other := fill(t, nil)
	require.NoError(t, other.MergeBytes(s.Bytes()))
	return other
}

// Merging is associative and commutative and has an identity, to the byte, also
// when each partial sum has been carried to another machine.
func TestBytesMerge(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	long := 0
	for range 200 {
		list := randomEntries(t, r, r.IntN(25))
		for i := range list {
			list[i].Occasion = fmt.Sprint(1 + r.IntN(12)/6*r.IntN(10)) // sometimes more than are remembered
		}
		want := fill(t, list).Bytes()
		long = max(long, len(want))
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		parts := [][]byte{fill(t, nil).Bytes()}
		for rest := list; len(rest) > 0; {
			n := 1 + r.IntN(len(rest))
			parts = append(parts, fill(t, rest[:n]).Bytes())
			rest = rest[n:]
		}
		for len(parts) > 1 {
			i, j := r.IntN(len(parts)), r.IntN(len(parts))
			if i == j {
				continue
			}
			s := fill(t, nil)
			require.NoError(t, s.MergeBytes(parts[i]))
			require.NoError(t, s.MergeBytes(parts[j]))
			parts[i] = s.Bytes()
			parts = slices.Delete(parts, j, j+1)
		}
		require.Equal(t, want, parts[0])
		s := fill(t, list)
		require.NoError(t, s.MergeBytes(fill(t, nil).Bytes()))
		require.Equal(t, want, s.Bytes(), "nothing added changes nothing")
		require.Equal(t, seen(t, s, Options{}), seen(t, carried(t, s), Options{}))
	}
	assert.Greater(t, long, 300)
}

// A place takes less than 2 KB on the way, too, however often it answers and
// however long its name is.
func TestBytesOfAPlace(t *testing.T) {
	s := fill(t, nil)
	empty := len(s.Bytes())
	g := randomGroup(t, rand.New(rand.NewPCG(7, 8)), 5)
	for o := range 2 * maxOccasions {
		e := Entry{Place: fmt.Sprintf("%s%0100d", "ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ", 0), Occasion: fmt.Sprintf("%040d", o), Document: Answered{GroupResult: &g}}
		require.NoError(t, s.Add(&e))
	}
	one := len(s.Bytes()) - empty
	in := tiny()
	theme := in.Themes[0]
	in.Themes = nil
	for i := range 20 { // the largest instrument there can be
		th := theme
		th.ID = fmt.Sprintf("t%d", i)
		th.Items = nil
		for j := range 20 {
			item := theme.Items[0]
			item.ID = fmt.Sprintf("i%d-%d", i, j)
			th.Items = append(th.Items, item)
		}
		in.Themes = append(in.Themes, th)
	}
	large, err := New(in)
	require.NoError(t, err)
	w := said{occasion: fmt.Sprintf("%040d", 0), shown: true, named: true, asked: true, date: 9999_12_31, people: 500}
	most := 2 + maxPlaceBytes + 1 + maxOccasions*len(large.append(nil, &w))
	t.Log(one, "bytes here,", most, "at most")
	assert.Less(t, most, 2048)
}

func TestBytesRefused(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	s := fill(t, randomEntries(t, r, 8))
	good := s.Bytes()
	for n := range len(good) {
		other := fill(t, nil)
		var ps peerwork.Problems
		require.ErrorAs(t, other.MergeBytes(good[:n]), &ps)
		require.Equal(t, codeOverviewSums, ps[0].Code)
		require.Empty(t, other.places, "nothing is added of what is refused")
	}
	other := tiny()
	other.Version = "1.1.0"
	newer, err := New(other)
	require.NoError(t, err)
	var ps peerwork.Problems
	require.ErrorAs(t, newer.MergeBytes(good), &ps)
	assert.Equal(t, codeOverviewInstrument, ps[0].Code)
	assert.Error(t, s.MergeBytes(append(slices.Clone(good), 0)))
	assert.Equal(t, good, s.Bytes())
}

// Whatever bytes come: nothing panics, what is refused changes nothing, and what
// is read is written again to the byte.
func FuzzMergeBytes(f *testing.F) {
	r := rand.New(rand.NewPCG(13, 14))
	f.Add([]byte(form))
	for range 5 {
		f.Add(fill(f, randomEntries(f, r, 6)).Bytes())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := fill(t, nil)
		if s.MergeBytes(data) != nil {
			require.Empty(t, s.places)
			return
		}
		require.Equal(t, string(data), string(s.Bytes()))
		seen(t, s, Options{})
	})
}
