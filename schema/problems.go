package schema

import (
	"cmp"
	"maps"
	"math/big"
	"net/url"
	"slices"
	"strings"
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

// problems reports in our own words what the validator found. Its own wording
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
		if name == "not" {
			return // says no more than the pattern beside it
		}
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
	out := codec.Finding{Pointer: f.pointer}
	switch f.keyword {
	case "type":
		out.Code, out.Want, out.Got = codec.WrongType, types[s.Types[0]], n.Type
		if out.Want == codec.TypeInteger && out.Got == codec.TypeNumber {
			out.Got = codec.TypeDecimal
		}
	case "required":
		out.Code, out.Pointer, out.Value = codec.MissingProperty, codec.Join(f.pointer, f.name), f.name
	case "additionalProperties":
		known := slices.Collect(maps.Keys(s.Properties))
		out.Code, out.Pointer, out.Value, out.Detail = codec.UnknownProperty, codec.Join(f.pointer, f.name), f.name, codec.Nearest(f.name, known)
	case "const":
		out = codec.CheckSchema(s.Constant[0].(string), text)
		out.Pointer = f.pointer
	case "enum":
		allowed := make([]string, len(s.Enum))
		for i := range s.Enum {
			allowed[i] = s.Enum[i].(string)
		}
		out.Code, out.Value, out.Detail = codec.NotInList, text, strings.Join(allowed, ", ")
	case "pattern":
		out.Code, out.Value, out.Detail = codec.WrongForm, text, s.Pattern.String()
	case "minLength":
		out.Code, out.N, out.Limit = codec.TooShort, utf8.RuneCountInString(text), s.MinLength
	case "maxLength":
		out.Code, out.N, out.Limit = codec.TooLong, utf8.RuneCountInString(text), s.MaxLength
	case "minItems":
		out.Code, out.N, out.Limit = codec.TooFew, int(n.Count), s.MinItems
	case "maxItems":
		out.Code, out.N, out.Limit = codec.TooMany, int(n.Count), s.MaxItems
	case "minimum":
		out.Code, out.Value, out.Limit = codec.BelowMinimum, t.Literal(n), whole(s.Minimum)
	case "maximum":
		out.Code, out.Value, out.Limit = codec.AboveMaximum, t.Literal(n), whole(s.Maximum)
	default:
		panic("schema: no words for the keyword " + f.keyword) // a test knows all keywords in use
	}
	return out.Problem()
}

func whole(bound *big.Rat) int { return int(bound.Num().Int64()) }
