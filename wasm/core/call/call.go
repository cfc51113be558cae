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

// operations are the questions: what each is called, how many texts it takes,
// and whether it takes more.
var operations = [...]struct {
	op     string
	texts  int
	more   bool
	answer func(texts []string) string
}{
	{"instrument", 1, false, Instrument},
	{"score", 2, false, Score},
	{"response", 2, false, Response},
	{"group", 1, true, Group},
	{"code", 2, false, Code},
	{"decode", 2, false, Decode},
	{"compare", 3, true, Compare},
	{"vision", 1, false, Vision},
	{"plan", 4, true, Plan},
	{"csv", 2, false, CSV},
	{"ics", 3, false, Calendar},
}

// Call answers one question. It never panics: what went wrong inside is
// answered as a crash, and the instance it happened in is not to be trusted
// with another.
func Call(op string, texts ...string) (answer string) {
	defer recovered(&answer)
	for i := range operations {
		o := &operations[i]
		if o.op == op && (len(texts) == o.texts || o.more && len(texts) > o.texts) {
			return o.answer(texts)
		}
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
func Instrument(t []string) string {
	var r reading
	var in readiness.Instrument
	r.instrument(&in, t[0])
	if r.err != nil {
		return problems(r.err)
	}
	return document(in.MarshalJSON())
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
		return problems(r.err)
	}
	return document(result.MarshalJSON())
}

// Response reads a response to an instrument, by shape and by meaning, and
// writes it in canonical form.
func Response(t []string) string {
	var r reading
	var answers readiness.Response
	s := r.scorer(t[0])
	if r.read(&answers, t[1]); r.err == nil {
		r.err = s.Check(&answers)
	}
	if r.err != nil {
		return problems(r.err)
	}
	return document(answers.MarshalJSON())
}
