package build

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// noSuchRelease is one that no proxy has.
const noSuchRelease = "go1.99.9"

// Whichever Go is installed, GoRelease compiles the core and the bytes are the
// same, and the person is shown beforehand what must be fetched.
func TestAnyGoGivesTheSameBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	want := t.TempDir()
	manifest, err := Build(Options{Out: want, Compression: Quick})
	require.NoError(t, err)
	for _, says := range []string{"go1.27.0", "go1.26.7", "go1.21.0", "devel go1.28-0123456789"} {
		t.Run(says, func(t *testing.T) {
			useStandIn(t, says, GoRelease)
			out := filepath.Join(t.TempDir(), "web")
			var told steps
			got, err := Build(Options{Out: out, Compression: Quick, Progress: told.add})
			require.NoError(t, err)
			assert.Equal(t, manifest, got)
			assert.Equal(t, content(t, want), content(t, out))
			assert.True(t, told.have("compiling the core with "+GoRelease), told)
		})
	}
}

func TestFetchingIsToldBeforehand(t *testing.T) {
	modules := t.TempDir()
	t.Setenv("GOMODCACHE", modules)
	t.Setenv("GOPROXY", "off")
	told := 0
	find := func() { _, _ = findToolchain(func() { told++ }) }

	useStandIn(t, GoRelease, GoRelease)
	find()
	assert.Zero(t, told, "it is at hand")
	useStandIn(t, "go1.27.0", GoRelease)
	find()
	assert.Equal(t, 1, told)

	var steps steps
	_, _ = Build(Options{Out: t.TempDir(), Compression: Quick, Progress: steps.add})
	assert.True(t, steps.have("fetching "+GoRelease+", about 70 MB: "), steps)
}

// The words of the go command itself are in each error: a release that does not
// exist is asked for, so nothing is downloaded.
func TestWhatKeepsTheReleaseAway(t *testing.T) {
	find := func() error {
		_, err := findToolchain(func() {})
		return err
	}
	t.Run("no proxy", func(t *testing.T) {
		useStandIn(t, "go1.27.0", noSuchRelease)
		t.Setenv("GOPROXY", "off")
		assert.ErrorIs(t, find(), ErrNotFetched)
		assert.ErrorContains(t, find(), "toolchain not available")
	})
	t.Run("no network", func(t *testing.T) {
		useStandIn(t, "go1.27.0", noSuchRelease)
		t.Setenv("GOPROXY", "http://127.0.0.1:1")
		assert.ErrorIs(t, find(), ErrNotFetched)
		assert.ErrorContains(t, find(), "127.0.0.1:1")
	})
	t.Run("no checksums", func(t *testing.T) {
		t.Setenv("GOMODCACHE", t.TempDir())
		withProxy(t, noSuchRelease)
		useStandIn(t, "go1.27.0", noSuchRelease)
		t.Setenv("GOSUMDB", "off")
		assert.ErrorIs(t, find(), ErrNoChecksums)
	})
	t.Run("an old go", func(t *testing.T) {
		for _, says := range []string{"go1.20.14", "go1.15.15"} {
			useStandIn(t, says, "")
			assert.ErrorIs(t, find(), ErrOldToolchain, says)
		}
	})
	t.Run("a go that ignores GOTOOLCHAIN", func(t *testing.T) {
		useStandIn(t, "go1.27.0", "")
		assert.ErrorIs(t, find(), ErrNotFetched)
		assert.ErrorContains(t, find(), "go1.27.0")
	})
}

// Settings that would stop or change the compiler are left out.
func TestSettingsOfOthers(t *testing.T) {
	t.Setenv("GOFLAGS", "-mod=vendor -tags=nobody -race")
	t.Setenv("GOWORK", filepath.Join(t.TempDir(), "go.work"))
	settings := filepath.Join(t.TempDir(), "env")
	require.NoError(t, os.WriteFile(settings, []byte("GOFLAGS=-tags=nobody\nGOEXPERIMENT=cgocheck2\nGOFIPS140=latest\n"), 0o600))
	t.Setenv("GOENV", settings)
	t.Setenv("GOFIPS140", "latest")
	first, err := Build(Options{Out: t.TempDir(), Compression: Quick})
	require.NoError(t, err)
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	t.Setenv("GOENV", "off")
	t.Setenv("GOFIPS140", "off")
	second, err := Build(Options{Out: t.TempDir(), Compression: Quick})
	require.NoError(t, err)
	assert.Equal(t, second, first)
}

// These bytes do not depend on the Go that runs the test, while those of
// compress/gzip do.
func TestGzipBytes(t *testing.T) {
	var text []byte
	for i := range 300_000 {
		text = append(text, "rødgrød med fløde"[i*i%19%18], byte(i>>9))
	}
	assert.Equal(t, "cb7b24cbf7d83a62363c4d4725805bf1505a4fdd2da123941ead26a7d9a4ee32", sum(Best.gzip(text)))
	assert.Equal(t, "fbd40a97fa776c865418b4c877e178251cd9c2e9b0954bb7800de5bd69926103", sum(Quick.gzip(text)))
	assert.Equal(t, string(text), gunzip(t, Best.gzip(text)))
	assert.Equal(t, string(text), gunzip(t, Quick.gzip(text)))
}

func sum(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }
