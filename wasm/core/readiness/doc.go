// Command readiness is the program behind <peer-readiness>: the library's own
// reading, validating and scoring, compiled to WebAssembly, so that the widget
// gives the same bytes as a server and the command line do.
//
// It sets one function on its global object and waits to be called:
//
//	peerworkCall(op, text…) → text
//
// Every text is JSON. What can be asked is in
// [github.com/peerwork-dk/peerwork/wasm/core/readiness/ops]. The function keeps
// nothing between calls and never throws: a failure inside is answered as
// {"crash": …}, after which the instance is to be thrown away. How it is asked
// and answers is the same in every program: see
// [github.com/peerwork-dk/peerwork/wasm/core/call].
//
// The global object is not the page's. The builder wraps Go's wasm_exec.js so
// that each instance has one of its own; see createGo in
// [github.com/peerwork-dk/peerwork/internal/build].
//
// What this program imports is on the wire for everybody who takes the quiz.
// A test in the builder weighs it against an empty Go program.
package main
