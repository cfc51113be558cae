package readiness

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
	codePlanTalk       = "plan-to-talk"
	codePlanInstrument = "plan-other-instrument"
	codePlanNoStart    = "plan-without-start"
	codePlanStamp      = "plan-stamp"
	codePlanMoved      = "plan-moved-twice"
	codePlanOther      = "plan-other-plan"
	codePlanBasis      = "plan-other-basis"
	codePlanDiffer     = "plan-said-differently"
)

// Validate returns the [peerwork.Problems] of the plan, nil when it is good: of
// its shape, as its schema describes it, and when that is right, of its meaning, in
// document order: days that do not exist or are in the wrong order, dates
// without a start, tasks that wait for each other or for nobody, reasons that
// are missing, a task moved to a day and to a week.
func (p *Plan) Validate() error {
	if err := p.shape(); err != nil {
		return err
	}
	var f findings
	f.date(codePlanDate, p.Start, "/start", 0)
	f.date(codePlanDate, p.Employment, "/employment", 0)
	if (p.Start == "") != (p.Employment == "") || p.Employment < p.Start {
		f.add(codePlanEmployment, "/employment",
			"Planen har en begyndelse og en dag for den første ansættelse, i den rækkefølge, eller ingen af dem.\n"+
				"A plan has a start and a day for the first employment, in that order, or neither.")
	}
	places := map[string]int{}
	for i := range p.Tasks {
		places[p.Tasks[i].ID] = i
	}
	seen := map[string]bool{}
	waits := p.waiting(places)
	for i := range p.Tasks {
		task := &p.Tasks[i]
		f.twice(codePlanTwice, seen, task.ID, "/tasks/$2/id", i)
		if task.FromWeek >= task.ToWeek {
			f.add(codePlanWeeks, "/tasks/$1/toWeek",
				"Opgaven slutter i uge $2, men begynder i uge $3. Den skal slutte senere.\n"+
					"The task ends in week $2 but begins in week $3. It must end later.", num(i), num(task.ToWeek), num(task.FromWeek))
		}
		f.date(codePlanDate, task.From, "/tasks/$2/from", i)
		f.date(codePlanDate, task.To, "/tasks/$2/to", i)
		if dated := p.Start != ""; dated != (task.From != "") || dated != (task.To != "") || task.From > task.To {
			f.add(codePlanTaskDates, "/tasks/$1/to",
				"I en plan med en begyndelse har hver opgave en første og en sidste dag, i den rækkefølge. Ellers har ingen opgave dage.\n"+
					"In a plan with a start, every task has a first and a last day, in that order. Otherwise no task has days.", num(i))
		}
		for j, id := range task.After {
			if _, ok := places[id]; !ok {
				f.add(codePlanNoTask, "/tasks/$1/after/$2",
					"Der er ingen opgave »$3« at vente på. Ret id'et, eller fjern det.\n"+
						"There is no task “$3” to wait for. Correct the id, or take it away.", num(i), num(j), id)
			}
		}
		if waits[i] {
			f.add(codePlanCycle, "/tasks/$1/after",
				"Opgaven venter på sig selv gennem andre opgaver. Fjern en af dem fra »after«.\n"+
					"The task waits for itself by way of other tasks. Take one of them out of “after”.", num(i))
		}
		f.own("plan", task.Evidence, &task.Own, "/tasks/$1/own", i, 0)
		f.date(codePlanDate, task.Work.Done, "/tasks/$2/work/done", i)
		f.date(codePlanDate, task.Work.To, "/tasks/$2/work/to", i)
		if task.Work.To != "" && task.Work.ToWeek != 0 {
			f.add(codePlanMoved, "/tasks/$1/work/toWeek",
				"Opgaven er flyttet både til en dag og til en uge. Behold det ene.\n"+
					"The task is moved both to a day and to a week. Keep one of them.", num(i))
		}
	}
	seen = map[string]bool{}
	for i := range p.Dropped {
		task := &p.Dropped[i]
		f.twice(codePlanTwice, seen, task.ID, "/dropped/$2/id", i)
		f.date(codePlanDate, task.From, "/dropped/$2/from", i)
		f.date(codePlanDate, task.To, "/dropped/$2/to", i)
	}
	return f.err()
}

// waiting reports for each task whether it is in a circle of tasks that wait
// for each other, or waits for such a task.
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
