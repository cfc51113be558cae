package call

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Questions answers with a list of {question?, text, starter?, evidence}: what
// to ask for a vision. Without a question it is one to think over.
func Questions() string {
	answer := []byte(`{"ok":[`)
	pair := func(name string, t peerwork.Text) {
		answer = codec.AppendString(append(answer, `,"`+name+`":{"da":`...), t.DA)
		answer = append(codec.AppendString(append(answer, `,"en":`...), t.EN), '}')
	}
	for i, q := range readiness.VisionQuestions() {
		if i > 0 {
			answer = append(answer, ',')
		}
		answer = append(answer, `{"evidence":[`...)
		for j, ref := range q.Evidence {
			if j > 0 {
				answer = append(answer, ',')
			}
			answer = codec.AppendString(answer, ref)
		}
		answer = append(answer, ']')
		if q.Question != "" {
			answer = codec.AppendString(append(answer, `,"question":`...), string(q.Question))
			pair("starter", q.Starter)
		}
		pair("text", q.Text)
		answer = append(answer, '}')
	}
	return string(append(answer, "]}"...))
}

// Vision puts a vision in order: the paragraphs as the questions are asked,
// without those nobody wrote.
func Vision(vision string) string {
	var v readiness.Vision
	if failed, ok := read(&v, vision); !ok {
		return failed
	}
	v, err := readiness.NewVision(v.Date, v.Paragraphs)
	if err != nil {
		return problems(err)
	}
	return ok(v.MarshalJSON())
}

// Plan makes a plan.
func Plan(standing, instrument, kind, result, id, start string) string {
	var base readiness.Plan
	if failed, ok := read(&base, standing); !ok {
		return failed
	}
	var in readiness.Instrument
	if failed, ok := read(&in, instrument); !ok {
		return failed
	}
	var found readiness.Findings
	switch kind {
	case "":
	case "result":
		var x readiness.Result
		if failed, ok := read(&x, result); !ok {
			return failed
		}
		found = x.Findings()
	case "group-result":
		var x readiness.GroupResult
		if failed, ok := read(&x, result); !ok {
			return failed
		}
		found = x.Findings()
	default:
		return Misuse
	}
	p, err := readiness.NewPlan(&base, &in, found, readiness.PlanOptions{ID: id, Start: peerwork.Date(start)})
	if err != nil {
		return problems(err)
	}
	return ok(p.MarshalJSON())
}

// readPlan reads a plan, by shape and by meaning.
func readPlan(plan string) (p readiness.Plan, failed string, ok bool) {
	if failed, ok = read(&p, plan); ok {
		if err := p.Validate().Err(); err != nil {
			return p, problems(err), false
		}
	}
	return p, failed, ok
}

// CSV writes a plan as a table.
func CSV(plan, lang string) string {
	p, failed, ok := readPlan(plan)
	if !ok {
		return failed
	}
	return text(string(p.CSV(peerwork.MatchLang(lang))))
}

// Calendar writes a plan as a calendar.
func Calendar(plan, lang, stamp string) string {
	p, failed, ok := readPlan(plan)
	if !ok {
		return failed
	}
	out, err := p.Calendar(peerwork.MatchLang(lang), stamp)
	if err != nil {
		return problems(err)
	}
	return text(string(out))
}
