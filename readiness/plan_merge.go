package readiness

// MergePlans brings together what two people have done with one plan, each in a
// file of their own, or returns the [peerwork.Problems] that prevent it. The pointers
// are those of the first.
//
// What only one of them has said is kept, with the tasks that only one of them
// has added; of two ticks, the earlier day. A task that one of them has set aside
// and the other has ticked is not set aside. Where both have said something and
// not the same, nothing is chosen for them: each such place is a problem. A task
// of their own that one of them has taken out of a calendar stays out. The order
// is that of the first.
//
// It takes two files of one plan that were made of the same answers and the same
// start. Both must be valid ([Plan.Validate]). Then the new plan is valid too, and a
// later edition than both.
func MergePlans(one, other *Plan) (Plan, error) {
	var f findings
	switch {
	case one.ID != other.ID:
		f.otherPlan(one, other)
	case one.made(one) != other.made(one):
		f.add(codePlanBasis, "",
			"De to filer er ikke lavet ud fra det samme: svar, opgaver eller dage er forskellige. Lav planen én gang, og arbejd videre i den.\n"+
				"The two files are not made from the same: answers, tasks or days differ. Make the plan once, and go on working in that.")
	}
	if len(f) > 0 {
		return Plan{}, f.err()
	}
	p := *one
	p.Edition, p.Dropped = min(max(one.Edition, other.Edition)+1, maxEdition), nil
	list := make([]PlanTask, 0, len(one.Tasks))
	for i := range one.Tasks {
		task := one.Tasks[i]
		if also := other.task(task.ID); also != nil {
			f.bring(&task, also, i)
		} else if other.took(task.ID) {
			continue
		}
		list = append(list, task)
	}
	if len(f) > 0 {
		return Plan{}, f.err()
	}
	p.Tasks = nil
	for i := range other.Tasks {
		if id := other.Tasks[i].ID; one.task(id) != nil || !one.took(id) {
			p.Tasks = append(p.Tasks, other.Tasks[i])
		}
	}
	if p.insert(list); len(p.Tasks) > maxTasks {
		return Plan{}, p.shape()
	}
	p.drop(one)
	p.drop(other)
	return p, nil
}

// made is what the plan was made as: without what people have done with it, in the
// order of another.
func (p *Plan) made(other *Plan) string {
	made := *p
	made.Schema, made.Edition, made.Dropped, made.Tasks = "", 0, nil, nil
	add := func(task PlanTask) {
		if !task.isOwn() {
			task.Work = TaskWork{}
			made.Tasks = append(made.Tasks, task)
		}
	}
	for i := range other.Tasks {
		if task := p.task(other.Tasks[i].ID); task != nil {
			add(*task)
		}
	}
	for i := range p.Tasks {
		if other.task(p.Tasks[i].ID) == nil {
			add(p.Tasks[i])
		}
	}
	return made.text()
}

// took reports whether the plan takes a task of that name, which it does not have,
// out of calendars.
func (p *Plan) took(id string) bool {
	for i := range p.Dropped {
		if p.Dropped[i].ID == id {
			return true
		}
	}
	return false
}

// bring brings what somebody else has done with a task into the task, which has
// place i.
func (f *findings) bring(task, other *PlanTask, i int) {
	differ := func(field, one, two string) {
		f.add(codePlanDiffer, "/tasks/$1"+field,
			"Om »$2« siger de to filer ikke det samme. I den ene står »$4«, i den anden »$5«. Skriv i begge, hvad I er enige om.\n"+
				"About “$3” the two files do not say the same. One says “$4”, the other “$5”. Write in both what you agree on.",
			num(i), task.Title.DA, task.Title.EN, beginning(one), beginning(two))
	}
	either := func(one *string, two, field string) {
		switch {
		case *one == "":
			*one = two
		case two != "" && two != *one:
			differ(field, *one, two)
		}
	}
	if task.Title != other.Title {
		differ("/title", task.Title.DA, other.Title.DA)
	}
	work, also := &task.Work, &other.Work
	if work.Done == "" || also.Done != "" && also.Done < work.Done {
		work.Done = also.Done
	}
	if work.Aside != also.Aside {
		work.Aside = work.Done == ""
	}
	switch {
	case work.To == also.To && work.ToWeek == also.ToWeek, also.To == "" && also.ToWeek == 0:
	case work.To == "" && work.ToWeek == 0:
		work.To, work.ToWeek = also.To, also.ToWeek
	case work.To != "":
		differ("/work/to", work.moved(), also.moved())
	default:
		differ("/work/toWeek", work.moved(), also.moved())
	}
	either(&work.Owner, also.Owner, "/work/owner")
	either(&work.Note, also.Note, "/work/note")
}

// beginning is the text, or the beginning of a long one.
func beginning(text string) string {
	for i := range text {
		if i > 60 {
			return text[:i] + "…"
		}
	}
	return text
}

// moved says where people have moved a task: to a day, or to a week.
func (w *TaskWork) moved() string {
	if w.To != "" {
		return string(w.To)
	}
	return num(w.ToWeek)
}
