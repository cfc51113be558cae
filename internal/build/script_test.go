package build

import (
	"strconv"
	"strings"
)

// scriptStrings returns the contents of the string literals of a script, and
// the parts of its template literals between the expressions, whose own
// literals it returns as well. It knows comments and tells most regular
// expressions from divisions: enough for wasm/ui, not a parser.
func scriptStrings(text string) []string {
	s := script{text: text}
	s.code(false)
	return s.found
}

type script struct {
	text  string
	at    int
	found []string
}

// code reads up to the end, or in a template's ${…} up to its closing brace.
func (s *script) code(inTemplate bool) {
	depth := 0
	last := byte(';') // the last character that is neither space nor comment
	for s.at < len(s.text) {
		c := s.text[s.at]
		rest := s.text[s.at:]
		switch {
		case strings.HasPrefix(rest, "//"):
			s.skipPast("\n")
			continue
		case strings.HasPrefix(rest, "/*"):
			s.skipPast("*/")
			continue
		case c == '/' && strings.IndexByte("(,=:[!&|?{};+", last) >= 0:
			s.regexp()
		case c == '\'' || c == '"':
			s.at++
			s.literal(c)
		case c == '`':
			s.at++
			s.template()
		case c == '{':
			depth++
			s.at++
		case c == '}':
			s.at++
			if depth--; inTemplate && depth < 0 {
				return
			}
		default:
			s.at++
		}
		if c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			last = c
		}
	}
}

func (s *script) skipPast(end string) {
	if i := strings.Index(s.text[s.at:], end); i >= 0 {
		s.at += i + len(end)
		return
	}
	s.at = len(s.text)
}

// regexp skips a regular expression; a slash in brackets does not end it.
func (s *script) regexp() {
	class := false
	for s.at++; s.at < len(s.text); s.at++ {
		switch s.text[s.at] {
		case '\\':
			s.at++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				s.at++
				return
			}
		}
	}
}

// literal reads what is left of a string that quote ends.
func (s *script) literal(quote byte) {
	var b strings.Builder
	for s.at < len(s.text) && s.text[s.at] != quote {
		b.WriteString(s.character())
	}
	s.at++
	s.found = append(s.found, b.String())
}

// template reads what is left of a template literal.
func (s *script) template() {
	var b strings.Builder
	for s.at < len(s.text) && s.text[s.at] != '`' {
		if strings.HasPrefix(s.text[s.at:], "${") {
			s.found = append(s.found, b.String())
			b.Reset()
			s.at += 2
			s.code(true)
			continue
		}
		b.WriteString(s.character())
	}
	s.at++
	s.found = append(s.found, b.String())
}

// character reads one character, escaped or not.
func (s *script) character() string {
	c := s.text[s.at]
	s.at++
	if c != '\\' || s.at == len(s.text) {
		return string([]byte{c})
	}
	escaped := s.text[s.at]
	s.at++
	switch escaped {
	case 'n', 'r', 't':
		return "\n"
	case 'u':
		if s.at+4 <= len(s.text) {
			if n, err := strconv.ParseUint(s.text[s.at:s.at+4], 16, 32); err == nil {
				s.at += 4
				return string(rune(n))
			}
		}
	}
	return string([]byte{escaped})
}
