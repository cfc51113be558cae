package main

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/recovery"
)

func (a *app) chimeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "chime [ELEMENT]",
		Short: "Show the five elements of recovery and their aspects",
		Long: `chime shows the five elements of recovery with their aspects and what each rests
on. An element is named by its id, its letter or its name; then the categories
of Leamy and colleagues (2011) that belong to it are shown too.

CHIME describes people's recovery. It is not the content of a job, and it does
not measure anybody's recovery.`,
		Example: `  peerwork chime
  peerwork chime hope
  peerwork chime --lang en --json`,
		Args: atMost(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return elementIDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			list := recovery.Elements()
			if len(args) > 0 {
				e, ok := findElement(args[0])
				if !ok {
					return noSuchElement(args[0])
				}
				list = []recovery.Element{e}
			}
			out := []byte(a.chime(list, len(args) > 0))
			if a.json {
				var err error
				if out, err = chimeJSON(list); err != nil {
					return err
				}
			}
			_, err := a.out.Write(out)
			return err
		},
	}
	a.jsonFlag(cmd, "one element a line")
	return cmd
}

func elementIDs() []string {
	var ids []string
	for _, e := range recovery.Elements() {
		ids = append(ids, string(e.ID))
	}
	return ids
}

// findElement finds an element by its id, its letter or its name in either
// language, in any case.
func findElement(name string) (recovery.Element, bool) {
	for _, e := range recovery.Elements() {
		for _, known := range []string{string(e.ID), e.Letter, e.Label.DA, e.Label.EN} {
			if strings.EqualFold(name, known) {
				return e, true
			}
		}
	}
	return recovery.Element{}, false
}

func noSuchElement(name string) error {
	ids := strings.Join(elementIDs(), ", ")
	return newUsageError(
		"»"+name+"« er ikke et af de fem elementer: "+ids+".",
		"“"+name+"” is none of the five elements: "+ids+".")
}

var (
	wordCategories = peerwork.Text{DA: "Leamy med flere (2011)", EN: "Leamy and colleagues (2011)"}
	sentenceChime  = peerwork.Text{
		DA: "CHIME beskriver menneskers recovery. Det er ikke indholdet af et job, og ingen bliver målt med det.",
		EN: "CHIME describes people's recovery. It is not the content of a job, and nobody is measured by it.",
	}
)

// chime is the elements for people; whole says that the categories are shown
// too.
func (a *app) chime(list []recovery.Element, whole bool) string {
	lang, width, paint := a.lang(), console.Width(a.out), console.PaintFor(a.out)
	p := page{width: width}
	for _, e := range list {
		p.hang(e.Letter+"  ", e.Label.In(lang)+" ("+string(e.ID)+")", paint.Bold)
		p.hang("   ", e.Text.In(lang), nil)
		for _, id := range e.Aspects {
			if aspect, ok := recovery.FindAspect(id); ok {
				p.hang("   • ", aspect.Label.In(lang), nil)
			}
		}
		p.hang("   ", strings.Join(e.Evidence, ", "), paint.Dim)
		if whole {
			p.WriteByte('\n')
			p.categories(e.ID, lang, paint)
			for _, ref := range e.Evidence {
				if text, ok := evidence.Line(ref); ok {
					p.hang("   "+ref+"  ", text.In(lang), paint.Dim)
				}
			}
		}
		p.WriteByte('\n')
	}
	p.hang("", sentenceChime.In(lang), paint.Dim)
	return p.String()
}

// categories writes the categories of the element.
func (p *page) categories(id recovery.ElementID, lang peerwork.Lang, paint console.Paint) {
	p.hang("   ", wordCategories.In(lang), paint.Bold)
	for _, c := range recovery.Categories() {
		if c.Element == id {
			p.hang("   • ", c.Label.In(lang), nil)
		}
	}
	p.WriteByte('\n')
}

// chimeJSON is the elements as JSON Lines.
func chimeJSON(list []recovery.Element) ([]byte, error) {
	type aspect struct {
		ID       recovery.AspectID `json:"id"`
		Label    peerwork.Text     `json:"label"`
		Evidence []string          `json:"evidence"`
	}
	type element struct {
		ID       recovery.ElementID `json:"id"`
		Letter   string             `json:"letter"`
		Label    peerwork.Text      `json:"label"`
		Text     peerwork.Text      `json:"text"`
		Aspects  []aspect           `json:"aspects"`
		Evidence []string           `json:"evidence"`
	}
	var b bytes.Buffer
	lines := json.NewEncoder(&b)
	lines.SetEscapeHTML(false)
	for _, e := range list {
		line := element{ID: e.ID, Letter: e.Letter, Label: e.Label, Text: e.Text, Evidence: e.Evidence}
		for _, id := range e.Aspects {
			if found, ok := recovery.FindAspect(id); ok {
				line.Aspects = append(line.Aspects, aspect{found.ID, found.Label, found.Evidence})
			}
		}
		if err := lines.Encode(line); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}
