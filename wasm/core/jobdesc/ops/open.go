package ops

import (
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/kind"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// Open reads what somebody has chosen to begin from. Of anything but a description
// it says what it is: some kinds the core of the beginning reads, and of the others
// the page says where they belong.
func Open(t []string) string {
	text, _ := lean.CutPrefix(t[0], "\ufeff") // as some editors save a file
	if kind, instrument := kind.Of(text); kind != "" && kind != "job-description" {
		out := codec.AppendString([]byte(`{"kind":`), kind)
		if instrument != "" {
			out = codec.AppendString(append(out, `,"instrument":`...), instrument)
		}
		return call.Document(append(out, '}'), nil)
	}
	d, left, err := jobdesc.ReadDraft([]byte(text))
	if err != nil {
		return call.Problems(err)
	}
	return opened(&d, left)
}

// opened answers with a draft to go on from.
func opened(d *jobdesc.Description, left error) string {
	d.Schema = "" // no part of the job
	out := append([]byte(`{"kind":"job-description",`), description(d)...)
	return call.Document(append(withProblems(out, left), '}'), nil)
}
