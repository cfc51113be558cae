package jobposting

import (
	"html"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// description is the advert as HTML: its paragraphs, how to apply, whom to ask.
func description(d *jobdesc.Description) string {
	var b strings.Builder
	for _, p := range plain.Paragraphs(d.Advert.Text) {
		paragraph(&b, "", p)
	}
	said := func(label peerwork.Text, text string) {
		if text = strings.Join(plain.Paragraphs(text), "\n"); text != "" {
			paragraph(&b, label.In(d.Lang)+": ", text)
		}
	}
	said(wordApply, d.Advert.Apply)
	said(wordContact, d.Advert.Contact)
	return b.String()
}

func paragraph(b *strings.Builder, label, text string) {
	b.WriteString("<p>" + label)
	for i, line := range plain.Lines(text) {
		if i > 0 {
			b.WriteString("<br>")
		}
		b.WriteString(html.EscapeString(line))
	}
	b.WriteString("</p>")
}
