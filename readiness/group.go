package readiness

import "github.com/peerwork-dk/peerwork"

// GroupResult is what the responses of a working group say together. It holds
// no response and no id of one. It is exact when everybody is open to the group,
// and else coarse, in words and rounded numbers, so that it is hard to read off
// one person. Of three or four who answered an instrument to talk from, it holds
// nothing but what they would like to talk about. See [Scorer.Aggregate].
type GroupResult struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The id of the instrument that was answered.
	Instrument string `json:"instrument" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The version of the instrument that scored.
	Version string `json:"version" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// The latest day somebody answered. Not there when it holds only wishes.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// How many responses there are.
	Responses int `json:"responses" jsonschema:"minimum=2,maximum=500"`
	// Whether the numbers are exact, since everybody is open to the group, or coarse, or whether it holds only what people wish to talk about.
	Precision Precision `json:"precision"`
	// How many responses come from each role. Those who did not say their role are in no count.
	Roles []RoleCount `json:"roles" jsonschema:"maxItems=9"`
	// The roles that are not in the group and that somebody recommends.
	Missing []MissingRole `json:"missing" jsonschema:"maxItems=9"`
	// How much is in place, from 0 to 100. Coarse: to the nearest 5, of three people the nearest 10. Left out when less than two thirds of the themes have a number.
	Temperature *int `json:"temperature,omitempty" jsonschema:"minimum=0,maximum=100"`
	// The sample standard deviation of the temperatures on the members' own results, in hundredths of a degree. Only when exact, and left out when fewer than two have one.
	SpreadHundredths *int `json:"spreadHundredths,omitempty" jsonschema:"minimum=0,maximum=10000"`
	// The id of the band the temperature falls in, after essential items have had their say. Left out when there is no temperature.
	Band string `json:"band,omitempty" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Whether the temperature alone would have given the top band, and essential items kept it out.
	HeldBack bool `json:"heldBack,omitempty"`
	// The essential items below two thirds of the scale, or of which too little is known, in the order of the instrument.
	Essentials []EssentialGap `json:"essentials" jsonschema:"maxItems=400"`
	// Every theme, in the order of the instrument. None when it holds only wishes.
	Themes []GroupTheme `json:"themes" jsonschema:"maxItems=20"`
	// Every item, in the order of the instrument. None when it holds only wishes.
	Items []GroupItem `json:"items" jsonschema:"maxItems=400"`
	// What to talk about, in order: what only some know, the themes the group sees differently, the differences between roles.
	TalkAbout []Topic `json:"talkAbout" jsonschema:"maxItems=820"`
	// The items on which two roles are a point or more apart, in the order of the instrument, as far as they may be shown.
	Differences []RoleDifference `json:"differences" jsonschema:"maxItems=400"`
	// The items somebody would like to talk about, in the order of the instrument. It does not show who wished it, or how many.
	Wishes []string `json:"wishes,omitempty" jsonschema:"maxItems=400,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The items to work on, the most important first. The first three are the next steps.
	Advice []string `json:"advice" jsonschema:"maxItems=400,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The items of which too little is known, in the order of the instrument: fewer than two answers, or no words when coarse. The reason is unknown when somebody says so, or when many do.
	ToFindOut []OpenItem `json:"toFindOut" jsonschema:"maxItems=400"`
	// The items that are in place, in the order of the instrument: everybody who answered puts them at the top of the scale, or when coarse, the group puts them highest and sees it alike.
	Strengths []string `json:"strengths" jsonschema:"maxItems=400,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
}

// How many responses make a working group. Two are enough when both are open to
// the group. Answers to an instrument to talk from take three, and below
// MinTalkGroup only what people would like to talk about is put together.
const (
	MinGroup     = 3
	MinOpenGroup = 2
	MinTalkGroup = 5
	MaxGroup     = 500
)

// Precision says how exactly a group result shows what was answered. The zero
// value is no precision.
type Precision string

// The precisions.
const (
	PrecisionCoarse Precision = "coarse" // words and rounded numbers
	PrecisionExact  Precision = "exact"  // means, counts and spreads, since everybody is open to the group
	PrecisionWishes Precision = "wishes" // only what people would like to talk about, since there are three or four of them
)

// RoleCount is a role and how many of the group have it.
type RoleCount struct {
	// The role.
	Role Role `json:"role"`
	// How many responses come from it.
	Responses int `json:"responses" jsonschema:"minimum=1,maximum=500"`
}

// GroupTheme is what a group says about one theme.
type GroupTheme struct {
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// How many of its items have at least two answers; how many have words, when coarse.
	Answered int `json:"answered" jsonschema:"minimum=0,maximum=20"`
	// How many items it has.
	Items int `json:"items" jsonschema:"minimum=1,maximum=20"`
	// On how many of its items people answer differently. Only when coarse.
	Apart int `json:"apart,omitempty" jsonschema:"minimum=1,maximum=20"`
	// How much of the theme is in place, from 0 to 100. Coarse: to the nearest 5, of three people the nearest 10, and left out when the theme has fewer than three items, or when fewer than seven people answer on a scale of two or three options. Left out when less than two thirds of its items have at least two answers.
	Temperature *int `json:"temperature,omitempty" jsonschema:"minimum=0,maximum=100"`
	// The sample standard deviation of the members' own temperatures of the theme, in hundredths of a degree. Only when exact, and left out when fewer than two have one.
	SpreadHundredths *int `json:"spreadHundredths,omitempty" jsonschema:"minimum=0,maximum=10000"`
	// How much the group agrees, in hundredths: from 0, as if by chance, to 100, all the same. Only when exact, and left out when no item has two answers.
	AgreementHundredths *int `json:"agreementHundredths,omitempty" jsonschema:"minimum=0,maximum=100"`
}

// GroupItem is what a group says about one item: a level in words when coarse, a
// mean and counts when exact.
type GroupItem struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Where the group puts it. Only when coarse, and left out when fewer than three chose an option, or when fewer than seven people answer on a scale of two or three options.
	Level Level `json:"level,omitempty"`
	// Whether people answer differently. Only when coarse.
	Apart bool `json:"apart,omitempty"`
	// Whether a third of the group or more do not know. Only when coarse.
	ManyUnknown bool `json:"manyUnknown,omitempty"`
	// How many chose an option. Only when exact; left out when nobody did.
	Answers int `json:"answers,omitempty" jsonschema:"minimum=1,maximum=500"`
	// How many do not know. Only when exact; left out when nobody says so.
	Unknown int `json:"unknown,omitempty" jsonschema:"minimum=1,maximum=500"`
	// The mean of the options chosen, in hundredths of a step on the scale. Only when exact, and left out when there are fewer than two.
	MeanHundredths *int `json:"meanHundredths,omitempty" jsonschema:"minimum=0,maximum=600"`
	// The sample standard deviation of the options chosen, in hundredths of a step. Only when exact, and left out when there are fewer than two.
	SpreadHundredths *int `json:"spreadHundredths,omitempty" jsonschema:"minimum=0,maximum=600"`
}

// Level is where a group puts an item, in words wide enough to hide one person's
// answer. The zero value is no level.
type Level string

// The levels, the lowest first. On the scale of the standard instruments, whose
// top is 3, they begin at a mean of 0, 0.75, 1.5 and 2; on other scales at the
// same share of the top. Of three people there is no [LevelTalkedAbout], and the
// others begin at 0, 1 and 2.25.
const (
	LevelNotBegun    Level = "not-begun"    // mest ikke begyndt
	LevelTalkedAbout Level = "talked-about" // mest talt om
	LevelPartWay     Level = "part-way"     // et stykke vej
	LevelInPlace     Level = "in-place"     // mest på plads
)

// Topic is something for the group to talk about.
type Topic struct {
	// Why it is worth talking about.
	Reason TopicReason `json:"reason"`
	// The id of the theme.
	Theme string `json:"theme" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The id of the item, when it is about one.
	Item string `json:"item,omitempty" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
}

// TopicReason says why something is worth talking about. The zero value is not
// a reason.
type TopicReason string

// The reasons, the most important first.
const (
	// Somebody puts the item in the top third of the scale while a third of the group or more do not know. When coarse: the level or the difference of the answers says that somebody must.
	TopicReasonOnlySomeKnow TopicReason = "only-some-know"
	// The agreement on the theme is below 70 of 100. When coarse: people answer differently on one of its items or more.
	TopicReasonSeenDifferently TopicReason = "seen-differently"
	// Two roles are a point or more apart on the item.
	TopicReasonRolesApart TopicReason = "roles-apart"
)

// RoleDifference is an item on which roles are a point or more apart.
type RoleDifference struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The role that puts it highest.
	Higher Role `json:"higher"`
	// The role that puts it lowest.
	Lower Role `json:"lower"`
	// How far they are from each other, in hundredths of a step on the scale. Only when exact.
	DifferenceHundredths int `json:"differenceHundredths,omitempty" jsonschema:"minimum=100,maximum=600"`
	// What every role that answered says, in fixed order. Only when exact.
	Roles []RoleMean `json:"roles,omitempty" jsonschema:"minItems=2,maxItems=9"`
}

// RoleMean is what a role says about an item.
type RoleMean struct {
	// The role.
	Role Role `json:"role"`
	// How many of them chose an option.
	Answers int `json:"answers" jsonschema:"minimum=1,maximum=500"`
	// The mean of the options chosen, in hundredths of a step on the scale.
	MeanHundredths int `json:"meanHundredths" jsonschema:"minimum=0,maximum=600"`
}

// MissingRole is a role nobody in the group has, and how strongly it is
// recommended.
type MissingRole struct {
	// The role.
	Role Role `json:"role"`
	// How strongly it is recommended.
	Need Need `json:"need"`
	// What the recommendation rests on.
	Evidence []string `json:"evidence" jsonschema:"minItems=1,maxItems=20,pattern=^[a-z0-9][a-z0-9.:-]*$,maxLength=60"`
	// Why we recommend it, when the evidence includes "own".
	Own peerwork.Text `json:"own,omitzero"`
}

// Need is how strongly a role is recommended for a working group. The zero
// value is not a need.
type Need string

// The needs, the strongest first. The words are the sources'.
const (
	NeedShould     Need = "should"
	NeedPreferably Need = "preferably"  // "gerne"
	NeedIfPossible Need = "if-possible" // "så vidt muligt", perhaps borrowed from elsewhere
	NeedSuggested  Need = "suggested"   // by us
)

// Recommended returns who a working group should have, in fixed order: the
// roles that [GroupResult.Missing] is made from.
func Recommended() []MissingRole { return append([]MissingRole(nil), recommended[:]...) }

var recommended = [...]MissingRole{
	{Role: RoleLeader, Need: NeedShould, Evidence: []string{"20.1"}},
	{Role: RoleColleague, Need: NeedShould, Evidence: []string{"20.1"}},
	{Role: RoleCitizen, Need: NeedShould, Evidence: []string{"19.4"}},
	{Role: RoleHR, Need: NeedPreferably, Evidence: []string{"20.1"}},
	{Role: RolePeer, Need: NeedIfPossible, Evidence: []string{"20.2", "19.5"}},
	{Role: RoleUnionOrSafetyRep, Need: NeedSuggested, Evidence: []string{"own"}, Own: peerwork.Text{
		DA: "Tillidsvalgte kender både overenskomsten og kollegernes bekymringer.",
		EN: "Elected representatives know both the collective agreement and what worries their colleagues.",
	}},
}
