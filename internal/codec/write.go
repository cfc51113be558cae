package codec

import (
	"unsafe"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// Append appends the canonical JSON of the struct at o, which has this layout,
// to dst: properties in the order of the type, optional ones with the zero value
// left out, no spaces, a missing list as [], and in texts only quotation marks,
// backslashes and control characters escaped. Equal values give equal bytes.
//
// The only error is a text that is not UTF-8, a [peerwork.Problems] with the
// code "invalid-utf8": JSON cannot carry it, and to write something else
// instead would be to lie. Append does not check bounds.
// With an error, the bytes are nil.
func Append(dst []byte, layout *Layout, o unsafe.Pointer) ([]byte, error) {
	if dst == nil {
		dst = make([]byte, 0, 1024) // as large as a small document, so that it need not grow from nothing
	}
	w := writer{out: dst}
	if !w.object(layout, o) {
		f := Finding{Code: InvalidUTF8, Pointer: w.pointer}
		return nil, f.problems()
	}
	return w.out, nil
}

// writer's methods return false when a text is not UTF-8; then pointer is
// put together on the way out.
type writer struct {
	out     []byte
	pointer string
}

// put appends what needs no escaping.
func (w *writer) put(s string) { w.out = append(w.out, s...) }

func (w *writer) object(layout *Layout, o unsafe.Pointer) bool {
	before := "{"
	for i := range layout.Fields {
		f := &layout.Fields[i]
		at := f.in(o, false)
		if at == nil || f.Optional && !f.Pointer && f.zero(at) {
			continue
		}
		start := len(w.out)
		w.put(before)
		w.string(f.Name)
		w.put(":")
		value := len(w.out)
		if !w.value(f, at) {
			w.pointer = Join("", f.Name) + w.pointer
			return false
		}
		if f.Optional {
			switch string(w.out[value:]) {
			case `""`, "false", "[]": // empty, so it is taken back
				w.out = w.out[:start]
				continue
			}
		}
		before = ","
	}
	if before == "{" {
		w.put(before)
	}
	w.put("}")
	return true
}

func (w *writer) value(f *Field, at unsafe.Pointer) bool {
	switch f.Kind {
	case String:
		return w.string(*(*string)(at))
	case Int:
		w.put(lean.Itoa(*(*int)(at)))
		return true
	case Bool:
		if *(*bool)(at) {
			w.put("true")
		} else {
			w.put("false")
		}
		return true
	case Struct:
		return w.object(f.Parts, at)
	}
	list := (*head)(at)
	w.put("[")
	for i := range list.len {
		if i > 0 {
			w.put(",")
		}
		ok := false
		if f.Kind == Strings {
			ok = w.string((*(*[]string)(at))[i])
		} else {
			ok = w.object(f.Parts, f.Parts.at(list.first, i))
		}
		if !ok {
			w.pointer = Join("", lean.Itoa(i)) + w.pointer
			return false
		}
	}
	w.put("]")
	return true
}

func (w *writer) string(s string) bool {
	if invalid(s) >= 0 {
		return false
	}
	const hex = "0123456789abcdef"
	w.put(`"`)
	done := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		w.put(s[done:i])
		done = i + 1
		switch c {
		case '"':
			w.put(`\"`)
		case '\\':
			w.put(`\\`)
		case '\b':
			w.put(`\b`)
		case '\t':
			w.put(`\t`)
		case '\n':
			w.put(`\n`)
		case '\f':
			w.put(`\f`)
		case '\r':
			w.put(`\r`)
		default:
			w.put(`\u00`)
			w.put(hex[c>>4 : c>>4+1])
			w.put(hex[c&15 : c&15+1])
		}
	}
	w.put(s[done:])
	w.put(`"`)
	return true
}

// AppendString appends s, which must be UTF-8, as a canonical JSON string.
func AppendString(dst []byte, s string) []byte {
	w := writer{out: dst}
	w.string(s)
	return w.out
}

// AppendProblems appends problems as a JSON list of {code, pointer, text}. What
// is not UTF-8 in them is left empty.
func AppendProblems(dst []byte, problems peerwork.Problems) []byte {
	w := writer{out: dst}
	w.put("[")
	for i := range problems {
		if i > 0 {
			w.put(",")
		}
		p := &problems[i]
		for _, part := range [...][2]string{{`{"code":`, p.Code}, {`,"pointer":`, p.Pointer}, {`,"text":{"da":`, p.Text.DA}, {`,"en":`, p.Text.EN}} {
			w.put(part[0])
			if !w.string(part[1]) {
				w.put(`""`)
			}
		}
		w.put("}}")
	}
	w.put("]")
	return w.out
}
