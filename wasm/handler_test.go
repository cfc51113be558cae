package wasm_test

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/wasm"
)

const (
	forEver = "public, max-age=31536000, immutable"
	asked   = "public, no-cache"
)

// folder is a built folder with contents that can be told apart.
func folder() fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, name := range []string{
		"peer-readiness.js", "peer-readiness.d.ts", "manifest.json", "LICENSES.txt",
		"core.0123456789ab.js", "core.0123456789ab.wasm", "temperatur.abcdef012345.json",
		"embed.html", "embed.0123456789ab.css", "peer-frame.js",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte("plain " + name)}
		fsys[name+".br"] = &fstest.MapFile{Data: []byte("brotli " + name)}
		fsys[name+".gz"] = &fstest.MapFile{Data: []byte("gzip " + name)}
	}
	fsys["index.html"] = &fstest.MapFile{Data: []byte("somebody's page")}
	fsys["plain.txt"] = &fstest.MapFile{Data: []byte("plain plain.txt")}
	fsys[".secret.json"] = &fstest.MapFile{Data: []byte("{}")}
	fsys["deep/inside.json"] = &fstest.MapFile{Data: []byte("{}")}
	fsys["folder.js/inside.js"] = &fstest.MapFile{Data: []byte("{}")}
	return fsys
}

// ask sends one request; headers come in pairs of name and value.
func ask(t *testing.T, h http.Handler, method, target string, headers ...string) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	body, err := io.ReadAll(w.Result().Body)
	require.NoError(t, err)
	return w.Result(), string(body)
}

func TestHandlerTypesAndCaches(t *testing.T) {
	h := wasm.Handler(folder())
	for name, want := range map[string]struct{ kind, cache string }{
		"peer-readiness.js":            {"text/javascript; charset=utf-8", asked},
		"peer-readiness.d.ts":          {"text/plain; charset=utf-8", asked},
		"manifest.json":                {"application/json", asked},
		"LICENSES.txt":                 {"text/plain; charset=utf-8", asked},
		"core.0123456789ab.js":         {"text/javascript; charset=utf-8", forEver},
		"core.0123456789ab.wasm":       {"application/wasm", forEver},
		"temperatur.abcdef012345.json": {"application/json", forEver},
		"embed.html":                   {"text/html; charset=utf-8", asked},
		"embed.0123456789ab.css":       {"text/css; charset=utf-8", forEver},
		"peer-frame.js":                {"text/javascript; charset=utf-8", asked},
	} {
		res, body := ask(t, h, "GET", "/"+name)
		assert.Equal(t, 200, res.StatusCode, name)
		assert.Equal(t, "plain "+name, body)
		assert.Equal(t, want.kind, res.Header.Get("Content-Type"), name)
		assert.Equal(t, want.cache, res.Header.Get("Cache-Control"), name)
		assert.Equal(t, "Accept-Encoding", res.Header.Get("Vary"), name)
		assert.Empty(t, res.Header.Get("Content-Encoding"), name)
		assert.EqualValues(t, len(body), res.ContentLength, name)
		assert.Equal(t, "*", res.Header.Get("Access-Control-Allow-Origin"), name)
		assert.Equal(t, "cross-origin", res.Header.Get("Cross-Origin-Resource-Policy"), name)
		assert.Equal(t, "nosniff", res.Header.Get("X-Content-Type-Options"), name)
	}
}

func TestHandlerCodings(t *testing.T) {
	h := wasm.Handler(folder())
	for accept, want := range map[string]string{
		"":                            "",
		"br":                          "br",
		"gzip":                        "gzip",
		"gzip, deflate, br, zstd":     "br",
		"gzip;q=1.0, br;q=0.5":        "gzip",
		"br;q=0, gzip":                "gzip",
		"br;q=0.000, gzip;q=0":        "",
		"BR":                          "br",
		"*":                           "br",
		"*;q=0":                       "",
		"*;q=0, gzip;q=0.1":           "gzip",
		"br;q=0, *":                   "gzip",
		"deflate":                     "",
		"br ; q=1, gzip ; q=0.2":      "br",
		"br;Q=0.3,gzip;q=0.4":         "gzip",
		"identity":                    "",
		"identity, br;q=0.5":          "",
		"identity;q=0.5, br;q=0.5":    "br",
		"identity;q=0":                "",
		"br;q=nonsense, gzip;q=0.001": "gzip",
		"br;q=NaN":                    "",
		"br;q=7":                      "",
		",, ;q=1, gzip":               "gzip",
	} {
		res, body := ask(t, h, "GET", "/core.0123456789ab.wasm", "Accept-Encoding", accept)
		assert.Equal(t, 200, res.StatusCode, accept)
		assert.Equal(t, want, res.Header.Get("Content-Encoding"), "Accept-Encoding: %s", accept)
		kind := map[string]string{"": "plain", "br": "brotli", "gzip": "gzip"}[want]
		assert.Equal(t, kind+" core.0123456789ab.wasm", body, accept)
		assert.Equal(t, "application/wasm", res.Header.Get("Content-Type"), accept)
		assert.EqualValues(t, len(body), res.ContentLength, accept)
	}
	t.Run("in two lines", func(t *testing.T) {
		res, _ := ask(t, h, "GET", "/core.0123456789ab.wasm", "Accept-Encoding", "gzip;q=0.5", "Accept-Encoding", "br")
		assert.Equal(t, "br", res.Header.Get("Content-Encoding"))
	})
	t.Run("nothing compressed beside it", func(t *testing.T) {
		res, body := ask(t, h, "GET", "/plain.txt", "Accept-Encoding", "br, gzip")
		assert.Empty(t, res.Header.Get("Content-Encoding"))
		assert.Equal(t, "plain plain.txt", body)
	})
}

func TestHandlerNotModified(t *testing.T) {
	h := wasm.Handler(folder())
	tags := map[string]bool{}
	for _, accept := range []string{"", "gzip", "br"} {
		res, _ := ask(t, h, "GET", "/peer-readiness.js", "Accept-Encoding", accept)
		tag := res.Header.Get("ETag")
		require.Regexp(t, `^"[0-9a-f]+"$`, tag)
		tags[tag] = true
		for _, header := range []string{tag, "W/" + tag, `"other", ` + tag, "*"} {
			res, body := ask(t, h, "GET", "/peer-readiness.js", "Accept-Encoding", accept, "If-None-Match", header)
			assert.Equal(t, 304, res.StatusCode, header)
			assert.Empty(t, body)
			assert.Equal(t, tag, res.Header.Get("ETag"))
			assert.Equal(t, asked, res.Header.Get("Cache-Control"))
			assert.Equal(t, "Accept-Encoding", res.Header.Get("Vary"))
		}
		res, _ = ask(t, h, "GET", "/peer-readiness.js", "Accept-Encoding", accept, "If-None-Match", `"other"`)
		assert.Equal(t, 200, res.StatusCode)
	}
	assert.Len(t, tags, 3, "each coding is a representation of its own")

	t.Run("a new build shows at once", func(t *testing.T) {
		fsys := folder()
		h := wasm.Handler(fsys)
		before, _ := ask(t, h, "GET", "/peer-readiness.js")
		fsys["peer-readiness.js"] = &fstest.MapFile{Data: []byte("newer")}
		after, body := ask(t, h, "GET", "/peer-readiness.js", "If-None-Match", before.Header.Get("ETag"))
		assert.Equal(t, 200, after.StatusCode)
		assert.Equal(t, "newer", body)
	})
}

func TestHandlerHead(t *testing.T) {
	h := wasm.Handler(folder())
	get, body := ask(t, h, "GET", "/core.0123456789ab.js", "Accept-Encoding", "br")
	head, empty := ask(t, h, "HEAD", "/core.0123456789ab.js", "Accept-Encoding", "br")
	assert.Equal(t, get.Header, head.Header)
	assert.Equal(t, 200, head.StatusCode)
	assert.NotEmpty(t, body)
	assert.Empty(t, empty)
}

func TestHandlerRefuses(t *testing.T) {
	h := wasm.Handler(folder())
	for _, target := range []string{
		"/", "/nothing.js", "/index.html", "/.secret.json", "/deep/inside.json", "/deep", "/deep/", "/folder.js", "/folder.js/",
		"/peer-readiness.js/", "/../peer-readiness.js", "/%2e%2e/peer-readiness.js", "/..%2fgo.mod.txt", "/..%5cwin.txt", "/core.0123456789ab.wasm.br",
		"/core.0123456789ab.wasm.gz", "//peer-readiness.js", "/peer-readiness",
	} {
		res, body := ask(t, h, "GET", target)
		assert.Equal(t, 404, res.StatusCode, target)
		assert.Equal(t, "Not Found\n", body, target)
		assert.Equal(t, "no-store", res.Header.Get("Cache-Control"), target)
		assert.Equal(t, "nosniff", res.Header.Get("X-Content-Type-Options"), target)
		assert.Empty(t, res.Header.Get("ETag"), target)
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "PATCH"} {
		res, _ := ask(t, h, method, "/peer-readiness.js")
		assert.Equal(t, 405, res.StatusCode, method)
		assert.Equal(t, "GET, HEAD", res.Header.Get("Allow"), method)
	}
}

func TestHandlerIgnoresAQuery(t *testing.T) {
	res, body := ask(t, wasm.Handler(folder()), "GET", "/core.0123456789ab.js?retry=1")
	assert.Equal(t, 200, res.StatusCode)
	assert.Equal(t, "plain core.0123456789ab.js", body)
	assert.Equal(t, forEver, res.Header.Get("Cache-Control"))
}

// Only names in the builder's own form are cached for a year.
func TestHandlerHashedNames(t *testing.T) {
	fsys := fstest.MapFS{}
	for name, want := range map[string]string{
		"core.0123456789ab.js":         forEver,
		"core.0123456789AB.js":         asked,
		"core.0123456789a.js":          asked,
		"core.0123456789abc.js":        asked,
		"core.0123456789ag.js":         asked,
		"a.b.0123456789ab.js":          asked,
		"0123456789ab.js":              asked,
		"peer-readiness.d.ts":          asked,
		"temperatur.000000000000.json": forEver,
	} {
		fsys[name] = &fstest.MapFile{}
		res, _ := ask(t, wasm.Handler(fsys), "GET", "/"+name)
		assert.Equal(t, want, res.Header.Get("Cache-Control"), name)
	}
}

// broken is a disk that fails.
type broken struct{ fs.FS }

func (broken) Open(string) (fs.File, error) {
	return nil, errors.New("the disk is on fire at /secret/place")
}

func TestHandlerBrokenDisk(t *testing.T) {
	res, body := ask(t, wasm.Handler(broken{}), "GET", "/peer-readiness.js")
	assert.Equal(t, 500, res.StatusCode)
	assert.Equal(t, "Internal Server Error\n", body, "the reason is not for the client")
	assert.Equal(t, "no-store", res.Header.Get("Cache-Control"))
}

// A server that only hands files out must not carry the builder with it.
func TestHandlerIsLight(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", ".").Output()
	require.NoError(t, err)
	assert.Equal(t, []string{"github.com/peerwork-dk/peerwork/wasm"}, strings.Fields(string(out)))
}
