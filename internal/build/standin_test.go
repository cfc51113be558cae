package build

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// A stand-in is this test program under the name go. It says that it is another
// release, and hands over to the real go command what is asked of GoRelease.
const (
	standInSays = "PEERWORK_STANDIN_SAYS" // the release it says it is
	standInReal = "PEERWORK_STANDIN_REAL" // the real go command
	standInFor  = "PEERWORK_STANDIN_FOR"  // the release it starts for GoRelease; empty: it does not know GOTOOLCHAIN
)

func TestMain(m *testing.M) {
	if says := os.Getenv(standInSays); says != "" {
		os.Exit(standIn(says))
	}
	os.Exit(m.Run())
}

func standIn(says string) int {
	real := exec.Command(os.Getenv(standInReal), os.Args[1:]...)
	real.Stdout, real.Stderr = os.Stdout, os.Stderr
	if os.Getenv("GOROOT") != "" {
		fmt.Fprintln(os.Stderr, "this go was given another's GOROOT")
		return 2
	}
	if to := os.Getenv(standInFor); to != "" && os.Getenv("GOTOOLCHAIN") == GoRelease {
		real.Env = append(os.Environ(), "GOTOOLCHAIN="+to)
		if err := real.Run(); err != nil {
			return real.ProcessState.ExitCode()
		}
		return 0
	}
	if os.Args[1] != "env" {
		fmt.Fprintln(os.Stderr, says, "was asked to", os.Args[1:])
		return 2
	}
	for _, name := range os.Args[2:] {
		value, err := exec.Command(os.Getenv(standInReal), "env", name).Output()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 2
		}
		if name == "GOVERSION" {
			value = []byte(strings.TrimPrefix(says, "go1.15.15") + "\n") // which does not know the name
		}
		os.Stdout.Write(value)
	}
	return 0
}

// useStandIn makes the go command at hand one that says it is the release says,
// and gives what another release is asked for by name instead of GoRelease.
func useStandIn(t *testing.T, says, instead string) {
	t.Helper()
	real := os.Getenv(standInReal)
	if real == "" {
		found, err := goCommand()
		require.NoError(t, err)
		real = found
	}
	own, err := os.Executable()
	require.NoError(t, err)
	root := t.TempDir()
	name := filepath.Join(root, "bin", "go")
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	require.NoError(t, os.Mkdir(filepath.Dir(name), 0o755))
	copyFile(t, own, name)
	t.Setenv("GOROOT", root)
	t.Setenv("GOTOOLCHAIN", "local")
	t.Setenv(standInSays, says)
	t.Setenv(standInReal, real)
	t.Setenv(standInFor, instead)
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	in, err := os.Open(from)
	require.NoError(t, err)
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE, 0o755)
	require.NoError(t, err)
	_, err = io.Copy(out, in)
	require.NoError(t, err)
	require.NoError(t, out.Close())
}

// withProxy makes the go command fetch modules from a server of ours alone,
// where there is a toolchain of the release, or enough of one to be downloaded.
func withProxy(t *testing.T, release string) {
	t.Helper()
	env, err := goEnv("go", environ(), "GOHOSTOS", "GOHOSTARCH")
	require.NoError(t, err)
	version := "v0.0.1-" + release + "." + env["GOHOSTOS"] + "-" + env["GOHOSTARCH"]
	var packed bytes.Buffer
	archive := newArchive(&packed)
	_, err = archive.Create("golang.org/toolchain@" + version + "/go.mod")
	require.NoError(t, err)
	require.NoError(t, archive.Close())
	proxy := httptest.NewServer(http.FileServerFS(fstest.MapFS{"golang.org/toolchain/@v/" + version + ".zip": {Data: packed.Bytes()}}))
	t.Cleanup(proxy.Close)
	t.Setenv("GOPROXY", proxy.URL)
}

// steps gathers what Progress receives.
type steps []string

func (s *steps) add(step string) { *s = append(*s, step) }

func (s *steps) have(part string) bool {
	return slices.ContainsFunc(*s, func(step string) bool { return strings.Contains(step, part) })
}
