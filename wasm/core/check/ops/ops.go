// Package ops is what the core of the page that checks documents can be asked.
//
//	Call("kind", document)                 the kind the document says it is, or ""
//	Call("check", kind, document, instrument…)
//	                                       "" when nothing is wrong with it, or the
//	                                       id of the instrument that a response
//	                                       could not be checked with; else what is
//	                                       wrong
//
// A document comes as its bytes, each one character from U+0000 to U+00FF: what
// is wrong with it may be that its bytes are no text. The instruments are JSON
// text, those that responses are checked against. The forms of an answer are
// those of [github.com/peerwork-dk/peerwork/wasm/core/call].
package ops

import (
	"github.com/peerwork-dk/peerwork/internal/verdict"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// All are the questions.
var All = []call.Operation{
	{Name: "kind", Texts: 1, Answer: Kind},
	{Name: "check", Texts: 2, More: true, Answer: Check},
}

// Call answers one question, as the program in the browser does.
func Call(op string, texts ...string) string { return call.Answer(All, op, texts...) }

// Kind returns the kind that a document says it is.
func Kind(t []string) string { return call.Text(verdict.KindOf(bytes(t[0])), nil) }

// Check returns what is wrong with a document.
func Check(t []string) string {
	missing, ps := verdict.Of(t[0], bytes(t[1]), func(id string) *readiness.Scorer { return scorer(id, t[2:]) })
	return call.Text(missing, ps.Err())
}

// scorer returns the scorer of the instrument with the id. The page gives our
// own instruments, so one that cannot be read is a defect.
func scorer(id string, list []string) *readiness.Scorer {
	for _, text := range list {
		var in readiness.Instrument
		if err := in.UnmarshalJSON([]byte(text)); err != nil {
			panic(err)
		}
		if in.ID != id {
			continue
		}
		s, err := readiness.NewScorer(&in)
		if err != nil {
			panic(err)
		}
		return s
	}
	return nil
}

func bytes(s string) []byte {
	list := make([]byte, 0, len(s))
	for _, r := range s {
		list = append(list, byte(r))
	}
	return list
}
