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
			return call.Instrument(texts)
		case 2:
			return call.Score(texts) + call.Response(texts) + call.Code(texts) + call.Decode(texts)
		case 3:
			return call.Group(texts)
		}
		return call.Compare(texts)
	}))
	select {}
}
