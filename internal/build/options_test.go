package build

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
