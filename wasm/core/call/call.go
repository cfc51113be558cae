// Package call is what the browser core can be asked: JSON text in, JSON text
// out.
//
//	Call("instrument", instrument)        the instrument
//	Call("score", instrument, response)   the result
//	Call("response", instrument, response)
//	                                      the response, when it can be scored
//	Call("group", instrument, response…)  the group result of 2 to 500 responses
//	Call("code", instrument, response)    the answer code, a JSON string
//	Call("decode", instrument, code)      the response in an answer code
//	Call("compare", instrument, instrument, n, response…)
//	                                      the follow-up: the first n responses
//	                                      answer the first instrument, the rest
//	                                      the second; one each, or two groups
//	Call("vision", vision)                the vision, put in order
//	Call("plan", standing, instrument, id, start, response…)
//	                                      the plan, of none, one or a group;
//	                                      start is a day or ""
//	Call("csv", plan, lang)               the plan as a table, a JSON string
//	Call("ics", plan, lang, stamp)        the plan as a calendar, a JSON string
//
// Documents come and go as JSON text; those that come back are in canonical
// form. Codes, numbers, ids, days, languages and stamps are plain text. In a
// list of responses the pointer of a problem begins with the place in it,
// counted from 0.
//
// An answer is one of
//
//	{"ok":DOCUMENT}
//	{"problems":[{"code":…,"pointer":…,"text":{"da":…,"en":…}},…]}
//	{"crash":"…"}
//
// It is ordinary Go, so that tests ask it natively what the browser will be
// told, and it is pure: the same question gets the same bytes everywhere.
package call

import (
	"github.com/peerwork-dk/peerwork/readiness"
)

// Misuse is the answer to a call that no version of the widget makes.
const Misuse = `{"crash":"no such call"}`

// Call answers one question. It never panics: what went wrong inside is
// answered as a crash, and the instance it happened in is not to be trusted
// with another.
func Call(op string, texts ...string) (answer string) {
	defer recovered(&answer)
	var t [4]string
	switch n := copy(t[:], texts); {
	case op == "instrument" && n == 1:
		return Instrument(t[0])
	case op == "score" && n == 2:
		return Score(t[0], t[1])
	case op == "response" && n == 2:
		return Response(t[0], t[1])
	case op == "group" && n >= 1:
		return Group(t[0], texts[1:])
	case op == "code" && n == 2:
		return Code(t[0], t[1])
	case op == "decode" && n == 2:
		return Decode(t[0], t[1])
	case op == "compare" && n >= 3:
		return Compare(t[0], t[1], t[2], texts[3:])
	case op == "vision" && n == 1:
		return Vision(t[0])
	case op == "plan" && n == 4:
		return Plan(t[0], t[1], t[2], t[3], texts[4:])
	case op == "csv" && n == 2:
		return CSV(t[0], t[1])
	case op == "ics" && n == 3:
		return Calendar(t[0], t[1], t[2])
	}
	return Misuse
}

// recovered, when deferred, answers a panic as a crash.
func recovered(answer *string) {
	if reason := recover(); reason != nil {
		*answer = crash(reason)
	}
}

// Instrument reads an instrument, by shape and by meaning, and writes it in
// canonical form.
func Instrument(text string) string {
	var in readiness.Instrument
	err := in.UnmarshalJSON([]byte(text))
	if err == nil {
		err = in.Validate().Err()
	}
	if err != nil {
		return problems(err)
	}
	return ok(in.MarshalJSON())
}

// Score scores a response to an instrument.
func Score(instrument, response string) string {
	var in readiness.Instrument
	var r readiness.Response
	var result readiness.Result
	err := in.UnmarshalJSON([]byte(instrument))
	if err == nil {
		err = r.UnmarshalJSON([]byte(response))
	}
	if err == nil {
		result, err = readiness.Score(&in, &r)
	}
	if err != nil {
		return problems(err)
	}
	return ok(result.MarshalJSON())
}

// ok wraps a document. What could be read or was computed can be written, so
// an error here is a defect.
func ok(document []byte, err error) string {
	if err != nil {
		panic(err)
	}
	return `{"ok":` + string(document) + `}`
}
