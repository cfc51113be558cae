package render

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// The parts of a Word file beside its text: ECMA-376, part 1 (transitional).

const (
	xmlHead           = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordNamespace     = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageNamespace  = "http://schemas.openxmlformats.org/package/2006"
	wordTypes         = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

const docxContentTypes = xmlHead + `<Types xmlns="` + packageNamespace + `/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + wordTypes + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + wordTypes + `styles+xml"/>` +
	`<Override PartName="/word/numbering.xml" ContentType="` + wordTypes + `numbering+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="` + wordTypes + `settings+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + wordTypes + `footer+xml"/>` +
	"</Types>\n"

const docxRelationships = xmlHead + `<Relationships xmlns="` + packageNamespace + `/relationships">` +
	`<Relationship Id="rId1" Type="` + relationNamespace + `/officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="` + packageNamespace + `/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
	"</Relationships>\n"

const docxDocumentRelationships = xmlHead + `<Relationships xmlns="` + packageNamespace + `/relationships">` +
	`<Relationship Id="rId1" Type="` + relationNamespace + `/styles" Target="styles.xml"/>` +
	`<Relationship Id="rId2" Type="` + relationNamespace + `/numbering" Target="numbering.xml"/>` +
	`<Relationship Id="rId3" Type="` + relationNamespace + `/settings" Target="settings.xml"/>` +
	`<Relationship Id="rId4" Type="` + relationNamespace + `/footer" Target="footer1.xml"/>` +
	"</Relationships>\n"

// docxProperties is what the file says about itself. Nothing comes from the
// machine it is made on: no name of a user, and no day but the document's own.
func docxProperties(doc Document) string {
	var b strings.Builder
	b.WriteString(xmlHead + `<cp:coreProperties xmlns:cp="` + packageNamespace + `/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	b.WriteString("<dc:title>" + plain.Escape(headTitle(doc)) + "</dc:title>")
	if author := plain.Line(doc.Author); author != "" {
		b.WriteString("<dc:creator>" + plain.Escape(author) + "</dc:creator>")
	}
	b.WriteString("<dc:language>" + locale(doc.Lang) + "</dc:language>")
	if doc.Date.Valid() {
		b.WriteString(`<dcterms:created xsi:type="dcterms:W3CDTF">` + string(doc.Date) + "T00:00:00Z</dcterms:created>")
	}
	b.WriteString("</cp:coreProperties>\n")
	return b.String()
}

func docxSettings(lang peerwork.Lang) string {
	return xmlHead + `<w:settings xmlns:w="` + wordNamespace + `"><w:defaultTabStop w:val="720"/>` +
		// Without it, Word shows the file as one of an old version.
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="` + locale(lang) + `"/></w:settings>` + "\n"
}

// docxFooter is "Side 1 af 3" at the foot of every page.
func docxFooter(lang peerwork.Lang) string {
	field := func(name string) string {
		return `<w:fldSimple w:instr=" ` + name + ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
	}
	word := func(t peerwork.Text) string {
		return `<w:r><w:t xml:space="preserve">` + plain.Escape(t.In(lang)) + `</w:t></w:r>`
	}
	return xmlHead + `<w:ftr xmlns:w="` + wordNamespace + `"><w:p><w:pPr><w:pStyle w:val="` + styleFooter + `"/></w:pPr>` +
		word(peerwork.Text{DA: "Side ", EN: "Page "}) + field("PAGE") + word(peerwork.Text{DA: " af ", EN: " of "}) + field("NUMPAGES") +
		"</w:p></w:ftr>\n"
}

// The numberings by their ids: bullets, the numbers of the style for numbered
// lists, and from firstOrdered on one for each numbered list there is.
const (
	bullets      = 1
	numbers      = 2
	firstOrdered = 3
)

func docxNumbering(ordered int) string {
	var b strings.Builder
	kind := func(id int, format, text, style string) {
		b.WriteString(`<w:abstractNum w:abstractNumId="` + strconv.Itoa(id) + `"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
			`<w:numFmt w:val="` + format + `"/><w:pStyle w:val="` + style + `"/><w:lvlText w:val="` + text + `"/><w:lvlJc w:val="left"/>` +
			`<w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>`)
	}
	use := func(id, kind int, more string) {
		b.WriteString(`<w:num w:numId="` + strconv.Itoa(id) + `"><w:abstractNumId w:val="` + strconv.Itoa(kind) + `"/>` + more + `</w:num>`)
	}
	b.WriteString(xmlHead + `<w:numbering xmlns:w="` + wordNamespace + `">`)
	kind(bullets, "bullet", "•", styleListBullet)
	kind(numbers, "decimal", "%1.", styleListNumber)
	use(bullets, bullets, "")
	use(numbers, numbers, "")
	for i := range ordered {
		use(firstOrdered+i, numbers, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`)
	}
	b.WriteString("</w:numbering>\n")
	return b.String()
}
