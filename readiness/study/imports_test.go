package study

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// TestOnlyStudy: of our packages only this one, and the command, which has it,
// are built with gonum. What a user's go.sum holds, test/module looks at.
func TestOnlyStudy(t *testing.T) {
	list := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, "./...")
	list.Dir = "../.."
	out, err := list.Output()
	require.NoError(t, err)
	var with []string
	for line := range strings.Lines(string(out)) {
		path, deps, _ := strings.Cut(line, " ")
		if strings.Contains(deps, "gonum.org/") {
			with = append(with, strings.TrimPrefix(path, peerwork.ModulePath+"/"))
		}
	}
	assert.Equal(t, []string{"cmd/peerwork", "cmd/peerwork/internal/report", "readiness/study"}, with)
}
