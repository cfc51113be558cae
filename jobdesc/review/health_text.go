package review

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// sentenceEnd returns where the sentence that begins at start ends, and the mark
// that ends it, or 0 at the end of the text.
func sentenceEnd(text string, start int) (int, byte) {
	for i := start; i < len(text); i++ {
		switch text[i] {
		case '.', '!', '?', ':', '\n':
			return i, text[i]
		}
	}
	return len(text), 0
}

// hasHealthWord reports whether any word begins as a health word does. It is
// the fast look at every text, so it allocates nothing and asks a table about
// each byte.
func hasHealthWord(text string) bool {
	inWord := false
	for i := 0; i < len(text); i++ {
		c := bytesOf[text[i]]
		if c&letterByte == 0 {
			inWord = false
			i += int(c & markBytes)
			continue
		}
		if !inWord && c&startByte != 0 && i+1 < len(text) && healthSeconds.has(text[i], text[i+1]) {
			for _, k := range healthStarts[lowerByte(text[i])] {
				if beginsWith(text[i:], healthWords[k].stem) {
					return true
				}
			}
		}
		inWord = true
	}
	return false
}

// What a byte can be. The letters outside ASCII are two bytes or more, and each
// counts as a letter. The marks outside ASCII, such as quotation marks, dashes
// and hard spaces, begin with one of two bytes (U+0080 to U+00BF and U+2000 to
// U+2FFF), which say how many follow.
const (
	markBytes  = 3      // how many bytes of a mark follow this one
	letterByte = 1 << 2 // a letter or a digit
	startByte  = 1 << 3 // a health word can begin with it
)

var bytesOf = func() (class [256]uint8) {
	for c := range class {
		b := byte(c)
		if lower := lowerByte(b); 'a' <= lower && lower <= 'z' || '0' <= b && b <= '9' || b >= utf8.RuneSelf {
			class[c] |= letterByte
		}
		if len(healthStarts[lowerByte(b)]) > 0 {
			class[c] |= startByte
		}
	}
	class[0xC2], class[0xE2] = 1, 2
	return class
}()

// healthStarts are the health words that begin with a byte, in lower case. Of æ,
// ø and å that is the first of two, the same in both cases.
var healthStarts = func() (starts [256][]uint8) {
	for i := range healthWords {
		first := healthWords[i].stem[0]
		starts[first] = append(starts[first], uint8(i))
	}
	return starts
}()

// healthSeconds are the bytes that come second in a health word, in either case,
// after each first.
var healthSeconds = func() (seconds bytePairs) {
	for i := range healthWords {
		first, second := healthWords[i].stem[0], healthWords[i].stem[1]
		for _, c := range []byte{second, second - 0x20} { // the other case of a letter, æ ø å included
			seconds[first][c/64] |= 1 << (c % 64)
		}
	}
	return seconds
}()

// bytePairs is a set of two bytes, the first in lower case.
type bytePairs [256][4]uint64

func (p *bytePairs) has(first, second byte) bool {
	return p[lowerByte(first)][second/64]>>(second%64)&1 != 0
}

func wordByte(c byte) bool { return bytesOf[c]&letterByte != 0 }

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// beginsWith compares ASCII letters without regard to case. Æ, ø and å differ in
// one byte, so both cases are looked at.
func beginsWith(s, stem string) bool {
	if len(s) < len(stem) {
		return false
	}
	for i := range len(stem) {
		c := lowerByte(s[i])
		if c != stem[i] && (i == 0 || stem[i-1] != 0xC3 || s[i]+0x20 != stem[i]) {
			return false
		}
	}
	return true
}

// word is a word of a sentence.
type word struct {
	written, lower string
	pause          bool  // something other than a space follows
	is             sense // what else it says
}

// longest is the length in bytes of the longest word that is read. A longer one
// is no word, and would make a long message.
const longest = 60

// splitWords returns the words of a sentence. A hyphen or an apostrophe inside a
// word belongs to it.
func splitWords(sentence string) []word {
	words := make([]word, 0, 24)
	for i := 0; i < len(sentence); {
		if !wordByte(sentence[i]) {
			if sentence[i] != ' ' && len(words) > 0 {
				words[len(words)-1].pause = true
			}
			i += 1 + int(bytesOf[sentence[i]]&markBytes)
			continue
		}
		end := i
		for end < len(sentence) {
			joint := joined(sentence[end:])
			if !wordByte(sentence[end]) && joint == 0 {
				break
			}
			end += max(1, joint)
		}
		if written := sentence[i:end]; len(written) <= longest {
			lower := strings.ToLower(written)
			words = append(words, word{written: written, lower: lower, is: senses[lower]})
		}
		i = end
	}
	return words
}

// joined returns the length of the hyphen or apostrophe that s begins with, if
// a word goes on after it.
func joined(s string) int {
	for _, joint := range []string{"-", "'", "’"} {
		if strings.HasPrefix(s, joint) && len(s) > len(joint) && wordByte(s[len(joint)]) {
			return len(joint)
		}
	}
	return 0
}

func anyIs(words []word, is sense) bool {
	for i := range words {
		if words[i].is&is != 0 {
			return true
		}
	}
	return false
}

func hasAny(words []word, list []string) bool {
	for i := range words {
		if slices.Contains(list, words[i].lower) {
			return true
		}
	}
	return false
}
