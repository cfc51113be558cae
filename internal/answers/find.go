// Package answers finds what people answered in a text that they paste or save,
// for the browser core and the command line alike.
package answers

import (
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Found is one person's answers in a text: an answer code, or a response document.
type Found struct {
	// The line it begins on, counted from 1.
	Line int
	// What is written.
	Text string
	// What is in the code; nil for a document, which the caller decodes.
	Code *readiness.FoundCode
}

// Find returns the answers in a text, in the order they are in: a response
// document, or documents and codes mixed, each document on a line of its own.
// Around the codes of a message people write what they like. In a text that begins
// with a document, a line that is neither is a damaged one: see [Among].
func Find(text string, scorers ...*readiness.Scorer) []Found {
	begins := lean.BeginsJSON(text)
	if begins && !oneALine(text) {
		return []Found{{1, text, nil}}
	}
	return find(text, begins, scorers)
}

// Among returns the answers in lines among which there are documents, as [Find]
// does. Lines without a part of a code are documents too, since one that was
// damaged must not be lost silently.
func Among(text string, scorers ...*readiness.Scorer) []Found { return find(text, true, scorers) }

func find(text string, damaged bool, scorers []*readiness.Scorer) (all []Found) {
	var words []byte // the text without its documents
	var each string
	for rest := text; rest != ""; {
		if each, rest, _ = lean.Cut(rest, '\n'); lean.BeginsJSON(each) {
			each = "{" // no code goes on after this
		}
		words = append(append(words, each...), '\n')
	}
	codes := readiness.FindCodes(string(words), scorers...)
	last := 0 // the last line with a part of a code
	for line := 1; text != "" || len(codes) > 0; line++ {
		each, text, _ = lean.Cut(text, '\n')
		// A code can be beyond the last line, since it counts other breaks too.
		for len(codes) > 0 && codes[0].Line <= line {
			code := &codes[0]
			codes = codes[1:]
			last = code.Line
			for i := range len(code.Text) {
				if code.Text[i] == '\n' {
					last++
				}
			}
			all = append(all, Found{code.Line, code.Text, code})
		}
		if lean.BeginsJSON(each) || damaged && line > last {
			if each = bare(each); each != "" {
				all = append(all, Found{line, each, nil})
			}
		}
	}
	return all
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
