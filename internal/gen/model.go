package main

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// model is everything the Go code of one package is made from.
type model struct {
	pkg     string // its path
	from    *sources
	structs []*object
}

// object is a struct: a kind of document or part of one.
type object struct {
	typ    reflect.Type
	kind   string // for a document
	made   bool   // whether lists of it or pointers to it occur
	fields []field
}

// field is a property. The bounds are those of the struct tag.
type field struct {
	goName, name string
	typ          reflect.Type
	kind         string // the name of the codec's Kind
	optional     bool
	pointer      bool
	part         *object // of a struct, a list of structs, or a pointer to one

	min, max           int
	minItems, maxItems int
	pattern            string
	enum               []string
	constants          []string // what the values of the enum are called in Go, when the type says them
	document           string   // the kind, when this is its $schema
}

// modelOf walks the types of some kinds, all of one package.
func modelOf(from *sources, kinds []kind) (*model, error) {
	m := &model{pkg: kinds[0].typ.PkgPath(), from: from}
	for _, k := range kinds {
		if _, err := m.object(k.typ, k.name, nil); err != nil {
			return nil, fmt.Errorf("%s: %w", k.name, err)
		}
	}
	return m, m.lint()
}

// object returns the model of a struct, made once. inside holds the structs
// around it.
func (m *model) object(t reflect.Type, kind string, inside []reflect.Type) (*object, error) {
	for _, outer := range inside {
		if outer == t {
			return nil, fmt.Errorf("%s contains itself", t)
		}
	}
	for _, o := range m.structs {
		if o.typ == t {
			return o, nil
		}
	}
	o := &object{typ: t, kind: kind}
	m.structs = append(m.structs, o)
	for i := range t.NumField() {
		sf := t.Field(i)
		f, err := m.field(sf, append(inside, t))
		if err != nil {
			return nil, fmt.Errorf("%s.%s: %w", t.Name(), sf.Name, err)
		}
		o.fields = append(o.fields, f)
	}
	return o, nil
}

func (m *model) field(sf reflect.StructField, inside []reflect.Type) (f field, err error) {
	f.goName, f.typ = sf.Name, sf.Type
	tag, err := parseTag(sf)
	if err != nil {
		return f, err
	}
	f.name, f.optional = tag.name, tag.optional
	t := sf.Type
	if f.pointer = t.Kind() == reflect.Pointer; f.pointer {
		t = t.Elem()
	}
	switch {
	case t.Kind() == reflect.String:
		f.kind = "String"
	case t.Kind() == reflect.Int:
		f.kind = "Int"
	case t.Kind() == reflect.Bool:
		f.kind = "Bool"
	case t.Kind() == reflect.Struct:
		f.kind = "Struct"
		if f.part, err = m.object(t, "", inside); err == nil && f.pointer {
			f.part.made = true
		}
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String:
		f.kind = "Strings"
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct:
		f.kind = "Structs"
		if f.part, err = m.object(t.Elem(), "", inside); err == nil {
			f.part.made = true
		}
	default:
		err = fmt.Errorf("no document can hold a %s", sf.Type)
	}
	if err != nil {
		return f, err
	}
	if f.name == "$schema" {
		f.document = kindOf(inside[len(inside)-1])
	}
	for name, values := range tag.bounds {
		switch n, _ := strconv.Atoi(values[0]); name {
		case "minLength", "minimum":
			f.min = n
		case "maxLength", "maximum":
			f.max = n
		case "minItems":
			f.minItems = n
		case "maxItems":
			f.maxItems = n
		case "pattern":
			f.pattern = values[0]
		case "enum":
			f.enum = values
		}
	}
	if err := m.listed(&f); err != nil {
		return f, err
	}
	return f, f.lint(tag)
}

// kindOf returns the kind of the documents of a type, or "": a document may be
// part of another.
func kindOf(t reflect.Type) string {
	for _, k := range kinds {
		if k.typ == t {
			return k.name
		}
	}
	return ""
}

// value returns the type of the field, or of each value in a list.
func (f *field) value() reflect.Type {
	if f.kind == "Strings" {
		return f.typ.Elem()
	}
	return f.typ
}

// listed gives a field the enum that the constants of its type say. A tag is for
// a field that has room for other values than those, fewer or more.
func (m *model) listed(f *field) error {
	t := f.value()
	if t.Kind() != reflect.String {
		return nil
	}
	source, err := m.from.of(t)
	if err != nil {
		return err
	}
	var names, values []string
	for _, c := range source.constants[t.Name()] {
		names, values = append(names, m.goName(t, c.name)), append(values, c.value)
	}
	switch {
	case values == nil:
	case f.enum == nil:
		f.enum, f.constants = values, names
	case slices.Equal(slices.Sorted(slices.Values(f.enum)), slices.Sorted(slices.Values(values))):
		return fmt.Errorf("the enum is what the constants of %s say: leave it out of the tag", t)
	}
	return nil
}

// tag is what the tags of a struct field say.
type tag struct {
	name     string
	optional bool
	zero     bool // optional by omitzero
	bounds   map[string][]string
}

// parseTag reads the tags json and jsonschema and refuses anything else: the
// generator of schemas would silently ignore it.
func parseTag(sf reflect.StructField) (tag, error) {
	t := tag{bounds: map[string][]string{}}
	rest := string(sf.Tag)
	for rest != "" {
		key, after, ok := strings.Cut(strings.TrimLeft(rest, " "), `:"`)
		value, next, closed := strings.Cut(after, `"`)
		if !ok || !closed || key != "json" && key != "jsonschema" || strings.Contains(value, `\`) {
			return t, fmt.Errorf("unknown tag %q", rest)
		}
		rest = next
	}
	parts := strings.Split(sf.Tag.Get("json"), ",")
	t.name = parts[0]
	for _, option := range parts[1:] {
		switch option {
		case "omitempty", "omitzero":
			t.optional, t.zero = true, option == "omitzero"
		default:
			return t, fmt.Errorf("unknown option %q in the tag json", option)
		}
	}
	if sf.Tag.Get("jsonschema") == "" {
		return t, nil
	}
	for _, bound := range strings.Split(sf.Tag.Get("jsonschema"), ",") {
		name, value, ok := strings.Cut(bound, "=")
		switch {
		case !ok || value == "":
			return t, fmt.Errorf("%q is not a name and a value; neither may have a comma in it", bound)
		case t.bounds[name] != nil && name != "enum":
			return t, fmt.Errorf("%s is there twice", name)
		}
		t.bounds[name] = append(t.bounds[name], value)
	}
	return t, nil
}
