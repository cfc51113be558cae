package call

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCrash(t *testing.T) {
	for want, reason := range map[string]any{
		`{"crash":"out of \"luck\"\n"}`: "out of \"luck\"\n",
		`{"crash":"an error"}`:          errors.New("an error"),
		`{"crash":"panic"}`:             42,
		`{"crash":"bl??b"}`:             "bl\xc3\xb8b",
	} {
		assert.Equal(t, want, crash(reason))
		assert.True(t, json.Valid([]byte(want)))
	}
}

// A defect anywhere inside is answered, not thrown. The calls cannot be made to
// panic from outside, so this one is let in.
func TestCallRecovers(t *testing.T) {
	answer := guarded(func() string {
		var nobody []string
		return nobody[len(nobody)]
	})
	var got struct{ Crash string }
	require.NoError(t, json.Unmarshal([]byte(answer), &got))
	assert.Contains(t, got.Crash, "index out of range")
}
