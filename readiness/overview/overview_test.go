package overview

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// randomResponse answers tiny: alike within a response, so that places differ.
func randomResponse(r *rand.Rand) readiness.Response {
	x := readiness.Response{ID: readiness.NewID(r.Uint64()), Instrument: "tiny", Version: "1.0.0"}
	if r.IntN(2) == 0 {
		x.Date = peerwork.Date(fmt.Sprintf("2027-0%d-1%d", 1+r.IntN(9), r.IntN(10)))
	}
	for _, id := range []string{"i", "j", "k"} {
		x.Answers = append(x.Answers, readiness.Answer{Item: id, Choice: []readiness.Choice{"0", "1", "2", "3", readiness.ChoiceUnknown}[r.IntN(5)]})
	}
	return x
}

func randomGroup(t testing.TB, r *rand.Rand, people int) readiness.GroupResult {
	scorer, err := readiness.NewScorer(tiny())
	require.NoError(t, err)
	base := randomResponse(r)
	open := r.IntN(2) == 0
	var all []readiness.Response
	for range people {
		one := randomResponse(r)
		if r.IntN(3) > 0 {
			one.Answers = base.Answers
		}
		one.OpenToGroup = open
		all = append(all, one)
	}
	x, err := scorer.Aggregate(all)
	require.NoError(t, err)
	return x
}

func randomEntries(t testing.TB, r *rand.Rand, places int) (list []Entry) {
	agree := r.IntN(4) // of three
	for i := range places {
		for range 1 + r.IntN(3)/2 {
			g := randomGroup(t, r, 4+r.IntN(3))
			e := Entry{Place: fmt.Sprintf("sted %d", i), Named: r.IntN(3) < agree, Document: Answered{GroupResult: &g}}
			e.MayBeAsked = e.Named && r.IntN(2) == 0
			list = append(list, e)
		}
	}
	return list
}

func fill(t testing.TB, list []Entry) *Sums {
	s, err := New(tiny())
	require.NoError(t, err)
	for i := range list {
		require.NoError(t, s.Add(&list[i]))
	}
	return s
}

// Sums merge in any order and grouping, to the same bytes, and what was merged
// is as it was.
func TestMerge(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	named := 0
	for range 150 {
		list := randomEntries(t, r, 4+r.IntN(20))
		for i := range list {
			list[i].Occasion = fmt.Sprint(1 + r.IntN(12)/6*r.IntN(10)) // sometimes more than are remembered
		}
		want := seen(t, fill(t, list), Options{})
		named += len(want)
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		var parts []*Sums
		for rest := list; len(rest) > 0; {
			n := 1 + r.IntN(len(rest))
			parts = append(parts, fill(t, rest[:n]))
			rest = rest[n:]
		}
		parts = append(parts, fill(t, nil))
		for len(parts) > 1 {
			i, j := r.IntN(len(parts)), r.IntN(len(parts))
			if i == j {
				continue
			}
			before := seen(t, parts[j], Options{})
			require.NoError(t, parts[i].Merge(parts[j]))
			assert.Equal(t, before, seen(t, parts[j], Options{}))
			parts = slices.Delete(parts, j, j+1)
		}
		assert.Equal(t, want, seen(t, parts[0], Options{}))
	}
	other := tiny()
	other.Version = "1.1.0"
	s, err := New(other)
	require.NoError(t, err)
	assert.ErrorAs(t, s.Merge(fill(t, nil)), new(peerwork.Problems))
}

// A place takes less than 2 KB, however often it answers.
func TestRoomOfAPlace(t *testing.T) {
	const places = 5000
	g := randomGroup(t, rand.New(rand.NewPCG(7, 8)), 5)
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	s := fill(t, nil)
	before := heap()
	for i := range places {
		for o := range 2 * maxOccasions {
			e := Entry{Place: fmt.Sprintf("%0120d", i), Occasion: fmt.Sprintf("%040d", o), Document: Answered{GroupResult: &g}}
			require.NoError(t, s.Add(&e))
		}
	}
	after := heap()
	each := (after - before) / places
	t.Log(each, "bytes a place")
	assert.Less(t, each, uint64(2048))
	runtime.KeepAlive(s)
}

// To add an entry costs as many allocations among many as among few.
func TestAllocations(t *testing.T) {
	g := randomGroup(t, rand.New(rand.NewPCG(9, 10)), 5)
	count := func(n int) float64 {
		names := make([]string, n)
		for i := range names {
			names[i] = fmt.Sprintf("sted %d", i)
		}
		return testing.AllocsPerRun(1, func() {
			s := fill(t, nil)
			for i := range n {
				require.NoError(t, s.Add(&Entry{Place: names[i], Document: Answered{GroupResult: &g}}))
			}
		})
	}
	few, many := count(1000), count(10000)
	t.Log(few/1000, many/10000, "allocations an entry")
	assert.LessOrEqual(t, many, 10.5*few)
}

func TestOverview(t *testing.T) {
	var all []place
	for i, name := range []string{"Åvej", "Østerby", "Ærø", "Bakken", "anneks"} {
		all = append(all, place{name: name, occasion: "1", level: most, lacks: 7, named: true},
			place{name: name, occasion: "2", level: level(1 + i%3), lacks: byte(i), named: true})
	}
	for i := range 7 {
		all = append(all, place{name: named(i), occasion: "1", level: most, lacks: 7}, place{name: named(i), occasion: "2", level: level(2 + i%2), lacks: 3})
	}
	s := sumsOf(t, all)
	x, err := s.Overview(Options{Date: "2028-01-18", Invited: 20, Until: "2029-01-01"})
	require.NoError(t, err)
	assert.Equal(t, PlaceCounts{Invited: 20, Answered: 12, Counted: 12}, x.Places)
	assert.Equal(t, []ThemePlaces{{Theme: "t", Counts: &LackCounts{Most: 2, Some: 6, Little: 4}}}, x.Themes)
	assert.Equal(t, []LackingItem{{Item: "i", Places: 9}, {Item: "j", Places: 9}}, x.Lacking)
	assert.Equal(t, []ThemeMoved{{Theme: "t", Places: 8, AtLeast: true, Of: 12}}, x.MovedOn)
	var names []string
	for _, n := range x.Named {
		names = append(names, n.Place)
	}
	assert.Equal(t, []string{"anneks", "Bakken", "Ærø", "Østerby", "Åvej"}, names)

	// One or two unnamed places that have moved on are not counted, and a second
	// overview of an occasion counts none.
	few := sumsOf(t, append(all, place{name: named(0), occasion: "3", level: little, date: 3}))
	for i := range 7 {
		w := said{occasion: "3", shown: true, level: [20]level{level(2 + i%2)}, date: 3, people: 5}
		if i < 2 {
			w.level[0] = level(3 - i)
		}
		few.places[named(i)] = with(few.places[named(i)], &w)
	}
	third, err := few.Overview(Options{})
	require.NoError(t, err)
	assert.Equal(t, "2", third.Since)
	assert.Empty(t, third.MovedOn)
	again, err := few.Overview(Options{Earlier: few})
	require.NoError(t, err)
	assert.Equal(t, third.Themes, again.Themes)
	assert.Empty(t, again.Since)

	first, err := s.Overview(Options{Occasion: "1"})
	require.NoError(t, err)
	assert.Equal(t, []ThemePlaces{{Theme: "t", NearlyAll: &NearlyAll{LacksMost, 10}}}, first.Themes)
	assert.Empty(t, first.MovedOn)

	_, err = s.Overview(Options{Invited: 3})
	assert.ErrorAs(t, err, new(peerwork.Problems))
	_, err = s.Overview(Options{Date: "2028-02-30"})
	assert.ErrorAs(t, err, new(peerwork.Problems))
	none, err := s.Overview(Options{Occasion: "3"})
	require.NoError(t, err)
	assert.Equal(t, WithheldFew, none.Withheld)
}

// Other questionnaires and versions are refused by name.
func TestAddRefuses(t *testing.T) {
	s := fill(t, nil)
	r := rand.New(rand.NewPCG(11, 12))
	g := randomGroup(t, r, 5)
	g.Instrument = "other"
	var ps peerwork.Problems
	require.ErrorAs(t, s.Add(&Entry{Place: "A", Document: Answered{GroupResult: &g}}), &ps)
	assert.Equal(t, codeEntryInstrument, ps[0].Code)
	assert.Equal(t, "/document/groupResult/instrument", ps[0].Pointer)
	g.Instrument, g.Version = "tiny", "2.0.0"
	require.ErrorAs(t, s.Add(&Entry{Place: "A", Document: Answered{GroupResult: &g}}), &ps)
	assert.Equal(t, "/document/groupResult/items", ps[0].Pointer)
	require.ErrorAs(t, s.Add(&Entry{}), &ps)
	assert.Empty(t, s.places)
}
