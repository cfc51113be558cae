package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
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
	return sections(append(all, w.about())...)
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

// timeline draws each phase from its first week to its last.
func (w *planWriter) timeline() []string {
	type span struct{ from, to int }
	spans := map[readiness.Phase]span{}
	last, title := 1, 0
	for i := range w.p.Tasks {
		task := &w.p.Tasks[i]
		s, ok := spans[task.Phase]
		if !ok {
			s.from = task.FromWeek
		}
		spans[task.Phase] = span{min(s.from, task.FromWeek), max(s.to, task.ToWeek)}
		last = max(last, task.ToWeek)
	}
	for phase := range spans {
		title = max(title, console.Columns(w.say(phase.Label())))
	}
	room := w.Width - title - len("  ") - len("  ") - len("  ") - len("100–100")
	lines := []string{w.Paint.Bold(w.say(wordWeeks))}
	for _, phase := range readiness.AllPhases() {
		s, ok := spans[phase]
		if !ok {
			continue
		}
		before := s.from * room / last
		bar := max(1, (s.to*room+last-1)/last-before)
		weeks := strconv.Itoa(s.from) + "–" + strconv.Itoa(s.to)
		lines = append(lines, "  "+console.Pad(w.say(phase.Label()), title)+"  "+
			w.Paint.Dim(strings.Repeat("─", before))+w.Paint.Accent(strings.Repeat("━", bar))+w.Paint.Dim(strings.Repeat("─", max(0, room-before-bar)))+
			"  "+right(weeks, len("100-100")))
	}
	return lines
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
		lines = append(lines, console.Hang(indent+"• ", w.say(step), w.Width)...)
	}
	lines = append(lines, console.Hang(indent+w.say(wordWho)+": ", w.say(task.Owner), w.Width)...)
	if len(task.After) > 0 {
		after := make([]string, len(task.After))
		for i, id := range task.After {
			after[i] = w.titles[id]
		}
		lines = append(lines, console.Hang(indent+w.say(wordAfter)+": ", strings.Join(after, "; "), w.Width)...)
	}
	return append(lines, painted(w.Paint.Dim, console.Hang(indent+w.say(wordBasis)+": ", basis(w.Lang, task.Evidence), w.Width))...)
}

// span is when a task is done: from one day to another, or from one week to
// another.
func (w *planWriter) span(task *readiness.PlanTask) string {
	if task.From != "" {
		return console.Day(task.From, w.Lang) + " – " + console.Day(task.To, w.Lang)
	}
	if last := task.ToWeek - 1; last > task.FromWeek {
		return w.say(wordWeek) + strconv.Itoa(task.FromWeek) + "–" + strconv.Itoa(last)
	}
	return w.say(wordWeek) + strconv.Itoa(task.FromWeek)
}

// about is where the plan comes from.
func (w *planWriter) about() []string {
	var lines []string
	for i := range w.p.About {
		lines = append(lines, painted(w.Paint.Dim, console.Wrap(w.say(w.p.About[i]), w.Width))...)
	}
	return lines
}

// What the plan says besides.
var (
	wordPlan      = peerwork.Text{DA: "Plan for arbejdsgruppen", EN: "The working group's plan"}
	wordStart     = peerwork.Text{DA: "begynder ", EN: "starts "}
	wordFirstPeer = peerwork.Text{DA: "første ansættelse: ", EN: "first employment: "}
	wordPlanID    = peerwork.Text{DA: "id ", EN: "id "}
	wordWeek      = peerwork.Text{DA: "uge ", EN: "week "}
	wordWeeks     = peerwork.Text{DA: "Uger", EN: "Weeks"}
	wordAfter     = peerwork.Text{DA: "Efter", EN: "After"}
)
