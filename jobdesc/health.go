package jobdesc

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mostWords is how many words a finding names.
const mostWords = 5

// askedHealth returns the words of the text that ask about the applicant's
// health, as they are written: each once, the first [mostWords]. A requirement
// is about the applicant as it stands; an advert speaks of much else, so there a
// sentence must say so.
func askedHealth(text string, advert bool) []string {
	if !hasHealthWord(text) {
		return nil
	}
	var found []string
	var carry heading
	for start := 0; start < len(text); {
		end, mark := sentenceEnd(text, start)
		sentence := text[start:end]
		if hasHealthWord(sentence) {
			for _, word := range askedIn(sentence, advert, carry.open) {
				if len(found) < mostWords && !slices.Contains(found, word) {
					found = append(found, word)
				}
			}
		}
		if advert {
			carry.next(sentence, mark)
		}
		start = end + 1
	}
	return found
}

// heading is a line such as "Vi forventer, at du:". It speaks for the lines
// below it, to the end of the list.
type heading struct {
	open  bool // the lines are about the applicant
	lines int  // how many there have been
	ended bool // the last one ended its line
}

func (h *heading) next(sentence string, mark byte) {
	switch {
	case mark == ':':
		*h = heading{open: anyIs(splitWords(sentence), senseAsker)}
	case strings.TrimSpace(sentence) != "":
		h.lines++
	case mark == '\n' && h.ended && h.lines > 0:
		h.open = false // an empty line below the list
	}
	h.ended = mark == '\n'
}

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

// askedIn is the slow look at a sentence with a health word in it.
func askedIn(sentence string, advert, carried bool) []string {
	words := splitWords(sentence)
	applicant := !advert || carried || anyIs(words, senseAsker)
	elses := aboutOthers(words)
	if excused(words) {
		return nil
	}
	var found []string
	for i := range words {
		for _, k := range healthStarts[words[i].lower[0]] {
			if healthWords[k].asks(words, i, applicant && !elses, !advert && !elses) {
				found = append(found, words[i].written)
				break
			}
		}
	}
	return found
}

// aboutOthers reports whether the sentence is about the people the work is for.
func aboutOthers(words []word) bool {
	for i := range words {
		howMany := words[i].lower == "mange" && i > 0 && words[i-1].lower == "hvor"
		if !howMany && words[i].is&senseOther != 0 {
			return true
		}
	}
	return false
}

// asks reports whether word i is h and stands as h must. applicant says that the
// sentence is about the applicant alone, requirement that the field is, too.
func (h *healthWord) asks(words []word, i int, applicant, requirement bool) bool {
	lower := words[i].lower
	if h.whole && lower != h.stem || !strings.HasPrefix(lower, h.stem) {
		return false
	}
	if len(h.stem) < len(lower) && h.stem == "symptom" && strings.Contains(lower, "fri") {
		return false // "symptomfri" is a word of its own
	}
	preceding := words[max(0, i-3):i]
	switch {
	case h.howFar && !hasAny(words[:i], howFar):
		return false
	case hasAny(preceding, h.always):
		return true
	case !applicant || h.predicate && !predicate(words, i):
		return false
	case h.alone, requirement && h.required:
		return true
	case len(h.after) > 0:
		following := words[i+1 : min(len(words), i+6)]
		return hasAny(following, h.after) && (len(h.before) == 0 || hasAny(preceding, h.before))
	}
	return hasAny(preceding, h.before)
}

// excused reports whether the sentence says that health is not asked about: "vi
// spørger ikke til diagnoser", "uanset diagnose", "du er mere end din diagnose".
func excused(words []word) bool {
	for k := range words {
		switch w := &words[k]; {
		case w.is&senseRegardless != 0:
			return true
		case w.lower == "end" && k > 0 && words[k-1].lower == "mere", w.lower == "than" && k > 0 && words[k-1].lower == "more":
			return true
		case w.is&senseNot != 0:
			before, after := words[max(0, k-2):k], words[k+1:min(len(words), k+4)]
			if anyIs(before, senseNeed) || anyIs(after, senseNeed) || len(after) > 0 && after[0].is&senseAbout != 0 {
				return true
			}
		}
	}
	return false
}

// predicate reports whether the word at i says what somebody is, and does not
// belong to a noun after it.
func predicate(words []word, i int) bool {
	if words[i].pause || i+1 == len(words) {
		return true
	}
	next := words[i+1].lower
	if (next == "og" || next == "and") && i > 0 {
		// "en stabil og rolig hverdag"
		return words[i-1].is&senseArticle == 0
	}
	return next == "og" || next == "and" || words[i+1].is&senseAfterPredicate != 0
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
