package render_test

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

func asDOCX(t *testing.T, doc render.Document) string {
	var b strings.Builder
	require.NoError(t, render.DOCX(&b, doc))
	return b.String()
}

// part is a part of a Word file.
type part struct{ name, content string }

// parts reads a Word file as an archive.
func parts(t *testing.T, data string) (all []part) {
	t.Helper()
	r, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	for _, f := range r.File {
		opened, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(opened)
		require.NoError(t, err)
		all = append(all, part{f.Name, string(content)})
	}
	return all
}

// body is the part with the text.
func body(t *testing.T, doc render.Document) string {
	t.Helper()
	all := parts(t, asDOCX(t, doc))
	i := slices.IndexFunc(all, func(p part) bool { return p.name == "word/document.xml" })
	return all[i].content
}

// marks returns what an XML part consists of, without its texts, and the texts,
// one a line. It fails on what is not well-formed.
func marks(t *testing.T, content string) (elements []string, shown string) {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(strings.NewReader(content))
	for {
		token, err := d.RawToken()
		if err == io.EOF {
			return elements, b.String()
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			mark := token.Name.Space + ":" + token.Name.Local
			for _, a := range token.Attr {
				if token.Name.Local == "tblCaption" {
					a.Value = "" // is a heading, which may be an author's
				}
				mark += " " + a.Name.Space + ":" + a.Name.Local + "=" + strconv.Quote(a.Value)
			}
			elements = append(elements, mark)
		case xml.EndElement:
			elements = append(elements, "/"+token.Name.Local)
		case xml.CharData:
			b.Write(token)
			b.WriteByte('\n')
		case xml.ProcInst:
			require.Equal(t, "xml", token.Target)
		default:
			t.Fatalf("%T", token)
		}
	}
}

// TestHostileDOCX: whatever the fields hold, the marks are those of a harmless
// text, and people see the text.
func TestHostileDOCX(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, lang := range peerwork.AllLangs() {
		like := harmless(lang)
		for _, sample := range hostile.Samples() {
			for name, doc := range alike(sample.Text, lang) {
				t.Run(name+"/"+string(lang)+"/"+sample.Name, func(t *testing.T) {
					want, plain := marks(t, body(t, like(name, sample.Text)))
					got, shown := marks(t, body(t, doc))
					assert.Equal(t, want, got)
					assert.GreaterOrEqual(t, strings.Count(shown, sample.Shown), strings.Count(plain, hostile.Benign), "shown less often than a harmless text")
					for _, p := range parts(t, asDOCX(t, doc)) {
						marks(t, p.content)
					}
				})
			}
		}
	}
}

// checkDOCX reads a Word file: an archive of well-formed parts, every mark one
// that a harmless document has, every style and numbering one that there is.
func checkDOCX(t *testing.T, doc render.Document) {
	t.Helper()
	data := asDOCX(t, doc)
	require.Equal(t, data, asDOCX(t, doc), "the same bytes again")
	content := map[string]string{}
	for _, p := range parts(t, data) {
		elements, shown := marks(t, p.content)
		require.NotContains(t, content, p.name)
		content[p.name] = p.content
		for _, mark := range elements {
			name, _, _ := strings.Cut(mark, " ")
			if p.name == "word/document.xml" && !slices.Contains(bodyElements, strings.TrimPrefix(strings.TrimPrefix(name, "w:"), "/")) {
				t.Fatalf("an element that is not ours: %s", mark)
			}
		}
		if i := strings.IndexFunc(shown, turns); i >= 0 {
			t.Fatalf("a control character in %q", shown[i:])
		}
	}
	for _, use := range []struct{ before, part, defined string }{
		{`<w:pStyle w:val="`, "word/styles.xml", ` w:styleId="`},
		{`<w:rStyle w:val="`, "word/styles.xml", ` w:styleId="`},
		{`<w:tblStyle w:val="`, "word/styles.xml", ` w:styleId="`},
		{`<w:numId w:val="`, "word/numbering.xml", `<w:num w:numId="`},
	} {
		for _, rest := range strings.Split(content["word/document.xml"], use.before)[1:] {
			id, _, _ := strings.Cut(rest, `"`)
			require.Contains(t, content[use.part], use.defined+id+`"`)
		}
	}
	for _, rest := range strings.Split(content["word/document.xml"], "<w:tblGrid>")[1:] {
		table, _, _ := strings.Cut(rest, "</w:tbl>")
		columns := strings.Count(table, "<w:gridCol ")
		for _, row := range strings.Split(table, "<w:tr>")[1:] {
			require.Equal(t, columns, strings.Count(row, "<w:tc>"))
			require.Equal(t, columns, strings.Count(row, "<w:p>"))
		}
	}
}

// bodyElements are all elements there are in the text of our documents.
var bodyElements = []string{"document", "body", "p", "pPr", "pStyle", "pageBreakBefore", "numPr", "ilvl", "numId", "jc", "r", "rPr", "rStyle", "lang", "t", "br",
	"tbl", "tblPr", "tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblGrid", "gridCol", "tr", "trPr", "cantSplit", "tblHeader", "trHeight", "tc", "tcPr", "tcW",
	"sectPr", "footerReference", "pgSz", "pgMar",
	"sdt", "sdtPr", "sdtContent", "alias", "showingPlcHdr", "text", "tab", "rFonts", "w14:checkbox", "w14:checked", "w14:checkedState", "w14:uncheckedState", "checkbox", "checked", "checkedState", "uncheckedState"}

// TestDOCXByHand: what no document of ours has so far, and anybody can make.
func TestDOCXByHand(t *testing.T) {
	text := func(s string) render.Text { return render.Text{{Text: s}} }
	doc := render.Document{
		Lang: peerwork.LangEN, Title: text("Title"), Date: "2027-02-30", Foot: []string{"Foot"},
		Blocks: []render.Block{
			render.List{Ordered: true, Items: []render.Text{text("a"), text("b")}},
			render.List{Ordered: true, Items: []render.Text{text("c")}},
			render.Table{},
			render.Table{Head: []render.Text{text("One")}, Rows: [][]render.Text{{}, {text("x"), text("more")}}},
			render.Table{Head: []render.Text{text("One"), nil, text("Three")}, Amounts: true},
			render.Paragraph{Text: render.Text{{Text: "dansk", Lang: peerwork.LangDA}, {Text: "\n"}, {Text: "two\nlines", Strong: true}, {}}},
			render.Heading{Level: 2, NewPage: true},
		},
	}
	checkDOCX(t, doc)
	all := map[string]string{}
	for _, p := range parts(t, asDOCX(t, doc)) {
		all[p.name] = p.content
	}
	content := all["word/document.xml"]
	assert.Equal(t, 2, strings.Count(content, `<w:numId w:val="3"/>`))
	assert.Equal(t, 1, strings.Count(content, `<w:numId w:val="4"/>`), "a new list begins at 1 again")
	assert.Contains(t, all["word/numbering.xml"], `<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`)
	assert.Equal(t, 2, strings.Count(content, "<w:tbl>"))
	assert.Equal(t, 2, strings.Count(content, `<w:pStyle w:val="TableEnd"/>`), "between tables, and before what is no heading")
	assert.Equal(t, 2, strings.Count(content, "<w:tblHeader/>"))
	assert.NotContains(t, content, "more", "a row is as long as the head")
	assert.Contains(t, content, `<w:lang w:val="da-DK"/></w:rPr><w:t xml:space="preserve">dansk</w:t>`)
	assert.Contains(t, content, `<w:t xml:space="preserve">two</w:t><w:br/><w:t xml:space="preserve">lines</w:t>`)
	assert.Contains(t, content, "<w:pageBreakBefore/>")
	assert.NotContains(t, all["docProps/core.xml"], "created", "that is no day")
	assert.NotContains(t, all["docProps/core.xml"], "creator")
	assert.Contains(t, all["word/footer1.xml"], "Page ")
}

// TestDOCXProperties: a file says its title, who answers for it and its day,
// and nothing of the machine.
func TestDOCXProperties(t *testing.T) {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer & co", Date: "2027-02-01", Workplace: jobdesc.Workplace{Employer: "Solbjerg <Kommune>"}}
	doc := render.Description(&d, peerwork.LangDA)
	doc.Kind = render.Text{{Text: "Jobbeskrivelse"}}
	for _, p := range parts(t, asDOCX(t, doc)) {
		if p.name == "docProps/core.xml" {
			assert.Contains(t, p.content, "<dc:title>Jobbeskrivelse: Peer &amp; co</dc:title><dc:creator>Solbjerg &lt;Kommune&gt;</dc:creator><dc:language>da-DK</dc:language>"+
				`<dcterms:created xsi:type="dcterms:W3CDTF">2027-02-01T00:00:00Z</dcterms:created></cp:coreProperties>`)
		}
		assert.NotContains(t, p.name, "app.xml")
	}
}

// unpacked is a Word file as lines that can be compared, with the sum of its
// bytes.
func unpacked(t *testing.T, data string) string {
	var b strings.Builder
	for _, p := range parts(t, data) {
		content := p.content
		for _, before := range []string{"<w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:sectPr>", "<w:style ", "<w:abstractNum ", "<w:num "} {
			content = strings.ReplaceAll(content, before, "\n"+before)
		}
		b.WriteString("== " + p.name + "\n" + content)
	}
	sum := sha256.Sum256([]byte(data))
	b.WriteString("== sha256\n" + hex.EncodeToString(sum[:]) + "\n")
	return b.String()
}

// TestToFillIn: a place to fill in is a field in Word and a line on paper, a box
// can be ticked, and a table has the room it was given.
func TestToFillIn(t *testing.T) {
	text := func(s string) render.Text { return render.Text{{Text: s}} }
	hint := render.Run{Text: "a <title>\n&", Field: true}
	doc := render.Document{
		Lang: peerwork.LangEN, Title: text("Title"),
		Blocks: []render.Block{
			render.Paragraph{Text: render.Text{{Text: "Leader: "}, hint, {Text: "."}}},
			render.Paragraph{Text: render.Text{hint, {Text: " and you"}}},
			render.List{Boxes: true, Items: []render.Text{text("Done\nagain"), {hint}}},
			render.Table{ToFill: true, Lines: 9, Head: []render.Text{text("Ask"), text("Answer")}, Rows: [][]render.Text{{text("x"), nil}}},
		},
	}
	checkDOCX(t, doc)
	checkHTML(t, doc)
	checkMarkdown(t, doc)

	word := body(t, doc)
	assert.Contains(t, word, `<w:sdt><w:sdtPr><w:alias w:val="a &lt;title&gt; &amp;"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>`)
	assert.Contains(t, word, "________________________ (a &lt;title&gt; &amp;)", "to the end of the line")
	assert.Contains(t, word, ">__________ (a &lt;title&gt; &amp;)", "within a sentence")
	assert.Equal(t, 2, strings.Count(word, "<w14:checkbox "))
	assert.Contains(t, word, `<w:trHeight w:val="1520" w:hRule="atLeast"/>`)

	page := asHTML(t, doc)
	assert.Contains(t, page, `<p>Leader: <span class="field wide">a &lt;title&gt; &amp;</span>.</p>`)
	assert.Contains(t, page, `<p><span class="field">a &lt;title&gt; &amp;</span> and you</p>`)
	assert.Contains(t, page, `<ul class="boxes">`)
	assert.Contains(t, page, `<table class="to-fill lines-4">`)

	assert.Contains(t, asMarkdown(t, doc), "\n- [ ] Done\\\n  again\n- [ ] \\[a &lt;title> &\\]\n")
}
