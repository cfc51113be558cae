package folder_test

import (
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
