package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// WriteTalk returns the talk sheet of a working group, ended by a line break. The
// group result is of the instrument.
func WriteTalk(look Look, in *readiness.Instrument, x *readiness.GroupResult) string {
	w, guide := newWriter(look, in, asResult(x)), readiness.HowToTalk()
	facts := []string{w.say(in.Title)}
	if x.Date != "" {
		facts = append(facts, console.Day(x.Date, w.Lang))
	}
	title := []string{w.Paint.Bold(w.say(guide.Title))}
	title = append(title, painted(w.Paint.Dim, console.Wrap(strings.Join(facts, " · "), w.Width))...)
	use := console.Wrap(w.say(guide.Use), w.Width)
	for _, rule := range guide.Rules {
		use = append(use, console.Hang("  •  ", w.say(rule), w.Width)...)
	}
	ask := console.Wrap(w.say(guide.Round), w.Width)
	for _, each := range guide.Ask {
		ask = append(ask, console.Hang("  •  ", w.say(each), w.Width)...)
	}
	all := [][]string{title, use, ask}
	questions := in.TalkSheet(x)
	for i, question := range questions {
		lines := console.Hang(right(strconv.Itoa(i+1), 3)+"  ", w.statement(question.Item), w.Width)
		for j := range lines {
			lines[j] = lines[j][:len(indent)] + w.Paint.Bold(lines[j][len(indent):])
		}
		reasons := make([]string, len(question.Reasons))
		for j, reason := range question.Reasons {
			reasons[j] = w.say(reason.Label())
		}
		lines = append(lines, painted(w.Paint.Dim, console.Hang(indent, strings.Join(reasons, " "), w.Width))...)
		for _, note := range guide.Note {
			lines = append(lines, console.Hang(indent, w.say(note), w.Width)...)
			lines = append(lines, indent+strings.Repeat("_", w.Width-2*len(indent)))
		}
		all = append(all, lines)
	}
	if len(questions) == 0 {
		all = append(all, console.Wrap(w.say(sentenceNothingTold), w.Width))
	}
	return sections(append(all, painted(w.Paint.Dim, console.Wrap(w.say(guide.Own)+" ("+w.basis(guide.Evidence)+")", w.Width)))...)
}
