package report

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Trial is what a trial of the instrument says about change: the smallest that it
// could tell from chance, in hundredths of a degree, of each theme and, under "", of
// the whole.
type Trial struct {
	People   int // how many the number of the whole is made from
	Smallest map[string]int
}

// WriteFollowUp returns the report on what has changed, ended by a line break.
// The instruments are those answered before and after. Trial is nil when there is
// none.
func WriteFollowUp(look Look, before, after *readiness.Instrument, f *readiness.FollowUp, trial *Trial) string {
	w := &followUpWriter{writer: newWriter(look, after, nil), f: f, trial: trial}
	for id, item := range newWriter(look, before, nil).items {
		if w.items[id] == nil {
			w.items[id] = item // one that is gone has its words there
		}
	}
	all := [][]string{w.head(), w.total(), w.themes()}
	for _, c := range changes {
		all = append(all, w.changed(c))
	}
	return sections(append(all, w.notCompared(), w.chance(), w.tried(), w.honesty())...)
}

// followUpWriter writes the report on a follow-up.
type followUpWriter struct {
	*writer
	f     *readiness.FollowUp
	trial *Trial
}

// undetected reports whether the change of a theme, or of the whole, is smaller than
// the trial could tell from chance.
func (w *followUpWriter) undetected(theme string) bool {
	return w.trial != nil && w.f.Undetected(theme, w.trial.Smallest[theme])
}

// changes are the changes in the order they are shown.
var changes = []readiness.Change{readiness.ChangeMoved, readiness.ChangeSlipped, readiness.ChangeNewlyKnown,
	readiness.ChangeNewlyUnknown, readiness.ChangeStillUnknown, readiness.ChangeSame}

// head says what is compared.
func (w *followUpWriter) head() []string {
	edition := w.f.Instrument + " " + w.f.Before.Version
	if w.f.After.Version != w.f.Before.Version {
		edition += " → " + w.f.After.Version
	}
	first, second := w.occasion(&w.f.Before), w.occasion(&w.f.After)
	if first == "" && second == "" {
		return w.titled([]string{edition})
	}
	nothing := w.say(wordNoDay)
	return w.titled([]string{fromTo(cmp.Or(first, nothing), cmp.Or(second, nothing)), edition})
}

// occasion is when and how many, as far as that is worth telling: "18. januar
// 2027, 5 svar".
func (w *followUpWriter) occasion(o *readiness.Occasion) string {
	var parts []string
	if o.Date != "" {
		parts = append(parts, console.Day(o.Date, w.Lang))
	}
	if o.Responses > 1 {
		parts = append(parts, strconv.Itoa(o.Responses)+w.say(wordResponses))
	}
	return strings.Join(parts, ", ")
}

// total is what happened to the whole.
func (w *followUpWriter) total() []string {
	t := w.f.Total
	if t == nil {
		return console.Wrap(w.say(sentenceOtherWeights), w.Width)
	}
	text := w.say(wordTemperature) + ": " + fromTo(degree(t.Before), degree(t.After)) + ", " + w.say(changeWords[t.Change])
	if t.WithinSpread || w.undetected("") {
		text += " ≈"
	}
	return painted(w.Paint.Bold, console.Wrap(text, w.Width))
}

// themes is a line or more for each theme.
func (w *followUpWriter) themes() []string {
	if len(w.f.Themes) == 0 {
		return nil
	}
	titles := map[string]string{}
	widest := 0
	for t := range w.in.Themes {
		titles[w.in.Themes[t].ID] = console.Clean(w.say(w.in.Themes[t].Title))
	}
	for i := range w.f.Themes {
		widest = max(widest, console.Columns(titles[w.f.Themes[i].Theme]))
	}
	const figures = 24 // "  100 → 100  +100  ≈" and some air
	widest = min(widest, w.Width-figures)
	lines := []string{w.Paint.Bold(w.say(wordThemes))}
	for i := range w.f.Themes {
		t := &w.f.Themes[i]
		title := console.Wrap(titles[t.Theme], widest)
		figures := right(degree(t.Before), 3) + " → " + right(degree(t.After), 3) + w.by(t.Before, t.After, t.WithinSpread || w.undetected(t.Theme))
		lines = append(lines, "  "+console.Pad(title[0], widest)+"  "+w.Paint.Accent(figures))
		for _, more := range title[1:] {
			lines = append(lines, "  "+more)
		}
	}
	return lines
}

// changed lists the items with this change.
func (w *followUpWriter) changed(c readiness.Change) []string {
	var lines []string
	for i := range w.f.Items {
		item := &w.f.Items[i]
		if item.Change != c {
			continue
		}
		lines = append(lines, console.Hang("  "+changeMarks[c]+"  ", w.remarked(item.Item, w.decisive(item.Item)), w.Width)...)
		figures := w.step(item.BeforeHundredths, item.BeforeLevel, decimal)
		if c != readiness.ChangeSame && c != readiness.ChangeStillUnknown {
			figures = w.move(item)
		}
		if item.WithinSpread {
			figures += "  ≈"
		}
		lines = append(lines, painted(w.Paint.Dim, console.Hang(indent, figures, w.Width))...)
	}
	if len(lines) == 0 {
		return nil
	}
	return append(painted(w.Paint.Bold, console.Wrap(w.say(changeHeadings[c]), w.Width)), lines...)
}

// move shows where an item was and where it is now. A small move takes one
// decimal more, or it reads "1.8 → 1.8".
func (w *followUpWriter) move(item *readiness.ItemChange) string {
	before, after := w.step(item.BeforeHundredths, item.BeforeLevel, decimal), w.step(item.AfterHundredths, item.AfterLevel, decimal)
	if before == after {
		before, after = w.step(item.BeforeHundredths, item.BeforeLevel, hundredths), w.step(item.AfterHundredths, item.AfterLevel, hundredths)
	}
	return fromTo(before, after)
}

// step shows where an item is: the option a person chose, where a group puts it
// in words, or its mean, written so.
func (w *followUpWriter) step(n *int, level readiness.Level, write func(int, peerwork.Lang) string) string {
	switch {
	case level != "":
		return w.say(levelWords(w.in, level))
	case n == nil:
		return w.say(wordNotKnown)
	case w.f.Before.Responses == 1 && w.f.After.Responses == 1:
		return console.Clean(w.label(readiness.ChoiceOf(*n / 100)))
	}
	return write(*n, w.Lang)
}

// notCompared lists what cannot be compared, and why.
func (w *followUpWriter) notCompared() []string {
	if len(w.f.NotCompared) == 0 {
		return nil
	}
	lines := []string{w.Paint.Bold(w.say(wordNotCompared))}
	for i := range w.f.NotCompared {
		n := &w.f.NotCompared[i]
		lines = append(lines, console.Hang("  •  ", w.remarked(n.Item, w.say(reasonsNotCompared[n.Reason])), w.Width)...)
	}
	return lines
}

// chance says what the mark of a small change means, where there is one.
func (w *followUpWriter) chance() []string {
	small := w.f.Total != nil && w.f.Total.WithinSpread
	for i := range w.f.Themes {
		small = small || w.f.Themes[i].WithinSpread
	}
	for i := range w.f.Items {
		small = small || w.f.Items[i].WithinSpread
	}
	if !small {
		return nil
	}
	return console.Hang("≈ ", w.say(sentenceChance), w.Width)
}

// tried says what a trial can say about the change of the whole, and what the mark
// means.
func (w *followUpWriter) tried() []string {
	if w.trial == nil {
		return nil
	}
	say := sentenceTold
	marked := w.undetected("")
	if marked {
		say = sentenceNotTold
	}
	for i := range w.f.Themes {
		marked = marked || w.undetected(w.f.Themes[i].Theme)
	}
	degrees := (w.trial.Smallest[""] + 99) / 100 // a whole number that is enough
	number := strings.NewReplacer("$1", strconv.Itoa(degrees), "$2", strconv.Itoa(w.trial.People))
	var lines []string
	if marked {
		lines = console.Hang("≈ ", w.say(sentenceUndetected), w.Width)
	}
	return append(append(lines, console.Wrap(number.Replace(w.say(say)), w.Width)...), console.Wrap(w.say(sentenceThatTrial), w.Width)...)
}

func fromTo(before, after string) string { return before + " → " + after }

// by returns how far a temperature moved, such as "  +12", with a mark if that is
// less than the spread.
func (w *followUpWriter) by(before, after *int, within bool) string {
	if before == nil || after == nil {
		return ""
	}
	text := strconv.Itoa(*after - *before)
	switch {
	case *after > *before:
		text = "+" + text
	case *after < *before:
		text = "−" + strconv.Itoa(*before-*after)
	}
	text = right(text, 6)
	if within {
		text += "  ≈"
	}
	return text
}

// degree is a temperature, or a dash.
func degree(n *int) string {
	if n == nil {
		return "–"
	}
	return strconv.Itoa(*n)
}
