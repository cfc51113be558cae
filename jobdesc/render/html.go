package render

import (
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// longestTitle is how many characters of a title a browser's tab, a bookmark
// and a search engine show.
const longestTitle = 70

// HTML writes the document as one self-contained page. The error is that of w.
func HTML(w io.Writer, doc Document) error {
	var h htmlWriter
	h.lang = doc.Lang
	h.page(doc)
	_, err := io.WriteString(w, h.b.String())
	return err
}

type htmlWriter struct {
	b    strings.Builder
	lang peerwork.Lang
}

// raw writes our own marks; nothing of an author ever goes through it.
func (h *htmlWriter) raw(parts ...string) {
	for _, part := range parts {
		h.b.WriteString(part)
	}
}

func (h *htmlWriter) page(doc Document) {
	h.raw("<!DOCTYPE html>\n<html lang=\"", string(doc.Lang), "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
	h.escape(shorten(headTitle(doc), longestTitle))
	h.raw("</title>\n<style>\n", style, "</style>\n</head>\n")
	if doc.OnePage {
		h.raw("<body class=\"one-page\">\n")
	} else {
		h.raw("<body>\n")
	}
	h.raw("<main>\n")
	if !doc.Kind.empty() {
		h.raw("<p class=\"kind\">")
		h.text(doc.Kind)
		h.raw("</p>\n")
	}
	h.raw("<h1>")
	h.text(doc.Title)
	h.raw("</h1>\n")
	if doc.Draft != "" {
		h.raw("<p class=\"draft\">")
		h.escape(doc.Draft)
		h.raw("</p>\n")
	}
	for _, block := range doc.Blocks {
		h.block(block)
	}
	h.raw("</main>\n")
	if len(doc.Foot) > 0 {
		h.raw("<footer>\n")
		for _, line := range doc.Foot {
			h.raw("<p>")
			h.escape(line)
			h.raw("</p>\n")
		}
		h.raw("</footer>\n")
	}
	h.raw("</body>\n</html>\n")
}

// headTitle says in a list of windows which document it is.
func headTitle(doc Document) string {
	if doc.Kind.empty() {
		return doc.Title.Plain()
	}
	return doc.Kind.Plain() + ": " + doc.Title.Plain()
}

// shorten cuts s after n characters, where it is longer.
func shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	runes := []rune(s)
	return strings.TrimRight(string(runes[:n-1]), " ") + "…"
}

func (h *htmlWriter) block(block Block) {
	switch block := block.(type) {
	case Heading:
		tag := "h2"
		if block.Level > 2 {
			tag = "h3"
		}
		h.raw("<", tag)
		if block.NewPage {
			h.raw(" class=\"new-page\"")
		}
		h.raw(">")
		h.text(block.Text)
		h.raw("</", tag, ">\n")
	case Paragraph:
		h.raw("<p>")
		h.text(block.Text)
		h.raw("</p>\n")
	case List:
		tag := "ul"
		if block.Ordered {
			tag = "ol"
		}
		h.raw("<", tag)
		switch {
		case block.Small:
			h.raw(" class=\"small\"")
		case block.Boxes:
			h.raw(" class=\"boxes\"")
		}
		h.raw(">\n")
		for _, item := range block.Items {
			h.raw("<li>")
			h.text(item)
			h.raw("</li>\n")
		}
		h.raw("</", tag, ">\n")
	case Table:
		h.table(block)
	}
}

func (h *htmlWriter) table(t Table) {
	h.raw("<table")
	if t.ToFill {
		h.raw(" class=\"to-fill")
		if t.Lines > 0 {
			h.raw(" lines-", strconv.Itoa(min(t.Lines, mostLines)))
		}
		h.raw("\"")
	}
	h.raw(">\n<thead>\n<tr>")
	for i, cell := range t.Head {
		h.cell("th scope=\"col\"", "th", cell, t.Amounts && i == len(t.Head)-1)
	}
	h.raw("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.Rows {
		h.raw("<tr>")
		for i, cell := range row {
			if i == 0 {
				h.cell("th scope=\"row\"", "th", cell, false)
			} else {
				h.cell("td", "td", cell, t.Amounts && i == len(t.Head)-1)
			}
		}
		h.raw("</tr>\n")
	}
	h.raw("</tbody>\n</table>\n")
}

func (h *htmlWriter) cell(open, end string, cell Text, amount bool) {
	h.raw("<", open)
	if amount {
		h.raw(" class=\"amount\"")
	}
	h.raw(">")
	h.text(cell)
	h.raw("</", end, ">")
}

func (h *htmlWriter) text(t Text) {
	for i, run := range t {
		if run == lineBreak {
			h.raw("<br>")
			continue
		}
		if run.Field {
			h.field(run, endsText(t, i))
			continue
		}
		other := run.Lang.Valid() && run.Lang != h.lang
		if run.Strong {
			h.raw("<strong>")
		}
		if other {
			h.raw("<span lang=\"", string(run.Lang), "\">")
		}
		for j, part := range plain.Lines(run.Text) {
			if j > 0 {
				h.raw("<br>")
			}
			h.escape(part)
		}
		if other {
			h.raw("</span>")
		}
		if run.Strong {
			h.raw("</strong>")
		}
	}
}

// field writes a line to write on. What belongs there is at its end, so that
// there is room before it.
func (h *htmlWriter) field(run Run, wide bool) {
	h.raw("<span class=\"field")
	if wide {
		h.raw(" wide")
	}
	h.raw("\">")
	h.escape(plain.Line(run.Text))
	h.raw("</span>")
}

func (h *htmlWriter) escape(s string) { h.raw(plain.Escape(plain.Clean(s))) }
