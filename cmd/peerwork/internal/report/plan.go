package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// WritePlan returns the plan for people, ended by a line break: with what has
// changed since the previous edition, unless that is nil, and with what is late on
// the day today, unless that is "".
func WritePlan(look Look, p, previous *readiness.Plan, today peerwork.Date) string {
	w := &planWriter{Look: look, p: p, times: p.Times(today), titles: map[string]string{}}
	for i := range p.Tasks {
		w.titles[p.Tasks[i].ID] = w.say(p.Tasks[i].Title)
	}
	all := [][]string{w.head(), w.since(previous), w.timeline()}
	for _, phase := range readiness.AllPhases() {
		all = append(all, w.phase(phase))
	}
	return sections(append(all, w.left(), w.about())...)
}

// planWriter writes one plan.
type planWriter struct {
	Look
	p      *readiness.Plan
	times  []readiness.TaskTime
	titles map[string]string
}

func (w *planWriter) say(t peerwork.Text) string { return t.In(w.Lang) }

// head says when it begins and when the first peer worker does.
func (w *planWriter) head() []string {
	lines := painted(w.Paint.Bold, console.Wrap(w.say(wordPlan), w.Width))
	first := w.say(wordFirstPeer) + w.say(wordWeek) + strconv.Itoa(w.p.EmploymentWeek)
	facts := make([]string, 0, 3)
	if w.p.Start != "" {
		facts = append(facts, w.say(wordStart)+console.Day(w.p.Start, w.Lang))
		first = w.say(wordFirstPeer) + console.Day(w.p.Employment, w.Lang)
	}
	facts = append(facts, first, w.say(wordPlanID)+w.p.ID)
	if done, of := w.p.Progress(); done > 0 {
		facts = append(facts, strings.NewReplacer("$1", strconv.Itoa(done), "$2", strconv.Itoa(of)).Replace(w.say(wordProgress)))
	}
	return append(lines, painted(w.Paint.Dim, console.Wrap(strings.Join(facts, " · "), w.Width))...)
}

// since says what has changed since the edition before.
func (w *planWriter) since(previous *readiness.Plan) []string {
	if previous == nil {
		return nil
	}
	lines := []string{w.Paint.Bold(w.say(wordSince))}
	for _, c := range readiness.PlanChanges(previous, w.p) {
		lines = append(lines, console.Hang("  • ", w.say(c.Title)+": "+w.say(c.Change.Label()), w.Width)...)
	}
	if len(lines) == 1 {
		lines = append(lines, "  "+w.say(wordUnchanged))
	}
	return lines
}

// timeline draws the weeks in which each phase has something to do.
func (w *planWriter) timeline() []string {
	last, title := 1, 0
	for i := range w.p.Tasks {
		last = max(last, w.times[i].ToWeek)
		title = max(title, console.Columns(w.say(w.p.Tasks[i].Phase.Label())))
	}
	const weeks = len("  100-100")
	room := w.Width - title - 2*len("  ") - weeks
	lines := []string{w.Paint.Bold(w.say(wordWeeks))}
	for _, phase := range readiness.AllPhases() {
		busy := make([]bool, room)
		from, to := last, 0
		for i := range w.p.Tasks {
			task := &w.times[i]
			if w.p.Tasks[i].Phase != phase {
				continue
			}
			from, to = min(from, task.FromWeek), max(to, task.ToWeek)
			for at := task.FromWeek * room / last; at*last < task.ToWeek*room; at++ {
				busy[at] = true
			}
		}
		if to == 0 {
			continue
		}
		drawn := ""
		for _, b := range busy {
			if b {
				drawn += w.Paint.Accent("━")
			} else {
				drawn += w.Paint.Dim("─")
			}
		}
		lines = append(lines, "  "+console.Pad(w.say(phase.Label()), title)+"  "+drawn+right(w.weeks(from, to), weeks))
	}
	return lines
}

// weeks is the first and the last of some weeks.
func (w *planWriter) weeks(from, before int) string {
	if before-from < 2 {
		return strconv.Itoa(from)
	}
	return strconv.Itoa(from) + "–" + strconv.Itoa(before-1)
}

// phase is the tasks of one phase.
func (w *planWriter) phase(phase readiness.Phase) []string {
	var lines []string
	for i := range w.p.Tasks {
		task := &w.p.Tasks[i]
		if task.Phase != phase {
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, w.task(task, w.times[i])...)
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{w.Paint.Accent(w.say(phase.Label()))}, lines...)
}

// task is one task: what, when, who, the steps, and what it rests on.
func (w *planWriter) task(task *readiness.PlanTask, at readiness.TaskTime) []string {
	lines := painted(w.Paint.Bold, console.Hang("  ", w.say(task.Title), w.Width))
	when := []string{w.span(at)}
	if state := w.say(task.State.Label()); state != "" {
		when = append(when, state)
	}
	if task.Work.Aside {
		when = append(when, w.say(readiness.TaskChangeAside.Label()))
	}
	if task.Work.Done != "" {
		when = append(when, w.say(readiness.TaskChangeDone.Label())+" "+console.Day(task.Work.Done, w.Lang))
	}
	lines = append(lines, painted(w.Paint.Dim, console.Hang(indent, strings.Join(when, " · "), w.Width))...)
	if at.Late {
		lines = append(lines, console.Hang(indent, w.say(readiness.Overdue(console.Day(at.To, w.Lang))), w.Width)...)
	}
	for _, step := range task.Steps {
		lines = append(lines, console.Hang(indent+"• ", step.In(w.Lang), w.Width)...)
	}
	who := task.Work.Owner
	if who == "" {
		who = w.say(task.Owner)
	}
	lines = append(lines, console.Hang(indent+w.say(wordWho)+": ", who, w.Width)...)
	if task.Work.Note != "" {
		lines = append(lines, console.Hang(indent+w.say(wordNote)+": ", task.Work.Note, w.Width)...)
	}
	if len(task.After) > 0 {
		after := make([]string, len(task.After))
		for i, id := range task.After {
			after[i] = w.titles[id]
		}
		lines = append(lines, console.Hang(indent+w.say(wordAfter)+": ", strings.Join(after, "; "), w.Width)...)
	}
	if help := Papers(w.Lang, toolkit.ForTask(task.ID)); help != "" {
		lines = append(lines, console.Hang(indent+w.say(wordPaper)+": ", help, w.Width)...)
	}
	return append(lines, painted(w.Paint.Dim, console.Hang(indent+w.say(wordBasis)+": ", basis(w.Lang, task.Evidence), w.Width))...)
}

// Papers names papers as peerwork paper knows them, with their titles.
func Papers(lang peerwork.Lang, ids []string) string {
	var named []string
	for _, id := range ids {
		if p, ok := toolkit.Find(id); ok {
			named = append(named, p.Title.In(lang)+" (peerwork paper "+id+")")
		}
	}
	return strings.Join(named, "; ")
}

// span is when a task is done: from one day to another, or from one week to
// another. A day of people's own in a plan in weeks is only the last.
func (w *planWriter) span(at readiness.TaskTime) string {
	switch {
	case at.From != "":
		return console.Day(at.From, w.Lang) + " – " + console.Day(at.To, w.Lang)
	case at.To != "":
		return w.say(wordBy) + console.Day(at.To, w.Lang)
	}
	return w.say(wordWeek) + w.weeks(at.FromWeek, at.ToWeek)
}

// left says how many gaps have no steps in the plan.
func (w *planWriter) left() []string {
	if w.p.GapsLeft == 0 {
		return nil
	}
	return console.Wrap(strings.ReplaceAll(w.say(wordGapsLeft), "$1", strconv.Itoa(w.p.GapsLeft)), w.Width)
}

// about is where the plan comes from.
func (w *planWriter) about() []string {
	var lines []string
	for i := range w.p.About {
		lines = append(lines, painted(w.Paint.Dim, console.Wrap(w.say(w.p.About[i]), w.Width))...)
	}
	return lines
}

// Other texts of the plan.
var (
	wordPlan      = peerwork.Text{DA: "Plan for arbejdsgruppen", EN: "The working group's plan"}
	wordStart     = peerwork.Text{DA: "begynder ", EN: "starts "}
	wordFirstPeer = peerwork.Text{DA: "første ansættelse: ", EN: "first start date: "}
	wordPlanID    = peerwork.Text{DA: "id ", EN: "id "}
	wordWeek      = peerwork.Text{DA: "uge ", EN: "week "}
	wordWeeks     = peerwork.Text{DA: "Uger", EN: "Weeks"}
	wordGapsLeft  = peerwork.Text{
		DA: "Mangler også: $1. Der er ikke plads til flere i planen, men rådene står i resultatet.",
		EN: "Also missing: $1. The plan has no room for more, but the advice is in the result.",
	}
	wordProgress  = peerwork.Text{DA: "$1 af $2 opgaver er klaret", EN: "$1 of $2 tasks are done"}
	wordSince     = peerwork.Text{DA: "Siden den forrige udgave", EN: "Since the edition before"}
	wordUnchanged = peerwork.Text{DA: "Intet er ændret.", EN: "Nothing has changed."}
	wordBy        = peerwork.Text{DA: "senest ", EN: "by "}
	wordNote      = peerwork.Text{DA: "Note", EN: "Note"}
	wordAfter     = peerwork.Text{DA: "Efter", EN: "After"}
)
