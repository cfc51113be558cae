package prose

import (
	"strings"
	"unicode"
)

// span is a word's place in a text, in bytes, end not included.
type span struct{ start, end int }

// spans finds the words of a text in order.
func spans(text string) []span {
	var found []span
	start, joint := -1, -1 // of the word being read; of a joint waiting for its other half
	for i, r := range text {
		switch {
		case inWord(r):
			if start < 0 {
				start = i
			}
			joint = -1
		case start >= 0 && joint < 0 && isJoint(r):
			joint = i
		case start >= 0:
			found = append(found, closed(start, joint, i))
			start, joint = -1, -1
		}
	}
	if start >= 0 {
		found = append(found, closed(start, joint, len(text)))
	}
	return found
}

// closed ends a word before a joint that joined it to nothing.
func closed(start, joint, end int) span {
	if joint >= 0 {
		end = joint
	}
	return span{start, end}
}

// inWord counts marks as well, so that a letter written with a separate accent
// does not fall apart.
func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// isJoint is the hyphen, the hard hyphen, the soft hyphen and both apostrophes.
func isJoint(r rune) bool {
	return strings.ContainsRune("-\u2010\u2011\u00ad'’", r)
}

// Words returns the words of a text in order, as they are written.
func Words(text string) []string {
	var words []string
	for _, s := range spans(text) {
		words = append(words, text[s.start:s.end])
	}
	return words
}

// Sentences returns the sentences of a text in order, without the mark that ends
// them and without surrounding space. A piece without a word is left out.
func Sentences(text string) []string {
	var sentences []string
	for piece := range strings.FieldsFuncSeq(text, endsSentence) {
		if len(spans(piece)) > 0 {
			sentences = append(sentences, strings.TrimSpace(piece))
		}
	}
	return sentences
}

func endsSentence(r rune) bool {
	return strings.ContainsRune(".!?:\n\r\u2028\u2029", r)
}

// letters counts the letters of a word.
func letters(word string) int {
	n := 0
	for _, r := range word {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
