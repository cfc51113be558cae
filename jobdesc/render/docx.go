package render

import (
	"io"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/stored"
)

// DOCX writes the document as a Word file. Its looks are in styles, most of
// them Word's own, so that anyone who gets the file can choose others. The error
// is that of w.
func DOCX(w io.Writer, doc Document) error {
	x := docxWriter{lang: doc.Lang}
	x.document(doc)
	var a stored.Archive
	a.Add("[Content_Types].xml", docxContentTypes)
	a.Add("_rels/.rels", docxRelationships)
	a.Add("docProps/core.xml", docxProperties(doc))
	a.Add("word/document.xml", x.b.String())
	a.Add("word/_rels/document.xml.rels", docxDocumentRelationships)
	a.Add("word/styles.xml", docxStyles(doc.Lang, doc.OnePage))
	a.Add("word/numbering.xml", docxNumbering(x.ordered))
	a.Add("word/settings.xml", docxSettings(doc.Lang))
	a.Add("word/footer1.xml", docxFooter(doc.Lang))
	_, err := io.WriteString(w, a.String())
	return err
}

// docxWriter writes the part of the file that holds the text.
type docxWriter struct {
	b    strings.Builder
	lang peerwork.Lang
	// How many lists are numbered; each begins at 1 again.
	ordered int
	// The heading that stands over what comes.
	heading string
	// Whether the text is in a cell of a table, which is a place to write itself.
	cell bool
}

// raw writes our own marks; nothing of an author ever goes through it.
func (x *docxWriter) raw(parts ...string) {
	for _, part := range parts {
		x.b.WriteString(part)
	}
}

func (x *docxWriter) document(doc Document) {
	x.raw(xmlHead, `<w:document xmlns:w="`, wordNamespace, `" xmlns:r="`, relationNamespace, `"><w:body>`)
	if !doc.Kind.empty() {
		x.paragraph(styleKind, "", doc.Kind)
	}
	x.paragraph(styleTitle, "", doc.Title)
	if doc.Draft != "" {
		x.paragraph(styleDraft, "", fixed(doc.Draft))
	}
	x.heading = headTitle(doc)
	for i, block := range doc.Blocks {
		x.block(block)
		if table, is := block.(Table); is && len(table.Head) > 0 {
			x.afterTable(doc.Blocks[i+1:])
		}
	}
	for _, line := range doc.Foot {
		x.paragraph(styleSmallPrint, "", fixed(line))
	}
	margin := "1134" // 20 mm
	if doc.OnePage {
		margin = "907" // 16 mm
	}
	x.raw(`<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>`,
		`<w:pgMar w:top="`, margin, `" w:right="1134" w:bottom="`, margin, `" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
		"</w:body></w:document>\n")
}

// afterTable parts a table from what follows, unless that is a heading, which
// has room of its own. Two tables in succession would be one.
func (x *docxWriter) afterTable(rest []Block) {
	if len(rest) > 0 {
		if _, is := rest[0].(Heading); is {
			return
		}
	}
	x.paragraph(styleTableEnd, "", nil)
}

func (x *docxWriter) block(block Block) {
	switch block := block.(type) {
	case Heading:
		style, more := styleHeading1, ""
		if block.Level > 2 {
			style = styleHeading2
		}
		if block.NewPage {
			more = "<w:pageBreakBefore/>"
		}
		x.paragraph(style, more, block.Text)
		x.heading = block.Text.Plain()
	case Paragraph:
		x.paragraph("", "", block.Text)
	case List:
		style, more := styleListBullet, ""
		switch {
		case block.Ordered:
			style, more = styleListNumber, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="`+strconv.Itoa(firstOrdered+x.ordered)+`"/></w:numPr>`
			x.ordered++
		case block.Small:
			style = styleSmallList
		case block.Boxes:
			style = styleBoxList
		}
		for _, item := range block.Items {
			x.item(style, more, item)
		}
	case Table:
		x.table(block)
	}
}

// paragraph writes a paragraph with a style, none for ordinary text, and what
// else is said of it.
func (x *docxWriter) paragraph(style, more string, t Text) {
	x.begin(style, more)
	x.text(t)
	x.raw("</w:p>")
}

// item writes a point of a list. One to tick has a box that can be clicked.
func (x *docxWriter) item(style, more string, t Text) {
	x.begin(style, more)
	if style == styleBoxList {
		x.raw(docxBox, "<w:r><w:tab/></w:r>")
	}
	x.text(t)
	x.raw("</w:p>")
}

func (x *docxWriter) begin(style, more string) {
	x.raw("<w:p>")
	if style != "" {
		x.raw(`<w:pPr><w:pStyle w:val="`, style, `"/>`, more, "</w:pPr>")
	}
}

// textWidth is between the margins, in twentieths of a point.
const textWidth = 11906 - 2*1134

// table writes a table as wide as the page. Its first row is repeated where the
// table goes on over the page, and no row is split.
func (x *docxWriter) table(t Table) {
	if len(t.Head) == 0 {
		return
	}
	// In fiftieths of a percent, of which a table has 5000.
	widths := columns(t)
	x.raw(`<w:tbl><w:tblPr><w:tblStyle w:val="`, styleTable, `"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>`,
		`<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
		`<w:tblCaption w:val="`, plain.Escape(shorten(x.heading, longestTitle)), `"/></w:tblPr><w:tblGrid>`)
	for _, width := range widths {
		x.raw(`<w:gridCol w:w="`, strconv.Itoa(textWidth*width/5000), `"/>`)
	}
	x.raw(`</w:tblGrid>`)
	x.row(t, t.Head, widths, true)
	for _, row := range t.Rows {
		x.row(t, row, widths, false)
	}
	x.raw("</w:tbl>")
}

// columns is how wide each column is: one that says what a row is about takes a
// third beside one other, and half where there is something to write.
func columns(t Table) []int {
	n := len(t.Head)
	widths := make([]int, n)
	first := 5000 / n
	switch {
	case n > 1 && n < 4 && t.ToFill:
		first = 2500
	case n == 2 && !t.Amounts:
		first = 1600
	}
	last := 0
	if t.Amounts && n > 1 {
		last = 1100
		first = (5000 - last) / (n - 1)
	}
	for i := range widths {
		switch {
		case i == 0:
			widths[i] = first
		case i == n-1 && last > 0:
			widths[i] = last
		case last > 0:
			widths[i] = (5000 - first - last) / (n - 2)
		default:
			widths[i] = (5000 - first) / (n - 1)
		}
	}
	return widths
}

// row writes a row with as many cells as there are columns.
func (x *docxWriter) row(t Table, cells []Text, widths []int, head bool) {
	x.raw("<w:tr><w:trPr><w:cantSplit/>")
	if head {
		x.raw("<w:tblHeader/>")
	} else if t.ToFill {
		height := 900
		if t.Lines > 0 {
			height = 380 * min(t.Lines, mostLines)
		}
		x.raw(`<w:trHeight w:val="`, strconv.Itoa(height), `" w:hRule="atLeast"/>`)
	}
	x.raw("</w:trPr>")
	x.cell = true
	for i, width := range widths {
		x.raw(`<w:tc><w:tcPr><w:tcW w:w="`, strconv.Itoa(width), `" w:type="pct"/></w:tcPr>`)
		style, more := styleTableText, ""
		if head || i == 0 && !t.ToFill {
			style = styleTableHeading
		}
		if t.Amounts && i == len(widths)-1 {
			more = `<w:jc w:val="right"/>`
		}
		var cell Text
		if i < len(cells) {
			cell = cells[i]
		}
		x.paragraph(style, more, cell)
		x.raw("</w:tc>")
	}
	x.cell = false
	x.raw("</w:tr>")
}

func (x *docxWriter) text(t Text) {
	for i, run := range t {
		if run == lineBreak {
			x.raw("<w:r><w:br/></w:r>")
			continue
		}
		if run.Field {
			x.field(run, endsText(t, i))
			continue
		}
		lines := plain.Lines(run.Text)
		if len(lines) == 0 {
			continue
		}
		x.raw("<w:r>")
		other := run.Lang.Valid() && run.Lang != x.lang
		if run.Strong || other {
			x.raw("<w:rPr>")
			if run.Strong {
				x.raw(`<w:rStyle w:val="`, styleStrong, `"/>`)
			}
			if other {
				x.raw(`<w:lang w:val="`, locale(run.Lang), `"/>`)
			}
			x.raw("</w:rPr>")
		}
		for j, line := range lines {
			if j > 0 {
				x.raw("<w:br/>")
			}
			x.raw(`<w:t xml:space="preserve">`, plain.Escape(line), "</w:t>")
		}
		x.raw("</w:r>")
	}
}

// field writes a place to type in. The line and what belongs there disappear
// when one types; until then they are on the printed page, to write on.
func (x *docxWriter) field(run Run, wide bool) {
	what := plain.Line(run.Text)
	line := "__________"
	if wide && !x.cell {
		line = strings.Repeat("_", 24)
	}
	x.raw(`<w:sdt><w:sdtPr><w:alias w:val="`, plain.Escape(shorten(what, longestAlias)), `"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="`,
		stylePlaceholder, `"/></w:rPr><w:t xml:space="preserve">`, plain.Escape(line+" ("+what+")"), "</w:t></w:r></w:sdtContent></w:sdt>")
}

// longestAlias is how many characters Word shows of what a field is called.
const longestAlias = 64

// docxBox is a box to tick. Word has had it since 2010, in a namespace of that
// year.
const docxBox = `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/>` +
	`<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>` +
	`<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>`

// locale is a language as spelling checkers and speech know it.
func locale(lang peerwork.Lang) string {
	if lang == peerwork.LangDA {
		return "da-DK"
	}
	return "en-GB"
}
