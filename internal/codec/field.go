package codec

// Limits that no schema can express. They hold for every document.
const (
	MaxBytes    = 1 << 20 // the size of a document, in bytes, unless told otherwise
	MaxDepth    = 32      // objects and lists inside each other, the outermost counted
	MaxNumber   = 64      // the length of a number, in characters
	MaxProblems = 100     // how many problems are reported
	MaxPointer  = 2000    // the length of a problem's pointer, in bytes
)

// Kind is what the value of a [Field] is. The zero value is no kind.
type Kind uint8

// The kinds, and what [Object.Ref] returns for each.
const (
	String  Kind = iota + 1 // *string
	Int                     // *int
	Bool                    // *bool
	Strings                 // *[]string, or *Texts
	Struct                  // an Object
	Structs                 // an Object, whose fields are the elements
)

// Field is one property of a struct: its name and its bounds, as the struct's
// tags give them. A document's schema says the same.
type Field struct {
	Name     string
	Kind     Kind
	Optional bool     // may be left out, and is when it has the zero value
	Min, Max int      // code points of a text or of each text in a list (Max 0: unbounded), or a number's bounds
	MinItems int      // of a list
	MaxItems int      // of a list
	Pattern  string   // of a text, or of each text in a list; see [Match]
	Enum     []string // the only texts allowed
	Const    string   // the only text allowed: the address of the schema
	Parts    *[]Field // the fields of a struct, or of each struct in a list; at most 64
}

// Object is a struct, or a list of structs, that can be read and written part
// by part. Generated code implements it.
type Object interface {
	// Ref returns field number i: a pointer to it, or for [Struct] and [Structs]
	// the Object it is; see [Kind]. When the field is a nil pointer, or an optional
	// struct or number with its zero value, Ref makes it if create is true and
	// returns nil if not.
	//
	// Of a list it returns element number i. One past the last, it adds a zero
	// value if create is true and returns nil if not. With i negative and create
	// true it makes the list anew, without elements, and returns nil.
	Ref(i int, create bool) (any, Object)
}

// Texts is a list of texts that have a type of their own, such as the values of
// an enum.
type Texts[T ~string] []T

// named is a pointer to [Texts] of any type.
type named interface {
	get() []string
	set([]string)
}

func (l *Texts[T]) get() []string {
	all := make([]string, len(*l))
	for i, t := range *l {
		all[i] = string(t)
	}
	return all
}

func (l *Texts[T]) set(all []string) {
	if all == nil {
		return
	}
	*l = make(Texts[T], len(all))
	for i, t := range all {
		(*l)[i] = T(t)
	}
}

// FirstRoom is how many elements a list has room for at first. Most lists are
// short; the others double it.
const FirstRoom = 8
