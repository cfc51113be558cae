//go:build js && wasm

// Command quiz is the core with the questions of the quiz: an instrument and
// the score of a response.
package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) == 1 {
			return ops.Instrument([]string{args[0].String()})
		}
		return ops.Score([]string{args[0].String(), args[1].String()})
	}))
	select {}
}
