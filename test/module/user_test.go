package module

import (
	"encoding/json"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const builder = "github.com/peerwork-dk/peerwork/wasm/build"

// TestPublished does on one such machine what users do.
func TestPublished(t *testing.T) {
	m := newMachine(t)
	t.Run("the program of the guide", func(t *testing.T) { programOfTheGuide(t, m) })
	t.Run("the builder by its version", func(t *testing.T) { builderByVersion(t, m) })
	t.Run("serve, installed", func(t *testing.T) { serveInstalled(t, m) })
	t.Run("vendored", func(t *testing.T) { vendored(t, m) })
	t.Run("gonum", func(t *testing.T) { gonum(t, m) })
}

// The program of the guide for Go: added to a fresh module, built, served, and
// its quiz scored by the core that came with it.
func programOfTheGuide(t *testing.T, m machine) {
	m.T = t
	site := t.TempDir()
	guide, err := os.ReadFile(filepath.Join(m.root, "docs", "go.md"))
	require.NoError(t, err)
	program := regexp.MustCompile("(?s)```go\n(package main[^`]*?//go:embed web\n.*?)```").FindSubmatch(guide)
	require.NotNil(t, program, "the guide has a program that embeds")
	text := string(program[1])
	address := free(t)
	require.Contains(t, text, "127.0.0.1:8080")
	text = strings.Replace(text, "127.0.0.1:8080", address, 1)
	require.NoError(t, os.WriteFile(filepath.Join(site, "main.go"), []byte(text), 0o644))

	require.Contains(t, string(guide), "$ go get -tool "+builder+"\n")
	m.run(site, "go", "mod", "init", "example.org/site")
	m.run(site, "go", "get", "-tool", builder)
	m.run(site, "go", "mod", "tidy")
	unpacked := filepath.Join(m.modules, filepath.FromSlash(own.String()))
	before := tree(t, unpacked)
	require.NotEmpty(t, before)
	m.run(site, "go", "generate", ".")
	assert.Equal(t, before, tree(t, unpacked), "nobody writes in the module cache")
	m.run(site, "go", "build", "-o", "site", ".")

	start(t, m, site, filepath.Join(site, "site"))
	base := "http://" + address + "/peerwork/"
	quiz(t, base)
	assert.Equal(t, "text/javascript; charset=utf-8", fetch(t, base+"peer-readiness.js").Get("Content-Type"))
}

// The builder by its version, in a folder with nothing in it, makes the bytes
// that a clone makes; and what a web editor is handed.
func builderByVersion(t *testing.T, m machine) {
	m.T = t
	empty := t.TempDir()
	m.run(empty, "go", "run", builder+"@"+own.Version, "-quick", "-o", "web")
	clone := filepath.Join(t.TempDir(), "web")
	m.run(m.root, "go", "run", "./wasm/build", "-quick", "-o", clone)
	assert.Equal(t, contents(t, clone), contents(t, filepath.Join(empty, "web")))

	m.run(empty, "go", "run", builder+"@"+own.Version, "-quick", "-dist", "dist", "-version", "0.1.0")
	dist := filepath.Join(t.TempDir(), "dist")
	m.run(m.root, "go", "run", "./wasm/build", "-quick", "-dist", dist, "-version", "0.1.0")
	assert.Equal(t, contents(t, dist), contents(t, filepath.Join(empty, "dist")))
}

// "peerwork serve", installed, in a folder with nothing in it.
func serveInstalled(t *testing.T, m machine) {
	m.T = t
	bin, empty, address := t.TempDir(), t.TempDir(), free(t)
	m.env = append(m.env, "GOBIN="+bin)
	m.run(empty, "go", "install", "github.com/peerwork-dk/peerwork/cmd/peerwork@"+own.Version)
	start(t, m, empty, filepath.Join(bin, "peerwork"), "serve", "--addr", address)
	base := "http://" + address + "/"
	assert.Equal(t, "text/html; charset=utf-8", fetch(t, base).Get("Content-Type"))
	quiz(t, base+"widget/")
	fetch(t, base+"docs/da/indsaet.html")
	fetch(t, base+"schema/v1/plan.schema.json")
	assert.Empty(t, tree(t, empty))
}

// A vendor folder holds the packages alone. The rest is unpacked again, as on a
// machine that has never seen the module.
func vendored(t *testing.T, m machine) {
	m.T = t
	site := t.TempDir()
	program := "package main\n\n//go:generate go run " + builder + " -quick -o web\nfunc main() {}\n"
	require.NoError(t, os.WriteFile(filepath.Join(site, "main.go"), []byte(program), 0o644))
	m.run(site, "go", "mod", "init", "example.org/site")
	m.run(site, "go", "get", "-tool", builder)
	m.run(site, "go", "mod", "vendor")
	m.run(site, "go", "clean", "-modcache")
	m.run(site, "go", "generate", ".")
	assert.FileExists(t, filepath.Join(site, "web", "peer-readiness.js"))
}

// Gonum is in the build and the go.sum of who imports the figures of a trial, and
// of nobody else.
func gonum(t *testing.T, m machine) {
	m.T = t
	for imported, want := range map[string]bool{"readiness/instruments": false, "schema": false, "readiness/study": true} {
		site := t.TempDir()
		program := "package main\n\nimport _ \"" + own.Path + "/" + imported + "\"\n\nfunc main() {}\n"
		require.NoError(t, os.WriteFile(filepath.Join(site, "main.go"), []byte(program), 0o644))
		m.run(site, "go", "mod", "init", "example.org/site")
		m.run(site, "go", "get", own.Path+"@"+own.Version)
		m.run(site, "go", "mod", "tidy")
		m.run(site, "go", "build", ".")
		sums, err := os.ReadFile(filepath.Join(site, "go.sum"))
		require.NoError(t, err)
		require.Contains(t, string(sums), own.Path+" ", imported)
		assert.Equal(t, want, strings.Contains(string(sums), "gonum.org/"), imported)
		assert.Equal(t, want, strings.Contains(m.run(site, "go", "list", "-deps", "."), "gonum.org/"), imported)
	}
}

// free is an address nothing listens on.
func free(t *testing.T) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	return listener.Addr().String()
}

// start starts a server that is stopped when the test ends.
func start(t *testing.T, m machine, dir, command string, args ...string) {
	cmd := exec.Command(command, args...)
	cmd.Dir, cmd.Env, cmd.Stderr = dir, m.env, os.Stderr
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
	})
}

// fetch waits until the address answers, reads all of it, and returns the head.
func fetch(t *testing.T, address string) http.Header {
	t.Helper()
	var res *http.Response
	require.Eventually(t, func() bool {
		got, err := http.Get(address)
		res = got
		return err == nil
	}, 2*time.Minute, 50*time.Millisecond, address)
	defer res.Body.Close()
	require.Equal(t, http.StatusOK, res.StatusCode, address)
	_, err := io.Copy(io.Discard, res.Body)
	require.NoError(t, err)
	return res.Header
}

// quiz scores the golden answers with the core served at base, in Node.js.
func quiz(t *testing.T, base string) {
	t.Helper()
	fetch(t, base+"peer-readiness.js")
	manifest, err := http.Get(base + "manifest.json")
	require.NoError(t, err)
	defer manifest.Body.Close()
	var list struct{ Files []struct{ Name, Role string } }
	require.NoError(t, json.NewDecoder(manifest.Body).Decode(&list))
	names := map[string]string{}
	for _, f := range list.Files {
		// The files of the quiz come before those of the workshop.
		if names[f.Role] == "" && (f.Role != "instrument" || strings.HasPrefix(f.Name, "temperatur.")) {
			names[f.Role] = f.Name
		}
	}
	instrument, err := http.Get(base + names["instrument"])
	require.NoError(t, err)
	defer instrument.Body.Close()
	text, err := io.ReadAll(instrument.Body)
	require.NoError(t, err)
	golden := filepath.Join("..", "..", "readiness", "testdata", "golden", "temperatur", "a-plausible-start")
	response, err := os.ReadFile(golden + ".response.json")
	require.NoError(t, err)
	result, err := os.ReadFile(golden + ".result.json")
	require.NoError(t, err)
	question, err := json.Marshal([][]string{{"score", string(text), string(response)}})
	require.NoError(t, err)
	node := exec.Command("node", "../../internal/build/testdata/core.mjs", base, names["core"], names["wasm"])
	node.Stdin = strings.NewReader(string(question))
	node.Stderr = os.Stderr
	said, err := node.Output()
	require.NoError(t, err)
	var answers []string
	require.NoError(t, json.Unmarshal(said, &answers))
	assert.Equal(t, []string{`{"ok":` + strings.TrimSpace(string(result)) + `}`}, answers)
	assert.Equal(t, "application/wasm", fetch(t, base+names["wasm"]).Get("Content-Type"))
}

// tree is the names and times of all files below dir.
func tree(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			list = append(list, path+" "+info.ModTime().String())
		}
		return err
	}))
	return list
}

// contents are the files below dir, by name.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, line := range tree(t, dir) {
		path, _, _ := strings.Cut(line, " ")
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		name, err := filepath.Rel(dir, path)
		require.NoError(t, err)
		files[name] = string(data)
	}
	require.NotEmpty(t, files)
	return files
}
