package ops

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// Vision puts a vision in order: the paragraphs as the questions are asked,
// without those nobody wrote.
func Vision(t []string) string {
	var r reading
	var v readiness.Vision
	if r.read(&v, t[0]); r.err == nil {
		v, r.err = readiness.NewVision(v.Date, v.Paragraphs)
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(v.MarshalJSON())
}

// Plan makes a plan of the standing plan and the result of some responses.
// Where there is an earlier edition, the plan takes its place. The day is the one
// in the field: a person who empties it wants weeks, also when the edition before
// had a day.
func Plan(t []string) string {
	var r reading
	var base readiness.Plan
	var p readiness.Plan
	var in readiness.Instrument
	var basis readiness.Basis
	r.read(&base, t[0])
	s := r.instrument(&in, t[1])
	options := readiness.PlanOptions{ID: t[2], Start: peerwork.Date(t[3])}
	if t[4] != "" {
		options.Previous = new(readiness.Plan)
		if r.read(options.Previous, t[4]); r.err == nil {
			r.err = options.Previous.Validate()
			options.Previous.Start = options.Start
		}
	}
	list := r.responses(t[5:])
	switch {
	case r.err != nil:
	case len(list) == 1:
		var x readiness.Result
		x, r.err = s.Score(&list[0])
		basis = x.Basis()
	case len(list) > 1:
		var x readiness.GroupResult
		if x, r.err = s.Aggregate(list); r.err == nil {
			basis = x.Basis()
		}
	}
	if r.err == nil {
		p, r.err = readiness.NewPlan(&base, &in, basis, options)
	}
	if r.err != nil {
		return call.Problems(r.err)
	}
	return call.Document(p.MarshalJSON())
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
