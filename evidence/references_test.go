package evidence

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A reference is a string in one of three places:
//
//   - an array named "evidence", at any depth, in readiness/*/*.json;
//   - a literal in a field named Evidence of a composite literal in Go, such as
//     Finding{Evidence: []string{"30.1"}}; literals of elements count, names of
//     constants do not;
//   - a struct tag `evidence:"16.2,own"` in Go.
//
// Tests and this package itself are left out: what they name rests on nothing.

// jsonReferences returns the references in a JSON document.
func jsonReferences(data []byte) ([]string, error) {
	var document any
	if err := json.Unmarshal(data, &document); err != nil {
		return nil, err
	}
	var found []string
	var look func(v any)
	look = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, element := range v {
				look(element)
			}
		case map[string]any:
			for name, value := range v {
				list, ok := value.([]any)
				if name != "evidence" || !ok {
					look(value)
					continue
				}
				for _, ref := range list {
					s, _ := ref.(string)
					found = append(found, s)
				}
			}
		}
	}
	look(document)
	return found, nil
}

// goReferences returns the references in a Go source file.
func goReferences(src []byte) ([]string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var found []string
	literals := func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			s, _ := strconv.Unquote(lit.Value)
			found = append(found, s)
		}
		return true
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Evidence" {
				ast.Inspect(n.Value, literals)
				return false
			}
		case *ast.Field:
			if n.Tag != nil {
				tag, _ := strconv.Unquote(n.Tag.Value)
				if list, ok := reflect.StructTag(tag).Lookup("evidence"); ok {
					for ref := range strings.SplitSeq(list, ",") {
						found = append(found, strings.TrimSpace(ref))
					}
				}
			}
		}
		return true
	})
	return found, nil
}

// isReference says whether something may rest on ref: a topic is too wide.
func isReference(ref string) bool {
	e, ok := Find(ref)
	return ok && e.Kind != KindTopic
}

func TestFindingReferences(t *testing.T) {
	refs, err := jsonReferences([]byte(`{"themes":[{"items":[{"evidence":["16.2","own"],"advice":{"evidence":["law:x"]}}]}],"other":["1.1"],"n":{"evidence":[3]}}`))
	require.NoError(t, err)
	assert.ElementsMatch(t, []string{"16.2", "own", "law:x", ""}, refs)
	_, err = jsonReferences([]byte(`{`))
	require.Error(t, err)

	refs, err = goReferences([]byte("package p\n" +
		"type T struct { Evidence []string `json:\"evidence\"`\n F int `evidence:\"1.2, 3.4\"` }\n" +
		"var all = []T{{Evidence: []string{\"30.1\", `15.1`}, F: 2}}\nvar n = map[string]string{\"Evidence\": \"no\"}"))
	require.NoError(t, err)
	assert.Equal(t, []string{"1.2", "3.4", "30.1", "15.1"}, refs)

	for ref, want := range map[string]bool{"16.2": true, "own": true, "paper:leamy-2011": true, "law:helbredsoplysningsloven-2": true,
		"16": false, "16.9": false, "": false, "law:x": false} {
		assert.Equal(t, want, isReference(ref), ref)
	}
}

// idle are the topics and rows that nothing needs to rest on: what the sources
// say of themselves, addresses that are gone, single people and projects.
var idle = []string{"1", "3", "4.1", "22.4", "48", "49", "51", "57", "58", "60"}

// TestUnusedRows proves that every reference exists, and that something rests on
// every row but the idle ones.
func TestUnusedRows(t *testing.T) {
	used := map[string]bool{}
	for folder, refs := range ReferencesByFolder(t) {
		for _, ref := range refs {
			assert.True(t, isReference(ref), "%s: there is no evidence %q", folder, ref)
			used[ref] = true
		}
	}
	for _, topic := range AllTopics() {
		for _, row := range topic.Rows {
			if !used[row.ID] && !Idle(row.ID) {
				assert.Fail(t, "nothing rests on "+row.ID)
			}
		}
	}
}
