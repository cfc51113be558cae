package overview

import (
	"slices"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/packed"
	"github.com/peerwork-dk/peerwork/readiness"
)

// form is how sums begin that are written for this version. It
// changes when the way does.
const form = "peerwork overview sums 1\n"

// The most that is read: places, as many as an overview can count, and the bytes
// of each text, which are 120 characters, and 40 of ASCII.
const (
	maxPlaces        = 1_000_000
	maxPlaceBytes    = 4 * 120
	maxOccasionBytes = 40
)

// What is in the first byte of what a place said.
const (
	bitShown byte = 1 << iota
	bitNamed
	bitAsked
)

// Bytes returns the sums as bytes, to be carried to another machine: less than
// 2 KB a place. The same sums are the same bytes, however they came together.
// Anyone who has the bytes can read how much each place lacks.
func (s *Sums) Bytes() []byte {
	b := packed.AppendText(packed.AppendText([]byte(form), s.in.ID), s.in.Version)
	b = packed.AppendNumber(b, uint64(len(s.places)))
	for _, name := range s.names() {
		list := s.places[name]
		b = packed.AppendNumber(packed.AppendText(b, name), uint64(len(list)))
		for i := range list {
			b = s.append(b, &list[i])
		}
	}
	return b
}

// names returns the names of the places, in order.
func (s *Sums) names() []string {
	names := make([]string, 0, len(s.places))
	for name := range s.places {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// append writes what a place said.
func (s *Sums) append(b []byte, w *said) []byte {
	b = packed.AppendText(b, w.occasion)
	if !w.shown {
		return append(b, 0)
	}
	first := bitShown
	if w.named {
		first |= bitNamed
	}
	if w.asked {
		first |= bitAsked
	}
	b = packed.AppendNumber(append(b, first), uint64(w.date))
	b = packed.AppendNumber(b, uint64(w.people))
	for _, t := range s.themes {
		b = append(b, byte(w.level[t]))
	}
	return append(b, w.lacks[:s.lackBytes()]...)
}

// items is how many items the instrument has.
func (s *Sums) items() (n int) {
	for t := range s.in.Themes {
		n += len(s.in.Themes[t].Items)
	}
	return n
}

// lackBytes is how many bytes hold one bit for each item.
func (s *Sums) lackBytes() int { return (s.items() + 7) / 8 }

// MergeBytes adds sums that [Sums.Bytes] wrote, as [Sums.Merge] adds others. The
// error is a [peerwork.Problems], and then nothing is added.
func (s *Sums) MergeBytes(data []byte) error {
	if len(data) < len(form) || string(data[:len(form)]) != form {
		return unreadable()
	}
	r := packed.NewReader(data[len(form):])
	const most = 100 // of an id and a version
	id, version := r.Text(most), r.Text(most)
	other := &Sums{in: s.in, themes: s.themes, places: map[string][]said{}}
	switch {
	case r.Bad():
		return unreadable()
	case id != s.in.ID || version != s.in.Version:
		return otherInstrument()
	}
	before := ""
	for range r.Number(maxPlaces) {
		place := r.Text(maxPlaceBytes)
		list := make([]said, r.Number(maxOccasions))
		for i := range list {
			s.read(r, &list[i])
			if i > 0 && list[i].occasion <= list[i-1].occasion {
				r.Fail()
			}
		}
		if r.Bad() || place <= before || !utf8.ValidString(place) || !name(place) || len(list) == 0 {
			return unreadable()
		}
		other.places[place], before = list, place
	}
	if r.Bad() || r.More() {
		return unreadable()
	}
	return s.Merge(other)
}

// read reads what a place said, and refuses what [Sums.append] does not write.
func (s *Sums) read(r *packed.Reader, w *said) {
	w.occasion = r.Text(maxOccasionBytes)
	for i, c := range []byte(w.occasion) {
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0) {
			r.Fail()
		}
	}
	first := byte(r.Number(uint64(bitShown | bitNamed | bitAsked)))
	w.shown, w.named, w.asked = first&bitShown != 0, first&bitNamed != 0, first&bitAsked != 0
	if !w.shown {
		if first != 0 {
			r.Fail()
		}
		return
	}
	const lastDay = 9999_12_31
	w.date = int32(r.Number(lastDay))
	w.people = int16(r.Number(readiness.MaxGroup))
	for _, t := range s.themes {
		w.level[t] = level(r.Number(uint64(levels - 1)))
	}
	n := s.lackBytes()
	copy(w.lacks[:], r.Bytes(n))
	for i := s.items(); i < 8*n; i++ {
		if w.lacking(i) {
			r.Fail()
		}
	}
	if w.people < minResponses || w.asked && !w.named {
		r.Fail()
	}
}

func unreadable() error {
	return peerwork.Problems{{Code: codeOverviewSums, Text: peerwork.Text{
		DA: "Det her er ikke summer, som denne version af peerwork har skrevet, eller noget af dem mangler. Lav dem igen.",
		EN: "These are not sums that this version of peerwork wrote, or a part of them is missing. Make them again.",
	}}}
}
