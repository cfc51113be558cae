//go:build !js

package review_test

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// A person's answers are in other packages. This one knows of none of them, and
// the job description knows nothing of it.
func TestImportsNothingAboutPeople(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	var own []string
	for p := range strings.FieldsSeq(string(out)) {
		if rest, ok := strings.CutPrefix(p, peerwork.ModulePath); ok {
			if rest = strings.TrimPrefix(rest, "/"); !strings.HasPrefix(rest, "internal/") {
				own = append(own, rest)
			}
		}
	}
	assert.ElementsMatch(t, []string{"", "recovery", "jobdesc", "jobdesc/internal/reading", "jobdesc/review"}, own)
}
