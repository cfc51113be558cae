package main

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// paperFormats are what --format can be.
var paperFormats = []string{"md", "html", "docx"}

func (a *app) paperCommand() *cobra.Command {
	var format, out, looks string
	cmd := &cobra.Command{
		Use:   "paper [NAME]",
		Short: "Write a paper to use: a checklist, an advert to fill in, questions to ask",
		Long: `paper lists the papers that preparing for a peer worker asks for, with whom each
is for. With a name it writes that paper, ready to be filled in: in Word the
places to fill in are fields, on a printed page they are lines.

Each paper says at its foot what it rests on. An asterisk marks our own
suggestions.`,
		Example: `  peerwork paper
  peerwork paper hr-checklist --format docx -o hr-tjekliste.docx
  peerwork paper before-yes --format html -o foer-du-siger-ja.html
  peerwork paper contract-annex --lang en`,
		Args: atMost(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return paperIDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, paperFormats); err != nil {
				return err
			}
			if looks != "" && format != "docx" {
				return templateNeedsWord()
			}
			if len(args) == 0 {
				list := []byte(a.papers())
				if a.json {
					var err error
					if list, err = papersJSON(); err != nil {
						return err
					}
				}
				return a.deliver(out, list)
			}
			paper, ok := toolkit.Find(args[0])
			if !ok {
				return noSuchPaper(args[0])
			}
			if format == "docx" && out == "" && console.IsTerminal(a.out) {
				return noWordHere(paper.ID+".docx", paper.ID+".docx")
			}
			write, err := writer(format, looks)
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := write(&b, toolkit.Document(paper, a.lang())); err != nil {
				return err
			}
			return a.deliver(out, b.Bytes())
		},
	}
	cmd.Flags().StringVar(&format, "format", "md", "md, html or docx (Word)")
	cmd.Flags().StringVarP(&out, "out", "o", "", "file to write instead of standard output")
	cmd.Flags().StringVar(&looks, "template", "", "Word file (.docx, .dotx) whose styles, header and footer are used")
	a.jsonFlag(cmd, "the list, one paper a line")
	complete(cmd, "format", paperFormats...)
	return cmd
}

func paperIDs() []string {
	var ids []string
	for _, p := range toolkit.Papers() {
		ids = append(ids, p.ID)
	}
	return ids
}

func noSuchPaper(name string) error {
	ids := strings.Join(paperIDs(), ", ")
	return newUsageError(
		"Papiret »"+name+"« findes ikke. Vælg mellem: "+ids+".",
		"There is no paper “"+name+"”. Choose one of: "+ids+".")
}

// papers is the list for people.
func (a *app) papers() string {
	lang, paint := a.lang(), console.PaintFor(a.out)
	p := page{width: console.Width(a.out)}
	for _, paper := range toolkit.Papers() {
		p.hang("", paper.ID, paint.Bold)
		p.hang("  ", paper.Title.In(lang)+". "+paper.Who.In(lang)+".", nil)
		p.hang("  ", paper.Use.In(lang), paint.Dim)
	}
	return p.String()
}

// papersJSON is the list as JSON Lines.
func papersJSON() ([]byte, error) {
	type paper struct {
		ID    string         `json:"id"`
		Title peerwork.Text  `json:"title"`
		Use   peerwork.Text  `json:"use"`
		For   []toolkit.Seat `json:"for"`
		Pages int            `json:"pages"`
	}
	var b bytes.Buffer
	lines := json.NewEncoder(&b)
	lines.SetEscapeHTML(false)
	for _, p := range toolkit.Papers() {
		if err := lines.Encode(paper{p.ID, p.Title, p.Use, p.For, p.Pages}); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}
