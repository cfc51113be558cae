package render

import (
	"io"
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// Markdown writes the document as CommonMark with GFM tables. The error is that
// of w.
func Markdown(w io.Writer, doc Document) error {
	var m markdownWriter
	if !doc.Kind.empty() {
		m.chunk(inline(doc.Kind))
	}
	m.chunk(heading(1, doc.Title))
	if doc.Draft != "" {
		m.chunk("> " + inline(fixed(doc.Draft)))
	}
	for _, block := range doc.Blocks {
		m.block(block)
	}
	if len(doc.Foot) > 0 {
		m.chunk("---")
		for _, line := range doc.Foot {
			m.chunk(inline(fixed(line)))
		}
	}
	_, err := io.WriteString(w, m.b.String())
	return err
}

type markdownWriter struct{ b strings.Builder }

// chunk writes lines that an empty line parts from those before.
func (m *markdownWriter) chunk(s string) {
	if m.b.Len() > 0 {
		m.b.WriteByte('\n')
	}
	m.b.WriteString(s)
	m.b.WriteByte('\n')
}

func (m *markdownWriter) block(block Block) {
	switch block := block.(type) {
	case Heading:
		m.chunk(heading(min(max(block.Level, 2), 3), block.Text))
	case Paragraph:
		m.chunk(inline(block.Text))
	case List:
		mark := "- "
		// A box is part of the text of its point.
		indent := "  "
		switch {
		case block.Ordered:
			mark, indent = "1. ", "   "
		case block.Boxes:
			mark = "- [ ] "
		}
		lines := make([]string, len(block.Items))
		for i, item := range block.Items {
			lines[i] = mark + strings.ReplaceAll(inline(item), "\n", "\n"+indent)
		}
		m.chunk(strings.Join(lines, "\n"))
	case Table:
		m.table(block)
	}
}

func (m *markdownWriter) table(t Table) {
	rule := make([]string, len(t.Head))
	for i := range rule {
		rule[i] = "---"
	}
	if t.Amounts && len(rule) > 0 {
		rule[len(rule)-1] = "--:"
	}
	lines := []string{row(t.Head), "| " + strings.Join(rule, " | ") + " |"}
	for _, cells := range t.Rows {
		lines = append(lines, row(cells))
	}
	m.chunk(strings.Join(lines, "\n"))
}

func row(cells []Text) string {
	var b strings.Builder
	b.WriteByte('|')
	for _, cell := range cells {
		b.WriteString(" " + onOneLine(cell) + " |")
	}
	return b.String()
}

// onOneLine is for headings and cells, which have no line breaks.
func onOneLine(t Text) string {
	flat := make(Text, len(t))
	for i, run := range t {
		run.Text = strings.Join(plain.Lines(run.Text), " ")
		if t[i] == lineBreak {
			run.Text = " "
		}
		flat[i] = run
	}
	return inside(flat, false)
}

// heading writes a heading. A "#" at its end would be read as part of the mark.
func heading(level int, t Text) string {
	text := onOneLine(t)
	if strings.HasSuffix(text, "#") {
		text = text[:len(text)-1] + `\#`
	}
	return strings.Repeat("#", level) + " " + text
}

// inline writes a text; a line break in it is a hard one.
func inline(t Text) string { return inside(t, true) }

// inside writes a text that begins a line, or is inside a line.
func inside(t Text, atStart bool) string {
	var b strings.Builder
	for _, run := range t {
		text := strings.Join(plain.Lines(run.Text), "\n")
		if run == lineBreak {
			b.WriteString("\\\n")
			atStart = true
			continue
		}
		if text == "" {
			continue
		}
		if run.Field {
			text = "[" + strings.ReplaceAll(text, "\n", " ") + "]"
		}
		if run.Strong {
			// A space inside the asterisks would keep them from being marks.
			core := strings.Trim(text, " \n")
			lead, tail, _ := strings.Cut(text, core)
			text = lead + "**" + escapeMarkdown(core, false) + "**" + tail
			if core == "" {
				text = lead
			}
		} else {
			text = escapeMarkdown(text, atStart)
		}
		b.WriteString(strings.ReplaceAll(text, "\n", "\\\n"))
		atStart = false
	}
	return strings.Trim(b.String(), " ")
}
