package plans_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// planOf makes a plan of the short questionnaire.
func planOf(t *testing.T, basis readiness.Basis, o readiness.PlanOptions) readiness.Plan {
	t.Helper()
	standing, in := plans.Standing(), short(t)
	if o.Previous == nil {
		o.ID = id
	}
	p, err := readiness.NewPlan(&standing, &in, basis, o)
	require.NoError(t, err)
	require.NoError(t, p.Validate())
	return p
}

func short(t *testing.T) readiness.Instrument {
	t.Helper()
	in, ok := instruments.Get(instruments.Temperatur)
	require.True(t, ok)
	return in
}

func taskOf(t *testing.T, p *readiness.Plan, id string) *readiness.PlanTask {
	t.Helper()
	i := slices.IndexFunc(p.Tasks, func(task readiness.PlanTask) bool { return task.ID == id })
	require.GreaterOrEqual(t, i, 0, "no task %s", id)
	return &p.Tasks[i]
}

func ids(p *readiness.Plan) (list []string) {
	for _, task := range p.Tasks {
		list = append(list, task.ID)
	}
	return list
}

func written(t *testing.T, p readiness.Plan) string {
	t.Helper()
	text, err := p.MarshalJSON()
	require.NoError(t, err)
	return string(text)
}

// copied is a plan that shares no tasks with another.
func copied(p readiness.Plan) readiness.Plan {
	p.Tasks = slices.Clone(p.Tasks)
	return p
}

// TestMoved: a task moves as a whole, and nothing the plan moves by weeks is due
// while most people are away.
func TestMoved(t *testing.T) {
	p := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	at := func(work readiness.TaskWork, today peerwork.Date) readiness.TaskTime {
		p.Tasks[1].Work = work
		require.NoError(t, p.Validate())
		return p.Times(today)[1]
	}
	assert.Equal(t, readiness.TaskTime{From: "2027-01-18", To: "2027-01-29", FromWeek: 2, ToWeek: 4}, at(readiness.TaskWork{}, "2027-01-29"))
	assert.True(t, at(readiness.TaskWork{}, "2027-01-30").Late)
	assert.False(t, at(readiness.TaskWork{}, "").Late)
	assert.False(t, at(readiness.TaskWork{Done: "2027-01-20"}, "2027-01-30").Late)
	assert.Equal(t, readiness.TaskTime{From: "2027-02-16", To: "2027-02-27", FromWeek: 2, ToWeek: 4}, at(readiness.TaskWork{To: "2027-02-27"}, "2027-01-30"), "a day of their own, also a Saturday")
	assert.Equal(t, readiness.TaskTime{From: "2027-01-25", To: "2027-02-05", FromWeek: 3, ToWeek: 5}, at(readiness.TaskWork{ToWeek: 5}, ""))
	assert.Equal(t, readiness.TaskTime{From: "2027-01-04", To: "2027-01-08", FromWeek: 0, ToWeek: 1}, at(readiness.TaskWork{ToWeek: 1}, ""))
	assert.Equal(t, readiness.TaskTime{From: "2027-08-05", To: "2027-08-16", FromWeek: 26, ToWeek: 28}, at(readiness.TaskWork{ToWeek: 28}, ""), "July is left out")

	weeks := planOf(t, readiness.Basis{}, readiness.PlanOptions{})
	weeks.Tasks[1].Work.To = "2027-03-01"
	require.NoError(t, weeks.Validate())
	assert.Equal(t, readiness.TaskTime{To: "2027-03-01", FromWeek: 2, ToWeek: 4, Late: true}, weeks.Times("2027-03-02")[1])
	weeks.Tasks[1].State = readiness.TaskStateInPlace
	assert.False(t, weeks.Times("2027-03-02")[1].Late, "what is in place is not late")
	done, of := weeks.Progress()
	assert.Equal(t, [2]int{0, len(weeks.Tasks) - 1}, [2]int{done, of})
}

// TestEditionKeepsWork: a new edition of other answers and another start has what
// people did with the one before.
func TestEditionKeepsWork(t *testing.T) {
	in := short(t)
	in.Themes[0].Items[0].ID = "egen" // which no standing task serves
	standing := plans.Standing()
	missing := readiness.Basis{Instrument: in.ID, Version: in.Version, Advice: []string{"egen"}}
	first, err := readiness.NewPlan(&standing, &in, missing, readiness.PlanOptions{ID: id, Start: "2027-01-04"})
	require.NoError(t, err)
	require.NoError(t, first.AddOwn("7ZKQ2M4T9XAB", readiness.PhaseWelcome, "Bag en kage"))
	taskOf(t, &first, "leader").Work = readiness.TaskWork{Done: "2027-01-12", Owner: "Afdelingslederen", Note: "Aftalt."}
	taskOf(t, &first, "talk").Work = readiness.TaskWork{To: "2027-03-01"}
	taskOf(t, &first, "gap-egen").Work = readiness.TaskWork{Note: "Vi er begyndt."}
	first.Tasks[2], first.Tasks[3] = first.Tasks[3], first.Tasks[2]
	require.NoError(t, first.Validate())

	essential := readiness.Basis{Instrument: in.ID, Version: in.Version, Strengths: []string{"egen"}}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			if item.Essential {
				essential.Essentials = append(essential.Essentials, readiness.EssentialGap{Item: item.ID, Reason: readiness.ReasonLow})
			}
		}
	}
	require.NotEmpty(t, essential.Essentials)
	second, err := readiness.NewPlan(&standing, &in, essential, readiness.PlanOptions{Previous: &first, Start: "2027-02-01"})
	require.NoError(t, err)
	require.NoError(t, second.Validate())
	assert.Equal(t, ids(&first), ids(&second), "the order, too")
	for _, task := range []string{"leader", "talk", "gap-egen"} {
		assert.Equal(t, taskOf(t, &first, task).Work, taskOf(t, &second, task).Work)
	}
	assert.Equal(t, readiness.TaskState(""), taskOf(t, &second, "gap-egen").State, "the answers no longer say that it is missing")
	cake, before := taskOf(t, &second, "own-7zkq2m4t9xab"), taskOf(t, &second, "learning")
	assert.Equal(t, "Bag en kage", cake.Title.DA)
	assert.Equal(t, before.From, cake.From, "it is where the task before it is, in the new plan too")
	assert.NotEqual(t, taskOf(t, &first, "own-7zkq2m4t9xab").From, cake.From)
	assert.Equal(t, []readiness.DroppedTask(nil), second.Dropped)

	// Without work, what the answers no longer ask for is gone.
	taskOf(t, &first, "gap-egen").Work = readiness.TaskWork{}
	third, err := readiness.NewPlan(&standing, &in, essential, readiness.PlanOptions{Previous: &first})
	require.NoError(t, err)
	assert.NotContains(t, ids(&third), "gap-egen")
	assert.Equal(t, "gap-egen", third.Dropped[0].ID)

	// What was done after the last file was saved is kept, and the file counts.
	worked := copied(first)
	taskOf(t, &worked, "timetable").Work.Note = "Ikke gemt endnu."
	fourth, err := readiness.NewPlan(&standing, &in, essential, readiness.PlanOptions{Previous: &first, Worked: &worked})
	require.NoError(t, err)
	assert.Equal(t, "Ikke gemt endnu.", taskOf(t, &fourth, "timetable").Work.Note)
	assert.Equal(t, 1, fourth.Edition)
}

// TestDroppedThroughWeeks: a task that goes while the plan is in weeks is taken out
// of calendars by the next edition with days.
func TestDroppedThroughWeeks(t *testing.T) {
	first := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	require.NoError(t, first.AddOwn("7ZKQ2M4T9XAB", readiness.PhasePrepare, "Ring til Ida"))
	own := *taskOf(t, &first, "own-7zkq2m4t9xab")
	weeks := planOf(t, readiness.Basis{}, readiness.PlanOptions{Previous: &first, InWeeks: true})
	assert.Empty(t, weeks.Start)
	assert.Len(t, weeks.Dropped, len(first.Tasks), "a calendar has all of them")
	weeks.Tasks = slices.DeleteFunc(weeks.Tasks, func(task readiness.PlanTask) bool { return task.ID == own.ID })
	third := planOf(t, readiness.Basis{}, readiness.PlanOptions{Previous: &weeks, Start: "2027-03-01"})
	assert.Equal(t, []readiness.DroppedTask{{ID: own.ID, Title: own.Title, From: own.From, To: own.To}}, third.Dropped)
	calendar, err := third.Calendar(peerwork.LangDA, "20270301T080000Z")
	require.NoError(t, err)
	text := strings.ReplaceAll(string(calendar), "\r\n ", "")
	assert.Equal(t, 1, strings.Count(text, "STATUS:CANCELLED"))
	assert.Contains(t, text, "UID:"+id+"-own-7zkq2m4t9xab@peerwork-dk.github.io\r\nSEQUENCE:2\r\n")
}

// TestNextPlan: what is saved again without a change is the same edition.
func TestNextPlan(t *testing.T) {
	first := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	require.NoError(t, first.AddOwn("7ZKQ2M4T9XAB", readiness.PhasePrepare, "Ring til Ida"))
	same, err := readiness.NextPlan(&first, &first)
	require.NoError(t, err)
	assert.Equal(t, written(t, first), written(t, same))
	changed := copied(first)
	changed.Tasks = slices.DeleteFunc(changed.Tasks, func(task readiness.PlanTask) bool { return task.ID == "own-7zkq2m4t9xab" })
	changed.Tasks[0].Work.To = "2027-02-01"
	second, err := readiness.NextPlan(&first, &changed)
	require.NoError(t, err)
	require.NoError(t, second.Validate())
	assert.Equal(t, 1, second.Edition)
	assert.Equal(t, "own-7zkq2m4t9xab", second.Dropped[0].ID)
	again, err := readiness.NextPlan(&first, &second)
	require.NoError(t, err)
	assert.Equal(t, written(t, second), written(t, again))
	third, err := readiness.NextPlan(&second, &second)
	require.NoError(t, err)
	assert.Equal(t, written(t, second), written(t, third))
	// Moved once more, and then taken out: the calendar has the moved days.
	moved := copied(second)
	moved.Tasks[0].State = readiness.TaskStateInPlace
	fourth, err := readiness.NextPlan(&second, &moved)
	require.NoError(t, err)
	assert.EqualValues(t, "2027-02-01", fourth.Dropped[0].To)
	assert.Len(t, fourth.Dropped, 2)
}

// TestMerge: two people each work in a file of their own.
func TestMerge(t *testing.T) {
	base := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	require.NoError(t, base.AddOwn("7ZKQ2M4T9XAB", readiness.PhasePrepare, "Ring til Ida"))
	one, other := copied(base), copied(base)
	one.Tasks[0].Work = readiness.TaskWork{Done: "2027-01-14", Note: "Aftalt."}
	other.Tasks[0].Work = readiness.TaskWork{Done: "2027-01-12", Owner: "Lederen", Note: "Aftalt."}
	other.Tasks[1].Work = readiness.TaskWork{ToWeek: 6}
	require.NoError(t, one.AddOwn("0D5V7M2RJ8KX", readiness.PhaseClarify, "Hils på naboen"))
	require.NoError(t, other.AddOwn("ZZKQ2M4T9XAB", readiness.PhaseFollowUp, "Hold en fest"))
	removed := copied(one)
	removed.Tasks = slices.DeleteFunc(removed.Tasks, func(task readiness.PlanTask) bool { return task.ID == "own-7zkq2m4t9xab" })
	one, err := readiness.NextPlan(&base, &removed)
	require.NoError(t, err)

	both, err := readiness.MergePlans(&one, &other)
	require.NoError(t, err)
	require.NoError(t, both.Validate())
	assert.Equal(t, 2, both.Edition)
	assert.Equal(t, readiness.TaskWork{Done: "2027-01-12", Owner: "Lederen", Note: "Aftalt."}, both.Tasks[0].Work)
	assert.Equal(t, 6, both.Tasks[1].Work.ToWeek)
	assert.Contains(t, ids(&both), "own-0d5v7m2rj8kx")
	assert.Contains(t, ids(&both), "own-zzkq2m4t9xab")
	assert.NotContains(t, ids(&both), "own-7zkq2m4t9xab", "one of them took it out")
	assert.Equal(t, "own-7zkq2m4t9xab", both.Dropped[0].ID)
	turned, err := readiness.MergePlans(&other, &one)
	require.NoError(t, err)
	assert.ElementsMatch(t, both.Tasks, turned.Tasks)
	assert.Equal(t, both.Dropped, turned.Dropped)
	self, err := readiness.MergePlans(&one, &one)
	require.NoError(t, err)
	assert.Equal(t, one.Tasks, self.Tasks)

	pointers := func(change func(one, other *readiness.PlanTask)) (list []string) {
		a, b := copied(base), copied(base)
		a.Tasks[3].Work = readiness.TaskWork{Owner: "Lederen", Note: "En.", To: "2027-03-01"}
		b.Tasks[3].Work = a.Tasks[3].Work
		change(&a.Tasks[3], &b.Tasks[3])
		_, err := readiness.MergePlans(&a, &b)
		if err != nil {
			for _, p := range err.(peerwork.Problems) {
				list = append(list, p.Code+" "+p.Pointer)
			}
		}
		return list
	}
	assert.Empty(t, pointers(func(_, _ *readiness.PlanTask) {}))
	assert.Equal(t, []string{"plan-said-differently /tasks/3/work/to", "plan-said-differently /tasks/3/work/owner", "plan-said-differently /tasks/3/work/note"},
		pointers(func(_, b *readiness.PlanTask) {
			b.Work = readiness.TaskWork{Owner: "HR", Note: "To.", ToWeek: 9}
		}))
	assert.Equal(t, []string{"plan-said-differently /tasks/3/work/toWeek"}, pointers(func(a, b *readiness.PlanTask) {
		a.Work.To, a.Work.ToWeek, b.Work.To, b.Work.ToWeek = "", 8, "", 9
	}))
	assert.Equal(t, []string{"plan-other-basis "}, pointers(func(_, b *readiness.PlanTask) { b.State = readiness.TaskStateInPlace }))
	a, b := copied(base), copied(base)
	taskOf(t, &b, "own-7zkq2m4t9xab").Title.DA = "Ring til Ib"
	_, err = readiness.MergePlans(&a, &b)
	require.Error(t, err)
	said := err.(peerwork.Problems)[0]
	assert.Equal(t, "Om »Ring til Ida« siger de to filer ikke det samme. I den ene står »Ring til Ida«, i den anden »Ring til Ib«. Skriv i begge, hvad I er enige om.", said.Text.DA)
}

// TestPlanChanges: what has happened between two editions.
func TestPlanChanges(t *testing.T) {
	before := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	require.NoError(t, before.AddOwn("7ZKQ2M4T9XAB", readiness.PhasePrepare, "Ring til Ida"))
	before.Tasks[3].Work.Done = "2027-02-01"
	after := copied(before)
	after.Tasks = slices.DeleteFunc(after.Tasks, func(task readiness.PlanTask) bool { return task.ID == "own-7zkq2m4t9xab" })
	require.NoError(t, after.AddOwn("0D5V7M2RJ8KX", readiness.PhaseFollowUp, "Hold en fest"))
	after.Tasks[0].Work = readiness.TaskWork{Done: "2027-01-12", To: "2027-01-13", Owner: "HR", Note: "Ja."}
	after.Tasks[3].Work.Done = ""
	before.Tasks[4].Work.Aside, after.Tasks[5].Work.Aside = true, true
	said := []string{}
	for _, c := range readiness.PlanChanges(&before, &after) {
		said = append(said, c.ID+" "+string(c.Change))
		assert.NotEmpty(t, c.Title.DA)
		assert.NotEmpty(t, c.Change.Label().DA)
		assert.Contains(t, readiness.AllTaskChanges(), c.Change)
	}
	assert.Equal(t, []string{"leader done", "leader moved", "leader owner", "leader note", "talk undone", before.Tasks[4].ID + " back", before.Tasks[5].ID + " aside", "own-0d5v7m2rj8kx new", "own-7zkq2m4t9xab gone"}, said)
	assert.Empty(t, readiness.PlanChanges(&after, &after))
}

// TestWorkedPlanShown: a calendar and a table show what people have done.
func TestWorkedPlanShown(t *testing.T) {
	p := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	p.Tasks[0].Work = readiness.TaskWork{Done: "2027-01-12", To: "2027-02-01", Owner: "Afdelingslederen", Note: "Aftalt; på mødet."}
	calendar, err := p.Calendar(peerwork.LangDA, "20270301T080000Z")
	require.NoError(t, err)
	text := strings.ReplaceAll(string(calendar), "\r\n ", "")
	assert.Contains(t, text, "DTSTART;VALUE=DATE:20270121\r\nDTEND;VALUE=DATE:20270202\r\nSUMMARY:Klaret: Giv en leder ansvaret for forløbet\r\nSTATUS:CONFIRMED\r\n")
	assert.Contains(t, text, `DESCRIPTION:Hvem: Afdelingslederen\n\nNote: Aftalt\; på mødet.\n\nSig højt`)
	rows := table(t, p.CSV(peerwork.LangEN)[3:], ',')
	assert.Equal(t, []string{"Clarify", "Give a leader responsibility for the process", "Afdelingslederen", "0", "2", "2027-01-21", "2027-02-01", "", "2027-01-12", "Aftalt; på mødet."}, rows[1][:10])
}

// TestSetAside: what is not for a workplace is not asked for there: it does not
// count, is never late and leaves calendars, and it can be taken up again.
func TestSetAside(t *testing.T) {
	first := planOf(t, readiness.Basis{}, readiness.PlanOptions{Start: "2027-01-04"})
	_, of := first.Progress()
	aside := copied(first)
	aside.Tasks[0].Work = readiness.TaskWork{Aside: true, Note: "Det har vi."}
	second, err := readiness.NextPlan(&first, &aside)
	require.NoError(t, err)
	require.NoError(t, second.Validate())
	_, left := second.Progress()
	assert.Equal(t, of-1, left)
	assert.False(t, second.Times("2030-01-01")[0].Late)
	assert.True(t, first.Times("2030-01-01")[0].Late)
	calendar := func(p *readiness.Plan) string {
		text, err := p.Calendar(peerwork.LangDA, "20270301T080000Z")
		require.NoError(t, err)
		return string(text)
	}
	uid := "UID:" + second.ID + "-" + first.Tasks[0].ID + "@"
	_, event, found := strings.Cut(calendar(&second), uid)
	require.True(t, found)
	event, _, _ = strings.Cut(event, "END:VEVENT")
	assert.Contains(t, event, "STATUS:CANCELLED")
	rows := table(t, second.CSV(peerwork.LangDA)[3:], ';')
	assert.Equal(t, "sat til side", rows[1][7])

	back := copied(second)
	back.Tasks[0].Work.Aside = false
	third, err := readiness.NextPlan(&second, &back)
	require.NoError(t, err)
	_, event, _ = strings.Cut(calendar(&third), uid)
	event, _, _ = strings.Cut(event, "END:VEVENT")
	assert.Contains(t, event, "STATUS:CONFIRMED")
	assert.Empty(t, third.Dropped)

	// Of two people, one has set it aside: so it is, unless the other has done it.
	both, err := readiness.MergePlans(&first, &second)
	require.NoError(t, err)
	assert.True(t, both.Tasks[0].Work.Aside)
	ticked := copied(first)
	ticked.Tasks[0].Work.Done = "2027-01-12"
	both, err = readiness.MergePlans(&second, &ticked)
	require.NoError(t, err)
	assert.Equal(t, readiness.TaskWork{Done: "2027-01-12", Note: "Det har vi."}, both.Tasks[0].Work)

	// A plan made of other answers keeps it.
	again := planOf(t, readiness.Basis{Instrument: instruments.Temperatur, Version: short(t).Version, Strengths: []string{"leader-named"}}, readiness.PlanOptions{Previous: &second, Start: "2027-01-04"})
	assert.True(t, taskOf(t, &again, first.Tasks[0].ID).Work.Aside)
}

// TestWorkAtRandom: whatever people do with a plan and whatever they answer next,
// the new edition is good and has all of it.
func TestWorkAtRandom(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	random := rand.New(rand.NewPCG(19, 5))
	standing := plans.Standing()
	parathed, _ := instruments.Get(instruments.Parathed)
	day := func() peerwork.Date { return peerwork.Date("2027-01-04").AddDays(random.IntN(700)) }
	kept, dropped := 0, 0
	for range 300 {
		o := readiness.PlanOptions{ID: id, Start: day()}
		p, err := readiness.NewPlan(&standing, &parathed, anyBasis(random, &parathed), o)
		require.NoError(t, err)
		for sitting := range 3 {
			worked := copied(p)
			for range random.IntN(6) {
				require.NoError(t, worked.AddOwn(readiness.NewID(random.Uint64()), readiness.AllPhases()[random.IntN(6)], "Noget andet"))
			}
			for i := range worked.Tasks {
				work := &worked.Tasks[i].Work
				switch random.IntN(8) {
				case 0:
					work.Done = day()
				case 1:
					work.To, work.ToWeek = day(), 0
				case 2:
					work.To, work.ToWeek = "", 1+random.IntN(100)
				case 3:
					work.Owner, work.Note = "Lederen", "Husk kaffe."
				case 5:
					work.Aside = !work.Aside
				case 4:
					j := random.IntN(len(worked.Tasks))
					worked.Tasks[i], worked.Tasks[j] = worked.Tasks[j], worked.Tasks[i]
				}
			}
			saved, err := readiness.NextPlan(&p, &worked)
			require.NoError(t, err)
			require.NoError(t, saved.Validate())
			require.Equal(t, saved.Tasks, worked.Tasks)
			o = readiness.PlanOptions{Previous: &saved, Start: day(), InWeeks: random.IntN(3) == 0}
			if o.InWeeks {
				o.Start = ""
			}
			next, err := readiness.NewPlan(&standing, &parathed, anyBasis(random, &parathed), o)
			require.NoError(t, err)
			require.NoError(t, next.Validate())
			at := -1
			for _, task := range saved.Tasks {
				i := slices.Index(ids(&next), task.ID)
				if i < 0 {
					require.False(t, strings.HasPrefix(task.ID, "own-"))
					require.Equal(t, readiness.TaskWork{Aside: task.Work.Aside}, task.Work, task.ID)
					dropped++
					continue
				}
				require.Greater(t, i, at, "the order is kept")
				at = i
				require.Equal(t, task.Work, next.Tasks[i].Work)
				kept++
			}
			twice, err := readiness.MergePlans(&next, &next)
			require.NoError(t, err)
			require.Equal(t, next.Tasks, twice.Tasks)
			for _, at := range next.Times("2027-06-01") {
				require.Less(t, at.FromWeek, at.ToWeek)
				require.LessOrEqual(t, at.From, at.To)
			}
			p = next
			require.LessOrEqual(t, p.Edition, 2*sitting+2)
		}
	}
	t.Logf("%d tasks kept, %d that nobody had worked on went", kept, dropped)
	require.Greater(t, kept, 10*dropped)
}

// Without answers a plan that was made of some stays what it is: only its days change.
func TestPlanOnOtherDays(t *testing.T) {
	basis := readiness.Basis{Instrument: instruments.Temperatur, Version: short(t).Version, Advice: []string{"supervision", "purpose-written"}, Strengths: []string{"leader-named"}}
	for _, start := range []peerwork.Date{"2027-01-04", "2027-06-14", "2027-12-20"} {
		made := planOf(t, basis, readiness.PlanOptions{Start: start})
		made.Tasks[1].Work.Note = "Aftalt."
		again := func(worked *readiness.Plan, o readiness.PlanOptions) readiness.Plan {
			o.Previous, o.Worked = &made, worked
			p := planOf(t, readiness.Basis{}, o)
			assert.Equal(t, 1, p.Edition)
			assert.Equal(t, ids(&made), ids(&p))
			for i := range p.Tasks {
				was, is := made.Tasks[i], p.Tasks[i]
				was.FromWeek, was.ToWeek, was.From, was.To = is.FromWeek, is.ToWeek, is.From, is.To
				assert.Equal(t, was, is)
			}
			return p
		}
		same := again(&made, readiness.PlanOptions{Start: start})
		same.Edition = 0
		assert.Equal(t, written(t, made), written(t, same), "on the days it has")
		weeks := again(&made, readiness.PlanOptions{InWeeks: true})
		assert.Empty(t, weeks.Start)
		back := again(&weeks, readiness.PlanOptions{Start: start})
		back.Edition = 0
		assert.Equal(t, written(t, made), written(t, back), "and by way of weeks")
		later := again(&made, readiness.PlanOptions{Start: start.AddDays(28)})
		assert.Greater(t, later.Tasks[0].From, made.Tasks[0].From)
		assert.GreaterOrEqual(t, later.Employment, made.Employment)
	}
}
