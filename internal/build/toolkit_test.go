package build

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// Every paper can be had, in both languages, byte for byte as Go writes it.
func TestToolkitPapers(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	var file toolkitFile
	made := toolkitPapers()
	require.NoError(t, json.Unmarshal(made, &file))
	assert.Equal(t, paperStyle(), file.CSS)
	for lang, papers := range map[peerwork.Lang]map[string]paperToTake{peerwork.LangDA: file.DA, peerwork.LangEN: file.EN} {
		require.Len(t, papers, len(toolkit.Papers()))
		names := map[string]bool{}
		for _, p := range toolkit.Papers() {
			doc := toolkit.Document(p, lang)
			var word, page bytes.Buffer
			require.NoError(t, render.DOCX(&word, doc))
			require.NoError(t, render.JSON(&page, doc))
			var took []byte
			for _, piece := range papers[p.ID].Word {
				for _, letter := range file.Pieces[piece] {
					require.Less(t, letter, rune(256))
					took = append(took, byte(letter))
				}
			}
			assert.True(t, bytes.Equal(word.Bytes(), took), p.ID)
			assert.JSONEq(t, page.String(), string(papers[p.ID].Page), p.ID)
			assert.Regexp(t, `^[a-z0-9]+(-[a-z0-9]+)*\.docx$`, papers[p.ID].Name)
			names[papers[p.ID].Name] = true
		}
		assert.Len(t, names, len(papers), "no paper takes the place of another in somebody's folder")
	}
	size := len(Best.brotli(made))
	t.Logf("%d bytes, %d of brotli", len(made), size)
	assert.LessOrEqual(t, size, 45_000)
	assert.Equal(t, "foer-du-siger-ja.docx", file.DA["before-yes"].Name)
}

// What leads to a paper on a page is what leads to it everywhere.
func TestToolkitLinks(t *testing.T) {
	var data toolkitData
	made := toolkitLinks()
	require.NoError(t, json.Unmarshal(made, &data))
	linked := map[string]bool{}
	for links, of := range map[*map[string][]string]func(string) []string{&data.Items: toolkit.ForItem, &data.Tasks: toolkit.ForTask} {
		assert.NotEmpty(t, *links)
		for id, papers := range *links {
			assert.Equal(t, of(id), papers, id)
			for _, paper := range papers {
				linked[paper] = true
			}
		}
	}
	for id := range linked {
		p, _ := toolkit.Find(id)
		assert.Equal(t, paperTitle{p.Title, p.Use}, data.Papers[id])
	}
	assert.Len(t, data.Papers, len(linked), "no title is on the wire for nothing")
	assert.Equal(t, []string{"advert", "interview"}, data.Items["hiring-committee"])
	size := len(Best.brotli(made))
	t.Logf("%d bytes of brotli", size)
	assert.LessOrEqual(t, size, 2_500)
}
