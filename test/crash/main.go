//go:build js && wasm

// Command crash does what a core must never do, so that a test can see that
// nothing of it reaches the host page.
package main

import "syscall/js"

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if args[0].String() == "panic" {
			println("what the person answered")
			panic("what the person answered")
		}
		return "still here"
	}))
	select {}
}
