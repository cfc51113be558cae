package evidence

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Topic is rows that belong together, all from one place in one work.
type Topic struct {
	// The number of the topic, such as "38".
	ID string `json:"id"`
	// Our name for it.
	Title peerwork.Text `json:"title"`
	// The id of the work it comes from.
	Work string `json:"work"`
	// Where in the work it is. For the guide these are its own headings; for
	// the others a description.
	Section peerwork.Text `json:"section"`
	// Its rows, in the order of the work; never empty.
	Rows []Row `json:"rows"`
}

// Row is one statement of one work, small enough to rest one thing on.
type Row struct {
	// The topic's number and the row's own: "38.1".
	ID string `json:"id"`
	// What the row says, in Danish. In a quoted work the work's own words, in
	// the others ours.
	DA string `json:"da"`
	// What the row says, in English; always our words.
	EN string `json:"en"`
	// What a reader must know besides: the other side where works disagree,
	// the caveat on claims of effect, what is missing or old. The zero Text
	// when there is nothing.
	Note peerwork.Text `json:"note,omitzero"`
}

// Text returns what the row says in both languages.
func (r Row) Text() peerwork.Text { return peerwork.Text{DA: r.DA, EN: r.EN} }

// AllTopics returns the 73 topics in the order of their numbers. What it
// returns, rows included, is the caller's own.
func AllTopics() []Topic {
	topics := slices.Clone(load().topics)
	for i := range topics {
		topics[i].Rows = slices.Clone(topics[i].Rows)
	}
	return topics
}
