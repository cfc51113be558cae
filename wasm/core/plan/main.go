//go:build js && wasm

package main

import (
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/plan/ops"
)

func main() { call.Serve(ops.All) }
