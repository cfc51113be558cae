package schema_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// roundTrip checks, of a good document, that the canonical bytes are good too,
// that reading and writing them changes nothing, and that encoding/json, which
// goes through the same methods, reads and writes the same.
func roundTrip(t testing.TB, k schema.Kind, data []byte) []byte {
	t.Helper()
	d, problems := decode(t, k, data)
	require.Empty(t, problems)
	canonical, err := d.MarshalJSON()
	require.NoError(t, err)
	require.Empty(t, agree(t, k, canonical))

	again, _ := decode(t, k, canonical)
	assert.Equal(t, d, again)
	twice, err := again.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, string(canonical), string(twice))

	standard := fresh(t, k)
	require.NoError(t, json.Unmarshal(data, standard))
	assert.Equal(t, d, standard)
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	require.NoError(t, encoder.Encode(standard))
	assert.Equal(t, string(canonical)+"\n", b.String())
	return canonical
}

func TestRoundTrip(t *testing.T) {
	for _, k := range schema.Kinds() {
		for name, data := range good(t, k) {
			t.Run(string(k)+"/"+name, func(t *testing.T) {
				canonical := roundTrip(t, k, data)
				var b bytes.Buffer
				require.NoError(t, json.Compact(&b, data))
				// The examples are written in the order of the type, without
				// escapes that are not needed, so nothing but space is lost.
				assert.Equal(t, b.String(), string(canonical))
			})
		}
	}
}

// encoding/json by itself takes the last of two properties, any case of a name
// and null for anything. Through the methods of the types it does not.
func TestEncodingJSONRefusesTheSame(t *testing.T) {
	for _, k := range schema.Kinds() {
		for name, data := range examples(t, "invalid/"+string(k)) {
			assert.Error(t, json.Unmarshal(data, fresh(t, k)), name)
		}
	}
	var r readiness.Response
	assert.Error(t, json.Unmarshal([]byte(`null`), &r))
	list := []readiness.Response{}
	assert.Error(t, json.Unmarshal([]byte(`[{"ID":"000000000000"}]`), &list))
}

func TestFailureLeavesTheValueAlone(t *testing.T) {
	r := readiness.Response{ID: "000000000000"}
	require.Error(t, r.UnmarshalJSON([]byte(`{"id":"ZZZZZZZZZZZZ"}`)))
	assert.Equal(t, readiness.Response{ID: "000000000000"}, r)
	v, err := schema.Decode[readiness.Response]([]byte(`{"id":"ZZZZZZZZZZZZ"}`))
	assert.Error(t, err)
	assert.Equal(t, readiness.Response{}, v)
}

func TestZeroValuesAreWrittenAndRefused(t *testing.T) {
	for _, k := range schema.Kinds() {
		canonical, err := fresh(t, k).MarshalJSON()
		require.NoError(t, err)
		assert.NotContains(t, string(canonical), "null")
		assert.NotEmpty(t, agree(t, k, canonical), "the zero value is never a good document")
	}
}
