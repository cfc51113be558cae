package build

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// purePackages are the packages that are, or are to be, on the wire. Those that
// are not written yet join when they appear.
var purePackages = []string{".", "recovery", "readiness", "readiness/overview", "jobdesc", "jobdesc/review", "jobdesc/render", "jobdesc/jobposting", "jobdesc/workshop", "folder", "toolkit", "knowledge", "internal/packed", "internal/kind", "internal/codec", "internal/lean", "internal/verdict", "wasm/core/call", "wasm/core/readiness/ops", "wasm/core/plan/ops", "wasm/core/jobdesc/ops", "wasm/core/papers/ops", "wasm/core/begin/ops", "wasm/core/check/ops"}

// allowed are the packages of the standard library a pure package may import.
// Those named internal/… and runtime/… come with Go's runtime and the packages
// below, in the empty program as well: nobody can import them directly, so they
// are let through whatever they are called.
var allowed = []string{
	"cmp", "errors", "hash", "hash/crc32", "io", "iter", "maps", "math", "math/bits", "runtime", "slices", "strconv", "strings",
	"sync", "sync/atomic", "syscall/js", "unicode", "unicode/utf8", "unsafe",
}

// avoided are those of them that the core does without, thanks to
// internal/lean: together they cost 10 KB on the wire.
var avoided = []string{"errors", "io", "slices", "strconv", "strings", "unicode"}

// costly are the ones somebody will reach for first, each 38 to 250 KB on the
// wire, so that the failure can say so.
var costly = []string{"fmt", "encoding", "reflect", "regexp", "time", "os", "embed", "net", "math/big"}

// newcomers returns the packages of a list that do not belong on the wire, and
// why.
func newcomers(list []string) []string {
	var found []string
	for _, p := range list {
		own := p == peerwork.ModulePath || strings.HasPrefix(p, peerwork.ModulePath+"/")
		if own || slices.Contains(allowed, p) || strings.HasPrefix(p, "internal/") || strings.HasPrefix(p, "runtime/") {
			continue
		}
		why := "is new here: weigh it with TestCoreBudget before you allow it"
		if slices.ContainsFunc(costly, func(c string) bool { return p == c || strings.HasPrefix(p, c+"/") }) {
			why = "costs more than all of the library's own code"
		}
		found = append(found, p+" "+why)
	}
	return found
}

func TestNewcomers(t *testing.T) {
	assert.Empty(t, newcomers([]string{"strings", "internal/abi", "runtime", "runtime/internal/sys", peerwork.ModulePath + "/readiness", peerwork.ModulePath}))
	for _, p := range []string{"fmt", "encoding", "encoding/json", "reflect", "regexp", "regexp/syntax", "time", "os", "os/signal", "embed", "net", "net/url", "math/big"} {
		assert.Equal(t, []string{p + " costs more than all of the library's own code"}, newcomers([]string{p}))
	}
	for _, p := range []string{"sort", "bytes", "osmium", "github.com/evanw/esbuild/pkg/api", peerwork.ModulePath + "x"} {
		assert.Len(t, newcomers([]string{p}), 1, p)
	}
}

func TestPureImports(t *testing.T) {
	tools, _ := here(t)
	root := filepath.Join("..", "..")
	check := func(env []string, pkg string) []string {
		out, err := tools.run(root, env, "list", "-deps", pkg)
		require.NoError(t, err)
		assert.Empty(t, newcomers(strings.Fields(out)), "in the import graph of %s", pkg)
		return strings.Fields(out)
	}
	core := check(coreEnv, readinessProgram)
	assert.Contains(t, core, "syscall/js")
	for _, p := range avoided {
		assert.NotContains(t, core, p, "internal/lean has what the core needs of it")
	}
	check(coreEnv, "./wasm/core/check")
	for _, pkg := range programsOf(allElements) {
		check(coreEnv, pkg)
	}
	for _, pkg := range purePackages {
		if there(root, pkg) {
			check(nil, "./"+pkg)
		}
	}
}

func there(root, pkg string) bool {
	files, err := filepath.Glob(filepath.Join(root, pkg, "*.go"))
	return err == nil && len(files) > 0
}

// Floating point rounds in its own ways, and the numbers of a result are to be
// the same everywhere.
func TestPureHasNoFloats(t *testing.T) {
	root := filepath.Join("..", "..")
	read := 0
	for _, pkg := range purePackages {
		if !there(root, pkg) {
			continue
		}
		for _, file := range goFiles(t, os.DirFS(filepath.Join(root, pkg)), false) {
			read++
			ast.Inspect(file.tree, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Ident:
					assert.NotContains(t, []string{"float32", "float64", "complex64", "complex128"}, n.Name, "%s/%s", pkg, file.name)
				case *ast.BasicLit:
					assert.NotContains(t, []token.Token{token.FLOAT, token.IMAG}, n.Kind, "%s/%s: %s", pkg, file.name, n.Value)
				}
				return true
			})
		}
	}
	assert.Greater(t, read, 10)
}

type goFile struct {
	name string
	tree *ast.File
}

// goFiles parses the Go files in fsys that are not tests, and with deep those
// in folders below, except testdata and what is not ours.
func goFiles(t *testing.T, fsys fs.FS, deep bool) []goFile {
	t.Helper()
	var files []goFile
	require.NoError(t, fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			base := path.Base(name)
			if name != "." && (!deep || base == "testdata" || base == "node_modules" || strings.HasPrefix(base, ".")) {
				return fs.SkipDir
			}
			return nil
		case path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
		files = append(files, goFile{name, tree})
		return err
	}))
	return files
}
