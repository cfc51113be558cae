package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) coverageCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "coverage [FILE… | -]",
		Short: "Show which aspects of recovery the tasks of a job serve",
		Long: `coverage shows which aspects of recovery the tasks of a job are meant to serve, by
the tags its authors gave them. What is not tagged is not in focus. It is not
missing, and nothing is a score. "peerwork chime" lists all the aspects.`,
		Example: `  peerwork coverage stilling.json
  peerwork coverage --json *.json > coverage.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			return a.each(cmd, files, a.coverer(len(files) > 1))
		},
	}
	a.linesFlag(cmd)
	a.jsonFlag(cmd, "one canonical recovery-coverage a line")
	return cmd
}

// coverer returns what coverage does with one document; among several, an empty
// line follows each.
func (a *app) coverer(several bool) func(documents.Document) outcome {
	lang, width, paint := a.lang(), console.Width(a.out), console.PaintFor(a.out)
	errWidth, errPaint := console.Width(a.err), console.PaintFor(a.err)
	return func(d documents.Document) outcome {
		description, ps := decodeGood(d, (*jobdesc.Description).Validate)
		if len(ps) > 0 {
			return outcome{err: problemsText(lang, errPaint, errWidth, d.Place(), string(schema.KindJobDescription), ps), code: exitBad}
		}
		c := description.Coverage()
		if a.json {
			line, err := c.MarshalJSON()
			if err != nil {
				panic(err) // what could be read can be written
			}
			return outcome{out: append(line, '\n')}
		}
		out := coverageText(lang, paint, width, d.Place(), &description, &c)
		if several || d.Line > 0 {
			out += "\n"
		}
		return outcome{out: []byte(out)}
	}
}

var wordUntagged = peerwork.Text{DA: "Uden mærke", EN: "Without a tag"}

// coverageText is the coverage for people: the aspects in focus under their
// elements, each with its tasks, and the tasks without a tag.
func coverageText(lang peerwork.Lang, paint console.Paint, width int, place string, d *jobdesc.Description, c *jobdesc.Coverage) string {
	p := page{width: width}
	p.hang("", c.Title, paint.Bold)
	// No count: so many of so many would be read as a score.
	p.hang("", place, paint.Dim)
	titles := map[string]string{}
	for i := range d.Tasks {
		titles["/tasks/"+strconv.Itoa(i)] = d.Tasks[i].Title
	}
	tasks := func(places []string) {
		for _, task := range places {
			p.hang("       ", titles[task], nil)
		}
	}
	var shown recovery.ElementID
	for _, a := range c.Aspects {
		aspect, known := recovery.FindAspect(a.Aspect)
		if !known || len(a.Tasks) == 0 {
			continue
		}
		if element, ok := recovery.FindElement(a.Element); ok && a.Element != shown {
			shown = a.Element
			p.WriteByte('\n')
			p.hang(element.Letter+"  ", element.Label.In(lang), paint.Bold)
		}
		p.hang("   • ", aspect.Label.In(lang), nil)
		tasks(a.Tasks)
	}
	if len(c.Untagged) > 0 {
		p.WriteByte('\n')
		p.hang("", wordUntagged.In(lang), paint.Bold)
		tasks(c.Untagged)
	}
	p.WriteByte('\n')
	p.hang("", c.Note.In(lang), paint.Dim)
	return p.String()
}
