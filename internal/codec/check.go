package codec

import (
	"unsafe"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// Check returns what [Read] would find wrong with the canonical JSON of the
// struct at o, which has this layout: a [peerwork.Problems], sorted by pointer
// and code, or nil. A text that is not UTF-8 is then the only problem, as
// [Append] has it, since JSON cannot carry it. Check does not look at how large
// or how deep the document would be: no type of ours goes as deep as a document
// may, and the reader of the document decides how large it may be.
func Check(layout *Layout, o unsafe.Pointer) error {
	var c checker
	switch {
	case !c.object(layout, o):
		return c.problems
	case len(c.problems) > 0 && c.problems[0].Code == NewerVersion && c.problems[0].Pointer == ownSchema: // $schema is the first field
		return c.problems[:1]
	}
	Sort(c.problems)
	return c.problems.Err()
}

// checker walks a struct as the writer does. Its methods return false when a
// text is not UTF-8; then that is the only problem. Pointers are put together
// on the way out, so that a good value costs nothing.
type checker struct {
	problems peerwork.Problems
	skip     int // above 0 in what a list has too much, where only UTF-8 matters
}

func (c *checker) object(layout *Layout, o unsafe.Pointer) bool {
	for i := range layout.Fields {
		f := &layout.Fields[i]
		at := f.in(o, false)
		if at == nil || f.Optional && !f.Pointer && f.zero(at) {
			continue
		}
		from := len(c.problems)
		ok := c.value(f, at)
		if !c.within(f.Name, from, ok) {
			return false
		}
	}
	return true
}

// within puts a name or an index before the pointers of the problems found
// since from, all of them when a text is not UTF-8. It returns ok.
func (c *checker) within(name string, from int, ok bool) bool {
	if !ok {
		from = 0
	}
	for i := from; i < len(c.problems); i++ {
		c.problems[i].Pointer = "/" + name + c.problems[i].Pointer
	}
	return ok
}

func (c *checker) value(f *Field, at unsafe.Pointer) bool {
	switch f.Kind {
	case String:
		return c.string(f, *(*string)(at))
	case Int:
		n := *(*int)(at)
		if wrong := f.checkInt(int64(n)); wrong != nil {
			wrong.Value = lean.Itoa(n)
			c.report(wrong)
		}
		return true
	case Struct:
		return c.object(f.Parts, at)
	case Strings, Structs:
		return c.list(f, (*head)(at))
	}
	return true
}

func (c *checker) list(f *Field, list *head) bool {
	if f.Optional && list.len == 0 {
		return true
	}
	for i := range list.len {
		from := len(c.problems)
		if i == f.MaxItems {
			c.skip++
		}
		ok := false
		if f.Kind == Strings {
			ok = c.string(f, (*(*[]string)(unsafe.Pointer(list)))[i])
		} else {
			ok = c.object(f.Parts, f.Parts.at(list.first, i))
		}
		if ok && len(c.problems) == from {
			continue
		}
		if !c.within(lean.Itoa(i), from, ok) {
			return false
		}
	}
	if list.len > f.MaxItems {
		c.skip--
	}
	if wrong := f.checkCount(list.len); wrong != nil {
		c.report(wrong)
	}
	return true
}

func (c *checker) string(f *Field, s string) bool {
	if invalid(s) >= 0 {
		c.problems = (&Finding{Code: InvalidUTF8}).problems()
		return false
	}
	wrong := f.checkString(&s)
	for i := range wrong {
		c.report(&wrong[i])
	}
	return true
}

func (c *checker) report(f *Finding) {
	if c.skip == 0 && len(c.problems) < MaxProblems {
		c.problems = append(c.problems, f.Problem())
	}
}

// checkInt says what is wrong with a number. The finding lacks its Value, how
// the number is written.
func (f *Field) checkInt(n int64) *Finding {
	switch {
	case n < int64(f.Min):
		return &Finding{Code: BelowMinimum, Limit: f.Min}
	case n > int64(f.Max):
		return &Finding{Code: AboveMaximum, Limit: f.Max}
	}
	return nil
}

// checkCount says what is wrong with how many elements a list has.
func (f *Field) checkCount(n int) *Finding {
	switch {
	case n < f.MinItems:
		return &Finding{Code: TooFew, N: n, Limit: f.MinItems}
	case n > f.MaxItems:
		return &Finding{Code: TooMany, N: n, Limit: f.MaxItems}
	}
	return nil
}

// checkString says what is wrong with a text. When it has several problems,
// their order is that of their codes. A text of a list to choose from is
// replaced by the list's own, so that the document it came in can go.
func (f *Field) checkString(s *string) (wrong []Finding) {
	switch {
	case f.Enum != nil:
		for _, allowed := range f.Enum {
			if *s == allowed {
				*s = allowed
				return nil
			}
		}
		return append(wrong, Finding{Code: NotInList, Value: *s, Detail: lean.Join(f.Enum, ", ")})
	case f.Const != "":
		if *s != f.Const {
			wrong = append(wrong, CheckSchema(f.Const, *s))
		}
		return wrong
	}
	if len(*s) < 4*f.Min || len(*s) > f.Max { // otherwise it cannot be too short or too long
		if n := length(*s); n < f.Min {
			wrong = append(wrong, Finding{Code: TooShort, N: n, Limit: f.Min})
		} else if n > f.Max {
			wrong = append(wrong, Finding{Code: TooLong, N: n, Limit: f.Max})
		}
	}
	if f.Pattern != "" && !Match(f.Pattern, *s) {
		wrong = append(wrong, Finding{Code: WrongForm, Value: *s, Detail: f.Pattern})
	}
	return wrong
}
