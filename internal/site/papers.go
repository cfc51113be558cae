package site

import (
	"bytes"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// PaperPolicy is the content security policy of a paper, which has its style
// sheet within it and no scripts.
const PaperPolicy = "default-src 'none'; style-src 'unsafe-inline'"

// offered is a paper as a page lists it.
type offered struct {
	ID, Title, Who, Use string
	// Where the Word file and the page are, and how large the file is.
	Word, Page, Size string
}

// papers makes the page of each language that lists the papers, and the papers.
func (m *maker) papers() error {
	for _, p := range []page{
		{Path: "papirer.html", Lang: peerwork.LangDA, Title: "Papirer til hver plads ved bordet", Other: "en/papers.html",
			Description: "Tjeklister, et opslag, spørgsmål til samtalen og mere, klar til at fylde ud i Word eller printe."},
		{Path: "en/papers.html", Lang: peerwork.LangEN, Title: "Papers for each seat at the table", Other: "papirer.html",
			Description: "Checklists, an advert, questions for the interview and more, ready to fill in in Word or to print."},
	} {
		var list []offered
		for _, paper := range toolkit.Papers() {
			at := "papers/" + string(p.Lang) + "/" + paper.ID
			o := offered{ID: paper.ID, Title: paper.Title.In(p.Lang), Who: paper.Who.In(p.Lang), Use: paper.Use.In(p.Lang), Word: at + ".docx", Page: at + ".html"}
			doc := toolkit.Document(paper, p.Lang)
			var word, html bytes.Buffer
			if err := render.DOCX(&word, doc); err != nil {
				return err
			}
			if err := render.HTML(&html, doc); err != nil {
				return err
			}
			m.files[o.Word], m.files[o.Page] = word.Bytes(), html.Bytes()
			o.Size = size(word.Len()).In(p.Lang)
			list = append(list, o)
			m.note(page{Path: o.Page, Lang: p.Lang, Title: o.Title, Description: o.Who + ". " + o.Use})
		}
		p.Same, p.Section = true, "papers"
		if err := p.fill("papers."+string(p.Lang)+".html", list); err != nil {
			return err
		}
		if err := m.add(p); err != nil {
			return err
		}
		m.note(p)
	}
	return nil
}
