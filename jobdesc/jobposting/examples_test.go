package jobposting_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
)

// TestGoodExamples: every good example becomes a posting with all that search
// engines require.
func TestGoodExamples(t *testing.T) {
	require.Len(t, examples.IDs(), 6)
	for _, id := range examples.IDs() {
		t.Run(id, func(t *testing.T) {
			d, _ := examples.Get(id)
			p, _ := post(t, &d, jobposting.Options{})
			required(t, p)
			require.NotEmpty(t, p["employmentType"])
		})
	}
}
