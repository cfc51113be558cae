package readiness

import "github.com/peerwork-dk/peerwork"

// The meaning rules of a plan. A code is permanent.
const (
	codePlanID         = "plan-id"
	codePlanDate       = "plan-date"
	codePlanEmployment = "plan-employment"
	codePlanTwice      = "plan-task-twice"
	codePlanNoTask     = "plan-no-such-task"
	codePlanCycle      = "plan-cycle"
	codePlanWeeks      = "plan-weeks"
	codePlanTaskDates  = "plan-task-dates"
	codePlanInstrument = "plan-other-instrument"
	codePlanNoStart    = "plan-without-start"
	codePlanStamp      = "plan-stamp"
)

// Validate returns what is wrong with the meaning of the plan, in document
// order: days that do not exist or stand in the wrong order, dates without a
// start, tasks that wait for each other or for nobody, reasons that are missing.
func (p *Plan) Validate() peerwork.Problems {
	var ps peerwork.Problems
	if !validID(p.ID) {
		ps = append(ps, notAnID(codePlanID))
	}
	if p.Start != "" && !p.Start.Valid() {
		ps = append(ps, noSuchDay(codePlanDate, p.Start, "start"))
	}
	switch {
	case p.Employment != "" && !p.Employment.Valid():
		ps = append(ps, noSuchDay(codePlanDate, p.Employment, "employment"))
	case (p.Start == "") != (p.Employment == "") || p.Employment < p.Start:
		ps = append(ps, problem(codePlanEmployment,
			"Planen har en begyndelse og en dag for den første ansættelse, i den rækkefølge, eller ingen af dem.",
			"A plan has a start and a day for the first employment, in that order, or neither.", "employment"))
	}
	places := map[string]int{}
	for i := range p.Tasks {
		places[p.Tasks[i].ID] = i
	}
	seen := map[string]bool{}
	waits := p.waiting(places)
	for i := range p.Tasks {
		task, at := &p.Tasks[i], num(i)
		ps = append(ps, twice(codePlanTwice, seen, task.ID, "tasks", at, "id")...)
		if task.FromWeek >= task.ToWeek {
			ps = append(ps, problem(codePlanWeeks,
				"Opgaven slutter i uge "+num(task.ToWeek)+", men begynder i uge "+num(task.FromWeek)+". Den skal slutte senere.",
				"The task ends in week "+num(task.ToWeek)+" but begins in week "+num(task.FromWeek)+". It must end later.", "tasks", at, "toWeek"))
		}
		ps = append(ps, p.taskDates(task, at)...)
		for j, id := range task.After {
			if _, ok := places[id]; !ok {
				ps = append(ps, problem(codePlanNoTask,
					"Der er ingen opgave »"+id+"« at vente på. Ret id'et, eller fjern det.",
					"There is no task “"+id+"” to wait for. Correct the id, or take it away.", "tasks", at, "after", num(j)))
			}
		}
		if waits[i] {
			ps = append(ps, problem(codePlanCycle,
				"Opgaven venter på sig selv gennem andre opgaver. Fjern en af dem fra »after«.",
				"The task waits for itself by way of other tasks. Take one of them out of “after”.", "tasks", at, "after"))
		}
		ps = append(ps, validateOwn("plan", task.Evidence, task.Own, "tasks", at, "own")...)
	}
	return ps
}

// taskDates checks the dates of a task.
func (p *Plan) taskDates(task *PlanTask, at string) peerwork.Problems {
	var ps peerwork.Problems
	for _, d := range [...]struct {
		name string
		date peerwork.Date
	}{{"from", task.From}, {"to", task.To}} {
		if d.date != "" && !d.date.Valid() {
			ps = append(ps, noSuchDay(codePlanDate, d.date, "tasks", at, d.name))
		}
	}
	if dated := p.Start != ""; dated != (task.From != "") || dated != (task.To != "") || task.From > task.To {
		ps = append(ps, problem(codePlanTaskDates,
			"I en plan med en begyndelse har hver opgave en første og en sidste dag, i den rækkefølge. Ellers har ingen opgave dage.",
			"In a plan with a start, every task has a first and a last day, in that order. Otherwise no task has days.", "tasks", at, "to"))
	}
	return ps
}

// waiting says of each task whether it is in a circle of tasks that wait for
// each other, or waits for one.
func (p *Plan) waiting(places map[string]int) []bool {
	waits := make([]bool, len(p.Tasks))
	for i := range waits {
		waits[i] = true
	}
	for again := true; again; {
		again = false
		for i := range p.Tasks {
			if !waits[i] {
				continue
			}
			free := true
			for _, id := range p.Tasks[i].After {
				if before, ok := places[id]; ok && waits[before] {
					free = false
				}
			}
			if free {
				waits[i], again = false, true
			}
		}
	}
	return waits
}
