package site

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/peerwork-dk/peerwork"
)

// entry is one place that a search can find. The names are short, since a
// browser fetches all of them.
type entry struct {
	Path  string        `json:"p"`
	Lang  peerwork.Lang `json:"l"`
	Title string        `json:"t"`           // of the page
	Head  string        `json:"h,omitempty"` // of the part of it
	Text  string        `json:"x"`
}

// note makes a page without parts findable.
func (m *maker) note(p page) {
	m.found = append(m.found, entry{Path: p.Path, Lang: p.Lang, Title: p.Title, Text: p.Description})
}

// sections makes each part of a guide findable.
func (m *maker) sections(d *doc) {
	part := entry{Path: d.path, Lang: d.lang, Title: d.title}
	var text []string
	end := func() {
		part.Text = strings.Join(text, " ")
		if part.Text != "" || part.Head != "" {
			m.found = append(m.found, part)
		}
		text = nil
	}
	for n := d.tree.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if ok && h.Level > 1 && h.Level <= 3 {
			end()
			part.Path, part.Head = d.path+"#"+headingID(h), plainText(h, d.text)
			continue
		}
		if ok && h.Level == 1 {
			continue
		}
		if said := plainText(n, d.text); said != "" {
			text = append(text, said)
		}
	}
	end()
}

// search makes the pages that search, and the list they search in.
func (m *maker) search() error {
	for _, p := range []page{
		{Path: "soeg.html", Lang: peerwork.LangDA, Title: "Søg på siden", Description: "Søg i vejledningerne og skemaerne.", Other: "en/search.html", Same: true},
		{Path: "en/search.html", Lang: peerwork.LangEN, Title: "Search this site", Description: "Search the guides and the schemas.", Other: "soeg.html", Same: true},
	} {
		p.Scripts = []string{"search.js"}
		if err := p.fill("search."+string(p.Lang)+".html", nil); err != nil {
			return err
		}
		if err := m.add(p); err != nil {
			return err
		}
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(m.found)
	m.files[marker] = out.Bytes()
	return err
}
