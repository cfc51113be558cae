package report

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Look is how a report is to look.
type Look struct {
	Lang  peerwork.Lang
	Width int // in columns, see [console.Width]
	Paint console.Paint
}

// Write returns the report on the response, ended by a line break. The result
// is what scoring the response by the instrument gave.
func Write(look Look, in *readiness.Instrument, r *readiness.Response, res *readiness.Result) string {
	w := &writer{Look: look, in: in, r: r, res: res, choices: map[string]readiness.Choice{}, items: map[string]*readiness.Item{}}
	for i := range r.Answers {
		w.choices[r.Answers[i].Item] = r.Answers[i].Choice
	}
	for t := range in.Themes {
		for i := range in.Themes[t].Items {
			item := &in.Themes[t].Items[i]
			w.items[item.ID] = item
		}
	}
	var b strings.Builder
	for _, section := range []func() []string{w.head, w.temperature, w.themes, w.next, w.later, w.toFindOut, w.strengths, w.honesty} {
		lines := section()
		if len(lines) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		for _, line := range lines {
			b.WriteString(strings.TrimRight(line, " "))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// writer writes one report. Its sections return finished lines; none means
// that there is nothing to say.
type writer struct {
	Look
	in      *readiness.Instrument
	r       *readiness.Response
	res     *readiness.Result
	choices map[string]readiness.Choice
	items   map[string]*readiness.Item
}

func (w *writer) say(t peerwork.Text) string { return t.In(w.Lang) }

// statement is what the item with the id states.
func (w *writer) statement(id string) string {
	if item := w.items[id]; item != nil {
		return w.say(item.Statement)
	}
	return id
}

// remarked is the statement with a remark in brackets behind it, when there is
// one.
func (w *writer) remarked(id, remark string) string {
	if remark == "" {
		return w.statement(id)
	}
	words, stop := strings.CutSuffix(w.statement(id), ".")
	words += " (" + remark + ")"
	if stop {
		words += "."
	}
	return words
}

// decisive is a remark on an essential item.
func (w *writer) decisive(id string) string {
	if !w.essential(id) {
		return ""
	}
	return w.say(wordDecisive)
}

func (w *writer) essential(id string) bool {
	item := w.items[id]
	return item != nil && item.Essential
}

// painted paints every line.
func painted(paint func(string) string, lines []string) []string {
	for i := range lines {
		lines[i] = paint(lines[i])
	}
	return lines
}

// head says what was answered, by whom and when.
func (w *writer) head() []string {
	lines := painted(w.Paint.Bold, console.Wrap(w.say(w.in.Title), w.Width))
	facts := make([]string, 0, 4)
	if w.r.Date != "" {
		facts = append(facts, console.Day(w.r.Date, w.Lang))
	}
	if role, ok := roles[w.r.Role]; ok {
		facts = append(facts, w.say(role))
	}
	facts = append(facts, w.of(w.res.Answered, w.res.Items), w.in.ID+" "+w.in.Version)
	return append(lines, painted(w.Paint.Dim, console.Wrap(strings.Join(facts, " · "), w.Width))...)
}

// honesty is the first thing the instrument says about itself.
func (w *writer) honesty() []string {
	if len(w.in.About) == 0 {
		return nil
	}
	return painted(w.Paint.Dim, console.Wrap(w.say(w.in.About[0]), w.Width))
}

// Rule is a line above one report of many that says which it is, ended by a
// line break.
func Rule(look Look, name string) string {
	name = console.Clean(name)
	return look.Paint.Dim("── "+name+" "+strings.Repeat("─", max(2, look.Width-console.Columns(name)-4))) + "\n"
}
