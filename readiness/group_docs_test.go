package readiness_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
)

// TestGroupResultAsDocumented: the properties that only a coarse or only an exact
// result has are those that docs/integrators.md names.
func TestGroupResultAsDocumented(t *testing.T) {
	in := instrument(4, []int{3, 3}, []int{1, 1})
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	var group []readiness.Response
	for i, answers := range []string{"330 ?33", "330 ?33", "330 ?33", "003 133", "003 133", "003 133"} {
		r := answer(in, answers)
		r.ID, r.Role = readiness.NewID(uint64(i)), []readiness.Role{readiness.RoleLeader, readiness.RolePeer}[i/3]
		group = append(group, r)
	}
	properties := func(open bool) map[string]bool {
		for i := range group {
			group[i].OpenToGroup = open
		}
		x, err := s.Aggregate(group)
		require.NoError(t, err)
		data, err := x.MarshalJSON()
		require.NoError(t, err)
		var document map[string]any
		require.NoError(t, json.Unmarshal(data, &document))
		all := map[string]bool{}
		for name, value := range document {
			all[name] = true
			list, _ := value.([]any)
			for _, each := range list {
				object, _ := each.(map[string]any)
				for inner := range object {
					all[name+"[]."+inner] = true
				}
			}
		}
		return all
	}
	only := func(some, others map[string]bool) []string {
		maps.DeleteFunc(some, func(name string, _ bool) bool { return others[name] })
		return slices.Sorted(maps.Keys(some))
	}

	page, err := os.ReadFile(filepath.Join("..", "docs", "integrators.md"))
	require.NoError(t, err)
	_, table, found := strings.Cut(string(page), "| | only when coarse | only when exact |")
	require.True(t, found)
	table, _, _ = strings.Cut(table, "\n\n")
	told := [2][]string{}
	for _, row := range strings.Split(strings.ReplaceAll(table, "\r", ""), "\n") {
		cells := strings.Split(row, "|")
		if len(cells) < 5 {
			continue
		}
		place := ""
		if list := regexp.MustCompile("`(.*)`").FindStringSubmatch(cells[1]); list != nil {
			place = list[1] + "."
		}
		for i := range told {
			for _, name := range regexp.MustCompile("`(.*?)`").FindAllStringSubmatch(cells[2+i], -1) {
				told[i] = append(told[i], place+name[1])
			}
		}
	}
	for i := range told {
		slices.Sort(told[i])
	}
	assert.Equal(t, told[0], only(properties(false), properties(true)), "coarse")
	assert.Equal(t, told[1], only(properties(true), properties(false)), "exact")
}
