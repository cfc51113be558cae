//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/build"
)

// server is a "peerwork serve" that runs.
type server struct {
	stop context.CancelFunc
	code chan int

	mu     sync.Mutex
	stderr bytes.Buffer
}

func (s *server) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stderr.Write(p)
}

func (s *server) said() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stderr.String()
}

// serve starts the program on a free port.
func serve(t *testing.T, args ...string) *server {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s := &server{stop: cancel, code: make(chan int, 1)}
	go func() {
		s.code <- Run(ctx, append([]string{"serve", "--addr", "127.0.0.1:0"}, args...), strings.NewReader(""), io.Discard, s)
	}()
	t.Cleanup(cancel)
	return s
}

// until waits until the server has said what matches, and returns it.
func (s *server) until(t *testing.T, pattern string) []string {
	t.Helper()
	re := regexp.MustCompile(pattern)
	var found []string
	require.Eventually(t, func() bool {
		found = re.FindStringSubmatch(s.said())
		return found != nil
	}, 3*time.Minute, 10*time.Millisecond, pattern)
	return found
}

// address waits until the demo is ready.
func (s *server) address(t *testing.T) string { return s.until(t, `(http://127\.0\.0\.1:\d+)/`)[1] }

func get(t *testing.T, url string) (*http.Response, string) {
	t.Helper()
	res, err := http.Get(url)
	require.NoError(t, err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res, string(body)
}

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'"

// TestServe builds the widget from the source tree and asks for all that the
// demo needs, as a browser does; then it stops as by Ctrl-C and leaves nothing.
func TestServe(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	s := serve(t)
	address := s.address(t)
	assert.Regexp(t, `^Bygger siden … \d+,\d s\nSiden er klar på http://127\.0\.0\.1:\d+/  \(Ctrl-C stopper den\)\n$`, s.said())

	res, page := get(t, address+"/")
	assert.Equal(t, http.StatusOK, res.StatusCode)
	assert.Equal(t, policy, res.Header.Get("Content-Security-Policy"))
	assert.Equal(t, "text/html; charset=utf-8", res.Header.Get("Content-Type"))
	assert.Contains(t, page, "<peer-readiness")
	// Everything the pages of the demo name is there, the entry too.
	pages, err := fs.Glob(demoFiles, "demo/*.html")
	require.NoError(t, err)
	for _, name := range pages {
		res, page := get(t, address+"/"+name)
		for _, link := range regexp.MustCompile(` (?:src|href)="([^"#]+)"`).FindAllStringSubmatch(page, -1) {
			at, err := res.Request.URL.Parse(link[1])
			require.NoError(t, err)
			res, _ := get(t, at.String())
			assert.Equal(t, http.StatusOK, res.StatusCode, "%s names %s", name, link[1])
		}
	}
	res, _ = get(t, address+"/"+inSite)
	assert.Equal(t, "text/javascript; charset=utf-8", res.Header.Get("Content-Type"))
	res, _ = get(t, address+"/no-such-page.html")
	assert.Equal(t, http.StatusNotFound, res.StatusCode)

	require.NoError(t, syscall.Kill(os.Getpid(), syscall.SIGINT))
	assert.Equal(t, exitGood, <-s.code)
	left, err := os.ReadDir(temp)
	require.NoError(t, err)
	assert.Empty(t, left, "the folder it built into is gone")
	_, err = net.Dial("tcp", strings.TrimPrefix(address, "http://"))
	assert.Error(t, err)
}

// TestServeBuiltFolder serves what was built before, where there is neither
// source nor Go.
func TestServeBuiltFolder(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	built := t.TempDir()
	manifest, err := build.Build(build.Options{Out: built, Compression: build.Quick})
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	t.Setenv("PATH", "")
	s := serve(t, "--dir", built, "--lang", "en")
	address := s.address(t)
	assert.Regexp(t, `^The site is ready at http://127\.0\.0\.1:\d+/  \(Ctrl-C stops it\)\n$`, s.said())
	for _, f := range manifest.Files {
		res, body := get(t, address+"/"+f.Name)
		assert.Equal(t, http.StatusOK, res.StatusCode, f.Name)
		assert.Len(t, body, f.Bytes, f.Name)
	}
	s.stop()
	assert.Equal(t, exitGood, <-s.code)
}

func TestServeBusyPort(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	addr := taken.Addr().String()
	code, out, stderr := run(t, "", "serve", "--addr", addr)
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
	assert.Equal(t, "peerwork: Der lytter allerede noget på "+addr+". Stop det, eller brug --addr 127.0.0.1:0, som finder en ledig port.\n", stderr)
}

func TestServeWithoutWhatItNeeds(t *testing.T) {
	t.Run("Go", func(t *testing.T) {
		t.Setenv("PATH", "")
		t.Setenv("GOROOT", "")
		code, _, stderr := run(t, "", "serve", "--addr", "127.0.0.1:0")
		assert.Equal(t, exitWrong, code)
		assert.Contains(t, stderr, "peerwork: Go mangler")
	})
	t.Run("a built folder", func(t *testing.T) {
		dir := t.TempDir()
		code, _, stderr := run(t, "", "serve", "--dir", dir)
		assert.Equal(t, exitWrong, code)
		assert.Contains(t, stderr, "Der er ingen bygget widget i "+dir)
	})
	t.Run("source", func(t *testing.T) {
		t.Chdir(t.TempDir())
		code, _, stderr := run(t, "", "serve", "--addr", "127.0.0.1:0")
		assert.Equal(t, exitWrong, code)
		assert.Contains(t, stderr, "peerwork: Her er ingen kildekode")
		assert.Contains(t, stderr, "--dir")
	})
}

// TestServeFailedBuild: what the compiler says is shown line by line.
func TestServeFailedBuild(t *testing.T) {
	fakeGo(t, "echo first complaint >&2; echo second complaint >&2; exit 1")
	code, _, stderr := run(t, "", "serve", "--addr", "127.0.0.1:0")
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, stderr, "first complaint\nsecond complaint")
}

// TestServeFetches: a message says first what is downloaded, and later why it
// could not be.
func TestServeFetches(t *testing.T) {
	t.Setenv("GOMODCACHE", t.TempDir())
	for _, c := range []struct{ go_, want string }{
		{"go: download " + build.GoRelease + ": no such host", build.GoRelease + `, som oversætter kernen, kunne ikke hentes (go: download ` + build.GoRelease + `: no such host). Det kræver net`},
		{"go: checksum database disabled by GOSUMDB=off", "Go henter ikke " + build.GoRelease + ", som oversætter kernen, når GOSUMDB er off."},
	} {
		fakeGo(t, "")
		name := filepath.Join(os.Getenv("GOROOT"), "bin", "go")
		script := `#!/bin/sh
if [ "$GOTOOLCHAIN" != local ]; then echo "go: downloading" >&2; echo "` + c.go_ + `" >&2; exit 1; fi
shift
for name; do if [ $name = GOVERSION ]; then echo go1.27.0; else echo "$GOMODCACHE"; fi; done
`
		require.NoError(t, os.WriteFile(name, []byte(script), 0o755))
		code, _, stderr := run(t, "", "serve", "--addr", "127.0.0.1:0")
		assert.Equal(t, exitWrong, code)
		assert.Regexp(t, `^Bygger siden … \nHenter `+build.GoRelease+`, cirka 70 MB, som oversætter kernen. Det sker kun den første gang.\nBygger siden … \npeerwork: `, stderr)
		assert.Contains(t, stderr, "peerwork: "+c.want)
	}
}

// TestServeStoppedWhileBuilding is Ctrl-C before there is anything to serve.
func TestServeStoppedWhileBuilding(t *testing.T) {
	temp := t.TempDir()
	fakeGo(t, "sleep 1; exit 1")
	t.Setenv("TMPDIR", temp)
	s := serve(t)
	s.until(t, "Bygger siden …")
	s.stop()
	assert.Equal(t, exitGood, <-s.code)
	assert.NotContains(t, s.said(), "http://")
	left, err := os.ReadDir(temp)
	require.NoError(t, err)
	assert.Empty(t, left)
}

// fakeGo puts a go command that compiles by running the script in the place of
// the real one.
func fakeGo(t *testing.T, script string) {
	t.Helper()
	real, err := exec.LookPath("go")
	require.NoError(t, err)
	root := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(root, "bin"), 0o755))
	lines := "#!/bin/sh\nif [ \"$1\" = env ]; then unset GOROOT; exec \"" + real + "\" \"$@\"; fi\n" + script + "\n"
	require.NoError(t, os.WriteFile(filepath.Join(root, "bin", "go"), []byte(lines), 0o755))
	t.Setenv("GOROOT", root)
}

func TestDemo(t *testing.T) {
	handler := demo(os.DirFS(t.TempDir()))
	ask := func(method, target string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(method, target, nil))
		return w
	}
	assert.Equal(t, http.StatusMethodNotAllowed, ask(http.MethodPost, "/").Code)
	assert.Empty(t, ask(http.MethodHead, "/").Body.String())
	assert.Equal(t, http.StatusNotFound, ask(http.MethodGet, "/../run.go").Code)
	err := fs.WalkDir(demoFiles, "demo", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		w := ask(http.MethodGet, "/"+strings.TrimPrefix(name, "demo/"))
		assert.Equal(t, http.StatusOK, w.Code, name)
		if path.Ext(name) == ".html" {
			assert.Equal(t, policy, w.Header().Get("Content-Security-Policy"), name)
		}
		return nil
	})
	require.NoError(t, err)
}
