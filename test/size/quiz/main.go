//go:build js && wasm

// Command quiz is the core with the questions of the quiz: an instrument and
// the score of a response.
package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) == 1 {
			return call.Instrument([]string{args[0].String()})
		}
		return call.Score([]string{args[0].String(), args[1].String()})
	}))
	select {}
}
