package stable

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// TestCodes compares codes.txt with the codes there are. With -update it adds
// the new ones and retires those that are gone. A retired code cannot come back.
func TestCodes(t *testing.T) {
	now := codes(t)
	var listed, retired []string
	text, err := checkout.ReadFile("testdata/codes.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		code, gone := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "retired ")
		if gone {
			retired = append(retired, code)
		} else {
			listed = append(listed, code)
		}
	}
	for _, code := range retired {
		assert.NotContains(t, now, code, "it had another meaning once: find another name")
	}
	if *update && !t.Failed() {
		for _, code := range listed {
			if !slices.Contains(now, code) {
				retired = append(retired, code)
			}
		}
		slices.Sort(retired)
		lines := slices.Clone(now)
		for _, code := range retired {
			lines = append(lines, "retired "+code)
		}
		require.NoError(t, os.WriteFile("testdata/codes.txt", []byte(strings.Join(lines, "\n")+"\n"), 0o644))
		listed = now
	}
	assert.Empty(t, difference(listed, now), "if this is meant, run go test ./internal/stable -update")
}

// TestCodesAreComplete: every code in an example of problems or of a review is
// among those that are found in the Go code.
func TestCodesAreComplete(t *testing.T) {
	now, seen := codes(t), 0
	code := regexp.MustCompile(`"code": ?"([^"]+)"`)
	for _, dir := range []string{"../../schema/examples", "../../jobdesc/review/testdata", "../../cmd/peerwork/testdata"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			outside := strings.Contains(path, "invalid"+string(filepath.Separator)) && !strings.HasSuffix(path, ".problems.json")
			if err != nil || filepath.Ext(path) != ".json" || outside || strings.Contains(path, "job-description"+string(filepath.Separator)) {
				return err
			}
			data, err := checkout.ReadFile(path)
			for _, found := range code.FindAllSubmatch(data, -1) {
				seen++
				assert.Contains(t, now, string(found[1]), path)
			}
			return err
		})
		require.NoError(t, err)
	}
	assert.Greater(t, seen, 500)
}

// codes returns the codes of all problems and findings, sorted.
func codes(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, p := range codec.Codes() {
		all = append(all, p.Code)
	}
	for _, r := range review.Rules() {
		all = append(all, r.Code)
	}
	// Of the meaning rules another test makes the page that lists them.
	page, err := checkout.ReadFile("../../docs/meaning-rules.md")
	require.NoError(t, err)
	for _, row := range regexp.MustCompile("(?m)^\\| `([a-z-]+)` \\|").FindAllSubmatch(page, -1) {
		all = append(all, string(row[1]))
	}
	for _, dir := range []string{"readiness", "internal/jsonl", "readiness/fhir", "readiness/study", "jobdesc", "jobdesc/review", "jobdesc/render/template", "jobdesc/jobposting", "cmd/peerwork"} {
		all = append(all, written(t, filepath.Join("../..", dir))...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// written returns the codes in the Go code of a folder: constants called code…,
// the Code of a problem, and what a job posting needs.
func written(t *testing.T, dir string) (codes []string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	note := func(before string, e ast.Expr) {
		if text, ok := e.(*ast.BasicLit); ok && text.Kind == token.STRING {
			code, err := strconv.Unquote(text.Value)
			require.NoError(t, err)
			if code != "" && !strings.HasPrefix(code, "-") { // that is the end of a code of many kinds
				codes = append(codes, before+code)
			}
		}
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, name := range n.Names {
					if strings.HasPrefix(name.Name, "code") && i < len(n.Values) {
						note("", n.Values[i])
					}
				}
			case *ast.CompositeLit:
				if of, ok := n.Type.(*ast.SelectorExpr); ok && of.Sel.Name == "Problem" {
					for _, part := range n.Elts {
						if pair, ok := part.(*ast.KeyValueExpr); ok && pair.Key.(*ast.Ident).Name == "Code" {
							note("", pair.Value)
						}
					}
				} else if n.Type == nil && len(n.Elts) > 0 { // in a list of problems
					if pair, ok := n.Elts[0].(*ast.KeyValueExpr); ok {
						if name, ok := pair.Key.(*ast.Ident); ok && name.Name == "Code" {
							note("", pair.Value)
						}
					}
				}
			case *ast.CallExpr:
				if name, ok := n.Fun.(*ast.Ident); ok && name.Name == "need" && filepath.Base(dir) == "jobposting" {
					note("jobposting-", n.Args[1])
				}
			}
			return true
		})
	}
	return codes
}
