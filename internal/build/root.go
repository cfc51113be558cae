package build

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// FindRoot returns the root of the nearest source tree of peerwork at or above
// dir: the folder whose go.mod names [peerwork.ModulePath]. The error wraps
// [ErrNoSource].
func FindRoot(dir string) (string, error) {
	start, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrNoSource, err)
	}
	for at := start; ; at = filepath.Dir(at) {
		if mod, err := os.ReadFile(filepath.Join(at, "go.mod")); err == nil && moduleOf(mod) == peerwork.ModulePath {
			return at, nil
		}
		if at == filepath.Dir(at) {
			return "", fmt.Errorf("%w: no go.mod of %s in %s or above", ErrNoSource, peerwork.ModulePath, start)
		}
	}
}

// moduleOf returns the path on the module line of a go.mod.
func moduleOf(mod []byte) string {
	lines := bufio.NewScanner(bytes.NewReader(mod))
	for lines.Scan() {
		if path, ok := strings.CutPrefix(strings.TrimSpace(lines.Text()), "module "); ok {
			return strings.Trim(strings.TrimSpace(path), `"`)
		}
	}
	return ""
}
