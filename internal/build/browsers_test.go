package build

import (
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// namedVersion is how a text names a version of a browser.
var namedVersion = regexp.MustCompile(`\b(?:Chrome|Chromium|Edge|Firefox|Safari|iOS) \d+(?:\.\d+)*`)

// Whatever people read names the browsers of the table, and no other version.
func TestBrowsersAreNamedAlike(t *testing.T) {
	var known []string
	for _, b := range browsers {
		known = append(known, b.Browser+" "+b.Page, b.Browser+" "+b.File)
	}
	root := filepath.Join("..", "..")
	read := func(t *testing.T, name string) string {
		t.Helper()
		text, err := checkout.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		return string(text)
	}
	for _, name := range []string{"README.md", "docs/embedding.md", "docs/da/indsaet.md"} {
		text := read(t, name)
		assert.Contains(t, text, onPages(), name)
		assert.Contains(t, text, inFile(), name)
	}
	assert.Contains(t, read(t, "cmd/peerwork/demo/afproev.js"), onPages(), "what is copied there")
	for name, sentences := range map[string][]string{
		"wasm/ui/pages/embed.html":        {"en browser, der er ny nok: {{browsers}} eller nyere.</p>", "a browser that is new enough: {{browsers}} or later.</p>"},
		"wasm/ui/pages/file.html":         {"en browser, der er ny nok: {{browsers}} eller nyere.</p>", "a browser that is new enough: {{browsers}} or later.</p>"},
		"internal/build/dist/LAESMIG.txt": {"{{on pages}} eller nyere", "{{in the file}} eller nyere"},
		"internal/build/dist/README.txt":  {"{{on pages}} or later", "{{in the file}} or later"},
	} {
		for _, sentence := range sentences {
			assert.Contains(t, read(t, name), sentence, name)
		}
	}
	found := 0
	for _, glob := range []string{"*.md", "docs/*.md", "docs/da/*.md", "internal/build/dist/*", "wasm/ui/pages/*.html", "cmd/peerwork/demo/*"} {
		names, err := filepath.Glob(filepath.Join(root, glob))
		require.NoError(t, err)
		require.NotEmpty(t, names, glob)
		for _, name := range names {
			text, err := checkout.ReadFile(name)
			require.NoError(t, err)
			for _, version := range namedVersion.FindAllString(string(text), -1) {
				found++
				assert.True(t, slices.Contains(known, version), "%s names %s", name, version)
			}
		}
	}
	assert.GreaterOrEqual(t, found, 8*3, "three texts name all of the table")
}

// The builder writes for these browsers and no newer ones.
func TestEnginesAreOfTheTable(t *testing.T) {
	require.Len(t, browsers, 4)
	assert.Len(t, engines, 5, "Safari on iPhones as well")
	for _, engine := range engines {
		assert.True(t, slices.ContainsFunc(browsers, func(b oldest) bool { return b.Page == engine.Version }))
	}
}
