// Package wasm serves the widget to browsers: a folder made by
// "go run ./wasm/build -o DIR", handed out with the right types, compressed,
// and cached for as long as each file may be.
//
//	http.Handle("/peerwork/", http.StripPrefix("/peerwork/", wasm.Handler(os.DirFS("dist"))))
//
// A page then holds two lines:
//
//	<script type="module" src="/peerwork/peer-readiness.js"></script>
//	<peer-readiness lang="da"></peer-readiness>
//
// Any web server can hand the folder out instead. What matters is listed at
// [Handler]: WebAssembly starts while it is still arriving only when it has the
// type application/wasm.
//
// The package imports the standard library alone. Building is in
// [github.com/peerwork-dk/peerwork/internal/build], the program that runs in the
// browser in [github.com/peerwork-dk/peerwork/wasm/core], the element itself in
// the folder ui.
package wasm
