package readiness

import "github.com/peerwork-dk/peerwork"

// Plan is what to do on the way to the first peer worker and in the year after:
// tasks in phases, who takes them, and when. The standing tasks are in the
// package plans; [NewPlan] brings them together with what a result shows to be
// missing.
//
// Weeks count from the start of the plan and leave July and the days from 24
// December to 1 January out: nothing is due then. Week 0 is the first.
type Plan struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// A random name, made by whatever starts the plan, so that a calendar knows a later edition of the same plan.
	ID string `json:"id" jsonschema:"pattern=^[0-9A-HJKMNP-TV-Z]{12}$,minLength=12,maxLength=12"`
	// How many editions of the plan came before this one. Left out in the first.
	Edition int `json:"edition,omitempty" jsonschema:"minimum=1,maximum=1000000"`
	// The id of the instrument whose result the plan is made from.
	Instrument string `json:"instrument,omitempty" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The version of that instrument.
	Version string `json:"version,omitempty" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// What people should know about where the plan comes from, one paragraph each.
	About []peerwork.Text `json:"about,omitempty" jsonschema:"maxItems=10"`
	// The day the plan starts. Left out as long as nobody has chosen one.
	Start peerwork.Date `json:"start,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The day the first peer worker begins.
	Employment peerwork.Date `json:"employment,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The week the first peer worker begins.
	EmploymentWeek int `json:"employmentWeek" jsonschema:"minimum=1,maximum=100"`
	// The tasks, in the order people read them.
	Tasks []PlanTask `json:"tasks" jsonschema:"minItems=1,maxItems=200"`
	// How many items that are not in place have no steps here, because there were more than the plan has room for. What to do about them is in the instrument. Left out when there are none.
	GapsLeft int `json:"gapsLeft,omitempty" jsonschema:"minimum=1,maximum=400"`
	// Tasks that an earlier edition gave days and this one does not, so that a calendar can take them out. In a plan in weeks, which no calendar can have, also those that are still asked for.
	Dropped []DroppedTask `json:"dropped,omitempty" jsonschema:"maxItems=400"`
}

// PlanTask is something to do.
type PlanTask struct {
	// The permanent name of the task, for machines. Unique in the plan.
	ID string `json:"id" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=60"`
	// The phase it belongs to.
	Phase Phase `json:"phase"`
	// What is to be done, in one line.
	Title peerwork.Text `json:"title"`
	// The steps, in order.
	Steps []PlanStep `json:"steps,omitempty" jsonschema:"maxItems=30"`
	// Who takes it.
	Owner peerwork.Text `json:"owner"`
	// The week it begins.
	FromWeek int `json:"fromWeek" jsonschema:"minimum=0,maximum=300"`
	// The week before which it is to be done.
	ToWeek int `json:"toWeek" jsonschema:"minimum=1,maximum=300"`
	// The day it begins, when the plan has a start.
	From peerwork.Date `json:"from,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The day it is to be done, when the plan has a start.
	To peerwork.Date `json:"to,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The tasks that come before it.
	After []string `json:"after,omitempty" jsonschema:"maxItems=20,pattern=^[a-z][a-z0-9-]*$,maxLength=60"`
	// The items of the instrument it serves. In a plan made from a result: those that are not in place.
	Items []string `json:"items,omitempty" jsonschema:"maxItems=20,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// What instruments advise, in Danish and word for word, that this task says in its own words: they say it no more. For standing plans.
	Covers []string `json:"covers,omitempty" jsonschema:"maxItems=10,minLength=1,maxLength=2000"`
	// What the result says of those items. Left out when it says nothing.
	State TaskState `json:"state,omitempty"`
	// What the task rests on: rows such as "16.2", "law:…", "paper:…", or "own".
	Evidence []string `json:"evidence" jsonschema:"minItems=1,maxItems=40,pattern=^[a-z0-9][a-z0-9.:-]*$,maxLength=60"`
	// Why we suggest it, when the evidence includes "own".
	Own peerwork.Text `json:"own,omitzero"`
	// What people have done with the task. Left out until they have.
	Work TaskWork `json:"work,omitzero"`
}

// TaskWork is what people have done with a task. What the plan says of it stays
// as it was made, so a new edition can bring its own words and keep the work.
type TaskWork struct {
	// The day somebody ticked it. Left out as long as it is not done.
	Done peerwork.Date `json:"done,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The day it is to be done, when people have moved it to a day of their own. The whole task moves: its first day follows.
	To peerwork.Date `json:"to,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The week before which it is to be done, when people have moved it by weeks.
	ToWeek int `json:"toWeek,omitempty" jsonschema:"minimum=1,maximum=300"`
	// Who takes it: a function, in people's own words. No name is needed.
	Owner string `json:"owner,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// Whether people have set it aside, since it is not for them. Then nobody asks for it: it does not count, is never late and is in no calendar.
	Aside bool `json:"aside,omitempty"`
	// What people want to remember about it.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// PlanStep is one step of a task, in both languages.
type PlanStep struct {
	// The step in Danish.
	DA string `json:"da" jsonschema:"minLength=1,maxLength=2000"`
	// The step in English.
	EN string `json:"en" jsonschema:"minLength=1,maxLength=2000"`
	// The item of the instrument it serves. A standing step goes when that item is in place, and is replaced by what the instrument advises when it is not.
	Item string `json:"item,omitempty" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// Whether a group that has answered has done it. For standing plans.
	GroupDone bool `json:"groupDone,omitempty"`
}

// In returns the step in the language l, as [peerwork.Text.In] does.
func (s PlanStep) In(l peerwork.Lang) string { return peerwork.Text{DA: s.DA, EN: s.EN}.In(l) }

// DroppedTask is a task that is no longer asked for.
type DroppedTask struct {
	// The permanent name of the task.
	ID string `json:"id" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=60"`
	// What was to be done.
	Title peerwork.Text `json:"title"`
	// The day it was to begin.
	From peerwork.Date `json:"from" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The day it was to be done.
	To peerwork.Date `json:"to" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
}

// TaskState is what a result says of a task. The zero value means that it says
// nothing.
type TaskState string

// The states.
const (
	TaskStateGap     TaskState = "gap"      // something it serves is not in place
	TaskStateInPlace TaskState = "in-place" // all of it is in place already: it has no steps left
)

// Phase is a part of the plan. The zero value is no phase.
type Phase string

// The phases, in order. The division is ours.
const (
	PhaseClarify  Phase = "clarify"   // afklar
	PhasePrepare  Phase = "prepare"   // forbered
	PhaseDescribe Phase = "describe"  // beskriv
	PhaseRecruit  Phase = "recruit"   // rekruttér
	PhaseWelcome  Phase = "welcome"   // tag imod
	PhaseFollowUp Phase = "follow-up" // følg op
)

// AllPhases returns the phases in order.
func AllPhases() []Phase { return append([]Phase(nil), allPhases[:]...) }

var allPhases = [...]Phase{PhaseClarify, PhasePrepare, PhaseDescribe, PhaseRecruit, PhaseWelcome, PhaseFollowUp}

// Label returns what people see, empty for what is no phase.
func (p Phase) Label() peerwork.Text {
	if i := p.place(); i >= 0 {
		return phaseLabels[i]
	}
	return peerwork.Text{}
}

var phaseLabels = [len(allPhases)]peerwork.Text{
	{DA: "Afklar", EN: "Clarify"},
	{DA: "Forbered", EN: "Prepare"},
	{DA: "Beskriv", EN: "Describe"},
	{DA: "Rekruttér", EN: "Recruit"},
	{DA: "Tag imod", EN: "Welcome"},
	{DA: "Følg op", EN: "Follow up"},
}

// place is the place of the phase among [AllPhases].
func (p Phase) place() int {
	for i, phase := range allPhases {
		if phase == p {
			return i
		}
	}
	return -1
}

// fromStart reports whether the weeks of the phase are counted from the
// start of the plan; those of the others move with the employment.
func (p Phase) fromStart() bool { return p.place() < PhaseRecruit.place() }
