//go:build js && wasm

// Command group is the core with the questions before and the working group.
package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		texts := make([]string, len(args))
		for i := range args {
			texts[i] = args[i].String()
		}
		switch op := texts[0]; op {
		case "instrument":
			return call.Instrument(texts[1])
		case "score":
			return call.Score(texts[1], texts[2])
		case "group":
			return call.Group(texts[1], texts[2:])
		}
		return call.Misuse
	}))
	select {}
}
