package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/render/template"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/schema"
)

// What --format and --what can be.
var (
	renderFormats = []string{"md", "html", "docx", "jobposting", "json"}
	renderWhats   = []string{"description", "review", "evaluation", "colleagues"}
)

// renderReaders returns what --for can be.
func renderReaders() []string {
	names := make([]string, 0, 4)
	for _, r := range render.AllReaders() {
		names = append(names, string(r))
	}
	return names
}

func (a *app) renderCommand() *cobra.Command {
	var format, what, reader, out, looks string
	var said postingFlags
	cmd := &cobra.Command{
		Use:   "render --format md|html|docx|jobposting|json [FILE | -]",
		Short: "Write a job description, its review or a sheet as a document",
		Long: `render makes a document people can read, send and print of one job description:
the description itself, its review, a plan for evaluating the function, or a
page for future colleagues. --for says who the description is for: applicant
leaves out what is internal, annex goes with the contract, short is a page or
two, offered answers what somebody who is offered the job asks, and group, the
default, is everything. As jobposting it makes the schema.org JSON-LD that
search engines read, of what the advert tells anyway. Four flags add what a job
description does not hold: the employer's number for the posting, the address of
a logo, the salary, and whether one applies on the page of the posting itself.
As json it is the description itself in canonical form, byte for byte the file
that the workshop saves.

--format docx makes a Word file, and --template gives it the styles, the header
and the footer of your organisation's own. Nothing is set up in the template, and
nothing of its own text comes along.

Headings are in the language of the description unless --lang says otherwise;
what the author wrote is never translated.`,
		Example: `  peerwork render --format html --out stilling.html stilling.json
  peerwork render --format html --for applicant --out ansoegere.html stilling.json
  peerwork render --format docx -o stilling.docx stilling.json
  peerwork render --format docx --template kommunens-skabelon.dotx -o stilling.docx stilling.json
  peerwork render --format md --what review stilling.json
  peerwork render --format jobposting stilling.json
  peerwork render --format jobposting --salary "26000-29000 DKK/month" --direct-apply no stilling.json`,
		Args: atMost(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := oneOf("--format", format, renderFormats); err != nil {
				return err
			}
			if err := oneOf("--what", what, renderWhats); err != nil {
				return err
			}
			if err := oneOf("--for", reader, renderReaders()); err != nil {
				return err
			}
			ofItself := format == "jobposting" || format == "json"
			if cmd.Flags().Changed("for") && (what != "description" || ofItself) {
				return newUsageError(
					"--for hører til selve beskrivelsen. Lad --for være ude her.",
					"--for belongs to the description itself. Leave --for out here.")
			}
			if format == "docx" && out == "" && console.IsTerminal(a.out) {
				return noWordHere("stilling.docx", "description.docx")
			}
			if ofItself && what != "description" {
				return newUsageError(
					"Med --format "+format+" er det altid beskrivelsen selv. Lad --what være ude.",
					"With --format "+format+" it is always the description itself. Leave --what out.")
			}
			if looks != "" && format != "docx" {
				return templateNeedsWord()
			}
			posting, err := said.options(cmd, format)
			if err != nil {
				return err
			}
			d, err := a.oneDescription(files)
			if err != nil {
				return err
			}
			write, err := writer(format, looks)
			if err != nil {
				return err
			}
			data, err := a.rendered(d, format, what, render.Reader(reader), write, posting)
			if err != nil {
				return err
			}
			return a.deliver(out, data)
		},
	}
	cmd.Flags().StringVar(&format, "format", "md", "md, html, docx (Word), jobposting or json")
	cmd.Flags().StringVar(&what, "what", "description", "description, review, evaluation or colleagues")
	cmd.Flags().StringVar(&reader, "for", string(render.ReaderGroup), "who reads the description: applicant, annex, group, offered, short")
	cmd.Flags().StringVarP(&out, "out", "o", "", "file to write instead of standard output")
	cmd.Flags().StringVar(&looks, "template", "", "Word file (.docx, .dotx) whose styles, header and footer are used")
	said.flags(cmd)
	complete(cmd, "format", renderFormats...)
	complete(cmd, "what", renderWhats...)
	complete(cmd, "for", renderReaders()...)
	return cmd
}

// oneDescription is a good description and where it comes from.
type oneDescription struct {
	place string
	*jobdesc.Description
}

// oneDescription reads the only description there is.
func (a *app) oneDescription(files []string) (oneDescription, error) {
	none := oneDescription{}
	if len(files) == 0 {
		if console.IsTerminal(a.in) {
			return none, newUsageError(
				"Giv en fil, eller - for standard input. For eksempel: peerwork render stilling.json",
				"Name a file, or - for standard input. For example: peerwork render description.json")
		}
		files = []string{documents.Stdin}
	}
	var read []documents.Document
	for d := range documents.All(files, a.in) {
		if d.Err != nil {
			return none, usageError{unreadable(d.File, d.Err)}
		}
		// The bytes are only lent.
		d.Data = slices.Clone(d.Data)
		if read = append(read, d); len(read) > 1 {
			return none, newUsageError(
				"Der er flere dokumenter i "+d.File+". render laver ét ad gangen.",
				"There are several documents in "+d.File+". render makes one at a time.")
		}
	}
	if len(read) == 0 {
		read = append(read, documents.Document{File: files[0]})
	}
	description, ps := decodeGood(read[0], (*jobdesc.Description).Validate)
	if len(ps) > 0 {
		return none, a.report(read[0].Place(), schema.KindJobDescription, ps)
	}
	return oneDescription{read[0].Place(), &description}, nil
}

// rendered makes the document.
func (a *app) rendered(d oneDescription, format, what string, reader render.Reader, write writes, posting jobposting.Options) ([]byte, error) {
	switch format {
	case "json":
		d.Schema = schema.ID(schema.KindJobDescription)
		return schema.Encode(d.Description)
	case "jobposting":
		data, err := jobposting.Posting(d.Description, posting)
		if err != nil {
			return nil, a.report(d.place, schema.KindJobDescription, problems(err))
		}
		return data, nil
	}
	lang := d.Lang
	if a.langFlag != "" {
		lang = a.lang()
	}
	var doc render.Document
	switch what {
	case "review":
		found := review.Of(d.Description)
		doc = render.Review(&found, lang, evidence.Line)
	case "evaluation":
		plan := d.EvaluationPlan()
		doc = render.Evaluation(&plan, lang)
	case "colleagues":
		sheet := d.ColleagueSheet()
		doc = render.Colleagues(&sheet, lang)
	default:
		doc = render.DescriptionFor(d.Description, reader, lang)
	}
	doc.Author, doc.Date = d.Workplace.Employer, d.Date
	var b bytes.Buffer
	err := write(&b, doc)
	return b.Bytes(), err
}

// writes is a way to write a document.
type writes func(io.Writer, render.Document) error

// writer returns the way to write a format. looks is a template for Word files,
// or empty.
func writer(format, looks string) (writes, error) {
	switch {
	case format == "html":
		return render.HTML, nil
	case format != "docx":
		return render.Markdown, nil
	case looks == "":
		return render.DOCX, nil
	}
	file, err := os.Open(looks)
	if err != nil {
		return nil, usageError{unreadable(looks, err)}
	}
	defer func() { _ = file.Close() }()
	data, err := io.ReadAll(io.LimitReader(file, template.MaxSize+1))
	if err != nil {
		return nil, usageError{unreadable(looks, err)}
	}
	return func(w io.Writer, doc render.Document) error {
		err := template.Fill(w, data, doc)
		var p peerwork.Problem
		if errors.As(err, &p) {
			return usageError{peerwork.Text{DA: looks + ": " + p.Text.DA, EN: looks + ": " + p.Text.EN}}
		}
		return err
	}, nil
}

// noWordHere refuses to write a Word file to a terminal.
func noWordHere(da, en string) error {
	return newUsageError(
		"En Word-fil kan ikke vises i et terminalvindue. Skriv den til en fil, for eksempel med -o "+da+".",
		"A Word file cannot be shown in a terminal. Write it to a file, for example with -o "+en+".")
}

func templateNeedsWord() error {
	return newUsageError(
		"En skabelon er til Word-filer. Brug --template sammen med --format docx.",
		"A template is for Word files. Use --template with --format docx.")
}

// deliver writes to the file or, without one, to standard output.
func (a *app) deliver(name string, data []byte) error {
	var err error
	if name == "" {
		_, err = a.out.Write(data)
	} else {
		err = os.WriteFile(name, data, 0o644)
	}
	if err != nil {
		return newUsageError("Dokumentet kunne ikke skrives ("+err.Error()+").", "The document could not be written ("+err.Error()+").")
	}
	return nil
}
