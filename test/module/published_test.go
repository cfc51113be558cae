package module

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/mod/module"

	"github.com/peerwork-dk/peerwork/test/download"
)

// own is the module as it will be published.
var own = module.Version{Path: "github.com/peerwork-dk/peerwork", Version: "v0.1.0"}

// machine is one that has Go, an empty module cache, and no network but a module
// proxy: the files on this machine's own module cache, and our zip.
type machine struct {
	*testing.T
	root    string   // of the working tree
	modules string   // the module cache
	env     []string // what every command gets
}

func newMachine(t *testing.T) machine {
	m := machine{T: t, modules: filepath.Join(t.TempDir(), "modules")}
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	m.root = root
	here := strings.TrimSpace(m.run(".", "go", "env", "GOMODCACHE"))
	proxies := url(m.publish()) + "," + url(filepath.Join(here, "cache", "download"))
	// GOFLAGS and the like of this machine are not the user's.
	m.env = append(os.Environ(), "GOMODCACHE="+m.modules, "GOPROXY="+proxies, "GONOSUMDB=*", "GOFLAGS=", "GOWORK=off", "GOENV=off")
	t.Cleanup(func() { m.run(".", "go", "clean", "-modcache") })
	return m
}

func url(dir string) string { return "file://" + filepath.ToSlash(dir) }

// publish lays the working tree, as git would commit it, into the folder of a
// proxy.
func (m machine) publish() string {
	proxy := m.TempDir()
	versions := filepath.Join(proxy, filepath.FromSlash(own.Path), "@v")
	require.NoError(m, os.MkdirAll(versions, 0o755))
	packed, err := download.Zip(m.root, own)
	require.NoError(m, err)
	m.Logf("the module zip: %d bytes", len(packed))
	mod, err := os.ReadFile(filepath.Join(m.root, "go.mod"))
	require.NoError(m, err)
	for name, data := range map[string][]byte{
		"list":                []byte(own.Version + "\n"),
		own.Version + ".mod":  mod,
		own.Version + ".zip":  packed,
		own.Version + ".info": fmt.Appendf(nil, `{"Version":%q,"Time":"2026-01-01T00:00:00Z"}`, own.Version),
	} {
		require.NoError(m, os.WriteFile(filepath.Join(versions, name), data, 0o644))
	}
	return proxy
}

// run runs a command in dir and returns its standard output.
func (m machine) run(dir, command string, args ...string) string {
	m.Helper()
	cmd := exec.Command(command, args...)
	cmd.Dir, cmd.Env = dir, m.env
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	from := time.Now()
	out, err := cmd.Output()
	require.NoError(m, err, "%s %s\n%s%s", command, args, out, stderr.String())
	if m.env != nil {
		m.Logf("%5.1f s  %s %s", time.Since(from).Seconds(), command, strings.Join(args, " "))
	}
	return string(out)
}
