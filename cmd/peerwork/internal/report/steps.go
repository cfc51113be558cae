package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// indent is where the text of a list begins.
const indent = "     "

// next is the advice to begin with, in full.
func (w *writer) next() []string {
	ids := w.res.NextSteps()
	if len(ids) == 0 {
		switch {
		case w.res.Answered == 0:
			return nil
		case len(w.res.ToFindOut) > 0:
			return console.Wrap(w.say(sentenceRestOpen), w.Width)
		}
		return console.Wrap(w.say(sentenceAllInPlace), w.Width)
	}
	lines := []string{w.Paint.Bold(w.say(next[len(ids)-1]))}
	for i, id := range ids {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, w.step(i+1, id)...)
	}
	return lines
}

// step is one item with its advice.
func (w *writer) step(number int, id string) []string {
	lines := console.Hang(right(strconv.Itoa(number), 3)+"  ", w.statement(id), w.Width)
	for i := range lines {
		lines[i] = lines[i][:len(indent)] + w.Paint.Bold(lines[i][len(indent):])
	}
	now := w.said(id)
	if w.essential(id) {
		now += " · " + w.say(wordDecisive)
	}
	if now != "" {
		lines = append(lines, painted(w.Paint.Dim, console.Hang(indent, now, w.Width))...)
	}
	advice := w.items[id].Advice
	if advice == nil {
		return lines
	}
	for _, step := range advice.Steps {
		lines = append(lines, console.Hang(indent+"• ", w.say(step), w.Width)...)
	}
	facts := []struct {
		label peerwork.Text
		text  string
	}{
		{wordWho, w.say(advice.Who)},
		{wordTime, w.say(advice.Time)},
		{wordPaper, Papers(w.Lang, toolkit.ForItem(id))},
		{wordBasis, w.basis(advice.Evidence)},
	}
	widest := 0
	for _, fact := range facts {
		widest = max(widest, console.Columns(w.say(fact.label)))
	}
	for _, fact := range facts {
		if fact.text == "" {
			continue
		}
		label := console.Pad(w.say(fact.label), widest)
		wrapped := console.Hang(indent+label+"  ", fact.text, w.Width)
		wrapped[0] = strings.Replace(wrapped[0], label, w.Paint.Dim(label), 1)
		lines = append(lines, wrapped...)
	}
	return lines
}

// basis names what advice rests on, as "peerwork evidence" takes it.
func (w *writer) basis(refs []string) string { return basis(w.Lang, refs) }

func basis(lang peerwork.Lang, refs []string) string {
	names := make([]string, len(refs))
	for i, ref := range refs {
		names[i] = ref
		if ref == "own" {
			names[i] = wordOwn.In(lang)
		}
	}
	return strings.Join(names, ", ")
}

// later is the rest of the advice, one statement each.
func (w *writer) later() []string {
	first := len(w.res.NextSteps())
	if len(w.res.Advice) == first {
		return nil
	}
	lines := []string{w.Paint.Bold(w.say(wordLater))}
	for i, id := range w.res.Advice[first:] {
		number := strconv.Itoa(i + 1 + first)
		lines = append(lines, console.Hang(right(number, 3)+"  ", w.remarked(id, w.decisive(id)), w.Width)...)
	}
	return lines
}
