package main

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/evidence"
)

func (a *app) evidenceCommand() *cobra.Command {
	var newer bool
	cmd := &cobra.Command{
		Use:   "evidence [REF…]",
		Short: "Show what a reference rests on",
		Long: `evidence shows what questions and advice rest on: a row ("16.2"), a topic with
its rows ("16"), a law ("law:…"), a paper ("paper:…") or our own suggestion
("own"). Without a reference it lists what there is.

--newer lists works from 2018 to today that a workplace should know, and what
the organisations are called today. Nothing rests on them.`,
		Example: `  peerwork evidence
  peerwork evidence 16.2 38
  peerwork evidence --newer
  peerwork evidence --json law:helbredsoplysningsloven-2`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return evidence.AllRefs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, refs []string) error {
			if newer {
				return a.showNewer(refs)
			}
			if len(refs) == 0 && !a.json {
				_, err := a.out.Write([]byte(a.edition()))
				return err
			}
			if len(refs) == 0 {
				refs = evidence.AllRefs()
			}
			return a.showEvidence(refs)
		},
	}
	cmd.Flags().BoolVar(&newer, "newer", false, "works from 2018 to today, and today's organisations")
	a.jsonFlag(cmd, "one reference, or with --newer one work or organisation, a line")
	return cmd
}

// showEvidence shows what the references point to, and then says which of them
// point to nothing.
func (a *app) showEvidence(refs []string) error {
	var out bytes.Buffer
	var missing []string
	for _, ref := range refs {
		e, ok := evidence.Find(ref)
		if !ok {
			missing = append(missing, ref)
			continue
		}
		if a.json {
			lines := json.NewEncoder(&out)
			lines.SetEscapeHTML(false)
			if err := lines.Encode(e); err != nil {
				return err
			}
			continue
		}
		if out.Len() > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(a.entry(e))
	}
	if _, err := a.out.Write(out.Bytes()); err != nil {
		return err
	}
	for _, ref := range missing {
		a.complain(noSuchEvidence(ref))
	}
	if len(missing) > 0 {
		return exitError(exitWrong)
	}
	return nil
}

// entry is one entry for people.
func (a *app) entry(e evidence.Entry) string {
	lang, width, paint := a.lang(), console.Width(a.out), console.PaintFor(a.out)
	p := page{width: width}
	if lead := console.Pad(e.Ref, 4) + "  "; console.Columns(lead) <= len("73.10  ") {
		p.hang(lead, e.Title.In(lang), paint.Bold)
	} else {
		p.hang("", e.Ref, paint.Bold)
		p.hang("  ", e.Title.In(lang), paint.Bold)
	}
	switch {
	case e.Kind == evidence.KindTopic:
		for _, row := range e.Rows {
			p.hang("  "+console.Pad(row.ID, 6)+" ", quoted(row.Text(), e.Quoted, lang), nil)
			p.note("         ", row.Note, lang)
		}
	case e.Text != e.Title:
		p.hang("  ", quoted(e.Text, e.Quoted, lang), nil)
	}
	p.note("  ", e.Note, lang)
	if e.Citation != e.Title {
		p.hang("  ", e.Citation.In(lang), paint.Dim)
	}
	return p.String()
}

// quoted is the text, in quotation marks when it is a quotation.
func quoted(t peerwork.Text, quotation bool, lang peerwork.Lang) string {
	switch {
	case !quotation:
		return t.In(lang)
	case lang == peerwork.LangDA:
		return "»" + t.DA + "«"
	}
	return "“" + t.EN + "”"
}

// page is lines of at most width columns.
type page struct {
	strings.Builder
	width int
}

// hang writes text behind lead, painted when paint is not nil.
func (p *page) hang(lead, text string, paint func(string) string) {
	for _, line := range console.Hang(lead, text, p.width) {
		if paint != nil {
			line = paint(line)
		}
		p.WriteString(line + "\n")
	}
}

var wordNote = peerwork.Text{DA: "Bemærk: ", EN: "Note: "}

// note writes what else a reader must know, if anything.
func (p *page) note(indent string, note peerwork.Text, lang peerwork.Lang) {
	if note != (peerwork.Text{}) {
		p.hang(indent, wordNote.In(lang)+note.In(lang), nil)
	}
}

// noSuchEvidence says that a reference points to nothing, and what might.
func noSuchEvidence(ref string) error {
	topic, _, _ := strings.Cut(ref, ".")
	if e, ok := evidence.Find(topic); ok && e.Kind == evidence.KindTopic {
		first, last := e.Rows[0].ID, e.Rows[len(e.Rows)-1].ID
		return newUsageError(
			"»"+ref+"« findes ikke. Emne "+topic+" går fra "+first+" til "+last+".",
			"There is no “"+ref+"”. Topic "+topic+" goes from "+first+" to "+last+".")
	}
	if kind, _, ok := strings.Cut(ref, ":"); ok {
		var near []string
		for _, known := range evidence.AllRefs() {
			if strings.HasPrefix(known, kind+":") {
				near = append(near, known)
			}
		}
		if len(near) > 0 {
			return newUsageError(
				"»"+ref+"« findes ikke. Prøv "+strings.Join(near, " eller ")+".",
				"There is no “"+ref+"”. Try "+strings.Join(near, " or ")+".")
		}
	}
	return newUsageError(
		"»"+ref+"« findes ikke. Prøv et emne som 16 eller en række som 16.2; »peerwork evidence« viser dem alle.",
		"There is no “"+ref+"”. Try a topic such as 16 or a row such as 16.2; “peerwork evidence” lists them all.")
}
