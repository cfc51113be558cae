package main

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/internal/codec"
)

// maxBound keeps all numbers and lengths small enough for any int.
const maxBound = math.MaxInt32

// allowed lists, for each kind of field, the bounds it must have and those it
// may have.
var allowed = map[string]struct{ must, may []string }{
	"String":  {[]string{"maxLength"}, []string{"minLength", "pattern"}},
	"Int":     {[]string{"minimum", "maximum"}, nil},
	"Bool":    {},
	"Struct":  {},
	"Strings": {[]string{"maxItems", "maxLength"}, []string{"minItems", "minLength", "pattern"}},
	"Structs": {[]string{"maxItems"}, []string{"minItems"}},
}

var propertyName = regexp.MustCompile(`^[a-z][a-zA-Z0-9]*$`)

// lint refuses a field that codec, schema and other validators could disagree
// on, or that has no end.
func (f *field) lint(t tag) error {
	rule := allowed[f.kind]
	switch {
	case f.document != "":
		if f.kind != "String" || !f.optional || len(t.bounds) > 0 {
			return errors.New("$schema is an optional string without bounds of its own")
		}
		return nil
	case f.enum != nil:
		switch f.kind {
		case "String":
			rule.must, rule.may = nil, nil
		case "Strings":
			rule.must, rule.may = []string{"maxItems"}, []string{"minItems"}
		default:
			return errors.New("only a string, or the strings of a list, can have an enum")
		}
		if f.constants == nil {
			rule.may = append(rule.may, "enum")
		}
	}
	for _, name := range rule.must {
		if t.bounds[name] == nil {
			return fmt.Errorf("%s is missing: everything has bounds", name)
		}
	}
	for name, values := range t.bounds {
		if !slices.Contains(rule.must, name) && !slices.Contains(rule.may, name) {
			return fmt.Errorf("%s means nothing here", name)
		}
		if name == "pattern" || name == "enum" {
			continue
		}
		if n, err := strconv.Atoi(values[0]); err != nil || strconv.Itoa(n) != values[0] || n > maxBound || n < -maxBound {
			return fmt.Errorf("%s=%s is not a number", name, values[0])
		}
	}
	switch {
	case !propertyName.MatchString(f.name):
		return fmt.Errorf("%q is not a name in English camelCase", f.name)
	case f.min > f.max && f.enum == nil || f.minItems > f.maxItems:
		return errors.New("the least is more than the most")
	case f.kind == "Strings" && f.enum != nil && f.maxItems != len(f.enum):
		return errors.New("maxItems is not the number of values: a list of them has room for each once")
	case f.maxItems > 1000:
		return errors.New("maxItems is more than 1000")
	case f.pointer && !f.optional:
		return errors.New("a pointer must be optional")
	case f.pointer && f.kind != "Int" && f.kind != "Struct":
		return errors.New("only numbers and structs need a pointer")
	case f.optional && f.kind == "Int" && !f.pointer && f.min < 1:
		return errors.New("an optional number must be a pointer or at least 1, since 0 is a number")
	case f.optional && f.kind == "Struct" && !f.pointer && !(t.zero && f.typ.Comparable()):
		return errors.New("an optional struct must be a pointer or have omitzero and be comparable")
	case t.zero && f.kind != "Struct":
		return errors.New("omitzero is for structs")
	case f.pattern != "":
		return checkPattern(f.pattern)
	}
	return nil
}

// lint refuses structs that the generated code could not name or count.
func (m *model) lint() error {
	names := map[string]bool{}
	for _, o := range m.structs {
		switch {
		case o.typ.Name() == "" || strings.Contains(o.typ.Name(), "["):
			return fmt.Errorf("%s: a published type has a name and no type parameters", o.typ)
		case names[o.typ.Name()]:
			return fmt.Errorf("%s: another type has the same name", o.typ)
		case len(o.fields) > 64:
			return fmt.Errorf("%s has more than 64 fields", o.typ)
		case o.kind != "" && (len(o.fields) == 0 || o.fields[0].document == ""):
			return fmt.Errorf("%s: a document begins with $schema", o.typ)
		}
		names[o.typ.Name()] = true
	}
	return nil
}

// What a pattern may consist of: see codec.Match.
var (
	wholePattern = regexp.MustCompile(`^\^(` + atomSource + `)+\$$`)
	patternAtom  = regexp.MustCompile(atomSource)
)

const atomSource = `([A-Za-z0-9/:_-]|\[[A-Za-z0-9!-,./:-@_~-][A-Za-z0-9!-,./:-@_~-]*\])(\+|\*|\?|\{[1-9][0-9]{0,2}\})?`

// checkPattern refuses a pattern that codec.Match does not understand, in which
// there could be anything to take back, or that has no words for people.
func checkPattern(pattern string) error {
	if !wholePattern.MatchString(pattern) {
		return fmt.Errorf("pattern %s has something that not all validators agree on", pattern)
	}
	if _, err := regexp.Compile(pattern); err != nil {
		return err
	}
	atoms := patternAtom.FindAllStringSubmatch(pattern[1:len(pattern)-1], -1)
	for i, a := range atoms {
		if a[2] == "" || a[2][0] == '{' {
			continue // is there a fixed number of times
		}
		for _, next := range atoms[i+1:] {
			if overlap(a[1], next[1]) {
				return fmt.Errorf("pattern %s: %s can be confused with %s", pattern, a[0], next[0])
			}
			if next[2] != "*" && next[2] != "?" {
				break
			}
		}
	}
	if !codec.HasWords(pattern) {
		return fmt.Errorf("pattern %s has no words for people: add them to forms in internal/codec", pattern)
	}
	return nil
}

// overlap reports whether two characters or classes have a character in common.
func overlap(a, b string) bool {
	first, second := regexp.MustCompile("^"+a+"$"), regexp.MustCompile("^"+b+"$")
	for c := ' '; c <= '~'; c++ {
		if first.MatchString(string(c)) && second.MatchString(string(c)) {
			return true
		}
	}
	return false
}
