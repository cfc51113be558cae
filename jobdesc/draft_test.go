package jobdesc_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
)

// A finished description is a draft with nothing left to put right.
func TestReadDraftOfWhatIsFinished(t *testing.T) {
	for _, id := range examples.IDs() {
		data, _ := examples.JSON(id)
		want, _ := examples.Get(id)
		got, left, err := jobdesc.ReadDraft(data)
		require.NoError(t, err)
		assert.NoError(t, left)
		assert.Equal(t, want, got, id)
	}
}

// An unfinished description is kept as it is, and every problem in it is named.
func TestReadDraftKeeps(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want jobdesc.Description
		left string // codes and places
	}{
		"nothing but the language": {`{"lang":"da"}`, jobdesc.Description{Lang: "da"}, "too-short /title"},
		"not even that":            {`{}`, jobdesc.Description{}, "not-in-list /lang, too-short /title"},
		"a task without a title": {`{"lang":"da","title":"Peer","tasks":[{"detail":"Om aftenen"},{"title":"Tur","minutesPerWeek":90}]}`,
			jobdesc.Description{Lang: "da", Title: "Peer", Tasks: []jobdesc.Task{{Detail: "Om aftenen"}, {Title: "Tur", MinutesPerWeek: 90}}}, "too-short /tasks/0/title"},
		"a text that is too long": {`{"lang":"da","title":"Peer","buddy":"` + strings.Repeat("a", 1001) + `"}`,
			jobdesc.Description{Lang: "da", Title: "Peer", Buddy: strings.Repeat("a", 1001)}, "too-long /buddy"},
		"a day in another form": {`{"lang":"da","title":"Peer","date":"i morgen"}`,
			jobdesc.Description{Lang: "da", Title: "Peer", Date: "i morgen"}, "wrong-form /date"},
		"a choice that is on no list": {`{"lang":"da","title":"Peer","workplace":{"placement":"moon"}}`,
			jobdesc.Description{Lang: "da", Title: "Peer", Workplace: jobdesc.Workplace{Placement: "moon"}}, "not-in-list /workplace/placement"},
		"a meaning": {`{"lang":"da","title":"Peer","employment":{"term":"permanent","end":"2027-01-01"}}`,
			jobdesc.Description{Lang: "da", Title: "Peer", Employment: jobdesc.Employment{Term: jobdesc.TermPermanent, End: "2027-01-01"}}, "job-description-term /employment/end"},
	} {
		t.Run(name, func(t *testing.T) {
			got, left, err := jobdesc.ReadDraft([]byte(c.text))
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
			var all []string
			for _, p := range left.(peerwork.Problems) {
				all = append(all, p.Code+" "+p.Pointer)
			}
			assert.Equal(t, c.left, strings.Join(all, ", "))
		})
	}
}

// What could not be kept is not read.
func TestReadDraftRefuses(t *testing.T) {
	newer := `{"$schema":"` + peerwork.SchemaBase + `v9/job-description.schema.json","lang":"da","more":1}`
	for text, code := range map[string]string{
		``:                          "empty-document",
		`{"lang":"da",`:             "json-syntax",
		"{\"lang\":\"\xff\"}":       "invalid-utf8",
		`{"lang":"da","lang":"en"}`: "duplicate-key",
		`{"lang":"da","ward":1}`:    "unknown-property",
		`{"lang":"da","title":7}`:   "wrong-type",
		`{"lang":"da","hours":{"minutesPerWeek":-1}}`:                         "below-minimum",
		`{"lang":"da","hours":{"minutesPerWeek":99999}}`:                      "above-maximum",
		`{"lang":"da","otherValues":[` + strings.Repeat(`"a",`, 20) + `"a"]}`: "too-many",
		`{"$schema":"https://example.org/","lang":"da"}`:                      "wrong-schema",
		newer: "newer-version",
		`{"lang":"da","occupations":[` + strings.Repeat(`{},`, 9) + `{}],"tasks":[` + strings.Repeat(`{},`, 39) + `{}],"tasksOut":[` + strings.Repeat(`{"kind":"x"},`, 39) + `{"kind":"x"}],"more":1}`: "missing-property",
	} {
		d, left, err := jobdesc.ReadDraft([]byte(text))
		require.Error(t, err, text)
		assert.Equal(t, jobdesc.Description{}, d)
		assert.NoError(t, left)
		var codes []string
		for _, p := range err.(peerwork.Problems) {
			codes = append(codes, p.Code)
		}
		assert.Contains(t, codes, code, text)
	}
}

// FuzzReadDraft: whatever is read is all there when it is written and read again,
// and what is finished is what the strict reader reads.
func FuzzReadDraft(f *testing.F) {
	for _, folder := range []string{"examples", "../schema/examples/job-description", "../schema/examples/meaning/job-description", "../schema/examples/invalid/job-description"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
		require.NoError(f, err)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(f, err)
			f.Add(data)
		}
	}
	f.Add([]byte(`{"lang":"","title":"","tasks":[{}],"pay":{"range":{}},"dilemmas":[{}],"values":[""],"extensions":[{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, left, err := jobdesc.ReadDraft(data)
		var strict jobdesc.Description
		strictly := strict.UnmarshalJSON(data)
		if err != nil {
			require.Equal(t, strictly, err)
			return
		}
		if strictly == nil {
			require.Equal(t, strict, d)
		}
		text, err := d.MarshalJSON()
		require.NoError(t, err)
		again, still, err := jobdesc.ReadDraft(text)
		require.NoError(t, err, "%s", text)
		written, err := again.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(text), string(written))
		require.Equal(t, left, still)
	})
}
