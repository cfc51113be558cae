package stable

import (
	"bytes"
	"flag"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

var update = flag.Bool("update", false, "write api.txt and codes.txt again")

// TestAPI compares api.txt with the exported API of the public packages.
func TestAPI(t *testing.T) {
	var lines []string
	for _, p := range packages(t) {
		lines = append(lines, listing(p)...)
	}
	got := strings.Join(lines, "\n") + "\n"
	if *update {
		require.NoError(t, os.WriteFile("testdata/api.txt", []byte(got), 0o644))
	}
	want, err := checkout.ReadFile("testdata/api.txt")
	require.NoError(t, err)
	assert.Empty(t, difference(strings.Split(string(want), "\n"), strings.Split(got, "\n")),
		"if this is meant, run go test ./internal/stable -update, and say so in the changelog")
	assert.Equal(t, len(want), len(got), "a line twice, or in another form")
}

// difference returns the lines that have come and gone.
func difference(before, now []string) (all []string) {
	for _, line := range before {
		if !slices.Contains(now, line) {
			all = append(all, "- "+line)
		}
	}
	for _, line := range now {
		if !slices.Contains(before, line) {
			all = append(all, "+ "+line)
		}
	}
	return all
}

// public reports whether others can import the package.
func public(path, name string) bool {
	inside := strings.TrimPrefix(path, peerwork.ModulePath)
	return name != "main" && !strings.Contains(inside, "/internal/") && !strings.HasPrefix(inside, "/wasm/core")
}

// packages returns the public packages as the compiler sees them, by path.
func packages(t *testing.T) []*types.Package {
	t.Helper()
	list := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}\t{{.Name}}", "./...")
	list.Dir = "../.."
	var wrong bytes.Buffer
	list.Stderr = &wrong
	out, err := list.Output()
	require.NoError(t, err, wrong.String())
	exports := map[string]string{}
	var ours []string
	for line := range strings.Lines(string(out)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		exports[f[0]] = f[1]
		if f[0] == peerwork.ModulePath || strings.HasPrefix(f[0], peerwork.ModulePath+"/") {
			if public(f[0], f[len(f)-1]) {
				ours = append(ours, f[0])
			}
		}
	}
	require.GreaterOrEqual(t, len(ours), 12)
	slices.Sort(ours)
	imports := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	var all []*types.Package
	for _, path := range ours {
		p, err := imports.Import(path)
		require.NoError(t, err)
		all = append(all, p)
	}
	return all
}

// listing is a sorted line for everything exported by the package.
func listing(p *types.Package) []string {
	name := strings.TrimPrefix(strings.TrimPrefix(p.Path(), peerwork.ModulePath), "/")
	if name == "" {
		name = p.Name()
	}
	qualify := func(other *types.Package) string {
		if other == p {
			return ""
		}
		return other.Name()
	}
	var lines []string
	add := func(parts ...string) { lines = append(lines, name+": "+strings.Join(parts, "")) }
	signature := func(s *types.Signature) string {
		var parameters []string
		for p := range s.TypeParams().TypeParams() {
			parameters = append(parameters, p.Obj().Name()+" "+types.TypeString(p.Constraint(), qualify))
		}
		generic := ""
		if parameters != nil {
			generic = "[" + strings.Join(parameters, ", ") + "]"
		}
		return generic + strings.TrimPrefix(types.TypeString(nameless(s), qualify), "func")
	}
	scope := p.Scope()
	for _, n := range scope.Names() {
		switch o := scope.Lookup(n).(type) {
		case *types.Const:
			if o.Exported() {
				add("const ", n, " ", types.TypeString(o.Type(), qualify), " = ", o.Val().ExactString())
			}
		case *types.Var:
			if o.Exported() {
				add("var ", n, " ", types.TypeString(o.Type(), qualify))
			}
		case *types.Func:
			if o.Exported() {
				add("func ", n, signature(o.Type().(*types.Signature)))
			}
		case *types.TypeName:
			if !o.Exported() {
				continue
			}
			if o.IsAlias() {
				add("type ", n, " = ", types.TypeString(types.Unalias(o.Type()), qualify))
				continue
			}
			named := o.Type().(*types.Named)
			switch under := named.Underlying().(type) {
			case *types.Struct:
				if types.Comparable(named) {
					add("type ", n, " comparable struct")
				} else {
					add("type ", n, " struct")
				}
				for f := range under.Fields() {
					if f.Exported() {
						add("type ", n, " struct, ", f.Name(), " ", types.TypeString(f.Type(), qualify))
					}
				}
			case *types.Interface:
				add("type ", n, " interface")
				for m := range under.Methods() {
					add("type ", n, " interface, ", m.Name(), signature(m.Signature()))
				}
				for one := range under.EmbeddedTypes() {
					if union, ok := one.(*types.Union); ok {
						for term := range union.Terms() {
							add("type ", n, " interface, | ", types.TypeString(term.Type(), qualify))
						}
					}
				}
			default:
				add("type ", n, " ", types.TypeString(under, qualify))
			}
			for m := range named.Methods() {
				if m.Exported() {
					s := m.Type().(*types.Signature)
					add("method (", types.TypeString(s.Recv().Type(), qualify), ") ", m.Name(), signature(s))
				}
			}
		}
	}
	slices.Sort(lines)
	return lines
}

// nameless is a signature without the names of its parameters, which may change.
func nameless(s *types.Signature) *types.Signature {
	strip := func(t *types.Tuple) *types.Tuple {
		var vars []*types.Var
		for v := range t.Variables() {
			vars = append(vars, types.NewParam(token.NoPos, nil, "", v.Type()))
		}
		return types.NewTuple(vars...)
	}
	return types.NewSignatureType(nil, nil, nil, strip(s.Params()), strip(s.Results()), s.Variadic())
}
