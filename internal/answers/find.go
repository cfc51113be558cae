// Package answers finds what people answered in a text that they paste or save,
// for the browser core and the command line alike.
package answers

import (
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Found is one person's answers in a text: an answer code, or a response document.
type Found struct {
	// The code. Of a document only Line and Text are filled in: Text is for
	// whoever decodes documents.
	readiness.FoundCode
	// Whether it is a document.
	JSON bool
}

// Find returns the answers in a text, in the order they are in: a response
// document, or documents and codes mixed, each document on a line of its own.
// Around the codes of a message people write what they like. In a text that begins
// with a document, a line that is neither is a damaged one: see [Between].
func Find(text string, scorers ...*readiness.Scorer) (all []Found) {
	begins := lean.BeginsJSON(text)
	if begins && !oneALine(text) {
		return []Found{{readiness.FoundCode{Line: 1, Text: text}, true}}
	}
	words := func(line int, text string) {
		if begins {
			all = append(all, Between(line, text, scorers...)...)
			return
		}
		for _, code := range readiness.FindCodes(text, scorers...) {
			code.Line += line - 1
			all = append(all, Found{FoundCode: code})
		}
	}
	from, first := 0, 1 // where the words since the last document begin
	for at, line := 0, 1; at < len(text); line++ {
		end := len(text)
		if length := lean.IndexByte(text[at:], '\n'); length >= 0 {
			end = at + length + 1
		}
		if lean.BeginsJSON(text[at:end]) {
			words(first, text[from:at])
			all = append(all, document(line, text[at:end]))
			from, first = end, line+1
		}
		at = end
	}
	words(first, text[from:])
	return all
}

// Between returns the answers in lines that stand between documents, the first of
// them at a line: the codes, and as documents the lines without a part of one,
// since a document that was damaged must not be lost without a word.
func Between(line int, text string, scorers ...*readiness.Scorer) (all []Found) {
	codes := readiness.FindCodes(text, scorers...)
	last := 0 // the last line with a part of a code, counted in the text
	for at := 1; text != "" || len(codes) > 0; at++ {
		var each string
		each, text, _ = lean.Cut(text, '\n')
		// A code can be beyond the last line, since it counts other breaks too.
		for len(codes) > 0 && codes[0].Line <= at {
			code := codes[0]
			codes = codes[1:]
			last = code.Line
			for i := range len(code.Text) {
				if code.Text[i] == '\n' {
					last++
				}
			}
			code.Line += line - 1
			all = append(all, Found{FoundCode: code})
		}
		if at > last && bare(each) != "" {
			all = append(all, document(line+at-1, each))
		}
	}
	return all
}

// document is a line that is one.
func document(line int, text string) Found {
	return Found{readiness.FoundCode{Line: line, Text: bare(text)}, true}
}

// oneALine reports whether a text that begins with JSON has one document a line:
// the first is whole, and there is more.
func oneALine(text string) bool {
	first, rest, _ := lean.Cut(bare(text), '\n')
	first = lean.Trim(first)
	return rest != "" && first[0] == '{' && first[len(first)-1] == '}'
}

// bare returns a text without what editors put around it.
func bare(text string) string {
	text, _ = lean.CutPrefix(lean.Trim(text), "\uFEFF")
	return lean.Trim(text)
}
