package main

import (
	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) scoreCommand() *cobra.Command {
	var instrument string
	cmd := &cobra.Command{
		Use:   "score [FILE… | -]",
		Short: "Say what the answers to an instrument say",
		Long: `score reads responses and says how much preparation is needed: the temperature,
the themes, the next steps, what to find out and what is already in place.

A response names the standard instrument it answers. An instrument of your own
is named with --instrument. A bad response is reported on stderr; the others
are still scored.`,
		Example: `  peerwork score svar.json
  peerwork score --lang en --instrument our-own.json answers.jsonl
  peerwork score --json - < answers.jsonl > results.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			return a.each(cmd, files, a.scorer(q))
		},
	}
	cmd.Flags().StringVar(&instrument, "instrument", "", "id of a standard instrument, or a file with one of your own")
	complete(cmd, "instrument", instruments.IDs()...)
	a.linesFlag(cmd)
	a.jsonFlag(cmd, "one canonical result a line")
	return cmd
}

// scorer returns what score does with one document.
func (a *app) scorer(q *questionnaires) func(documents.Document) outcome {
	look := report.Look{Lang: a.lang(), Width: console.Width(a.out), Paint: console.PaintFor(a.out)}
	onError := report.Look{Lang: a.lang(), Width: console.Width(a.err), Paint: console.PaintFor(a.err)}
	bad := func(d documents.Document, ps peerwork.Problems) outcome {
		return outcome{err: problemsText(onError.Lang, onError.Paint, onError.Width, d.Place(), string(schema.KindResponse), ps), code: exitBad}
	}
	return func(d documents.Document) outcome {
		r, res, ps := jsonl.Score(d.Data, q.scorerOf)
		if len(ps) > 0 {
			return bad(d, ps)
		}
		if a.json {
			line, err := res.MarshalJSON()
			if ps := problems(err); len(ps) > 0 {
				return bad(d, ps)
			}
			return outcome{out: append(line, '\n')}
		}
		text := report.Write(look, &q.of(r.Instrument).in, &r, &res)
		if d.Line > 0 {
			text = report.Rule(look, d.Place()) + text + "\n"
		}
		return outcome{out: []byte(text)}
	}
}
