package schema

import (
	"bytes"
	"errors"
	"io"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// compiled is a schema ready for use, and each of its parts by address.
type compiled struct {
	root  *jsonschema.Schema
	parts map[string]*jsonschema.Schema
}

// compiledSchemas compiles all schemas once, at first use.
var compiledSchemas = sync.OnceValue(func() map[Kind]compiled {
	all := make(map[Kind]compiled, len(kinds))
	for _, k := range kinds {
		c := compiled{compile(k), map[string]*jsonschema.Schema{}}
		c.index(c.root)
		all[k] = c
	}
	return all
})

func compile(k Kind) *jsonschema.Schema {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	compiler.LoadURL = func(string) (io.ReadCloser, error) {
		return nil, errors.New("the schemas refer to nothing outside themselves")
	}
	if err := compiler.AddResource(ID(k), bytes.NewReader(Schema(k))); err != nil {
		panic("schema: " + err.Error()) // a test compiles each of them
	}
	return compiler.MustCompile(ID(k))
}

func (c compiled) index(s *jsonschema.Schema) {
	if s == nil || c.parts[s.Location] != nil {
		return
	}
	c.parts[s.Location] = s
	c.index(s.Ref)
	c.index(s.Items2020)
	for _, property := range s.Properties {
		c.index(property)
	}
}

// target follows the references of a schema to what it says.
func target(s *jsonschema.Schema) *jsonschema.Schema {
	for s.Ref != nil {
		s = s.Ref
	}
	return s
}
