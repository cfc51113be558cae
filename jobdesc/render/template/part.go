package template

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
)

const (
	word      = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	strict    = "http://purl.oclc.org/ooxml/"
)

// part is a part of a Word file with the element at its root.
type part struct {
	data []byte
	root *element
}

// element is an element of XML, and where it is among the bytes.
type element struct {
	xml.StartElement
	from, open, end, to int // "<", after the start tag, before the end tag, after it
	text                string
	children            []*element
}

const (
	maxElements = 200_000
	maxDepth    = 100
)

var (
	errXML      = errors.New("not XML that a Word file has")
	errElements = errors.New("too many elements")
)

// parse reads XML. Documents with a DTD are none: entities can grow without end.
func parse(data []byte) (*part, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	p := &part{data: data}
	var open []*element
	for n := 0; ; {
		from := int(d.InputOffset())
		token, err := d.Token()
		if err == io.EOF && p.root != nil {
			return p, nil
		}
		if err != nil {
			return nil, errXML
		}
		switch token := token.(type) {
		case xml.StartElement:
			if n++; n > maxElements || len(open) > maxDepth {
				return nil, errElements
			}
			e := &element{StartElement: token.Copy(), from: from, open: int(d.InputOffset())}
			switch {
			case len(open) > 0:
				parent := open[len(open)-1]
				parent.children = append(parent.children, e)
			case p.root != nil:
				return nil, errXML
			default:
				p.root = e
			}
			open = append(open, e)
		case xml.EndElement:
			e := open[len(open)-1]
			open = open[:len(open)-1]
			e.end, e.to = from, int(d.InputOffset())
		case xml.CharData:
			if len(open) > 0 && open[len(open)-1].is("instrText") {
				open[len(open)-1].text += string(token)
			}
		case xml.Directive:
			return nil, errXML
		}
	}
}

// raw is the element as it was written.
func (p *part) raw(e *element) string { return string(p.data[e.from:e.to]) }

// start is the start tag of the element, as it was written.
func (p *part) start(e *element) string { return string(p.data[e.from:e.open]) }

// alone reports whether the element is one tag, with no room for anything.
func (p *part) alone(e *element) bool { return e.open == e.to }

// is reports whether it is one of WordprocessingML's elements.
func (e *element) is(name string) bool { return e.Name.Space == word && e.Name.Local == name }

// child is the first child of the name, nil without one.
func (e *element) child(name string) *element {
	for _, c := range e.children {
		if c.is(name) {
			return c
		}
	}
	return nil
}

// attr is an attribute of WordprocessingML, or one without a namespace.
func (e *element) attr(name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name && (a.Name.Space == word || a.Name.Space == "") {
			return a.Value
		}
	}
	return ""
}

// declares reports whether our marks can be written inside the element.
func (e *element) declares() bool {
	return slices.Contains(e.Attr, xml.Attr{Name: xml.Name{Space: "xmlns", Local: "w"}, Value: word})
}

// related is an attribute that names a relationship.
func (e *element) related() (id string, is bool) {
	for _, a := range e.Attr {
		if a.Name.Space == relations {
			return a.Value, true
		}
	}
	return "", false
}

// relation is what a part has to do with another part or an address.
type relation struct {
	id, kind, target string
	external         bool
}

// relationsOf reads the relationships of a part, none when it has none.
func (a *archive) relationsOf(name string) ([]relation, error) {
	folder, file := path.Split(name)
	list := folder + "_rels/" + file + ".rels"
	if a.files[strings.ToLower(list)] == nil {
		return nil, nil
	}
	p, err := a.xml(list)
	if err != nil {
		return nil, err
	}
	var all []relation
	for _, e := range p.root.children {
		r := relation{id: e.attr("Id"), target: e.attr("Target"), external: e.attr("TargetMode") == "External"}
		kind := e.attr("Type")
		if strings.HasPrefix(kind, strict) {
			return nil, errStrict
		}
		r.kind = kind[strings.LastIndexByte(kind, '/')+1:]
		if !r.external {
			if !path.IsAbs(r.target) {
				r.target = "/" + folder + r.target
			}
			r.target = strings.TrimPrefix(path.Clean(r.target), "/")
		}
		all = append(all, r)
	}
	return all, nil
}
