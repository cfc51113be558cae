package template

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// styles is what a template calls the styles of our texts.
type styles struct {
	ours []string          // the ids in our own files, in order
	ids  map[string]string // in the template
	// Styles for lists of which the template does not say that they are lists.
	bare map[string]bool
}

// styles takes over the template's styles, and adds those of ours that it lacks.
func (m *merger) styles(name, ours string, n *numbers) (*styles, error) {
	if name == "" {
		return nil, broken("styles.xml")
	}
	theirs, err := m.from.xml(name)
	if err != nil {
		return nil, err
	}
	if !theirs.root.is("styles") || theirs.alone(theirs.root) {
		return nil, broken(name)
	}
	mine, err := parse([]byte(ours))
	if err != nil {
		return nil, err
	}
	s := &styles{ids: map[string]string{}, bare: map[string]bool{}}
	taken := map[string]bool{}
	for _, e := range theirs.root.children {
		taken[e.attr("styleId")] = true
	}
	var lacking []*element
	for _, e := range mine.root.children {
		if !e.is("style") {
			continue
		}
		id := e.attr("styleId")
		s.ours = append(s.ours, id)
		found := find(theirs.root, e)
		if found == nil {
			lacking = append(lacking, e)
			continue
		}
		s.ids[id] = found.attr("styleId")
		s.bare[id] = list(e) != "" && !n.there[list(found)]
	}
	for _, e := range lacking {
		id := e.attr("styleId")
		free := id
		for i := 2; taken[free]; i++ {
			free = id + strconv.Itoa(i)
		}
		taken[free] = true
		s.ids[id] = free
		if based := e.child("basedOn"); based != nil {
			s.bare[id] = s.bare[based.attr("val")]
		}
	}
	added := ""
	for _, e := range lacking {
		added += s.renamed(mine, e, n)
	}
	data := string(theirs.data)
	end := theirs.root.end
	m.add("styles.xml", wordTypes+"styles+xml", data[:end]+added+data[end:])
	m.relate("styles", "styles.xml")
	return s, nil
}

// find is the template's style that is ours: of the same name, or the one for
// ordinary text. nil when it has none.
func find(root, ours *element) *element {
	name := ours.child("name").attr("val")
	for _, e := range root.children {
		if !e.is("style") || e.attr("type") != ours.attr("type") || e.attr("styleId") == "" {
			continue
		}
		if c := e.child("name"); c != nil && strings.EqualFold(c.attr("val"), name) || ours.attr("default") == "1" && e.attr("default") == "1" {
			return e
		}
	}
	return nil
}

// list is the id of the list that a style puts its paragraphs in.
func list(style *element) string {
	for _, name := range [...]string{"pPr", "numPr", "numId"} {
		if style = style.child(name); style == nil {
			return ""
		}
	}
	return style.attr("val")
}

// renamed returns a style of ours with the ids that the template's file uses.
func (s *styles) renamed(mine *part, e *element, n *numbers) string {
	var pairs []string
	for _, id := range s.ours {
		to := plain.Escape(s.ids[id])
		pairs = append(pairs, ` w:styleId="`+id+`"`, ` w:styleId="`+to+`"`,
			`<w:basedOn w:val="`+id+`"/>`, `<w:basedOn w:val="`+to+`"/>`, `<w:next w:val="`+id+`"/>`, `<w:next w:val="`+to+`"/>`)
	}
	for id := 1; id <= n.count; id++ {
		pairs = append(pairs, `<w:numId w:val="`+strconv.Itoa(id)+`"/>`, `<w:numId w:val="`+strconv.Itoa(n.shift+id)+`"/>`)
	}
	raw := strings.NewReplacer(pairs...).Replace(mine.raw(e))
	return strings.Replace(raw, "<w:style ", "<w:style"+declared+" ", 1)
}
