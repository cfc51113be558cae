package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// CSV returns the plan as a table for a spreadsheet (RFC 4180): UTF-8 with a
// byte order mark, since spreadsheets need it to see that it is UTF-8; the
// semicolon between cells in Danish, as Danish spreadsheets expect, the comma in
// English; lines ended by CRLF. Each task is a row under a row of headings.
//
// What a spreadsheet would run as a formula has an apostrophe before it, also
// inside a cell, where a spreadsheet that expects the other sign between cells
// would see one begin.
func (p *Plan) CSV(l peerwork.Lang) []byte {
	t := lean.NewTable(l == peerwork.LangDA)
	for _, heading := range csvHeadings {
		t.Cell(heading.In(l))
	}
	t.End()
	titles := map[string]string{}
	for i := range p.Tasks {
		titles[p.Tasks[i].ID] = p.Tasks[i].Title.In(l)
	}
	for i := range p.Tasks {
		task := &p.Tasks[i]
		t.Cell(task.Phase.Label().In(l))
		t.Cell(task.Title.In(l))
		at := p.timeOf(task, "")
		t.Cell(task.who(l))
		t.Cell(num(at.FromWeek))
		t.Cell(num(at.ToWeek))
		t.Cell(string(at.From))
		t.Cell(string(at.To))
		t.Cell(task.status().In(l))
		t.Cell(string(task.Work.Done))
		t.Cell(task.Work.Note)
		t.Cell(stepLines(task, l))
		after := make([]string, len(task.After))
		for j, id := range task.After {
			after[j] = titles[id]
		}
		t.Cell(lean.Join(after, "\n"))
		t.Cell(task.basis(l))
		t.End()
	}
	return t.Out
}

// The places of headings that the calendar has, too.
const (
	csvWho  = 2
	csvNote = 9
)

var csvHeadings = [...]peerwork.Text{
	{DA: "Fase", EN: "Phase"},
	{DA: "Opgave", EN: "Task"},
	csvWho: {DA: "Hvem", EN: "Who"},
	{DA: "Fra uge", EN: "From week"},
	{DA: "Før uge", EN: "Before week"},
	{DA: "Første dag", EN: "First day"},
	{DA: "Sidste dag", EN: "Last day"},
	{DA: "Status", EN: "Status"},
	{DA: "Klaret", EN: "Done"},
	csvNote: {DA: "Note", EN: "Note"},
	{DA: "Skridt", EN: "Steps"},
	{DA: "Efter", EN: "After"},
	{DA: "Grundlag", EN: "Rests on"},
}

// Label returns what people see, empty for the zero value.
func (s TaskState) Label() peerwork.Text {
	switch s {
	case TaskStateGap:
		return peerwork.Text{DA: "mangler noget", EN: "something missing"}
	case TaskStateInPlace:
		return peerwork.Text{DA: "på plads", EN: "in place"}
	}
	return peerwork.Text{}
}

// status says whether the task is set aside, or else what the result says of it.
func (task *PlanTask) status() peerwork.Text {
	if task.Work.Aside {
		return TaskChangeAside.Label()
	}
	return task.State.Label()
}

// stepLines returns the steps, one a line.
func stepLines(task *PlanTask, l peerwork.Lang) string {
	lines := make([]string, len(task.Steps))
	for i, step := range task.Steps {
		lines[i] = step.In(l)
	}
	return lean.Join(lines, "\n")
}

// basis returns what the task rests on, in words where it is us.
func (task *PlanTask) basis(l peerwork.Lang) string {
	refs := make([]string, len(task.Evidence))
	for i, ref := range task.Evidence {
		if refs[i] = ref; ref == "own" {
			refs[i] = peerwork.Text{DA: "vores forslag", EN: "our suggestion"}.In(l) + ": " + task.Own.In(l)
		}
	}
	return lean.Join(refs, "\n")
}
