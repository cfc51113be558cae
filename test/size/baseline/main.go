//go:build js && wasm

// Command baseline is the empty program the core is weighed against: Go's
// runtime and one registered function, nothing else.
package main

import "syscall/js"

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any { return len(args) }))
	select {}
}
