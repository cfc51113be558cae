package main

import (
	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) codeCommand() *cobra.Command {
	var instrument string
	cmd := &cobra.Command{
		Use:   "code [FILE… | -]",
		Short: "Turn responses into answer codes, and answer codes into responses",
		Long: `code prints the answer code of each response, and the response in each answer
code as canonical JSON. An answer code can be pasted into a chat or read aloud,
and is found among other words: a chat message or a mail can be read as it is.

The day and the extensions of a response are not in its code. A code is not
encrypted: anyone who has it can read the answers.`,
		Example: `  peerwork code svar.json
  peerwork code koder.txt > answers.jsonl
  peerwork code koder.txt | peerwork score`,
		RunE: func(cmd *cobra.Command, files []string) error {
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			if files, err = a.files("code", files); err != nil {
				return err
			}
			return a.eachOf(cmd.Context(), a.answers(q, files, nil), a.coder(q))
		},
	}
	instrumentFlag(cmd, &instrument)
	return cmd
}

// coder returns what code does with one document.
func (a *app) coder(q *questionnaires) func(documents.Document) outcome {
	lang, width, paint := a.lang(), console.Width(a.err), console.PaintFor(a.err)
	bad := func(s *source, ps peerwork.Problems) outcome {
		return outcome{err: problemsText(lang, paint, width, s.place, string(s.kind), ps), code: exitBad}
	}
	return func(d documents.Document) outcome {
		s := q.source(d, schema.KindResponse)
		if len(s.problems) > 0 {
			return bad(&s, s.problems)
		}
		r := &s.response
		if s.code {
			line, err := r.MarshalJSON()
			if ps := problems(err); len(ps) > 0 {
				return bad(&s, ps)
			}
			return outcome{out: append(line, '\n')}
		}
		ask := q.of(r.Instrument)
		if ask == nil {
			return bad(&s, peerwork.Problems{jsonl.NoSuchInstrument(r.Instrument)})
		}
		code, err := ask.scorer.EncodeCode(r)
		if ps := problems(err); len(ps) > 0 {
			return bad(&s, ps)
		}
		return outcome{out: []byte(code + "\n")}
	}
}
