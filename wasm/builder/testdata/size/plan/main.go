//go:build js && wasm

// Command plan is the core with the questions before and the plan, without table and calendar.
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
		case "code":
			return call.Code(texts[1], texts[2])
		case "decode":
			return call.Decode(texts[1], texts[2])
		case "compare":
			return call.Compare(texts[1], texts[2], texts[3], texts[4], texts[5])
		case "questions":
			return call.Questions()
		case "vision":
			return call.Vision(texts[1])
		case "plan":
			return call.Plan(texts[1], texts[2], texts[3], texts[4], texts[5], texts[6])
		}
		return call.Misuse
	}))
	select {}
}
