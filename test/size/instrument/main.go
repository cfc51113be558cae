//go:build js && wasm

// Command instrument is the core with one of its questions: reading, checking
// and writing an instrument. The difference to the baseline is what the codec,
// the type and the meaning rules weigh.
package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any { return ops.Instrument([]string{args[0].String()}) }))
	select {}
}
