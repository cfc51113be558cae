package wasm_test

import (
	"embed"
	"fmt"
	"io/fs"
	"log"
	"net/http"
	"net/http/httptest"

	"github.com/peerwork-dk/peerwork/wasm"
)

// built is what "go run github.com/peerwork-dk/peerwork/wasm/build -o
// testdata/peerwork" made, cut short.
//
//go:embed testdata/peerwork
var built embed.FS

// A program that brings the widget along needs no folder beside it.
func ExampleHandler_embedded() {
	folder, err := fs.Sub(built, "testdata/peerwork")
	if err != nil {
		log.Fatal(err)
	}
	server := httptest.NewServer(http.StripPrefix("/peerwork/", wasm.Handler(folder)))
	defer server.Close()
	for _, name := range []string{"peer-readiness.js", "embed.html", "go.mod"} {
		res, err := http.Get(server.URL + "/peerwork/" + name)
		if err != nil {
			log.Fatal(err)
		}
		res.Body.Close()
		fmt.Println(res.StatusCode, res.Header.Get("Content-Type"))
	}
	// Output:
	// 200 text/javascript; charset=utf-8
	// 200 text/html; charset=utf-8
	// 404 text/plain; charset=utf-8
}
