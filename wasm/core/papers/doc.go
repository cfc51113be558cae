// Command papers is the program behind the documents of <peer-jobdesc>: the
// library's own, compiled to WebAssembly, so that a Word file from the workshop has
// the bytes of one from the command line. It is fetched when somebody looks at a
// document, since the documents weigh as much as all the rest.
//
// What it can be asked is in
// [github.com/peerwork-dk/peerwork/wasm/core/papers/ops]; how, is the same in
// every program in the browser: see
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package main
