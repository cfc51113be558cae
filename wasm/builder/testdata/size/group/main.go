//go:build js && wasm

// Command group is the quiz with what a working group asks beyond it: answers
// put together and compared, and answer codes.
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
		switch len(texts) {
		case 1:
			return call.Instrument(texts[0])
		case 2:
			return call.Score(texts[0], texts[1]) + call.Response(texts[0], texts[1]) + call.Code(texts[0], texts[1]) + call.Decode(texts[0], texts[1])
		case 3:
			return call.Group(texts[0], texts[1:])
		}
		return call.Compare(texts[0], texts[1], texts[2], texts[3:])
	}))
	select {}
}
