package readiness

import "github.com/peerwork-dk/peerwork"

// FollowUp is what has changed from one occasion to the next.
type FollowUp struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The id of the instrument that was answered both times.
	Instrument string `json:"instrument" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The first time.
	Before Occasion `json:"before"`
	// The second time.
	After Occasion `json:"after"`
	// What happened to the whole. Left out when the themes are weighted differently, so that the numbers mean something else, and when a coarse result has items that cannot be compared.
	Total *TotalChange `json:"total,omitempty"`
	// Every theme with items that can be compared, in the order of the newer instrument. A theme of which a coarse result has items that cannot is not there.
	Themes []ThemeChange `json:"themes" jsonschema:"maxItems=20"`
	// Every item that can be compared, in the order of the newer instrument.
	Items []ItemChange `json:"items" jsonschema:"maxItems=400"`
	// The items that cannot be compared: those of the newer instrument, then those only the older has.
	NotCompared []NotCompared `json:"notCompared" jsonschema:"maxItems=800"`
}

// Undetected reports whether one person moved or slipped by less than the smallest
// change that a trial of the instrument could tell from chance, in hundredths of a
// degree of temperature: of a theme, or of the whole when theme is empty. It is false
// for a group, since the figure is about one person, and when an item is not
// compared, since the figure is about all of them.
func (f *FollowUp) Undetected(theme string, smallest int) bool {
	if f.Before.Responses != 1 || f.After.Responses != 1 || len(f.NotCompared) > 0 {
		return false
	}
	var before, after *int
	if theme == "" && f.Total != nil {
		before, after = f.Total.Before, f.Total.After
	}
	for i := range f.Themes {
		if t := &f.Themes[i]; t.Theme == theme {
			before, after = t.Before, t.After
		}
	}
	if before == nil || after == nil || *before == *after {
		return false
	}
	return 100*max(*after-*before, *before-*after) < smallest
}

// Occasion is one time people answered.
type Occasion struct {
	// The version of the instrument.
	Version string `json:"version" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// The day it was answered.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// How many responses there were: 1 for one person, more for a group.
	Responses int `json:"responses" jsonschema:"minimum=1,maximum=500"`
}

// TotalChange is what happened to the whole.
type TotalChange struct {
	// What happened.
	Change Change `json:"change"`
	// The temperature of what can be compared, the first time.
	Before *int `json:"before,omitempty" jsonschema:"minimum=0,maximum=100"`
	// The temperature of what can be compared, the second time.
	After *int `json:"after,omitempty" jsonschema:"minimum=0,maximum=100"`
	// Whether a group moved or slipped by so little that it may be chance: less than its spread, or one step of a rounded number.
	WithinSpread bool `json:"withinSpread,omitempty"`
}

// ThemeChange is what happened to a theme.
type ThemeChange struct {
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// What happened.
	Change Change `json:"change"`
	// The temperature of what can be compared, the first time.
	Before *int `json:"before,omitempty" jsonschema:"minimum=0,maximum=100"`
	// The temperature of what can be compared, the second time.
	After *int `json:"after,omitempty" jsonschema:"minimum=0,maximum=100"`
	// Whether a group moved or slipped by so little that it may be chance: less than its spread, or one step of a rounded number.
	WithinSpread bool `json:"withinSpread,omitempty"`
}

// ItemChange is what happened to an item.
type ItemChange struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// What happened.
	Change Change `json:"change"`
	// The option, or the mean of a group, the first time, in hundredths of a step on the scale.
	BeforeHundredths *int `json:"beforeHundredths,omitempty" jsonschema:"minimum=0,maximum=600"`
	// The same the second time.
	AfterHundredths *int `json:"afterHundredths,omitempty" jsonschema:"minimum=0,maximum=600"`
	// Where the group put it the first time, when that result is coarse.
	BeforeLevel Level `json:"beforeLevel,omitempty"`
	// The same the second time.
	AfterLevel Level `json:"afterLevel,omitempty"`
	// Whether a group moved or slipped by so little that it may be chance: less than its spread, or one step of a rounded number.
	WithinSpread bool `json:"withinSpread,omitempty"`
}

// Change says what happened from one time to the next. The zero value is not a
// change.
type Change string

// The changes.
const (
	ChangeMoved        Change = "moved"         // up
	ChangeSlipped      Change = "slipped"       // down
	ChangeSame         Change = "same"          // the same number as before
	ChangeNewlyKnown   Change = "newly-known"   // no number before, one now
	ChangeNewlyUnknown Change = "newly-unknown" // a number before, none now
	ChangeStillUnknown Change = "still-unknown" // no number either time
)

// NotCompared is an item that cannot be compared.
type NotCompared struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Why not.
	Reason NotComparedReason `json:"reason"`
}

// NotComparedReason says why an item cannot be compared. The zero value is not
// a reason.
type NotComparedReason string

// The reasons.
const (
	NotComparedReasonNew          NotComparedReason = "new"           // only the newer instrument has it
	NotComparedReasonGone         NotComparedReason = "gone"          // only the older instrument has it
	NotComparedReasonOtherMeaning NotComparedReason = "other-meaning" // its revision is another
)
