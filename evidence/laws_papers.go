package evidence

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Law is a section of a Danish law, or of a European directive, retold in our
// own words.
type Law struct {
	// The reference, such as "law:helbredsoplysningsloven-2".
	ID string `json:"id"`
	// The name of the law and the section. The English name is a description,
	// not an official translation.
	Title peerwork.Text `json:"title"`
	// What the section says about this work.
	Says peerwork.Text `json:"says"`
	// That the law may have changed, and that this is not legal advice.
	Caveat peerwork.Text `json:"caveat"`
}

// AllLaws returns the laws in fixed order. The slice is the caller's own.
func AllLaws() []Law { return slices.Clone(load().laws) }

// Paper is a published paper or handbook outside the five works.
type Paper struct {
	// The reference, such as "paper:leamy-2011".
	ID string `json:"id"`
	// What it is about, in our own words.
	Title peerwork.Text `json:"title"`
	// The bibliographic reference: the same in both languages.
	Citation string `json:"citation"`
	// What it says that peerwork rests on, in our own words.
	Says peerwork.Text `json:"says"`
}

// AllPapers returns the papers in fixed order. The slice is the caller's own.
func AllPapers() []Paper { return slices.Clone(load().papers) }
