package study

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

func sumsOf(t testing.TB, cases []Case) *Sums {
	s, err := New(temperatur(t))
	require.NoError(t, err)
	for i := range cases {
		require.NoError(t, s.Add(&cases[i]))
	}
	return s
}

// Merging is associative and commutative and has an identity, to the byte, also
// when each partial sum has been carried to another machine: with people who
// answered twice, responses that are there twice, and the same id with other
// answers.
func TestSumsMerge(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	for _, e := range examples {
		all := casesOf(temperatur(t), e.plan, e.change)
		for range 20 {
			cases := slices.Clone(all[:r.IntN(len(all))])
			for i := range cases {
				switch other := r.IntN(len(all)); r.IntN(20) {
				case 0:
					cases = append(cases, all[other])
				case 1:
					again := all[other]
					again.Response.ID = cases[i].Response.ID
					cases = append(cases, again)
				}
			}
			want := sumsOf(t, cases).Bytes()
			r.Shuffle(len(cases), func(i, j int) { cases[i], cases[j] = cases[j], cases[i] })
			parts := [][]byte{sumsOf(t, nil).Bytes()}
			for rest := cases; len(rest) > 0; {
				n := 1 + r.IntN(len(rest))
				parts = append(parts, sumsOf(t, rest[:n]).Bytes())
				rest = rest[n:]
			}
			for len(parts) > 1 {
				i, j := r.IntN(len(parts)), r.IntN(len(parts))
				if i == j {
					continue
				}
				s := sumsOf(t, nil)
				require.NoError(t, s.MergeBytes(parts[i]))
				require.NoError(t, s.MergeBytes(parts[j]))
				parts[i] = s.Bytes()
				parts = slices.Delete(parts, j, j+1)
			}
			require.Equal(t, want, parts[0])
		}
	}
}

// A report of sums that have been carried is that of all cases at once, the
// resampled intervals too.
func TestSumsReport(t *testing.T) {
	slow(t)
	for _, e := range examples {
		cases := casesOf(temperatur(t), e.plan, e.change)
		o := Options{Seed: 7, Resamples: 20}
		want, err := Of(temperatur(t), cases, o)
		require.NoError(t, err)
		s := sumsOf(t, cases[:100])
		require.NoError(t, s.MergeBytes(sumsOf(t, cases[100:]).Bytes()))
		one, err := json.Marshal(want)
		require.NoError(t, err)
		two, err := json.Marshal(s.Report(o))
		require.NoError(t, err)
		assert.Equal(t, string(one), string(two))
		each := len(s.Bytes()) / len(cases)
		t.Log(each, "bytes a response")
		assert.Less(t, each, 80)
	}
}

func TestSumsRefused(t *testing.T) {
	cases := casesOf(temperatur(t), examples[3].plan, examples[3].change)
	good := sumsOf(t, cases[:20]).Bytes()
	code := func(s *Sums, data []byte) string {
		before := string(s.Bytes())
		var ps peerwork.Problems
		require.ErrorAs(t, s.MergeBytes(data), &ps)
		require.Equal(t, before, string(s.Bytes()), "nothing is added of what is refused")
		return ps[0].Code
	}
	for n := range len(good) {
		require.Equal(t, codeStudySums, code(sumsOf(t, nil), good[:n]))
	}
	assert.Equal(t, codeStudySums, code(sumsOf(t, cases[:2]), append(slices.Clone(good), 0)))
	long, ok := instruments.Get(instruments.Parathed)
	require.True(t, ok)
	other, err := New(&long)
	require.NoError(t, err)
	assert.Equal(t, codeStudyInstrument, code(other, good))
	assert.Error(t, other.Merge(sumsOf(t, nil)))
}

// Whatever bytes come: nothing panics, what is refused changes nothing, and what
// is read is written again to the byte.
func FuzzMergeBytes(f *testing.F) {
	f.Add([]byte(form))
	for i, e := range examples {
		f.Add(sumsOf(f, casesOf(temperatur(f), e.plan, e.change)[:8*i]).Bytes())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := sumsOf(t, nil)
		if s.MergeBytes(data) != nil {
			require.Empty(t, s.kept)
			return
		}
		require.Equal(t, string(data), string(s.Bytes()))
	})
}
