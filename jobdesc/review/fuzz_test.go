package review_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// FuzzReview reviews whatever is read as a job description, and what has the
// fuzzer's text in every field. All that is made of one is a good document, the
// same each time, and points to what is there.
func FuzzReview(f *testing.F) {
	const others = "../../schema/examples"
	for _, folder := range []string{"../examples", others + "/job-description", others + "/meaning/job-description", others + "/invalid/job-description"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(f, err)
			if !strings.HasSuffix(path, ".problems.json") && len(data) < 50_000 {
				f.Add(data, "Vi beder om straffeattest og spørger til diagnose, medicin og indlæggelser.")
			}
		}
	}
	for _, sample := range hostile.Samples() {
		f.Add([]byte(`{}`), sample.Text)
	}
	f.Add([]byte(`{}`), strings.Repeat("diagnose ", 200))
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		filled := hostile.Description(strings.ToValidUTF8(text, "?"))
		checkReading(t, filled)
		var d jobdesc.Description
		if d.UnmarshalJSON(data) == nil {
			checkReading(t, &d)
		}
	})
}

func checkReading(t *testing.T, d *jobdesc.Description) {
	before, err := d.MarshalJSON()
	require.NoError(t, err)
	found := review.Of(d)
	require.Equal(t, found, review.Of(d), "the same each time")
	if err := found.Validate(); err != nil {
		// A description that is not valid has what its review cannot repair.
		require.Error(t, d.Validate(), "%v", err)
	}
	var tree any
	require.NoError(t, json.Unmarshal(before, &tree))
	require.LessOrEqual(t, len(found.Undecided), 15)
	for _, finding := range said(&found) {
		require.NotEmpty(t, finding.Text.DA)
		require.NotEmpty(t, finding.Text.EN)
		require.NotEmpty(t, finding.Do.DA)
		require.NotEmpty(t, finding.Do.EN)
		require.True(t, leads(tree, finding.Pointer), "%s leads nowhere", finding.Pointer)
		require.NotEmpty(t, finding.Evidence)
		for _, passage := range finding.Also {
			require.True(t, leads(tree, passage.Pointer), "%s leads nowhere", passage.Pointer)
		}
	}
	after, err := d.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(before), string(after), "reading changes nothing")

	if d.Validate() != nil {
		return
	}
	data, err := found.MarshalJSON()
	require.NoError(t, err)
	var again review.Review
	require.NoError(t, again.UnmarshalJSON(data))
	require.Equal(t, found, again)
}

// leads reports whether a pointer leads to something in the tree, or to a
// property that is left out.
func leads(tree any, pointer string) bool {
	if pointer == "" {
		return true
	}
	steps := strings.Split(pointer, "/")[1:]
	for i, step := range steps {
		switch at := tree.(type) {
		case map[string]any:
			next, ok := at[step]
			if !ok {
				return i == len(steps)-1 || !strings.ContainsAny(strings.Join(steps[i+1:], ""), "0123456789")
			}
			tree = next
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n < 0 || n >= len(at) {
				return false
			}
			tree = at[n]
		default:
			return false
		}
	}
	return pointer[0] == '/'
}
