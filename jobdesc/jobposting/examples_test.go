package jobposting_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
)

// TestGoodExamples: every good example becomes a posting with all that search
// engines require.
func TestGoodExamples(t *testing.T) {
	files, err := filepath.Glob("../../schema/examples/job-description/good-*.json")
	require.NoError(t, err)
	require.Len(t, files, 6)
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			var d jobdesc.Description
			require.NoError(t, d.UnmarshalJSON(data))
			p, _ := post(t, &d, jobposting.Options{})
			required(t, p)
			require.NotEmpty(t, p["employmentType"])
		})
	}
}
