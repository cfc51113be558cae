// Package ops is what the core of the plan can be asked: JSON text in, JSON text
// out.
//
//	Call("plan", standing, instrument, id, start, previous, worked, kind, result)
//	                                      the plan. Start is a day or "". Previous
//	                                      is the edition that was saved last, or "";
//	                                      worked is that plan as people have worked
//	                                      on it since, or "". Kind is "result" or
//	                                      "group-result", or "" for a plan without
//	Call("work", plan, previous, today)   {"plan":PLAN,"tasks":[…],"done":…,"of":…}:
//	                                      the plan as the edition after previous,
//	                                      which may be ""; each task as
//	                                      {"id":…,"from":…,"to":…,"fromWeek":…,
//	                                      "toWeek":…,"late":true} with what was
//	                                      moved; how many of the tasks are done
//	Call("own", plan, id, phase, words)   the plan with a task of people's own
//	Call("merge", plan, plan)             the plan of two people's files
//	Call("changes", before, after)        [{"id":…,"title":TEXT,"change":…},…]
//	Call("csv", plan, lang)               the plan as a table, a JSON string
//	Call("ics", plan, lang, stamp)        the plan as a calendar, a JSON string
//
// Documents that come back are in canonical form. Ids, days, languages and stamps
// are plain text. In what is wrong with the second of two plans, pointers begin
// with /1, in the first with /0. The forms of an answer are those of
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package ops

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// All are the questions.
var All = []call.Operation{
	{Name: "plan", Texts: 8, Answer: Plan},
	{Name: "work", Texts: 3, Answer: Work},
	{Name: "own", Texts: 4, Answer: Own},
	{Name: "merge", Texts: 2, Answer: Merge},
	{Name: "changes", Texts: 2, Answer: Changes},
	{Name: "csv", Texts: 2, Answer: CSV},
	{Name: "ics", Texts: 3, Answer: Calendar},
}

// Call answers one question, as the program in the browser does.
func Call(op string, texts ...string) string { return call.Answer(All, op, texts...) }

// reading reads documents; the first error stops it.
type reading struct{ err error }

// document is one that can be read and checked by its meaning.
type document interface {
	UnmarshalJSON(data []byte) error
	Validate() error
}

// read reads a document that is checked where it is used.
func (r *reading) read(d interface{ UnmarshalJSON([]byte) error }, text string) {
	if r.err == nil {
		r.err = d.UnmarshalJSON([]byte(text))
	}
}

// good reads a document by shape and by meaning.
func (r *reading) good(d document, text string) {
	if r.read(d, text); r.err == nil {
		r.err = d.Validate()
	}
}

// pair reads two plans.
func (r *reading) pair(t []string) (one, other readiness.Plan) {
	for i, p := range []*readiness.Plan{&one, &other} {
		if r.err == nil {
			r.good(p, t[i])
			r.err = codec.Within("/"+lean.Itoa(i), r.err).Err()
		}
	}
	return one, other
}

// written is a plan, or what is wrong.
func (r *reading) written(p *readiness.Plan) string {
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(p.MarshalJSON())
}

// Plan makes a plan of the standing plan and a result. Where there is an earlier
// edition, the plan takes its place. The day is the one in the field: a person who
// empties it wants weeks, also when the edition before had a day.
func Plan(t []string) string {
	var r reading
	var base, p readiness.Plan
	var in readiness.Instrument
	var basis readiness.Basis
	r.read(&base, t[0])
	r.good(&in, t[1])
	options := readiness.PlanOptions{ID: t[2], Start: peerwork.Date(t[3]), InWeeks: t[3] == ""}
	for i, edition := range []**readiness.Plan{&options.Previous, &options.Worked} {
		if t[4+i] != "" {
			*edition = new(readiness.Plan)
			r.good(*edition, t[4+i])
		}
	}
	switch t[6] {
	case "result":
		var x readiness.Result
		r.read(&x, t[7])
		basis = x.Basis()
	case "group-result":
		var x readiness.GroupResult
		r.read(&x, t[7])
		basis = x.Basis()
	case "":
	default:
		return call.Misuse
	}
	if r.err == nil {
		p, r.err = readiness.NewPlan(&base, &in, basis, options)
	}
	return r.written(&p)
}

// Work puts a plan in order that people work on, and says when its tasks are.
func Work(t []string) string {
	var r reading
	var p readiness.Plan
	if r.good(&p, t[0]); t[1] != "" {
		var previous readiness.Plan
		if r.good(&previous, t[1]); r.err == nil {
			p, r.err = readiness.NextPlan(&previous, &p)
		}
	}
	if today := peerwork.Date(t[2]); !today.Valid() {
		return call.Misuse
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	out := append(append([]byte(`{"plan":`), call.Written(p.MarshalJSON())...), `,"tasks":[`...)
	for i, at := range p.Times(peerwork.Date(t[2])) {
		if i > 0 {
			out = append(out, ',')
		}
		out = codec.AppendString(append(out, `{"id":`...), p.Tasks[i].ID)
		if at.From != "" {
			out = codec.AppendString(append(out, `,"from":`...), string(at.From))
		}
		if at.To != "" {
			out = codec.AppendString(append(out, `,"to":`...), string(at.To))
		}
		out = lean.AppendInt(append(out, `,"fromWeek":`...), at.FromWeek)
		out = lean.AppendInt(append(out, `,"toWeek":`...), at.ToWeek)
		if at.Late {
			out = append(out, `,"late":true`...)
		}
		out = append(out, '}')
	}
	done, of := p.Progress()
	out = lean.AppendInt(append(out, `],"done":`...), done)
	out = lean.AppendInt(append(out, `,"of":`...), of)
	return call.Document(append(out, '}'), nil)
}

// Own adds a task of people's own.
func Own(t []string) string {
	var r reading
	var p readiness.Plan
	if r.good(&p, t[0]); r.err == nil {
		r.err = p.AddOwn(t[1], readiness.Phase(t[2]), t[3])
	}
	return r.written(&p)
}

// Merge brings the files of two people together.
func Merge(t []string) string {
	var r reading
	one, other := r.pair(t)
	if r.err == nil {
		one, r.err = readiness.MergePlans(&one, &other)
	}
	return r.written(&one)
}

// Changes says what has changed between two editions of a plan.
func Changes(t []string) string {
	var r reading
	before, after := r.pair(t)
	if r.err != nil {
		return call.Problems(r.err)
	}
	out := []byte{'['}
	for i, c := range readiness.PlanChanges(&before, &after) {
		if i > 0 {
			out = append(out, ',')
		}
		out = codec.AppendString(append(out, `{"id":`...), c.ID)
		out = codec.AppendString(append(out, `,"title":{"da":`...), c.Title.DA)
		out = codec.AppendString(append(out, `,"en":`...), c.Title.EN)
		out = codec.AppendString(append(out, `},"change":`...), string(c.Change))
		out = append(out, '}')
	}
	return call.Document(append(out, ']'), nil)
}

// CSV writes a plan as a table.
func CSV(t []string) string {
	var r reading
	var p readiness.Plan
	r.read(&p, t[0])
	return call.Text(string(p.CSV(call.Language(t[1]))), r.err)
}

// Calendar writes a plan as a calendar.
func Calendar(t []string) string {
	var r reading
	var p readiness.Plan
	var out []byte
	if r.read(&p, t[0]); r.err == nil {
		out, r.err = p.Calendar(call.Language(t[1]), t[2])
	}
	return call.Text(string(out), r.err)
}
