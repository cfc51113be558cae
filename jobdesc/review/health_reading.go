package review

import (
	"slices"
	"strings"
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
