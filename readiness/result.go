package readiness

import "github.com/peerwork-dk/peerwork"

// Result is the outcome of scoring a response: ids and whole numbers. The texts
// that go with the ids are in the instrument.
type Result struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The id of the instrument that was answered.
	Instrument string `json:"instrument" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The version of the instrument that scored.
	Version string `json:"version" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// The id of the response.
	Response string `json:"response" jsonschema:"pattern=^[0-9A-HJKMNP-TV-Z]{12}$,minLength=12,maxLength=12"`
	// The day it was answered.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// How many items have a choice other than unknown.
	Answered int `json:"answered" jsonschema:"minimum=0,maximum=400"`
	// How many items the instrument has.
	Items int `json:"items" jsonschema:"minimum=1,maximum=400"`
	// How much is in place, from 0 to 100. Left out when too little is answered: less than two thirds of the themes have a number.
	Temperature *int `json:"temperature,omitempty" jsonschema:"minimum=0,maximum=100"`
	// The id of the band the temperature falls in, after essential items have had their say. Left out when there is no temperature.
	Band string `json:"band,omitempty" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Whether the temperature alone would have given the top band, and essential items kept it out.
	HeldBack bool `json:"heldBack,omitempty"`
	// The essential items below two thirds of the scale, unknown or unanswered, in the order of the instrument.
	Essentials []EssentialGap `json:"essentials" jsonschema:"maxItems=400"`
	// Every theme, in the order of the instrument.
	Themes []ThemeResult `json:"themes" jsonschema:"minItems=1,maxItems=20"`
	// The items to work on, the most important first. The first three are the next steps.
	Advice []string `json:"advice" jsonschema:"maxItems=400,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The items that are unknown or unanswered, in the order of the instrument.
	ToFindOut []OpenItem `json:"toFindOut" jsonschema:"maxItems=400"`
	// The items at the top of the scale, in the order of the instrument.
	Strengths []string `json:"strengths" jsonschema:"maxItems=400,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
}

// nextSteps is how many items of the advice stand out.
const nextSteps = 3

// NextSteps returns the ids of the items to begin with: the first three of
// [Result.Advice], or fewer.
func (x *Result) NextSteps() []string { return firstOf(x.Advice) }

// NextSteps returns the ids of the items to begin with: the first three of
// [GroupResult.Advice], or fewer.
func (x *GroupResult) NextSteps() []string { return firstOf(x.Advice) }

// firstOf returns the next steps of an advice, with no room to add to them.
func firstOf(advice []string) []string {
	n := min(len(advice), nextSteps)
	return advice[:n:n]
}

// ThemeResult is the outcome of scoring one theme.
type ThemeResult struct {
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// How many of its items have a choice other than unknown.
	Answered int `json:"answered" jsonschema:"minimum=0,maximum=20"`
	// How many items it has.
	Items int `json:"items" jsonschema:"minimum=1,maximum=20"`
	// How many of its items are unknown.
	Unknown int `json:"unknown" jsonschema:"minimum=0,maximum=20"`
	// How much of the theme is in place, from 0 to 100. Left out when less than two thirds of its items are answered.
	Temperature *int `json:"temperature,omitempty" jsonschema:"minimum=0,maximum=100"`
}

// EssentialGap is an essential item that is not well enough in place.
type EssentialGap struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Why it counts as a gap.
	Reason Reason `json:"reason"`
}

// OpenItem is an item nobody knows the answer to yet.
type OpenItem struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Whether it was answered with unknown or left open.
	Reason Reason `json:"reason" jsonschema:"enum=unknown,enum=unanswered"`
}

// Reason says why an item is on a list of a [Result]. The zero value is not a
// reason.
type Reason string

// The reasons.
const (
	ReasonLow        Reason = "low"        // below two thirds of the scale
	ReasonUnknown    Reason = "unknown"    // the choice was unknown
	ReasonUnanswered Reason = "unanswered" // there was no choice
)
