package report

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/overview"
)

// WriteOverview returns the report on many workplaces, ended by a line break. The
// overview is of the instrument.
func WriteOverview(look Look, in *readiness.Instrument, x *overview.Overview) string {
	o := &overviewWriter{newWriter(look, in, &readiness.Result{}), x}
	o.said = o.howMany
	all := [][]string{o.head(), o.aloud(), o.places()}
	if x.Withheld != "" {
		all = append(all, o.list(wordWithheld, "", withheldWords[x.Withheld].In(o.Lang)))
	} else {
		all = append(all, o.themes(), o.lacking(), o.named(), o.ask(), o.moved())
	}
	return sections(append(all, o.honesty())...)
}

type overviewWriter struct {
	*writer
	x *overview.Overview
}

// theme is the title of a theme.
func (o *overviewWriter) theme(id string) string { return themeTitle(o.Lang, o.in, id) }

func themeTitle(l peerwork.Lang, in *readiness.Instrument, id string) string {
	if t, ok := in.Theme(id); ok {
		return t.Title.In(l)
	}
	return id
}

// list is a heading over paragraphs that begin with lead.
func (o *overviewWriter) list(heading peerwork.Text, lead string, texts ...string) []string {
	lines := []string{o.Paint.Bold(o.say(heading))}
	for _, text := range texts {
		lines = append(lines, console.Hang("  "+lead, text, o.Width)...)
	}
	return lines
}

func (o *overviewWriter) head() []string {
	lines := painted(o.Paint.Bold, console.Wrap(o.say(titleOverview), o.Width))
	lines = append(lines, painted(o.Paint.Dim, console.Wrap(o.say(o.in.Title)+" · "+o.in.ID+" "+o.in.Version, o.Width))...)
	for _, fact := range overviewFacts(o.Lang, o.x) {
		lines = append(lines, console.Hang("", fact.label+": "+fact.text, o.Width)...)
	}
	return lines
}

// overviewFact is something people must know about an overview.
type overviewFact struct {
	label, text string
	open        bool // it is not written yet
}

func overviewFacts(l peerwork.Lang, x *overview.Overview) (all []overviewFact) {
	add := func(label peerwork.Text, text string, must bool) {
		if text != "" {
			all = append(all, overviewFact{label.In(l), console.Clean(text), false})
		} else if must {
			all = append(all, overviewFact{label.In(l), wordNotSaid.In(l), true})
		}
	}
	day := func(d peerwork.Date) string {
		if d == "" {
			return ""
		}
		return console.Day(d, l)
	}
	add(wordMade, day(x.Date), false)
	add(wordOn, x.Occasion, false)
	add(wordPurpose, x.Purpose, true)
	add(wordAccess, x.Access, true)
	add(wordUntil, day(x.Until), true)
	return all
}

func (o *overviewWriter) aloud() (lines []string) {
	for _, text := range overviewAloud {
		lines = append(lines, console.Wrap(o.say(text), o.Width)...)
	}
	return lines
}

func (o *overviewWriter) places() []string {
	return o.list(wordPlaces, "", placeSentences(o.Lang, o.x)...)
}

func (o *overviewWriter) themes() []string {
	lines := []string{o.Paint.Bold(o.say(wordThemePlaces))}
	for i := range o.x.Themes {
		t := &o.x.Themes[i]
		lines = append(lines, console.Hang("  ", o.theme(t.Theme)+": "+themeWords(o.Lang, t), o.Width)...)
	}
	return lines
}

// themeWords says how many places lack how much of a theme.
func themeWords(l peerwork.Lang, t *overview.ThemePlaces) string {
	switch {
	case t.NearlyAll != nil:
		return inPlaces(l, t.NearlyAll.AtLeast, true) + " " + lackWords[t.NearlyAll.Lacks].In(l)
	case t.Counts == nil:
		return wordNotShown.In(l)
	}
	var parts []string
	for _, k := range shownLacks {
		if n := count(t.Counts, k); n > 0 {
			parts = append(parts, console.Count(n, l)+" "+lackWords[k].In(l))
		}
	}
	return strings.Join(parts, " · ")
}

// howMany says how many places lack an item.
func (o *overviewWriter) howMany(id string) string {
	for i := range o.x.Lacking {
		if it := &o.x.Lacking[i]; it.Item == id && it.Places > 0 {
			return inPlaces(o.Lang, it.Places, it.AtLeast)
		}
	}
	return o.say(wordManyLack)
}

func (o *overviewWriter) lacking() []string {
	if len(o.x.Lacking) == 0 {
		return o.list(wordLacking, "", o.say(noneLacking))
	}
	lines := []string{o.Paint.Bold(o.say(wordLacking))}
	for i := range o.x.Lacking {
		if id := o.x.Lacking[i].Item; o.items[id] != nil {
			lines = append(lines, o.step(i+1, id)...)
		}
	}
	return lines
}

func (o *overviewWriter) named() []string {
	if len(o.x.Named) == 0 {
		return o.list(wordNamed, "", o.say(nobodyNamed))
	}
	lines := o.list(wordNamed, "", o.say(namedHow))
	for i := range o.x.Named {
		n := &o.x.Named[i]
		parts := make([]string, len(n.Themes))
		for j, t := range n.Themes {
			parts[j] = o.theme(t.Theme) + ": " + o.say(shortLacks[t.Lacks])
		}
		if len(parts) == 0 {
			parts = []string{o.say(wordNothing)}
		}
		lines = append(lines, console.Hang("  ", n.Place+" – "+strings.Join(parts, " · "), o.Width)...)
	}
	return lines
}

func (o *overviewWriter) ask() []string {
	var texts []string
	for i := range o.x.Themes {
		if names := asked(o.x, o.x.Themes[i].Theme); len(names) > 0 {
			texts = append(texts, o.theme(o.x.Themes[i].Theme)+": "+strings.Join(names, ", "))
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return o.list(wordAsk, "", append([]string{o.say(askHow)}, texts...)...)
}

func (o *overviewWriter) moved() []string {
	var texts []string
	for i := range o.x.MovedOn {
		texts = append(texts, movedOn(o.Lang, &o.x.MovedOn[i], o.theme(o.x.MovedOn[i].Theme)))
	}
	if len(texts) == 0 {
		return nil
	}
	return o.list(wordMovedOn, "", texts...)
}

// OverviewTable returns the overview as a table for a spreadsheet: a column for
// each theme, the counts of all places, and under them the places that agreed to
// be named, in alphabetical order.
func OverviewTable(l peerwork.Lang, in *readiness.Instrument, x *overview.Overview) string {
	t := lean.NewTable(l == peerwork.LangDA)
	t.Cell(wordPlace.In(l))
	for i := range x.Themes {
		t.Cell(themeTitle(l, in, x.Themes[i].Theme))
	}
	t.End()
	if x.Withheld != "" {
		t.Cell(withheldWords[x.Withheld].In(l))
		t.End()
		return string(t.Out)
	}
	for _, k := range shownLacks {
		t.Cell(wordCSVCount.In(l) + lackWords[k].In(l))
		for i := range x.Themes {
			text := ""
			if c := x.Themes[i].Counts; c != nil {
				text = lean.Itoa(count(c, k))
			} else if all := x.Themes[i].NearlyAll; all != nil && all.Lacks == k {
				text = wordAtLeast.In(l) + lean.Itoa(all.AtLeast)
			}
			t.Cell(text)
		}
		t.End()
	}
	for i := range x.Named {
		t.Cell(x.Named[i].Place)
		for j := range x.Themes {
			t.Cell(shortLacks[lackAt(&x.Named[i], x.Themes[j].Theme)].In(l))
		}
		t.End()
	}
	return string(t.Out)
}
