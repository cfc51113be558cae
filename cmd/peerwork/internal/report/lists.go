package report

import (
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// toFindOut lists the items without an answer, marked by why.
func (w *writer) toFindOut() []string {
	if len(w.res.ToFindOut) == 0 {
		return nil
	}
	marks := map[readiness.Reason]string{readiness.ReasonUnknown: "?", readiness.ReasonUnanswered: "○"}
	labels := map[readiness.Reason]string{readiness.ReasonUnknown: console.Clean(w.say(w.in.Scale.Unknown)), readiness.ReasonUnanswered: w.say(w.open)}
	used := map[readiness.Reason]bool{}
	var list []string
	for _, open := range w.res.ToFindOut {
		used[open.Reason] = true
		list = append(list, console.Hang("  "+marks[open.Reason]+"  ", w.remarked(open.Item, w.decisive(open.Item)), w.Width)...)
	}
	var legend []string
	for _, reason := range []readiness.Reason{readiness.ReasonUnknown, readiness.ReasonUnanswered} {
		if used[reason] {
			legend = append(legend, marks[reason]+" "+labels[reason])
		}
	}
	head, marked := w.say(wordFindOut), strings.Join(legend, "  ")
	lines := []string{w.Paint.Bold(head) + "  " + w.Paint.Dim(marked)}
	if console.Columns(head+"  "+marked) > w.Width {
		lines = append([]string{w.Paint.Bold(head)}, painted(w.Paint.Dim, console.Hang("  ", marked, w.Width))...)
	}
	return append(lines, list...)
}

// strengths lists the items at the top of the scale.
func (w *writer) strengths() []string {
	if len(w.res.Strengths) == 0 {
		return nil
	}
	lines := []string{w.Paint.Bold(w.say(wordInPlace))}
	for _, id := range w.res.Strengths {
		lines = append(lines, console.Hang("  ✓  ", w.statement(id), w.Width)...)
	}
	return lines
}
