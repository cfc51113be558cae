package report

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Reports on an instrument to talk from: no thermometer and no bars, but what to
// talk about, each with its advice, and the statements in words.

// What these reports say.
var (
	wordTalkMine   = peerwork.Text{DA: "Det vil du gerne tale om", EN: "What you would like to talk about"}
	wordStatements = peerwork.Text{DA: "Udsagnene", EN: "The statements"}

	sentenceNoWish = peerwork.Text{
		DA: "Du har ikke valgt noget at tale om endnu. Du kan vælge op til tre udsagn.",
		EN: "You have not chosen anything to talk about yet. You can choose up to three statements.",
	}
	sentenceNoWishes = peerwork.Text{
		DA: "Ingen har valgt noget. Tag en runde: Hvad er gået godt, og hvad skal vi se på?",
		EN: "Nobody has chosen anything. Go round the table: what has gone well, and what should we look at?",
	}
	sentenceFewTalk = peerwork.Text{
		DA: "I er tre eller fire. Derfor står her kun, hvad nogen gerne vil tale om, og ikke hvem eller hvor mange. Den, der har filerne, har svarene.",
		EN: "You are three or four. So this only shows what somebody would like to talk about, and not who or how many. The person who has the files has the answers.",
	}
	sentenceCoarseTalk = peerwork.Text{
		DA: "Her er kun ord og ingen roller, for at det skal være svært at læse den enkelte ud af resultatet. Læg det ikke ved siden af et, hvor kun en eller to er kommet til. Den, der har filerne, har svarene.",
		EN: "This is in words and without roles, so that it is hard to see what one person answered. Do not put it beside one in which only one or two people are new. The person who has the files has the answers.",
	}
)

// toTalk is the report on one person's response.
func (w *writer) toTalk(r *readiness.Response) string {
	return sections(w.head(r), w.about(wordTalkMine, sentenceNoWish, r.Wishes), w.statements(), w.honesty())
}

// toTalk is the report on a group. Of three or four people there are only wishes.
func (g *groupWriter) toTalk() string {
	g.said = g.level
	wishes := g.about(wordWishes, sentenceNoWishes, g.x.Wishes)
	if g.x.Precision == readiness.PrecisionWishes {
		return sections(g.head(), wishes, console.Wrap(g.say(sentenceFewTalk), g.Width), g.honesty())
	}
	return sections(g.head(), wishes, g.talk(), g.statements(), console.Wrap(g.say(sentenceCoarseTalk), g.Width), g.honesty())
}

// about is what to talk about, each item with its advice.
func (w *writer) about(head, none peerwork.Text, ids []string) []string {
	lines := []string{w.Paint.Bold(w.say(head))}
	if len(ids) == 0 {
		return append(lines, console.Wrap(w.say(none), w.Width)...)
	}
	for i, id := range ids {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, w.step(i+1, id)...)
	}
	return lines
}

// statements lists every statement with what was answered, theme by theme.
func (w *writer) statements() []string {
	lines := []string{w.Paint.Bold(w.say(wordStatements))}
	for t := range w.in.Themes {
		theme := &w.in.Themes[t]
		lines = append(lines, painted(w.Paint.Accent, console.Hang("  ", w.say(theme.Title), w.Width))...)
		for i := range theme.Items {
			lines = append(lines, console.Hang("  •  ", w.say(theme.Items[i].Statement), w.Width)...)
			lines = append(lines, painted(w.Paint.Dim, console.Hang(indent, w.said(theme.Items[i].ID), w.Width))...)
		}
	}
	return lines
}
