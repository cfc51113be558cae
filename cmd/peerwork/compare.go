package main

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/schema"
)

// compareFormats is what --format of compare can be.
var compareFormats = []string{"text", "md", "html", "docx"}

// bothDescriptions reads the two files when they are job descriptions, and
// returns nil when neither is. Standard input can be read only once, so what has
// been read is put back for the code that reads answers.
func (a *app) bothDescriptions(files []string) ([]oneDescription, error) {
	var kept bytes.Buffer
	stdin := io.TeeReader(a.in, &kept)
	var first [2]documents.Document
	described, several := 0, ""
	for i, name := range files {
		n := 0
		for d := range documents.All([]string{name}, stdin) {
			if n++; n > 1 {
				several = name
				break
			}
			d.Data = bytes.Clone(d.Data) // the bytes are only lent
			first[i] = d
			if d.Err != nil || !isDescription(d.Data) {
				break
			}
			described++
		}
	}
	a.in = io.MultiReader(&kept, a.in)
	switch described {
	case 0:
		return nil, nil
	case 1:
		for _, d := range first {
			if d.Err != nil {
				return nil, usageError{unreadable(d.File, d.Err)}
			}
		}
		return nil, newUsageError(
			"Den ene fil er en jobbeskrivelse, den anden er ikke. Giv to af samme slags.",
			"One file is a job description, the other is not. Name two of one kind.")
	}
	if several != "" {
		return nil, newUsageError(
			"Der er flere dokumenter i "+several+". Giv en fil med én jobbeskrivelse.",
			"There are several documents in "+several+". Name a file with one job description.")
	}
	var two []oneDescription
	for i := range first {
		d, ps := decodeGood(first[i], (*jobdesc.Description).Validate)
		if len(ps) > 0 {
			return nil, a.report(first[i].Place(), schema.KindJobDescription, ps)
		}
		two = append(two, oneDescription{first[i].Place(), &d})
	}
	return two, nil
}

// isDescription reports whether a document says by its $schema that it is a job
// description or, without one, by a title of its own, which nothing else has that
// can be compared: an answer is to an instrument.
func isDescription(data []byte) bool {
	if k, ok := schema.KindOf(data); ok {
		return k == schema.KindJobDescription
	}
	var has map[string]json.RawMessage
	if len(data) > documents.Limit || json.Unmarshal(data, &has) != nil {
		return false
	}
	_, title := has["title"]
	_, lang := has["lang"]
	_, instrument := has["instrument"]
	return title && lang && !instrument
}

// compareDescriptions writes what has changed from the first to the second.
func (a *app) compareDescriptions(two []oneDescription, format, out string) error {
	lang := two[1].Lang
	if a.langFlag != "" || format == "text" {
		lang = a.lang()
	}
	doc, err := render.Changes(two[0].Description, two[1].Description, lang)
	if err != nil {
		return err // what could be read is UTF-8
	}
	if format == "text" {
		p := page{width: console.Width(a.out)}
		p.changes(doc, two[0].place+" → "+two[1].place, console.PaintFor(a.out))
		return a.deliver(out, []byte(p.String()))
	}
	if format == "docx" && out == "" && console.IsTerminal(a.out) {
		return noWordHere("aendringer.docx", "changes.docx")
	}
	write, err := writer(format, "")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := write(&b, doc); err != nil {
		return err
	}
	return a.deliver(out, b.Bytes())
}

// changes writes a document of changes for a terminal, where a table of three
// columns has no room: each change with the old and the new value under it.
func (p *page) changes(doc render.Document, places string, paint console.Paint) {
	p.hang("", doc.Title.Plain(), paint.Bold)
	p.hang("", doc.Kind.Plain()+" · "+places, paint.Dim)
	p.WriteByte('\n')
	for _, block := range doc.Blocks {
		switch block := block.(type) {
		case render.Paragraph:
			p.hang("", block.Text.Plain(), nil)
		case render.Table:
			for _, row := range block.Rows {
				p.WriteByte('\n')
				p.hang("", row[0].Plain(), paint.Bold)
				for i, cell := range row[1:] {
					lead := "  " + console.Pad(block.Head[i+1].Plain()+":", 8)
					for _, line := range textLines(cell) {
						p.hang(lead, line, nil)
						lead = console.Pad("", console.Columns(lead))
					}
				}
			}
		}
	}
}

// textLines parts a text at its line breaks.
func textLines(t render.Text) []string {
	var b strings.Builder
	for _, run := range t {
		b.WriteString(run.Text)
	}
	return strings.FieldsFunc(b.String(), func(r rune) bool { return r == '\n' })
}
