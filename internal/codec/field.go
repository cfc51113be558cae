package codec

import "unsafe"

// Limits that no schema can express. They hold for every document.
const (
	MaxBytes    = 1 << 20 // the size of a document, in bytes, unless the type sets another
	MaxDepth    = 32      // objects and lists inside each other, the outermost counted
	MaxNumber   = 64      // the length of a number, in characters
	MaxProblems = 100     // how many problems are reported
	MaxPointer  = 2000    // the length of a problem's pointer, in bytes
)

// Kind is what the value of a [Field] is. The zero value is no kind.
type Kind uint8

// The kinds, and their Go types.
const (
	String  Kind = iota + 1 // string
	Int                     // int
	Bool                    // bool
	Strings                 // []string
	Struct                  // a struct
	Structs                 // a list of structs
)

// Field is one property of a struct: where it is, its name, and its bounds, as
// the struct's tags give them. A document's schema says the same.
type Field struct {
	Name     string
	Kind     Kind
	Optional bool     // may be left out, and is when it has the zero value
	Pointer  bool     // the struct holds a pointer to it, nil when it is left out; numbers and structs only
	At       uintptr  // where in the struct: unsafe.Offsetof
	Min, Max int      // code points of a text or of each text in a list (Max 0: unbounded), or a number's bounds
	MinItems int      // of a list
	MaxItems int      // of a list
	Pattern  string   // of a text, or of each text in a list; see [Match]
	Enum     []string // the only texts allowed
	Const    string   // the only text allowed: the address of the schema
	Parts    *Layout  // of a struct, or of each struct in a list
}

// Layout describes how a struct is laid out in memory. Generated code makes one
// for each type; with it the reader, the writer and [Check] find their way by
// themselves. Why that is worth package unsafe is said at the top of this
// package.
type Layout struct {
	Fields []Field // in the order of the type, at most 64
	Size   uintptr // unsafe.Sizeof
	// Make makes so many of them in a row, when somewhere there are lists of them
	// or a pointer to one.
	Make func(n int) unsafe.Pointer
}

// firstRoom is how many elements a list has room for at first. Most lists are
// short; the others double it.
const firstRoom = 8

// in returns where the field is in the struct at o. Behind a pointer, it is made
// if create is true, and nil if not and there is none.
func (f *Field) in(o unsafe.Pointer, create bool) unsafe.Pointer {
	at := unsafe.Add(o, f.At)
	if !f.Pointer {
		return at
	}
	behind := (*unsafe.Pointer)(at)
	if *behind == nil && create {
		if f.Kind == Int {
			*behind = unsafe.Pointer(new(int))
		} else {
			*behind = f.Parts.Make(1)
		}
	}
	return *behind
}

// zero reports whether the number, text, truth value or struct of these has the
// zero value.
func (f *Field) zero(at unsafe.Pointer) bool {
	switch f.Kind {
	case String:
		return *(*string)(at) == ""
	case Int:
		return *(*int)(at) == 0
	case Bool:
		return !*(*bool)(at)
	case Struct:
		for i := range f.Parts.Fields {
			if part := &f.Parts.Fields[i]; !part.zero(part.in(at, false)) {
				return false
			}
		}
		return true
	}
	return false
}

// head is what every list begins with.
type head struct {
	first    unsafe.Pointer
	len, cap int
}

// add adds a zero value to a list of structs and returns it.
func (l *Layout) add(list unsafe.Pointer) unsafe.Pointer {
	h := (*head)(list)
	if h.len == h.cap {
		l.grow(h, max(firstRoom, 2*h.cap))
	}
	h.len++
	return l.at(h.first, h.len-1)
}

// at returns where number i of structs in a row is.
func (l *Layout) at(first unsafe.Pointer, i int) unsafe.Pointer {
	return unsafe.Add(first, uintptr(i)*l.Size)
}

// grow moves a list to a new place with room for so many.
func (l *Layout) grow(h *head, room int) {
	more := l.Make(room)
	for i := range h.len {
		l.copy(l.at(more, i), l.at(h.first, i))
	}
	h.first, h.cap = more, room
}

// copy copies a struct field by field: otherwise the garbage collector would
// not see the pointers in it.
func (l *Layout) copy(to, from unsafe.Pointer) {
	for i := range l.Fields {
		f := &l.Fields[i]
		to, from := unsafe.Add(to, f.At), unsafe.Add(from, f.At)
		switch {
		case f.Pointer:
			*(*unsafe.Pointer)(to) = *(*unsafe.Pointer)(from)
		case f.Kind == String:
			*(*string)(to) = *(*string)(from)
		case f.Kind == Int:
			*(*int)(to) = *(*int)(from)
		case f.Kind == Bool:
			*(*bool)(to) = *(*bool)(from)
		case f.Kind == Struct:
			f.Parts.copy(to, from)
		default:
			*(*head)(to) = *(*head)(from)
		}
	}
}
