package review

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Review is what an experienced colleague would say of a job description. It
// is made from a [Description] alone, so it can say something of a job and
// nothing of a person.
type Review struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The title of the job that was reviewed.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=200"`
	// The findings, the weightiest first, then in the order of the description.
	Findings []Finding `json:"findings" jsonschema:"maxItems=500"`
	// What the reader must know about the review itself, such as what it may miss.
	Notes []peerwork.Text `json:"notes,omitempty" jsonschema:"maxItems=10"`
}

// Finding is one thing a review says.
type Finding struct {
	// A permanent code such as "JD-TASK-1". A code never changes its meaning and is never used for anything else.
	Code string `json:"code" jsonschema:"pattern=^JD-[A-Za-z0-9-]+$,maxLength=40"`
	// How much it weighs.
	Severity Severity `json:"severity"`
	// Where in the description, as a JSON Pointer (RFC 6901). Empty for the whole description.
	Pointer string `json:"pointer" jsonschema:"maxLength=2000"`
	// What the finding rests on: rows such as "30.1", "law:…", "paper:…", or "own".
	Evidence []string `json:"evidence" jsonschema:"minItems=1,maxItems=20,pattern=^[a-z0-9][a-z0-9.:-]*$,maxLength=60"`
	// Why we say it, when the evidence includes "own".
	Own peerwork.Text `json:"own,omitzero"`
	// What the finding is.
	Text peerwork.Text `json:"text"`
	// What to do.
	Do peerwork.Text `json:"do"`
}

// Severity is how much a finding weighs. The zero value is no severity.
type Severity string

// The severities, the weightiest first.
const (
	SeverityMust     Severity = "must"     // do not go on before it is done
	SeverityShould   Severity = "should"   // the sources advise it
	SeverityConsider Severity = "consider" // worth a talk
)

// AllSeverities returns the severities, the weightiest first.
func AllSeverities() []Severity { return []Severity{SeverityMust, SeverityShould, SeverityConsider} }

// Valid reports whether s is one of [AllSeverities].
func (s Severity) Valid() bool { return slices.Contains(AllSeverities(), s) }
