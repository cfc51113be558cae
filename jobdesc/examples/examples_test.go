package examples_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
	"github.com/peerwork-dk/peerwork/schema"
)

// Each example is good: in shape, in meaning, and nothing must be settled before
// it can be used.
func TestExamplesAreGood(t *testing.T) {
	placements := map[jobdesc.Placement]bool{}
	for _, id := range examples.IDs() {
		data, ok := examples.JSON(id)
		require.True(t, ok, id)
		assert.NoError(t, schema.Validate(schema.KindJobDescription, data), id)
		d, ok := examples.Get(id)
		require.True(t, ok, id)
		assert.NoError(t, d.Validate(), id)
		for _, f := range review.Of(&d).Findings {
			assert.NotEqual(t, review.SeverityMust, f.Severity, "%s: %s", id, f.Text.DA)
		}
		assert.False(t, placements[d.Workplace.Placement], "each is for its own kind of place")
		placements[d.Workplace.Placement] = true
	}
}

// The ids are those of the files.
func TestIDs(t *testing.T) {
	paths, err := filepath.Glob("*.json")
	require.NoError(t, err)
	var names []string
	for _, path := range paths {
		names = append(names, strings.TrimSuffix(path, ".json"))
	}
	assert.ElementsMatch(t, names, examples.IDs())
	for _, id := range []string{"", "nowhere", "../examples/ward", "Ward"} {
		_, ok := examples.Get(id)
		assert.False(t, ok, id)
	}
}

// What callers get is theirs.
func TestEachCallReturnsItsOwn(t *testing.T) {
	d, _ := examples.Get(examples.Ward)
	d.Tasks[0].Title = "changed"
	data, _ := examples.JSON(examples.Ward)
	data[0] = 'x'
	again, _ := examples.Get(examples.Ward)
	assert.NotEqual(t, "changed", again.Tasks[0].Title)
}

// Where the order of choices says nothing, it is that of their list, and the
// dilemmas are in the order in which the workshop comes to them. So the workshop
// writes an example as it is here, and anyone who ticks something and takes it
// away again has the same bytes.
func TestWhatHasNoOrderIsInThatOfTheWorkshop(t *testing.T) {
	values := map[string][]string{}
	for _, f := range jobdesc.Fields() {
		if f.Many && !f.Ordered {
			values[f.Path] = f.Values
		}
	}
	for _, chapter := range workshop.Chapters() {
		for _, q := range chapter.Questions {
			if q.Dilemma != "" {
				values["/dilemmas"] = append(values["/dilemmas"], string(q.Dilemma))
			}
		}
	}
	require.NotEmpty(t, values["/dilemmas"])
	looked := 0
	for _, id := range examples.IDs() {
		data, _ := examples.JSON(id)
		var description any
		require.NoError(t, json.Unmarshal(data, &description))
		var look func(path string, value any)
		look = func(path string, value any) {
			switch value := value.(type) {
			case map[string]any:
				for name, each := range value {
					look(path+"/"+name, each)
				}
			case []any:
				var places []int
				for _, each := range value {
					look(path+"/*", each)
					if card, ok := each.(map[string]any); ok {
						each = card["dilemma"]
					}
					if choice, ok := each.(string); ok && values[path] != nil {
						places = append(places, slices.Index(values[path], choice))
					}
				}
				looked += len(places)
				assert.True(t, slices.IsSorted(places), "%s %s: %v", id, path, value)
			}
		}
		look("", description)
	}
	assert.Greater(t, looked, 100)
}
