package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
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

// By itself, encoding/json accepts a property that is there twice, a name in
// any case, and null for any value. With the methods of our types it refuses
// all three.
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
		if k == schema.KindFolder {
			// Each of its documents may be left out, so that an empty one is a matter of meaning.
			assert.Empty(t, agree(t, k, canonical))
			assert.Error(t, fresh(t, k).Validate())
			continue
		}
		assert.NotEmpty(t, agree(t, k, canonical), "the zero value is never a good document")
	}
}

// Encode writes what MarshalJSON writes and Decode reads, and nothing else.
func TestEncode(t *testing.T) {
	in, err := schema.Decode[readiness.Instrument](good(t, schema.KindInstrument)["temperatur"])
	require.NoError(t, err)
	data, err := schema.Encode(&in)
	require.NoError(t, err)
	assert.Equal(t, string(roundTrip(t, schema.KindInstrument, data)), string(data))
	again, err := schema.Decode[readiness.Instrument](data)
	require.NoError(t, err)
	assert.Equal(t, in, again)

	refused := func(want string, in readiness.Instrument) {
		t.Helper()
		data, err := schema.Encode(&in)
		assert.Nil(t, data)
		require.Len(t, problemsOf(t, err), 1)
		assert.Equal(t, want, problemsOf(t, err)[0].Code)
	}
	wrong := in
	wrong.Minutes = 0
	refused("below-minimum", wrong)
	wrong = in
	wrong.ReviewedBy = []string{"\xff"}
	refused("invalid-utf8", wrong)
	wrong = in
	wrong.Themes = nil
	for i := range 20 {
		theme := in.Themes[0]
		theme.Items = nil
		for j := range 20 {
			item := in.Themes[0].Items[0]
			item.ID = fmt.Sprintf("i%d-%d", i, j)
			item.Statement.DA = strings.Repeat("å", 2000)
			theme.Items = append(theme.Items, item)
		}
		wrong.Themes = append(wrong.Themes, theme)
	}
	refused("document-too-large", wrong)
	var problems peerwork.Problems
	require.ErrorAs(t, wrong.Validate(), &problems)
	assert.Equal(t, "instrument-theme-twice", problems[0].Code, "the shape is right; a reader with room for more reads it")
}
