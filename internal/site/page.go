package site

import (
	"bytes"
	"fmt"
	"html/template"
	"path"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// page is what the frame around every page is filled with.
type page struct {
	Path        string // within the site
	Lang        peerwork.Lang
	Title       string
	Description string
	// Other is the path of the same page, or the nearest, in the other language;
	// Same reports whether it says the same.
	Other string
	Same  bool
	// Section is the entry of the navigation that the page belongs to.
	Section string
	Scripts []string // paths of its scripts
	Aside   template.HTML
	Body    template.HTML
}

// Root is the way from the page to the top of the site: "", "../" and so on.
func (p *page) Root() string { return strings.Repeat("../", strings.Count(p.Path, "/")) }

// Policy is the content security policy of the page.
func (p *page) Policy() string { return Policy }

// Address is the public address of a path of the site.
func (p *page) Address(name string) string {
	return Base + strings.TrimSuffix(name, "index.html")
}

// Words are the texts of the frame in the language of the page.
func (p *page) Words() frameWords { return words[p.Lang] }

// OtherWords are those in the other language.
func (p *page) OtherWords() frameWords {
	if p.Lang == peerwork.LangDA {
		return words[peerwork.LangEN]
	}
	return words[peerwork.LangDA]
}

// frameWords are the texts of the frame.
type frameWords struct {
	Name, Lang                                       string
	Skip, Menu, Search, SearchPage, Find, Home, Foot string
	Links                                            []navigation
}

type navigation struct{ Section, Path, Text string }

var words = map[peerwork.Lang]frameWords{
	peerwork.LangDA: {
		Name: "Dansk", Lang: "da", Skip: "Til indholdet", Menu: "Hovedmenu", Search: "Søg på siden", SearchPage: "soeg.html", Find: "Søg", Home: "index.html",
		Foot: "Siden gemmer ingen cookies og henter ikke noget andre steder fra.",
		Links: []navigation{
			{"home", "index.html", "Forside"}, {"docs", "docs/da/index.html", "Vejledninger"}, {"papers", "papirer.html", "Papirer"}, {"download", "hent.html", "Hent"},
			{"check", "tjek.html", "Tjek et dokument"}, {"demo", "demo/index.html", "Se det på en kommunes side"},
		},
	},
	peerwork.LangEN: {
		Name: "English", Lang: "en", Skip: "To the content", Menu: "Main menu", Search: "Search this site", SearchPage: "en/search.html", Find: "Search", Home: "en/index.html",
		Foot: "This site stores no cookies and loads nothing from anywhere else.",
		Links: []navigation{
			{"home", "en/index.html", "Home"}, {"docs", "docs/index.html", "Guides"}, {"papers", "en/papers.html", "Papers"}, {"download", "en/download.html", "Download"},
			{"check", "en/check.html", "Check a document"}, {"schema", "schema/index.html", "Schemas"}, {"demo", "demo/en.html", "See it on a municipality’s page"},
		},
	},
}

var templates = template.Must(template.ParseFS(pages, "*.html"))

// add makes the page and puts it among the files.
func (m *maker) add(p page) error {
	var out bytes.Buffer
	if err := templates.ExecuteTemplate(&out, "frame.html", &p); err != nil {
		return err
	}
	if _, taken := m.files[p.Path]; taken {
		return fmt.Errorf("two pages are called %s", p.Path)
	}
	m.files[p.Path] = out.Bytes()
	return nil
}

// fill makes the body of a page of its template.
func (p *page) fill(name string, data any) error {
	var out bytes.Buffer
	err := templates.ExecuteTemplate(&out, name, map[string]any{"Root": p.Root(), "Data": data})
	p.Body = template.HTML(out.String())
	return err
}

// front makes the front pages, and the page for an address that there is not.
func (m *maker) front() error {
	for _, p := range []page{
		{Path: "index.html", Lang: peerwork.LangDA, Title: "peerwork: gør klar til peer-medarbejdere", Other: "en/index.html", Same: true, Section: "home",
			Description: "Hvor langt er I med at forberede jer på peer-medarbejdere? Svar på ti spørgsmål, og find de næste tre skridt."},
		{Path: "en/index.html", Lang: peerwork.LangEN, Title: "peerwork: prepare for peer workers", Other: "index.html", Same: true, Section: "home",
			Description: "How far have you come in preparing for peer workers? Answer ten questions and find your next three steps."},
	} {
		p.Scripts = []string{"widget/peer-readiness.js"}
		if err := p.fill("front."+string(p.Lang)+".html", nil); err != nil {
			return err
		}
		if err := m.add(p); err != nil {
			return err
		}
		m.note(p)
	}
	lost := page{Path: "404.html", Lang: peerwork.LangDA, Title: "Siden findes ikke", Other: "en/index.html",
		Description: "Siden findes ikke. The page does not exist."}
	if err := lost.fill("lost.html", nil); err != nil {
		return err
	}
	if err := m.add(lost); err != nil {
		return err
	}
	// It is shown at any depth, so its links begin at the top of the server.
	_, top, _ := strings.Cut(strings.TrimPrefix(Base, "https://"), "/")
	m.files[lost.Path] = bytes.Replace(m.files[lost.Path], []byte("<head>"), []byte(`<head>`+"\n    "+`<base href="/`+top+`">`), 1)
	return nil
}

// relative is the link from a page of the site to another.
func relative(from, to string) string {
	to, fragment, cut := strings.Cut(to, "#")
	if cut {
		fragment = "#" + fragment
	}
	if to == from && cut {
		return fragment
	}
	back, dir := "", path.Dir(from)
	for dir != "." && !strings.HasPrefix(to, dir+"/") {
		back, dir = back+"../", path.Dir(dir)
	}
	if dir != "." {
		to = strings.TrimPrefix(to, dir+"/")
	}
	return back + to + fragment
}
