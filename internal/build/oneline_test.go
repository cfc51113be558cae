package build

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOneLine(t *testing.T) {
	source := "//go:build js\n\n// Package a is.\npackage a\n\ntype b struct {\n\tC, d string `json:\"c\"` // C\n}\n\n" +
		"func f() string {\n\treturn `x\n` +\n\t\t\"`json:\"\n}\n"
	assert.Equal(t, "\n//go:build js\npackage a ;type b struct { C , d string ;} ;func f ( ) string { return `x\n` + \"`json:\" ;} ;",
		string(oneLine([]byte(source))))
}

// What is left of our own files is still Go, and says the same but for the tags.
func TestOneLineOfOurs(t *testing.T) {
	for _, pattern := range []string{"../../*.go", "../../internal/codec/*.go", "../../readiness/*.go", "../../wasm/core/call/*.go"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			source, err := os.ReadFile(path)
			require.NoError(t, err)
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, oneLine(source), 0)
			require.NoError(t, err, path)
			was, err := parser.ParseFile(token.NewFileSet(), path, source, 0)
			require.NoError(t, err)
			assert.Len(t, file.Decls, len(was.Decls), path)
		}
	}
}
