package evidence

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Work is one of the five texts that topics and rows come from.
type Work struct {
	// What [Topic.Work] and [Entry.Work] call it, such as "guide".
	ID string `json:"id"`
	// Its title; the English title is our translation. A work without a title
	// of its own has a description here.
	Title peerwork.Text `json:"title"`
	// Who published it; the zero Text when it does not say.
	Publisher peerwork.Text `json:"publisher,omitzero"`
	// The year, with the month where the work gives it, or that it is undated.
	Year peerwork.Text `json:"year"`
	// Whether its rows are quotations. True of the guide alone, because no
	// other work allows it.
	Quoted bool `json:"quoted"`
	// One sentence on how far the work can be relied on today.
	Status peerwork.Text `json:"status"`
}

// AllWorks returns the five works, the guide first. The slice is the caller's
// own.
func AllWorks() []Work { return slices.Clone(load().works) }

// FindWork returns the work with this id, or false when there is none.
func FindWork(id string) (Work, bool) {
	for _, w := range load().works {
		if w.ID == id {
			return w, true
		}
	}
	return Work{}, false
}

// cite returns the line that says where in the work a section is, and whether
// what is shown is the work's own wording, a translation or a retelling.
func (w Work) cite(section peerwork.Text) peerwork.Text {
	line := peerwork.Text{
		DA: w.Title.DA + ", " + w.Year.DA + ", " + section.DA,
		EN: w.Title.EN + ", " + w.Year.EN + ", " + section.EN,
	}
	if w.Publisher != (peerwork.Text{}) {
		line.DA = w.Publisher.DA + ": " + line.DA
		line.EN = w.Publisher.EN + ": " + line.EN
	}
	if w.Quoted {
		line.EN += " (our translation)"
		return line
	}
	line.DA += " (gengivet med vores egne ord)"
	line.EN += " (retold in our own words)"
	return line
}
