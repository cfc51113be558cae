package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// WritePlan returns the plan for people, ended by a line break.
func WritePlan(look Look, p *readiness.Plan) string {
	w := &planWriter{Look: look, p: p, titles: map[string]string{}}
	for i := range p.Tasks {
		w.titles[p.Tasks[i].ID] = w.say(p.Tasks[i].Title)
	}
	all := [][]string{w.head(), w.timeline()}
	for _, phase := range readiness.AllPhases() {
		all = append(all, w.phase(phase))
	}
	return sections(append(all, w.left(), w.about())...)
}

// planWriter writes one plan.
type planWriter struct {
	Look
	p      *readiness.Plan
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
	return append(lines, painted(w.Paint.Dim, console.Wrap(strings.Join(facts, " · "), w.Width))...)
}

// timeline draws the weeks in which each phase has something to do.
func (w *planWriter) timeline() []string {
	last, title := 1, 0
	for i := range w.p.Tasks {
		last = max(last, w.p.Tasks[i].ToWeek)
		title = max(title, console.Columns(w.say(w.p.Tasks[i].Phase.Label())))
	}
	const weeks = len("  100-100")
	room := w.Width - title - 2*len("  ") - weeks
	lines := []string{w.Paint.Bold(w.say(wordWeeks))}
	for _, phase := range readiness.AllPhases() {
		busy := make([]bool, room)
		from, to := last, 0
		for i := range w.p.Tasks {
			task := &w.p.Tasks[i]
			if task.Phase != phase {
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
		lines = append(lines, w.task(task)...)
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{w.Paint.Accent(w.say(phase.Label()))}, lines...)
}

// task is one task: what, when, who, the steps, and what it rests on.
func (w *planWriter) task(task *readiness.PlanTask) []string {
	lines := painted(w.Paint.Bold, console.Hang("  ", w.say(task.Title), w.Width))
	when := []string{w.span(task)}
	if state := w.say(task.State.Label()); state != "" {
		when = append(when, state)
	}
	lines = append(lines, painted(w.Paint.Dim, console.Hang(indent, strings.Join(when, " · "), w.Width))...)
	for _, step := range task.Steps {
		lines = append(lines, console.Hang(indent+"• ", step.In(w.Lang), w.Width)...)
	}
	lines = append(lines, console.Hang(indent+w.say(wordWho)+": ", w.say(task.Owner), w.Width)...)
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
// another.
func (w *planWriter) span(task *readiness.PlanTask) string {
	if task.From != "" {
		return console.Day(task.From, w.Lang) + " – " + console.Day(task.To, w.Lang)
	}
	return w.say(wordWeek) + w.weeks(task.FromWeek, task.ToWeek)
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
	wordAfter = peerwork.Text{DA: "Efter", EN: "After"}
)
