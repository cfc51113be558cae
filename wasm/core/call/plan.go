package call

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Vision puts a vision in order: the paragraphs as the questions are asked,
// without those nobody wrote.
func Vision(vision string) string {
	var r reading
	var v readiness.Vision
	if r.read(&v, vision); r.err == nil {
		v, r.err = readiness.NewVision(v.Date, v.Paragraphs)
	}
	if r.err != nil {
		return problems(r.err)
	}
	return ok(v.MarshalJSON())
}

// Plan makes a plan of the standing plan and the result of some responses.
func Plan(standing, instrument, id, start string, responses []string) string {
	var r reading
	var base readiness.Plan
	var p *readiness.Plan
	var in readiness.Instrument
	r.read(&base, standing)
	r.read(&in, instrument)
	list := r.responses(responses)
	var basis readiness.Basis
	switch {
	case r.err != nil:
	case len(list) == 1:
		var x readiness.Result
		x, r.err = readiness.Score(&in, &list[0])
		basis = x.Basis()
	case len(list) > 1:
		var x *readiness.GroupResult
		if x, r.err = readiness.Aggregate(&in, list); r.err == nil {
			basis = x.Basis()
		}
	}
	if r.err == nil {
		p, r.err = readiness.NewPlan(&base, &in, basis, readiness.PlanOptions{ID: id, Start: peerwork.Date(start)})
	}
	if r.err != nil {
		return problems(r.err)
	}
	return ok(p.MarshalJSON())
}

// CSV writes a plan as a table.
func CSV(plan, lang string) string {
	var r reading
	var p readiness.Plan
	r.read(&p, plan)
	return r.text(string(p.CSV(language(lang))))
}

// Calendar writes a plan as a calendar.
func Calendar(plan, lang, stamp string) string {
	var r reading
	var p readiness.Plan
	var out []byte
	if r.read(&p, plan); r.err == nil {
		out, r.err = p.Calendar(language(lang), stamp)
	}
	return r.text(string(out))
}

// language is the one that is meant: whoever asks knows which there are.
func language(lang string) peerwork.Lang {
	if lang == string(peerwork.DA) {
		return peerwork.DA
	}
	return peerwork.EN
}
