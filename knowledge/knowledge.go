package knowledge

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// Page says what peer work is to those in one seat.
type Page struct {
	Seat  toolkit.Seat
	Title peerwork.Text
	// What they find on it, in a sentence.
	About peerwork.Text
	// How long it takes to read.
	Minutes  int
	Sections []Section
	// The papers of the toolkit for the seat, by their ids.
	Papers []string
}

// Section is a part of a page under a heading of its own.
type Section struct {
	// What links call it. It is the only one of that name on the page.
	ID    string
	Title peerwork.Text
	Parts []Part
}

// Part is a paragraph or a list of points.
type Part struct {
	// Whether each statement is a point; otherwise they follow one another.
	List bool
	Said []recovery.Statement
}

// Pages returns the pages in the order of the seats.
func Pages() []Page {
	all := make([]Page, len(makers))
	for i, make := range makers {
		all[i] = made(make())
	}
	return all
}

// Find returns the page of a seat, and whether there is one. The working group
// has none: each of those in it has their own.
func Find(seat toolkit.Seat) (Page, bool) {
	for _, make := range makers {
		if p := make(); p.Seat == seat {
			return made(p), true
		}
	}
	return Page{}, false
}

// makers make the pages, each anew at every call.
var makers = []func() Page{leader, hr, colleague, representative, peerWorker, citizen}

// made is the page with what all of them have.
func made(p Page) Page {
	p.Minutes = 5
	for _, paper := range toolkit.Papers() {
		if slices.Contains(paper.For, p.Seat) {
			p.Papers = append(p.Papers, paper.ID)
		}
	}
	return p
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

// say is a statement and what it rests on.
func say(da, en string, evidence ...string) recovery.Statement {
	return recovery.Statement{Text: both(da, en), Evidence: evidence}
}

// own is a statement that rests on us as well, and why.
func own(why peerwork.Text, da, en string, evidence ...string) recovery.Statement {
	return recovery.Statement{Text: both(da, en), Evidence: append(evidence, "own"), Own: why}
}

// text is a paragraph.
func text(said ...recovery.Statement) Part { return Part{Said: said} }

// points are a list.
func points(said ...recovery.Statement) Part { return Part{List: true, Said: said} }

// section is a part of a page.
func section(id, da, en string, parts ...Part) Section {
	return Section{ID: id, Title: both(da, en), Parts: parts}
}
