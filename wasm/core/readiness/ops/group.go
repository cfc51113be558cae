package ops

import (
	"github.com/peerwork-dk/peerwork/internal/answers"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// Group makes a group result.
func Group(t []string) string {
	var in readiness.Instrument
	var x readiness.GroupResult
	if err := group(&in, &x, t); err != nil {
		return call.Problems(err)
	}
	return call.Document(x.MarshalJSON())
}

// group makes the group result of an instrument and responses.
func group(in *readiness.Instrument, x *readiness.GroupResult, t []string) error {
	var r reading
	s, list := r.instrument(in, t[0]), r.responses(t[1:])
	if r.err == nil {
		*x, r.err = s.Aggregate(list)
	}
	return r.err
}

// Talk says which items a group begins its talk with, and why.
func Talk(t []string) string {
	var in readiness.Instrument
	var x readiness.GroupResult
	if err := group(&in, &x, t); err != nil {
		return call.Problems(err)
	}
	out := []byte{'['}
	mark := `{"item":`
	for _, question := range in.TalkSheet(&x) {
		out = codec.AppendString(append(out, mark...), question.Item)
		mark = `,"reasons":[`
		for _, reason := range question.Reasons {
			out = codec.AppendString(append(out, mark...), string(reason))
			mark = ","
		}
		mark = `]},{"item":`
	}
	if len(out) > 1 {
		out = append(out, "]}"...)
	}
	return call.Document(append(out, ']'), nil)
}

// Since says how much has changed since a result was made.
func Since(t []string) string {
	var r reading
	list := r.responses(t[1:])
	n := number(t[0], len(list))
	switch {
	case r.err != nil:
		return call.Problems(r.err)
	case n == 0:
		return call.Misuse
	}
	return call.Text(string(readiness.ChangedSince(list[:n], list[n:])), nil)
}

// number reads a number from 1 to most; 0 is none of them.
func number(text string, most int) int {
	for n := 1; n <= most; n++ {
		if lean.Itoa(n) == text {
			return n
		}
	}
	return 0
}

// Code makes the answer code of a response.
func Code(t []string) string {
	var r reading
	var answers readiness.Response
	var code string
	s := r.scorer(t[0])
	if r.read(&answers, t[1]); r.err == nil {
		code, r.err = s.EncodeCode(&answers)
	}
	return call.Text(code, r.err)
}

// Decode reads an answer code.
func Decode(t []string) string {
	var r reading
	var answers readiness.Response
	if s := r.scorer(t[0]); r.err == nil {
		answers, r.err = s.DecodeCode(t[1])
	}
	return written(&answers, r.err)
}

// Answers reads the answers in a text. Each comes with the line it begins on, what
// is written, whether it is a code, and the answer that it would get by itself.
func Answers(t []string) string {
	var r reading
	s := r.scorer(t[0])
	if r.err != nil {
		return call.Problems(r.err)
	}
	out := []byte{'['}
	for i, found := range answers.Find(t[1], s) {
		if i > 0 {
			out = append(out, ',')
		}
		out = lean.AppendInt(append(out, `{"line":`...), found.Line)
		out = codec.AppendString(append(out, `,"text":`...), found.Text)
		answer := ""
		if code := found.Code; code == nil {
			answer = response(s, found.Text)
		} else {
			out = append(out, `,"code":true`...)
			answer = written(&code.Response, code.Err)
		}
		out = append(append(append(out, `,"answer":`...), answer...), '}')
	}
	return call.Document(append(out, ']'), nil)
}

// Compare makes a follow-up.
func Compare(t []string) string {
	var r reading
	var before, after readiness.Instrument
	var x readiness.FollowUp
	r.read(&before, t[0])
	r.read(&after, t[1])
	list := r.responses(t[3:])
	n := number(t[2], len(list)-1)
	if n == 0 && r.err == nil {
		return call.Misuse
	}
	if r.err == nil {
		x, r.err = readiness.NewFollowUp(
			readiness.Measurement{Instrument: &before, Responses: list[:n]},
			readiness.Measurement{Instrument: &after, Responses: list[n:]})
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(x.MarshalJSON())
}
