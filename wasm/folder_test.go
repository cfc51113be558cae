package wasm_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/wasm"
)

// A name no file can have is 404, whatever a disk says about it.
func TestHandlerImpossibleNames(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "peer-readiness.js"), nil, 0o600))
	h := wasm.Handler(os.DirFS(dir))
	for _, target := range []string{
		"/" + strings.Repeat("a", 5000) + ".js", "/%00.js", "/peer-readiness.js%00.txt", "/a%0ab.js", "/%ff.js", "/con.js", "/c:peer-readiness.js",
		"/peer-readiness.js::$DATA.txt", "/PEER-READINESS.JS", "/peer-readiness.js.",
	} {
		res, body := ask(t, h, "GET", target)
		assert.Equal(t, 404, res.StatusCode, "%.40s", target)
		assert.Equal(t, "Not Found\n", body)
	}
	res, _ := ask(t, h, "GET", "/peer-readiness.js")
	assert.Equal(t, 200, res.StatusCode)
}

// What a link in the folder points to is not the folder's to give away.
func TestHandlerFollowsNoLink(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	secret := filepath.Join(outside, "secret.txt")
	require.NoError(t, os.WriteFile(secret, []byte("secret"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "core.0123456789ab.js"), []byte("plain"), 0o600))
	for _, name := range []string{"linked.txt", "core.0123456789ab.js.br"} {
		require.NoError(t, os.Symlink(secret, filepath.Join(dir, name)))
	}
	require.NoError(t, os.Symlink(outside, filepath.Join(dir, "folder.js")))
	h := wasm.Handler(os.DirFS(dir))
	for _, target := range []string{"/linked.txt", "/folder.js", "/folder.js/secret.txt"} {
		res, body := ask(t, h, "GET", target)
		assert.Equal(t, 404, res.StatusCode, target)
		assert.NotContains(t, body, "secret")
	}
	_, body := ask(t, h, "GET", "/core.0123456789ab.js", "Accept-Encoding", "br")
	assert.Equal(t, "plain", body)
}

// unread are files that can be opened and not read.
type unread struct{ fs.FS }

type unreadFile struct{ fs.File }

func (unreadFile) Read([]byte) (int, error) { return 0, errors.New("somebody reads") }
func (unreadFile) Seek(_ int64, whence int) (int64, error) {
	if whence == io.SeekEnd {
		return 10, nil
	}
	return 0, nil
}

func (u unread) Open(name string) (fs.File, error) {
	file, err := u.FS.Open(name)
	if err != nil || name == "." {
		return file, err
	}
	return unreadFile{file}, nil
}

// A client that has a hashed file gets 304, and not a byte of the file is read.
func TestHandlerKnowsHashedFilesUnread(t *testing.T) {
	h := wasm.Handler(unread{folder()})
	for _, accept := range []string{"", "br", "gzip"} {
		head, _ := ask(t, h, "HEAD", "/core.0123456789ab.wasm", "Accept-Encoding", accept)
		require.Equal(t, 200, head.StatusCode)
		res, _ := ask(t, h, "GET", "/core.0123456789ab.wasm", "Accept-Encoding", accept, "If-None-Match", head.Header.Get("ETag"))
		assert.Equal(t, 304, res.StatusCode)
	}
	res, _ := ask(t, h, "GET", "/peer-readiness.js")
	assert.Equal(t, 500, res.StatusCode, "the others are named by what is in them")
}

// A zip can be served as it is, though its files cannot seek.
func TestHandlerServesAZip(t *testing.T) {
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	for name, text := range map[string]string{"core.0123456789ab.js": "plain", "core.0123456789ab.js.br": "brotli", "peer-readiness.js": "entry"} {
		file, err := w.Create(name)
		require.NoError(t, err)
		_, err = io.WriteString(file, text)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	reader, err := zip.NewReader(bytes.NewReader(packed.Bytes()), int64(packed.Len()))
	require.NoError(t, err)
	h := wasm.Handler(reader)
	_, body := ask(t, h, "GET", "/core.0123456789ab.js", "Accept-Encoding", "br")
	assert.Equal(t, "brotli", body)
	_, body = ask(t, h, "GET", "/peer-readiness.js")
	assert.Equal(t, "entry", body)
}

// Part of a plain file is what was asked for; a compressed one comes whole.
func TestHandlerRange(t *testing.T) {
	h := wasm.Handler(folder())
	res, body := ask(t, h, "GET", "/core.0123456789ab.wasm", "Range", "bytes=0-4")
	assert.Equal(t, 206, res.StatusCode)
	assert.Equal(t, "plain", body)
	res, body = ask(t, h, "GET", "/core.0123456789ab.wasm", "Range", "bytes=0-4", "Accept-Encoding", "br")
	assert.Equal(t, 200, res.StatusCode)
	assert.Equal(t, "brotli core.0123456789ab.wasm", body)
}
