package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// What a buyer is promised of the command: it calls nobody, it listens to this
// machine alone, and what it is made of is named.

// reaches are the names by which Go's packages begin a connection, and packages
// that do little else. A server may listen, answer and make an error.
var (
	reaches      = regexp.MustCompile(`^(net\.(Dial\w*|Resolver|Lookup\w+|DefaultResolver)|http\.(Get|Head|Post\w*|Client|DefaultClient|NewRequest\w*|Transport|DefaultTransport)|tls\.(Dial\w*|Dialer))$`)
	reachingOnly = regexp.MustCompile(`^(net/(smtp|rpc|rpc/.*|textproto)|log/syslog|net/http/httputil)$`)
)

// callsOut returns what in a Go file could begin a connection.
func callsOut(t *testing.T, name string, src any) (found []string) {
	file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution)
	require.NoError(t, err)
	names := map[string]string{}
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		if reachingOnly.MatchString(path) {
			found = append(found, path)
		}
		base := path[strings.LastIndexByte(path, '/')+1:]
		if spec.Name != nil {
			names[spec.Name.Name] = base
			continue
		}
		names[base] = base
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if pkg, ok := sel.X.(*ast.Ident); ok {
				if name := names[pkg.Name] + "." + sel.Sel.Name; reaches.MatchString(name) {
					found = append(found, name)
				}
			}
		}
		return true
	})
	return found
}

func TestNothingCallsOut(t *testing.T) {
	for src, want := range map[string][]string{
		"package p\nimport \"net/http\"\nvar x = http.Client{}":                           {"http.Client"},
		"package p\nimport h \"net/http\"\nfunc f() { h.Get(\"x\") }":                     {"http.Get"},
		"package p\nimport \"net\"\nfunc f() { net.DialTimeout(\"tcp\", \"x\", 1) }":      {"net.DialTimeout"},
		"package p\nimport \"net/smtp\"":                                                  {"net/smtp"},
		"package p\nimport \"net\"\nfunc f() { net.Listen(\"tcp\", \"127.0.0.1:8080\") }": nil,
	} {
		assert.Equal(t, want, callsOut(t, "p.go", src), src)
	}

	// All packages of ours that are in the command.
	list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}} {{.Dir}} {{.GoFiles}}", ".")
	out, err := list.Output()
	require.NoError(t, err)
	files := 0
	for line := range strings.Lines(string(out)) {
		rest, ours := strings.CutPrefix(strings.TrimSpace(line), peerwork.ModulePath+" ")
		if !ours {
			continue
		}
		dir, names, _ := strings.Cut(strings.TrimSuffix(rest, "]"), " [")
		for _, name := range strings.Fields(names) {
			files++
			assert.Empty(t, callsOut(t, filepath.Join(dir, name), nil), "%s/%s", dir, name)
		}
	}
	assert.Greater(t, files, 100)
}

// Nobody else's machine reaches "peerwork serve" unless somebody asks for it.
func TestServeIsForThisMachine(t *testing.T) {
	a := &app{}
	flag := a.serveCommand().Flags().Lookup("addr")
	require.NotNil(t, flag)
	assert.Equal(t, "127.0.0.1:8080", flag.DefValue)
}

// NOTICE names every module that is in the command, on each system.
func TestNoticeNamesEveryModule(t *testing.T) {
	notice, err := checkout.ReadFile("../../NOTICE")
	require.NoError(t, err)
	for _, system := range []string{"linux", "darwin", "windows"} {
		list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", ".")
		list.Env = append(list.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := list.Output()
		require.NoError(t, err)
		modules := 0
		for _, module := range strings.Fields(string(out)) {
			if module == peerwork.ModulePath {
				continue
			}
			modules++
			assert.Regexp(t, `(?m)^  `+regexp.QuoteMeta(module)+` +\S`, string(notice), "in the command on %s", system)
		}
		assert.Positive(t, modules)
	}
}
