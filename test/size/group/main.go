//go:build js && wasm

// Command group is the quiz with what a working group asks beyond it: answers
// put together and compared, and answer codes.
package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		texts := make([]string, len(args))
		for i := range args {
			texts[i] = args[i].String()
		}
		switch len(texts) {
		case 1:
			return ops.Instrument(texts)
		case 2:
			return ops.Score(texts) + ops.Response(texts) + ops.Code(texts) + ops.Decode(texts)
		case 3:
			return ops.Group(texts)
		}
		return ops.Compare(texts)
	}))
	select {}
}
