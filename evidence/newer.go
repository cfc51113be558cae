package evidence

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Newer is a work from 2018 or later that a workplace should know. Nothing in
// peerwork rests on it and nothing of it is quoted, so [Find] does not know it.
type Newer struct {
	// Its name here, such as "videnskatalog-2019".
	ID string `json:"id"`
	// Its title, in the language it is written in.
	Title string `json:"title"`
	// The language it is written in.
	Lang peerwork.Lang `json:"lang"`
	// Who published it, as the publisher is called today.
	Publisher peerwork.Text `json:"publisher"`
	// What the publisher was called then; empty when it has the same name today.
	Then string `json:"then,omitempty"`
	// The year it was published.
	Year int `json:"year"`
	// What it offers, in our own words.
	Gives peerwork.Text `json:"gives"`
	// Its ISBN or DOI, as "ISBN 978-…" or "doi:…"; empty when we know none.
	Number string `json:"number,omitempty"`
	// Where it was seen; empty when it was only seen in places that will not
	// last.
	Address string `json:"address,omitempty"`
	// The day it was looked up. It may have moved since.
	Seen peerwork.Date `json:"seen"`
}

// AllNewer returns the newer works by year. The slice is the caller's own.
func AllNewer() []Newer { return slices.Clone(load().newer) }

// Organisation is who knows about peer work today: publishers of newer works
// under the names they have now, and what became of those on the guide's list of
// 2016.
type Organisation struct {
	// Its name here, such as "sbst".
	ID string `json:"id"`
	// What it is called today.
	Name peerwork.Text `json:"name"`
	// What it was called before; the zero Text when it has the same name.
	Before peerwork.Text `json:"before,omitzero"`
	// The row of the guide's list that it was on, such as "48.1"; empty when it
	// was on none.
	Row string `json:"row,omitempty"`
	// What it does, and how new that knowledge is where it is old.
	Does peerwork.Text `json:"does"`
	// Where that was seen; empty when it was only seen in places that will not
	// last.
	Address string `json:"address,omitempty"`
	// The day it was looked up.
	Seen peerwork.Date `json:"seen"`
}

// AllOrganisations returns the organisations in fixed order. The slice is the
// caller's own.
func AllOrganisations() []Organisation { return slices.Clone(load().organisations) }

// OldestSeen is the earliest day on which one of [AllNewer] or
// [AllOrganisations] was looked up. When it is more than a year ago, the list is
// due for a review.
func OldestSeen() peerwork.Date {
	var oldest peerwork.Date
	earlier := func(d peerwork.Date) {
		if oldest == "" || d < oldest {
			oldest = d
		}
	}
	for _, n := range load().newer {
		earlier(n.Seen)
	}
	for _, o := range load().organisations {
		earlier(o.Seen)
	}
	return oldest
}
