package review

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Review is what was found in a job description: what it says that is worth
// another look, and what is not decided yet. It is made from a [Description]
// alone, so it can say something of a job and nothing of a person.
type Review struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The title of the job that was reviewed.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=200"`
	// The stage whose decisions were asked for.
	Stage Stage `json:"stage"`
	// What is found in what the description says: the weightiest first, then in the order of the description.
	Findings []Finding `json:"findings" jsonschema:"maxItems=500"`
	// What is not decided yet and should be at this stage, as a short list: the weightiest first.
	Undecided []Undecided `json:"undecided" jsonschema:"maxItems=15"`
	// What the review looked for, so that a review without findings promises no more than it did.
	LookedFor []peerwork.Text `json:"lookedFor,omitempty" jsonschema:"maxItems=30"`
	// What the reader must know about the review itself, such as what it may miss.
	Notes []peerwork.Text `json:"notes,omitempty" jsonschema:"maxItems=10"`
}

// Finding is one thing a review says. It is said once, however many places it
// is found at.
type Finding struct {
	// A permanent code such as "JD-TASK-1". A code never changes its meaning and is never used for anything else.
	Code string `json:"code" jsonschema:"pattern=^JD-[A-Za-z0-9-]+$,maxLength=40"`
	// How much it weighs.
	Severity Severity `json:"severity"`
	// Where in the description, as a JSON Pointer (RFC 6901): the first place. Empty for the whole description.
	Pointer string `json:"pointer" jsonschema:"maxLength=2000"`
	// The sentence of the description that it is about. Left out where it is about a choice, or about something that is not there.
	Quote string `json:"quote,omitempty" jsonschema:"minLength=1,maxLength=500"`
	// The other places where it is found, in the order of the description.
	Also []Passage `json:"also,omitempty" jsonschema:"maxItems=100"`
	// What the finding rests on: rows such as "30.1", "law:…", "paper:…", or "own".
	Evidence []string `json:"evidence" jsonschema:"minItems=1,maxItems=20,pattern=^[a-z0-9][a-z0-9.:-]*$,maxLength=60"`
	// Why we say it, when the evidence includes "own".
	Own peerwork.Text `json:"own,omitzero"`
	// What the finding is.
	Text peerwork.Text `json:"text"`
	// What to do.
	Do peerwork.Text `json:"do"`
}

// Passage is a place in the description, and what it says there.
type Passage struct {
	// Where in the description, as a JSON Pointer (RFC 6901).
	Pointer string `json:"pointer" jsonschema:"maxLength=2000"`
	// The sentence there. Left out where it is about a choice.
	Quote string `json:"quote,omitempty" jsonschema:"minLength=1,maxLength=500"`
}

// Undecided is one line of what is not decided yet: what a workplace settles in
// one talk.
type Undecided struct {
	// How much the line weighs: as much as the weightiest thing in it.
	Severity Severity `json:"severity"`
	// What the line is about, such as "Tasks".
	About peerwork.Text `json:"about"`
	// What is to be decided, as one says it after the name of the topic.
	Text peerwork.Text `json:"text"`
	// Each thing by itself, the weightiest first.
	Items []Finding `json:"items" jsonschema:"minItems=1,maxItems=50"`
}

// Stage is how far a workplace is with a job. What is not decided is asked for
// from the stage on at which it is needed. The zero value is no stage.
type Stage string

// The stages, in the order in which they ask for more.
const (
	StageAdvert      Stage = "advert"      // what an applicant must know
	StageDescription Stage = "description" // what colleagues and the peer worker agree on
	StageContract    Stage = "contract"    // what is settled before the first day
)

// AllStages returns the stages, the one that asks for least first.
func AllStages() []Stage { return []Stage{StageAdvert, StageDescription, StageContract} }

// Valid reports whether s is one of [AllStages].
func (s Stage) Valid() bool { return slices.Contains(AllStages(), s) }

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
