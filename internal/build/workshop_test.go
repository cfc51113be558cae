package build

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

func readWorkshop(t *testing.T) (data workshopData) {
	t.Helper()
	require.NoError(t, json.Unmarshal(workshop(), &data))
	return data
}

// The page has every field with what it can hold, and a label for each value.
func TestWorkshopFields(t *testing.T) {
	data := readWorkshop(t)
	require.Len(t, data.Fields, len(jobdesc.Fields()))
	labels := map[string]bool{}
	for _, a := range data.Aspects {
		labels[a.ID] = true
	}
	for _, d := range data.Dilemmas {
		labels[string(d.ID)] = true
	}
	for i, want := range jobdesc.Fields() {
		got := data.Fields[i]
		assert.Equal(t, want.Path, got.Path)
		assert.Equal(t, want.Max, got.Max, got.Path)
		if want.Kind != jobdesc.FieldKindChoice {
			continue
		}
		if want.List == "" {
			assert.Equal(t, want.Values, got.Values, got.Path)
			assert.NotEmpty(t, got.Values, got.Path)
			continue
		}
		var ids []string
		for _, entry := range data.Lists[got.List] {
			ids = append(ids, entry.ID)
			assert.NotEmpty(t, entry.Label.DA, entry.ID)
		}
		assert.Equal(t, want.Values, ids, got.Path)
	}
	for _, path := range []string{"/tasks/*/aspects", "/dilemmas/*/dilemma"} {
		at := slices.IndexFunc(data.Fields, func(f workshopField) bool { return f.Path == path })
		for _, value := range data.Fields[at].Values {
			assert.True(t, labels[value], "%s: %s", path, value)
		}
	}
	other := map[string]string{}
	for _, f := range data.Fields {
		if f.Other != "" {
			other[f.Path] = f.Other
		}
	}
	assert.Equal(t, "/workplace/otherPlacement", other["/workplace/placement"])
	assert.Equal(t, "/tasks/*/otherKind", other["/tasks/*/kind"])
	assert.Equal(t, "/otherFunctions", other["/functions"])
	assert.Empty(t, other["/title"])
}

// What the first file carries for every place that begins is held small.
func TestWorkshopWeight(t *testing.T) {
	size := len(Best.brotli(workshop()))
	t.Logf("%d bytes of brotli", size)
	assert.LessOrEqual(t, size, 28_000)
}

func TestWorkshopQuestions(t *testing.T) {
	data := readWorkshop(t)
	first := 0
	for _, c := range data.Chapters {
		for _, q := range c.Questions {
			assert.NotEmpty(t, q.Text.DA, q.ID)
			assert.NotEmpty(t, q.Fields, q.ID)
			if q.First {
				first++
			}
		}
	}
	assert.Equal(t, 10, first)
	assert.NotEmpty(t, data.Lines.Saved.EN)
	require.Len(t, data.Readers, len(render.AllReaders()))
	assert.Equal(t, "Bilag til ansættelseskontrakten", data.Readers[1].Label.DA)
	assert.Equal(t, review.AllStages(), data.Stages)
}

// Each example can be begun from, and is the one that is called so.
func TestStarts(t *testing.T) {
	list := starts()
	require.Len(t, list, len(examples.IDs()))
	for i, id := range examples.IDs() {
		assert.Equal(t, id, list[i].id)
		d, left, err := jobdesc.ReadDraft(list[i].file.data)
		require.NoError(t, err)
		assert.NoError(t, left)
		want, _ := examples.Start(id)
		assert.Equal(t, want, d)
	}
}

// Every reference of a rule has its line.
func TestSources(t *testing.T) {
	var list struct{ Sources []map[string]string }
	require.NoError(t, json.Unmarshal(sources(), &list))
	lines := map[string]string{}
	for _, s := range list.Sources {
		assert.Len(t, s, 3)
		lines[s["ref"]] = s["da"]
	}
	assert.Len(t, lines, len(list.Sources))
	for _, rule := range review.Rules() {
		for _, ref := range rule.Evidence {
			line, _ := evidence.Line(ref)
			assert.Equal(t, line.DA, lines[ref], ref)
		}
	}
}
