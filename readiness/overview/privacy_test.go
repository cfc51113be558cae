package overview

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// tiny is an instrument of one theme with three items, so that every world of a
// few places can be tried.
func tiny() *readiness.Instrument {
	text := peerwork.Text{DA: "x", EN: "x"}
	in := &readiness.Instrument{ID: "tiny", Version: "1.0.0", Title: text, Intro: text, Minutes: 1, ReviewedBy: []string{},
		Scale:  readiness.Scale{Question: text, Options: []peerwork.Text{text, text, text, text}, Unknown: text},
		Bands:  []readiness.Band{{ID: "a", From: 0, Label: text, Meaning: text}, {ID: "b", From: 50, Label: text, Meaning: text}},
		Themes: []readiness.Theme{{ID: "t", Title: text, Weight: 1}}}
	for _, id := range []string{"i", "j", "k"} {
		in.Themes[0].Items = append(in.Themes[0].Items, readiness.Item{ID: id, Revision: 1, Statement: text})
	}
	return in
}

// place is one place of a world: what it lacks, and whether it is named.
type place struct {
	name     string
	occasion string
	level    level
	lacks    byte
	named    bool
	date     int32
}

// empty makes empty sums of tiny, without reading it again for each world.
var empty = sync.OnceValue(func() *Sums {
	s, err := New(tiny())
	if err != nil {
		panic(err)
	}
	return s
})

func sumsOf(t testing.TB, places []place) *Sums {
	s := &Sums{scorer: empty().scorer, in: empty().in, themes: empty().themes, places: map[string][]said{}}
	for _, p := range places {
		w := said{occasion: p.occasion, shown: true, named: p.named, asked: p.named, date: p.date, people: 5}
		w.level[0], w.lacks[0] = p.level, p.lacks
		s.places[p.name] = with(s.places[p.name], &w)
	}
	return s
}

func seen(t testing.TB, s *Sums, o Options) string {
	x, err := s.Overview(o)
	require.NoError(t, err)
	b, err := x.MarshalJSON()
	require.NoError(t, err)
	return string(b)
}

// nobodyReadOff tries every world. In a world each place has one of so many
// states; see says what is published of it. No secret place may have the same
// state in all the worlds that look alike: not to an outsider, and not to any
// other place, which knows its own. With facts, a state is several secrets.
func nobodyReadOff(t *testing.T, places, states int, secret func(place int) bool, facts func(state int) []int, see func(world []int) string) {
	t.Helper()
	if testing.Short() {
		t.Skip("thousands of worlds")
	}
	if facts == nil {
		facts = func(state int) []int { return []int{state} }
	}
	type key struct {
		looks        int
		knower, knew int // -1: an outsider
		place, fact  int
	}
	alike := map[key]uint32{} // the states that are possible
	pages, numbers := []string{}, map[string]int{}
	world := make([]int, places)
	for {
		page := see(world)
		looks, known := numbers[page]
		if !known {
			looks, numbers[page] = len(pages), len(pages)
			pages = append(pages, page)
		}
		for p := range places {
			if !secret(p) {
				continue
			}
			for f, fact := range facts(world[p]) {
				alike[key{looks, -1, 0, p, f}] |= 1 << fact
				for q := range places {
					if q != p {
						alike[key{looks, q, world[q], p, f}] |= 1 << fact
					}
				}
			}
		}
		i := 0
		for i < places && world[i] == states-1 {
			world[i] = 0
			i++
		}
		if i == places {
			break
		}
		world[i]++
	}
	for k, possible := range alike {
		if possible&(possible-1) == 0 {
			t.Fatalf("place %d is read off by %d, who is in %d:\n%s", k.place, k.knower, k.knew, pages[k.looks])
		}
	}
}

func named(i int) string { return fmt.Sprintf("sted %02d", i) }

// Every world of a few unnamed places, alone and beside named ones.
func TestNobodyIsReadOffTheCounts(t *testing.T) {
	for _, unnamed := range []int{1, 2, 4, 5, 6} {
		for _, known := range []int{0, 1, 4, 5} {
			states, n := int(levels), unnamed
			if known < 5 { // they may not be shown by name either
				n += known
			}
			if n > 6 {
				states = 3
			}
			if n > 9 {
				states = 2
			}
			nobodyReadOff(t, n, states, func(p int) bool { return p < unnamed }, nil, func(world []int) string {
				var all []place
				for i, l := range world {
					all = append(all, place{name: named(i), level: level(l), named: i >= unnamed})
				}
				for i := n; i < unnamed+known; i++ {
					all = append(all, place{name: named(i), level: level(i % int(levels)), named: true})
				}
				return seen(t, sumsOf(t, all), Options{})
			})
		}
	}
}

// The items of a place are never shown, named or not.
func TestNobodysItemsAreReadOff(t *testing.T) {
	for _, known := range []bool{false, true} {
		nobodyReadOff(t, 6, 4, func(int) bool { return true }, nil, func(world []int) string {
			var all []place
			for i, l := range world {
				all = append(all, place{name: named(i), level: some, lacks: byte(l), named: known})
			}
			return seen(t, sumsOf(t, all), Options{})
		})
	}
	// One named place more than last time.
	nobodyReadOff(t, 7, 4, func(int) bool { return true }, nil, func(world []int) string {
		var all []place
		for i, l := range world {
			all = append(all, place{name: named(i), level: some, lacks: byte(l), named: true})
		}
		a, b := sumsOf(t, all[:6]), sumsOf(t, all)
		return seen(t, a, Options{}) + "\n" + seen(t, b, Options{Earlier: a})
	})
}

// Two overviews: the places of the second are some of the first and new ones.
func TestNobodyIsReadOffBySubtracting(t *testing.T) {
	for _, c := range []struct{ stay, go_, come int }{{5, 0, 1}, {4, 1, 1}, {5, 0, 4}, {5, 1, 0}, {5, 0, 5}, {4, 5, 0}, {0, 5, 5}, {6, 2, 1}, {5, 5, 1}} {
		n := c.stay + c.go_ + c.come
		states := 3
		if n > 9 {
			states = 2
		}
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			nobodyReadOff(t, n, states, func(int) bool { return true }, nil, func(world []int) string {
				var first, second []place
				for i, l := range world {
					p := place{name: named(i), level: level(l), lacks: byte(l)}
					if i < c.stay+c.go_ {
						first = append(first, p)
					}
					if i < c.stay || i >= c.stay+c.go_ {
						second = append(second, p)
					}
				}
				a, b := sumsOf(t, first), sumsOf(t, second)
				return seen(t, a, Options{}) + "\n" + seen(t, b, Options{Earlier: a})
			})
		})
	}
}

// Two overviews with nobody new: some agree to be named, or no longer agree.
func TestNobodyIsReadOffWhenOthersAgree(t *testing.T) {
	for _, c := range []struct{ before, after string }{
		{"----nnnn", "----nnn-"}, {"------nn", "-----nnn"}, {"-----nnnnn", "----nnnnnn"}, {"nnnn-", "nnnnnn"}, {"nnnn--", "nnnnnn-"},
		{"nnnnnn", "------"}, {"nnnnn-----", "nnnn------"}, {"-------", "nnnnn--"}, {"nnnnn--", "nnnnn-----"}, {"nnnnnnnn.....", "nnn.....n----"},
	} {
		t.Run(c.before+" "+c.after, func(t *testing.T) {
			n := max(len(c.before), len(c.after))
			states := 3
			if n > 9 {
				states = 2
			}
			list := func(world []int, who string) (all []place) {
				for i, letter := range who {
					if letter == '.' { // it has not answered
						continue
					}
					all = append(all, place{name: named(i), level: level(world[i] + 1), lacks: 1, named: letter == 'n'})
				}
				return all
			}
			// Who agreed at any time has shown itself.
			secret := func(p int) bool {
				return !(p < len(c.before) && c.before[p] == 'n' || p < len(c.after) && c.after[p] == 'n')
			}
			nobodyReadOff(t, n, states, secret, nil, func(world []int) string {
				a, b := sumsOf(t, list(world, c.before)), sumsOf(t, list(world, c.after))
				return seen(t, a, Options{}) + "\n" + seen(t, b, Options{Earlier: a})
			})
		})
	}
}

// Five places agree to be named, or no longer do, all at once: what they said is
// known then, and must not be taken from the counts of the others.
func TestNobodyIsReadOffWhenManyAgree(t *testing.T) {
	for _, agreed := range []bool{false, true} { // at first
		nobodyReadOff(t, 10, 3, func(p int) bool { return p < 5 }, nil, func(world []int) string {
			list := func(agree bool) (all []place) {
				for i, l := range world {
					all = append(all, place{name: named(i), level: level(l + 1), lacks: 1, named: agree && i >= 5})
				}
				return all
			}
			a, b := sumsOf(t, list(agreed)), sumsOf(t, list(!agreed))
			return seen(t, a, Options{}) + "\n" + seen(t, b, Options{Earlier: a})
		})
	}
}

// Two occasions: what each place said at each is a secret of its own.
func TestNobodyIsReadOffOverTime(t *testing.T) {
	both := func(state int) []int { return []int{state / 3, state % 3} }
	nobodyReadOff(t, 5, 9, func(int) bool { return true }, both, func(world []int) string {
		var all []place
		for i, state := range world {
			for o, l := range both(state) {
				all = append(all, place{name: named(i), occasion: fmt.Sprint(1 + o), level: level(l + 1), lacks: 1, date: int32(o)})
			}
		}
		s := sumsOf(t, all)
		return seen(t, s, Options{Occasion: "1"}) + "\n" + seen(t, s, Options{Occasion: "2"})
	})
	// The results of five are still the old ones, and everybody knows that only the
	// first says something new.
	both = func(state int) []int { return []int{state / 2, state % 2} }
	nobodyReadOff(t, 6, 4, func(int) bool { return true }, both, func(world []int) string {
		var all []place
		for i, state := range world {
			then := place{name: named(i), occasion: "1", level: level(state/2 + 1), lacks: 1}
			now := then
			now.occasion = "2"
			if i == 0 {
				now.level = level(state%2 + 1)
			}
			all = append(all, then, now)
		}
		s := sumsOf(t, all)
		return seen(t, s, Options{Occasion: "1"}) + "\n" + seen(t, s, Options{Occasion: "2"})
	})
}

// What is known of a place below the rule is that there is one.
func TestBelowTheRule(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		many, once := randomEntries(t, r, 12), []Entry{}
		a, b := fill(t, many), fill(t, many)
		for i := range 3 {
			name := fmt.Sprintf("under grænsen %d", i)
			one := randomGroup(t, r, 3+r.IntN(2))
			two := randomGroup(t, r, 3+r.IntN(2))
			require.NoError(t, a.Add(&Entry{Place: name, Named: true, Document: Answered{GroupResult: &one}}))
			person := Entry{Place: fmt.Sprintf("en anden %d", i), Document: Answered{GroupResult: &two}}
			if r.IntN(2) == 0 {
				response := randomResponse(r)
				person.Document = Answered{Response: &response}
			}
			once = append(once, person)
			require.NoError(t, b.Add(&once[i]))
		}
		x, y := seen(t, a, Options{}), seen(t, b, Options{})
		assert.Equal(t, x, y)
		assert.NotContains(t, x, "grænsen")
	}
}

// Who has not agreed is not named, and nothing is shown of fewer than five.
func TestNamesAndFew(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	few, shown := 0, 0
	for range 500 {
		list := randomEntries(t, r, 1+r.IntN(14))
		s := fill(t, list)
		x, err := s.Overview(Options{})
		require.NoError(t, err)
		for _, n := range x.Named {
			shown++
			for i := range list {
				if list[i].Place == n.Place && list[i].Document.GroupResult.Responses >= minResponses {
					assert.True(t, list[i].Named)
					assert.True(t, list[i].MayBeAsked || !n.MayBeAsked)
				}
			}
		}
		if x.Places.Answered < minPlaces {
			few++
			b := seen(t, s, Options{})
			assert.Equal(t, WithheldFew, x.Withheld)
			assert.Contains(t, b, `"themes":[],"lacking":[],"movedOn":[],"named":[]}`)
			assert.False(t, strings.Contains(b, "sted"))
		}
	}
	assert.NotZero(t, few)
	assert.NotZero(t, shown)
}

// What is to talk from stays at the place, whatever kind of document it is in.
func TestToTalkStaysAtThePlace(t *testing.T) {
	in, ok := instruments.Get(instruments.Rolle)
	require.True(t, ok)
	scorer, _ := instruments.Scorer(instruments.Rolle)
	s, err := New(&in)
	require.NoError(t, err)
	var list []readiness.Response
	for i := range 12 {
		list = append(list, readiness.Response{ID: readiness.NewID(uint64(i)), Instrument: in.ID, Version: in.Version})
	}
	result, err := scorer.Score(&list[0])
	require.NoError(t, err)
	few, err := scorer.Aggregate(list[:3])
	require.NoError(t, err)
	many, err := scorer.Aggregate(list)
	require.NoError(t, err)
	for pointer, d := range map[string][]Answered{
		"/document/response/instrument":    {{Response: &list[0]}},
		"/document/result/instrument":      {{Result: &result}},
		"/document/groupResult/instrument": {{GroupResult: &few}, {GroupResult: &many}},
	} {
		for i := range d {
			var ps peerwork.Problems
			require.ErrorAs(t, s.Add(&Entry{Place: "A", Document: d[i]}), &ps)
			require.Len(t, ps, 1)
			assert.Equal(t, codeEntryTalk, ps[0].Code)
			assert.Equal(t, pointer, ps[0].Pointer)
		}
	}
	assert.Empty(t, s.places)
}
