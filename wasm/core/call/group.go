package call

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
)

// reading reads several documents; the first error stops it.
type reading struct{ err error }

// document is what can be read.
type document interface{ UnmarshalJSON([]byte) error }

func (r *reading) read(d document, text string) {
	if r.err == nil {
		r.err = d.UnmarshalJSON([]byte(text))
	}
}

// scorer reads an instrument.
func (r *reading) scorer(text string) *readiness.Scorer {
	var in readiness.Instrument
	var s *readiness.Scorer
	if r.read(&in, text); r.err == nil {
		s, r.err = readiness.NewScorer(in)
	}
	return s
}

// responses reads a list of responses.
func (r *reading) responses(texts []string) []readiness.Response {
	list := make([]readiness.Response, len(texts))
	for i := 0; i < len(texts) && r.err == nil; i++ {
		r.read(&list[i], texts[i])
		ps, _ := r.err.(peerwork.Problems)
		for j := range ps {
			ps[j].Pointer = "/" + lean.Itoa(i) + ps[j].Pointer
		}
	}
	return list
}

// text answers with a text, or with what went wrong.
func (r *reading) text(s string) string {
	if r.err != nil {
		return problems(r.err)
	}
	return string(codec.AppendString([]byte(`{"ok":`), s)) + "}"
}

// Response reads a response to an instrument, by shape and by meaning, and
// writes it in canonical form.
func Response(instrument, response string) string {
	var r reading
	var answers readiness.Response
	s := r.scorer(instrument)
	if r.read(&answers, response); r.err == nil {
		r.err = append(answers.Validate(), s.Check(&answers)...).Err()
	}
	if r.err != nil {
		return problems(r.err)
	}
	return ok(answers.MarshalJSON())
}

// Group makes a group result.
func Group(instrument string, responses []string) string {
	var r reading
	var x *readiness.GroupResult
	s, list := r.scorer(instrument), r.responses(responses)
	if r.err == nil {
		x, r.err = s.Aggregate(list)
	}
	if r.err != nil {
		return problems(r.err)
	}
	return ok(x.MarshalJSON())
}

// Code makes the answer code of a response.
func Code(instrument, response string) string {
	var r reading
	var answers readiness.Response
	var code string
	s := r.scorer(instrument)
	if r.read(&answers, response); r.err == nil {
		code, r.err = s.EncodeCode(&answers)
	}
	return r.text(code)
}

// Decode reads an answer code.
func Decode(instrument, code string) string {
	var r reading
	var answers readiness.Response
	if s := r.scorer(instrument); r.err == nil {
		answers, r.err = s.DecodeCode(code)
	}
	if r.err != nil {
		return problems(r.err)
	}
	return ok(answers.MarshalJSON())
}

// Compare makes a follow-up. The first n responses answer the older instrument.
func Compare(older, newer, n string, responses []string) string {
	var r reading
	var before, after readiness.Instrument
	r.read(&before, older)
	r.read(&after, newer)
	list := r.responses(responses)
	if r.err != nil {
		return problems(r.err)
	}
	for i := range list {
		if lean.Itoa(i+1) != n || i+1 == len(list) {
			continue
		}
		var x *readiness.FollowUp
		if len(list) == 2 {
			x, r.err = readiness.Compare(&before, &list[0], &after, &list[1])
			if r.err != nil {
				return problems(r.err)
			}
			return ok(x.MarshalJSON())
		}
		var first, second *readiness.GroupResult
		if first, r.err = readiness.Aggregate(&before, list[:i+1]); r.err == nil {
			second, r.err = readiness.Aggregate(&after, list[i+1:])
		}
		if r.err == nil {
			x, r.err = readiness.CompareGroups(&before, first, &after, second)
		}
		if r.err != nil {
			return problems(r.err)
		}
		return ok(x.MarshalJSON())
	}
	return Misuse
}
