package build

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A sentence is written in one place. One that was both in Go and in the widget
// would sooner or later be corrected in one of them only; and the widget gets
// the instruments' texts with the instruments.
func TestSentencesHaveOneHome(t *testing.T) {
	root := filepath.Join("..", "..")
	ui := place{}
	for name, text := range uiFiles(t, "*.js") {
		for _, literal := range scriptStrings(text) {
			ui.add(literal, name)
		}
	}
	goPlace := place{}
	for _, file := range goFiles(t, os.DirFS(root), true) {
		if ast.IsGenerated(file.tree) {
			continue
		}
		for _, literal := range goStrings(t, file.tree) {
			goPlace.add(literal, file.name)
		}
	}
	questions := place{}
	documents, err := filepath.Glob(filepath.Join(root, "readiness", "instruments", "*.json"))
	require.NoError(t, err)
	for _, at := range documents {
		text, err := os.ReadFile(at)
		require.NoError(t, err)
		var document any
		require.NoError(t, json.Unmarshal(text, &document))
		walkStrings(document, func(s string) { questions.add(s, filepath.Base(at)) })
	}
	t.Logf("sentences of %d words or more: %d in wasm/ui, %d in Go, %d in the instruments", sentenceWords, len(ui), len(goPlace), len(questions))
	assert.Greater(t, len(ui), 40)
	assert.Greater(t, len(goPlace), 40)
	assert.Greater(t, len(questions), 200)
	assert.Empty(t, ui.shared(goPlace), "in wasm/ui and in Go")
	assert.Empty(t, ui.shared(questions), "in wasm/ui and in an instrument")
}

func TestSentencesAreFound(t *testing.T) {
	ui, other := place{}, place{}
	for _, literal := range scriptStrings(`
		// 'Not this sentence in a comment.'
		/* "Nor this one over there." */
		const t = {
			a: 'Her er fem ord, ikke sandt? Kort.', b: "It's a \"second\" sentence in here.",
			c: (n) => ` + "`Du har ${n === 1 ? 'et enkelt åbent spørgsmål tilbage' : `${n} åbne spørgsmål`} og kan gå videre nu.`" + `,
			d: x / 2, e: /it's a "regular" expression, no string/g.test(y), f: 'linje\nto har også fem ord',
		};`) {
		ui.add(literal, "ui")
	}
	assert.Equal(t, place{
		"her er fem ord ikke sandt":         "ui",
		"it s a second sentence in here":    "ui",
		"et enkelt åbent spørgsmål tilbage": "ui",
		"og kan gå videre nu":               "ui",
		"to har også fem ord":               "ui",
	}, ui)
	other.add("Noget andet. Her er FEM ord – ikke sandt!", "go")
	assert.Equal(t, []string{"her er fem ord ikke sandt (ui, go)"}, ui.shared(other))
}

// sentenceWords is how long a run of words must be to count as a sentence.
const sentenceWords = 5

// place maps the sentences of one part of the project, reduced to their words,
// to the file they are in.
type place map[string]string

func (p place) add(text, file string) {
	for _, sentence := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".!?:\n", r) }) {
		words := strings.FieldsFunc(strings.ToLower(sentence), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if len(words) >= sentenceWords {
			p[strings.Join(words, " ")] = file
		}
	}
}

func (p place) shared(other place) []string {
	var found []string
	for sentence, file := range p {
		if there, ok := other[sentence]; ok {
			found = append(found, sentence+" ("+file+", "+there+")")
		}
	}
	return found
}

func goStrings(t *testing.T, tree *ast.File) []string {
	t.Helper()
	var literals []string
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			n.Tag = nil
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				s, err := strconv.Unquote(n.Value)
				require.NoError(t, err)
				literals = append(literals, s)
			}
		}
		return true
	})
	return literals
}

func walkStrings(v any, each func(string)) {
	switch v := v.(type) {
	case string:
		each(v)
	case []any:
		for _, e := range v {
			walkStrings(e, each)
		}
	case map[string]any:
		for _, e := range v {
			walkStrings(e, each)
		}
	}
}
