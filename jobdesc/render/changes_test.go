package render_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

// edited is a version of the ward's description with a change of every sort.
func edited() jobdesc.Description {
	d, _ := examples.Get(examples.Ward)
	d.Version, d.Date = "2", "2027-03-01"
	d.Team = ""
	d.OtherPeerWorkers = jobdesc.AnswerNo
	d.Hours.MinutesPerWeek = 1200
	d.Functions = []jobdesc.Function{jobdesc.FunctionMilieu, jobdesc.FunctionTeaching}
	d.Tasks[1].Detail = "Patienten bestemmer emnet. Du siger kun det, du vil."
	d.Tasks = append(append([]jobdesc.Task{d.Tasks[4]}, d.Tasks[:3]...), jobdesc.Task{Title: "Gå tur", MinutesPerWeek: 60})
	d.TasksOut = append(d.TasksOut, jobdesc.TaskOut{Kind: jobdesc.TaskOutKindRegularCover})
	d.Flexibility += "\n"
	d.Recruitment.RespectfulQuestions[0], d.Recruitment.RespectfulQuestions[1] = d.Recruitment.RespectfulQuestions[1], d.Recruitment.RespectfulQuestions[0]
	d.Dilemmas[0].Side = jobdesc.SideSecond
	return d
}

// TestChangesGolden holds what somebody reads who has the version before.
func TestChangesGolden(t *testing.T) {
	before, _ := examples.Get(examples.Ward)
	after := edited()
	for _, lang := range peerwork.AllLangs() {
		doc, err := render.Changes(&before, &after, lang)
		require.NoError(t, err)
		golden(t, "good-ward.changes."+string(lang)+".md", asMarkdown(t, doc))
	}
}

// TestNoChanges: that nothing has changed is said.
func TestNoChanges(t *testing.T) {
	d, _ := examples.Get(examples.Ward)
	doc, err := render.Changes(&d, &d, peerwork.LangDA)
	require.NoError(t, err)
	assert.Equal(t, "Ændringer i jobbeskrivelsen\n\n# Peer-medarbejder på sengeafsnit\n\nIngen ændringer. De to versioner siger det samme.\n", asMarkdown(t, doc))
}

// TestChangedVersions: the two are named by version, else by day, when both are
// known and differ.
func TestChangedVersions(t *testing.T) {
	for _, c := range []struct {
		before, after jobdesc.Description
		want          string
	}{
		{jobdesc.Description{Version: "1"}, jobdesc.Description{Version: "2"}, "From version 1 to version 2. 1 change."},
		{jobdesc.Description{Date: "2027-02-01"}, jobdesc.Description{Date: "2027-03-01"}, "From 1 February 2027 to 1 March 2027. 1 change."},
		{jobdesc.Description{Date: "2027-02-01"}, jobdesc.Description{Version: "2"}, "From 1 February 2027 to version 2. 2 changes."},
		{jobdesc.Description{}, jobdesc.Description{Version: "2"}, "1 change."},
		{jobdesc.Description{Version: "2", Title: "x"}, jobdesc.Description{Version: "2"}, "1 change."},
	} {
		doc, err := render.Changes(&c.before, &c.after, peerwork.LangEN)
		require.NoError(t, err)
		assert.Equal(t, c.want, doc.Blocks[0].(render.Paragraph).Text.Plain())
	}
}

// TestChangesOfNoText: the error is that of jobdesc.
func TestChangesOfNoText(t *testing.T) {
	_, err := render.Changes(&jobdesc.Description{Title: "\xff"}, &jobdesc.Description{}, peerwork.LangDA)
	var problem peerwork.Problem
	require.ErrorAs(t, err, &problem)
	assert.Equal(t, "/before/title", problem.Pointer)
}

// TestFieldsAreCalledTheSame: what has changed is found under the heading the
// document has for it.
func TestFieldsAreCalledTheSame(t *testing.T) {
	several := []string{ // under one heading with others, or in a sentence of its own
		"/ownWord", "/otherPeerWorkers", "/targetGroups", "/functions", "/classicFunctions", "/otherFunctions", "/otherValues", "/dilemmas",
	}
	for _, f := range jobdesc.Fields() {
		if strings.Count(f.Path, "/") > 1 || slices.Contains(several, f.Path) {
			continue
		}
		place, ok := render.Place(f.Path)
		require.True(t, ok, f.Path)
		assert.Equal(t, place, f.Label, f.Path)
	}
}
