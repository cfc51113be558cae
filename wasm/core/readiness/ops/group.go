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
	var r reading
	var x readiness.GroupResult
	s, list := r.scorer(t[0]), r.responses(t[1:])
	if r.err == nil {
		x, r.err = s.Aggregate(list)
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(x.MarshalJSON())
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
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(answers.MarshalJSON())
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
		if found.JSON {
			found.Response, found.Err = checked(s, found.Text)
		} else {
			out = append(out, `,"code":true`...)
		}
		answer := ""
		if found.Err != nil {
			answer = call.Problems(found.Err)
		} else {
			answer = call.Document(found.Response.MarshalJSON())
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
