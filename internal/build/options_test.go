package build

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

func TestFindRoot(t *testing.T) {
	want, err := filepath.Abs("../..")
	require.NoError(t, err)
	for _, from := range []string{".", "../..", "testdata"} {
		got, err := FindRoot(from)
		require.NoError(t, err)
		assert.Equal(t, want, got, from)
	}
	t.Run("another module", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.org/other\n"), 0o600))
		_, err := FindRoot(dir)
		assert.ErrorIs(t, err, ErrNoSource)
		assert.ErrorContains(t, err, dir)
	})
	t.Run("a copy with another header", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "a", "b"), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("// ours\n\nmodule  \"github.com/peerwork-dk/peerwork\" \n\ngo 1.26\n"), 0o600))
		got, err := FindRoot(filepath.Join(dir, "a", "b"))
		require.NoError(t, err)
		assert.Equal(t, dir, got)
	})
}

// What a program knows about the module it was built from, and where that
// module is.
func TestModuleRoot(t *testing.T) {
	own, err := filepath.Abs("../..")
	require.NoError(t, err)
	t.Run("replaced by a folder", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.org/site\n\ngo 1.24\n\nrequire "+peerwork.ModulePath+" v0.0.0\n\nreplace "+peerwork.ModulePath+" => "+strconv.Quote(own)+"\n"), 0o600))
		sums, err := os.ReadFile("../../go.sum")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "go.sum"), sums, 0o600))
		t.Chdir(dir)
		got, err := moduleRoot(&debug.BuildInfo{Main: debug.Module{Path: peerwork.ModulePath, Version: "v0.0.0", Replace: &debug.Module{Path: own, Version: "(devel)"}}})
		require.NoError(t, err)
		assert.Equal(t, own, got)
	})
	t.Run("built in a clone and moved away", func(t *testing.T) {
		t.Chdir(t.TempDir())
		_, err := moduleRoot(&debug.BuildInfo{Main: debug.Module{Path: peerwork.ModulePath, Version: "(devel)"}})
		assert.ErrorIs(t, err, ErrNoSource)
	})

	// A module that is in the cache for certain, and is not ours.
	command, err := goCommand()
	require.NoError(t, err)
	out, err := run(own, environ(), command, "mod", "download", "-json", "github.com/evanw/esbuild")
	require.NoError(t, err)
	var other debug.Module
	require.NoError(t, json.Unmarshal([]byte(out), &other))
	t.Run("another module", func(t *testing.T) {
		_, err := moduleRoot(&debug.BuildInfo{Main: other})
		assert.ErrorIs(t, err, ErrNoSource)
		assert.ErrorContains(t, err, "esbuild@"+other.Version)
	})
	t.Run("other bytes", func(t *testing.T) {
		other.Sum = "h1:other="
		_, err := moduleRoot(&debug.BuildInfo{Main: other})
		assert.ErrorIs(t, err, ErrNoSource)
		assert.ErrorContains(t, err, "was built from h1:other=")
	})
	t.Run("a version that nobody has", func(t *testing.T) {
		t.Setenv("GOPROXY", "off")
		other.Version = "v0.0.1-none"
		_, err := moduleRoot(&debug.BuildInfo{Main: other})
		assert.ErrorIs(t, err, ErrNoSource)
		assert.ErrorContains(t, err, "the go command says: ")
	})
}

func TestDistTakesNoInstrument(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	_, err := Dist(Options{Out: out, Instruments: []string{"own.json"}})
	assert.ErrorContains(t, err, "Options.Instruments go into a folder of Build")
	assert.NoDirExists(t, out)
}

func TestBuildSaysWhatIsMissing(t *testing.T) {
	_, err := Build(Options{})
	assert.ErrorContains(t, err, "Options.Out is empty")

	t.Run("sources", func(t *testing.T) {
		t.Chdir(t.TempDir())
		_, err := Build(Options{Out: "dist"})
		assert.ErrorIs(t, err, ErrNoSource)
		assert.NoDirExists(t, "dist")
	})
	t.Run("Go", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "dist")
		t.Setenv("PATH", t.TempDir())
		t.Setenv("GOROOT", t.TempDir())
		_, err := Build(Options{Out: out})
		assert.ErrorIs(t, err, ErrNoToolchain)
		assert.NoDirExists(t, out)
	})
}

func TestCompileTellsWhatTheCompilerSaid(t *testing.T) {
	tools, _ := here(t)
	_, err := tools.compile(".", "./nothing-here")
	assert.ErrorContains(t, err, "nothing-here")
	assert.ErrorContains(t, err, "compile ./nothing-here: exit status 1: ")
}
