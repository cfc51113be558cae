package study

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/packed"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Sums is what a report is made of: the answers of everybody, without what no
// figure needs. Sums of parts of a trial can be merged in any order and grouping.
// Use [New]; one goroutine at a time.
type Sums struct {
	scorer   *readiness.Scorer
	in       readiness.Instrument
	items    []string
	number   map[string]int // of an item
	kept     map[string]*answer
	repeated int
}

// answer is a response and what a trial knows about it.
type answer struct {
	place, pair, occasion, date, id, version, role string
	row                                            string // a byte for each item
}

// What the byte of an item says. From chose on it is an option of the scale.
const (
	leftOpen = iota
	notKnown
	chose
)

// The codes of what is wrong with sums. A code is permanent.
const (
	codeStudyInstrument = "study-other-instrument"
	codeStudySums       = "study-sums"
)

// New returns empty sums for the responses to one instrument, or the
// [peerwork.Problems] of the instrument.
func New(in *readiness.Instrument) (*Sums, error) {
	scorer, err := readiness.NewScorer(in)
	if err != nil {
		return nil, err
	}
	s := &Sums{scorer: scorer, in: *in, number: map[string]int{}, kept: map[string]*answer{}}
	for i := range in.Themes {
		for j := range in.Themes[i].Items {
			id := in.Themes[i].Items[j].ID
			s.number[id] = len(s.items)
			s.items = append(s.items, id)
		}
	}
	return s, nil
}

// Add adds a case, or returns the [peerwork.Problems] of its response. Of several
// responses with the same id, one is kept and the others are counted.
func (s *Sums) Add(c *Case) error {
	r := &c.Response
	if err := s.scorer.Check(r); err != nil {
		return err
	}
	row := make([]byte, len(s.items))
	for _, a := range r.Answers {
		if v, ok := a.Choice.Value(); ok {
			row[s.number[a.Item]] = chose + byte(v)
		} else if a.Choice == readiness.ChoiceUnknown {
			row[s.number[a.Item]] = notKnown
		}
	}
	version := s.in.Version
	if r.Version != version {
		version = strings.Clone(r.Version)
	}
	// Without the copies, the whole document would stay in memory.
	s.keep(&answer{place: strings.Clone(c.Place), pair: strings.Clone(c.Pair), occasion: strings.Clone(c.Occasion),
		date: strings.Clone(string(r.Date)), id: strings.Clone(r.ID), version: version, role: strings.Clone(string(r.Role)), row: string(row)})
	return nil
}

// keep keeps an answer, or the one of the same id that comes first.
func (s *Sums) keep(a *answer) {
	b, there := s.kept[a.id]
	if there {
		s.repeated++
	}
	if !there || a.compare(b) < 0 {
		s.kept[a.id] = a
	}
}

// compare orders answers: those of one person follow each other, the first first.
func (a *answer) compare(b *answer) int {
	return cmp.Or(strings.Compare(a.place, b.place), strings.Compare(a.pair, b.pair), strings.Compare(a.occasion, b.occasion),
		strings.Compare(a.date, b.date), strings.Compare(a.id, b.id),
		strings.Compare(a.role, b.role), strings.Compare(a.version, b.version), strings.Compare(a.row, b.row))
}

// sorted returns the answers in their order.
func (s *Sums) sorted() []*answer {
	return slices.SortedFunc(maps.Values(s.kept), (*answer).compare)
}

// numbers are the answers in the order of the items.
func (a *answer) numbers() (row []float64, unknown []bool) {
	row, unknown = make([]float64, len(a.row)), make([]bool, len(a.row))
	for i, c := range []byte(a.row) {
		row[i], unknown[i] = math.NaN(), c == notKnown
		if c >= chose {
			row[i] = float64(c - chose)
		}
	}
	return row, unknown
}

// Merge adds what other holds. The order and grouping change nothing. Both must be
// of the same instrument; the error is a [peerwork.Problems].
func (s *Sums) Merge(other *Sums) error {
	if s.in.ID != other.in.ID || s.in.Version != other.in.Version {
		return otherInstrument()
	}
	s.repeated += other.repeated
	for _, a := range other.kept {
		s.keep(a)
	}
	return nil
}

// Report computes the report of what was added.
func (s *Sums) Report(o Options) *Report {
	if o.Resamples == 0 {
		o.Resamples = 1000
	}
	if o.Seed == 0 {
		o.Resamples = 0
	}
	return newTrial(s, o).report()
}

// form is how sums begin that are written for this version. It
// changes when the way does.
const form = "peerwork study sums 1\n"

// texts are the texts of an answer, in the order in which they are written.
func (a *answer) texts() []*string {
	return []*string{&a.place, &a.pair, &a.occasion, &a.date, &a.id, &a.version, &a.role}
}

// Bytes returns the sums as bytes, to be carried to another machine. The same
// sums are the same bytes, however they came together. They hold what everybody
// answered: treat them as you treat the responses.
func (s *Sums) Bytes() []byte {
	b := packed.AppendText(packed.AppendText([]byte(form), s.in.ID), s.in.Version)
	b = packed.AppendNumber(packed.AppendNumber(b, uint64(s.repeated)), uint64(len(s.kept)))
	for _, a := range s.sorted() {
		for _, text := range a.texts() {
			b = packed.AppendText(b, *text)
		}
		b = append(b, a.row...)
	}
	return b
}

// MergeBytes adds sums that [Sums.Bytes] wrote, as [Sums.Merge] adds others. The
// error is a [peerwork.Problems], and then nothing is added.
func (s *Sums) MergeBytes(data []byte) error {
	if len(data) < len(form) || string(data[:len(form)]) != form {
		return unreadable()
	}
	r := packed.NewReader(data[len(form):])
	const most = 1 << 20 // of a text
	other := &Sums{kept: map[string]*answer{}}
	other.in.ID, other.in.Version = r.Text(most), r.Text(most)
	switch {
	case r.Bad():
		return unreadable()
	case other.in.ID != s.in.ID || other.in.Version != s.in.Version:
		return otherInstrument()
	}
	other.repeated = int(r.Number(math.MaxInt32))
	highest := byte(chose + s.in.Scale.Top())
	var before *answer
	for range r.Number(math.MaxInt32) {
		a := &answer{}
		for _, text := range a.texts() {
			*text = r.Text(most)
		}
		a.row = string(r.Bytes(len(s.items)))
		_, twice := other.kept[a.id]
		tooHigh := strings.ContainsFunc(a.row, func(c rune) bool { return c > rune(highest) })
		if r.Bad() || twice || tooHigh || before != nil && before.compare(a) >= 0 {
			return unreadable()
		}
		other.kept[a.id], before = a, a
	}
	if r.Bad() || r.More() {
		return unreadable()
	}
	return s.Merge(other)
}

func otherInstrument() error {
	return peerwork.Problems{{Code: codeStudyInstrument, Text: peerwork.Text{
		DA: "Svarene er til to forskellige spørgeskemaer eller udgaver. Læg kun det samme sammen.",
		EN: "The answers are to two different questionnaires or versions. Merge only the same.",
	}}}
}

func unreadable() error {
	return peerwork.Problems{{Code: codeStudySums, Text: peerwork.Text{
		DA: "Det her er ikke svar, som denne version af peerwork har pakket, eller noget af dem mangler. Lav dem igen.",
		EN: "These are not answers that this version of peerwork packed, or a part of them is missing. Make them again.",
	}}}
}
