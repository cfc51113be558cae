package console

import (
	"strings"
	"unicode"
)

// Clean makes somebody else's text safe to show: a document may hold escape
// sequences that move the cursor or characters that turn the reading order
// around. Line breaks and tabs become spaces, the rest of their kind "�".
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r', r == '\u2028', r == '\u2029':
			return ' '
		case moves(r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// Columns returns how many columns s takes: one for each character that is not
// a combining one.
func Columns(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			n++
		}
	}
	return n
}

// Pad fills s up with spaces to width columns.
func Pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-Columns(s)))
}

// Wrap cleans s and breaks it into lines of at most width columns, at spaces
// where there are any. It returns at least one line.
func Wrap(s string, width int) []string {
	width = max(width, 1)
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsFuncSeq(Clean(s), func(r rune) bool { return r == ' ' }) {
		wide := Columns(word)
		if used > 0 && used+1+wide <= width {
			line, used = line+" "+word, used+1+wide
			continue
		}
		if used > 0 {
			lines = append(lines, line)
		}
		for wide > width {
			head, rest := split(word, width)
			lines = append(lines, head)
			word, wide = rest, Columns(rest)
		}
		line, used = word, wide
	}
	if used > 0 || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// split cuts word after width columns.
func split(word string, width int) (head, rest string) {
	n := 0
	for i, r := range word {
		if unicode.In(r, unicode.Mn, unicode.Me) {
			continue
		}
		if n == width {
			return word[:i], word[i:]
		}
		n++
	}
	return word, ""
}

// Hang wraps s to width columns behind lead: the first line begins with lead,
// the others with as many spaces.
func Hang(lead, s string, width int) []string {
	room := Columns(lead)
	lines := Wrap(s, width-room)
	for i := range lines {
		if i == 0 {
			lines[i] = lead + lines[i]
		} else {
			lines[i] = strings.Repeat(" ", room) + lines[i]
		}
	}
	return lines
}
