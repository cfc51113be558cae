package readiness

// NextPlan returns the plan as the edition that takes the place of previous, the
// one that was saved last, or the [peerwork.Problems] that prevent it: they are two
// plans. It notes which tasks are no longer asked for: see [Plan.Calendar]. When
// nothing has changed, it is the previous edition.
//
// Both must be valid ([Plan.Validate]).
func NextPlan(previous, plan *Plan) (Plan, error) {
	if plan.ID != previous.ID {
		var f findings
		f.otherPlan(previous, plan)
		return Plan{}, f.err()
	}
	next := *plan
	next.Edition, next.Dropped = previous.Edition, previous.Dropped
	if next.text() != previous.text() {
		next.Edition, next.Dropped = min(previous.Edition+1, maxEdition), nil
		next.drop(previous)
	}
	return next, nil
}

// otherPlan notes that two editions are not of one plan.
func (f *findings) otherPlan(one, other *Plan) {
	f.add(codePlanOther, "/id",
		"Det er to forskellige planer: »$1« og »$2«. Vælg to udgaver af den samme.\n"+
			"These are two plans: “$1” and “$2”. Choose two editions of one.", one.ID, other.ID)
}

// asks reports whether the plan asks for a task of that name on days: it is
// there and asked for, and the plan has a start.
func (p *Plan) asks(id string) bool {
	task := p.task(id)
	return task != nil && p.Start != "" && task.asked()
}

// drop notes the tasks of earlier editions that this one does not ask for on days,
// the latest first. A calendar can only have those that had days. A plan in weeks
// notes all of them, so that an edition with days can take out those that went
// while there were none.
func (p *Plan) drop(previous *Plan) {
	seen := map[string]bool{}
	for i := range p.Dropped {
		seen[p.Dropped[i].ID] = true
	}
	note := func(task DroppedTask) {
		if !p.asks(task.ID) && !seen[task.ID] && len(p.Dropped) < maxDropped {
			p.Dropped = append(p.Dropped, task)
		}
		seen[task.ID] = true
	}
	for i := range previous.Tasks {
		if task := &previous.Tasks[i]; previous.asks(task.ID) {
			at := previous.timeOf(task, "")
			note(DroppedTask{task.ID, task.Title, at.From, at.To})
		}
	}
	for _, task := range previous.Dropped {
		note(task)
	}
}

// keep brings in what people have done with a plan before this one: their work on
// the tasks that are in both, the order of those, and every task that is only in
// the one before and is their own or has been worked on: to set a task aside is
// not to work on it.
func (p *Plan) keep(worked *Plan) {
	later := p.EmploymentWeek - worked.EmploymentWeek
	list := make([]PlanTask, 0, len(p.Tasks))
	for i := range worked.Tasks {
		task := worked.Tasks[i]
		if now := p.task(task.ID); now != nil && !task.isOwn() {
			work := task.Work
			task = *now
			task.Work = work
		} else if task.isOwn() || task.Work != (TaskWork{Aside: task.Work.Aside}) {
			// Its days are found again, as those of the others.
			task.From, task.To, task.Items, task.State = "", "", nil, ""
			if !task.Phase.fromStart() {
				wide := task.ToWeek - task.FromWeek
				task.FromWeek = max(0, task.FromWeek+later)
				task.ToWeek = task.FromWeek + wide
			}
		} else {
			continue
		}
		list = append(list, task)
	}
	p.insert(list)
	for i := range p.Tasks {
		p.Tasks[i].After = p.known(p.Tasks[i].After)
	}
}

// insert makes a list the tasks of the plan, and puts in those of the plan that are
// not in the list: each after the task that it came after.
func (p *Plan) insert(list []PlanTask) {
	for i := range p.Tasks {
		if placeOf(list, p.Tasks[i].ID) >= 0 {
			continue
		}
		at := 0
		if i > 0 {
			at = placeOf(list, p.Tasks[i-1].ID) + 1
		}
		list = append(list, PlanTask{})
		copy(list[at+1:], list[at:])
		list[at] = p.Tasks[i]
	}
	p.Tasks = list
}

// known returns those of some ids that tasks of the plan have.
func (p *Plan) known(ids []string) (known []string) {
	for _, id := range ids {
		if p.task(id) != nil {
			known = append(known, id)
		}
	}
	return known
}

// task is the task of that name, or nil.
func (p *Plan) task(id string) *PlanTask {
	if i := placeOf(p.Tasks, id); i >= 0 {
		return &p.Tasks[i]
	}
	return nil
}

// placeOf is the place of the task of that name, or -1.
func placeOf(tasks []PlanTask, id string) int {
	for i := range tasks {
		if tasks[i].ID == id {
			return i
		}
	}
	return -1
}

// onOtherDays is the plan with the id, edition and start of another: what it was
// made of stays. On the days it has, it is as it was.
func (p Plan) onOtherDays(standing, other *Plan) Plan {
	// Waiting for the 1st of a month has made the weeks before the employment more
	// than were asked for: they are the fewest that give this day.
	week := p.EmploymentWeek
	for fewer := standing.EmploymentWeek; p.Start != "" && fewer < week; fewer++ {
		days := Plan{Start: p.Start, EmploymentWeek: fewer}
		if days.date(); days.Employment == p.Employment {
			week = fewer
		}
	}
	earlier := p.EmploymentWeek - week
	p.Tasks = append([]PlanTask(nil), p.Tasks...)
	for i := range p.Tasks {
		task := &p.Tasks[i]
		task.From, task.To = "", ""
		if !task.Phase.fromStart() {
			task.FromWeek -= earlier
			task.ToWeek -= earlier
		}
	}
	p.ID, p.Edition, p.Start, p.Employment, p.EmploymentWeek, p.Dropped = other.ID, other.Edition, other.Start, "", week, nil
	if p.Start != "" {
		p.date()
	}
	return p
}
