package site

import (
	"bytes"
	"fmt"
	"html"
	"html/template"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/peerwork-dk/peerwork"
)

// repository is where the files are that the site does not show.
const repository = "https://github.com/peerwork-dk/peerwork"

// doc is one guide: a file in Markdown and the page made of it.
type doc struct {
	file string // in the source tree
	path string // in the site
	lang peerwork.Lang
	text []byte
	tree ast.Node
	// The first heading, as text, and the first paragraph.
	title, lead string
	heads       []head // those of the second level
}

type head struct{ ID, Text string }

// first are the guides that come before the others in the navigation, which are
// in the order of their names.
var first = []string{
	"docs/da/README.md", "docs/da/viden.md", "docs/da/indsaet.md", "docs/da/godkendelse.md", "docs/da/privatliv.md",
	"README.md", "docs/knowledge.md", "docs/embedding.md", "docs/approval.md", "docs/go.md", "docs/integrators.md", "docs/working-group.md", "docs/job-description.md",
}

// last are those that come after them.
var last = []string{"docs/meaning-rules.md", "docs/job-description-rules.md", "docs/evidence-doors.md", "CHANGELOG.md", "SECURITY.md", "CONTRIBUTING.md", "RELEASING.md"}

// pagePath is where the page of a file in Markdown is.
func pagePath(file string) string {
	switch {
	case path.Base(file) == "README.md" && path.Dir(file) == ".":
		return "docs/index.html"
	case path.Base(file) == "README.md":
		return path.Dir(file) + "/index.html"
	case path.Dir(file) == ".":
		return "docs/" + strings.ToLower(strings.TrimSuffix(file, ".md")) + ".html"
	}
	return strings.TrimSuffix(file, ".md") + ".html"
}

// markdown reads as GitHub does. The policy of the pages forbids styles within
// them, so a table says how it is aligned in attributes.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.Linkify, extension.Strikethrough, extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute))),
	goldmark.WithParserOptions(parser.WithAutoHeadingID()))

// names makes the names of headings as GitHub does.
type names map[string]int

func (n names) Generate(value []byte, _ ast.NodeKind) []byte {
	var id strings.Builder
	for _, r := range strings.ToLower(string(value)) {
		switch {
		case unicode.IsLetter(r), unicode.IsNumber(r), r == '-', r == '_':
			id.WriteRune(r)
		case r == ' ':
			id.WriteByte('-')
		}
	}
	name := id.String()
	count := n[name]
	n[name]++
	if count > 0 {
		name = fmt.Sprintf("%s-%d", name, count)
	}
	return []byte(name)
}

func (names) Put([]byte) {}

// guides makes a page of each file in Markdown in docs and at the top.
func (m *maker) guides() error {
	for _, glob := range []string{"*.md", "docs/*.md", "docs/da/*.md"} {
		files, err := fs.Glob(m.source, glob)
		if err != nil {
			return err
		}
		for _, file := range files {
			d := &doc{file: file, path: pagePath(file), lang: peerwork.LangEN}
			if path.Dir(file) == "docs/da" {
				d.lang = peerwork.LangDA
			}
			if d.text, err = fs.ReadFile(m.source, file); err != nil {
				return err
			}
			d.parse()
			if d.path == "docs/index.html" {
				d.title = "Start here" // its heading is the project's name
			}
			m.docs = append(m.docs, d)
		}
	}
	rank := func(d *doc) int {
		if i := slices.Index(first, d.file); i >= 0 {
			return i - len(first)
		}
		return slices.Index(last, d.file) + 1
	}
	slices.SortStableFunc(m.docs, func(a, b *doc) int { return rank(a) - rank(b) })
	for _, d := range m.docs {
		if err := m.guide(d); err != nil {
			return fmt.Errorf("%s: %w", d.file, err)
		}
	}
	return nil
}

// parse reads the text and takes out what others need of it.
func (d *doc) parse() {
	context := parser.NewContext(parser.WithIDs(names{}))
	d.tree = markdown.Parser().Parse(text.NewReader(d.text), parser.WithContext(context))
	for n := d.tree.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			said := plainText(n, d.text)
			if n.Level == 1 && d.title == "" {
				d.title = said
			}
			if n.Level == 2 {
				d.heads = append(d.heads, head{headingID(n), said})
			}
		case *ast.Paragraph:
			if d.lead == "" {
				d.lead = plainText(n, d.text)
			}
		}
	}
}

func headingID(n *ast.Heading) string {
	id, _ := n.AttributeString("id")
	name, _ := id.([]byte)
	return string(name)
}

// plainText is what a reader sees of a node, in one line.
func plainText(n ast.Node, source []byte) string {
	var out strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if n.Type() == ast.TypeBlock {
				out.WriteByte(' ')
			}
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			out.Write(n.Segment.Value(source))
			if n.SoftLineBreak() || n.HardLineBreak() {
				out.WriteByte(' ')
			}
		case *ast.String:
			out.Write(n.Value)
		case *ast.AutoLink:
			out.Write(n.Label(source))
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			lines := n.Lines()
			for i := range lines.Len() {
				line := lines.At(i)
				out.Write(line.Value(source))
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.Join(strings.Fields(html.UnescapeString(out.String())), " ")
}

// guide makes the page of one guide.
func (m *maker) guide(d *doc) error {
	err := ast.Walk(d.tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			n.Destination = []byte(m.link(d, string(n.Destination)))
		case *ast.Image:
			return ast.WalkStop, fmt.Errorf("the image %s: the site has no place for images of the guides", n.Destination)
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := markdown.Renderer().Render(&out, d.text, d.tree); err != nil {
		return err
	}
	p := page{Path: d.path, Lang: d.lang, Title: d.title, Description: short(d.lead), Section: "docs", Other: "docs/da/index.html", Same: false}
	if d.lang == peerwork.LangDA {
		p.Other = "docs/index.html"
	}
	p.Body = template.HTML(`<div class="guide">` + wide(out.String()) + `</div>`)
	p.Aside = m.aside(d)
	if err := m.add(p); err != nil {
		return err
	}
	m.sections(d)
	return nil
}

// link turns a link between files of the repository into one between pages, or
// one to the file where the repository shows it. A page that the repository does
// not have is named by its address on the public site, and is found on a copy of
// the site too.
func (m *maker) link(d *doc, to string) string {
	if page, ours := strings.CutPrefix(to, Base); ours {
		return relative(d.path, page)
	}
	if strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") || strings.HasPrefix(to, "#") {
		return to
	}
	name, fragment, cut := strings.Cut(to, "#")
	if cut {
		fragment = "#" + fragment
	}
	file := path.Join(path.Dir(d.file), name)
	for _, other := range m.docs {
		if other.file == file {
			return relative(d.path, other.path+fragment)
		}
	}
	if file == "schema/v1" {
		return relative(d.path, "schema/index.html")
	}
	if strings.HasPrefix(file, "schema/v1/") {
		return relative(d.path, file)
	}
	if info, err := fs.Stat(m.source, file); err == nil && info.IsDir() {
		return repository + "/tree/main/" + file
	}
	return repository + "/blob/main/" + file + fragment
}

// code and tables may be wider than a phone. What scrolls must be reached by
// keys.
var (
	codeBlock  = strings.NewReplacer("<pre>", `<pre tabindex="0">`)
	tableBlock = strings.NewReplacer("<table>", `<div class="scroll" tabindex="0"><table>`, "</table>", "</table></div>")
	emptyCell  = regexp.MustCompile(`<th([^>]*)></th>`)
)

func wide(page string) string {
	return emptyCell.ReplaceAllString(tableBlock.Replace(codeBlock.Replace(page)), "<td$1></td>")
}

// short is a text cut to what a search engine shows, at a word.
func short(s string) string {
	const most = 155
	if len(s) <= most {
		return s
	}
	cut := s[:most]
	return strings.TrimRight(cut[:strings.LastIndexByte(cut, ' ')], " ,.;:–") + " …"
}

// aside is the list of the guides in the language of one, with the headings of
// that one.
func (m *maker) aside(d *doc) template.HTML {
	title, on := "Guides", "On this page"
	if d.lang == peerwork.LangDA {
		title, on = "Vejledninger", "På denne side"
	}
	var out strings.Builder
	fmt.Fprintf(&out, `<nav aria-label="%s"><ul>`, title)
	for _, other := range m.docs {
		if other.lang != d.lang {
			continue
		}
		current := ""
		if other == d {
			current = ` aria-current="page"`
		}
		fmt.Fprintf(&out, `<li><a href="%s"%s>%s</a></li>`, relative(d.path, other.path), current, html.EscapeString(other.title))
	}
	out.WriteString("</ul></nav>")
	if len(d.heads) > 2 {
		fmt.Fprintf(&out, `<nav class="inner" aria-label="%s"><p aria-hidden="true">%s</p><ul>`, on, on)
		for _, h := range d.heads {
			fmt.Fprintf(&out, `<li><a href="#%s">%s</a></li>`, html.EscapeString(h.ID), html.EscapeString(h.Text))
		}
		out.WriteString("</ul></nav>")
	}
	return template.HTML(out.String())
}
