package template

import (
	"strconv"
	"strings"
)

// numbers is where our lists are among the template's.
type numbers struct {
	shift int             // what is added to each id of ours
	count int             // how many there are
	there map[string]bool // the ids of the template's own
}

// numbering takes over the template's lists and adds ours to them.
func (m *merger) numbering(name, ours string) (*numbers, error) {
	mine, err := parse([]byte(ours))
	if err != nil {
		return nil, err
	}
	n := &numbers{there: map[string]bool{}}
	var kinds, uses []*element
	for _, e := range mine.root.children {
		if e.is("num") {
			uses = append(uses, e)
		} else {
			kinds = append(kinds, e)
		}
	}
	n.count = len(uses)
	if name == "" {
		start := mine.start(mine.root)
		m.add("numbering.xml", wordTypes+"numbering+xml", xmlHead+start+n.shifted(mine, kinds)+n.shifted(mine, uses)+"</w:numbering>\n")
		m.relate("numbering", "numbering.xml")
		return n, nil
	}
	theirs, err := m.from.xml(name)
	if err != nil {
		return nil, err
	}
	if !theirs.root.is("numbering") {
		return nil, broken(name)
	}
	if theirs.alone(theirs.root) {
		return m.numbering("", ours)
	}
	for _, e := range theirs.root.children {
		n.there[e.attr("numId")] = e.is("num")
		for _, id := range [...]string{e.attr("numId"), e.attr("abstractNumId")} {
			if v, err := strconv.Atoi(id); err == nil {
				n.shift = max(n.shift, v)
			}
		}
	}
	if n.shift > 1<<30 {
		return nil, broken(name)
	}
	// Kinds of lists come before lists, and a note of Word's for the Mac after
	// both.
	end := theirs.root.end
	first := end
	for _, e := range theirs.root.children {
		if e.is("numIdMacAtCleanup") {
			end = min(end, e.from)
		}
		if e.is("num") || e.is("numIdMacAtCleanup") {
			first = min(first, e.from)
		}
	}
	data := string(theirs.data)
	if err := m.relations(name, "numbering.xml"); err != nil { // pictures as bullets
		return nil, err
	}
	m.add("numbering.xml", wordTypes+"numbering+xml",
		data[:first]+n.shifted(mine, kinds)+data[first:end]+n.shifted(mine, uses)+data[end:])
	m.relate("numbering", "numbering.xml")
	return n, nil
}

// shifted are elements of ours with the ids they get among the template's. They
// belong to no style: the template's own styles have lists of their own.
func (n *numbers) shifted(mine *part, elements []*element) string {
	all := ""
	for _, e := range elements {
		raw := mine.raw(e)
		for _, name := range [...]string{` w:abstractNumId="`, ` w:numId="`, `<w:abstractNumId w:val="`} {
			before, rest, found := strings.Cut(raw, name)
			if !found {
				continue
			}
			id, after, _ := strings.Cut(rest, `"`)
			if v, err := strconv.Atoi(id); err == nil {
				raw = before + name + strconv.Itoa(n.shift+v) + `"` + after
			}
		}
		if i := strings.Index(raw, "<w:pStyle "); i >= 0 {
			raw = raw[:i] + raw[i+strings.Index(raw[i:], "/>")+2:]
		}
		for _, name := range [...]string{"<w:abstractNum ", "<w:num "} {
			raw = strings.Replace(raw, name, strings.TrimSuffix(name, " ")+declared+" ", 1)
		}
		all += raw
	}
	return all
}
