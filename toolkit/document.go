package toolkit

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

// Document makes the document of a paper, to be written as HTML, Word or
// Markdown. What is our own suggestion alone has an asterisk: at a heading it is
// true of the whole section.
func Document(p Paper, lang peerwork.Lang) render.Document {
	d := render.Document{
		Lang:    lang,
		Kind:    plainly(p.Who.In(lang)),
		Title:   plainly(p.Title.In(lang)),
		OnePage: p.tight,
		Blocks:  []render.Block{render.Paragraph{Text: plainly(p.When.In(lang) + " · " + p.Time.In(lang))}},
		Foot:    foot(&p, lang),
	}
	for i := range p.Sections {
		s := &p.Sections[i]
		whole := s.ownAlone()
		if s.Heading != (peerwork.Text{}) {
			heading := plainly(s.Heading.In(lang))
			if whole {
				heading = append(heading, render.Run{Text: ownMark})
			}
			d.Blocks = append(d.Blocks, render.Heading{Level: 2, Text: heading, NewPage: s.NewPage})
		} else {
			whole = false // there is nothing else to mark than the lines
		}
		for j := range s.Parts {
			d.Blocks = append(d.Blocks, s.Parts[j].blocks(lang, whole)...)
		}
	}
	return d
}

// ownMark stands at what is our own suggestion alone.
const ownMark = "\u00a0*"

// ownAlone reports whether all lines of the section are our own suggestion.
func (s *Section) ownAlone() bool {
	for i := range s.Parts {
		if slices.ContainsFunc(s.Parts[i].Lines, func(l Line) bool { return !l.ownAlone() }) {
			return false
		}
	}
	return true
}

func (l Line) ownAlone() bool {
	return !slices.ContainsFunc(l.Evidence, func(ref string) bool { return ref != ownRef })
}

// ownRef is the reference of what we suggest without a source.
const ownRef = "own"

// blocks are what a part looks like. marked says that the heading has the mark.
func (p *Part) blocks(lang peerwork.Lang, marked bool) []render.Block {
	lines := make([]render.Text, len(p.Lines))
	for i, l := range p.Lines {
		lines[i] = withFields(l.Text.In(lang), l.Strong)
		if !marked && l.ownAlone() {
			lines[i] = append(lines[i], render.Run{Text: ownMark})
		}
	}
	switch p.Form {
	case FormPoints:
		return []render.Block{render.List{Items: lines}}
	case FormNumbered:
		return []render.Block{render.List{Ordered: true, Items: lines}}
	case FormBoxes:
		return []render.Block{render.List{Boxes: true, Items: lines}}
	case FormTable:
		t := render.Table{ToFill: true, Lines: p.Room}
		for _, c := range p.Columns {
			t.Head = append(t.Head, plainly(c.In(lang)))
		}
		for _, line := range lines {
			t.Rows = append(t.Rows, append([]render.Text{line}, make([]render.Text, len(p.Columns)-1)...))
		}
		return []render.Block{t}
	}
	all := make([]render.Block, len(lines))
	for i, line := range lines {
		all[i] = render.Paragraph{Text: line}
	}
	return all
}

func plainly(s string) render.Text { return render.Text{{Text: s}} }

// withFields makes places to fill in of what is in square brackets.
func withFields(s string, strong bool) render.Text {
	var t render.Text
	for {
		before, rest, _ := strings.Cut(s, "[")
		field, after, ok := strings.Cut(rest, "]")
		if !ok {
			before = s
		}
		if before != "" {
			t = append(t, render.Run{Text: before, Strong: strong})
		}
		if !ok {
			return t
		}
		t = append(t, render.Run{Text: field, Field: true})
		s = after
	}
}
