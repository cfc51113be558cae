package schema

import (
	"cmp"
	"math/big"
	"net/url"
	"slices"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// finding is something the validator has found, before it is put in words.
type finding struct {
	offset  int32  // where it belongs in document order
	keyword string // of the schema
	schema  *jsonschema.Schema
	node    int32
	pointer string
	name    string // of a missing or unknown property
}

// problems tells what the validator found in our own words. Its own wording
// and order change from run to run, so only the places are taken from it: the
// keyword, and where in the document. All else is looked up.
func (c compiled) problems(t *codec.Tree, invalid *jsonschema.ValidationError) peerwork.Problems {
	where := map[string]int32{}
	places(t, 0, c.root, "", where)
	var found []finding
	var walk func(e *jsonschema.ValidationError)
	walk = func(e *jsonschema.ValidationError) {
		for _, cause := range e.Causes {
			walk(cause)
		}
		if len(e.Causes) > 0 {
			return
		}
		address, name := keyword(e.AbsoluteKeywordLocation)
		pointer, err := url.PathUnescape(e.InstanceLocation)
		if err != nil {
			pointer = e.InstanceLocation
		}
		if node, ok := where[pointer]; ok {
			f := finding{keyword: name, schema: c.parts[address], node: node, pointer: pointer}
			found = append(found, f.each(t)...)
		}
	}
	walk(invalid)
	slices.SortStableFunc(found, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.offset, b.offset), cmp.Compare(lengthFirst(a), lengthFirst(b)))
	})
	problems := make(peerwork.Problems, min(len(found), codec.MaxProblems))
	for i := range problems {
		problems[i] = found[i].problem(t)
	}
	codec.Sort(problems)
	return problems
}

// lengthFirst orders what is wrong with the same value: a text can have the
// wrong length and the wrong form.
func lengthFirst(f finding) int {
	if f.keyword == "pattern" {
		return 1
	}
	return 0
}

// each finds where in document order f belongs, and makes one finding of each
// missing and unknown property. The first hundred of an object are enough.
func (f finding) each(t *codec.Tree) []finding {
	n := &t.Nodes[f.node]
	f.offset = n.Start
	switch f.keyword {
	case "required":
		present := map[string]bool{}
		for _, part := range t.Parts(f.node) {
			if name := t.Text(part.Name); f.schema.Properties[name] != nil {
				present[name] = true
			}
		}
		var all []finding
		f.offset = n.End - 1
		for _, f.name = range f.schema.Required {
			if !present[f.name] {
				all = append(all, f)
			}
		}
		return all
	case "additionalProperties":
		var all []finding
		for _, part := range t.Parts(f.node) {
			if f.name = t.Text(part.Name); f.schema.Properties[f.name] == nil && len(all) < codec.MaxProblems {
				f.offset = part.Name
				all = append(all, f)
			}
		}
		return all
	case "minItems", "maxItems":
		f.offset = n.End - 1
	}
	return []finding{f}
}

var types = map[string]codec.Type{
	"object": codec.TypeObject, "array": codec.TypeList, "string": codec.TypeText,
	"integer": codec.TypeInteger, "boolean": codec.TypeBoolean,
}

// problem puts f in words.
func (f finding) problem(t *codec.Tree) peerwork.Problem {
	n, s := &t.Nodes[f.node], f.schema
	text := ""
	if n.Type == codec.TypeText {
		text = t.Text(n.Start)
	}
	switch f.keyword {
	case "type":
		want, got := types[s.Types[0]], n.Type
		if want == codec.TypeInteger && got == codec.TypeNumber {
			got = codec.TypeDecimal
		}
		return codec.WrongType(f.pointer, want, got)
	case "required":
		return codec.Missing(f.pointer, f.name)
	case "additionalProperties":
		known := make([]string, 0, len(s.Properties))
		for name := range s.Properties {
			known = append(known, name)
		}
		return codec.Unknown(f.pointer, f.name, known)
	case "const":
		return codec.WrongSchema(f.pointer, text, s.Constant[0].(string))
	case "enum":
		allowed := make([]string, len(s.Enum))
		for i := range s.Enum {
			allowed[i] = s.Enum[i].(string)
		}
		return codec.NotInList(f.pointer, text, allowed)
	case "pattern":
		return codec.WrongForm(f.pointer, text, s.Pattern.String())
	case "minLength":
		return codec.TooShort(f.pointer, utf8.RuneCountInString(text), s.MinLength)
	case "maxLength":
		return codec.TooLong(f.pointer, utf8.RuneCountInString(text), s.MaxLength)
	case "minItems":
		return codec.TooFew(f.pointer, int(n.Count), s.MinItems)
	case "maxItems":
		return codec.TooMany(f.pointer, int(n.Count), s.MaxItems)
	case "minimum":
		return codec.BelowMinimum(f.pointer, t.Literal(n), whole(s.Minimum))
	case "maximum":
		return codec.AboveMaximum(f.pointer, t.Literal(n), whole(s.Maximum))
	}
	panic("schema: no words for the keyword " + f.keyword) // a test knows all keywords in use
}

func whole(bound *big.Rat) int { return int(bound.Num().Int64()) }
