//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(peerworkCall))
	select {} // the function is called for as long as the page lives
}

func peerworkCall(_ js.Value, args []js.Value) any {
	texts := make([]string, len(args))
	for i, arg := range args {
		// Anything else would silently become text such as "<undefined>".
		if arg.Type() != js.TypeString {
			return call.Misuse
		}
		texts[i] = arg.String()
	}
	if len(texts) == 0 {
		return call.Misuse
	}
	return call.Call(texts[0], texts[1:]...)
}
