package folder_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// What is wrong with the meaning of a document is wrong with the folder, at the
// place where the document is.
func TestMeaningInside(t *testing.T) {
	plan := plans.Standing()
	plan.Tasks[1].After = []string{"no-such-task"}
	f := folder.Folder{
		Vision:      &readiness.Vision{Paragraphs: []readiness.Paragraph{{Text: "H", Question: readiness.QuestionHope}, {Text: "I", Question: readiness.QuestionHope}}},
		Plan:        &plan,
		Description: &jobdesc.Description{Lang: "da", Title: "Peer", Open: []jobdesc.OpenQuestion{{Question: jobdesc.QuestionPurpose}, {Question: jobdesc.QuestionPurpose}}},
	}
	var want []string
	for at, err := range map[string]error{"/vision": f.Vision.Validate(), "/plan": f.Plan.Validate(), "/description": f.Description.Validate()} {
		var ps peerwork.Problems
		require.ErrorAs(t, err, &ps, at)
		for _, p := range ps {
			want = append(want, p.Code+" "+at+p.Pointer)
		}
	}
	var got []string
	var ps peerwork.Problems
	require.ErrorAs(t, f.Validate(), &ps)
	for _, p := range ps {
		got = append(got, p.Code+" "+p.Pointer)
	}
	assert.ElementsMatch(t, want, got)
	assert.Contains(t, got, "job-description-twice /description/open/1/question")
}

func TestShapeInside(t *testing.T) {
	f := folder.Folder{Description: &jobdesc.Description{Lang: "da"}}
	var ps peerwork.Problems
	require.ErrorAs(t, f.Validate(), &ps)
	require.Len(t, ps, 1)
	assert.Equal(t, "too-short /description/title", ps[0].Code+" "+ps[0].Pointer)
	assert.Error(t, new(folder.Folder).Validate(), "there is nothing in it")
}

func TestNothingWrong(t *testing.T) {
	f := folder.Folder{Vision: &readiness.Vision{Paragraphs: []readiness.Paragraph{{Text: "H"}}}}
	assert.NoError(t, f.Validate())
}

// What is read of an unfinished folder is all that was in it.
func TestReadDraft(t *testing.T) {
	const vision = `"vision":{"paragraphs":[{"text":"H"}]}`
	for text, want := range map[string]struct{ left, err string }{
		`{` + vision + `,"description":{"lang":"da","title":"Peer"}}`: {},
		`{` + vision + `}`:                         {},
		`{"description":{"lang":"da","title":""}}`: {left: "too-short /description/title"},
		`{` + vision + `,"description":{"lang":"da","tasks":[{"detail":"Om aftenen"}]}}`: {left: "too-short /description/tasks/0/title, too-short /description/title"},
		`{}`:                             {err: "folder-empty "},
		`{"vision":{"paragraphs":[]}}`:   {err: "too-few /vision/paragraphs"},
		`{"vision":{"paragraphs":[{}]}}`: {err: "too-short /vision/paragraphs/0/text"},
		`{"vision":{"paragraphs":[{"text":"` + strings.Repeat("a", 2001) + `"}]}}`: {err: "too-long /vision/paragraphs/0/text"},
		`{` + vision + `,"description":{"lang":"da","title":"Peer","moons":1}}`:    {err: "unknown-property /description/moons"},
		`{` + vision + `,"response":{}}`:                                           {err: "unknown-property /response"},
		`{` + vision:                                                               {err: "json-syntax "},
	} {
		f, left, err := folder.ReadDraft([]byte(text))
		assert.Equal(t, want.left, listed(left), text)
		assert.Equal(t, want.err, listed(err), text)
		if err != nil {
			assert.Equal(t, folder.Folder{}, f, text)
			continue
		}
		again, err := f.MarshalJSON()
		require.NoError(t, err)
		back, _, err := folder.ReadDraft(again)
		require.NoError(t, err, text)
		assert.Equal(t, f, back, text)
	}
}

// listed are the codes and places of problems.
func listed(err error) string {
	ps, _ := err.(peerwork.Problems)
	var all []string
	for _, p := range ps {
		all = append(all, p.Code+" "+p.Pointer)
	}
	return strings.Join(all, ", ")
}
