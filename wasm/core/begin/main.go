//go:build js && wasm

package main

import (
	"github.com/peerwork-dk/peerwork/wasm/core/begin/ops"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

func main() { call.Serve(ops.All) }
