package build

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A reader who follows one guide and copies from another finds the same folder
// name in both.
func TestOneFolderName(t *testing.T) {
	address := regexp.MustCompile(`src="[^"]*(?:peer-readiness\.js|peer-frame\.js|embed\.html)`)
	ours := regexp.MustCompile(`^src="(https://[a-z.]+)?/peerwork/[a-z-]+\.(js|html)$`)
	found := 0
	for _, pattern := range []string{"README.md", "docs/*.md", "docs/da/*.md", "wasm/doc.go", "internal/build/dist/*.txt"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", pattern))
		require.NoError(t, err)
		require.NotEmpty(t, paths, pattern)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			for _, name := range address.FindAllString(string(text), -1) {
				found++
				assert.Regexp(t, ours, name, path)
			}
		}
	}
	assert.Greater(t, found, 10)
}
