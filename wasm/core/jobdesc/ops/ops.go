// Package ops is what the core of the workshop can be asked: JSON text in, JSON
// text out.
//
//	Call("open", text, instrument…)       what somebody has chosen to begin from, as
//	                                      {"kind":…,"description":…,"problems":[…]};
//	                                      {"kind":…,"instrument":…} when it is no
//	                                      description
//	Call("check", draft)                  {"description":…,"problems":[…]}
//	Call("review", draft, stage)          the review; stage "" is guessed
//	Call("coverage", draft)               the coverage
//
// A draft is a description that need not be finished; see [jobdesc.ReadDraft]. What
// is to be put right in one is in problems and keeps nothing else from being
// answered.
//
// The forms of an answer are those of
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package ops

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// All are the questions.
var All = []call.Operation{
	{Name: "open", Texts: 1, More: true, Answer: Open},
	{Name: "check", Texts: 1, Answer: Check},
	{Name: "review", Texts: 2, Answer: Review},
	{Name: "coverage", Texts: 1, Answer: Coverage},
}

// Call answers one question, as the program in the browser does.
func Call(op string, texts ...string) string { return call.Answer(All, op, texts...) }

// Check returns a draft in canonical form, and what is to be put right in it.
func Check(t []string) string {
	d, left, err := jobdesc.ReadDraft([]byte(t[0]))
	if err != nil {
		return call.Problems(err)
	}
	d.Schema = "" // no part of the job
	return call.Document(append(withProblems(append([]byte{'{'}, description(&d)...), left), '}'), nil)
}

// Review returns the review of a draft.
func Review(t []string) string {
	d, _, err := jobdesc.ReadDraft([]byte(t[0]))
	if err != nil {
		return call.Problems(err)
	}
	found := review.For(&d, review.Stage(t[1]))
	return call.Document(found.MarshalJSON())
}

// Coverage returns the coverage of a draft.
func Coverage(t []string) string {
	d, _, err := jobdesc.ReadDraft([]byte(t[0]))
	if err != nil {
		return call.Problems(err)
	}
	coverage := d.Coverage()
	return call.Document(coverage.MarshalJSON())
}

// description is "description": and a description in canonical form.
func description(d *jobdesc.Description) []byte {
	return append([]byte(`"description":`), call.Written(d.MarshalJSON())...)
}

// withProblems appends ,"problems": and what is left to be put right in a draft.
func withProblems(out []byte, left error) []byte {
	ps, _ := left.(peerwork.Problems)
	return codec.AppendProblems(append(out, `,"problems":`...), ps)
}
