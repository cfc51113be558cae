package main

import (
	"bytes"
	"iter"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// longestWord is how long a text may be that is told as a code although nothing
// in it looks like one. Anything longer was meant to be something else.
const longestWord = 1000

// isJSON reports whether a text begins as JSON does, and no code can.
func isJSON(text []byte) bool {
	// Some editors begin a text with a byte order mark.
	text = bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\uFEFF")))
	return len(text) > 0 && bytes.IndexByte([]byte(`{["`), text[0]) >= 0
}

// scorers are those of the instruments whose codes are read: the one that was
// chosen, else the standard ones.
func (q *questionnaires) scorers() (all []*readiness.Scorer) {
	if q.chosen != nil {
		return append(all, q.chosen.scorer)
	}
	for _, id := range instruments.IDs() {
		all = append(all, q.of(id).scorer)
	}
	return all
}

// decodeCode reads a document that is an answer code. It is false for one that
// is something else.
func (q *questionnaires) decodeCode(d documents.Document) (readiness.Response, peerwork.Problems, bool) {
	if d.TooLarge() || isJSON(d.Data) || len(bytes.TrimSpace(d.Data)) == 0 {
		return readiness.Response{}, nil, false
	}
	scorers := q.scorers()
	if found := readiness.FindCodes(string(d.Data), scorers...); len(found) > 0 {
		return found[0].Response, problems(found[0].Err), true
	}
	if len(d.Data) > longestWord || bytes.ContainsAny(d.Data, `{}[]"`) {
		return readiness.Response{}, nil, false
	}
	r, err := scorers[0].DecodeCode(string(d.Data))
	return r, problems(err), true
}

// oneCodeEach yields the documents with each text that begins with no JSON taken
// apart: there every answer code is a document, and so is every line that is JSON.
// A text with a single code, or none, stays whole.
func (q *questionnaires) oneCodeEach(docs iter.Seq[documents.Document]) iter.Seq[documents.Document] {
	return func(yield func(documents.Document) bool) {
		for d := range docs {
			apart := []documents.Document{d}
			if d.Err == nil && !d.TooLarge() && d.Line == 0 && !isJSON(d.Data) {
				apart = q.apart(d)
			}
			if len(apart) < 2 {
				apart = []documents.Document{d}
			}
			for _, each := range apart {
				if !yield(each) {
					return
				}
			}
		}
	}
}

// apart returns the codes of a text, and the lines of it that are JSON.
func (q *questionnaires) apart(d documents.Document) (all []documents.Document) {
	scorers := q.scorers()
	var words []byte // since the last line of JSON
	line, first := 0, 0
	codes := func() {
		for _, code := range readiness.FindCodes(string(words), scorers...) {
			all = append(all, documents.Document{File: d.File, Line: first + code.Line, Data: []byte(code.Text)})
		}
		words, first = nil, line
	}
	for text := range bytes.Lines(d.Data) {
		line++
		if isJSON(text) {
			codes()
			all = append(all, documents.Document{File: d.File, Line: line, Data: bytes.TrimSpace(text)})
		} else {
			words = append(words, text...)
		}
	}
	codes()
	return all
}
