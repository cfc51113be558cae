package main

import (
	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) followUpCommand() *cobra.Command {
	var instrument, older, detectable, format, out string
	cmd := &cobra.Command{
		Use:     "follow-up BEFORE AFTER",
		Aliases: []string{"compare"},
		Short:   "Show what has changed since last time (also called compare)",
		Long: `follow-up compares two files, BEFORE and AFTER. The name - is standard input. The
files can hold answers or job descriptions.

Answers: the report shows what has moved, what has slipped, what is newly known
and what is no longer known. Both files must be from one person, or both from a
group. A group is a group result, as "peerwork group --json" writes it, or its
responses, as JSON Lines or answer codes. A response that cannot be read is
reported on stderr, and the others are compared.

If the questionnaire has been tried out, --detectable takes the figures of that
trial, as “peerwork study --json” writes them. The report then shows whether one
person's change is larger than the trial could tell from chance.

Job descriptions: the report shows field by field what has changed. --format
makes a document of it, to send. There is no JSON form, because the report is
for people to read.`,
		Example: `  peerwork compare stilling-1.json stilling-2.json
  peerwork compare --format docx -o aendringer.docx stilling-1.json stilling-2.json
  peerwork follow-up november.json maj.json
  peerwork group --json efter/*.json | peerwork follow-up group.json -
  peerwork follow-up --detectable trial.json mit-foer.json mit-nu.json
  peerwork follow-up --before-instrument own-1.json --instrument own-2.json a.json b.json`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 2 || args[0] == documents.Stdin && args[1] == documents.Stdin {
				return newUsageError("Giv to filer: den fra før og den fra nu.", "Name two files: the one from before and the one from now.")
			}
			if err := oneOf("--format", format, compareFormats); err != nil {
				return err
			}
			two, err := a.bothDescriptions(args)
			if err != nil {
				return err
			}
			if two != nil {
				if name := firstChanged(cmd, "json", "instrument", "before-instrument", "detectable"); name != "" {
					return newUsageError("--"+name+" er til svar, ikke til jobbeskrivelser.", "--"+name+" is for answers, not for job descriptions.")
				}
				return a.compareDescriptions(two, format, out)
			}
			if name := firstChanged(cmd, "format", "out"); name != "" {
				return newUsageError("--"+name+" er til jobbeskrivelser, ikke til svar.", "--"+name+" is for job descriptions, not for answers.")
			}
			if detectable != "" && a.json {
				return newUsageError(
					"Dokumentet er det samme med og uden en afprøvning. Vælg enten --json eller --detectable.",
					"The document is the same with a trial and without. Choose either --json or --detectable.")
			}
			newer, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			q := newer
			if older != "" {
				if q, err = a.questionnaires(older); err != nil {
					return err
				}
			}
			return a.followUp(q, args[0], newer, args[1], detectable)
		},
	}
	instrumentFlag(cmd, &instrument)
	cmd.Flags().StringVar(&older, "before-instrument", "", "the same for BEFORE, when it answers another edition")
	cmd.Flags().StringVar(&detectable, "detectable", "", "file with the figures of a trial, to show whether a change is more than chance")
	a.jsonFlag(cmd, "the canonical follow-up")
	cmd.Flags().StringVar(&format, "format", "text", "of job descriptions: text, md, html or docx (Word)")
	cmd.Flags().StringVarP(&out, "out", "o", "", "of job descriptions: file to write instead of standard output")
	complete(cmd, "format", compareFormats...)
	return cmd
}

// firstChanged returns the first of the flags that was given, or "".
func firstChanged(cmd *cobra.Command, names ...string) string {
	for _, name := range names {
		if cmd.Flags().Changed(name) {
			return name
		}
	}
	return ""
}

// followUp writes what has changed from the answers in one file to those in
// another.
func (a *app) followUp(older *questionnaires, before string, newer *questionnaires, after, detectable string) error {
	first, err := a.occasion(older, before)
	if err != nil {
		return err
	}
	second, err := a.occasion(newer, after)
	if err != nil {
		return err
	}
	f, err := readiness.NewFollowUp(first.measurement(), second.measurement())
	if err != nil {
		return a.report(before+" → "+after, schema.KindFollowUp, problems(err))
	}
	code := max(first.code, second.code)
	if a.json {
		return a.end(code, &f)
	}
	var trial *report.Trial
	if detectable != "" {
		if trial, err = readTrial(detectable, &f); err != nil {
			return err
		}
	}
	return a.endText(code, report.WriteFollowUp(a.look(), &first.ask.in, &second.ask.in, &f, trial))
}

// answered is what was answered on one occasion: by a person or by a group.
type answered struct {
	ask    *questionnaire
	person *readiness.Response
	group  *readiness.GroupResult
	result *readiness.Result // only where a result is asked for
	code   int               // the exit code called for
}

// measurement is what was answered, to be compared.
func (x *answered) measurement() readiness.Measurement {
	m := readiness.Measurement{Instrument: &x.ask.in, Group: x.group}
	if x.person != nil {
		m.Responses = []readiness.Response{*x.person}
	}
	return m
}

// occasion reads a file with one response, several, or a group result. What is
// wrong is told before it returns.
func (a *app) occasion(q *questionnaires, name string) (answered, error) {
	return a.read(q, []string{name}, nil, schema.KindResponse, schema.KindGroupResult)
}

// read reads files and codes that are one response, several, or one result of
// the kinds.
func (a *app) read(q *questionnaires, files, codes []string, kinds ...schema.Kind) (answered, error) {
	all, err := a.sources(q, files, codes, kinds...)
	if err != nil {
		return answered{}, err
	}
	if s := &all[0]; len(all) == 1 && s.err == nil && len(s.problems) == 0 && s.kind != schema.KindResponse {
		x := answered{ask: q.of(s.instrument())}
		if s.kind == schema.KindResult {
			x.result = &s.result
		} else {
			x.group = &s.group
		}
		if x.ask != nil {
			return x, nil
		}
		s.problems = peerwork.Problems{jsonl.NoSuchInstrument(s.instrument())}
	}
	c, err := a.gather(q, all)
	if err != nil {
		return answered{}, err
	}
	x := answered{ask: c.ask, code: c.code}
	if len(c.responses) == 1 && len(all) == 1 {
		x.person = &c.responses[0]
		return x, nil
	}
	if x.group, err = a.aggregate(c); err == nil {
		a.leftOut(c)
	}
	return x, err
}

// instrument is the id of the instrument that was answered.
func (s *source) instrument() string {
	switch s.kind {
	case schema.KindResult:
		return s.result.Instrument
	case schema.KindGroupResult:
		return s.group.Instrument
	}
	return s.response.Instrument
}
