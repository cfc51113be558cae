package render_test

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// documents are all kinds of documents of a description, by name. The review
// is one whose own texts are the sample, for a review may come from a file.
func documents(text string, lang peerwork.Lang) map[string]render.Document {
	d := hostile.Description(text)
	plan, sheet := d.EvaluationPlan(), d.ColleagueSheet()
	both := peerwork.Text{DA: text, EN: text}
	finding := review.Finding{
		Code: "JD-TEST", Severity: review.SeverityMust, Pointer: "/tasks/1/title", Evidence: []string{"30.1", "own"}, Own: both, Text: both, Do: both,
		Quote: text, Also: []review.Passage{{Pointer: "/tasks/2/title", Quote: text}},
	}
	found := review.Review{Title: text, Stage: review.StageAdvert, Notes: []peerwork.Text{both}, Findings: []review.Finding{finding},
		Undecided: []review.Undecided{{Severity: review.SeverityMust, About: both, Text: both, Items: []review.Finding{finding}}}}
	nothing := review.Review{Title: text, LookedFor: []peerwork.Text{both}}
	look := func(string) (peerwork.Text, bool) { return both, true }
	// Changes are those of documents that have been read, which are UTF-8.
	other := hostile.Description(strings.ToValidUTF8(text, "\uFFFD"))
	changes, err := render.Changes(&jobdesc.Description{Lang: peerwork.LangEN, Title: "x"}, other, lang)
	if err != nil {
		panic(err)
	}
	all := map[string]render.Document{
		"changes":    changes,
		"evaluation": render.Evaluation(&plan, lang),
		"colleagues": render.Colleagues(&sheet, lang),
		"review":     render.Review(&found, lang, look),
		"nothing":    render.Review(&nothing, lang, look),
	}
	for _, reader := range render.AllReaders() {
		all[string(reader)] = render.DescriptionFor(d, reader, lang)
	}
	return all
}

// alike are the documents without what the review says of a description: a
// blank has another review than a text, and so other headings and points. What
// the whole documents hold, the fuzz targets read.
func alike(text string, lang peerwork.Lang) map[string]render.Document {
	all := documents(text, lang)
	for name, doc := range all {
		doc.Draft = ""
		if name == string(render.ReaderGroup) {
			at := slices.IndexFunc(doc.Blocks, func(block render.Block) bool {
				h, ok := block.(render.Heading)
				return ok && (h.Text.Plain() == "Ikke besluttet endnu" || h.Text.Plain() == "Not decided yet")
			})
			if at >= 0 {
				doc.Blocks = slices.Delete(slices.Clone(doc.Blocks), at, at+2)
			}
		}
		all[name] = doc
	}
	return all
}

// harmless are documents whose marks those of any other text must be like. To
// somebody who is offered the job, a text without a letter or a digit is not
// written, and stands as a question: so it must be like any other of that kind.
func harmless(lang peerwork.Lang) func(name, text string) render.Document {
	written, blank := alike(hostile.Benign, lang), alike("–", lang)
	return func(name, text string) render.Document {
		if name == string(render.ReaderOffered) && !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return blank[name]
		}
		return written[name]
	}
}

func asHTML(t *testing.T, doc render.Document) string {
	var b strings.Builder
	require.NoError(t, render.HTML(&b, doc))
	return b.String()
}

func asMarkdown(t *testing.T, doc render.Document) string {
	var b strings.Builder
	require.NoError(t, render.Markdown(&b, doc))
	return b.String()
}

var (
	tag   = regexp.MustCompile(`<[^>]*>`)
	title = regexp.MustCompile(`(?s)<title>.*?</title>`)
)

// TestHostileHTML: whatever the fields hold, the tags and their attributes are
// those of a harmless text, and people see the text.
func TestHostileHTML(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, lang := range peerwork.AllLangs() {
		plain := harmless(lang)
		for _, sample := range hostile.Samples() {
			for name, doc := range alike(sample.Text, lang) {
				t.Run(name+"/"+string(lang)+"/"+sample.Name, func(t *testing.T) {
					like, page := asHTML(t, plain(name, sample.Text)), asHTML(t, doc)
					assert.Equal(t, tag.FindAllString(like, -1), tag.FindAllString(page, -1))
					body := title.ReplaceAllString(page, "")
					shown := html.UnescapeString(tag.ReplaceAllString(body, "\n"))
					want := strings.Count(tag.ReplaceAllString(title.ReplaceAllString(like, ""), "\n"), hostile.Benign)
					assert.GreaterOrEqual(t, strings.Count(shown, sample.Shown), want, "shown less often than a harmless text")
				})
			}
		}
	}
}

// TestEveryField: every field of free text is in the rendered description, so
// the tests here look at all of them. Only what is for machines alone is
// left out.
func TestEveryField(t *testing.T) {
	var pointers []string
	d := hostile.Filled(func(pointer string) string {
		pointers = append(pointers, pointer)
		return "felt" + strings.ReplaceAll(pointer, "/", "x") + "x"
	})
	doc := render.Description(d, peerwork.LangDA)
	for _, page := range []string{asHTML(t, doc), body(t, doc)} {
		var hidden []string
		for _, pointer := range pointers {
			if !strings.Contains(page, "felt"+strings.ReplaceAll(pointer, "/", "x")+"x") {
				hidden = append(hidden, pointer)
			}
		}
		assert.Equal(t, []string{
			"/$schema",
			"/extensions/0/name", "/extensions/0/value", "/extensions/1/name", "/extensions/1/value",
		}, hidden)
	}
	assert.Greater(t, len(pointers), 100)
}

// TestHostileMarkdown: as many lines begin with a mark as in a harmless text,
// and no mark, entity or backslash is left unescaped.
func TestHostileMarkdown(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	marks := regexp.MustCompile(`(?m)^(#{1,6} |- |1\. |> |\| |---|\s*$)`)
	bare := regexp.MustCompile("(^|[^\\\\])[`_\\[\\]{}~^$]|<|(^|[^\\\\])!\\[")
	for _, lang := range peerwork.AllLangs() {
		harmless := alike(hostile.Benign, lang)
		for _, sample := range hostile.Samples() {
			for name, doc := range alike(sample.Text, lang) {
				t.Run(name+"/"+string(lang)+"/"+sample.Name, func(t *testing.T) {
					plain, text := asMarkdown(t, harmless[name]), asMarkdown(t, doc)
					assert.Equal(t, marks.FindAllString(plain, -1), marks.FindAllString(text, -1))
					assert.Equal(t, strings.Count(plain, "\n"), strings.Count(text, "\n"))
					text = strings.ReplaceAll(text, `\\`, "")
					text = strings.ReplaceAll(text, `\[`+"JD-TEST", "")
					assert.NotRegexp(t, bare, text)
				})
			}
		}
	}
}
