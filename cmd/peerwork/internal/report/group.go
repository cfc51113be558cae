package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// WriteGroup returns the report on a working group, ended by a line break. The
// group result is of the instrument.
func WriteGroup(look Look, in *readiness.Instrument, x *readiness.GroupResult) string {
	g := &groupWriter{writer: newWriter(look, in, asResult(x)), x: x, found: map[string]*readiness.GroupItem{}}
	for i := range x.Items {
		g.found[x.Items[i].Item] = &x.Items[i]
	}
	g.coarse = x.Precision != readiness.PrecisionExact
	if in.ToTalk() {
		return g.toTalk()
	}
	g.said, g.remark = g.mean, g.agreement
	g.open, g.noTemperature, g.band = wordTooFew, sentenceGroupTooFew, in.BandLabel(g.res)
	if g.coarse {
		g.said, g.remark = g.level, g.apartOn
		g.open, g.noTemperature = wordTooLittle, sentenceCoarseTooFew
		// Nearly all is not all, and more is not published.
		if band, ok := in.Band(x.Band); ok {
			g.band = band.Label
		}
	}
	return sections(g.head(), g.temperature(), g.themes(), g.talk(), g.wishes(), g.company(), g.next(), g.later(), g.toFindOut(), g.strengths(), g.precision(), g.honesty())
}

// groupWriter writes the report on a group: what a person's report has, with
// means instead of choices, and what only a group can show.
type groupWriter struct {
	*writer
	x      *readiness.GroupResult
	coarse bool
	found  map[string]*readiness.GroupItem
}

// asResult is what a group result has in common with a person's.
func asResult(x *readiness.GroupResult) *readiness.Result {
	r := &readiness.Result{Items: len(x.Items), Temperature: x.Temperature, Band: x.Band, HeldBack: x.HeldBack,
		Essentials: x.Essentials, Advice: x.Advice, ToFindOut: x.ToFindOut, Strengths: x.Strengths}
	for i := range x.Themes {
		t := &x.Themes[i]
		r.Answered += t.Answered
		r.Themes = append(r.Themes, readiness.ThemeResult{Theme: t.Theme, Answered: t.Answered, Items: t.Items, Temperature: t.Temperature})
	}
	return r
}

// head says how many answered, who and when.
func (g *groupWriter) head() []string {
	facts := make([]string, 0, 3)
	if g.x.Date != "" {
		facts = append(facts, console.Day(g.x.Date, g.Lang))
	}
	facts = append(facts, strconv.Itoa(g.x.Responses)+g.say(wordResponses), g.x.Instrument+" "+g.x.Version)
	lines := g.titled(facts)
	var there []string
	for _, r := range g.x.Roles {
		role := g.role(r.Role)
		if r.Responses > 1 {
			role += " (" + strconv.Itoa(r.Responses) + ")"
		}
		there = append(there, role)
	}
	if len(there) == 0 {
		return lines
	}
	return append(lines, painted(g.Paint.Dim, console.Wrap(strings.Join(there, " · "), g.Width))...)
}

// role is what a role is called.
func (g *groupWriter) role(r readiness.Role) string {
	if text, ok := roles[r]; ok {
		return g.say(text)
	}
	return g.say(wordOther)
}

// mean is what the group answered on an item: "i snit 1,4 af 3 · 2 ved ikke".
func (g *groupWriter) mean(id string) string {
	item := g.found[id]
	if item == nil {
		return ""
	}
	said := g.say(wordTooFew)
	if item.MeanHundredths != nil {
		said = g.say(wordMean) + decimal(*item.MeanHundredths, g.Lang) + g.say(wordOf) + strconv.Itoa(len(g.in.Scale.Options)-1)
	}
	if item.Unknown > 0 {
		said += " · " + strconv.Itoa(item.Unknown) + g.say(wordDoNotKnow)
	}
	return said
}

// agreement says how far apart the group is on a theme.
func (g *groupWriter) agreement(theme int) string {
	t := &g.x.Themes[theme]
	if t.AgreementHundredths == nil {
		return g.say(wordTooFew)
	}
	alike := wordAlike
	for i := range g.x.TalkAbout {
		if topic := &g.x.TalkAbout[i]; topic.Reason == readiness.TopicReasonSeenDifferently && topic.Theme == t.Theme {
			alike = wordDifferently
		}
	}
	said := g.say(alike) + " (" + g.say(wordAgreement) + " " + strconv.Itoa(*t.AgreementHundredths) + g.say(wordOf100)
	if t.SpreadHundredths != nil {
		said += ", " + g.say(wordSpread) + " " + decimal(*t.SpreadHundredths, g.Lang)
	}
	return said + ")"
}

// level is where the group puts an item, in words: "mest talt om · I svarer
// forskelligt · en tredjedel eller flere ved det ikke".
func (g *groupWriter) level(id string) string {
	item := g.found[id]
	if item == nil {
		return ""
	}
	said := []string{g.say(wordTooLittle)}
	if item.Level != "" {
		said[0] = g.say(levelWords(g.in, item.Level))
	}
	if item.Apart {
		said = append(said, g.say(wordApart))
	}
	if item.ManyUnknown {
		said = append(said, g.say(wordManyUnknown))
	}
	return strings.Join(said, " · ")
}

// apartOn says on how much of a theme the group answers differently.
func (g *groupWriter) apartOn(theme int) string {
	t := &g.x.Themes[theme]
	if t.Answered == 0 {
		return g.say(wordTooLittle)
	}
	if t.Apart == 0 {
		return g.say(wordAlike)
	}
	return g.say(wordApartOn) + strconv.Itoa(t.Apart) + g.say(wordOf) + strconv.Itoa(t.Answered)
}

// wishes lists what somebody would like to talk about.
func (g *groupWriter) wishes() []string {
	if len(g.x.Wishes) == 0 {
		return nil
	}
	lines := []string{g.Paint.Bold(g.say(wordWishes))}
	for _, id := range g.x.Wishes {
		lines = append(lines, console.Hang("  •  ", g.statement(id), g.Width)...)
	}
	return lines
}

// precision says why the numbers are what they are, and what may still be known.
func (g *groupWriter) precision() []string {
	said := sentenceExact
	if g.coarse {
		said = sentenceCoarse
	}
	return console.Wrap(g.say(said), g.Width)
}

// company says who is not in the group and could be.
func (g *groupWriter) company() []string {
	if len(g.x.Missing) == 0 {
		return nil
	}
	lines := []string{g.Paint.Bold(g.say(wordMissing))}
	if len(g.x.Roles) == 0 {
		return append(lines, console.Wrap(g.say(sentenceRolesUnsaid), g.Width)...)
	}
	for i := range g.x.Missing {
		m := &g.x.Missing[i]
		text := g.role(m.Role) + ": " + g.say(needs[m.Need]) + " (" + g.basis(m.Evidence) + ")"
		lines = append(lines, console.Hang("  •  ", text, g.Width)...)
		if m.Own != (peerwork.Text{}) {
			lines = append(lines, painted(g.Paint.Dim, console.Hang(indent, g.say(m.Own), g.Width))...)
		}
	}
	return lines
}

// decimal writes hundredths with one decimal, behind a comma in Danish: "1,4".
func decimal(n int, lang peerwork.Lang) string {
	tenths := (n + 5) / 10
	return strconv.Itoa(tenths/10) + point(lang) + strconv.Itoa(tenths%10)
}

// hundredths writes hundredths with both decimals: "0,82".
func hundredths(n int, lang peerwork.Lang) string {
	return strconv.Itoa(n/100) + point(lang) + strconv.Itoa(n/10%10) + strconv.Itoa(n%10)
}

func point(lang peerwork.Lang) string {
	if lang == peerwork.LangDA {
		return ","
	}
	return "."
}
