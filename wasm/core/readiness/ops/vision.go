package ops

import (
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// Vision puts a vision in order: the paragraphs as the questions are asked,
// without those nobody wrote.
func Vision(t []string) string {
	var r reading
	var v readiness.Vision
	if r.read(&v, t[0]); r.err == nil {
		v, r.err = readiness.NewVision(v.Date, v.Paragraphs)
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(v.MarshalJSON())
}
