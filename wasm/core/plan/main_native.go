//go:build !(js && wasm)

package main

import "os"

// Outside a browser there is nobody to call the function.
func main() {
	os.Stderr.WriteString("core runs in a browser: build the widget with go run ./wasm/build -o DIR\n")
	os.Exit(2)
}
