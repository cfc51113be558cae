package codec

import (
	"strconv"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
)

// Append appends the canonical JSON of o to dst: properties in the order of
// the type, optional ones with the zero value left out, no spaces, a missing
// list as [], and in texts only quotation marks, backslashes and control
// characters escaped. Equal values give equal bytes.
//
// The only error is a text that is not UTF-8, a [peerwork.Problems] with the
// code "invalid-utf8": JSON cannot carry it, and to write something else
// instead would be to lie. Append does not check bounds.
// With an error, the bytes are nil.
func Append(dst []byte, o Object) ([]byte, error) {
	if dst == nil {
		dst = make([]byte, 0, 1024) // as large as a small document, so that it need not grow from nothing
	}
	w := writer{out: dst}
	if !w.object(o) {
		return nil, peerwork.Problems{NotUTF8(w.pointer)}
	}
	return w.out, nil
}

// writer's methods return false when a text is not UTF-8; then pointer is
// put together on the way out.
type writer struct {
	out     []byte
	pointer string
}

func (w *writer) object(o Object) bool {
	fields := o.Fields()
	w.out = append(w.out, '{')
	for i := range fields {
		f := &fields[i]
		ref := o.Ref(i, false)
		if ref == nil || f.Optional && empty(ref) {
			continue
		}
		if w.out[len(w.out)-1] != '{' {
			w.out = append(w.out, ',')
		}
		w.out = append(w.out, '"')
		w.out = append(w.out, f.Name...) // the generator refuses names that need escapes
		w.out = append(w.out, '"', ':')
		if !w.value(ref) {
			w.pointer = Join("", f.Name) + w.pointer
			return false
		}
	}
	w.out = append(w.out, '}')
	return true
}

// empty reports whether ref points to a text, truth value or list that is left
// out when it is optional. For structs and numbers [Object.Ref] decides.
func empty(ref any) bool {
	switch v := ref.(type) {
	case *string:
		return *v == ""
	case *bool:
		return !*v
	case *[]string:
		return len(*v) == 0
	case texts:
		return len(v.get()) == 0
	case List:
		return v.Len() == 0
	}
	return false
}

func (w *writer) value(ref any) bool {
	switch v := ref.(type) {
	case *string:
		return w.string(*v)
	case *int:
		w.out = strconv.AppendInt(w.out, int64(*v), 10)
	case *bool:
		w.out = strconv.AppendBool(w.out, *v)
	case *[]string:
		return w.strings(*v)
	case texts:
		return w.strings(v.get())
	case List:
		return w.list(v.Len(), func(i int) bool { return w.object(v.At(i)) })
	case Object:
		return w.object(v)
	}
	return true
}

func (w *writer) strings(all []string) bool {
	return w.list(len(all), func(i int) bool { return w.string(all[i]) })
}

func (w *writer) list(n int, element func(int) bool) bool {
	w.out = append(w.out, '[')
	for i := range n {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		if !element(i) {
			w.pointer = Join("", decimal(i)) + w.pointer
			return false
		}
	}
	w.out = append(w.out, ']')
	return true
}

func (w *writer) string(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	w.out = AppendString(w.out, s)
	return true
}

// AppendString appends s, which must be UTF-8, as a canonical JSON string.
func AppendString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	done := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		dst = append(dst, s[done:i]...)
		done = i + 1
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\b':
			dst = append(dst, '\\', 'b')
		case '\t':
			dst = append(dst, '\\', 't')
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\f':
			dst = append(dst, '\\', 'f')
		case '\r':
			dst = append(dst, '\\', 'r')
		default:
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	dst = append(dst, s[done:]...)
	return append(dst, '"')
}

// AppendProblems appends problems as a JSON list of {code, pointer, text}. What
// is not UTF-8 in them becomes U+FFFD.
func AppendProblems(dst []byte, problems peerwork.Problems) []byte {
	dst = append(dst, '[')
	for i, p := range problems {
		if i > 0 {
			dst = append(dst, ',')
		}
		for j, part := range [...]string{`{"code":`, p.Code, `,"pointer":`, p.Pointer, `,"text":{"da":`, p.Text.DA, `,"en":`, p.Text.EN} {
			if j%2 == 0 {
				dst = append(dst, part...)
			} else {
				dst = AppendString(dst, valid(part))
			}
		}
		dst = append(dst, '}', '}')
	}
	return append(dst, ']')
}

// valid returns s with what is not UTF-8 replaced.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}
