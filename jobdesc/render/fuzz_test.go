package render_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// seed adds the hostile texts and every example there is.
func seed(f *testing.F) {
	if testing.Short() {
		f.Skip("slow")
	}
	for i, sample := range hostile.Samples() {
		f.Add(byte(i), sample.Text, []byte{})
	}
	for i, text := range []string{"", "\n\n", "a\n\nb\n# c\n- d\n1. e", "a\n===", "    kode", "| a | b |\n| - | - |", "<!--", "]]>", "&#x3c;", "&lt", "\\", "`", "**", "a**\n**b", "\u2028<\u2029", "#", "a #", "<\x00script>", "\ufeff# a", "\u202e# a", "\u00a0- a", "+", "-\t-\t-"} {
		f.Add(byte(i), text, []byte{})
	}
	for _, folder := range []string{"../examples", "../../schema/examples/job-description"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for i, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(f, err)
			f.Add(byte(i), "", data)
		}
	}
}

// kinds are the names of the kinds of documents.
var kinds = []string{"annex", "applicant", "changes", "colleagues", "evaluation", "group", "offered", "review", "short"}

// made are the documents of a description.
func made(d *jobdesc.Description, lang peerwork.Lang) []render.Document {
	found, plan, sheet := review.Of(d), d.EvaluationPlan(), d.ColleagueSheet()
	docs := []render.Document{render.Review(&found, lang, nil), render.Evaluation(&plan, lang), render.Colleagues(&sheet, lang)}
	for _, reader := range render.AllReaders() {
		docs = append(docs, render.DescriptionFor(d, reader, lang))
	}
	return docs
}

// FuzzRender writes every kind of document with the fuzzer's text in every
// field, and what is made of any job description the fuzzer writes.
func FuzzRender(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, which byte, text string, data []byte) {
		lang := peerwork.AllLangs()[which&1]
		doc := documents(text, lang)[kinds[int(which>>1)%len(kinds)]]
		checkHTML(t, doc)
		checkJSON(t, doc)
		checkMarkdown(t, doc)
		page := unescape.Replace(tag.ReplaceAllString(asHTML(t, doc), "\n"))
		for _, line := range plain.Lines(text) {
			if !strings.Contains(page, strings.Trim(line, " ")) {
				t.Fatalf("%q is not there", line)
			}
		}

		var d jobdesc.Description
		if d.UnmarshalJSON(data) != nil {
			return
		}
		for _, doc := range made(&d, lang) {
			checkHTML(t, doc)
			checkJSON(t, doc)
			checkMarkdown(t, doc)
		}
	})
}

// FuzzWord is the same for Word files.
func FuzzWord(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, which byte, text string, data []byte) {
		lang := peerwork.AllLangs()[which&1]
		doc := documents(text, lang)[kinds[int(which>>1)%len(kinds)]]
		checkDOCX(t, doc)
		_, shown := marks(t, body(t, doc))
		for _, line := range plain.Lines(text) {
			if !strings.Contains(shown, strings.Trim(line, " ")) {
				t.Fatalf("%q is not there", line)
			}
		}
		var d jobdesc.Description
		if d.UnmarshalJSON(data) == nil {
			for _, doc := range made(&d, lang) {
				checkDOCX(t, doc)
			}
		}
	})
}

// unescape undoes what html.EscapeString does.
var unescape = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&#34;", `"`, "&#39;", "'", "&amp;", "&")

// ourTags are all tags there are in our documents. An author's text is in none.
var ourTags = regexp.MustCompile(`^<(/?(html|head|title|style|body|main|footer|h1|h2|h3|p|ul|ol|li|table|thead|tbody|tr|th|td|strong|span)|br|!DOCTYPE html|` +
	`(html|span) lang="(da|en)"|meta charset="utf-8"|meta name="viewport" content="width=device-width, initial-scale=1"|` +
	`p class="(kind|draft)"|body class="one-page"|h[23] class="new-page"|[uo]l class="(small|boxes)"|span class="field( wide)?"|table class="to-fill( lines-[1-4])?"|th scope="(col|row)"( class="amount")?|td class="amount")>$`)

// checkHTML reads a page: the tags are ours, each is ended where it should be,
// and nothing outside them could be read as one.
func checkHTML(t *testing.T, doc render.Document) {
	t.Helper()
	page := asHTML(t, doc)
	from, to := strings.Index(page, "<style>")+len("<style>"), strings.Index(page, "</style>")
	require.NotContains(t, page[from:to], "<")
	page = page[:from] + page[to:]
	require.Equal(t, page, strings.ToValidUTF8(page, ""))
	var open []string
	for len(page) > 0 {
		text, rest, found := strings.Cut(page, "<")
		require.NotContains(t, text, ">")
		for _, entity := range strings.Split(text, "&")[1:] {
			name, _, _ := strings.Cut(entity, ";")
			if !slices.Contains(ourEntities, name+";") {
				t.Fatalf("an entity that is not ours: &%s", entity)
			}
		}
		if i := strings.IndexFunc(text, turns); i >= 0 {
			t.Fatalf("a control character in %q", text)
		}
		if !found {
			break
		}
		inside, after, ended := strings.Cut(rest, ">")
		require.True(t, ended)
		if tag := "<" + inside + ">"; !ourTags.MatchString(tag) {
			t.Fatalf("a tag that is not ours: %s", tag)
		}
		name, _, _ := strings.Cut(inside, " ")
		switch {
		case name[0] == '/':
			require.NotEmpty(t, open)
			require.Equal(t, open[len(open)-1], name[1:], "ended in the right order")
			open = open[:len(open)-1]
		case name != "br" && name != "meta" && name != "!DOCTYPE":
			open = append(open, name)
		}
		page = after
	}
	require.Empty(t, open)
}

// ourEntities are what html.EscapeString writes.
var ourEntities = []string{"lt;", "gt;", "amp;", "#34;", "#39;"}

// turns reports whether a character may turn the reading order, or is none to
// see.
func turns(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || r >= 0x7f && r <= 0x9f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// first is what a line begins with when it is more than text.
var first = regexp.MustCompile(`^(#{1,6}( |$)|[-+*>|]( |$)|[0-9]+[.)]( |$)|---+$|===+$|~~~|    |\t)`)

// bareMark returns the offset of a mark without a backslash before it, or -1.
func bareMark(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++ // what follows is no mark
		case '<', '`', '_', '[', ']', '{', '}', '~', '^', '$':
			return i
		case '*': // only in twos
			from := i
			for i+1 < len(s) && s[i+1] == '*' {
				i++
			}
			if (i-from)%2 == 0 {
				return from
			}
		case '&':
			name, _, found := strings.Cut(s[i+1:], ";")
			if found && name != "" && name != "lt" && name != "amp" && (name[0] == '#' || strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == "") {
				return i
			}
		}
	}
	return -1
}

// checkMarkdown counts the lines that begin with a mark against the blocks of
// the document, and looks for marks that are not ours.
func checkMarkdown(t *testing.T, doc render.Document) {
	t.Helper()
	text := asMarkdown(t, doc)
	want := map[string]int{"#": 1}
	boxes := 0
	for _, block := range doc.Blocks {
		switch block := block.(type) {
		case render.Heading:
			want["#"]++
		case render.List:
			mark := "-"
			if block.Ordered {
				mark = "1."
			}
			if block.Boxes {
				boxes += len(block.Items)
			}
			want[mark] += len(block.Items)
		case render.Table:
			want["|"] += 2 + len(block.Rows)
		}
	}
	if doc.Draft != "" {
		want[">"]++
	}
	if len(doc.Foot) > 0 {
		want["---"]++
	}
	got := map[string]int{}
	for line := range strings.SplitSeq(text, "\n") {
		mark := strings.TrimSpace(first.FindString(line))
		switch {
		case strings.HasPrefix(mark, "#"):
			mark = "#"
		case mark == "" && first.MatchString(line):
			mark = "code"
		}
		if mark != "" {
			got[mark]++
		}
	}
	require.Equal(t, withoutZeros(want), got, "%s", text)
	require.Equal(t, boxes, strings.Count("\n"+text, "\n- [ ] "))
	text = strings.ReplaceAll("\n"+text, "\n- [ ] ", "\n- ")[1:]
	if i := bareMark(text); i >= 0 {
		t.Fatalf("a mark that is not ours at %q", text[i:min(i+60, len(text))])
	}
}

func withoutZeros(counts map[string]int) map[string]int {
	for mark, n := range counts {
		if n == 0 {
			delete(counts, mark)
		}
	}
	return counts
}
