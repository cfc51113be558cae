package readiness

import (
	"github.com/peerwork-dk/peerwork"
)

// Basis is what a plan is made from: what a result says is missing and what is
// in place. The zero value says nothing.
type Basis struct {
	Instrument, Version string         // what was answered
	Essentials          []EssentialGap // the essential items that are not well in place
	Advice              []string       // ids of items in the order of the advice
	Strengths           []string       // ids of items that are in place
}

// Basis returns what a plan is made from.
func (x *Result) Basis() Basis {
	return Basis{x.Instrument, x.Version, x.Essentials, x.Advice, x.Strengths}
}

// Basis returns what a plan is made from.
func (x *GroupResult) Basis() Basis {
	return Basis{x.Instrument, x.Version, x.Essentials, x.Advice, x.Strengths}
}

// PlanOptions says what else a plan needs to know.
type PlanOptions struct {
	// A random name for the plan: see [NewID]. Keep it for later editions.
	ID string
	// The day the plan starts, or "" for a plan in weeks only.
	Start peerwork.Date
}

// The defaults of a plan. They are ours.
const (
	// extraWeeks is how many weeks more a plan takes at the most: one for each
	// essential gap.
	extraWeeks = 5
	// maxGapTasks is how many tasks of their own gaps get that no standing task
	// serves. The rest stays in the advice.
	maxGapTasks = 12
)

// NewPlan makes a plan of standing tasks, such as those of the package plans,
// and what a result of the instrument shows to be missing, or returns the
// [peerwork.Problems] that stand in the way.
//
// A gap goes into the standing task that serves it, with the steps the
// instrument advises; one that no task serves becomes a task of its own among
// the preparations, the first twelve of them. A task is marked as in place when
// all it serves is.
//
// With a start, every task has dates, and the first peer worker begins on the
// 1st of a month, at least as many weeks after the start as the standing plan
// says, and one more for each essential gap, but not more than five. What comes before the recruitment counts from the start, the rest from
// that day; the follow-up counts in months. July is left out of all counting,
// and nothing is due on a Saturday or Sunday.
//
// The standing plan and the instrument are to be valid ([Plan.Validate],
// [Instrument.Validate]); so is then the plan.
func NewPlan(standing *Plan, in *Instrument, x Basis, o PlanOptions) (Plan, error) {
	p := Plan{ID: o.ID, Instrument: x.Instrument, Version: x.Version, About: standing.About, Start: o.Start,
		EmploymentWeek: standing.EmploymentWeek + min(len(x.Essentials), extraWeeks)}
	var f findings
	if !validID(o.ID) {
		f.add(codePlanID, "/id",
			"Id'et skal være 12 tegn: cifre og store bogstaver uden I, L, O og U.\n"+
				"The id must be 12 characters: digits and capital letters without I, L, O and U.")
	}
	f.date(codePlanDate, o.Start, "/start", 0)
	if x.Instrument != "" && (x.Instrument != in.ID || major(x.Version) != major(in.Version)) {
		f.add(codePlanInstrument, "/instrument",
			"Resultatet er fra »$1« $2, men teksterne fra »$3« $4. Vælg det instrument, der er svaret på.\n"+
				"The result is of “$1” $2, but the texts are of “$3” $4. Choose the instrument that was answered.", x.Instrument, x.Version, in.ID, in.Version)
	}
	if len(f) > 0 {
		return Plan{}, f.err()
	}
	later := p.EmploymentWeek - standing.EmploymentWeek
	gaps := x.gaps()
	var alone []string // gaps that no task serves
	for _, id := range gaps {
		if _, ours := in.Item(id); ours && !standing.serves(id) && len(alone) < maxGapTasks {
			alone = append(alone, id)
		}
	}
	p.Tasks = make([]PlanTask, len(standing.Tasks)+len(alone))
	at := 0
	for i := range standing.Tasks {
		task := &p.Tasks[at]
		at++
		*task = standing.Tasks[i]
		if !task.Phase.fromStart() {
			task.FromWeek += later
			task.ToWeek += later
		}
		x.mark(task, in, gaps)
		// Tasks of their own stand after the last preparation.
		if i == standing.lastPreparation() {
			for number, id := range alone {
				item, _ := in.Item(id)
				p.Tasks[at].fillGap(item, number)
				at++
			}
		}
	}
	if p.Start != "" {
		p.date()
	}
	return p, nil
}

// serves reports whether a task serves the item.
func (p *Plan) serves(item string) bool {
	for i := range p.Tasks {
		if has(p.Tasks[i].Items, item) {
			return true
		}
	}
	return false
}

// lastPreparation is the place of the last task that prepares, or 0.
func (p *Plan) lastPreparation() (last int) {
	for i := range p.Tasks {
		if p.Tasks[i].Phase.place() <= PhasePrepare.place() {
			last = i
		}
	}
	return last
}

// has reports whether a list of texts has one.
func has(list []string, one string) bool {
	for _, s := range list {
		if s == one {
			return true
		}
	}
	return false
}

// gaps returns the items that are not in place, the most important first.
func (x *Basis) gaps() []string {
	var gaps []string
	for i := range x.Essentials {
		gaps = append(gaps, x.Essentials[i].Item)
	}
	for _, id := range x.Advice {
		if !has(gaps, id) {
			gaps = append(gaps, id)
		}
	}
	return gaps
}

// mark notes in a task what the findings say of the items it serves.
func (x *Basis) mark(task *PlanTask, in *Instrument, gaps []string) {
	items := task.Items
	task.Items = nil
	task.Steps, task.Evidence = append([]peerwork.Text(nil), task.Steps...), append([]string(nil), task.Evidence...)
	some, all := false, true // of the items: in place
	for _, id := range items {
		item, ok := in.Item(id)
		if !ok {
			continue // of another instrument
		}
		switch {
		case has(gaps, id):
			task.Items = append(task.Items, id)
			task.advise(item)
		case has(x.Strengths, id):
			some = true
		default:
			all = false
		}
	}
	switch {
	case len(task.Items) > 0:
		task.State = TaskStateGap
	case some && all:
		task.State = TaskStateInPlace
	}
}

// advise adds what the instrument advises.
func (task *PlanTask) advise(item *Item) {
	if item.Advice == nil {
		return
	}
	for _, step := range item.Advice.Steps {
		if len(task.Steps) < maxSteps {
			task.Steps = append(task.Steps, step)
		}
	}
	for _, ref := range item.Advice.Evidence {
		if len(task.Evidence) < maxTaskEvidence && !has(task.Evidence, ref) {
			task.Evidence = append(task.Evidence, ref)
			if ref == "own" {
				task.Own = item.Advice.Own
			}
		}
	}
}

// The bounds of a task that gaps could go beyond.
const (
	maxSteps        = 30
	maxTaskEvidence = 40
)

// fillGap makes a task of a gap that no standing task serves. Number counts
// them from 0: the first three begin in the third week, the others week by week
// until the ninth.
func (task *PlanTask) fillGap(item *Item, number int) {
	task.ID, task.Phase, task.Title, task.State = "gap-"+item.ID, PhasePrepare, item.Statement, TaskStateGap
	task.FromWeek = min(2+max(0, number-nextSteps+1), 8)
	task.ToWeek = task.FromWeek + 4
	task.Items = []string{item.ID}
	task.Evidence, task.Own = append([]string(nil), item.Evidence...), item.Own
	task.Owner.DA, task.Owner.EN = "Arbejdsgruppen", "The working group"
	if item.Advice != nil {
		task.Owner = item.Advice.Who
	}
	task.advise(item)
	if len(task.Evidence) == 0 {
		task.Evidence = []string{"own"}
		task.Own.DA, task.Own.EN = "Udsagnet står i jeres eget instrument.", "The item is in your own instrument."
	}
}
