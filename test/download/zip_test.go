package download

import (
	"archive/zip"
	"bytes"
	"cmp"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/mod/module"
)

// most is how many bytes the zip may have: a tenth more than it has, with Word
// files, the reader of sentences, overview, study, the site, the papers, the
// workshop, a plan to work on and the texts on peer work in it.
const most = 2_500_000

const root = "../.."

// TestDownload makes the zip that a proxy serves and looks at all that is in
// it.
func TestDownload(t *testing.T) {
	files, size := download(t)
	t.Logf("the module's zip: %d bytes, %d files", size, len(files))
	assert.LessOrEqual(t, size, most)

	embedded := embedded(t)
	for _, file := range files {
		if !wanted(file, embedded) {
			t.Errorf("%s is in the zip, and neither Go nor documentation nor read by the program", file)
		}
	}
	for file := range embedded {
		assert.Contains(t, files, file, "a program embeds it")
	}
}

// TestWanted: what only tests read is not wanted.
func TestWanted(t *testing.T) {
	embedded := map[string]bool{"evidence/data/works.json": true}
	for _, file := range []string{"doc.go", "jobdesc/list_test.go", "docs/da/hr.md", "evidence/data/works.json", "wasm/ui/parts/dom.js", "LICENSE", "go.mod"} {
		assert.True(t, wanted(file, embedded), file)
	}
	for _, file := range []string{"schema/examples/plan/a.json", "readiness/testdata/a.json", "evidence/data/rows.json", "package-lock.json", "wasm/ui/flow.test.mjs", "test/volume/main.go", "npm/schemas/README.md"} {
		assert.False(t, wanted(file, embedded), file)
	}
}

// wanted reports whether the file belongs in what users download.
func wanted(file string, embedded map[string]bool) bool {
	in := func(folders ...string) bool {
		return slices.ContainsFunc(strings.Split(path.Dir(file), "/"), func(f string) bool { return slices.Contains(folders, f) })
	}
	switch {
	case embedded[file]:
		return true
	case strings.HasPrefix(file, "wasm/testdata/"):
		return true // an example embeds it, and go:embed does not look into another module
	case in("testdata", "test", "npm"):
		return false
	case strings.HasPrefix(file, "wasm/") && !strings.HasSuffix(file, ".mjs"):
		return true // the builder reads its own sources
	case strings.HasPrefix(file, "docs/"):
		return true
	}
	switch path.Base(file) {
	case "LICENSE", "NOTICE", "go.mod", "go.sum", "Makefile", ".gitignore", ".gitattributes":
		return true
	}
	// What GitHub reads: its folder cannot be left out of the zip.
	return file == ".ci/run" || strings.HasPrefix(file, ".github/") || slices.Contains([]string{".go", ".md"}, path.Ext(file))
}

// download returns the names of the files in the module's zip, as the
// repository has them, and how many bytes it has.
func download(t *testing.T) (names []string, size int) {
	t.Helper()
	version := module.Version{Path: "github.com/peerwork-dk/peerwork", Version: "v0.0.0"}
	made, err := Zip(root, version)
	require.NoError(t, err)
	read, err := zip.NewReader(bytes.NewReader(made), int64(len(made)))
	require.NoError(t, err)
	for _, f := range read.File {
		names = append(names, strings.TrimPrefix(f.Name, version.String()+"/"))
	}
	slices.SortFunc(names, cmp.Compare[string])
	return names, len(made)
}

// embedded returns the files that programs, and not their tests, carry in them.
func embedded(t *testing.T) map[string]bool {
	t.Helper()
	cmd := exec.Command("go", "list", "-f", `{{$dir := .Dir}}{{range .EmbedFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}`, "./...")
	cmd.Dir = root
	list, err := cmd.Output()
	require.NoError(t, err)
	from, err := filepath.Abs(root)
	require.NoError(t, err)
	all := map[string]bool{}
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSpace(line); line != "" {
			name, err := filepath.Rel(from, filepath.FromSlash(line))
			require.NoError(t, err)
			all[filepath.ToSlash(name)] = true
		}
	}
	require.NotEmpty(t, all)
	return all
}
