// Package wasm serves the widget to browsers: a built folder, handed out with
// the right types, compressed, and cached for as long as each file may be.
//
// The command wasm/build makes the folder, from the module itself:
//
//	go get -tool github.com/peerwork-dk/peerwork/wasm/build
//
// A program takes it along:
//
//	//go:generate go run github.com/peerwork-dk/peerwork/wasm/build -o web
//	//go:embed web
//	var built embed.FS
//
//	web, err := fs.Sub(built, "web")
//	…
//	http.Handle("/peerwork/", http.StripPrefix("/peerwork/", wasm.Handler(web)))
//
// or reads it from a folder beside it: wasm.Handler(os.DirFS("web")). A page
// then holds two lines:
//
//	<script type="module" src="/peerwork/peer-readiness.js"></script>
//	<peer-readiness lang="da"></peer-readiness>
//
// Any web server can hand the folder out instead. What matters is listed at
// [Handler]: WebAssembly starts while it is still arriving only when it has the
// type application/wasm.
//
// The package imports the standard library alone.
package wasm
