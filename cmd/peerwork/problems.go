package main

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/schema"
)

var (
	wordProblem  = peerwork.Text{DA: "1 problem", EN: "1 problem"}
	wordProblems = peerwork.Text{DA: " problemer", EN: " problems"}
	wordWhole    = peerwork.Text{DA: "(hele dokumentet)", EN: "(the whole document)"}
)

// problemsText is the problems of the document at place as a list for people:
// where, what, and the code to look up.
func problemsText(lang peerwork.Lang, paint console.Paint, width int, place, kind string, ps peerwork.Problems) string {
	var b strings.Builder
	b.WriteString(paint.Bold(console.Clean(place)) + ": ")
	if len(ps) == 1 {
		b.WriteString(wordProblem.In(lang))
	} else {
		b.WriteString(strconv.Itoa(len(ps)) + wordProblems.In(lang))
	}
	if kind != "" {
		b.WriteString(" (" + kind + ")")
	}
	b.WriteByte('\n')
	for _, p := range ps {
		pointer := p.Pointer
		if pointer == "" {
			pointer = wordWhole.In(lang)
		}
		b.WriteString("  " + paint.Accent(console.Clean(pointer)) + "  " + paint.Dim(p.Code) + "\n")
		for _, line := range console.Hang("    ", p.Text.In(lang), width) {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// problems returns the problems that err is, none when it is nil.
func problems(err error) peerwork.Problems { return jsonl.Problems(err) }

// decode reads a document into its type.
func decode[T schema.Document](d documents.Document) (T, peerwork.Problems) {
	return jsonl.Decode[T](d.Data)
}
