package ops_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

// A response that comes in is read as strictly as one that is scored, and keeps
// its day and its openness.
func TestResponse(t *testing.T) {
	in := canonical(t, instruments.Temperatur)
	good := `{"id":"7ZKQ2M4T9XAB","instrument":"temperatur","version":"0.1.0","date":"2027-01-11","role":"peer","openToGroup":true,"answers":[{"item":"leader-named","choice":"2"}]}`
	assert.Equal(t, `{"ok":`+good+`}`, ops.Call("response", in, good))
	assert.Equal(t, `{"ok":`+good+`}`, ops.Call("response", in, " "+good+"\n"))
	for _, c := range []struct{ from, to, code string }{
		{`"temperatur"`, `"parathed"`, "response-other-instrument"},
		{`"2"`, `"5"`, "response-choice-off-scale"},
		{`"leader-named"`, `"something-else"`, "response-unknown-item"},
	} {
		assert.Contains(t, ops.Call("response", in, strings.Replace(good, c.from, c.to, 1)), `"code":"`+c.code+`"`)
	}
	assert.Contains(t, ops.Call("response", in, `{"id":`), `{"problems":[`)
}
