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
	// note, if not nil, is called for each value that guard reads, with its type
	// and where it begins and ends. It is called twice for objects and lists:
	// first without the end and then, after everything in them, without the
	// type.
	note func(kind Type, from, to int)
}

// noName marks, in path, that no name has been read yet.
const noName = -1 << 31

// start checks what concerns the bytes as a whole and begins to read them.
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

// syntax reports that something else is expected at pos.
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

// key reads the name of a property. It is returned as written between the
// quotation marks; escaped reports whether it has escape sequences.
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

// text reads the string that begins at pos and returns what is between its
// quotation marks, and whether that holds escapes.
func (r *reader) text() (raw string, escaped, ok bool) {
	doc, from := r.doc, r.pos+1
	for i := from; i < len(doc); i++ {
		switch c := doc[i]; {
		case c == '"':
			r.pos = i + 1
			return doc[from:i], escaped, true
		case c == '\\':
			meaning, size := escape(doc, i)
			if size == 0 || meaning >= 0xd800 && meaning <= 0xdfff {
				r.pos = i
				if size == 0 {
					return "", false, r.syntax(wantEscape)
				}
				return "", false, r.stop(r.pointer(), LoneSurrogate, doc[i:i+size])
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

// escape returns the character that the escape sequence at offset i means, and
// the length of the sequence: 0 when it is broken. Half a surrogate pair
// without the other is returned as it is.
func escape(s string, i int) (meaning rune, size int) {
	const letters, meanings = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	if i+1 == len(s) {
		return 0, 0
	}
	if at := lean.IndexByte(letters, s[i+1]); at >= 0 {
		return rune(meanings[at]), 2
	}
	if meaning = unit(s, i); meaning < 0 {
		return 0, 0
	}
	if meaning >= 0xd800 && meaning < 0xdc00 {
		if low := unit(s, i+6); low >= 0xdc00 && low < 0xe000 {
			return 0x10000 + (meaning-0xd800)<<10 + (low - 0xdc00), 12
		}
	}
	return meaning, 6
}

// unit returns the UTF-16 code unit written as \u and four hexadecimal digits
// at offset i, or -1.
func unit(s string, i int) (n rune) {
	if i+6 > len(s) || s[i] != '\\' || s[i+1] != 'u' {
		return -1
	}
	for _, c := range []byte(s[i+2 : i+6]) {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return -1
		}
		n = n<<4 | rune(c)
	}
	return n
}

// unescape returns what a string means, given what is between its quotation
// marks. text has found it whole.
func unescape(raw string) string {
	out := make([]byte, 0, len(raw)) // no escape is shorter than what it means
	done := 0
	for i := 0; i < len(raw); i++ {
		if raw[i] == '\\' {
			meaning, size := escape(raw, i)
			out = append(append(out, raw[done:i]...), string(meaning)...)
			done = i + size
			i = done - 1
		}
	}
	return string(append(out, raw[done:]...))
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
