package main

import (
	"embed"
	"io/fs"
	"net/http"

	"github.com/peerwork-dk/peerwork/internal/site"
	"github.com/peerwork-dk/peerwork/wasm"
)

// demoFiles is a municipality's web site with the widget in it.
//
//go:embed demo
var demoFiles embed.FS

// demo serves the pages of the municipality, and the built widget of the folder
// built beside them.
func demo(built fs.FS) http.Handler {
	pages, err := fs.Sub(demoFiles, "demo")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	widget := wasm.Handler(built)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !site.Serve(w, r, pages) {
			widget.ServeHTTP(w, r)
		}
	})
}
