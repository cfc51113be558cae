package codec

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// pointer returns where the reader is, as a JSON Pointer (RFC 6901).
func (r *reader) pointer() string {
	pointer := ""
	for _, at := range r.path[:r.depth] {
		if at == noName {
			break
		}
		next := ""
		if at < 0 {
			next = Join(pointer, lean.Itoa(int(^at)))
		} else {
			next = Join(pointer, nameAt(r.doc, int(at)))
		}
		if next == pointer {
			break // too long: see Join
		}
		pointer = next
	}
	return pointer
}

// nameAt returns the text whose opening quotation mark is at offset at.
func nameAt(doc string, at int) string {
	for i := at + 1; ; i++ {
		switch doc[i] {
		case '"':
			if raw := doc[at+1 : i]; lean.IndexByte(raw, '\\') >= 0 {
				return unescape(raw)
			}
			return doc[at+1 : i]
		case '\\':
			i++
		}
	}
}

// Join returns the pointer to the part called name of what pointer points to.
// When that would be longer than [MaxPointer], it returns pointer itself: the
// nearest place that can be named.
func Join(pointer, name string) string {
	if lean.IndexByte(name, '~') >= 0 || lean.IndexByte(name, '/') >= 0 {
		name = lean.ReplaceAll(lean.ReplaceAll(name, "~", "~0"), "/", "~1")
	}
	if len(pointer)+1+len(name) > MaxPointer {
		return pointer
	}
	return pointer + "/" + name
}

// Within returns the problems that err is, those of a document at a pointer in
// another: it is put before the pointer of each. Nil gives none; an error that is
// no list of problems is a defect.
func Within(at string, err error) peerwork.Problems {
	if err == nil {
		return nil
	}
	ps := err.(peerwork.Problems)
	for i := range ps {
		ps[i].Pointer = at + ps[i].Pointer
	}
	return ps
}
