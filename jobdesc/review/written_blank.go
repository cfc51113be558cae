package review

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// readBlank looks for what was left to be filled in. A text of dots alone says
// nothing, and what it leaves open is asked for elsewhere.
func (r *report) readBlank(p *passage) {
	must := false
	switch p.at {
	case atTitle, atLineManager, atTaskTitle, atTaskOut, atOrdinaryNote, atExtraWhileNew, atSupervisor, atSupervisionGroup:
		must = true
	}
	mark := placeholder(p.text)
	if mark == "" && (saysNothing(p.text, must)) {
		mark = strings.TrimSpace(p.text)
	}
	if mark == "" {
		return
	}
	says := saysBlank
	if must {
		says = saysBlankMust
	}
	quote := p.text
	for i := range p.Sentences {
		if strings.Contains(p.Sentences[i].Text, mark) {
			quote = p.Sentences[i].Text
			break
		}
	}
	r.say(says, p, quote, mark)
}

// longestMark is the most characters of a mark that stands for something to be
// filled in.
const longestMark = 60

// placeholder returns the first mark in a text that stands for something to be
// filled in: "[indsæt]", "<navn>", "xxx", "___", "TBD".
func placeholder(text string) string {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '[', '<', '{':
			end := strings.IndexByte(text[i:], closing(text[i]))
			if end < 0 || end > longestMark {
				continue
			}
			mark := text[i : i+end+1]
			inner := strings.Trim(mark, "[]<>{}")
			next := byte(0)
			if i+end+1 < len(text) {
				next = text[i+end+1]
			}
			// A link is none, and neither is an address, a tag or a tick.
			first, _ := utf8.DecodeRuneInString(inner)
			if next == '(' || strings.ContainsAny(inner, "/@=[<{") || utf8.RuneCountInString(inner) < 3 || !unicode.IsLetter(first) ||
				strings.ContainsFunc(inner, unicode.IsControl) || text[i] == '<' && strings.Contains(text, "</") {
				continue
			}
			return mark
		case '_':
			n := 0
			for i+n < len(text) && text[i+n] == '_' {
				n++
			}
			if n >= 3 {
				return text[i : i+n]
			}
			i += n
		}
	}
	for word := range wordsOf(text) {
		switch len(word) {
		case 3:
			if strings.EqualFold(word, "tbd") || strings.EqualFold(word, "tba") || strings.EqualFold(word, "tbc") {
				return word
			}
		case 5, 6, 7:
			// "(indsæt team)", "insert name here"
			if strings.EqualFold(word, "lorem") || len(text) <= longestMark && (strings.EqualFold(word, "indsæt") || strings.EqualFold(word, "insert")) {
				return word
			}
		}
		if len(word) >= 2 && strings.Trim(word, "xX") == "" {
			return word
		}
	}
	return ""
}

func closing(open byte) byte {
	switch open {
	case '[':
		return ']'
	case '<':
		return '>'
	}
	return '}'
}

// mostWordsOfABlank is how many words a text has at most that says only that
// something is not there yet.
const mostWordsOfABlank = 6

// saysNothing reports whether a text says only that something is not decided, or,
// where it must be, that there is none.
func saysNothing(text string, none bool) bool {
	if strings.EqualFold(strings.TrimSpace(text), "n/a") {
		return true
	}
	n, core := 0, false
	for word := range wordsOf(text) {
		n++
		switch {
		case n > mostWordsOfABlank:
			return false
		case isOneOf(blankCore, word), none && isOneOf(blankNone, word):
			core = true
		case !isOneOf(blankRest, word):
			return false
		}
	}
	return core
}

func isOneOf(words []string, word string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) })
}

var (
	blankCore = []string{
		"udfyldes", "indsættes", "aftales", "afklares", "fastlægges", "besluttes", "senere", "ukendt", "mangler", "afventer", "afventes", "besluttet", "afklaret", "fastlagt", "ved", "finder",
		"decided", "confirmed", "determined", "agreed", "announced", "later", "unknown", "pending", "know", "known", "missing",
	}
	blankNone = []string{"ingen", "intet", "ingenting", "nej", "nul", "none", "nothing", "no", "nil", "nobody"}
	blankRest = []string{
		"ikke", "endnu", "det", "er", "kommer", "følger", "vi", "lokalt", "her", "nærmere", "to", "be", "not", "yet", "is", "it", "we", "don", "t", "do", "in", "filled", "the", "will", "a", "p", "pt", "tid", "ud", "af", "navn", "på", "leder",
	}
)

// readName looks for a person's name where a title belongs.
func (r *report) readName(p *passage) {
	if zoneOf(p.at) != zoneTitle {
		return
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		for k := range s.Clauses {
			words := s.Clauses[k].Words
			for j := range words {
				if !isCapital(words[j].Text) {
					continue
				}
				alone := len(words) == 1 && len(s.Clauses) == 1
				next := j+1 < len(words) && !words[j+1].Pause && isCapital(words[j+1].Text)
				given := words[j].Is(reading.GivenName)
				switch {
				case given && (alone || next && !words[j+1].IsAny(reading.Boss, reading.Candidate)),
					given && j > 0 && j+1 == len(words),
					j > 0 && isCapital(words[j-1].Text) && isSurname(words[j].Text):
					r.say(saysName, p, s.Text, s.Text)
				}
			}
		}
	}
}

func isCapital(word string) bool {
	c, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(c)
}

// isSurname reports whether a word ends as most Danish surnames do.
func isSurname(word string) bool {
	return len(word) > 5 && (strings.HasSuffix(word, "sen") || strings.HasSuffix(word, "gaard") || strings.HasSuffix(word, "gård"))
}

// personNumber returns what looks like a Danish personal number, with its last
// digits left out: a date, a hyphen or a space, and four digits.
func personNumber(text string) string {
	for i := 0; i+10 <= len(text); i++ {
		if i > 0 && isDigit(text[i-1]) || !allDigits(text[i:i+6]) {
			continue
		}
		rest := text[i+6:]
		if rest[0] == '-' || rest[0] == ' ' {
			rest = rest[1:]
		} else {
			continue // an account or a telephone number
		}
		day, month := int(text[i]-'0')*10+int(text[i+1]-'0'), int(text[i+2]-'0')*10+int(text[i+3]-'0')
		if len(rest) >= 4 && allDigits(rest[:4]) && (len(rest) == 4 || !isDigit(rest[4])) && day >= 1 && day <= 31 && month >= 1 && month <= 12 {
			return text[i:i+6] + "-…"
		}
	}
	return ""
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}
