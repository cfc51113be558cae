// Command jobdesc is the program behind <peer-jobdesc>: the library's own reading
// and review, compiled to WebAssembly, so that the workshop says what a server and
// the command line say. The documents are in a program of their own, papers.
//
// What it can be asked is in
// [github.com/peerwork-dk/peerwork/wasm/core/jobdesc/ops]; how, is the same in
// every program in the browser: see
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package main
