package template

import (
	"path"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// page is the template's paper, margins, headers and footers: its last section,
// with the headers that the section has from those before it.
func (m *merger) page(text *part, body *element, related []relation) (string, error) {
	var last *element
	targets := map[string]string{} // of a header or footer, by what it is for
	body.sections(func(section *element) {
		last = section
		for _, c := range section.children {
			if id, is := c.related(); is && (c.is("headerReference") || c.is("footerReference")) {
				for _, r := range related {
					if r.id == id && !r.external && r.kind+"Reference" == c.Name.Local {
						targets[r.kind+" "+c.attr("type")] = r.target
					}
				}
			}
		}
	})
	var b strings.Builder
	b.WriteString("<w:sectPr>")
	for _, kind := range [...]string{"header", "footer"} {
		for _, use := range [...]string{"default", "first", "even"} {
			target := targets[kind+" "+use]
			if target == "" {
				continue
			}
			name := kind + "-" + use + ".xml"
			if err := m.copy(target, name, wordTypes+kind+"+xml"); err != nil {
				return "", err
			}
			id := m.relate(kind, name)
			b.WriteString(`<w:` + kind + `Reference xmlns:r="` + relations + `" w:type="` + use + `" r:id="` + id + `"/>`)
		}
	}
	if last != nil {
		for _, c := range last.children {
			// What names another part is gone with it: the settings of a printer,
			// and who changed the page and when.
			if _, is := c.related(); !is && c.Name.Space == word && !strings.HasSuffix(c.Name.Local, "Change") && !c.is("footnotePr") && !c.is("endnotePr") {
				b.WriteString(text.raw(c))
			}
		}
	} else {
		b.WriteString(`<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>`)
	}
	b.WriteString("</w:sectPr>")
	return b.String(), nil
}

// sections calls yield with the properties of each section, in order, and not
// with what they were before a change that is kept in them.
func (e *element) sections(yield func(*element)) {
	if e.is("sectPr") {
		yield(e)
		return
	}
	for _, c := range e.children {
		c.sections(yield)
	}
}

// pictures are the kinds of pictures that come along, by the ends of their names.
var pictures = map[string]string{
	".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".bmp": "image/bmp",
	".tif": "image/tiff", ".tiff": "image/tiff", ".emf": "image/x-emf", ".wmf": "image/x-wmf", ".svg": "image/svg+xml",
}

// fetching are the fields that read something from elsewhere.
var fetching = []string{"DDE", "DDEAUTO", "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "INCLUDE", "LINK", "DATABASE", "RD"}

// copy takes over a header, a footer or a theme with its pictures and links, as
// it is.
func (m *merger) copy(from, to, kind string) error {
	p, err := m.from.xml(from)
	if err != nil {
		return err
	}
	for _, field := range fields(p.root) {
		for _, name := range fetching {
			if strings.EqualFold(field, name) {
				return fetches(field)
			}
		}
	}
	if address := p.root.source(); address != "" {
		return fetches(address)
	}
	if err := m.relations(from, to); err != nil {
		return err
	}
	m.add(to, kind, string(p.data))
	return nil
}

// source is the address of a picture that is named in the text itself, as old
// drawings can, or "".
func (e *element) source() string {
	for _, a := range e.Attr {
		if (a.Name.Local == "src" || a.Name.Local == "althref") && strings.ContainsAny(a.Value, `:\/`) {
			return a.Value
		}
	}
	for _, c := range e.children {
		if address := c.source(); address != "" {
			return address
		}
	}
	return ""
}

// relations takes over the pictures and links of a part that is called to now.
func (m *merger) relations(from, to string) error {
	related, err := m.from.relationsOf(from)
	if err != nil {
		return err
	}
	up := strings.Repeat("../", strings.Count(to, "/"))
	list := ""
	for _, r := range related {
		target := ""
		switch {
		case r.kind == "hyperlink" && r.external && harmless(r.target):
			target = plain.Escape(r.target) + `" TargetMode="External`
		case r.external:
			return fetches(r.target)
		case r.kind == "image" && pictures[strings.ToLower(path.Ext(r.target))] != "":
			name, err := m.picture(r.target)
			if err != nil {
				return err
			}
			target = up + name
		default:
			return object(r.kind)
		}
		list += `<Relationship Id="` + plain.Escape(r.id) + `" Type="` + relations + "/" + plain.Escape(r.kind) + `" Target="` + target + `"/>`
	}
	if list != "" {
		folder, file := path.Split(to)
		m.add(folder+"_rels/"+file+".rels", "", relationships(list))
	}
	return nil
}

// picture takes over a picture, and returns its new name.
func (m *merger) picture(from string) (string, error) {
	data, err := m.from.read(from, MaxUnpacked)
	if err != nil {
		return "", err
	}
	m.media++
	end := strings.ToLower(path.Ext(from))
	name := "media/image" + strconv.Itoa(m.media) + end
	m.add(name, pictures[end], string(data))
	return name, nil
}

// harmless reports whether a link does nothing until somebody follows it, to a
// page or a letter.
func harmless(address string) bool {
	for _, begin := range [...]string{"https://", "http://", "mailto:", "tel:"} {
		if len(address) > len(begin) && strings.EqualFold(address[:len(begin)], begin) {
			return true
		}
	}
	return false
}

// fields are the names of the fields in a part. The instruction of one may be
// in pieces.
func fields(root *element) []string {
	var names []string
	first := func(instruction string) {
		if words := strings.Fields(instruction); len(words) > 0 {
			names = append(names, words[0])
		}
	}
	instruction := ""
	var walk func(e *element)
	walk = func(e *element) {
		if e.is("fldSimple") {
			first(e.attr("instr"))
		}
		if e.is("fldChar") && e.attr("fldCharType") != "" {
			first(instruction)
			instruction = ""
		}
		instruction += e.text
		for _, c := range e.children {
			walk(c)
		}
	}
	walk(root)
	first(instruction)
	return names
}
