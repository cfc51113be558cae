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
	w := newWriter(look, in, res)
	w.band = in.BandLabel(res)
	choices := map[string]readiness.Choice{}
	for i := range r.Answers {
		choices[r.Answers[i].Item] = r.Answers[i].Choice
	}
	w.said = func(id string) string { return w.label(choices[id]) }
	if in.ToTalk() {
		return w.toTalk(r)
	}
	w.open = wordUnanswered
	w.noTemperature = sentenceTooFew
	if len(r.Answers) == 0 {
		w.noTemperature = sentenceNothing
	}
	return sections(w.head(r), w.temperature(), w.themes(), w.next(), w.later(), w.toFindOut(), w.strengths(), w.honesty())
}

// sections joins sections with an empty line between them. One without lines
// has nothing to say.
func sections(all ...[]string) string {
	var b strings.Builder
	for _, lines := range all {
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
	in    *readiness.Instrument
	res   *readiness.Result
	items map[string]*readiness.Item

	said          func(id string) string // what was answered to an item
	remark        func(theme int) string // a line under a theme; nil for none
	open          peerwork.Text          // what to call an item without enough answers
	noTemperature peerwork.Text          // why there is no temperature, when there is none
	band          peerwork.Text          // what the temperature is called
}

func newWriter(look Look, in *readiness.Instrument, res *readiness.Result) *writer {
	w := &writer{Look: look, in: in, res: res, items: map[string]*readiness.Item{}}
	for t := range in.Themes {
		for i := range in.Themes[t].Items {
			item := &in.Themes[t].Items[i]
			w.items[item.ID] = item
		}
	}
	return w
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
func (w *writer) head(r *readiness.Response) []string {
	facts := make([]string, 0, 4)
	if r.Date != "" {
		facts = append(facts, console.Day(r.Date, w.Lang))
	}
	if role, ok := roles[r.Role]; ok {
		facts = append(facts, w.say(role))
	}
	return w.titled(append(facts, w.of(w.res.Answered, w.res.Items), w.in.ID+" "+w.in.Version))
}

// titled is the title of the instrument with facts under it.
func (w *writer) titled(facts []string) []string {
	lines := painted(w.Paint.Bold, console.Wrap(w.say(w.in.Title), w.Width))
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
