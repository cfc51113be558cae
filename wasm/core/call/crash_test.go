package call

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCrash(t *testing.T) {
	for _, c := range []struct {
		reason any
		want   string
	}{
		{"out of \"luck\"\n", `{"crash":"out of \"luck\"\n"}`},
		{errors.New("an error"), `{"crash":"an error"}`},
		{42, `{"crash":"panic"}`},
		{"blåbær", `{"crash":"panic"}`},
		{"\xff", `{"crash":"panic"}`},
	} {
		assert.Equal(t, c.want, crash(c.reason))
		assert.True(t, json.Valid([]byte(c.want)))
	}
}

// A defect anywhere inside is answered, not thrown. The calls cannot be made to
// panic from outside, so this one is let in.
func TestCallRecovers(t *testing.T) {
	answer := func() (answer string) {
		defer recovered(&answer)
		var nobody []string
		return nobody[len(nobody)]
	}()
	var got struct{ Crash string }
	require.NoError(t, json.Unmarshal([]byte(answer), &got))
	assert.Contains(t, got.Crash, "index out of range")
}
