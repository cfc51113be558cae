package console

import (
	"bytes"
	"io"
	"os"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Shown returns w when it is a file or a pipe, which get every byte. A terminal
// gets a writer that lets nothing through but text, line ends and what [Paint]
// and the meter write: a document in a format of its own, such as a table or
// JSON, may hold what moves the cursor, writes a title or turns a line around.
func Shown(w io.Writer) io.Writer {
	if file, ok := w.(*os.File); ok && IsTerminal(file) {
		return &shown{file: file, to: file}
	}
	return w
}

// shown writes to the terminal file is.
type shown struct {
	file *os.File
	to   io.Writer
	mu   sync.Mutex
	rest []byte // the beginning of a character
}

// fileOf returns the file that a reader or writer is, nil when it is none.
func fileOf(f any) *os.File {
	switch f := f.(type) {
	case *os.File:
		return f
	case *shown:
		return f.file
	}
	return nil
}

// ours is what this program itself sends to a terminal besides text.
var ours = [][]byte{[]byte("\x1b[0m"), []byte("\x1b[1m"), []byte("\x1b[2m"), []byte("\x1b[36m"), []byte("\x1b[K"), []byte("\r\n")}

// Write writes all of p or says why not.
func (s *shown) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	text := append(s.rest, p...)
	out := make([]byte, 0, len(text))
	at := 0
	// The meter goes back to where its line began, and does so first.
	if len(s.rest) == 0 && bytes.HasPrefix(text, []byte("\r")) {
		out, at = append(out, '\r'), 1
	}
next:
	for at < len(text) {
		for _, known := range ours {
			if bytes.HasPrefix(text[at:], known) {
				out = append(out, known...)
				at += len(known)
				continue next
			}
		}
		if !utf8.FullRune(text[at:]) {
			break
		}
		r, size := utf8.DecodeRune(text[at:])
		if r != '\n' && r != '\t' && moves(r) {
			r = unicode.ReplacementChar
		}
		out = utf8.AppendRune(out, r)
		at += size
	}
	s.rest = append([]byte(nil), text[at:]...)
	if _, err := s.to.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}

// moves reports whether a character does something to a terminal, or to the
// order in which people read what is there.
func moves(r rune) bool { return unicode.In(r, unicode.Cc, unicode.Bidi_Control) }
