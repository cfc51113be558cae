package schema

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// Validate checks a document of at most 1 MiB against the published schema of a
// kind and returns its [peerwork.Problems], nil when there are none. It may be
// called from several goroutines at once.
func Validate(k Kind, data []byte) error {
	return Options{}.Validate(k, data)
}

// Validate is [Validate] with options.
func (o Options) Validate(k Kind, data []byte) error {
	if !k.Valid() {
		names := make([]string, len(kinds))
		for i, k := range kinds {
			names[i] = string(k)
		}
		f := codec.Finding{Code: codec.UnknownKind, Value: string(k), Detail: strings.Join(names, ", ")}
		return peerwork.Problems{f.Problem()}
	}
	tree, problems := codec.ReadTree(data, o.maxBytes())
	if problems != nil {
		return problems
	}
	if at, ok := tree.Property(0, "$schema"); ok && tree.Nodes[at].Type == codec.TypeText {
		if f := codec.CheckSchema(ID(k), tree.Text(tree.Nodes[at].Start)); f.Code == codec.NewerVersion {
			f.Pointer = "/$schema"
			return peerwork.Problems{f.Problem()}
		}
	}
	c := compiledSchemas()[k]
	err := c.root.Validate(instance(tree, 0, c.root))
	var invalid *jsonschema.ValidationError
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &invalid):
		panic("schema: " + err.Error()) // the schemas do not loop, and instance makes JSON values only
	}
	return c.problems(tree, invalid).Err()
}

// instance makes the value of node number at as the validator wants it, as far
// as the schema looks at it: what an unknown property holds and what a list has
// beyond one too many elements is of no interest, and could be very much.
func instance(t *codec.Tree, at int32, s *jsonschema.Schema) any {
	s = target(s)
	n := &t.Nodes[at]
	switch n.Type {
	case codec.TypeText:
		return t.Text(n.Start)
	case codec.TypeNumber:
		return json.Number(t.Literal(n))
	case codec.TypeBoolean:
		return t.Literal(n) == "true"
	case codec.TypeList:
		list := []any{}
		if s.Items2020 == nil {
			return list // a list where the schema wants none
		}
		for part := range t.Parts(at) {
			if len(list) > s.MaxItems {
				break
			}
			list = append(list, instance(t, part, s.Items2020))
		}
		return list
	case codec.TypeObject:
		object := map[string]any{}
		if s.Properties == nil {
			return object // an object where the schema wants none
		}
		for part, node := range t.Parts(at) {
			name := t.Text(node.Name)
			if property := s.Properties[name]; property != nil {
				object[name] = instance(t, part, property)
			} else {
				object[name] = nil
			}
		}
		return object
	}
	return nil
}

// places notes which node is where, for all that the schema knows, under the
// pointer that problems have. What a list has too much is nowhere.
func places(t *codec.Tree, at int32, s *jsonschema.Schema, pointer string, into map[string]int32) {
	s = target(s)
	into[pointer] = at
	switch n := &t.Nodes[at]; {
	case n.Type == codec.TypeList && s.Items2020 != nil:
		i := 0
		for part := range t.Parts(at) {
			if i == s.MaxItems {
				break
			}
			places(t, part, s.Items2020, codec.Join(pointer, strconv.Itoa(i)), into)
			i++
		}
	case n.Type == codec.TypeObject && s.Properties != nil:
		for part, node := range t.Parts(at) {
			name := t.Text(node.Name)
			if property := s.Properties[name]; property != nil {
				places(t, part, property, codec.Join(pointer, name), into)
			}
		}
	}
}

// keyword takes the last part off the address of a keyword in a schema.
func keyword(address string) (schema, name string) {
	i := strings.LastIndexByte(address, '/')
	return address[:i], address[i+1:]
}
