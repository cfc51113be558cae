package template_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/render/template"
)

const (
	w       = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	r       = ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	kind    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	types   = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	relList = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	logo    = "\x89PNG not really\x00\xff"
)

// organisation is a template as a Danish Word writes it: styles with Danish ids,
// a header on the first page with a logo and another on the rest, a footer, and
// a text of its own. What says "hemmelig" must not come along.
func organisation() map[string]string {
	return map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + types + `template.main+xml"/></Types>`,
		"_rels/.rels": relList + `<Relationship Id="rId1" Type="` + kind + `officeDocument" Target="word/document.xml"/>` +
			`<Relationship Id="rId2" Type="` + kind + `extended-properties" Target="docProps/app.xml"/></Relationships>`,
		"docProps/app.xml":  `<Properties><Company>hemmelig</Company></Properties>`,
		"docProps/core.xml": `<coreProperties>hemmelig</coreProperties>`,
		"word/document.xml": `<w:document` + w + r + ` xmlns:x="urn:x"><w:background w:color="hemmelig"/><w:body><w:p><w:pPr><w:sectPr>` +
			`<w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/></w:sectPr></w:pPr></w:p>` +
			`<w:p><w:r><w:t>hemmelig tekst</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>` +
			`<w:sectPr w:rsidR="00AA"><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="12000" w:h="17000"/>` +
			`<w:pgMar w:top="2000" w:right="1700" w:bottom="1000" w:left="1700" w:header="500" w:footer="500" w:gutter="0"/><w:titlePg/>` +
			`<w:printerSettings r:id="rId9"/><w:sectPrChange w:id="1" w:author="hemmelig"><w:sectPr/></w:sectPrChange></w:sectPr></w:body></w:document>`,
		"word/_rels/document.xml.rels": relList +
			`<Relationship Id="rId1" Type="` + kind + `styles" Target="styles.xml"/><Relationship Id="rId2" Type="` + kind + `numbering" Target="/word/numbering.xml"/>` +
			`<Relationship Id="rId3" Type="` + kind + `settings" Target="settings.xml"/><Relationship Id="rId4" Type="` + kind + `comments" Target="comments.xml"/>` +
			`<Relationship Id="rId5" Type="` + kind + `header" Target="header2.xml"/><Relationship Id="rId6" Type="` + kind + `header" Target="header1.xml"/>` +
			`<Relationship Id="rId7" Type="` + kind + `footer" Target="footer1.xml"/><Relationship Id="rId8" Type="` + kind + `theme" Target="theme/theme1.xml"/>` +
			`<Relationship Id="rId9" Type="` + kind + `printerSettings" Target="printerSettings1.bin"/><Relationship Id="rId10" Type="` + kind + `hyperlink" Target="https://hemmelig.example/" TargetMode="External"/>` +
			`</Relationships>`,
		"word/styles.xml": `<w:styles` + w + `><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>` +
			`<w:style w:type="character" w:default="1" w:styleId="Standardskrifttype"><w:name w:val="Default Paragraph Font"/></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Opstilling-punkttegn"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Draft"><w:name w:val="Kladde"/></w:style>` +
			`<w:style w:type="table" w:default="1" w:styleId="Tabel-Normal"><w:name w:val="Normal Table"/></w:style></w:styles>`,
		"word/numbering.xml": `<w:numbering` + w + `><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum>` +
			`<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="3"/></w:numbering>`,
		"word/settings.xml": `<w:settings` + w + `><w:attachedTemplate r:id="rId1"` + r + `/><w:defaultTabStop w:val="1304"/><w:evenAndOddHeaders/>` +
			`<w:clrSchemeMapping w:bg1="light1" w:t1="dark1"/></w:settings>`,
		"word/comments.xml":           `<w:comments` + w + `>hemmelig</w:comments>`,
		"word/header1.xml":            `<w:hdr` + w + `><w:p><w:r><w:t>Strandland Kommune</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PA</w:instrText><w:instrText>GE </w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`,
		"word/header2.xml":            `<w:hdr` + w + r + `><w:p><w:r><w:drawing><blip r:embed="rId1"/></w:drawing></w:r></w:p></w:hdr>`,
		"word/footer1.xml":            `<w:ftr` + w + r + `><w:p><w:hyperlink r:id="rId1"><w:r><w:t>strandland.example</w:t></w:r></w:hyperlink></w:p></w:ftr>`,
		"word/theme/theme1.xml":       `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`,
		"word/media/Logo.PNG":         logo,
		"word/_rels/header2.xml.rels": relList + `<Relationship Id="rId1" Type="` + kind + `image" Target="media/Logo.PNG"/></Relationships>`,
		"word/_rels/footer1.xml.rels": relList + `<Relationship Id="rId1" Type="` + kind + `hyperlink" Target="https://strandland.example/?a=1&amp;b=2" TargetMode="External"/></Relationships>`,
		"word/vbaProject.bin":         "hemmelig",
	}
}

func packed(t testing.TB, parts map[string]string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		f, err := z.Create(name)
		require.NoError(t, err)
		_, err = f.Write([]byte(parts[name]))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

func unpacked(t testing.TB, data []byte) map[string]string {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	parts := map[string]string{}
	for _, f := range z.File {
		opened, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(opened)
		require.NoError(t, err)
		require.NotContains(t, parts, f.Name)
		parts[f.Name] = string(content)
	}
	return parts
}

func ward() render.Document {
	d, _ := examples.Get(examples.Ward)
	return render.Description(&d, peerwork.LangDA)
}

func filled(t testing.TB, parts map[string]string, doc render.Document) map[string]string {
	t.Helper()
	var b, again bytes.Buffer
	require.NoError(t, template.Fill(&b, packed(t, parts), doc))
	require.NoError(t, template.Fill(&again, packed(t, parts), doc))
	require.Equal(t, b.Bytes(), again.Bytes(), "the same bytes again")
	whole(t, b.Bytes())
	return unpacked(t, b.Bytes())
}

var (
	targets = regexp.MustCompile(` Target="([^"]*)"( TargetMode="External")?`)
	named   = regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/>`)
	lists   = regexp.MustCompile(`<w:numId w:val="([^"]*)"/>`)
)

// whole checks that a file is one: every part well-formed and of a known kind,
// every relationship, style and list one that there is.
func whole(t testing.TB, data []byte) {
	t.Helper()
	parts := unpacked(t, data)
	for name, content := range parts {
		if ext := path.Ext(name); ext == ".xml" || ext == ".rels" {
			d := xml.NewDecoder(strings.NewReader(content))
			for {
				_, err := d.Token()
				if err == io.EOF {
					break
				}
				require.NoError(t, err, name)
			}
		}
		if path.Ext(name) != ".rels" && name != "[Content_Types].xml" {
			require.Contains(t, parts["[Content_Types].xml"], `PartName="/`+name+`"`)
			continue
		}
		folder := path.Dir(path.Dir(name))
		for _, target := range targets.FindAllStringSubmatch(content, -1) {
			if target[2] == "" {
				require.Contains(t, parts, path.Join(folder, target[1]), name)
			}
		}
	}
	for _, id := range named.FindAllStringSubmatch(parts["word/document.xml"], -1) {
		require.True(t, strings.Contains(parts["word/styles.xml"], ` w:styleId="`+id[1]+`"`), "style %s", id[1])
	}
	for _, id := range lists.FindAllStringSubmatch(parts["word/document.xml"], -1) {
		require.True(t, strings.Contains(parts["word/numbering.xml"], ` w:numId="`+id[1]+`">`), "list %s", id[1])
	}
}

// TestFill: the template gives styles, headers, footer, logo and paper; its own
// text, comments, properties and programs are gone.
func TestFill(t *testing.T) {
	parts := filled(t, organisation(), ward())
	assert.Equal(t, []string{
		"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/_rels/footer-default.xml.rels",
		"word/_rels/header-first.xml.rels", "word/document.xml", "word/footer-default.xml", "word/header-default.xml", "word/header-first.xml",
		"word/media/image1.png", "word/numbering.xml", "word/settings.xml", "word/styles.xml", "word/theme/theme1.xml",
	}, slices.Sorted(maps.Keys(parts)))
	for name, content := range parts {
		assert.NotContains(t, content, "hemmelig", name)
		assert.NotContains(t, content, "printerSettings", name)
	}
	template := organisation()
	assert.Equal(t, template["word/header2.xml"], parts["word/header-first.xml"])
	assert.Equal(t, template["word/header1.xml"], parts["word/header-default.xml"], "from the section before")
	assert.Equal(t, template["word/footer1.xml"], parts["word/footer-default.xml"])
	assert.Equal(t, logo, parts["word/media/image1.png"])
	assert.Contains(t, parts["word/_rels/footer-default.xml.rels"], `"https://strandland.example/?a=1&amp;b=2" TargetMode="External"`)
	assert.Contains(t, parts["docProps/core.xml"], "<dc:creator>Psykiatrien i Region Strandland</dc:creator>")

	text := parts["word/document.xml"]
	assert.Contains(t, text, `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:rPr><w:lang w:val="da-DK"/></w:rPr><w:t xml:space="preserve">Formål</w:t>`)
	assert.Contains(t, text, `<w:pStyle w:val="Opstilling-punkttegn"/></w:pPr>`)
	assert.NotContains(t, text, `w:val="Heading1"`)
	assert.NotContains(t, text, "<w:r><w:t", "every run says its language")
	assert.Contains(t, text, `<w:pgSz w:w="12000" w:h="17000"/><w:pgMar w:top="2000" w:right="1700" w:bottom="1000" w:left="1700" w:header="500" w:footer="500" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`)

	styles := parts["word/styles.xml"]
	assert.True(t, strings.HasPrefix(styles, strings.TrimSuffix(template["word/styles.xml"], "</w:styles>")))
	assert.Regexp(t, `w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:next w:val="Standard"/>`, styles, "is added")
	assert.Regexp(t, `w:styleId="Draft2"><w:name w:val="Draft"/>`, styles, "an id that is taken gets another")
	assert.NotContains(t, styles, `<w:name w:val="Table Normal"/>`)
	assert.Regexp(t, `^<w:numbering[^>]*><w:abstractNum w:abstractNumId="4">.*<w:abstractNum [^>]*w:abstractNumId="8">.*<w:abstractNum [^>]*w:abstractNumId="9">.*`+
		`<w:num w:numId="7">.*<w:num [^>]*w:numId="8"><w:abstractNumId w:val="8"/></w:num>.*<w:numIdMacAtCleanup w:val="3"/></w:numbering>$`, parts["word/numbering.xml"])
	settings := parts["word/settings.xml"]
	assert.Contains(t, settings, `<w:defaultTabStop w:val="1304"/><w:evenAndOddHeaders/><w:compat>`)
	assert.Contains(t, settings, `<w:clrSchemeMapping w:bg1="light1" w:t1="dark1"/></w:settings>`)
}

// TestPoorTemplates: what a template need not have, it may lack.
func TestPoorTemplates(t *testing.T) {
	for name, change := range map[string]func(map[string]string){
		"no lists": func(p map[string]string) {
			delete(p, "word/numbering.xml")
			p["word/_rels/document.xml.rels"] = strings.Replace(p["word/_rels/document.xml.rels"], kind+"numbering", kind+"other", 1)
		},
		"empty lists": func(p map[string]string) { p["word/numbering.xml"] = "<w:numbering" + w + "/>" },
		"no settings": func(p map[string]string) {
			p["word/_rels/document.xml.rels"] = strings.Replace(p["word/_rels/document.xml.rels"], kind+"settings", kind+"other", 1)
		},
		"no section": func(p map[string]string) {
			p["word/document.xml"] = "<w:document" + w + "><w:body><w:p/></w:body></w:document>"
		},
		"no styles but one": func(p map[string]string) {
			p["word/styles.xml"] = "<w:styles" + w + `><w:style w:type="paragraph" w:styleId="a&#34;b"><w:name w:val="Title"/></w:style></w:styles>`
		},
		"bullets that are none": func(p map[string]string) {
			p["word/styles.xml"] = strings.Replace(p["word/styles.xml"], `<w:numId w:val="7"/>`, `<w:numId w:val="0"/>`, 1)
		},
	} {
		t.Run(name, func(t *testing.T) {
			parts := organisation()
			change(parts)
			doc := ward()
			doc.Blocks = append(doc.Blocks, render.List{Ordered: true, Items: []render.Text{{{Text: "et"}}}})
			got := filled(t, parts, doc)
			switch name {
			case "bullets that are none":
				assert.Contains(t, got["word/document.xml"], `<w:pStyle w:val="Opstilling-punkttegn"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr>`)
			case "no section":
				assert.Contains(t, got["word/document.xml"], `<w:sectPr><w:pgSz w:w="11906"`)
			case "no lists", "empty lists":
				assert.Contains(t, got["word/document.xml"], `<w:pStyle w:val="Opstilling-punkttegn"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`)
				assert.Contains(t, got["word/document.xml"], `<w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/>`)
			default:
				assert.Contains(t, got["word/numbering.xml"], `w:numId="10"`)
			}
		})
	}
}

// TestLargeDocument: the limits are those of the template, not of the text.
func TestLargeDocument(t *testing.T) {
	text := render.Text{{Text: strings.Repeat("x", 200)}}
	doc := render.Document{Lang: peerwork.LangEN, Title: text, Blocks: []render.Block{render.List{Items: slices.Repeat([]render.Text{text}, 45_000)}}}
	var b bytes.Buffer
	require.NoError(t, template.Fill(&b, packed(t, organisation()), doc))
	assert.Greater(t, b.Len(), template.MaxSize)
}

// TestRefused: what cannot be used is told in both languages, each with a code,
// and nothing is written.
func TestRefused(t *testing.T) {
	part := func(name string, change func(string) string) func(map[string]string) {
		return func(p map[string]string) {
			require.NotEqual(t, p[name], change(p[name]))
			p[name] = change(p[name])
		}
	}
	set := func(name, content string) func(map[string]string) {
		return func(p map[string]string) { p[name] = content }
	}
	replace := func(from, to string) func(string) string {
		return func(s string) string { return strings.Replace(s, from, to, 1) }
	}
	without := func(name string) func(map[string]string) {
		return func(p map[string]string) { delete(p, name) }
	}
	headerField := func(instruction string) func(map[string]string) {
		return set("word/header1.xml", "<w:hdr"+w+"><w:p>"+instruction+"</w:p></w:hdr>")
	}
	for _, test := range []struct {
		name, code, says string
		change           func(map[string]string)
	}{
		{"a spreadsheet", "template-not-word", ".docx eller .dotx", part("[Content_Types].xml", replace(types+"template.main", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main"))},
		{"an archive", "template-not-word", "", without("[Content_Types].xml")},
		{"no main part", "template-not-word", "", set("_rels/.rels", relList+"</Relationships>")},
		{"macros", "template-macros", "makroer", part("[Content_Types].xml", replace(types+"template.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))},
		{"a document with macros", "template-macros", "makroer", part("[Content_Types].xml", replace(types+"template.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))},
		{"strict", "template-strict", "Strict", part("_rels/.rels", replace(kind, "http://purl.oclc.org/ooxml/officeDocument/relationships/"))},
		{"no text", "template-broken", "word/document.xml mangler", without("word/document.xml")},
		{"no styles", "template-broken", "styles.xml", without("word/styles.xml")},
		{"no relation to styles", "template-broken", "styles.xml", part("word/_rels/document.xml.rels", replace(kind+"styles", kind+"other"))},
		{"empty styles", "template-broken", "styles.xml", set("word/styles.xml", "<w:styles"+w+"/>")},
		{"no body", "template-broken", "document.xml", set("word/document.xml", "<w:document"+w+"/>")},
		{"another prefix", "template-broken", "document.xml", set("word/document.xml", `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body/></x:document>`)},
		{"not XML", "template-broken", "styles.xml", part("word/styles.xml", replace("</w:style>", "</w:stil>"))},
		{"not UTF-8", "template-broken", "styles.xml", part("word/styles.xml", replace("Kladde", "\xff"))},
		{"entities", "template-broken", "styles.xml", part("word/styles.xml", func(s string) string { return `<!DOCTYPE x [<!ENTITY a "b">]>` + s })},
		{"two roots", "template-broken", "styles.xml", part("word/styles.xml", func(s string) string { return s + s })},
		{"no logo", "template-broken", "media/Logo.PNG", without("word/media/Logo.PNG")},
		{"out of the folder", "template-broken", "../../x", set("../../x", "x")},
		{"from the root", "template-broken", "/etc/x", set("/etc/x", "x")},
		{"a path of Windows", "template-broken", `word\x`, set(`word\x`, "x")},
		{"the same name twice", "template-broken", "word/styles.xml", set("WORD/STYLES.XML", "x")},
		{"lists without end", "template-broken", "numbering.xml", part("word/numbering.xml", replace(`w:numId="7"`, `w:numId="2147483647"`))},
		{"no lists but something else", "template-broken", "numbering.xml", set("word/numbering.xml", "<w:hdr"+w+"></w:hdr>")},
		{"large when unpacked", "template-too-large", "40 MB", set("word/styles.xml", strings.Repeat(" ", 5<<20))},
		{"a large picture", "template-too-large", "40 MB", set("word/media/Logo.PNG", strings.Repeat("\x00", 41<<20))},
		{"deep", "template-too-large", "", set("word/styles.xml", strings.Repeat("<a>", 1000))},
		{"many elements", "template-too-large", "", set("word/styles.xml", "<a>"+strings.Repeat("<b/>", 300_000)+"</a>")},
		{"many parts", "template-too-large", "", func(p map[string]string) {
			for i := range 2100 {
				p["x"+strings.Repeat("y", i)] = ""
			}
		}},
		{"a picture from elsewhere", "template-fetches", "https://x.example/logo.png", part("word/_rels/header2.xml.rels", replace(`media/Logo.PNG"`, `https://x.example/logo.png" TargetMode="External"`))},
		{"an old drawing", "template-fetches", "//x.example/logo", headerField(`<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="//x.example/logo"/>`)},
		{"a link that is a program", "template-fetches", "javascript:x", part("word/_rels/footer1.xml.rels", replace("https://strandland.example/?a=1&amp;b=2", "javascript:x"))},
		{"a link to a file", "template-fetches", "file:///c:/x", part("word/_rels/footer1.xml.rels", replace("https://strandland.example/?a=1&amp;b=2", "file:///c:/x"))},
		{"a field that runs a program", "template-fetches", "DDEAUTO", headerField(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`)},
		{"a simple field", "template-fetches", "includepicture", headerField(`<w:fldSimple w:instr=" includepicture &quot;https://x.example/&quot;"/>`)},
		{"an object", "template-object", "oleObject", part("word/_rels/header2.xml.rels", replace(kind+"image", kind+"oleObject"))},
		{"a picture that is none", "template-object", "image", part("word/_rels/header2.xml.rels", replace("media/Logo.PNG", "media/x.exe"))},
	} {
		t.Run(test.name, func(t *testing.T) {
			parts := organisation()
			test.change(parts)
			refused(t, packed(t, parts), test.code, test.says)
		})
	}
	good := packed(t, organisation())
	for _, test := range []struct {
		name, code string
		file       []byte
	}{
		{"nothing", "template-not-word", nil},
		{"a text", "template-not-word", []byte("Kære alle")},
		{"an old or locked document", "template-locked", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")},
		{"half of it", "template-broken", good[:len(good)/2]},
		{"large", "template-too-large", make([]byte, template.MaxSize+1)},
		{"encrypted", "template-locked", encrypted(good)},
	} {
		t.Run(test.name, func(t *testing.T) { refused(t, test.file, test.code, "") })
	}
}

// encrypted sets the flag that says so of the first entry in the directory.
func encrypted(file []byte) []byte {
	file = slices.Clone(file)
	file[bytes.Index(file, []byte("PK\x01\x02"))+8] |= 1
	return file
}

func refused(t *testing.T, file []byte, code, says string) {
	t.Helper()
	var b bytes.Buffer
	err := template.Fill(&b, file, ward())
	var p peerwork.Problem
	require.ErrorAs(t, err, &p)
	assert.Equal(t, code, p.Code)
	assert.Contains(t, p.Text.DA, says)
	assert.NotEmpty(t, p.Text.EN)
	assert.Zero(t, b.Len())
}

// TestWriter: what goes wrong in writing is told.
func TestWriter(t *testing.T) {
	closed, err := os.CreateTemp(t.TempDir(), "")
	require.NoError(t, err)
	require.NoError(t, closed.Close())
	require.ErrorIs(t, template.Fill(closed, packed(t, organisation()), ward()), os.ErrClosed)
}

// FuzzFill gives a template whose text, styles, lists and header the fuzzer
// writes, or a whole file. Either it is refused, or the new file is whole.
func FuzzFill(f *testing.F) {
	if testing.Short() {
		f.Skip("slow")
	}
	parts := organisation()
	names := []string{"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header2.xml", "word/settings.xml", "word/_rels/document.xml.rels", "word/_rels/header2.xml.rels", "[Content_Types].xml"}
	for i, name := range names {
		f.Add(byte(i), parts[name], []byte{})
	}
	f.Add(byte(0), "", packed(f, parts))
	text := render.Text{{Text: "x", Strong: true}}
	doc := render.Document{Lang: peerwork.LangDA, Title: text, Blocks: []render.Block{
		render.Heading{Level: 2, Text: text}, render.List{Items: []render.Text{text}}, render.List{Ordered: true, Items: []render.Text{text}},
		render.Table{Head: []render.Text{text}}, render.Paragraph{Text: text},
	}}
	f.Fuzz(func(t *testing.T, which byte, content string, file []byte) {
		parts := organisation()
		parts[names[int(which)%len(names)]] = content
		for _, file := range [][]byte{packed(t, parts), file} {
			var b bytes.Buffer
			err := template.Fill(&b, file, doc)
			var p peerwork.Problem
			switch {
			case errors.As(err, &p):
				require.NotEmpty(t, p.Text.DA)
				require.Zero(t, b.Len())
			default:
				require.NoError(t, err)
				whole(t, b.Bytes())
			}
		}
	})
}
