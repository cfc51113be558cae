package main

import (
	"bytes"
	"io"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// plansIn reads the files when they are plans that people work on, and returns nil
// when the first is none. Standard input can be read only once, so what has been
// read is put back for the code that reads answers.
func (a *app) plansIn(files []string) (plans []readiness.Plan, err error) {
	var kept bytes.Buffer
	stdin := io.TeeReader(a.in, &kept)
	defer func() { a.in = io.MultiReader(&kept, a.in) }()
	for d := range documents.All(files, stdin) {
		if d.Err == nil && jsonl.KindOf(d.Data) == schema.KindPlan {
			p, ps := decodeGood(d, (*readiness.Plan).Validate)
			if len(ps) > 0 {
				return nil, a.report(d.Place(), schema.KindPlan, ps)
			}
			plans = append(plans, p)
			continue
		}
		if len(plans) == 0 {
			return nil, nil
		}
		if d.Err != nil {
			return nil, usageError{unreadable(d.File, d.Err)}
		}
		return nil, newUsageError(
			files[0]+" er en plan, "+d.File+" er ikke. Giv enten en plan, der er arbejdet med, eller svar.",
			files[0]+" is a plan, "+d.File+" is not. Name either a plan that people work on, or answers.")
	}
	return plans, nil
}

// worked writes a plan that people have worked on, or brings two people's files of
// it together.
func (a *app) worked(f *planFlags) error {
	plans := f.worked
	p := plans[0]
	var err error
	switch {
	case f.merge && len(plans) == 2:
		p, err = readiness.MergePlans(&plans[0], &plans[1])
	case f.merge || len(plans) > 1:
		return newUsageError(
			"Giv én plan, eller to og --merge, så de bliver til én.",
			"Name one plan, or two and --merge, which makes them one.")
	}
	var previous *readiness.Plan
	if err == nil && f.previous != "" {
		if previous, err = a.previousPlan(f); err != nil {
			return err // which is reported
		}
		p, err = readiness.NextPlan(previous, &p)
	}
	if err == nil && f.format == formatCalendar && p.Start == "" {
		return newUsageError(
			"En kalender har brug for dage, og planen har ingen. Lav den igen af svarene med --start.",
			"A calendar takes days, and the plan has none. Make it again from the answers with --start.")
	}
	if err != nil {
		return a.report("plan", schema.KindPlan, problems(err))
	}
	return a.writePlan(&p, previous, f, exitGood)
}
