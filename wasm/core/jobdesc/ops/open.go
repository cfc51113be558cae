package ops

import (
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// Open reads what somebody has chosen to begin from.
func Open(t []string) string {
	text, _ := lean.CutPrefix(t[0], "\ufeff") // as some editors save a file
	d, left, err := jobdesc.ReadDraft([]byte(text))
	if err != nil {
		return call.Problems(err)
	}
	return opened("job-description", &d, left)
}

// opened answers with a draft to go on from, and the kind of document it came from.
func opened(kind string, d *jobdesc.Description, left error) string {
	d.Schema = "" // no part of the job
	out := codec.AppendString([]byte(`{"kind":`), kind)
	out = append(append(out, ','), description(d)...)
	return call.Document(append(withProblems(out, left), '}'), nil)
}
