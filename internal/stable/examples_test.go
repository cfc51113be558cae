package stable

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// slow are the functions whose Example is compiled and not run, and why.
var slow = map[string]string{
	"Build": "it compiles the core and takes many seconds; its own tests run it",
	"Dist":  "the same, and more",
}

// TestExamples: every exported function is used in an Example of its package
// that runs, unless it takes nothing and returns a list: there the list says it.
func TestExamples(t *testing.T) {
	for _, p := range packages(t) {
		dir := filepath.Join("../..", strings.TrimPrefix(p.Path(), peerwork.ModulePath))
		used := usedInExamples(t, dir, p.Name())
		scope := p.Scope()
		for _, n := range scope.Names() {
			f, ok := scope.Lookup(n).(*types.Func)
			if !ok || !f.Exported() || isList(f.Signature()) {
				continue
			}
			assert.True(t, used[n], "no Example of %s uses %s", p.Path(), n)
		}
	}
}

func isList(s *types.Signature) bool {
	if s.Params().Len() != 0 || s.Results().Len() != 1 {
		return false
	}
	_, list := s.Results().At(0).Type().Underlying().(*types.Slice)
	return list
}

// usedInExamples returns what the runnable Examples of a folder use of its
// package.
func usedInExamples(t *testing.T, dir, name string) map[string]bool {
	t.Helper()
	used := map[string]bool{}
	paths, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	require.NoError(t, err)
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, e := range doc.Examples(file) {
			if _, known := slow[e.Name]; e.Output == "" && !known {
				continue // it is compiled, and does not run
			}
			ast.Inspect(e.Code, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					if of, ok := s.X.(*ast.Ident); ok && of.Name == name {
						used[s.Sel.Name] = true
					}
				}
				return true
			})
		}
	}
	return used
}
