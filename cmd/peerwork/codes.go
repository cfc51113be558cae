package main

import (
	"bytes"
	"iter"
	"strings"
	"unicode"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// longestCode is more characters than an answer code can have with its hyphens.
const longestCode = 1000

// isCode reports whether a text looks like an answer code: letters, digits,
// hyphens and space. A mistyped one does so too.
func isCode(text []byte) bool {
	text = bytes.TrimSpace(text)
	for _, c := range string(text) {
		if !unicode.In(c, unicode.L, unicode.Nd, unicode.Pd, unicode.Zs) && c != '\t' {
			return false
		}
	}
	return len(text) > 0 && len(text) <= longestCode
}

// oneCodeALine yields the documents with each file that begins with an answer
// code taken apart: there every line that is not blank is a document. A file
// with a single code stays whole.
func oneCodeALine(docs iter.Seq[documents.Document]) iter.Seq[documents.Document] {
	return func(yield func(documents.Document) bool) {
		for d := range docs {
			d.Data = bytes.TrimPrefix(d.Data, []byte("\uFEFF")) // some editors begin a text so
			first, rest, _ := bytes.Cut(bytes.TrimSpace(d.Data), []byte("\n"))
			if d.Line > 0 || d.Err != nil || d.TooLarge() || len(rest) == 0 || !isCode(first) {
				if !yield(d) {
					return
				}
				continue
			}
			line := 0
			for text := range bytes.Lines(d.Data) {
				line++
				if text = bytes.TrimSpace(text); len(text) > 0 && !yield(documents.Document{File: d.File, Line: line, Data: text}) {
					return
				}
			}
		}
	}
}

// decodeCode reads an answer code. A code says which instrument it answers, but
// one that is mistyped says nothing: then the problem is told that fits best.
func (q *questionnaires) decodeCode(code string) (readiness.Response, peerwork.Problems) {
	code = strings.TrimSpace(code)
	if q.chosen != nil {
		r, err := q.chosen.scorer.DecodeCode(code)
		return r, problems(err)
	}
	var told peerwork.Problems
	for _, id := range instruments.IDs() {
		r, err := q.of(id).scorer.DecodeCode(code)
		if err == nil {
			return r, nil
		}
		// A wrong length or instrument is what the others say of every code.
		ps := problems(err)
		if told == nil || elsewhere[told[0].Code] && !elsewhere[ps[0].Code] {
			told = ps
		}
	}
	return readiness.Response{}, told
}

// elsewhere is what the wrong instrument says of a code.
var elsewhere = map[string]bool{"code-length": true, "code-other-instrument": true}
