package codec

import (
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
)

// Read reads a document of at most maxBytes bytes into o, which must be the
// zero value of its type. It returns what is wrong with the document, sorted
// by pointer and code; when that is anything at all, o is not to be used.
// Texts without escapes share one copy of the document.
func Read(data []byte, maxBytes int, o Object) peerwork.Problems {
	r, problems := start(data, maxBytes)
	switch {
	case problems != nil:
		return problems
	case !r.object(o) || !r.finish():
		return peerwork.Problems{r.fatal}
	case r.newer != nil:
		return r.newer
	}
	Sort(r.problems)
	return r.problems
}

// full reports whether there are as many problems as will be told of.
func (r *reader) full() bool { return len(r.problems) >= MaxProblems }

func (r *reader) add(p peerwork.Problem) { r.problems = append(r.problems, p) }

// wrong notes that the value at pos is not what it should be, and reads past
// it.
func (r *reader) wrong(want Type) bool {
	if !r.full() {
		r.add(WrongType(r.pointer(), want, r.typeHere()))
	}
	return r.guard(nil)
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

func (r *reader) object(o Object) bool {
	if r.space() != '{' {
		return r.wrong(TypeObject)
	}
	if !r.open() {
		return false
	}
	fields := o.Fields()
	var seen uint64     // bit i: field number i has been read
	var others *nameSet // the names that are no field's
	expected := 0       // the field that comes next if nothing is left out
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
			if others == nil {
				others = new(nameSet)
			}
			if !others.add(name) {
				return r.duplicate(name)
			}
			if !r.full() {
				r.add(Unknown(r.pointerTo(r.depth-1), name, names(fields)))
			}
			if !r.colon() || !r.guard(nil) {
				return false
			}
			continue
		}
		if seen&(1<<i) != 0 {
			return r.duplicate(name)
		}
		seen |= 1 << i
		expected = i + 1
		if !r.colon() || !r.field(&fields[i], o, i) {
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
			r.add(Missing(r.pointer(), fields[i].Name))
		}
	}
}

// field reads the value of field number i of o.
func (r *reader) field(f *Field, o Object, i int) bool {
	c := r.space()
	switch f.Kind {
	case String:
		if c != '"' {
			return r.wrong(TypeText)
		}
		return r.string(f, o.Ref(i, true).(*string))
	case Int:
		return r.int(f, o, i)
	case Bool:
		if c != 't' && c != 'f' {
			return r.wrong(TypeBoolean)
		}
		*o.Ref(i, true).(*bool) = c == 't'
		return r.word()
	case Struct:
		if c != '{' {
			return r.wrong(TypeObject)
		}
		return r.object(o.Ref(i, true).(Object))
	case Strings:
		if c != '[' {
			return r.wrong(TypeList)
		}
		ref := o.Ref(i, true)
		if into, named := ref.(texts); named {
			var all []string
			ok := r.strings(f, &all)
			into.set(all)
			return ok
		}
		return r.strings(f, ref.(*[]string))
	}
	if c != '[' {
		return r.wrong(TypeList)
	}
	return r.structs(f, o.Ref(i, true).(List))
}

func (r *reader) int(f *Field, o Object, i int) bool {
	if !isNumber(r.space()) {
		return r.wrong(TypeInteger)
	}
	literal, ok := r.number()
	if !ok {
		return false
	}
	n, whole := integer(literal)
	switch {
	case whole && n >= int64(f.Min) && n <= int64(f.Max):
		*o.Ref(i, true).(*int) = int(n)
	case r.full():
	case !whole:
		r.add(WrongType(r.pointer(), TypeInteger, TypeDecimal))
	case n < int64(f.Min):
		r.add(BelowMinimum(r.pointer(), literal, f.Min))
	default:
		r.add(AboveMaximum(r.pointer(), literal, f.Max))
	}
	return true
}

// string reads a text and checks it. When it has several problems, their order
// is that of their codes.
func (r *reader) string(f *Field, into *string) bool {
	s, escaped, ok := r.text()
	if !ok {
		return false
	}
	if escaped {
		s = unescape(s)
	}
	*into = s
	if f.Enum != nil {
		for _, allowed := range f.Enum {
			if s == allowed {
				*into = allowed
				return true
			}
		}
		if !r.full() {
			r.add(NotInList(r.pointer(), s, f.Enum))
		}
		return true
	}
	if f.Const != "" {
		if Newer(f.Const, s) {
			r.newer = peerwork.Problems{NewerVersion(r.pointer(), f.Const, s)}
		}
		if s != f.Const && !r.full() {
			r.add(WrongSchema(r.pointer(), s, f.Const))
		}
		return true
	}
	if len(s) < 4*f.Min || len(s) > f.Max { // otherwise it cannot be too short or too long
		if n := utf8.RuneCountInString(s); n < f.Min && !r.full() {
			r.add(TooShort(r.pointer(), n, f.Min))
		} else if n > f.Max && !r.full() {
			r.add(TooLong(r.pointer(), n, f.Max))
		}
	}
	if f.Pattern != "" && !Match(f.Pattern, s) && !r.full() {
		r.add(WrongForm(r.pointer(), s, f.Pattern))
	}
	return true
}

// room returns how many elements to make room for when a list begins, given
// whether it has any. An optional list without elements is not made at all: it
// is the same as one that is left out.
func (f *Field) room(any bool) int {
	if any {
		return min(firstRoom, f.MaxItems)
	}
	return 0
}

func (r *reader) strings(f *Field, into *[]string) bool {
	if !r.open() {
		return false
	}
	var list []string
	for i := 0; ; i++ {
		more, ok := r.more(i == 0, ']')
		if i == 0 && (more || !f.Optional) {
			list = make([]string, 0, f.room(more))
		}
		if !more {
			*into = list
			return ok && r.count(f, i)
		}
		r.path[r.depth-1] = int32(^i)
		switch {
		case i >= f.MaxItems:
			ok = r.guard(nil)
		case r.space() != '"':
			ok = r.wrong(TypeText)
		default:
			list = append(list, "")
			ok = r.string(f, &list[len(list)-1])
		}
		if !ok {
			return false
		}
	}
}

func (r *reader) structs(f *Field, into List) bool {
	if !r.open() {
		return false
	}
	for i := 0; ; i++ {
		more, ok := r.more(i == 0, ']')
		if i == 0 && (more || !f.Optional) {
			into.Make(f.room(more))
		}
		if !more {
			return ok && r.count(f, i)
		}
		r.path[r.depth-1] = int32(^i)
		switch {
		case i >= f.MaxItems:
			ok = r.guard(nil)
		case r.space() != '{':
			ok = r.wrong(TypeObject)
		default:
			ok = r.object(into.Append())
		}
		if !ok {
			return false
		}
	}
}

// count checks the number of elements of the list that has just ended.
func (r *reader) count(f *Field, n int) bool {
	switch {
	case r.full():
	case n < f.MinItems:
		r.add(TooFew(r.pointer(), n, f.MinItems))
	case n > f.MaxItems:
		r.add(TooMany(r.pointer(), n, f.MaxItems))
	}
	return true
}
