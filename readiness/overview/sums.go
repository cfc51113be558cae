package overview

import (
	"maps"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
)

// The least there must be before something is shown.
const (
	minResponses = 5 // of a place, before anything but its existence is used
	minPlaces    = 5 // before anything is shown of them
	minItems     = 3 // of a theme: a shorter one would say too much of its statements
	maxNamed     = 500
)

// maxOccasions is how many times are remembered of a place, the latest ones.
const maxOccasions = 8

// Sums is what an overview is made of. It remembers of each place, at each
// occasion, how much it lacks of the themes and which items it lacks: less than
// 2 KB, whatever has been added. Use [New]; one goroutine at a time.
type Sums struct {
	scorer *readiness.Scorer
	in     readiness.Instrument
	themes []int // the numbers of those that are long enough
	places map[string][]said
}

// said is what a place said at one occasion. Those of a place are sorted by
// occasion.
type said struct {
	occasion string
	shown    bool // enough responses; else all below is zero
	named    bool
	asked    bool
	level    [20]level
	lacks    [50]byte // one bit for each item
	date     int32
	people   int16
}

// level is how much is lacking of a theme, as a number.
type level uint8

const (
	unknown level = iota
	most
	some
	little
	levels
)

func (l level) lacks() Lacks { return [...]Lacks{LacksUnknown, LacksMost, LacksSome, LacksLittle}[l] }

// New returns empty sums for the entries of one instrument, or the
// [peerwork.Problems] of the instrument.
func New(in *readiness.Instrument) (*Sums, error) {
	scorer, err := readiness.NewScorer(in)
	if err != nil {
		return nil, err
	}
	s := &Sums{scorer: scorer, in: *in, places: map[string][]said{}}
	for t := range in.Themes {
		if len(in.Themes[t].Items) >= minItems {
			s.themes = append(s.themes, t)
		}
	}
	return s, nil
}

// Add adds an entry, or returns the [peerwork.Problems] that keep it out. One
// person's response or result says that the place has begun, and nothing else.
// What answers an instrument to talk from ([readiness.UseTalk]) is kept out.
//
// When a place has several group results of five responses or more at one
// occasion, the latest counts; of the same day, the one with most responses. The
// place is named, or can be asked, only when all of them say so.
func (s *Sums) Add(e *Entry) error {
	if err := e.Validate(); err != nil {
		return err
	}
	d := &e.Document
	of, at := "", ""
	switch {
	case d.Response != nil:
		of, at = d.Response.Instrument, "/document/response"
	case d.Result != nil:
		of, at = d.Result.Instrument, "/document/result"
	default:
		of, at = d.GroupResult.Instrument, "/document/groupResult"
	}
	if of != s.in.ID {
		return peerwork.Problems{{Code: codeEntryInstrument, Pointer: at + "/instrument", Text: peerwork.Text{
			DA: "Svaret er til »" + of + "«, men overblikket er over »" + s.in.ID + "«. Lav et overblik for hvert spørgeskema.",
			EN: "This answers “" + of + "”, but the overview is of “" + s.in.ID + "”. Make one overview for each questionnaire.",
		}}}
	}
	if s.in.ToTalk() {
		// Most places have one peer worker and one leader then.
		return peerwork.Problems{{Code: codeEntryTalk, Pointer: at + "/instrument", Text: peerwork.Text{
			DA: "»" + of + "« er til at tale om og bliver på stedet. Der er intet overblik over det.",
			EN: "“" + of + "” is to talk from and stays at the place. There is no overview of it.",
		}}}
	}
	w := said{occasion: e.Occasion}
	if x := d.GroupResult; x != nil {
		if err := s.scorer.CheckGroup(x); err != nil {
			return codec.Within(at, err).Err()
		}
		if x.Responses >= minResponses {
			s.fill(&w, e, x)
		}
	}
	list, known := s.places[e.Place]
	name := e.Place
	if !known {
		name = strings.Clone(name) // or the whole document would stay in memory
	}
	w.occasion = strings.Clone(w.occasion)
	s.places[name] = with(list, &w)
	return nil
}

// fill takes from a group result what an overview uses.
func (s *Sums) fill(w *said, e *Entry, x *readiness.GroupResult) {
	w.shown, w.named, w.asked, w.people = true, e.Named, e.MayBeAsked, int16(x.Responses)
	for _, c := range []byte(x.Date) {
		if c != '-' {
			w.date = 10*w.date + int32(c-'0')
		}
	}
	for _, t := range s.themes {
		if n := x.Themes[t].Temperature; n != nil {
			w.level[t] = levelOf(*n)
		}
	}
	top := s.in.Scale.Top()
	for i := range x.Items {
		item := &x.Items[i]
		if item.Level == readiness.LevelNotBegun || item.Level == readiness.LevelTalkedAbout ||
			item.MeanHundredths != nil && 2**item.MeanHundredths < 100*top {
			w.lacks[i/8] |= 1 << (i % 8)
		}
	}
}

// levelOf returns the level of a temperature.
func levelOf(temperature int) level {
	switch {
	case 3*temperature < 100:
		return most
	case 3*temperature < 200:
		return some
	}
	return little
}

// lacking reports whether the place lacks an item.
func (w *said) lacking(item int) bool { return w.lacks[item/8]&(1<<(item%8)) != 0 }

// Merge adds what other holds. Sums can be merged in any order and grouping: the
// overview is the same to the byte. Both must be of the same instrument; the
// error is a [peerwork.Problems].
func (s *Sums) Merge(other *Sums) error {
	if s.in.ID != other.in.ID || s.in.Version != other.in.Version {
		return otherInstrument()
	}
	for name, list := range other.places {
		mine := s.places[name]
		for i := range list {
			mine = with(mine, &list[i])
		}
		s.places[name] = mine
	}
	return nil
}

func otherInstrument() error {
	return peerwork.Problems{{Code: codeOverviewInstrument, Text: peerwork.Text{
		DA: "Her er summer fra to forskellige spørgeskemaer eller udgaver. Læg kun det samme sammen.",
		EN: "These sums are of two different questionnaires or versions. Merge only the same.",
	}}}
}

// with returns the list with w in it. The result never shares memory with w's.
func with(list []said, w *said) []said {
	i, found := slices.BinarySearchFunc(list, w.occasion, func(a said, o string) int { return strings.Compare(a.occasion, o) })
	if found {
		list[i] = both(&list[i], w)
		return list
	}
	if len(list) == maxOccasions {
		if i == 0 {
			return list
		}
		copy(list, list[1:i])
		list[i-1] = *w
		return list
	}
	if list == nil {
		list = make([]said, 0, 1) // most places answer once
	}
	return slices.Insert(list, i, *w)
}

// both returns what two of one place and occasion are together.
func both(a, b *said) said {
	if !a.shown {
		return *b
	}
	if !b.shown {
		return *a
	}
	later := a
	if compare(a, b) < 0 {
		later = b
	}
	w := *later
	w.named, w.asked = a.named && b.named, a.asked && b.asked
	return w
}

// compare orders two of one place and occasion. Which of two that say different
// things on the same day counts is of no importance, but it must always be the
// same one.
func compare(a, b *said) int {
	switch {
	case a.date != b.date:
		return int(a.date) - int(b.date)
	case a.people != b.people:
		return int(a.people) - int(b.people)
	}
	for i := range a.level {
		if a.level[i] != b.level[i] {
			return int(a.level[i]) - int(b.level[i])
		}
	}
	for i := range a.lacks {
		if a.lacks[i] != b.lacks[i] {
			return int(a.lacks[i]) - int(b.lacks[i])
		}
	}
	return 0
}

// at returns what the place said at an occasion, nil when nothing.
func at(list []said, occasion string) *said {
	for i := range list {
		if list[i].occasion == occasion {
			return &list[i]
		}
	}
	return nil
}

// Occasions returns the times there are, in order.
func (s *Sums) Occasions() []string {
	seen := map[string]bool{}
	for _, list := range s.places {
		for i := range list {
			seen[list[i].occasion] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}
