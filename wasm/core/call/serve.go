//go:build js && wasm

package call

import "syscall/js"

// Serve sets the function peerworkCall(op, text…) → text on the global object
// and answers with the operations for as long as the page lives. It does not
// return.
func Serve(operations []Operation) {
	js.Global().Set("peerworkCall", js.FuncOf(func(_ js.Value, args []js.Value) any {
		texts := make([]string, len(args))
		for i, arg := range args {
			// Anything else would silently become text such as "<undefined>".
			if arg.Type() != js.TypeString {
				return Misuse
			}
			texts[i] = arg.String()
		}
		if len(texts) == 0 {
			return Misuse
		}
		return Answer(operations, texts[0], texts[1:]...)
	}))
	select {}
}
