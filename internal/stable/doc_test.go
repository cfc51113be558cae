package stable

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// TestEveryPackageIsNamed: the root package's documentation names each package
// there is.
func TestEveryPackageIsNamed(t *testing.T) {
	text, err := checkout.ReadFile("../../doc.go")
	require.NoError(t, err)
	for _, p := range packages(t) {
		if name, below := strings.CutPrefix(p.Path(), peerwork.ModulePath+"/"); below {
			assert.Contains(t, string(text), "//\t"+name+" ", name)
		}
	}
}
