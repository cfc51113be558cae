package main

import (
	"crypto/rand"
	"encoding/binary"
	"time"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/schema"
)

// The forms a plan can be written in.
const (
	formatText     = "text"
	formatCSV      = "csv"
	formatCalendar = "ics"
	formatJSON     = "json"
)

// lastStart is the first year in which a plan would run past the calendar.
const lastStart = "9990"

var formats = []string{formatText, formatCSV, formatCalendar, formatJSON}

// planFlags is what the flags of plan say.
type planFlags struct {
	instrument, start, id, now, format string
	previous                           string // the file of the edition it takes the place of
	codes                              []string
	worked                             []readiness.Plan // instead of answers
	standing, merge                    bool
	fresh                              bool          // the id was made up here
	today                              peerwork.Date // when the calendar is made
}

func (a *app) planCommand() *cobra.Command {
	var f planFlags
	cmd := &cobra.Command{
		Use:   "plan [FILE… | -]",
		Short: "Make a plan of what is missing, with weeks or dates",
		Long: `plan makes a plan for the time until the first peer worker begins and the year
after: the tasks that everybody has, and what is missing according to the
answers. The answers are one response, a result, a group result, or the
responses of a group, as JSON or as answer codes.

With --start, tasks have dates; nothing is due in July or from 24 December to
1 January, and the first peer worker begins on the 1st of a month. csv is for
spreadsheets, ics for calendars.

A plan that people work on is a file, too. Name it instead of answers, and plan
shows what is done, moved and late. Two people who each have worked in a file of
their own bring them together with --merge. What both have said and not the same is
listed, and nothing is written.

When the plan changes, name the plan you had, as JSON, with --previous. The new
one is then a later edition: it keeps the id and what people have done, says what
has changed, and its calendar cancels the tasks that are no longer there. Not
every calendar acts on that. Outlook and many others add everything a second time
when a file is imported again, and leave what was cancelled; some change what they
have, some refuse. This always works: import the plan into a calendar of its own,
and delete that calendar before you import the next edition.`,
		Example: `  peerwork plan svar.json
  peerwork plan --start 2027-01-04 --json group.json > plan.json
  peerwork plan --start 2027-01-04 --format ics group.json > plan.ics
  peerwork plan --previous plan.json --format ics group.json > plan-2.ics
  peerwork plan vores.plan.json
  peerwork plan --merge ida.plan.json bo.plan.json --json > vores.plan.json
  peerwork plan --standing --start 2027-01-04 --format csv > plan.csv`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if a.json {
				if f.format != formatText && f.format != formatJSON {
					return newUsageError("Vælg enten --json eller --format "+f.format+".", "Choose either --json or --format "+f.format+".")
				}
				f.format = formatJSON
			}
			if !f.standing && len(files) > 0 {
				plans, err := a.plansIn(files)
				if err != nil {
					return err
				}
				if f.worked = plans; plans != nil {
					if name := firstChanged(cmd, "start", "id", "instrument", "code"); name != "" {
						return newUsageError("--"+name+" er til svar. En plan, der er arbejdet med, beholder, hvad den er lavet af.",
							"--"+name+" is for answers. A plan that people work on keeps what it was made from.")
					}
				}
			}
			if f.merge && f.worked == nil {
				return newUsageError("--merge samler to filer med den samme plan. Giv dem begge.", "--merge brings two files of one plan together. Name both.")
			}
			return a.plan(&f, files)
		},
	}
	instrumentFlag(cmd, &f.instrument)
	codeFlag(cmd, &f.codes)
	cmd.Flags().StringVar(&f.start, "start", "", "day the plan starts, such as 2027-01-04")
	cmd.Flags().StringVar(&f.format, "format", formatText, "text, csv, ics or json")
	cmd.Flags().StringVar(&f.id, "id", "", "id of the plan (default: a random one)")
	cmd.Flags().StringVar(&f.previous, "previous", "", "file with the plan that this one replaces, as JSON")
	cmd.Flags().StringVar(&f.now, "now", "", "when the calendar is made, such as 2027-01-04T12:00:00Z (default: now)")
	cmd.Flags().BoolVar(&f.merge, "merge", false, "bring two files of one plan together")
	cmd.Flags().BoolVar(&f.standing, "standing", false, "only the tasks that everybody has, without answers")
	complete(cmd, "format", formats...)
	a.jsonFlag(cmd, "the same as --format json")
	return cmd
}

// check refuses flags that cannot be followed, and fills in what was left out.
func (f *planFlags) check(files []string) error {
	if err := oneOf("--format", f.format, formats); err != nil {
		return err
	}
	if f.start != "" && !peerwork.Date(f.start).Valid() {
		return newUsageError(
			"--start skal være en dag som 2027-01-04, ikke »"+f.start+"«.",
			"--start must be a day such as 2027-01-04, not “"+f.start+"”.")
	}
	if f.start >= lastStart {
		return newUsageError(
			"--start "+f.start+" er så sent, at der ikke er dage nok til planen.",
			"--start "+f.start+" is so late that there are not days enough for the plan.")
	}
	if f.previous != "" && f.id != "" {
		return newUsageError(
			"Planen beholder id'et fra --previous. Udelad --id.",
			"The plan keeps the id of --previous. Leave --id out.")
	}
	if f.start == "" && f.format == formatCalendar && f.previous == "" && f.worked == nil {
		return newUsageError(
			"En kalender har brug for dage. Giv den første med --start.",
			"A calendar takes days. Give the first one with --start.")
	}
	now := time.Now()
	if f.now != "" {
		at, err := time.Parse(time.RFC3339, f.now)
		if err != nil {
			return newUsageError(
				"--now skal være et tidspunkt som 2027-01-04T12:00:00Z, ikke »"+f.now+"«.",
				"--now must be a time such as 2027-01-04T12:00:00Z, not “"+f.now+"”.")
		}
		now = at
	}
	f.now, f.today = now.UTC().Format("20060102T150405Z"), peerwork.Date(now.Format(time.DateOnly))
	if f.standing && len(files)+len(f.codes) > 0 {
		return newUsageError(
			"--standing tager ingen svar. Udelad den eller filerne.",
			"--standing takes no answers. Leave it out, or the files.")
	}
	if f.id == "" && f.previous == "" && f.worked == nil {
		var random [8]byte
		if _, err := rand.Read(random[:]); err != nil {
			return err
		}
		f.id = readiness.NewID(binary.LittleEndian.Uint64(random[:]))
		f.fresh = true
	}
	return nil
}

// plan writes a plan.
func (a *app) plan(f *planFlags, files []string) error {
	if err := f.check(files); err != nil {
		return err
	}
	if f.worked != nil {
		return a.worked(f)
	}
	options := readiness.PlanOptions{ID: f.id, Start: peerwork.Date(f.start)}
	if f.previous != "" {
		var err error
		if options.Previous, err = a.previousPlan(f); err != nil {
			return err
		}
	}
	q, err := a.questionnaires(f.instrument)
	if err != nil {
		return err
	}
	x := answered{ask: q.of(instruments.Temperatur)} // its texts go unused without answers
	if !f.standing {
		if len(files) > 0 || len(f.codes) == 0 {
			if files, err = a.files("plan", files); err != nil {
				return err
			}
		}
		if x, err = a.read(q, files, f.codes, schema.KindResponse, schema.KindResult, schema.KindGroupResult); err != nil {
			return err
		}
	}
	basis, err := x.basis()
	if err == nil {
		var p readiness.Plan
		standing := plans.Standing()
		if p, err = readiness.NewPlan(&standing, &x.ask.in, basis, options); err == nil {
			err = p.Validate()
		}
		if err == nil {
			return a.writePlan(&p, options.Previous, f, x.code)
		}
	}
	ps := problems(err)
	if ps[0].Code == "plan-id" { // it is what a flag says
		return usageError{ps[0].Text}
	}
	return a.report("plan", schema.KindPlan, ps)
}

// previousPlan reads the edition that the plan takes the place of. Its problems
// are reported here, like those of any document.
func (a *app) previousPlan(f *planFlags) (*readiness.Plan, error) {
	if f.previous == documents.Stdin {
		return nil, newUsageError(
			"--previous læser en fil. Standard input er til svarene.",
			"--previous reads a file. Standard input is for the responses.")
	}
	read := documents.Whole(f.previous)
	if read.Err != nil {
		return nil, usageError{unreadable(f.previous, read.Err)}
	}
	p, ps := decodeGood(read, (*readiness.Plan).Validate)
	if len(ps) > 0 {
		return nil, a.report(f.previous, schema.KindPlan, ps)
	}
	if f.format == formatCalendar && f.start == "" && p.Start == "" && f.worked == nil {
		return nil, newUsageError(
			"En kalender har brug for dage, og planen i "+f.previous+" har ingen. Giv den første med --start.",
			"A calendar takes days, and the plan in "+f.previous+" has none. Give the first one with --start.")
	}
	return &p, nil
}

// basis is what a plan is made from.
func (x *answered) basis() (readiness.Basis, error) {
	switch {
	case x.person != nil:
		made, err := x.ask.scorer.Score(x.person)
		return made.Basis(), err
	case x.result != nil:
		return x.result.Basis(), nil
	case x.group != nil:
		return x.group.Basis(), nil
	}
	return readiness.Basis{}, nil
}

// writePlan writes the plan in the form that was asked for. Only one that people
// have worked on can be late.
func (a *app) writePlan(p, previous *readiness.Plan, f *planFlags, code int) error {
	switch f.format {
	case formatJSON:
		return a.end(code, p)
	case formatCSV:
		return a.endText(code, string(p.CSV(a.lang())))
	case formatCalendar:
		calendar, err := p.Calendar(a.lang(), f.now)
		if err != nil {
			return err // day and time were checked, so this is a defect
		}
		if f.fresh {
			a.complain(newUsageError(
				"Planen har fået id "+f.id+". Gem den også med --id "+f.id+" --json. Giv den fil med --previous, når planen bliver lavet om.",
				"The plan was given the id "+f.id+". Save it with --id "+f.id+" --json too. Name that file with --previous when the plan changes."))
		}
		return a.endText(code, string(calendar))
	}
	today := f.today
	if previous == nil && f.worked == nil {
		today = ""
	}
	return a.endText(code, report.WritePlan(a.look(), p, previous, today))
}
