package codec

import "github.com/peerwork-dk/peerwork/internal/lean"

// grouped writes n for people: 2.000 in Danish, 2,000 in English.
func grouped(n, lang int) string {
	digits := lean.Itoa(n)
	if len(digits) > 3 && n >= 0 {
		last := len(digits) - 3
		return grouped(n/1000, lang) + [...]string{".", ","}[lang] + digits[last:]
	}
	return digits
}

// shorten makes somebody else's text fit to be shown in a sentence: at most 40
// characters, and nothing that moves a cursor or turns the writing around.
func shorten(s string) string {
	short, n := "", 0
	for _, c := range s {
		if n == 40 {
			return short + "…"
		}
		if c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x2028 && c <= 0x202e || c >= 0x2060 && c <= 0x206f || c == 0xfeff {
			c = '\ufffd'
		}
		short += string(c)
		n++
	}
	return short
}

// length returns the number of code points in s.
func length(s string) int {
	n := 0
	for range s {
		n++
	}
	return n
}

// invalid returns the offset of the first byte of s that is not UTF-8, or -1.
// Most of a document is ASCII, which it passes over eight bytes at a time.
func invalid(s string) int {
	const replacement = "\ufffd" // what range yields for it, unless the text has that character itself
	from := 0
next:
	for from < len(s) {
		if rest := s[from:]; len(rest) >= 8 && (uint64(rest[0])|uint64(rest[1])<<8|uint64(rest[2])<<16|uint64(rest[3])<<24|
			uint64(rest[4])<<32|uint64(rest[5])<<40|uint64(rest[6])<<48|uint64(rest[7])<<56)&0x8080808080808080 == 0 {
			from += 8 // the compiler makes one load of it
			continue
		}
		for i, c := range s[from:] {
			if i >= 8 {
				from += i
				continue next
			}
			if c == '\ufffd' && (len(s)-from-i < len(replacement) || s[from+i:from+i+len(replacement)] != replacement) {
				return from + i
			}
		}
		break
	}
	return -1
}

// position returns the line and the column of an offset, both from 1. A column
// is a character.
func position(doc string, offset int) (line, column int) {
	line, last := 1, 0
	for i := range offset {
		if doc[i] == '\n' {
			line++
			last = i + 1
		}
	}
	return line, 1 + length(doc[last:offset])
}

// here returns the character at an offset, "" at the end.
func here(doc string, offset int) string {
	rest := doc[offset:]
	if rest == "" {
		return ""
	}
	if c := rest[0]; c < ' ' || c == 0x7f {
		const hex = "0123456789ABCDEF"
		return "U+00" + hex[c>>4:c>>4+1] + hex[c&15:c&15+1]
	}
	size := 1
	for size < len(rest) && rest[size]&0xc0 == 0x80 { // the rest of the character in UTF-8
		size++
	}
	return shorten(rest[:size])
}

// Nearest returns the name in known that name was most likely meant to be, ""
// when none is near. The order of known does not matter.
func Nearest(name string, known []string) string {
	best, least := "", 3
	for _, k := range known {
		d := 0
		if !sameLetters(k, name) {
			d = distance(name, k)
		}
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
