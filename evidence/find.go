package evidence

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Own is the reference of what peerwork suggests without a source. Beside it,
// one sentence says why.
const Own = "own"

// Kind is the kind of thing a reference points to.
type Kind string

// The kinds of evidence.
const (
	KindTopic Kind = "topic"
	KindRow   Kind = "row"
	KindLaw   Kind = "law"
	KindPaper Kind = "paper"
	KindOwn   Kind = "own"
)

// Valid reports whether k is one of the kinds.
func (k Kind) Valid() bool {
	return slices.Contains([]Kind{KindTopic, KindRow, KindLaw, KindPaper, KindOwn}, k)
}

// Entry is what a reference points to, in the form a reader is shown.
type Entry struct {
	// The reference it was found by.
	Ref string `json:"ref"`
	// What kind of thing it is.
	Kind Kind `json:"kind"`
	// The id of the work a topic or row comes from; empty for the other kinds.
	Work string `json:"work,omitempty"`
	// What it is called. A row goes by the title of its topic.
	Title peerwork.Text `json:"title"`
	// What it says. A topic has its title here and says the rest in its rows.
	Text peerwork.Text `json:"text"`
	// What a reader must know besides; for a law, its caveat. The zero Text
	// when there is nothing.
	Note peerwork.Text `json:"note,omitzero"`
	// One line that says where it comes from.
	Citation peerwork.Text `json:"citation"`
	// Whether the Danish text is a quotation; of a topic, whether its rows are.
	// The English of a quotation is our translation.
	Quoted bool `json:"quoted"`
	// The rows of a topic; nil for the other kinds.
	Rows []Row `json:"rows,omitempty"`
}

// Find returns what a reference points to: a row ("16.2"), a topic ("16"), a law
// ("law:…"), a paper ("paper:…") or [Own]. It reports false for everything else;
// case and spaces count. The entry, its rows included, is the caller's own.
//
// The first call reads the embedded data, later calls are one look into a map.
func Find(ref string) (Entry, bool) {
	e, ok := load().entries[ref]
	e.Rows = slices.Clone(e.Rows)
	return e, ok
}

// AllRefs returns every reference that [Find] knows, in fixed order: each topic
// followed by its rows, then laws, papers and [Own]. The slice is the caller's
// own.
func AllRefs() []string { return slices.Clone(load().refs) }
