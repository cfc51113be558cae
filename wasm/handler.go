package wasm

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
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

// embedPages are the pages of a built folder: for an iframe.
var embedPages = []string{"embed.html", "embed-jobdesc.html", "embed-recovery.html"}

const (
	// A file named after its content never changes.
	cacheForAYear = "public, max-age=31536000, immutable"
	// The rest may change with any build, and an old entry names files that may
	// be gone: keep it, but ask each time whether it has changed.
	cacheAndAsk = "public, no-cache"
)

// Handler serves the built folder fsys, flat, by GET and HEAD:
//
//   - a file compressed beforehand (.br, .gz) is sent to clients that accept it,
//     with Vary;
//   - a file with a hash in its name is cached for a year; a browser asks for the
//     others each time. Each has an ETag, and a matching If-None-Match gets 304;
//   - any page may use it (Access-Control-Allow-Origin and
//     Cross-Origin-Resource-Policy), since it is made to be embedded;
//   - it lists no folder and serves only the kinds of files that a build makes.
//
// Files are sent as they are read, so a slow reader costs a buffer and not a
// file. Those of a file system that cannot seek, such as a zip, are read whole.
//
// Only regular files that the folder itself lists are served: a symbolic link is
// never followed, and a name that is not on the list is 404
// without a look at the disk.
//
// A query is ignored: the widget uses one to try again. The folder is listed at
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
	if slices.Contains(embedPages, name) {
		kind, ok = "text/html; charset=utf-8", true
	}
	if !ok || strings.HasPrefix(name, ".") {
		fail(w, http.StatusNotFound)
		return
	}
	chosen, coding, err := h.choose(name, strings.Join(r.Header.Values("Accept-Encoding"), ","))
	var body content
	if err == nil {
		body, err = h.open(chosen)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		fail(w, http.StatusNotFound)
		return
	case err != nil:
		fail(w, http.StatusInternalServerError)
		return
	}
	defer body.Close()

	header.Set("Content-Type", kind)
	header.Set("Vary", "Accept-Encoding")
	header.Set("Cache-Control", cacheAndAsk)
	if hash(name) != "" {
		header.Set("Cache-Control", cacheForAYear)
	}
	header.Set("ETag", `"`+body.tag+`"`)
	if coding != "" {
		header.Set("Content-Encoding", coding)
		// [http.ServeContent] leaves the length out when there is a coding, and a
		// part of a compressed file is of no use to anybody.
		header.Set("Content-Length", strconv.FormatInt(body.size, 10))
		r = r.Clone(r.Context())
		r.Header.Del("Range")
	}
	// Without a time: the ETag alone says whether a file is the same.
	http.ServeContent(w, r, name, time.Time{}, body)
}

// choose returns the file that serves name as the client likes it best, and its
// coding, "" for none. A compressed file counts only beside the plain one.
func (h handler) choose(name, accept string) (file, coding string, err error) {
	files, err := fs.ReadDir(h.fsys, ".")
	if err != nil {
		return "", "", err
	}
	listed := func(name string) bool {
		i, found := slices.BinarySearchFunc(files, name, func(e fs.DirEntry, name string) int { return strings.Compare(e.Name(), name) })
		return found && files[i].Type().IsRegular()
	}
	if !listed(name) {
		return "", "", fs.ErrNotExist
	}
	for _, c := range accepted(accept) {
		if listed(name + c.suffix) {
			return name + c.suffix, c.name, nil
		}
	}
	return name, "", nil
}

// content is an open file, its size in bytes and a name for what is in it.
type content struct {
	io.ReadSeekCloser
	size int64
	tag  string
}

// open opens a file. It names the content by the hash in the file's name, or else
// by reading it once: a build has few of those, and the largest is some tens of
// kilobytes. A time would not do, since many put the same one on every build.
func (h handler) open(name string) (content, error) {
	file, err := h.fsys.Open(name)
	if err != nil {
		return content{}, err
	}
	body, seeks := file.(io.ReadSeekCloser)
	if !seeks {
		data, err := io.ReadAll(file)
		file.Close()
		if err != nil {
			return content{}, err
		}
		body = inMemory{bytes.NewReader(data)}
	}
	size, err := body.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = body.Seek(0, io.SeekStart)
	}
	// The end of the name tells codings apart, the size how hard it was compressed.
	tag := hash(strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")) + path.Ext(name) + "." + strconv.FormatInt(size, 16)
	if tag[0] == '.' && err == nil {
		sum := sha256.New()
		if _, err = io.Copy(sum, body); err == nil {
			_, err = body.Seek(0, io.SeekStart)
		}
		tag = hex.EncodeToString(sum.Sum(nil)[:12])
	}
	if err != nil {
		body.Close()
		return content{}, err
	}
	return content{body, size, tag}, nil
}

// inMemory is a file that has been read whole.
type inMemory struct{ *bytes.Reader }

func (inMemory) Close() error { return nil }

// hash returns the hash of the content that the builder has put into the name,
// as in "core.3f9a2b1c4d5e.wasm", or "" when there is none.
func hash(name string) string {
	parts := strings.Split(name, ".")
	if len(parts) != 3 || len(parts[1]) != 12 || strings.Trim(parts[1], "0123456789abcdef") != "" {
		return ""
	}
	return parts[1]
}

// fail answers with a status and its name. The answer must not be cached: a
// file that is missing during a deployment is there a moment later.
func fail(w http.ResponseWriter, status int) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, http.StatusText(status), status)
}
