package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/internal/verdict"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) validateCommand() *cobra.Command {
	var kind, instrument string
	cmd := &cobra.Command{
		Use:   "validate [FILE… | -]",
		Short: "Say what is wrong with documents",
		Long: `validate checks the shape of documents against the published schemas and, when
the shape is right, their meaning. --kind gives the kind of the documents;
without it each document's own $schema does.

A response is also checked against the instrument it answers: a standard one, or
your own, named with --instrument.`,
		Example: `  peerwork validate svar.json instrument.json
  peerwork validate --kind response --json answers.jsonl
  peerwork validate --kind response --instrument our-own.json - < answers.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if kind != "" {
				if err := oneOf("--kind", kind, kindNames()); err != nil {
					return err
				}
			}
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			return a.each(cmd, files, a.validator(schema.Kind(kind), q))
		},
	}
	cmd.Flags().StringVar(&kind, "kind", "", "kind of all the documents, such as response (“peerwork schema” lists them)")
	cmd.Flags().StringVar(&instrument, "instrument", "", "id of a standard instrument, or a file with one of your own, that responses answer")
	complete(cmd, "kind", kindNames()...)
	complete(cmd, "instrument", instruments.IDs()...)
	a.linesFlag(cmd)
	a.jsonFlag(cmd, `one line a document: {"file","line","kind","problems"}`)
	return cmd
}

func kindNames() []string {
	names := make([]string, 0, len(schema.Kinds()))
	for _, k := range schema.Kinds() {
		names = append(names, string(k))
	}
	return names
}

// validator returns what validate does with one document.
func (a *app) validator(kind schema.Kind, q *questionnaires) func(documents.Document) outcome {
	lang, width, paint := a.lang(), console.Width(a.out), console.PaintFor(a.out)
	return func(d documents.Document) outcome {
		k := kind
		if k == "" {
			k, _ = schema.KindOf(d.Data)
		}
		ps, note := check(k, d, q)
		o := outcome{code: exitGood}
		if len(ps) > 0 {
			o.code = exitBad
		}
		switch {
		case a.json:
			o.out = append(jsonl.Verdict(d.File, d.Line, k, ps), '\n')
		case len(ps) > 0:
			o.out = []byte(problemsText(lang, paint, width, d.Place(), string(k), ps))
		default:
			o.out = []byte(console.Clean(d.Place()+": "+wordGood.In(lang)+" ("+string(k)+note.In(lang)+")") + "\n")
		}
		return o
	}
}

var wordGood = peerwork.Text{DA: "i orden", EN: "good"}

// check returns what is wrong with a document: its shape or, when that is
// right, its meaning. The note says what could not be checked.
func check(k schema.Kind, d documents.Document, q *questionnaires) (ps peerwork.Problems, note peerwork.Text) {
	if d.TooLarge() {
		return peerwork.Problems{jsonl.TooLarge()}, note
	}
	missing, ps := verdict.Of(string(k), d.Data, q.scorerOf)
	if len(ps) == 1 && ps[0].Code == codec.UnknownKind {
		ps[0] = noKind()
	}
	if missing != "" {
		note = notHeld(missing)
	}
	return ps, note
}

// noKind says that nobody knows what the document is meant to be.
func noKind() peerwork.Problem {
	names := strings.Join(kindNames(), ", ")
	return peerwork.Problem{Code: "unknown-kind", Pointer: "/$schema", Text: peerwork.Text{
		DA: "Dokumentet siger ikke, hvad det er. Skriv adressen på dets skema i »$schema«, eller vælg med --kind mellem " + names + ".",
		EN: "The document does not say what it is. Put the address of its schema in “$schema”, or choose with --kind among " + names + ".",
	}}
}

// notHeld notes that a response was not checked against its instrument.
func notHeld(id string) peerwork.Text {
	return peerwork.Text{
		DA: "; ikke holdt op mod »" + id + "«, giv dets fil med --instrument",
		EN: "; not checked against “" + id + "”, name its file with --instrument",
	}
}
