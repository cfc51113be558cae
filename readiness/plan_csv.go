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
	t := csvTable{out: []byte("\uFEFF"), between: ','}
	if l == peerwork.LangDA {
		t.between = ';'
	}
	for _, heading := range csvHeadings {
		t.cell(heading.In(l))
	}
	t.end()
	titles := map[string]string{}
	for i := range p.Tasks {
		titles[p.Tasks[i].ID] = p.Tasks[i].Title.In(l)
	}
	for i := range p.Tasks {
		task := &p.Tasks[i]
		t.cell(task.Phase.Label().In(l))
		t.cell(task.Title.In(l))
		t.cell(task.Owner.In(l))
		t.cell(num(task.FromWeek))
		t.cell(num(task.ToWeek))
		t.cell(string(task.From))
		t.cell(string(task.To))
		t.cell(task.State.Label().In(l))
		t.cell(stepLines(task, l))
		after := make([]string, len(task.After))
		for j, id := range task.After {
			after[j] = titles[id]
		}
		t.cell(lean.Join(after, "\n"))
		t.cell(task.basis(l))
		t.end()
	}
	return t.out
}

var csvHeadings = [...]peerwork.Text{
	{DA: "Fase", EN: "Phase"},
	{DA: "Opgave", EN: "Task"},
	{DA: "Hvem", EN: "Who"},
	{DA: "Fra uge", EN: "From week"},
	{DA: "Før uge", EN: "Before week"},
	{DA: "Første dag", EN: "First day"},
	{DA: "Sidste dag", EN: "Last day"},
	{DA: "Status", EN: "Status"},
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

// csvTable writes cells.
type csvTable struct {
	out     []byte
	between byte
	inRow   bool
}

// cell appends a cell. It is put in quotation marks whenever a spreadsheet could
// need them, whatever stands between the cells.
func (t *csvTable) cell(text string) {
	if t.inRow {
		t.out = append(t.out, t.between)
	}
	t.inRow = true
	text = harmless(text)
	plain := true
	for i := range len(text) {
		plain = plain && lean.IndexByte("\",;\r\n\t", text[i]) < 0
	}
	if plain {
		t.out = append(t.out, text...)
		return
	}
	t.out = append(t.out, '"')
	t.out = append(t.out, lean.ReplaceAll(text, `"`, `""`)...)
	t.out = append(t.out, '"')
}

func (t *csvTable) end() {
	t.out = append(t.out, '\r', '\n')
	t.inRow = false
}

// harmless puts an apostrophe before whatever a spreadsheet would run as a
// formula: at the start of the cell, and wherever a spreadsheet that parts cells
// at another sign than ours would see one begin (OWASP, CSV Injection).
func harmless(text string) string {
	out, begin := make([]byte, 0, len(text)), 0 // texts put together one by one would be copied as often as there are signs
	if text != "" && lean.IndexByte("\t\r\n", text[0]) >= 0 {
		out = append(out, '\'')
	}
	for i := 0; i <= len(text); i++ {
		if i < len(text) && lean.IndexByte(",;\t\r\n", text[i]) < 0 {
			continue
		}
		if isFormula(text[begin:i]) {
			out = append(out, '\'')
		}
		out = append(out, text[begin:min(i+1, len(text))]...)
		begin = i + 1
	}
	return string(out)
}

// isFormula reports whether a spreadsheet would run the text: when it begins
// with = + - or @, or the wide forms of these, after nothing one can see or a
// quotation mark.
func isFormula(text string) bool {
	for _, c := range text {
		switch c {
		case '=', '+', '-', '@', '＝', '＋', '－', '＠':
			return true
		}
		unseen := c <= ' ' || c >= 0x7f && c <= 0xa0 || c == 0xad || c == 0x1680 || c >= 0x2000 && c <= 0x206f || c == 0x3000 || c == 0xfeff
		if !unseen && c != '"' {
			return false
		}
	}
	return false
}
