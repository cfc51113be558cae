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

// A defect anywhere inside is answered, not thrown.
func TestAnswerRecovers(t *testing.T) {
	operations := []Operation{{Name: "break", Texts: 1, Answer: func(texts []string) string { return texts[len(texts)] }}}
	var got struct{ Crash string }
	require.NoError(t, json.Unmarshal([]byte(Answer(operations, "break", "{}")), &got))
	assert.Contains(t, got.Crash, "index out of range")
}

// An operation is given at least the texts it takes, and no more unless it says
// so.
func TestAnswerCounts(t *testing.T) {
	count := func(texts []string) string { return string(rune('0' + len(texts))) }
	operations := []Operation{{Name: "two", Texts: 2, Answer: count}, {Name: "any", Texts: 1, More: true, Answer: count}}
	for _, c := range []struct {
		op    string
		texts []string
		want  string
	}{
		{"two", []string{"a"}, Misuse}, {"two", []string{"a", "b"}, "2"}, {"two", []string{"a", "b", "c"}, Misuse},
		{"any", nil, Misuse}, {"any", []string{"a"}, "1"}, {"any", []string{"a", "b", "c"}, "3"}, {"none", []string{"a"}, Misuse},
	} {
		assert.Equal(t, c.want, Answer(operations, c.op, c.texts...), "%s %d", c.op, len(c.texts))
	}
}
