//go:build js && wasm

// Command draft reads a job description, checks it and writes it, without a review.
package main

import (
	"syscall/js"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

func main() {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		d, _, err := jobdesc.ReadDraft([]byte(args[0].String()))
		if err != nil {
			return err.Error()
		}
		text, _ := d.MarshalJSON()
		return string(text)
	}))
	select {}
}
