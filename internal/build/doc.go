// Package build turns the widget's sources into a folder a web server can
// hand out as it is: the element, what it loads later, the Go core as
// WebAssembly, the instruments and the evidence, each with brotli and gzip
// beside it.
//
//	manifest, err := build.Build(build.Options{Out: "dist"})
//
// It needs Go 1.24 or newer and nothing else: esbuild's Go API bundles, a Go
// brotli library compresses, and [GoRelease], which the go command fetches where
// it is not installed, compiles the core. The sources are a clone, or the module in
// the module cache: see [Options].
//
// # What comes out
//
//	peer-readiness.js       the element; the one name that stays, with a short cache
//	result.HASH.js          the result, loaded while the person answers
//	group.HASH.js           the views of a working group, loaded after that
//	core.HASH.js            the bridge to the core, with Go's wasm_exec.js inside
//	core.HASH.wasm          the core: package wasm/core/readiness
//	temperatur.HASH.json    one file per standard instrument, canonical bytes
//	evidence.HASH.json      the text and source behind every reference
//	peer-readiness.d.ts     types for editors
//	manifest.json           names, roles, sizes and digests: see Manifest
//	LICENSES.txt            what the above is made of
//
// HASH is taken from the content, so such a file never changes and may be
// cached without asking again. The same sources give the same bytes;
// nothing in a file depends on the clock, on the folder of the sources or on the
// installed Go.
//
// # What it is not
//
// It is no general bundler. A folder of wasm/ui is a download. An import there is
// either a file of the same folder or of parts, or one of the modules the builder
// writes ("peerwork:shell", "peerwork:files", "peerwork:wasm_exec" …); anything
// else is an error, so no third party's code ends up in the widget by accident. It
// writes no source maps: the sources are public and small.
package build
