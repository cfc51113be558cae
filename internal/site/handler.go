package site

import (
	"bytes"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/peerwork-dk/peerwork/wasm"
)

// types are the kinds of file on the site. The system's own table can say
// something else, or nothing.
var types = map[string]string{
	"":        "text/plain; charset=utf-8",
	".conf":   "text/plain; charset=utf-8",
	".config": "text/plain; charset=utf-8",
	".css":    "text/css; charset=utf-8",
	".docx":   "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".html":   "text/html; charset=utf-8",
	".js":     "text/javascript; charset=utf-8",
	".json":   "application/json",
	".svg":    "image/svg+xml",
	".txt":    "text/plain; charset=utf-8",
	".wasm":   "application/wasm",
	".zip":    "application/zip",
}

// Handler serves the site that Build has written into the folder.
func Handler(folder fs.FS) http.Handler {
	widget := http.StripPrefix("/widget", wasm.Handler(sub(folder, "widget")))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/widget/") {
			widget.ServeHTTP(w, r)
			return
		}
		if !Serve(w, r, folder) {
			http.NotFound(w, r)
		}
	})
}

// Serve answers with a file of the folder, and reports whether there is one.
func Serve(w http.ResponseWriter, r *http.Request, folder fs.FS) bool {
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	kind, known := types[path.Ext(name)]
	data, err := fs.ReadFile(folder, name)
	if err != nil || !known {
		return false
	}
	header := w.Header()
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		return true
	}
	header.Set("Content-Type", kind)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	// The pages change with the program, and an old one would name files that are gone.
	header.Set("Cache-Control", "no-cache")
	if path.Ext(name) == ".html" {
		switch dir, _, _ := strings.Cut(name, "/"); dir {
		case "download": // the page in one file has its scripts within it, and a policy of its own
		case "papers":
			header.Set("Content-Security-Policy", PaperPolicy)
		default:
			header.Set("Content-Security-Policy", Policy)
		}
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
	return true
}
