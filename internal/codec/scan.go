package codec

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// reader reads a document once, from left to right. Every method that moves
// forward returns false when the text is broken: then fatal is set and the
// reading is over.
type reader struct {
	doc   string
	pos   int
	depth int
	// path says where the reader is, one entry for each open object and list: the
	// offset of a name's opening quotation mark, or ^index in a list. Pointers
	// are only written out when there is a problem.
	path     [MaxDepth]int32
	fatal    Finding
	problems peerwork.Problems
	newer    Finding // its Code is empty unless the document follows a newer version
	// note, if there is one, is told of each value that guard reads: its type
	// and where it begins and ends. It is told of objects and lists twice: first
	// without the end, and then, when all in them has been told, without the
	// type.
	note func(kind Type, from, to int)
}

// noName marks, in path, that no name has been read yet.
const noName = -1 << 31

// start checks what can be said of the bytes as a whole and begins to read
// them.
func (r *reader) start(data []byte, maxBytes int) bool {
	maxBytes = min(maxBytes, 1<<30) // an offset is an int32
	if len(data) > maxBytes {
		r.fatal = Finding{Code: DocumentTooLarge, N: len(data), Limit: maxBytes}
		return false
	}
	r.doc = string(data)
	if _, marked := lean.CutPrefix(r.doc, "\ufeff"); marked {
		return r.stop("", ByteOrderMark, "")
	}
	if r.pos = invalid(r.doc); r.pos >= 0 {
		return r.stop("", InvalidUTF8, "")
	}
	r.pos = 0
	if r.space(); r.pos == len(r.doc) {
		return r.stop("", EmptyDocument, "")
	}
	return true
}

// finish checks that nothing follows the document.
func (r *reader) finish() bool {
	if r.space(); r.pos < len(r.doc) {
		return r.stop("", TrailingData, "")
	}
	return true
}

// stop notes that the text is broken at pos. It always returns false.
func (r *reader) stop(pointer, code, value string) bool {
	line, column := position(r.doc, r.pos)
	r.fatal = Finding{Code: code, Pointer: pointer, Value: value, N: line, Limit: column}
	return false
}

// syntax notes that something else should stand at pos.
func (r *reader) syntax(want Type) bool {
	r.stop("", JSONSyntax, here(r.doc, r.pos))
	r.fatal.Want = want
	return false
}

// space moves past white space and returns the byte there, 0 at the end.
func (r *reader) space() byte {
	for r.pos < len(r.doc) {
		switch c := r.doc[r.pos]; c {
		case ' ', '\n', '\t', '\r':
			r.pos++
		default:
			return c
		}
	}
	return 0
}

// open moves into the object or list that begins at pos.
func (r *reader) open() bool {
	if r.depth == MaxDepth {
		return r.stop(r.pointer(), TooDeep, "")
	}
	r.path[r.depth] = noName
	r.depth++
	r.pos++
	return true
}

// more moves to the next element of the innermost object or list, or past its
// closing bracket and out of it.
func (r *reader) more(first bool, closing byte) (more, ok bool) {
	c := r.space()
	if c == closing {
		r.pos++
		r.depth--
		return false, true
	}
	if first {
		return true, true
	}
	if c != ',' {
		if closing == '}' {
			return false, r.syntax(wantCommaOrBrace)
		}
		return false, r.syntax(wantCommaOrBracket)
	}
	r.pos++
	r.space()
	return true, true
}

// key reads the name of a property. It is returned as it stands between the
// quotation marks; escaped says whether that differs from what it means.
func (r *reader) key(first bool) (raw string, escaped, ok bool) {
	if r.pos == len(r.doc) || r.doc[r.pos] != '"' {
		if first {
			return "", false, r.syntax(wantNameOrBrace)
		}
		return "", false, r.syntax(wantName)
	}
	at := r.pos
	r.path[r.depth-1] = noName
	raw, escaped, ok = r.text()
	r.path[r.depth-1] = int32(at)
	return raw, escaped, ok
}

// colon moves past the colon between a name and its value, to the value.
func (r *reader) colon() bool {
	if r.space() != ':' {
		return r.syntax(wantColon)
	}
	r.pos++
	r.space()
	return true
}

// text reads the string that begins at pos and returns what stands between its
// quotation marks, and whether that holds escapes.
func (r *reader) text() (raw string, escaped, ok bool) {
	doc, from := r.doc, r.pos+1
	for i := from; i < len(doc); i++ {
		switch c := doc[i]; {
		case c == '"':
			r.pos = i + 1
			return doc[from:i], escaped, true
		case c == '\\':
			size := r.escape(i)
			if size == 0 {
				return "", false, false
			}
			escaped = true
			i += size - 1
		case c < ' ':
			r.pos = i
			return "", false, r.syntax(wantEscapedControl)
		}
	}
	r.pos = len(doc)
	return "", false, r.syntax(wantQuote)
}

// escape returns the length of the escape sequence at offset i, 0 when it is
// broken. A surrogate must have its other half.
func (r *reader) escape(i int) int {
	if i+1 < len(r.doc) {
		switch r.doc[i+1] {
		case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			return 2
		case 'u':
			unit, ok := hex4(r.doc, i+2)
			switch {
			case !ok:
			case unit < 0xd800 || unit > 0xdfff:
				return 6
			default:
				if low, ok := lowSurrogate(r.doc, i+6); ok && unit < 0xdc00 && low != 0 {
					return 12
				}
				r.pos = i
				r.stop(r.pointer(), LoneSurrogate, r.doc[i:i+6])
				return 0
			}
		}
	}
	r.pos = i
	r.syntax(wantEscape)
	return 0
}

// hex4 returns the UTF-16 code unit written in four hexadecimal digits at i.
func hex4(doc string, i int) (rune, bool) {
	if i+4 > len(doc) {
		return 0, false
	}
	var n rune
	for _, c := range []byte(doc[i : i+4]) {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		n = n<<4 | rune(c)
	}
	return n, true
}

// lowSurrogate returns the second half of a surrogate pair, when there is one
// at i.
func lowSurrogate(doc string, i int) (rune, bool) {
	if i+2 > len(doc) || doc[i] != '\\' || doc[i+1] != 'u' {
		return 0, false
	}
	low, ok := hex4(doc, i+2)
	return low, ok && low >= 0xdc00 && low <= 0xdfff
}

// unescape returns what a string means, given what stands between its
// quotation marks. text has found it whole.
func unescape(raw string) string {
	out := make([]byte, 0, len(raw)) // no escape is shorter than what it stands for
	for i := 0; i < len(raw); i++ {
		c := rune(raw[i])
		if c != '\\' {
			out = out[:len(out)+1]
			out[len(out)-1] = byte(c)
			continue
		}
		i++
		switch c = rune(raw[i]); c {
		case 'b':
			c = '\b'
		case 'f':
			c = '\f'
		case 'n':
			c = '\n'
		case 'r':
			c = '\r'
		case 't':
			c = '\t'
		case 'u':
			c, _ = hex4(raw, i+1)
			i += 4
			if low, ok := lowSurrogate(raw, i+1); ok && c >= 0xd800 && c < 0xdc00 {
				c = 0x10000 + (c-0xd800)<<10 + (low - 0xdc00)
				i += 6
			}
		}
		out = append(out, string(c)...)
	}
	return string(out)
}

// word moves past true, false or null. Anything else is no value at all.
func (r *reader) word() bool {
	for _, word := range [...]string{"true", "false", "null"} {
		if end := r.pos + len(word); end <= len(r.doc) && r.doc[r.pos:end] == word {
			r.pos = end
			return true
		}
	}
	return r.syntax(wantValue)
}

// isNumber reports whether a number begins with c.
func isNumber(c byte) bool { return c == '-' || c >= '0' && c <= '9' }
