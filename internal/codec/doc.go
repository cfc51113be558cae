// Package codec reads and writes peerwork's documents: a strict, single-pass
// JSON reader, a canonical writer, and the problems both report. It is what
// the Go types, the published schemas and the browser have in common.
//
// The Go types carry their bounds in struct tags. A generator (internal/gen)
// turns each type into a [Layout]: its fields, where they are and what may be in
// them. [Read], [Check] and [Append] go by it:
//
//	func (v *Response) UnmarshalJSON(data []byte) error {
//		return codec.Read(data, codec.MaxBytes, &responseLayout, unsafe.Pointer(new(Response)), unsafe.Pointer(v))
//	}
//
// # Two sorts of problems
//
// The *text* of a document can be broken: not UTF-8, not JSON, a name twice in
// an object, half a surrogate pair, too large, too deep. Such a problem stops
// the reading. It is the only one reported, and it outranks everything found
// before it, because nothing after it can be trusted.
//
// The *shape* can differ from the schema: a missing property, a text too long,
// a number out of bounds. These are collected in document order, the first
// [MaxProblems] are kept and then sorted by pointer and code. What counts as a
// place in document order: an unknown property at its name; a missing property
// and a list with too few or too many elements where the object or list ends;
// everything else where the value begins. A list with too many elements is read
// up to its limit; the rest is only looked through for broken text.
//
// [Check] finds the same in a value made in Go as Read does in its JSON, so that
// there is one verdict on both. What can be broken in a text cannot be in a value,
// except for a text that is not UTF-8.
//
// A document that follows a newer version of the schema has exactly one
// problem, newer-version, since the reader cannot know what else is right.
//
// # Why unsafe
//
// The reader, the writer and Check find the fields of a struct by their offsets,
// and that takes package unsafe. The other way is code for each type. We had it,
// and this is what a browser loaded (bytes of brotli) before and after the change,
// when an empty Go program took 411 550:
//
//	                             code per type   layouts
//	reading an instrument              447 878   443 967
//	seven kinds, and scoring           517 863   508 159
//
// So layouts save 10 KB, 2 percent of what everybody waits for, and code per type
// grows with every type. Check came later: by layouts it takes 1.7 KB for all
// types. Package reflect needs neither, but takes 12 to 64 KB itself.
//
// Four things guard against what could go wrong:
//
//   - Offsets and sizes are the compiler's own (unsafe.Offsetof, unsafe.Sizeof), so
//     they are right on every processor. What is not the compiler's, the kind of a
//     field, is written by the generator, and a test fails when a type has changed
//     and its table has not.
//   - Memory is made by code that knows its type (Layout.Make), and structs are
//     copied field by field, so the garbage collector sees every pointer.
//   - The tests run with -race, which checks every conversion of a pointer; on 386,
//     where an int and a pointer are four bytes; and as WebAssembly.
//   - unsafe.Pointer is in this package and in generated code, and no exported
//     function of the module takes one.
//
// # What it does not do
//
// It knows nothing of meaning: whether ids are unique or a choice is on the
// scale is for the types' own Validate methods, which begin with Check. It
// imports neither fmt nor reflect nor encoding/json, each of which costs more in
// a browser than all of this package.
package codec
