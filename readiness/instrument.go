package readiness

import "github.com/peerwork-dk/peerwork"

// Instrument is a versioned questionnaire about how far an organisation has
// come in preparing for peer workers. The standard ones are in the package
// instruments; anybody may write their own. The zero value is not valid.
type Instrument struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The permanent name of the instrument, for machines.
	ID string `json:"id" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The version: major.minor.patch. A new major version no longer reads responses to the old one.
	Version string `json:"version" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// The title people see.
	Title peerwork.Text `json:"title"`
	// What it is, who answers and how long it takes, in one short paragraph.
	Intro peerwork.Text `json:"intro"`
	// What people should know about where it comes from and what it cannot do, one paragraph each.
	About []peerwork.Text `json:"about,omitempty" jsonschema:"maxItems=10"`
	// About how many minutes it takes to answer.
	Minutes int `json:"minutes" jsonschema:"minimum=1,maximum=240"`
	// Who has reviewed the texts, in their own words for who they are. Empty when nobody has.
	ReviewedBy []string `json:"reviewedBy" jsonschema:"maxItems=50,minLength=1,maxLength=200"`
	// What the answers are for. Left out, they are scored.
	Use Use `json:"use,omitempty"`
	// The scale all items are answered on.
	Scale Scale `json:"scale"`
	// How much preparation is needed, from the most to the least. The first begins at 0. Only an instrument to talk from has none.
	Bands []Band `json:"bands,omitempty" jsonschema:"minItems=2,maxItems=7"`
	// The themes, in the order people meet them.
	Themes []Theme `json:"themes" jsonschema:"minItems=1,maxItems=20"`
	// What other systems need to carry along.
	Extensions []peerwork.Extension `json:"extensions,omitempty" jsonschema:"maxItems=20"`
}

// Use says what the answers to an instrument are for. The zero value is the
// usual one: they are scored.
type Use string

// UseTalk is the use of an instrument to talk from. Its answers are never made
// into a number that could become somebody's mark: there is no temperature and
// no band, no item is essential, and nothing is compared. Of three or four people
// only what they would like to talk about is put together: see
// [Scorer.Aggregate].
const UseTalk Use = "talk"

// ToTalk reports whether the instrument is one to talk from.
func (in *Instrument) ToTalk() bool { return in.Use == UseTalk }

// Scale is what every item of an instrument is answered on.
type Scale struct {
	// The question every statement answers, such as "Hvor langt er I?".
	Question peerwork.Text `json:"question"`
	// The labels of the options, from the least to the most. Option number n, counted from 0, is the choice "n".
	Options []peerwork.Text `json:"options" jsonschema:"minItems=2,maxItems=7"`
	// The label of the choice "unknown".
	Unknown peerwork.Text `json:"unknown"`
}

// Top is the value of the highest option: 3 on a scale of four options.
func (s *Scale) Top() int { return len(s.Options) - 1 }

// Band is an interval of temperatures and what it says about how much
// preparation is needed. A band reaches up to where the next begins.
type Band struct {
	// The permanent name of the band, for machines.
	ID string `json:"id" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The lowest temperature in the band.
	From int `json:"from" jsonschema:"minimum=0,maximum=100"`
	// What people see.
	Label peerwork.Text `json:"label"`
	// What people see instead when every item is answered with the top of the
	// scale. The label of the highest band only says most.
	LabelAll *peerwork.Text `json:"labelAll,omitempty"`
	// What it means for the organisation, in a few sentences.
	Meaning peerwork.Text `json:"meaning"`
}

// Theme is a group of items that belong together.
type Theme struct {
	// The permanent name of the theme, for machines.
	ID string `json:"id" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The title people see.
	Title peerwork.Text `json:"title"`
	// How much the theme counts in the total, beside the weights of the other themes.
	Weight int `json:"weight" jsonschema:"minimum=1,maximum=100"`
	// The items, in the order people meet them.
	Items []Item `json:"items" jsonschema:"minItems=1,maxItems=20"`
}

// Item is one arrangement or habit of the organisation that can be in place.
type Item struct {
	// The permanent name of the item, for machines. Unique in the instrument.
	ID string `json:"id" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Counts up when the meaning changes, so that answers to another meaning are never compared.
	Revision int `json:"revision" jsonschema:"minimum=1,maximum=1000"`
	// Whether the result stays out of the top band until this is in place.
	Essential bool `json:"essential,omitempty"`
	// The statement people say how far they are with.
	Statement peerwork.Text `json:"statement"`
	// What it looks like in daily life.
	Sign peerwork.Text `json:"sign,omitzero"`
	// What each option means for this item, in one sentence each, so that two people mean the same by it. In the order of the options.
	Anchors []peerwork.Text `json:"anchors,omitempty" jsonschema:"minItems=2,maxItems=7"`
	// What the item rests on: rows such as "16.2", "law:…", "paper:…", or "own".
	Evidence []string `json:"evidence,omitempty" jsonschema:"maxItems=20,pattern=^[a-z0-9][a-z0-9.:-]*$,maxLength=60"`
	// Why we ask, when the evidence includes "own".
	Own peerwork.Text `json:"own,omitzero"`
	// What to do when it is not in place.
	Advice *Advice `json:"advice,omitempty"`
}

// Advice says what to do about an item that is not in place.
type Advice struct {
	// The steps, in order.
	Steps []peerwork.Text `json:"steps" jsonschema:"minItems=1,maxItems=6"`
	// Who takes the steps.
	Who peerwork.Text `json:"who"`
	// Roughly how long it takes.
	Time peerwork.Text `json:"time"`
	// What the advice rests on, in the same way as the evidence of an item.
	Evidence []string `json:"evidence,omitempty" jsonschema:"maxItems=20,pattern=^[a-z0-9][a-z0-9.:-]*$,maxLength=60"`
	// Why we suggest it, when the evidence includes "own".
	Own peerwork.Text `json:"own,omitzero"`
}
