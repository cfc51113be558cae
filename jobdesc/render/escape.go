package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escapeMarkdown makes sure that no character of the text is read as a mark, by
// CommonMark, by GFM or by the usual dialects with attributes, formulas, notes
// and citations. A character that only means something in some places is left
// alone in others, so that the text stays readable as it is. start says that
// the text begins a line.
//
// "<" and "&" become entities and not "\<": readers older than CommonMark know
// only those.
func escapeMarkdown(s string, start bool) string {
	var b strings.Builder
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		escapeLine(&b, line, start || i > 0)
	}
	return b.String()
}

func escapeLine(b *strings.Builder, line string, start bool) {
	if start {
		line = strings.TrimLeft(line, " ")
		if n := marker(line); n > 0 {
			// The last character of the marker is the one that makes it one.
			b.WriteString(line[:n-1] + `\` + line[n-1:n])
			line = line[n:]
		}
	}
	before := ' '
	for i, r := range line {
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '&' && startsEntity(line[i+1:]):
			b.WriteString("&amp;")
		case strings.ContainsRune("\\`*_[]{}|~^$", r), r == '@' && !letterOrDigit(before):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		before = r
	}
}

// marker returns the length of what would begin a heading, a list, a quotation,
// a rule or a definition at the start of a line, 0 when nothing does.
func marker(line string) int {
	if line == "" {
		return 0
	}
	if strings.IndexByte("#>-+=:%", line[0]) >= 0 {
		return 1
	}
	open := 0
	if line[0] == '(' {
		open = 1
	}
	n := open
	for n < len(line) && isDigit(line[n]) {
		n++
	}
	if n == open {
		for n < len(line) && strings.IndexByte("ivxlcdmIVXLCDM", line[n]) >= 0 {
			n++
		}
	}
	if n == open && line[n:] != "" && isLetter(line[n]) {
		n++
	}
	if n == open || n == len(line) || line[n] != '.' && line[n] != ')' {
		return 0
	}
	if rest := line[n+1:]; rest != "" && rest[0] != ' ' {
		return 0
	}
	return n + 1
}

// startsEntity reports whether "&" before rest may begin an entity.
func startsEntity(rest string) bool {
	return rest != "" && (rest[0] == '#' || isLetter(rest[0]))
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func letterOrDigit(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
