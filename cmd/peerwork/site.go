package main

import (
	"bytes"
	"embed"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/peerwork-dk/peerwork/wasm"
)

// demoFiles is a municipality's web site with the widget in it.
//
//go:embed demo
var demoFiles embed.FS

// strictPolicy is the content security policy the widget promises to work
// under. The demo is sent with it, so that whatever it breaks is seen here
// first.
const strictPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'"

// site serves the demo, and the built widget of the folder built beside it.
func site(built fs.FS) http.Handler {
	demo, err := fs.Sub(demoFiles, "demo")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	widget := wasm.Handler(built)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" {
			name = "index.html"
		}
		data, err := fs.ReadFile(demo, name)
		if err != nil {
			widget.ServeHTTP(w, r)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		serveDemo(w, r, name, data)
	})
}

// types are all the kinds of file in the demo. The system's own table can say
// something else, or nothing.
var types = map[string]string{
	".html": "text/html; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg":  "image/svg+xml",
}

func serveDemo(w http.ResponseWriter, r *http.Request, name string, data []byte) {
	header := w.Header()
	header.Set("Content-Type", types[path.Ext(name)])
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	// The demo changes with the program, and an old page would name a new one.
	header.Set("Cache-Control", "no-cache")
	if path.Ext(name) == ".html" {
		header.Set("Content-Security-Policy", strictPolicy)
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
}
