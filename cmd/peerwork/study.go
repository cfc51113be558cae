package main

import (
	"context"
	"encoding/json"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness/study"
	"github.com/peerwork-dk/peerwork/schema"
)

// What --format of study can be.
var studyFormats = []string{"text", "html"}

func (a *app) studyCommand() *cobra.Command {
	var instrument, format, out string
	var o study.Options
	cmd := &cobra.Command{
		Use:   "study [FILE… | -]",
		Short: "Say what the answers of a trial say about the questionnaire itself",
		Long: `study reads the responses of a trial, plain or as entries with the place and what
ties two answers of one person together, and computes what they say about the
questionnaire: how the answers spread, how far the statements belong together
(alpha, omega, eigenvalues), how far the people of one place agree, and how far
the same person answers the same again. A figure that needs more data is shown
as a dash with the reason.

The report names no place and no person. docs/trial.md says how to make a trial
and what would count as good (docs/da/afproevning.md in Danish).

Intervals that need drawing at random are made only with --seed; the same seed
gives the same numbers.`,
		Example: `  peerwork study svar.jsonl
  peerwork study --instrument temperatur --seed 1 --format html --out afproevning.html svar.jsonl
  peerwork study --json - < svar.jsonl > tal.json`,
		RunE: func(_ *cobra.Command, files []string) error {
			if err := oneOf("--format", format, studyFormats); err != nil {
				return err
			}
			if a.json && format == "html" {
				return newUsageError("Vælg enten --json eller --format html.", "Choose either --json or --format html.")
			}
			if o.Resamples < 0 || o.Resamples > maxResamples {
				return newUsageError("--resamples er fra 1 til "+strconv.Itoa(maxResamples)+".", "--resamples is from 1 to "+strconv.Itoa(maxResamples)+".")
			}
			if o.Resamples > 0 && o.Seed == 0 {
				return newUsageError("--resamples virker kun sammen med --seed.", "--resamples works only with --seed.")
			}
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			if files, err = a.files("study", files); err != nil {
				return err
			}
			return a.study(q, files, format, out, o)
		},
	}
	instrumentFlag(cmd, &instrument)
	cmd.Flags().StringVar(&format, "format", "text", "text or html")
	cmd.Flags().StringVar(&out, "out", "", "file to write instead of standard output")
	cmd.Flags().Uint64Var(&o.Seed, "seed", 0, "number to begin random drawing with; without it nothing is drawn")
	cmd.Flags().IntVar(&o.Resamples, "resamples", 0, "how many times to draw (default 1000)")
	complete(cmd, "format", studyFormats...)
	a.linesFlag(cmd)
	a.jsonFlag(cmd, "all figures as JSON")
	return cmd
}

// maxResamples keeps a slip of the hand from running for days.
const maxResamples = 100_000

// studied is one answer of a trial, or what is wrong with it.
type studied struct {
	source
	jsonl.Answer
}

// study writes the report on all that the files hold.
func (a *app) study(q *questionnaires, files []string, format, out string, o study.Options) error {
	var all []studied
	docs := documents.All(files, a.in)
	if a.lines {
		docs = documents.Lines(files, a.in)
	}
	err := documents.Process(context.Background(), q.oneEach(docs),
		func(d documents.Document) studied { return q.studied(d) },
		func(s studied) error { all = append(all, s); return nil }, nil)
	if err != nil {
		return err
	}
	ask := q.chosen
	if ask == nil {
		sources := make([]source, len(all))
		for i := range all {
			sources[i] = all[i].source
		}
		ask = q.most(sources)
	}
	var cases []study.Case
	refused, code := 0, exitGood
	for i := range all {
		s := &all[i]
		switch {
		case s.err != nil, len(s.problems) > 0:
		case q.of(s.response.Instrument) == nil:
			s.problems = peerwork.Problems{jsonl.NoSuchInstrument(s.response.Instrument)}
		default:
			s.problems = s.Check(ask.scorer, ask.in.ID)
		}
		if s.err == nil && len(s.problems) == 0 {
			cases = append(cases, study.Case{Place: s.Entry.Place, Pair: s.Entry.Pair, Occasion: s.Entry.Occasion, Response: s.response})
			continue
		}
		refused++
		c, err := a.refuse(&s.source)
		if err != nil {
			return err
		}
		code = max(code, c)
	}
	if ask == nil {
		return exitError(max(code, exitBad))
	}
	r, err := study.Of(&ask.in, cases, o)
	if err != nil {
		return usageError{problems(err)[0].Text} // each response was checked, so it is the questionnaire
	}
	a.notCounted(refused, len(cases))
	var data []byte
	switch {
	case a.json:
		if data, err = json.Marshal(r); err != nil {
			return err
		}
		data = append(data, '\n')
	case format == "html":
		data = []byte(report.StudyPage(a.look(), &ask.in, r))
	default:
		data = []byte(report.WriteStudy(a.look(), &ask.in, r))
	}
	if err := a.deliver(out, data); err != nil {
		return err
	}
	if code != exitGood {
		return exitError(code)
	}
	return nil
}

// studied reads one answer of a trial: a response, an answer code, or an entry with
// a response.
func (q *questionnaires) studied(d documents.Document) studied {
	s := studied{source: source{place: d.Place(), kind: schema.KindResponse}}
	if d.Err != nil {
		s.err = usageError{unreadable(d.File, d.Err)}
		return s
	}
	if r, ps, ok := q.decodeCode(d); ok {
		s.Entry.Document.Response, s.problems = &r, ps
	} else {
		s.Answer, s.problems = jsonl.Study(d.Data)
		s.kind = s.Kind
	}
	if r := s.Entry.Document.Response; r != nil {
		s.response = *r
	}
	return s
}
