package jsonl

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/kind"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/schema"
)

// Score reads a response and scores it. The scorer is found by the id of the
// instrument; nil means that there is none.
func Score(data []byte, scorer func(id string) *readiness.Scorer) (r readiness.Response, res readiness.Result, ps peerwork.Problems) {
	if r, ps = Decode[readiness.Response](data); len(ps) > 0 {
		return r, res, ps
	}
	s := scorer(r.Instrument)
	if s == nil {
		return r, res, peerwork.Problems{NoSuchInstrument(r.Instrument)}
	}
	res, err := s.Score(&r)
	return r, res, Problems(err)
}

// Answer is one answer of a trial: a response, or an entry with one.
type Answer struct {
	Kind  schema.Kind
	Entry overview.Entry // with a response when there are no problems
}

// Study reads an answer of a trial.
func Study(data []byte) (a Answer, ps peerwork.Problems) {
	d := &a.Entry.Document
	switch a.Kind = KindOf(data); a.Kind {
	case schema.KindResponse:
		r, ps := Decode[readiness.Response](data)
		d.Response = &r
		return a, ps
	case schema.KindEntry:
		a.Entry, ps = DecodeGood(data, (*overview.Entry).Validate)
		if len(ps) == 0 && d.Response == nil {
			ps = peerwork.Problems{{Code: "study-not-a-response", Pointer: "/document", Text: peerwork.Text{
				DA: "Her skal være ét menneskes svar, »response«. Af et resultat kan man ikke regne ud, hvad hver enkelt har svaret.",
				EN: "There must be one person's response here, “response”. A result does not say what each person answered.",
			}}}
		}
		return a, ps
	}
	return a, peerwork.Problems{OtherKind(a.Kind, schema.KindResponse, schema.KindEntry)}
}

// Check holds the response of an answer against the instrument with the id. The
// problems point into the document they are in.
func (a *Answer) Check(scorer *readiness.Scorer, id string) peerwork.Problems {
	r := a.Entry.Document.Response
	ps := Problems(scorer.Check(r))
	if r.Instrument != id {
		ps = OnlyOther(ps)
	}
	if a.Kind == schema.KindEntry {
		ps = codec.Within("/document/response", ps.Err())
	}
	return ps
}

// OnlyOther leaves out of the problems that the items of another instrument are
// others, which goes without saying.
func OnlyOther(ps peerwork.Problems) peerwork.Problems {
	return slices.DeleteFunc(ps, func(p peerwork.Problem) bool { return p.Code != "response-other-instrument" })
}

// KindOf returns the kind of a document: what its $schema says, else what the
// properties that only one kind has say. Whatever else it is, is read as a
// response, and reported as one.
func KindOf(data []byte) schema.Kind {
	if k, ok := schema.KindOf(data); ok {
		return k
	}
	if k, _ := kind.Of(string(data)); slices.Contains(schema.Kinds(), schema.Kind(k)) {
		return schema.Kind(k)
	}
	return schema.KindResponse
}
