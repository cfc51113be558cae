// Package plain makes somebody's text safe to show anywhere, before it is
// escaped for a format.
package plain

import (
	"slices"
	"strings"
	"unicode"
)

// Clean leaves out what can make a reader see something other than what is
// there: characters that turn the reading order around and invisible tag
// characters are gone, other control characters become "�". Line breaks of every
// kind become "\n", each line loses the spaces around it, and runs of spaces
// become one. A space at the very start and end is kept, because it may part two
// texts.
func Clean(s string) string {
	s = strings.ToValidUTF8(s, string(unicode.ReplacementChar))
	s = breaks.Replace(s)
	s = strings.Map(shown, s)
	if !strings.ContainsAny(s, " \n") {
		return s
	}
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = collapse(line, i == 0, i == len(lines)-1)
	}
	return strings.Join(lines, "\n")
}

var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n\n")

// shown says what is shown for a character; a negative one is left out.
func shown(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t', r == '\u2007', unicode.Is(unicode.Zs, r) && r != '\u00a0' && r != '\u202f':
		return ' '
	case unicode.Is(unicode.Bidi_Control, r), r == '\ufeff', r >= 0xe0000 && r <= 0xe007f:
		return -1
	case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Noncharacter_Code_Point, r):
		return unicode.ReplacementChar
	}
	return r
}

// collapse makes one space of several. A space at the very start and end of the
// text is kept, because it may part two runs.
func collapse(line string, first, last bool) string {
	words := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' })
	joined := strings.Join(words, " ")
	if first && strings.HasPrefix(line, " ") {
		joined = " " + joined
	}
	if last && strings.HasSuffix(line, " ") && joined != " " {
		joined += " "
	}
	return joined
}

// Lines parts a text at its line breaks. Empty lines are left out: within a
// block there is no room for them.
func Lines(s string) []string {
	return slices.DeleteFunc(strings.Split(Clean(s), "\n"), func(line string) bool { return line == "" })
}

// Paragraphs parts a text at its empty lines. Empty paragraphs are left out.
func Paragraphs(s string) []string {
	var all []string
	for part := range strings.SplitSeq(Clean(s), "\n\n") {
		if part = strings.Trim(part, "\n "); part != "" {
			all = append(all, part)
		}
	}
	return all
}

// Line makes one line of a text.
func Line(s string) string { return strings.Join(strings.FieldsFunc(Clean(s), isBreak), " ") }

func isBreak(r rune) bool { return r == '\n' || r == ' ' }

// Escape makes characters of the marks of HTML and XML, within elements and
// within attributes.
func Escape(s string) string { return marks.Replace(s) }

var marks = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")
