package render

import (
	"io"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// JSON writes the document for a program that shows it, such as a page that
// builds it of its own elements:
//
//	{"lang":"da","kind":TEXT,"title":TEXT,"draft":"…","onePage":true,
//	 "blocks":[{"heading":TEXT,"level":2,"newPage":true},{"paragraph":TEXT},
//	           {"list":[TEXT,…],"ordered":true,"small":true,"boxes":true},
//	           {"table":[[TEXT,…],…],"amounts":true,"toFill":true,"lines":2}],
//	 "foot":["…"]}
//
// A TEXT is a list of {"text":"…","lang":"en","strong":true}; in it, a line break
// is a line break. A place to fill in is {"text":"…","field":true}, with
// "wide":true where a long line fits. The first row of a table is the head. What
// is false or empty is left out, but for kind, title, blocks and foot. Every text is to be shown as
// text. The error is that of w.
func JSON(w io.Writer, doc Document) error {
	j := jsonWriter{lang: doc.Lang}
	j.string(`{"lang":`, plain.Clean(string(doc.Lang)))
	if doc.Kind.empty() {
		doc.Kind = nil
	}
	j.text(`,"kind":`, doc.Kind)
	j.text(`,"title":`, doc.Title)
	if doc.Draft != "" {
		j.string(`,"draft":`, plain.Clean(doc.Draft))
	}
	j.mark("onePage", doc.OnePage)
	j.put(`,"blocks":[`)
	for i, block := range doc.Blocks {
		j.comma(i)
		j.block(block)
	}
	j.put(`],"foot":[`)
	for i, line := range doc.Foot {
		j.comma(i)
		j.string("", plain.Clean(line))
	}
	j.put("]}")
	_, err := w.Write(j.out)
	return err
}

type jsonWriter struct {
	out  []byte
	lang peerwork.Lang
}

func (j *jsonWriter) put(s string) { j.out = append(j.out, s...) }

func (j *jsonWriter) comma(i int) {
	if i > 0 {
		j.put(",")
	}
}

// string writes a text of one line or several; Clean has made it UTF-8.
func (j *jsonWriter) string(before, s string) {
	j.out = codec.AppendString(append(j.out, before...), s)
}

// mark writes a property that is true or left out.
func (j *jsonWriter) mark(name string, is bool) {
	if is {
		j.put(`,"` + name + `":true`)
	}
}

func (j *jsonWriter) block(block Block) {
	switch block := block.(type) {
	case Heading:
		j.text(`{"heading":`, block.Text)
		if block.Level > 2 {
			j.put(`,"level":3`)
		} else {
			j.put(`,"level":2`)
		}
		j.mark("newPage", block.NewPage)
	case Paragraph:
		j.text(`{"paragraph":`, block.Text)
	case List:
		j.texts(`{"list":[`, block.Items)
		j.mark("ordered", block.Ordered)
		j.mark("small", block.Small)
		j.mark("boxes", block.Boxes)
	case Table:
		j.texts(`{"table":[[`, block.Head)
		for _, row := range block.Rows {
			j.texts(`,[`, row)
		}
		j.put("]")
		j.mark("amounts", block.Amounts)
		j.mark("toFill", block.ToFill)
		if block.Lines > 0 {
			j.put(`,"lines":` + strconv.Itoa(min(block.Lines, mostLines)))
		}
	}
	j.put("}")
}

func (j *jsonWriter) texts(before string, list []Text) {
	j.put(before)
	for i, text := range list {
		j.comma(i)
		j.text("", text)
	}
	j.put("]")
}

func (j *jsonWriter) text(before string, t Text) {
	j.put(before)
	j.put("[")
	for i, run := range t {
		j.comma(i)
		if run.Field {
			j.string(`{"text":`, plain.Line(run.Text))
			j.put(`,"field":true`)
			j.mark("wide", endsText(t, i))
			j.put("}")
			continue
		}
		text := "\n"
		if run != lineBreak {
			text = strings.Join(plain.Lines(run.Text), "\n")
		}
		j.string(`{"text":`, text)
		if run.Lang.Valid() && run.Lang != j.lang {
			j.string(`,"lang":`, string(run.Lang))
		}
		j.mark("strong", run.Strong)
		j.put("}")
	}
	j.put("]")
}
