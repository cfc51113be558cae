package codec

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
)

// plain is a text that is the same in both languages.
func plain(s string) peerwork.Text { return peerwork.Text{DA: s, EN: s} }

func decimal(n int) string { return strconv.Itoa(n) }

// number writes n for people: 2.000 in Danish, 2,000 in English.
func number(n int) peerwork.Text {
	return peerwork.Text{DA: grouped(n, '.'), EN: grouped(n, ',')}
}

func grouped(n int, separator byte) string {
	digits := decimal(n)
	out := make([]byte, 0, len(digits)+len(digits)/3)
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 && digits[i-1] != '-' {
			out = append(out, separator)
		}
		out = append(out, digits[i])
	}
	return string(out)
}

// counted writes n with the word for what is counted.
func counted(n int, one, many peerwork.Text) peerwork.Text {
	t, word := number(n), many
	if n == 1 {
		word = one
	}
	return peerwork.Text{DA: t.DA + " " + word.DA, EN: t.EN + " " + word.EN}
}

func characters(n int) peerwork.Text {
	return counted(n, peerwork.Text{DA: "tegn", EN: "character"}, peerwork.Text{DA: "tegn", EN: "characters"})
}

func elements(n int) peerwork.Text {
	return counted(n, peerwork.Text{DA: "element", EN: "element"}, peerwork.Text{DA: "elementer", EN: "elements"})
}

// shorten makes somebody else's text fit to be shown in a sentence: at most 40
// characters, and nothing that moves a cursor or turns the writing around.
func shorten(s string) string {
	var b strings.Builder
	n := 0
	for _, c := range s {
		if n == 40 {
			return b.String() + "…"
		}
		if c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x2028 && c <= 0x202e || c >= 0x2060 && c <= 0x206f || c == 0xfeff {
			c = utf8.RuneError
		}
		b.WriteRune(c)
		n++
	}
	return b.String()
}

// position returns the line and the column of an offset, both from 1. A column
// is a character.
func position(doc string, offset int) (line, column peerwork.Text) {
	before := doc[:offset]
	last := strings.LastIndexByte(before, '\n') + 1
	return number(1 + strings.Count(before, "\n")), number(1 + utf8.RuneCountInString(before[last:]))
}

// found says what stands at an offset.
func found(doc string, offset int) peerwork.Text {
	if offset >= len(doc) {
		return peerwork.Text{DA: "dokumentet slutter", EN: "the document ends"}
	}
	c, size := utf8.DecodeRuneInString(doc[offset:])
	if c < ' ' || c == 0x7f {
		const hex = "0123456789ABCDEF"
		code := "U+00" + hex[c>>4:c>>4+1] + hex[c&15:c&15+1]
		return peerwork.Text{DA: "der står styretegnet " + code, EN: "there is the control character " + code}
	}
	here := shorten(doc[offset : offset+size])
	return peerwork.Text{DA: "der står »" + here + "«", EN: "there is “" + here + "”"}
}

// fill puts args in the places $1, $2, … of a sentence.
func fill(sentence peerwork.Text, args []peerwork.Text) peerwork.Text {
	return peerwork.Text{
		DA: fillOne(sentence.DA, args, peerwork.DA),
		EN: fillOne(sentence.EN, args, peerwork.EN),
	}
}

func fillOne(sentence string, args []peerwork.Text, lang peerwork.Lang) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(sentence, '$')
		if i < 0 {
			b.WriteString(sentence)
			return b.String()
		}
		b.WriteString(sentence[:i])
		if n := int(sentence[i+1] - '1'); n < len(args) {
			b.WriteString(args[n].In(lang))
		}
		sentence = sentence[i+2:]
	}
}

// nearest returns the name in known that name was most likely meant to be, ""
// when none is near. The order of known does not matter.
func nearest(name string, known []string) string {
	best, least := "", 3
	for _, k := range known {
		if sameLetters(k, name) {
			return k
		}
		d := distance(name, k)
		if d < least || d == least && d < 3 && k < best {
			best, least = k, d
		}
	}
	return best
}

// sameLetters reports whether two names differ at most in the case of their
// ASCII letters.
func sameLetters(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if a[i] != b[i] && (a[i]^b[i] != 0x20 || a[i]|0x20 < 'a' || a[i]|0x20 > 'z') {
			return false
		}
	}
	return true
}

// distance is how many letters differ between two names (Levenshtein 1966), at
// least 3 when one of them is longer than a name of ours or so short that two
// letters are most of it. A different first letter counts twice.
func distance(a, b string) int {
	const longest = 24
	if len(a) > longest || len(b) > longest || len(a) < 4 || len(b) < 4 {
		return 3
	}
	var row [longest + 1]int
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	if a[0] != b[0] {
		return row[len(b)] + 1 // people seldom get the first letter wrong
	}
	return row[len(b)]
}
