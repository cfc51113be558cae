package wasm_test

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"testing/fstest"

	"github.com/peerwork-dk/peerwork/wasm"
)

// In a program of your own the folder is os.DirFS("dist"), or embedded.
func ExampleHandler() {
	dist := fstest.MapFS{
		"peer-readiness.js":    {Data: []byte("customElements.define(…)")},
		"core.0123456789ab.js": {Data: []byte("export function createGo() {…}")},
	}
	mux := http.NewServeMux()
	mux.Handle("/peerwork/", http.StripPrefix("/peerwork/", wasm.Handler(dist)))

	server := httptest.NewServer(mux)
	defer server.Close()
	for _, name := range []string{"peer-readiness.js", "core.0123456789ab.js"} {
		res, err := http.Get(server.URL + "/peerwork/" + name)
		if err != nil {
			log.Fatal(err)
		}
		io.Copy(io.Discard, res.Body)
		res.Body.Close()
		fmt.Println(res.StatusCode, res.Header.Get("Content-Type"))
		fmt.Println(res.Header.Get("Cache-Control"))
	}
	// Output:
	// 200 text/javascript; charset=utf-8
	// public, no-cache
	// 200 text/javascript; charset=utf-8
	// public, max-age=31536000, immutable
}
