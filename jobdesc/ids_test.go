package jobdesc_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/schema"
)

// written is what a person has written of this package: no tests and nothing
// generated.
func written(t *testing.T) []*ast.File {
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_gen.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		files = append(files, f)
	}
	require.NotEmpty(t, files)
	return files
}

// constants are those of the string types: the type and value of each name, and
// the names of each type in order.
type constants struct {
	typ, value map[string]string
	names      map[string][]string
}

func constantsOf(files []*ast.File) constants {
	c := constants{map[string]string{}, map[string]string{}, map[string][]string{}}
	for _, f := range files {
		for _, decl := range f.Decls {
			group, ok := decl.(*ast.GenDecl)
			if !ok || group.Tok != token.CONST {
				continue
			}
			for _, spec := range group.Specs {
				spec := spec.(*ast.ValueSpec)
				typ, ok := spec.Type.(*ast.Ident)
				if !ok || len(spec.Values) == 0 {
					continue
				}
				text, ok := spec.Values[0].(*ast.BasicLit)
				if !ok || text.Kind != token.STRING {
					continue
				}
				name := spec.Names[0].Name
				c.typ[name] = typ.Name
				c.value[name], _ = strconv.Unquote(text.Value)
				c.names[typ.Name] = append(c.names[typ.Name], name)
			}
		}
	}
	return c
}

// The id of an entry is written once, as the constant: a list names all the
// constants of its type, in their order, and no tag repeats them.
func TestAnIDIsWrittenOnce(t *testing.T) {
	files := written(t)
	consts := constantsOf(files)
	var lists [][]string
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Field:
				if n.Tag != nil {
					assert.NotContains(t, n.Tag.Value, "enum=", "the generator takes the values from the constants")
				}
			case *ast.CompositeLit:
				array, ok := n.Type.(*ast.ArrayType)
				if !ok {
					break
				}
				of, ok := array.Elt.(*ast.Ident)
				if !ok || of.Name != "Entry" && of.Name != "Dilemma" {
					break
				}
				var names, values []string
				for _, element := range n.Elts {
					name := idOf(t, element.(*ast.CompositeLit))
					require.Contains(t, consts.typ, name, "an id is a constant")
					names, values = append(names, name), append(values, consts.value[name])
				}
				assert.Equal(t, consts.names[consts.typ[names[0]]], names, "the constants of one type, in order")
				lists = append(lists, values)
			}
			return true
		})
	}
	assert.Len(t, lists, len(jobdesc.Lists())+1, "and the dilemmas")
	for _, l := range jobdesc.Lists() {
		assert.Contains(t, lists, idsOf(l), l.Name)
	}
}

// idOf returns the name of the constant in {ID: string(Name), …} or {ID: Name, …}.
func idOf(t *testing.T, entry *ast.CompositeLit) string {
	for _, element := range entry.Elts {
		pair := element.(*ast.KeyValueExpr)
		if pair.Key.(*ast.Ident).Name != "ID" {
			continue
		}
		value := pair.Value
		if call, ok := value.(*ast.CallExpr); ok {
			value = call.Args[0]
		}
		name, ok := value.(*ast.Ident)
		require.True(t, ok, "an id is a constant, not a text")
		return name.Name
	}
	t.Fatal("an entry without an id")
	return ""
}

func idsOf(l jobdesc.List) []string {
	var ids []string
	for _, e := range l.Entries {
		ids = append(ids, e.ID)
	}
	return ids
}

// [jobdesc.Lists] gives every list, so no function gives one of them once more.
func TestNoFunctionRepeatsAList(t *testing.T) {
	for _, f := range written(t) {
		for _, decl := range f.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok {
				assert.NotRegexp(t, "^[Aa]ll([A-Z]|$)", f.Name.Name)
			}
		}
	}
}

// What a description may choose from is what the schema allows, in the same
// order.
func TestListsAreInTheSchema(t *testing.T) {
	var enums [][]string
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if list, ok := v["enum"].([]any); ok {
				var values []string
				for _, value := range list {
					values = append(values, value.(string))
				}
				enums = append(enums, values)
			}
			for _, part := range v {
				walk(part)
			}
		case []any:
			for _, part := range v {
				walk(part)
			}
		}
	}
	var document any
	require.NoError(t, json.Unmarshal(schema.Schema(schema.KindJobDescription), &document))
	walk(document)
	for _, l := range jobdesc.Lists() {
		assert.Contains(t, enums, idsOf(l), l.Name)
	}
	var dilemmas []string
	for _, d := range jobdesc.Dilemmas() {
		dilemmas = append(dilemmas, string(d.ID))
	}
	assert.Contains(t, enums, dilemmas)
	assert.Contains(t, enums, []string{string(jobdesc.SideFirst), string(jobdesc.SideSecond), string(jobdesc.SideBoth)})
	assert.Contains(t, enums, []string{string(jobdesc.AnswerYes), string(jobdesc.AnswerNo)})
}
