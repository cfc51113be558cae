// Package call is what the browser core can be asked: JSON text in, JSON text
// out.
//
//	Call("instrument", instrument)        the instrument in canonical form
//	Call("score", instrument, response)   the result, in canonical form
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
	switch {
	case op == "instrument" && len(texts) == 1:
		return Instrument(texts[0])
	case op == "score" && len(texts) == 2:
		return Score(texts[0], texts[1])
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
