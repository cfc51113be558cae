package main

import (
	"bytes"
	"iter"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/answers"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// longestWord is the most bytes of a text that is reported as a broken code
// although nothing in it looks like a code. A longer text is not meant as a code.
const longestWord = 1000

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
	if d.TooLarge() || lean.BeginsJSON(string(d.Data)) || len(bytes.TrimSpace(d.Data)) == 0 {
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

// oneEach yields the documents with the texts taken apart in which answer codes
// are, alone or between documents: see package answers. A text that holds nothing
// more stays as it is.
func (q *questionnaires) oneEach(docs iter.Seq[documents.Document]) iter.Seq[documents.Document] {
	return func(yield func(documents.Document) bool) {
		more := true
		var lines []documents.Document // those since the last that is JSON
		between := func() {
			if len(lines) > 0 {
				for _, each := range q.between(lines) {
					more = more && yield(each)
				}
			}
			lines = nil
		}
		for d := range docs {
			whole := d.Err == nil && !d.TooLarge()
			if whole && d.Line > 0 && !lean.BeginsJSON(string(d.Data)) {
				if len(lines) > 0 && lines[0].File != d.File {
					between()
				}
				d.Data = bytes.Clone(d.Data) // which is another's when the next is read
				lines = append(lines, d)
				continue
			}
			between()
			apart := []documents.Document{d}
			if whole && d.Line == 0 {
				if found := answers.Find(string(d.Data), q.scorers()...); len(found) > 1 {
					apart = placed(d.File, 1, found)
				}
			}
			for _, each := range apart {
				more = more && yield(each)
			}
			if !more {
				return
			}
		}
		between()
	}
}

// between returns what lines of a file hold that follow each other.
func (q *questionnaires) between(lines []documents.Document) []documents.Document {
	var text []byte
	first := lines[0].Line
	at := first
	for _, line := range lines {
		for ; at < line.Line; at++ { // those without a word are not among them
			text = append(text, '\n')
		}
		text = append(text, line.Data...)
	}
	return placed(lines[0].File, first, answers.Among(string(text), q.scorers()...))
}

// placed returns what was found in a file, from a line on, as documents.
func placed(file string, line int, found []answers.Found) (all []documents.Document) {
	for _, each := range found {
		all = append(all, documents.Document{File: file, Line: line - 1 + each.Line, Data: []byte(each.Text)})
	}
	return all
}
