package render

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// Colleagues makes a document of the colleague sheet, set to fit one A4 page as
// long as the lists of tasks are of ordinary length. The sheet names its sources
// itself, so references that a colleague cannot look up are left out.
func Colleagues(s *jobdesc.Sheet, lang peerwork.Lang) Document {
	b := &builder{lang: lang, author: s.Lang}
	for i := range s.Sections {
		section := &s.Sections[i]
		b.section(2, b.ours(section.Heading), func() {
			for _, p := range section.Paragraphs {
				b.paragraph(b.ours(p.Text))
			}
			for _, d := range section.Details {
				b.paragraph(b.labelled(d.Label, joined("; ", append([]Text{b.ours(d.Text)}, b.owns(d.Words)...)...)))
			}
		})
	}
	return Document{
		Lang:    lang,
		Kind:    Text{{Text: plain.Line(s.Job), Lang: s.Lang}},
		Title:   b.ours(s.Title),
		OnePage: true,
		Blocks:  b.blocks,
		Foot:    plain.Lines(sentenceMarked.In(lang)),
	}
}
