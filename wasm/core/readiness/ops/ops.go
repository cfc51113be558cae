// Package ops is what the core of the readiness element can be asked: JSON text
// in, JSON text out.
//
//	Call("instrument", instrument)        the instrument
//	Call("score", instrument, response)   the result
//	Call("response", instrument, response)
//	                                      the response, when it can be scored
//	Call("group", instrument, response…)  the group result of 2 to 500 responses
//	Call("talk", instrument, response…)   what the group begins its talk with, each
//	                                      as {"item":…,"reasons":[…]}
//	Call("since", n, response…)           how much has changed since a group result
//	                                      was made of the first n responses, now
//	                                      that there are the rest: "nothing",
//	                                      "few" or "enough"
//	Call("code", instrument, response)    the answer code, a JSON string
//	Call("decode", instrument, code)      the response in an answer code
//	Call("answers", instrument, text)     the responses and answer codes in a text,
//	                                      each as {"line":…,"text":…,"answer":…},
//	                                      a code with "code":true before "answer"
//	Call("compare", instrument, instrument, n, response…)
//	                                      the follow-up: the first n responses
//	                                      answer the first instrument, the rest
//	                                      the second; one each, or two groups
//	Call("vision", vision)                the vision, put in order
//	Call("apart", text)                   which kind of file a text is, {"kind":…},
//	                                      and of a folder the texts in it as
//	                                      "vision", "plan" and "description"
//	Call("together", vision, plan, description)
//	                                      the folder of these texts, a JSON string
//
// Documents come and go as JSON text; those that come back are in canonical form.
// Codes and numbers are plain text. In a list of responses the pointer of a problem
// begins with the place in it, counted from 0; what compare finds wrong with those
// of one occasion has /before or /after in front, and counts from the first of that
// occasion. The forms of an answer are those of
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package ops

import (
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// All are the questions.
var All = []call.Operation{
	{Name: "instrument", Texts: 1, Answer: Instrument},
	{Name: "score", Texts: 2, Answer: Score},
	{Name: "response", Texts: 2, Answer: Response},
	{Name: "group", Texts: 1, More: true, Answer: Group},
	{Name: "talk", Texts: 1, More: true, Answer: Talk},
	{Name: "since", Texts: 1, More: true, Answer: Since},
	{Name: "code", Texts: 2, Answer: Code},
	{Name: "decode", Texts: 2, Answer: Decode},
	{Name: "answers", Texts: 2, Answer: Answers},
	{Name: "compare", Texts: 3, More: true, Answer: Compare},
	{Name: "vision", Texts: 1, Answer: Vision},
	{Name: "apart", Texts: 1, Answer: Apart},
	{Name: "together", Texts: 3, Answer: Together},
}

// Call answers one question, as the program in the browser does.
func Call(op string, texts ...string) string { return call.Answer(All, op, texts...) }

// Instrument reads an instrument, by shape and by meaning, and writes it in
// canonical form.
func Instrument(t []string) string {
	var r reading
	var in readiness.Instrument
	r.instrument(&in, t[0])
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(in.MarshalJSON())
}

// Score scores a response to an instrument.
func Score(t []string) string {
	var r reading
	var answers readiness.Response
	var result readiness.Result
	s := r.scorer(t[0])
	if r.read(&answers, t[1]); r.err == nil {
		result, r.err = s.Score(&answers)
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(result.MarshalJSON())
}

// Response reads a response to an instrument, by shape and by meaning, and
// writes it in canonical form.
func Response(t []string) string {
	var r reading
	s := r.scorer(t[0])
	if r.err != nil {
		return call.Problems(r.err)
	}
	return response(s, t[1])
}

func response(s *readiness.Scorer, text string) string {
	var r reading
	var answers readiness.Response
	if r.read(&answers, text); r.err == nil {
		r.err = s.Check(&answers)
	}
	return written(&answers, r.err)
}

// written is a response, or what is wrong with it.
func written(answers *readiness.Response, err error) string {
	if err != nil {
		return call.Problems(err)
	}
	return call.Document(answers.MarshalJSON())
}
