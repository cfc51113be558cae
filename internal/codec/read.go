package codec

import (
	"unsafe"

	"github.com/peerwork-dk/peerwork"
)

// Read reads a document of at most maxBytes bytes into the struct at fresh,
// which has this layout and the zero value of its type. When nothing is wrong
// with the document, it copies that to the struct at v. Otherwise it leaves v
// as it is, and the error is a [peerwork.Problems], sorted by pointer and code.
// Texts without escapes share one copy of the document.
func Read(data []byte, maxBytes int, layout *Layout, fresh, v unsafe.Pointer) error {
	var r reader
	switch {
	case !r.start(data, maxBytes) || !r.object(layout, fresh) || !r.finish():
		return r.fatal.problems()
	case r.newer.Code != "":
		return r.newer.problems()
	case len(r.problems) > 0:
		Sort(r.problems)
		return r.problems
	}
	layout.copy(v, fresh)
	return nil
}

// Kept reports whether the value that was read holds all of the document in spite
// of the error, as that of somebody who is still writing does: it says only what is
// missing, or a text too long or of another form. With nil it does, too. A full list
// of problems may have left one out. It is for [Read] with fresh and v the same.
func Kept(err error) bool {
	problems, _ := err.(peerwork.Problems)
	for i := range problems {
		switch problems[i].Code {
		case MissingProperty, TooShort, TooLong, WrongForm, NotInList:
		default:
			return false
		}
	}
	return len(problems) < MaxProblems
}

// full reports whether the list of problems is full.
func (r *reader) full() bool { return len(r.problems) >= MaxProblems }

// report notes a problem with the value the reader is in.
func (r *reader) report(f *Finding) {
	if !r.full() {
		f.Pointer = r.pointer()
		r.add(f)
	}
}

func (r *reader) add(f *Finding) { r.problems = append(r.problems, f.Problem()) }

// wrong notes that the value at pos is not what it should be, and reads past
// it.
func (r *reader) wrong(want Type) bool {
	r.wrongType(want, r.typeHere())
	return r.guard()
}

func (r *reader) wrongType(want, got Type) {
	if !r.full() {
		r.add(&Finding{Code: WrongType, Pointer: r.pointer(), Want: want, Got: got})
	}
}

// typeHere says what begins at pos.
func (r *reader) typeHere() Type {
	switch c := r.space(); {
	case c == '{':
		return TypeObject
	case c == '[':
		return TypeList
	case c == '"':
		return TypeText
	case c == 'n':
		return TypeNull
	case isNumber(c):
		return TypeNumber
	}
	return TypeBoolean
}

func (r *reader) object(layout *Layout, o unsafe.Pointer) bool {
	fields := layout.Fields
	if r.space() != '{' {
		return r.wrong(TypeObject)
	}
	if !r.open() {
		return false
	}
	var seen uint64            // bit i: field number i has been read
	var others map[string]bool // the names that are no field's
	expected := 0              // the field that comes next if nothing is left out
	for first := true; ; first = false {
		more, ok := r.more(first, '}')
		if !ok {
			return false
		}
		if !more {
			r.missing(fields, seen)
			return true
		}
		name, escaped, ok := r.key(first)
		if !ok {
			return false
		}
		if escaped {
			name = unescape(name)
		}
		i := lookup(fields, name, expected)
		if i < 0 {
			if others[name] {
				return r.duplicate(name)
			}
			if others == nil {
				others = map[string]bool{}
			}
			others[name] = true
			if !r.full() {
				r.report(&Finding{Code: UnknownProperty, Value: name, Detail: Nearest(name, names(fields))})
			}
			if !r.colon() || !r.guard() {
				return false
			}
			continue
		}
		if seen&(1<<i) != 0 {
			return r.duplicate(name)
		}
		seen |= 1 << i
		expected = i + 1
		if !r.colon() || !r.field(&fields[i], o) {
			return false
		}
	}
}

// lookup returns the number of the field called name, -1 when there is none.
// It begins at the field that is expected, since most documents keep the order.
func lookup(fields []Field, name string, expected int) int {
	for i := expected; i < len(fields); i++ {
		if fields[i].Name == name {
			return i
		}
	}
	for i := range min(expected, len(fields)) {
		if fields[i].Name == name {
			return i
		}
	}
	return -1
}

func names(fields []Field) []string {
	all := make([]string, len(fields))
	for i := range fields {
		all[i] = fields[i].Name
	}
	return all
}

// missing notes the required fields that an object ended without.
func (r *reader) missing(fields []Field, seen uint64) {
	for i := range fields {
		if !fields[i].Optional && seen&(1<<i) == 0 && !r.full() {
			name := fields[i].Name
			r.add(&Finding{Code: MissingProperty, Pointer: Join(r.pointer(), name), Value: name})
		}
	}
}

// begins says, for each kind, which type of value it is and what begins one; a
// number is asked for by itself.
var begins = [...]struct {
	want  Type
	first byte
}{String: {TypeText, '"'}, Int: {TypeInteger, 0}, Bool: {TypeBoolean, 0}, Strings: {TypeList, '['}, Struct: {TypeObject, '{'}, Structs: {TypeList, '['}}

// field reads the value of a field of the struct at o.
func (r *reader) field(f *Field, o unsafe.Pointer) bool {
	c := r.space()
	first := begins[f.Kind].first
	if f.Kind == Int && isNumber(c) || f.Kind == Bool && (c == 't' || c == 'f') {
		first = c
	}
	if c != first || first == 0 {
		return r.wrong(begins[f.Kind].want)
	}
	at := f.in(o, true)
	switch f.Kind {
	case String:
		return r.string(f, (*string)(at))
	case Int:
		return r.int(f, (*int)(at))
	case Bool:
		*(*bool)(at) = c == 't'
		return r.word()
	case Struct:
		return r.object(f.Parts, at)
	}
	return r.list(f, at)
}

func (r *reader) int(f *Field, into *int) bool {
	literal, ok := r.number()
	if !ok {
		return false
	}
	n, whole := integer(literal)
	if !whole {
		r.wrongType(TypeInteger, TypeDecimal)
	} else if wrong := f.checkInt(n); wrong != nil {
		wrong.Value = literal
		r.report(wrong)
	} else {
		*into = int(n)
	}
	return true
}

// string reads a text and checks it.
func (r *reader) string(f *Field, into *string) bool {
	s, escaped, ok := r.text()
	if !ok {
		return false
	}
	if escaped {
		s = unescape(s)
	}
	*into = s
	wrong := f.checkString(into)
	for i := range wrong {
		if wrong[i].Code == NewerVersion && r.pointer() == ownSchema {
			r.newer = wrong[i]
			r.newer.Pointer = ownSchema
		}
		r.report(&wrong[i])
	}
	return true
}

// list reads a list of texts or structs into the one at list. An optional list
// without elements is not made at all: it is the same as one that is left out.
func (r *reader) list(f *Field, list unsafe.Pointer) bool {
	if !r.open() {
		return false
	}
	var texts []string
	for i := 0; ; i++ {
		more, ok := r.more(i == 0, ']')
		if !ok {
			return false
		}
		if i == 0 && (more || !f.Optional) {
			if f.Kind == Structs {
				f.Parts.grow((*head)(list), firstRoom)
			} else {
				texts = make([]string, 0, firstRoom)
			}
		}
		if !more {
			if f.Kind == Strings {
				*(*[]string)(list) = texts
			}
			if wrong := f.checkCount(i); wrong != nil {
				r.report(wrong)
			}
			return true
		}
		r.path[r.depth-1] = int32(^i)
		switch c := r.space(); {
		case i >= f.MaxItems:
			ok = r.guard()
		case f.Kind == Strings && c == '"':
			texts = append(texts, "")
			ok = r.string(f, &texts[len(texts)-1])
		case f.Kind == Strings:
			ok = r.wrong(TypeText)
		case c == '{':
			ok = r.object(f.Parts, f.Parts.add(list))
		default:
			ok = r.wrong(TypeObject)
		}
		if !ok {
			return false
		}
	}
}
