package render

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// The styles a Word file's text names, by their ids.
const (
	styleKind         = "Subtitle"
	styleTitle        = "Title"
	styleDraft        = "Draft"
	styleHeading1     = "Heading1"
	styleHeading2     = "Heading2"
	styleListBullet   = "ListBullet"
	styleListNumber   = "ListNumber"
	styleSmallList    = "SmallList"
	styleBoxList      = "BoxList"
	stylePlaceholder  = "PlaceholderText"
	styleSmallPrint   = "SmallPrint"
	styleTable        = "TableGrid"
	styleTableText    = "TableText"
	styleTableHeading = "TableHeading"
	styleTableEnd     = "TableEnd"
	styleStrong       = "Strong"
	styleFooter       = "Footer"
)

// docxStyles are the styles. Those that Word has itself have the names it knows
// them by, and so the name of the reader's language in Word's list.
func docxStyles(lang peerwork.Lang, onePage bool) string {
	// Letters in half points, room in twentieths of one, lines in 240ths.
	size := map[bool]sizes{
		false: {text: 21, line: 276, after: 120, title: 40, heading1: 28, heading2: 23, before1: 360, before2: 240, cell: 60, small: 18},
		true:  {text: 19, line: 250, after: 50, title: 30, heading1: 22, heading2: 20, before1: 120, before2: 80, cell: 30, small: 16},
	}[onePage]
	var b strings.Builder
	b.WriteString(xmlHead + `<w:styles xmlns:w="` + wordNamespace + `"><w:docDefaults><w:rPrDefault><w:rPr>` +
		`<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>` + letters(size.text) +
		`<w:lang w:val="` + locale(lang) + `" w:eastAsia="` + locale(lang) + `" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
		`<w:pPrDefault><w:pPr>` + room(0, size.after, size.line) + `</w:pPr></w:pPrDefault></w:docDefaults>`)
	// style writes a style that is based on another, none for the first of its
	// type, with what it says of paragraphs and of letters.
	style := func(kind, id, name, based, paragraph, run string) {
		b.WriteString(`<w:style w:type="` + kind + `"`)
		if based == "" {
			b.WriteString(` w:default="1"`)
		}
		if !word[name] {
			b.WriteString(` w:customStyle="1"`)
		}
		b.WriteString(` w:styleId="` + id + `"><w:name w:val="` + name + `"/>`)
		if based != "" {
			b.WriteString(`<w:basedOn w:val="` + based + `"/>`)
		}
		if follows[id] {
			b.WriteString(`<w:next w:val="Normal"/>`)
		}
		b.WriteString(`<w:qFormat/>`)
		if paragraph != "" {
			b.WriteString("<w:pPr>" + paragraph + "</w:pPr>")
		}
		if run != "" {
			b.WriteString("<w:rPr>" + run + "</w:rPr>")
		}
		if kind != "table" {
			b.WriteString("</w:style>")
		}
	}
	numbered := func(id int) string { return `<w:numPr><w:numId w:val="` + strconv.Itoa(id) + `"/></w:numPr>` }
	heading := func(level, before, after int) string {
		return "<w:keepNext/><w:keepLines/>" + room(before, after, 260) + `<w:outlineLvl w:val="` + strconv.Itoa(level) + `"/>`
	}
	const bold, grey = "<w:b/><w:bCs/>", `<w:color w:val="454545"/>`
	style("paragraph", "Normal", "Normal", "", "", "")
	style("character", "DefaultParagraphFont", "Default Paragraph Font", "", "", "")
	style("paragraph", styleKind, "Subtitle", "Normal", "<w:keepNext/>"+room(0, 40, size.line), grey)
	style("paragraph", styleTitle, "Title", "Normal", "<w:keepNext/>"+room(0, size.before2, 260), bold+letters(size.title))
	style("paragraph", styleHeading1, "heading 1", "Normal", heading(0, size.before1, size.after*2/3), bold+letters(size.heading1))
	style("paragraph", styleHeading2, "heading 2", "Normal", heading(1, size.before2, size.after/2), bold+letters(size.heading2))
	style("paragraph", styleListBullet, "List Bullet", "Normal", numbered(bullets)+room(0, size.after/2, size.line), "")
	style("paragraph", styleListNumber, "List Number", "Normal", numbered(numbers)+room(0, size.after/2, size.line), "")
	style("paragraph", styleSmallList, "Small List", styleListBullet, "", letters(size.small))
	style("paragraph", styleBoxList, "Box List", "Normal", room(0, size.after/2, size.line)+`<w:ind w:left="397" w:hanging="397"/>`, "")
	style("paragraph", styleSmallPrint, "Small Print", "Normal", room(size.after, 0, 250), grey+letters(size.small))
	border := ""
	for _, side := range [...]string{"top", "left", "bottom", "right"} {
		border += "<w:" + side + ` w:val="dashed" w:sz="12" w:space="6" w:color="454545"/>`
	}
	style("paragraph", styleDraft, "Draft", "Normal", "<w:keepLines/><w:pBdr>"+border+"</w:pBdr>"+room(120, 240, size.line)+`<w:ind w:left="142" w:right="142"/>`, "")
	style("paragraph", styleTableText, "Table Text", "Normal", room(size.cell, size.cell, 250), "")
	style("paragraph", styleTableHeading, "Table Heading", styleTableText, "", bold)
	style("paragraph", styleTableEnd, "Table End", "Normal", `<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>`, "")
	style("paragraph", styleFooter, "footer", "Normal", room(0, 0, 240)+`<w:jc w:val="right"/>`, grey+letters(18))
	style("character", styleStrong, "Strong", "DefaultParagraphFont", "", bold)
	style("character", stylePlaceholder, "Placeholder Text", "DefaultParagraphFont", "", grey)
	style("table", "TableNormal", "Normal Table", "", "", "")
	b.WriteString(`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
		`<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`)
	style("table", styleTable, "Table Grid", "TableNormal", "", "")
	b.WriteString("<w:tblPr><w:tblBorders>")
	for _, side := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.WriteString("<w:" + side + ` w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`)
	}
	b.WriteString(`</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>` +
		`<w:shd w:val="clear" w:color="auto" w:fill="F5F5F5"/></w:tcPr></w:tblStylePr></w:style></w:styles>` + "\n")
	return b.String()
}

// sizes are what differs between a document and one that is to fit a page.
type sizes struct{ text, line, after, title, heading1, heading2, before1, before2, cell, small int }

// word has the names of the styles that Word has itself.
var word = map[string]bool{
	"Normal": true, "Default Paragraph Font": true, "Subtitle": true, "Title": true, "heading 1": true, "heading 2": true,
	"List Bullet": true, "List Number": true, "footer": true, "Strong": true, "Placeholder Text": true, "Normal Table": true, "Table Grid": true,
}

// follows has the styles after which one goes on with ordinary text.
var follows = map[string]bool{styleTitle: true, styleKind: true, styleHeading1: true, styleHeading2: true, styleDraft: true}

func letters(size int) string {
	n := strconv.Itoa(size)
	return `<w:sz w:val="` + n + `"/><w:szCs w:val="` + n + `"/>`
}

func room(before, after, line int) string {
	return `<w:spacing w:before="` + strconv.Itoa(before) + `" w:after="` + strconv.Itoa(after) + `" w:line="` + strconv.Itoa(line) + `" w:lineRule="auto"/>`
}
