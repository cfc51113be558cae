package jobdesc_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
)

// FuzzMade makes a coverage, a plan and a sheet of whatever is read as a job
// description, and of what has the fuzzer's text in every field: the same each
// time, and nothing is changed by it.
func FuzzMade(f *testing.F) {
	const others = "../schema/examples"
	for _, folder := range []string{"examples", others + "/job-description", others + "/meaning/job-description", others + "/invalid/job-description"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(f, err)
			if !strings.HasSuffix(path, ".problems.json") && len(data) < 50_000 {
				f.Add(data, "Vi søger en kollega.")
			}
		}
	}
	for _, sample := range hostile.Samples() {
		f.Add([]byte(`{}`), sample.Text)
	}
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		checkMade(t, hostile.Description(strings.ToValidUTF8(text, "?")))
		var d jobdesc.Description
		if d.UnmarshalJSON(data) == nil {
			checkMade(t, &d)
		}
	})
}

func checkMade(t *testing.T, d *jobdesc.Description) {
	before, err := d.MarshalJSON()
	require.NoError(t, err)
	coverage, plan, sheet := d.Coverage(), d.EvaluationPlan(), d.ColleagueSheet()
	require.Equal(t, coverage, d.Coverage(), "the same each time")
	require.Equal(t, plan, d.EvaluationPlan())
	require.Equal(t, sheet, d.ColleagueSheet())
	require.GreaterOrEqual(t, d.TaskMinutes(), 0)
	after, err := d.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(before), string(after), "reading changes nothing")

	if d.Validate() != nil {
		return
	}
	data, err := coverage.MarshalJSON()
	require.NoError(t, err)
	var covered jobdesc.Coverage
	require.NoError(t, covered.UnmarshalJSON(data))
	require.Equal(t, coverage, covered)
}
