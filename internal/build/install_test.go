package build

import (
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// make builds the tiny widget into out.
func (src source) make(t *testing.T, out string, level Compression) Manifest {
	t.Helper()
	all, err := assemble(src, quiet)
	require.NoError(t, err)
	manifest, outputs := pack(all, src.goVersion, level)
	require.NoError(t, install(out, manifest, outputs))
	return manifest
}

// content reads every file in a folder.
func content(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	files := map[string]string{}
	for _, e := range entries {
		require.False(t, e.IsDir(), "%s", e.Name())
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		files[e.Name()] = string(data)
	}
	return files
}

func gunzip(t *testing.T, data []byte) string {
	t.Helper()
	zipped, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	text, err := io.ReadAll(zipped)
	require.NoError(t, err)
	return string(text)
}

func TestInstall(t *testing.T) {
	for name, level := range map[string]Compression{"best": Best, "quick": Quick} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "new", "folder")
			manifest := tiny(t).make(t, out, level)
			files := content(t, out)
			assert.Len(t, files, 3*(len(manifest.Files)+1))

			var read Manifest
			require.NoError(t, json.Unmarshal([]byte(files["manifest.json"]), &read))
			assert.Equal(t, manifest, read)
			assert.Contains(t, files["manifest.json"], `"go": "go1.`)
			for _, f := range append(manifest.Files, File{Name: "manifest.json"}) {
				plain := files[f.Name]
				unbrotli, err := io.ReadAll(brotli.NewReader(strings.NewReader(files[f.Name+".br"])))
				require.NoError(t, err)
				assert.Equal(t, plain, string(unbrotli), f.Name)
				assert.Equal(t, plain, gunzip(t, []byte(files[f.Name+".gz"])), f.Name)
				if f.Role == "" {
					continue
				}
				digest := sha512.Sum384([]byte(plain))
				assert.Equal(t, "sha384-"+base64.StdEncoding.EncodeToString(digest[:]), f.Integrity)
				assert.Equal(t, []int{len(plain), len(files[f.Name+".br"]), len(files[f.Name+".gz"])}, []int{f.Bytes, f.Brotli, f.Gzip})
			}
		})
	}
}

func TestInstallIsReproducible(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	tiny(t).make(t, first, Best)
	tiny(t).make(t, second, Best)
	tiny(t).make(t, second, Best) // over itself
	assert.Equal(t, content(t, first), content(t, second))
}

// A page that was opened before a new build has not loaded everything yet: one
// earlier build stays whole beside the new one. Two are too many.
func TestInstallOverAnEarlierBuild(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(out, "index.html"), []byte("mine"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(out, "core.aaaaaaaaaaaa.wasm"), []byte("mine too"), 0o600))
	src := tiny(t)
	first := src.make(t, out, Quick)
	src.setCore("another core")
	src.instruments = src.instruments[:1]
	second := src.make(t, out, Quick)
	all := func(manifest Manifest) []string {
		names := []string{"manifest.json", "manifest.json.br", "manifest.json.gz"}
		for _, f := range manifest.Files {
			names = append(names, f.Name, f.Name+".br", f.Name+".gz")
		}
		return names
	}
	check := func(t *testing.T, manifests ...Manifest) {
		t.Helper()
		want := map[string]bool{"index.html": true, "core.aaaaaaaaaaaa.wasm": true, ".earlier.json": true}
		for _, m := range manifests {
			for _, name := range all(m) {
				want[name] = true
			}
		}
		files := content(t, out)
		assert.Equal(t, slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(files)))
		assert.Equal(t, "mine", files["index.html"])
		assert.Equal(t, "mine too", files["core.aaaaaaaaaaaa.wasm"], "it looks like ours, but no build made it")
		var now Manifest
		require.NoError(t, json.Unmarshal([]byte(files["manifest.json"]), &now))
		assert.Equal(t, manifests[len(manifests)-1], now)
	}
	check(t, first, second)
	src.make(t, out, Quick)
	check(t, first, second) // nothing new: what is open now is open from the first one still

	src.setCore("a third core")
	third := src.make(t, out, Quick)
	check(t, second, third)
	src.setCore("another core") // back to the second, whose files are there
	again := src.make(t, out, Quick)
	assert.Equal(t, second, again)
	check(t, third, again)
}

// A manifest is a file like any other: what it says about other folders is
// not acted on, and a broken one is nothing to go by.
func TestInstallOverADoubtfulManifest(t *testing.T) {
	for name, text := range map[string]string{
		"reaching out": `{"files":[{"name":"../keep.txt"},{"name":".."},{"name":""},{"name":"."},{"name":"/keep.txt"}]}`,
		"broken":       `{"files":[{"name":"keep.txt"}`,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			out := filepath.Join(dir, "out")
			require.NoError(t, os.Mkdir(out, 0o755))
			for _, at := range []string{filepath.Join(dir, "keep.txt"), filepath.Join(out, "keep.txt")} {
				require.NoError(t, os.WriteFile(at, []byte("keep"), 0o600))
			}
			src := tiny(t)
			src.make(t, out, Quick)
			require.NoError(t, os.WriteFile(filepath.Join(out, "manifest.json"), []byte(text), 0o600))
			list := strings.ReplaceAll(strings.TrimPrefix(strings.TrimSuffix(text, "}"), `{"files":`), `{"name":`, "")
			require.NoError(t, os.WriteFile(filepath.Join(out, ".earlier.json"), []byte(strings.ReplaceAll(list, `"}`, `"`)), 0o600))
			src.setCore("another core")
			src.make(t, out, Quick)
			src.setCore("a third core")
			src.make(t, out, Quick)
			assert.FileExists(t, filepath.Join(dir, "keep.txt"))
			assert.FileExists(t, filepath.Join(out, "keep.txt"))
		})
	}
}

func TestInstallWhereItCannot(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "file")
	require.NoError(t, os.WriteFile(out, nil, 0o600))
	assert.Error(t, install(out, Manifest{}, nil))
}

// A move that fails half-way leaves no half file and an entry whose files are
// all there.
func TestInstallHalfWay(t *testing.T) {
	out := t.TempDir()
	src := tiny(t)
	src.make(t, out, Quick)
	before := content(t, out)["peer-readiness.js"]

	src.setCore("another core")
	all, err := assemble(src, quiet)
	require.NoError(t, err)
	manifest, outputs := pack(all, src.goVersion, Quick)
	// A folder of the same name stops the core from being moved.
	stopped := hashed("core.wasm", src.programs[readinessProgram])
	require.NoError(t, os.MkdirAll(filepath.Join(out, stopped, "in the way"), 0o755))
	require.Error(t, install(out, manifest, outputs))
	after, err := os.ReadFile(filepath.Join(out, "peer-readiness.js"))
	require.NoError(t, err)
	assert.Equal(t, before, string(after))
	leftovers, err := filepath.Glob(filepath.Join(out, ".building-*"))
	require.NoError(t, err)
	assert.Empty(t, leftovers)
}

// A build that was killed leaves its folder; the next one clears it away, and
// lets one alone that may still be at work.
func TestStagingClearsUp(t *testing.T) {
	dir := t.TempDir()
	killed, working, other := filepath.Join(dir, ".building-1"), filepath.Join(dir, ".building-2"), filepath.Join(dir, "of-somebody")
	for _, name := range []string{killed, working, other} {
		require.NoError(t, os.MkdirAll(filepath.Join(name, "inside"), 0o755))
	}
	long := time.Now().Add(-2 * time.Hour)
	require.NoError(t, os.Chtimes(killed, long, long))
	require.NoError(t, os.Chtimes(other, long, long))
	staging, err := stagingIn(dir)
	require.NoError(t, err)
	assert.DirExists(t, staging)
	assert.NoDirExists(t, killed)
	assert.DirExists(t, working)
	assert.DirExists(t, other)
}

// What cannot be written whole changes nothing: folder and zip are those of
// before.
func TestReplaceAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	lists := func(text string) map[string][]output {
		return map[string][]output{"folder": {{"a/b.txt", []byte(text)}}, "all.zip": {{data: []byte(text)}}}
	}
	read := func() (texts []string) {
		for _, name := range []string{"folder/a/b.txt", "all.zip"} {
			data, err := os.ReadFile(filepath.Join(dir, name))
			require.NoError(t, err)
			texts = append(texts, string(data))
		}
		return texts
	}
	require.NoError(t, replaceAll(dir, lists("old")))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "folder", "stray.txt"), nil, 0o600))
	failing := lists("new")
	failing["folder"] = append(failing["folder"], output{strings.Repeat("a", 5000), nil})
	require.Error(t, replaceAll(dir, failing))
	assert.Equal(t, []string{"old", "old"}, read())
	assert.FileExists(t, filepath.Join(dir, "folder", "stray.txt"))

	require.NoError(t, replaceAll(dir, lists("new")))
	assert.Equal(t, []string{"new", "new"}, read())
	assert.NoFileExists(t, filepath.Join(dir, "folder", "stray.txt"))
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, left, 2)
}

func TestWriteTable(t *testing.T) {
	manifest := Manifest{Files: []File{
		{Name: "peer-readiness.js", Role: RoleEntry, Bytes: 70000, Brotli: 20000, Gzip: 24000},
		{Name: "core.0123456789ab.wasm", Role: RoleWasm, Bytes: 2000000, Brotli: 410000, Gzip: 560000},
	}}
	var out bytes.Buffer
	require.NoError(t, manifest.WriteTable(&out))
	assert.Equal(t, ""+
		"    bytes  brotli    gzip  file\n"+
		"    70000   20000   24000  peer-readiness.js\n"+
		"  2000000  410000  560000  core.0123456789ab.wasm\n"+
		"            20000   24000  before the first answer in peer-readiness.js\n", out.String())
}
