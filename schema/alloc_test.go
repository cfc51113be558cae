//go:build !race

package schema_test

import (
	"bytes"
	"encoding/json"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// TestDecodeAllocatesLess: to read a document takes at most one allocation for
// twelve of its tokens, and fewer than encoding/json needs for the same fields
// without a check. The tokens are the measure because encoding/json is another
// in each Go release: what took it 56 allocations in Go 1.26 takes 9 in Go 1.27.
func TestDecodeAllocatesLess(t *testing.T) {
	type (
		response    readiness.Response
		instrument  readiness.Instrument
		description jobdesc.Description
		plan        readiness.Plan
	)
	for k, plain := range map[schema.Kind]func([]byte) error{
		schema.KindResponse:       func(data []byte) error { return json.Unmarshal(data, new(response)) },
		schema.KindInstrument:     func(data []byte) error { return json.Unmarshal(data, new(instrument)) },
		schema.KindJobDescription: func(data []byte) error { return json.Unmarshal(data, new(description)) },
		schema.KindPlan:           func(data []byte) error { return json.Unmarshal(data, new(plan)) },
	} {
		data := longest(t, k)
		ours := testing.AllocsPerRun(10, func() { require.NoError(t, fresh(t, k).UnmarshalJSON(data)) })
		theirs := testing.AllocsPerRun(10, func() { require.NoError(t, plain(data)) })
		tokens := 0
		for d := json.NewDecoder(bytes.NewReader(data)); ; tokens++ {
			_, err := d.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
		}
		t.Logf("%s: %v, encoding/json %v, %d tokens", k, ours, theirs, tokens)
		assert.LessOrEqual(t, ours*12, float64(tokens), k)
		assert.Less(t, ours, theirs, k)
	}
}
