package template

import (
	"archive/zip"
	"io"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/stored"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

// Fill writes the document as a Word file that looks as the template in file
// says. The error is a [peerwork.Problem] of the template, or that of w.
func Fill(w io.Writer, file []byte, doc render.Document) error {
	a, err := openArchive(file)
	if err != nil {
		return err
	}
	main, err := a.main()
	if err != nil {
		return err
	}
	ours, err := written(doc)
	if err != nil {
		return err
	}
	m := &merger{from: a}
	if err := m.merge(main, ours); err != nil {
		return err
	}
	_, err = io.WriteString(w, m.file(ours))
	return err
}

// written is the document as a Word file of ours, part by part.
func written(doc render.Document) (map[string]string, error) {
	var b strings.Builder
	if err := render.DOCX(&b, doc); err != nil {
		return nil, err
	}
	r, err := zip.NewReader(strings.NewReader(b.String()), int64(b.Len()))
	if err != nil {
		return nil, err
	}
	parts := map[string]string{}
	for _, f := range r.File {
		opened, err := f.Open()
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(opened)
		if err != nil {
			return nil, err
		}
		parts[f.Name] = string(data)
	}
	return parts, nil
}

// main finds the part with the text, in a file that is a Word document or
// template without macros.
func (a *archive) main() (string, error) {
	if a.files["[content_types].xml"] == nil {
		return "", errNotWord // some other archive
	}
	types, err := a.xml("[Content_Types].xml")
	if err != nil {
		return "", err
	}
	root, err := a.relationsOf("")
	if err != nil {
		return "", err
	}
	name := ""
	for _, r := range root {
		if r.kind == "officeDocument" && !r.external {
			name = r.target
		}
	}
	if name == "" {
		return "", errNotWord
	}
	for _, e := range types.root.children {
		if !strings.EqualFold(e.attr("PartName"), "/"+name) {
			continue
		}
		switch kind := e.attr("ContentType"); kind {
		case wordTypes + "document.main+xml", wordTypes + "template.main+xml":
			return name, nil
		case "application/vnd.ms-word.document.macroEnabled.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml":
			return "", errMacros
		}
	}
	return "", errNotWord
}

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	declared  = ` xmlns:w="` + word + `"`
)

// merger collects the parts of the new file. All of them get names of ours.
type merger struct {
	from  *archive
	parts []newPart
	// The relationships of the part with the text. The id of each is its number
	// here, so it is not kept.
	related []string
	media   int
}

type newPart struct{ name, kind, content string }

func (m *merger) add(name, kind, content string) {
	m.parts = append(m.parts, newPart{name, kind, content})
}

// relate adds a relationship of the part with the text, and returns its id.
func (m *merger) relate(kind, target string) string {
	m.related = append(m.related, `Type="`+relations+"/"+kind+`" Target="`+target+`"/>`)
	return "rId" + strconv.Itoa(len(m.related))
}

func (m *merger) merge(main string, ours map[string]string) error {
	text, err := m.from.xml(main)
	if err != nil {
		return err
	}
	related, err := m.from.relationsOf(main)
	if err != nil {
		return err
	}
	// The part of a kind, or "" without one.
	target := func(kind string) string {
		for _, r := range related {
			if r.kind == kind && !r.external {
				return r.target
			}
		}
		return ""
	}
	body := text.root.child("body")
	if !text.root.is("document") || body == nil || !text.root.declares() {
		return broken(main)
	}

	numbering, err := m.numbering(target("numbering"), ours["word/numbering.xml"])
	if err != nil {
		return err
	}
	styles, err := m.styles(target("styles"), ours["word/styles.xml"], numbering)
	if err != nil {
		return err
	}
	if theme := target("theme"); theme != "" {
		if err := m.copy(theme, "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"); err != nil {
			return err
		}
		m.relate("theme", "theme/theme1.xml")
	}
	if err := m.settings(target("settings"), ours["word/settings.xml"]); err != nil {
		return err
	}
	page, err := m.page(text, body, related)
	if err != nil {
		return err
	}

	content := ours["word/document.xml"]
	content = content[strings.Index(content, "<w:body>")+len("<w:body>") : strings.LastIndex(content, "<w:sectPr>")]
	start, end := xmlHead+text.start(text.root)+"<w:body>", page+"</w:body></w:document>\n"
	if _, err := parse([]byte(start + end)); err != nil {
		return broken(main) // such as a root with another prefix
	}
	content = start + reword(content, styles, numbering, ours["docProps/core.xml"]) + end
	m.add("document.xml", wordTypes+"document.main+xml", content)
	return nil
}

// reword makes the text name the template's styles and lists. Every run says
// its language, because the template may be in another.
func reword(content string, s *styles, n *numbers, properties string) string {
	_, language, _ := strings.Cut(properties, "<dc:language>")
	language, _, _ = strings.Cut(language, "</dc:language>")
	lang := `<w:lang w:val="` + language + `"/></w:rPr>`
	var pairs []string
	pair := func(from, to string) { pairs = append(pairs, from, to) }
	for _, kind := range [...]string{"pStyle", "rStyle", "tblStyle"} {
		for _, id := range s.ours {
			from, to := `<w:`+kind+` w:val="`+id+`"/>`, `<w:`+kind+` w:val="`+plain.Escape(s.ids[id])+`"/>`
			switch {
			case kind == "rStyle":
				pair(from+"</w:rPr>", to+lang)
			case kind == "pStyle" && s.bare[id]:
				to += `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="` + strconv.Itoa(n.shift+1) + `"/></w:numPr>`
			}
			pair(from, to)
		}
	}
	pair("<w:r><w:t ", "<w:r><w:rPr>"+lang+"<w:t ")
	for id := 1; id <= n.count; id++ {
		pair(`<w:numId w:val="`+strconv.Itoa(id)+`"/>`, `<w:numId w:val="`+strconv.Itoa(n.shift+id)+`"/>`)
	}
	return strings.NewReplacer(pairs...).Replace(content)
}

// settings are ours, with what headers and colours of the template need.
func (m *merger) settings(name, ours string) error {
	if name != "" {
		p, err := m.from.xml(name)
		if err != nil {
			return err
		}
		root := p.root
		if tab := root.child("defaultTabStop"); tab != nil {
			if n, err := strconv.Atoi(tab.attr("val")); err == nil && n > 0 && n < 20_000 {
				ours = strings.Replace(ours, `<w:defaultTabStop w:val="720"/>`, `<w:defaultTabStop w:val="`+strconv.Itoa(n)+`"/>`, 1)
			}
		}
		if even := root.child("evenAndOddHeaders"); even != nil && on(even) {
			ours = strings.Replace(ours, "<w:compat>", "<w:evenAndOddHeaders/><w:compat>", 1)
		}
		if colours := root.child("clrSchemeMapping"); colours != nil {
			mapping := "<w:clrSchemeMapping"
			for _, a := range colours.Attr {
				if a.Name.Space == word {
					mapping += " w:" + a.Name.Local + `="` + plain.Escape(a.Value) + `"`
				}
			}
			ours = strings.Replace(ours, "</w:settings>", mapping+"/></w:settings>", 1)
		}
	}
	m.add("settings.xml", wordTypes+"settings+xml", ours)
	m.relate("settings", "settings.xml")
	return nil
}

// on reports whether an element that is a yes or no says yes.
func on(e *element) bool {
	value := e.attr("val")
	return value != "0" && value != "false" && value != "off"
}

// file is the new file.
func (m *merger) file(ours map[string]string) string {
	types := xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`
	for _, p := range m.parts {
		if p.kind != "" {
			types += `<Override PartName="/word/` + p.name + `" ContentType="` + p.kind + `"/>`
		}
	}
	list := ""
	for i, r := range m.related {
		list += `<Relationship Id="rId` + strconv.Itoa(i+1) + `" ` + r
	}
	var a stored.Archive
	a.Add("[Content_Types].xml", types+"</Types>\n")
	a.Add("_rels/.rels", ours["_rels/.rels"])
	a.Add("docProps/core.xml", ours["docProps/core.xml"])
	for _, p := range m.parts {
		a.Add("word/"+p.name, p.content)
	}
	a.Add("word/_rels/document.xml.rels", relationships(list))
	return a.String()
}

func relationships(list string) string {
	return xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + list + "</Relationships>\n"
}
