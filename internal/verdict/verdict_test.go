package verdict_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/verdict"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

func nobody(string) *readiness.Scorer { return nil }

// The kinds are those that have a schema, in the same order.
func TestKinds(t *testing.T) {
	var names []string
	for _, k := range schema.Kinds() {
		names = append(names, string(k))
		data := []byte(`{"$schema":"` + schema.ID(k) + `","moons":1}`)
		assert.Equal(t, string(k), verdict.KindOf(data))
		_, ps := verdict.Of(string(k), data, nobody)
		assert.Equal(t, schema.Validate(k, data), ps.Err(), "the document of a kind is read as that kind: %s", k)
	}
	assert.Equal(t, names, verdict.Kinds())
}

func TestKindOf(t *testing.T) {
	base := schema.ID(schema.KindResponse)
	base = base[:len(base)-len("response.schema.json")]
	for _, data := range []string{``, `[]`, `{}`, `{"$schema":7}`, `{"$schema":"` + base + `letter.schema.json"}`, `{"$schema":"` + base + `.schema.json"}`, `{"$schema":"` + base + `response.json"}`} {
		assert.Empty(t, verdict.KindOf([]byte(data)), data)
	}
}

func TestOf(t *testing.T) {
	missing, ps := verdict.Of("", []byte(`{"a":`), nobody)
	require.Len(t, ps, 1)
	assert.Equal(t, "json-syntax", ps[0].Code, "broken JSON is the worse problem")
	assert.Empty(t, missing)
	for _, kind := range []string{"", "letter"} {
		_, ps = verdict.Of(kind, []byte(`{}`), nobody)
		require.Len(t, ps, 1)
		assert.Equal(t, "unknown-kind", ps[0].Code)
		assert.Contains(t, ps[0].Text.DA, "instrument, response,")
	}
}
