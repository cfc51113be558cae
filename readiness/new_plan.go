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
	Group               bool           // whether a group answered
}

// Basis returns what a plan is made from.
func (x *Result) Basis() Basis {
	return Basis{x.Instrument, x.Version, x.Essentials, x.Advice, x.Strengths, false}
}

// Basis returns what a plan is made from.
func (x *GroupResult) Basis() Basis {
	return Basis{x.Instrument, x.Version, x.Essentials, x.Advice, x.Strengths, true}
}

// PlanOptions says what else a plan needs to know.
type PlanOptions struct {
	// A random name for the plan: see [NewID]. Not read with a Previous, whose
	// id the plan keeps.
	ID string
	// The day the plan starts. With "" it is that of the Previous; without one,
	// the plan is in weeks only.
	Start peerwork.Date
	// The plan is in weeks only, also when the Previous has a start.
	InWeeks bool
	// The edition that this one takes the place of, or nil. It must be valid.
	Previous *Plan
	// The plan as people have worked on it since the Previous, or nil when that is
	// the Previous itself. The new plan keeps its work. It must be valid. Without a
	// result, a plan that was made of one stays what it is, and only its days change.
	Worked *Plan
}

// The defaults of a plan. They are ours.
const (
	// extraWeeks is how many weeks more a plan takes at the most: one for each
	// essential gap. With these, the closed days of a year and the wait for the
	// 1st of a month, the first employment is 40 weeks after the start at the
	// latest.
	extraWeeks = 4
	// maxGapTasks is how many tasks of their own gaps get that no standing task
	// serves. The others are counted.
	maxGapTasks = 12
)

// The bounds of a plan and a task that gaps could go beyond.
const (
	maxTasks        = 200
	maxSteps        = 30
	maxTaskEvidence = 40
	maxOwn          = 2000
	maxEdition      = 1000000
	maxDropped      = 400
)

// NewPlan makes a plan of standing tasks, such as those of the package plans,
// and what a result of the instrument shows to be missing, or returns the
// [peerwork.Problems] that prevent it.
//
// A gap goes into the standing task that serves it, with the steps the
// instrument advises in the place of those the task has for it; one that no task
// serves becomes a task of its own among the preparations, the first twelve of
// them. How many gaps there was no room for is counted. What is in place, or
// done by a group that has answered, is not asked for; a task of which nothing
// is left is marked as in place.
//
// With a start, every task has dates, and the first peer worker begins on the
// 1st of a month, at least as many weeks after the start as the standing plan
// says, and one more for each essential gap, but not more than four. What comes
// before the recruitment counts from the start, the rest from that day; the
// follow-up counts in months. July and the days from 24 December to 1 January
// are left out of all counting, and nothing is due then or on a Saturday or
// Sunday. Only the employment may begin on 1 January.
//
// With a previous edition, the plan keeps its id and notes which of its tasks
// are no longer asked for: see [Plan.Calendar]. What people did with a plan is
// kept: their ticks, days, owners and notes, the tasks of their own and the order.
// A task that the new plan would not have stays when somebody has worked on it.
//
// The answers to an instrument to talk from ([UseTalk]) make no plan.
//
// The standing plan and the instrument must be valid ([Plan.Validate],
// [Instrument.Validate]). Then the new plan is valid too.
func NewPlan(standing *Plan, in *Instrument, x Basis, o PlanOptions) (Plan, error) {
	p := Plan{ID: o.ID, Instrument: x.Instrument, Version: x.Version, About: standing.About, Start: o.Start,
		EmploymentWeek: standing.EmploymentWeek + min(len(x.Essentials), extraWeeks)}
	if o.Previous != nil {
		p.ID, p.Edition = o.Previous.ID, min(o.Previous.Edition+1, maxEdition)
		if p.Start == "" && !o.InWeeks {
			p.Start = o.Previous.Start
		}
	}
	var f findings
	f.planID(p.ID)
	f.date(codePlanDate, p.Start, "/start", 0)
	if x.Instrument != "" && (x.Instrument != in.ID || major(x.Version) != major(in.Version)) {
		f.add(codePlanInstrument, "/instrument",
			"Resultatet er fra »$1« $2, men teksterne fra »$3« $4. Vælg det instrument, der er svaret på.\n"+
				"The result is of “$1” $2, but the texts are of “$3” $4. Choose the instrument that was answered.", x.Instrument, x.Version, in.ID, in.Version)
	}
	if x.Instrument != "" && in.ToTalk() {
		f.onlyTalk(codePlanTalk, "/instrument", in.ID)
	}
	if len(f) > 0 {
		return Plan{}, f.err()
	}
	if x.Instrument == "" && o.Worked != nil && o.Worked.Instrument != "" {
		p = o.Worked.onOtherDays(standing, &p)
		if o.Previous != nil {
			p.drop(o.Previous)
		}
		return p, nil
	}
	later := p.EmploymentWeek - standing.EmploymentWeek
	m := maker{in: in, x: &x, gaps: x.gaps(), covered: standing.covered()}
	var alone []*Item // gaps that no task serves
	for _, id := range m.gaps {
		item, ours := in.Item(id)
		if !ours || standing.serves(id) {
			continue
		}
		if len(alone) < min(maxGapTasks, maxTasks-len(standing.Tasks)) {
			alone = append(alone, item)
		} else {
			m.left++
		}
	}
	p.Tasks = make([]PlanTask, len(standing.Tasks)+len(alone))
	at, lastPreparation := 0, max(0, standing.lastUntil(PhasePrepare))
	for i := range standing.Tasks {
		task := &p.Tasks[at]
		at++
		*task = standing.Tasks[i]
		if !task.Phase.fromStart() {
			task.FromWeek += later
			task.ToWeek += later
		}
		m.mark(task)
		// Tasks of their own come after the last preparation.
		if i == lastPreparation {
			for number, item := range alone {
				m.fillGap(&p.Tasks[at], item, number)
				at++
			}
		}
	}
	p.GapsLeft = m.left
	worked := o.Worked
	if worked == nil {
		worked = o.Previous
	}
	if worked != nil {
		if p.keep(worked); len(p.Tasks) > maxTasks {
			return Plan{}, p.shape()
		}
	}
	if p.Start != "" {
		p.date()
	}
	if o.Previous != nil {
		p.drop(o.Previous)
	}
	return p, nil
}

// planID notes that an id is not one that [NewID] makes.
func (f *findings) planID(id string) {
	if !validID(id) {
		f.add(codePlanID, "/id",
			"Id'et skal være 12 tegn: cifre og store bogstaver uden I, L, O og U.\n"+
				"The id must be 12 characters: digits and capital letters without I, L, O and U.")
	}
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

// lastUntil is the place of the last task of a phase or one before it, or -1.
func (p *Plan) lastUntil(phase Phase) int {
	last := -1
	for i := range p.Tasks {
		if p.Tasks[i].Phase.place() <= phase.place() {
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

// covered returns what instruments advise that a task says already.
func (p *Plan) covered() map[string]bool {
	covered := map[string]bool{}
	for i := range p.Tasks {
		for _, text := range p.Tasks[i].Covers {
			covered[text] = true
		}
	}
	return covered
}

// maker brings the standing tasks and the findings together.
type maker struct {
	in      *Instrument
	x       *Basis
	gaps    []string
	covered map[string]bool
	left    int // gaps there was no room for
}

// mark notes in a task what the findings say about the items it serves, and
// leaves the steps that are still to be done.
func (m *maker) mark(task *PlanTask) {
	items, steps := task.Items, task.Steps
	task.Items, task.Steps, task.Covers = nil, nil, nil
	task.Evidence = append([]string(nil), task.Evidence...)
	some, all := false, true // of the items: in place
	for _, id := range items {
		if _, ours := m.in.Item(id); !ours {
			continue // of another instrument
		}
		switch {
		case has(m.gaps, id):
			task.Items = append(task.Items, id)
			all = false
		case has(m.x.Strengths, id):
			some = true
		default:
			all = false
		}
	}
	inPlace := some && all
	room := maxSteps - len(steps)
	told := map[string]bool{} // by item: whether its advice is there
	for _, id := range task.Items {
		item, _ := m.in.Item(id)
		advice := m.advice(item)
		switch {
		case len(advice) == 0:
		case len(advice) <= room && task.rest(item.Advice):
			room -= len(advice)
			told[id] = true
		default:
			m.left++
		}
	}
	var advised []string
	advise := func(id string) {
		if item, _ := m.in.Item(id); told[id] && !has(advised, id) {
			task.Steps = append(task.Steps, m.advice(item)...)
			advised = append(advised, id)
		}
	}
	done := false
	for _, step := range steps {
		switch {
		case m.x.Group && step.GroupDone:
			done = true
		case step.Item == "" && inPlace, step.Item != "" && has(m.x.Strengths, step.Item):
		case told[step.Item]:
			advise(step.Item)
		default:
			step.GroupDone = false
			task.Steps = append(task.Steps, step)
		}
	}
	for _, id := range task.Items {
		advise(id)
	}
	switch {
	case len(task.Items) > 0:
		task.State = TaskStateGap
	case len(task.Steps) == 0 && (inPlace || done):
		task.State = TaskStateInPlace
	}
}

// advice returns what the instrument advises that no standing task says.
func (m *maker) advice(item *Item) (steps []PlanStep) {
	if item.Advice == nil {
		return nil
	}
	for _, step := range item.Advice.Steps {
		if !m.covered[step.DA] {
			steps = append(steps, PlanStep{DA: step.DA, EN: step.EN, Item: item.ID})
		}
	}
	return steps
}

// rest adds what the advice rests on, unless there is no room for all of it.
func (task *PlanTask) rest(advice *Advice) bool {
	refs := task.Evidence
	for _, ref := range advice.Evidence {
		if !has(refs, ref) {
			refs = append(refs, ref)
		}
	}
	own := task.Own
	if has(advice.Evidence, "own") && own != advice.Own {
		if own != (peerwork.Text{}) {
			own.DA += " "
			own.EN += " "
		}
		own.DA += advice.Own.DA
		own.EN += advice.Own.EN
	}
	if len(refs) > maxTaskEvidence || len(own.DA) > maxOwn || len(own.EN) > maxOwn {
		return false
	}
	task.Evidence, task.Own = refs, own
	return true
}

// fillGap makes a task of a gap that no standing task serves. Number counts
// them from 0: the first three begin in the third week, the others week by week
// until the ninth.
func (m *maker) fillGap(task *PlanTask, item *Item, number int) {
	task.ID, task.Phase, task.Title, task.State = "gap-"+item.ID, PhasePrepare, item.Statement, TaskStateGap
	task.FromWeek = min(2+max(0, number-nextSteps+1), 8)
	task.ToWeek = task.FromWeek + 4
	task.Items = []string{item.ID}
	task.Evidence, task.Own = append([]string(nil), item.Evidence...), item.Own
	task.Owner.DA, task.Owner.EN = "Arbejdsgruppen", "The working group"
	if item.Advice != nil {
		task.Owner = item.Advice.Who
		if steps := m.advice(item); len(steps) <= maxSteps && task.rest(item.Advice) {
			task.Steps = steps
		} else {
			m.left++
		}
	}
	if len(task.Evidence) == 0 {
		task.Evidence = []string{"own"}
		task.Own.DA, task.Own.EN = "Udsagnet står i jeres eget instrument.", "The item is in your own instrument."
	}
}
