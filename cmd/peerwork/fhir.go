package main

import (
	"bytes"
	"encoding/json"
	"sync"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/fhir"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

func (a *app) fhirCommand() *cobra.Command {
	var instrument, base string
	var from bool
	cmd := &cobra.Command{
		Use:   "fhir [FILE… | -]",
		Short: "Turn instruments and responses into FHIR R4, and responses back",
		Long: `fhir prints the instrument named with --instrument as a FHIR R4 Questionnaire, in
one language; with files, each response as a QuestionnaireResponse, one a line;
and with --from, each QuestionnaireResponse as a response again.

The questionnaire is about an organisation and belongs in no patient's record:
a QuestionnaireResponse that points to a person is refused. One that was filled
in elsewhere has no id of ours. It gets an id computed from its content, so the
id is the same each time it is read.`,
		Example: `  peerwork fhir --instrument temperatur --lang en
  peerwork fhir svar.json > questionnaire-response.json
  peerwork fhir --from questionnaire-response.json | peerwork score
  peerwork fhir --instrument our-own.json --base https://example.org/fhir/ - < answers.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			made := &forms{options: fhir.Options{Lang: a.lang(), Base: base}, known: map[*questionnaire]*fhir.Form{}}
			if base != "" {
				// Only the address can be wrong here, and any instrument reports that.
				if _, err := fhir.NewForm(&q.of(instruments.Temperatur).in, made.options); err != nil {
					return usageError{problems(err)[0].Text}
				}
			}
			switch {
			case from:
				return a.each(cmd, files, a.fromFHIR(q, made))
			case instrument != "" && len(files) == 0:
				form, err := made.of(q.chosen)
				if err != nil {
					return usageError{problems(err)[0].Text}
				}
				return a.printIndented(form.Questionnaire())
			}
			return a.each(cmd, files, a.toFHIR(q, made))
		},
	}
	instrumentFlag(cmd, &instrument)
	cmd.Flags().StringVar(&base, "base", "", "address the Questionnaire lives under (default: peerwork's own)")
	cmd.Flags().BoolVar(&from, "from", false, "read QuestionnaireResponses and print responses")
	a.linesFlag(cmd)
	return cmd
}

// forms makes each form once. It may be used by several goroutines at once.
type forms struct {
	options fhir.Options
	lock    sync.Mutex
	known   map[*questionnaire]*fhir.Form
}

// of returns the form of a questionnaire. The address was tried, so what is wrong
// is that there is none.
func (f *forms) of(ask *questionnaire) (*fhir.Form, error) {
	f.lock.Lock()
	defer f.lock.Unlock()
	if f.known[ask] == nil {
		form, err := fhir.NewForm(&ask.in, f.options)
		if err != nil {
			return nil, err
		}
		f.known[ask] = form
	}
	return f.known[ask], nil
}

// toFHIR returns what fhir does with one response.
func (a *app) toFHIR(q *questionnaires, made *forms) func(documents.Document) outcome {
	return func(d documents.Document) outcome {
		r, ps := decode[readiness.Response](d)
		if len(ps) > 0 {
			return a.badFHIR(d, "response", ps)
		}
		ask := q.of(r.Instrument)
		if ask == nil {
			return a.badFHIR(d, "response", peerwork.Problems{jsonl.NoSuchInstrument(r.Instrument)})
		}
		var line []byte
		form, err := made.of(ask)
		if err == nil {
			line, err = form.Response(&r)
		}
		if err != nil {
			return a.badFHIR(d, "response", problems(err))
		}
		return outcome{out: append(line, '\n')}
	}
}

// fromFHIR returns what fhir --from does with one QuestionnaireResponse.
func (a *app) fromFHIR(q *questionnaires, made *forms) func(documents.Document) outcome {
	const kind = "QuestionnaireResponse"
	return func(d documents.Document) outcome {
		if d.TooLarge() {
			return a.badFHIR(d, kind, peerwork.Problems{jsonl.TooLarge()})
		}
		id, known := fhir.InstrumentOf(d.Data)
		ask := q.of(id)
		if ask == nil && known {
			return a.badFHIR(d, kind, peerwork.Problems{jsonl.NoSuchInstrument(id)})
		}
		if ask == nil {
			ask = q.of(instruments.Temperatur) // it says what is wrong with the address, or with the whole
		}
		var r readiness.Response
		var line []byte
		form, err := made.of(ask)
		if err == nil {
			r, err = form.Read(d.Data, "")
		}
		if err == nil {
			line, err = r.MarshalJSON()
		}
		if err != nil {
			return a.badFHIR(d, kind, problems(err))
		}
		return outcome{out: append(line, '\n')}
	}
}

func (a *app) badFHIR(d documents.Document, kind string, ps peerwork.Problems) outcome {
	return outcome{err: problemsText(a.lang(), console.PaintFor(a.err), console.Width(a.err), d.Place(), kind, ps), code: exitBad}
}

// printIndented writes a document for people and programs alike.
func (a *app) printIndented(data []byte) error {
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		return err
	}
	b.WriteByte('\n')
	if _, err := a.out.Write(b.Bytes()); err != nil {
		return unwritable(err)
	}
	return nil
}
