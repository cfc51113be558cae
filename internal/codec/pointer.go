package codec

import "strings"

// pointer returns where the reader is, as a JSON Pointer (RFC 6901).
func (r *reader) pointer() string {
	return r.pointerTo(r.depth)
}

// pointerTo returns the pointer of the value that is depth levels in.
func (r *reader) pointerTo(depth int) string {
	pointer := ""
	for _, at := range r.path[:depth] {
		if at == noName {
			break
		}
		next := ""
		if at < 0 {
			next = Join(pointer, decimal(int(^at)))
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
			if raw := doc[at+1 : i]; strings.IndexByte(raw, '\\') >= 0 {
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
	if strings.IndexByte(name, '~') >= 0 {
		name = strings.ReplaceAll(name, "~", "~0")
	}
	if strings.IndexByte(name, '/') >= 0 {
		name = strings.ReplaceAll(name, "/", "~1")
	}
	if len(pointer)+1+len(name) > MaxPointer {
		return pointer
	}
	return pointer + "/" + name
}
