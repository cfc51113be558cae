package render_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

var update = flag.Bool("update", false, "write the golden files again")

// TestGoodExamples: a good description is no draft in either language.
func TestGoodExamples(t *testing.T) {
	for _, id := range examples.IDs() {
		d, _ := examples.Get(id)
		for _, lang := range peerwork.AllLangs() {
			for _, reader := range render.AllReaders() {
				assert.Empty(t, render.DescriptionFor(&d, reader, lang).Draft, "%s for %s", id, reader)
			}
		}
	}
}

// TestGolden holds each kind of document in both languages.
func TestGolden(t *testing.T) {
	good, _ := examples.Get(examples.Ward)
	plan, sheet := good.EvaluationPlan(), good.ColleagueSheet()
	data, err := checkout.ReadFile("../../schema/examples/review/every-field.json")
	require.NoError(t, err)
	var found review.Review
	require.NoError(t, found.UnmarshalJSON(data))
	look := func(ref string) (peerwork.Text, bool) {
		return peerwork.Text{DA: "Det står i " + ref, EN: "It stands in " + ref}, ref == "30.1"
	}
	for _, lang := range peerwork.AllLangs() {
		for name, doc := range map[string]render.Document{
			"good-ward.description": render.Description(&good, lang),
			"good-ward.applicant":   render.DescriptionFor(&good, render.ReaderApplicant, lang),
			"good-ward.annex":       render.DescriptionFor(&good, render.ReaderAnnex, lang),
			"good-ward.short":       render.DescriptionFor(&good, render.ReaderShort, lang),
			"good-ward.offered":     render.DescriptionFor(&good, render.ReaderOffered, lang),
			"good-ward.evaluation":  render.Evaluation(&plan, lang),
			"good-ward.colleagues":  render.Colleagues(&sheet, lang),
			"every-field.review":    render.Review(&found, lang, look),
		} {
			golden(t, name+"."+string(lang)+".md", asMarkdown(t, doc))
			if name == "good-ward.description" {
				golden(t, name+"."+string(lang)+".html", asHTML(t, doc))
			}
			if name == "good-ward.description" && lang == peerwork.LangDA {
				golden(t, name+"."+string(lang)+".docx.txt", unpacked(t, asDOCX(t, doc)))
			}
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := checkout.ReadFile(name)
	require.NoError(t, err, "run the test with -update to write it")
	assert.Equal(t, string(want), got, name)
}

// TestWriters: what goes wrong in writing is told.
func TestWriters(t *testing.T) {
	doc := render.Description(&jobdesc.Description{Lang: peerwork.LangDA, Title: "x"}, peerwork.LangDA)
	closed, err := os.CreateTemp(t.TempDir(), "")
	require.NoError(t, err)
	require.NoError(t, closed.Close())
	require.ErrorIs(t, render.HTML(closed, doc), os.ErrClosed)
	require.ErrorIs(t, render.Markdown(closed, doc), os.ErrClosed)
	require.ErrorIs(t, render.DOCX(closed, doc), os.ErrClosed)
}
