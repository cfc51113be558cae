package overview

import "github.com/peerwork-dk/peerwork"

// Overview is many workplaces in one picture: where help is needed, and which.
// [Sums.Overview] says what may be in it. The zero value is not valid.
type Overview struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The id of the instrument that was answered.
	Instrument string `json:"instrument" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The version of the instrument whose texts go with the ids.
	Version string `json:"version" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// The day the overview was made.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// Which time it is about.
	Occasion string `json:"occasion,omitempty" jsonschema:"pattern=^[a-z0-9][a-z0-9-]*$,maxLength=40"`
	// The earlier time that changes are counted from. Left out when there is none.
	Since string `json:"since,omitempty" jsonschema:"pattern=^[a-z0-9][a-z0-9-]*$,maxLength=40"`
	// What the overview is for, in the words of the person who makes it.
	Purpose string `json:"purpose,omitempty" jsonschema:"maxLength=500"`
	// Who can see the overview, in the words of the person who makes it.
	Access string `json:"access,omitempty" jsonschema:"maxLength=500"`
	// The day the overview and what it is made of are deleted.
	Until peerwork.Date `json:"until,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// How many places there are.
	Places PlaceCounts `json:"places"`
	// Why nothing more is shown. Left out when more is shown.
	Withheld Withheld `json:"withheld,omitempty"`
	// The themes of three items or more, in the order of the instrument. Empty when nothing is shown.
	Themes []ThemePlaces `json:"themes" jsonschema:"maxItems=20"`
	// The items that most places lack, the most first.
	Lacking []LackingItem `json:"lacking" jsonschema:"maxItems=3"`
	// How many places have moved on since the earlier time, per theme. Those that have not are not counted.
	MovedOn []ThemeMoved `json:"movedOn" jsonschema:"maxItems=20"`
	// The places that agreed to be named, in the order of their names.
	Named []NamedPlace `json:"named" jsonschema:"maxItems=500"`
}

// PlaceCounts is how many places there are, none of them by name.
type PlaceCounts struct {
	// How many were asked to answer. Left out when that is not known.
	Invited int `json:"invited,omitempty" jsonschema:"minimum=1,maximum=1000000"`
	// How many have a group result of five responses or more.
	Answered int `json:"answered" jsonschema:"minimum=0,maximum=1000000"`
	// How many have begun, but have no group result of five responses yet.
	OnTheWay int `json:"onTheWay" jsonschema:"minimum=0,maximum=1000000"`
	// How many of those that answered are in the counts below. The others could be read off.
	Counted int `json:"counted" jsonschema:"minimum=0,maximum=1000000"`
}

// Withheld is why an overview shows nothing. The zero value is no reason.
type Withheld string

// The reasons.
const (
	WithheldFew   Withheld = "few"   // fewer than five places can be shown
	WithheldClose Withheld = "close" // so few places are new or changed since an earlier overview that they could be subtracted
)

// Lacks is how much of a theme a place lacks. The zero value is none of them.
type Lacks string

// How much is lacking, the most first. Of what a group says is in place, less
// than a third is most, less than two thirds is some.
const (
	LacksMost    Lacks = "most"
	LacksSome    Lacks = "some"
	LacksLittle  Lacks = "little"
	LacksUnknown Lacks = "unknown" // the place knows too little about the theme to have a number
)

// ThemePlaces is how many places lack how much of one theme.
type ThemePlaces struct {
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// How many places lack how much. Left out when nearly all are alike, so that a place could be read off, or when an earlier overview could be subtracted.
	Counts *LackCounts `json:"counts,omitempty"`
	// What nearly all places have in common, instead of counts.
	NearlyAll *NearlyAll `json:"nearlyAll,omitempty"`
}

// LackCounts is how many places lack how much.
type LackCounts struct {
	// How many lack most of it.
	Most int `json:"most" jsonschema:"minimum=0,maximum=1000000"`
	// How many lack some of it.
	Some int `json:"some" jsonschema:"minimum=0,maximum=1000000"`
	// How many lack little of it, or nothing.
	Little int `json:"little" jsonschema:"minimum=0,maximum=1000000"`
	// How many know too little about it.
	Unknown int `json:"unknown" jsonschema:"minimum=0,maximum=1000000"`
}

// NearlyAll is what all places have in common, or all but one or two of those
// that are not named.
type NearlyAll struct {
	// How much they lack.
	Lacks Lacks `json:"lacks"`
	// At least how many places that is true of.
	AtLeast int `json:"atLeast" jsonschema:"minimum=1,maximum=1000000"`
}

// LackingItem is an item that is below half of the scale in many places.
type LackingItem struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// How many places lack it. Left out when an earlier overview could be subtracted.
	Places int `json:"places,omitempty" jsonschema:"minimum=1,maximum=1000000"`
	// Whether it is that many or a few more.
	AtLeast bool `json:"atLeast,omitempty"`
}

// ThemeMoved is how many places have moved on with one theme.
type ThemeMoved struct {
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// How many lack less of it than they did.
	Places int `json:"places" jsonschema:"minimum=1,maximum=1000000"`
	// Whether it is that many or a few more.
	AtLeast bool `json:"atLeast,omitempty"`
	// Of how many places that were in both.
	Of int `json:"of" jsonschema:"minimum=1,maximum=1000000"`
}

// NamedPlace is a place that agreed to be shown by name.
type NamedPlace struct {
	// The name of the place.
	Place string `json:"place" jsonschema:"minLength=1,maxLength=120"`
	// Whether others may ask it about what it lacks little of.
	MayBeAsked bool `json:"mayBeAsked,omitempty"`
	// The themes it knows enough about, in the order of the instrument.
	Themes []PlaceTheme `json:"themes" jsonschema:"maxItems=20"`
}

// PlaceTheme is how much a place lacks of one theme.
type PlaceTheme struct {
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// How much it lacks.
	Lacks Lacks `json:"lacks" jsonschema:"enum=most,enum=some,enum=little"`
}
