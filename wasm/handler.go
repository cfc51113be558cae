package wasm

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// types are the kinds of file a built folder holds. Nothing else is served.
var types = map[string]string{
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".wasm": "application/wasm",
	".json": "application/json",
	".ts":   "text/plain; charset=utf-8", // for people and editors; browsers do not load it
	".txt":  "text/plain; charset=utf-8",
}

// embedPage is the one page of a built folder: for an iframe.
const embedPage = "embed.html"

const (
	// A file named after its content never changes.
	cacheForEver = "public, max-age=31536000, immutable"
	// The rest may change with any build, and an old entry names files that may
	// be gone: keep it, but ask each time whether it is still the one.
	cacheAndAsk = "public, no-cache"
)

// Handler serves the built folder fsys, flat, by GET and HEAD:
//
//   - a file compressed beforehand (.br, .gz) goes to who accepts it, with Vary;
//   - a file whose name holds its hash may be kept for ever, the others are asked
//     for each time; each has an ETag, and who has it gets 304;
//   - any page may use it (Access-Control-Allow-Origin and
//     Cross-Origin-Resource-Policy), since embedding is what it is for;
//   - there is no listing, and no file of another kind than a build makes.
//
// A query is ignored: the widget uses one to try again. The folder is read at
// each request, so a new build shows at once. Mount it under a path with
// [http.StripPrefix].
func Handler(fsys fs.FS) http.Handler { return handler{fsys} }

type handler struct{ fsys fs.FS }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Access-Control-Allow-Origin", "*")
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	header.Set("X-Content-Type-Options", "nosniff")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		fail(w, http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	kind, ok := types[path.Ext(name)]
	if name == embedPage {
		kind, ok = "text/html; charset=utf-8", true
	}
	if !ok || strings.HasPrefix(name, ".") || strings.ContainsAny(name, `/\`) || !fs.ValidPath(name) {
		fail(w, http.StatusNotFound)
		return
	}
	body, coding, err := h.read(name, strings.Join(r.Header.Values("Accept-Encoding"), ","))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		fail(w, http.StatusNotFound)
		return
	case err != nil:
		fail(w, http.StatusInternalServerError)
		return
	}

	header.Set("Content-Type", kind)
	header.Set("Vary", "Accept-Encoding")
	if coding != "" {
		header.Set("Content-Encoding", coding)
	}
	header.Set("Cache-Control", cacheAndAsk)
	if hashed(name) {
		header.Set("Cache-Control", cacheForEver)
	}
	// Of the bytes as sent, so it differs between codings, as it must.
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	header.Set("ETag", tag)
	if matches(r.Header.Values("If-None-Match"), tag) {
		header.Del("Content-Type")
		header.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		w.Write(body) // an error means that the reader went away
	}
}

// read returns the file as the client likes it best, and its coding, "" when
// it is sent as it is. A compressed file counts only beside the plain one.
func (h handler) read(name, accept string) (body []byte, coding string, err error) {
	if info, err := fs.Stat(h.fsys, name); err != nil {
		return nil, "", err
	} else if !info.Mode().IsRegular() {
		return nil, "", fs.ErrNotExist
	}
	for _, c := range accepted(accept) {
		body, err := fs.ReadFile(h.fsys, name+c.suffix)
		if err == nil {
			return body, c.name, nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, "", err
		}
	}
	body, err = fs.ReadFile(h.fsys, name)
	return body, "", err
}

// hashed reports whether the name holds the hash of the content, as the
// builder writes it: "core.3f9a2b1c4d5e.wasm".
func hashed(name string) bool {
	parts := strings.Split(name, ".")
	if len(parts) != 3 || len(parts[1]) != 12 {
		return false
	}
	return strings.Trim(parts[1], "0123456789abcdef") == ""
}

// matches reports whether one of the tags of If-None-Match is tag. Weak ones
// count: a proxy makes them when it touches the coding (RFC 9110, 13.1.2).
func matches(values []string, tag string) bool {
	for _, value := range values {
		for one := range strings.SplitSeq(value, ",") {
			one = strings.TrimSpace(one)
			if one == "*" || strings.TrimPrefix(one, "W/") == tag {
				return true
			}
		}
	}
	return false
}

// fail answers with a status and its name. It is not to be cached: a file that
// is missing in the middle of a deployment is there a moment later.
func fail(w http.ResponseWriter, status int) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, http.StatusText(status), status)
}
