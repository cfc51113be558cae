package render_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

type (
	jsonText []struct {
		Text, Lang          string
		Strong, Field, Wide bool
	}
	jsonDocument struct {
		Lang        string
		Kind, Title jsonText
		Draft       string
		OnePage     bool
		Blocks      []struct {
			Heading, Paragraph jsonText
			Level              int
			NewPage            bool
			List               []jsonText
			Ordered, Small     bool
			Boxes              bool
			Table              [][]jsonText
			Amounts, ToFill    bool
			Lines              int
		}
		Foot []string
	}
)

func asJSON(t *testing.T, doc render.Document) jsonDocument {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, render.JSON(&b, doc))
	decoder := json.NewDecoder(&b)
	decoder.DisallowUnknownFields()
	var read jsonDocument
	require.NoError(t, decoder.Decode(&read))
	return read
}

// built is the page that a program makes of the JSON: the body of what HTML
// writes.
func built(d jsonDocument) string {
	var b strings.Builder
	text := func(t jsonText) {
		for _, run := range t {
			if run.Field {
				b.WriteString(`<span class="field`)
				if run.Wide {
					b.WriteString(" wide")
				}
				b.WriteString(`">` + escape.Replace(run.Text) + "</span>")
				continue
			}
			s := strings.ReplaceAll(escape.Replace(run.Text), "\n", "<br>")
			if run.Lang != "" {
				s = `<span lang="` + run.Lang + `">` + s + `</span>`
			}
			if run.Strong {
				s = "<strong>" + s + "</strong>"
			}
			b.WriteString(s)
		}
	}
	class := func(is bool, name string) string {
		if is {
			return ` class="` + name + `"`
		}
		return ""
	}
	in := func(tag, attribute string, t jsonText) {
		b.WriteString("<" + tag + attribute + ">")
		text(t)
		b.WriteString("</" + tag + ">\n")
	}
	b.WriteString("<body" + class(d.OnePage, "one-page") + ">\n<main>\n")
	if len(d.Kind) > 0 {
		in("p", ` class="kind"`, d.Kind)
	}
	in("h1", "", d.Title)
	if d.Draft != "" {
		b.WriteString(`<p class="draft">` + escape.Replace(d.Draft) + "</p>\n")
	}
	for _, block := range d.Blocks {
		switch {
		case block.Level > 0:
			in("h"+string(rune('0'+block.Level)), class(block.NewPage, "new-page"), block.Heading)
		case block.List != nil:
			tag := "ul"
			if block.Ordered {
				tag = "ol"
			}
			if block.Small {
				block.Boxes = false // HTML has one class
			}
			b.WriteString("<" + tag + class(block.Small, "small") + class(block.Boxes, "boxes") + ">\n")
			for _, item := range block.List {
				in("li", "", item)
			}
			b.WriteString("</" + tag + ">\n")
		case block.Table != nil:
			looks := "to-fill"
			if block.Lines > 0 {
				looks += " lines-" + string(rune('0'+block.Lines))
			}
			b.WriteString("<table" + class(block.ToFill, looks) + ">\n<thead>\n")
			for i, row := range block.Table {
				b.WriteString("<tr>")
				for j, cell := range row {
					open, tag := "td", "td"
					if i == 0 {
						open, tag = `th scope="col"`, "th"
					} else if j == 0 {
						open, tag = `th scope="row"`, "th"
					}
					b.WriteString("<" + open + class(block.Amounts && j == len(row)-1 && (j > 0 || i == 0), "amount") + ">")
					text(cell)
					b.WriteString("</" + tag + ">")
				}
				b.WriteString("</tr>\n")
				if i == 0 {
					b.WriteString("</thead>\n<tbody>\n")
				}
			}
			b.WriteString("</tbody>\n</table>\n")
		default:
			in("p", "", block.Paragraph)
		}
	}
	b.WriteString("</main>\n")
	if len(d.Foot) > 0 {
		b.WriteString("<footer>\n")
		for _, line := range d.Foot {
			b.WriteString("<p>" + escape.Replace(line) + "</p>\n")
		}
		b.WriteString("</footer>\n")
	}
	return b.String() + "</body>\n</html>\n"
}

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// checkJSON: a program that builds the document has the page that HTML writes, so
// the two never differ in what is shown.
func checkJSON(t *testing.T, doc render.Document) {
	t.Helper()
	_, body, found := strings.Cut(asHTML(t, doc), "</head>\n")
	require.True(t, found)
	require.Equal(t, body, built(asJSON(t, doc)))
}

func TestJSONIsWhatHTMLShows(t *testing.T) {
	texts := []string{hostile.Benign, "a\n\nb\r\nc", " a  b ", "\u2028<\u2029"}
	for _, sample := range hostile.Samples() {
		texts = append(texts, sample.Text)
	}
	for _, lang := range peerwork.AllLangs() {
		for _, text := range texts {
			for _, doc := range documents(text, lang) {
				checkJSON(t, doc)
			}
		}
	}
	field := render.Text{{Text: "Navn: "}, {Text: "jeres <navn>", Field: true}, {Text: " og "}, {Text: "dato", Field: true}, {Text: "."}}
	checkJSON(t, render.Document{Lang: peerwork.LangDA, Blocks: []render.Block{
		render.Paragraph{Text: field}, render.List{Boxes: true, Items: []render.Text{field}},
		render.Table{ToFill: true, Lines: 9, Head: []render.Text{field, nil}, Rows: [][]render.Text{{field, nil}}},
		render.Table{Amounts: true, Head: []render.Text{field, field}, Rows: [][]render.Text{{field, field}}},
	}})
	assert.Equal(t, "da", asJSON(t, render.Document{Lang: peerwork.LangDA}).Lang)
}
