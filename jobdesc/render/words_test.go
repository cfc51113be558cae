package render_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

// texts returns the texts of a Go file by their language.
func texts(t *testing.T, name string) map[string][]string {
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
	require.NoError(t, err)
	all := map[string][]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		pair, ok := n.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		lang, ok := pair.Key.(*ast.Ident)
		if !ok || lang.Name != "DA" && lang.Name != "EN" {
			return true
		}
		ast.Inspect(pair.Value, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				text, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				all[lang.Name] = append(all[lang.Name], text)
			}
			return true
		})
		return true
	})
	return all
}

// TestWords: our own words are plain and respectful.
func TestWords(t *testing.T) {
	for _, name := range []string{"words.go", "../jobposting/words.go"} {
		for lang, list := range texts(t, name) {
			require.NotEmpty(t, list)
			var sentences []string
			for _, text := range list {
				assert.Empty(t, prose.Denied(text), text)
				assert.NotContains(t, text, "!")
				for _, n := range prose.SentenceLengths(text) {
					assert.LessOrEqual(t, n, 20, text)
				}
				if strings.HasSuffix(text, ".") {
					sentences = append(sentences, text)
				}
			}
			if lang == "DA" {
				m := prose.Measured(strings.Join(sentences, "\n"))
				t.Logf("%s: %d sentences, LIX %.1f, mean %.1f words", name, m.Sentences, m.LIX(), m.Mean())
				assert.LessOrEqual(t, m.LIX(), 36.0)
			}
		}
	}
}
