package schema_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/schema"
)

// Whether a copy of a schema is the published one.
func ExampleIndex() {
	var index struct {
		Schemas []struct{ Kind, SHA256 string }
	}
	if err := json.Unmarshal(schema.Index(), &index); err != nil {
		panic(err)
	}
	digest := sha256.Sum256(schema.Schema(schema.KindResponse))
	for _, s := range index.Schemas {
		if s.Kind == "response" {
			fmt.Println(s.SHA256 == hex.EncodeToString(digest[:]))
		}
	}
	// Output: true
}

// The index says what the schemas are, byte for byte, in the order of Kinds.
func TestIndex(t *testing.T) {
	var index struct {
		ID      string `json:"$id"`
		Dialect string
		Schemas []struct {
			Kind, Version, Title, Description, File, SHA256 string
			ID                                              string `json:"$id"`
			Bytes                                           int
		}
	}
	require.NoError(t, json.Unmarshal(schema.Index(), &index))
	assert.Equal(t, peerwork.SchemaBase+"v1/index.json", index.ID)
	require.Len(t, index.Schemas, len(schema.Kinds()))
	for i, k := range schema.Kinds() {
		text, entry := schema.Schema(k), index.Schemas[i]
		digest := sha256.Sum256(text)
		assert.Equal(t, string(k), entry.Kind)
		assert.Equal(t, "1", entry.Version)
		assert.Equal(t, schema.ID(k), entry.ID)
		assert.Equal(t, schema.ID(k), peerwork.SchemaBase+"v1/"+entry.File)
		assert.Equal(t, len(text), entry.Bytes)
		assert.Equal(t, hex.EncodeToString(digest[:]), entry.SHA256)
		assert.NotEmpty(t, entry.Title)
		assert.NotEmpty(t, entry.Description)
		assert.Contains(t, string(text), index.Dialect)
	}
	schema.Index()[0] = 'x'
	assert.Equal(t, byte('{'), schema.Index()[0], "the bytes are the caller's own")
}

// Each schema says what it is about and shows it: the examples in it are good
// in shape and in meaning.
func TestSchemasCarryExamples(t *testing.T) {
	for _, k := range schema.Kinds() {
		var root struct {
			Title, Description string
			Examples           []json.RawMessage
		}
		require.NoError(t, json.Unmarshal(schema.Schema(k), &root))
		assert.NotEmpty(t, root.Title, k)
		assert.NotEmpty(t, root.Description, k)
		assert.NotEmpty(t, root.Examples, k)
		for _, data := range root.Examples {
			assert.Empty(t, agree(t, k, data), k)
			d, _ := decode(t, k, data)
			assert.NoError(t, d.Validate(), k)
		}
	}
}

// The version policy, as docs/integrators.md describes it, at both doors: a
// document of a newer version has one problem however else it looks, and its
// kind is still known; what is no version of ours is another schema.
func TestVersionPolicy(t *testing.T) {
	for _, k := range schema.Kinds() {
		for _, rest := range []string{``, `,"added":{"in":"a later version"}`, `,"id":7`} {
			for version, code := range map[string]string{
				"v1.1": "newer-version", "v1.20": "newer-version", "v2": "newer-version", "v2.3": "newer-version", "v10": "newer-version",
				"v0": "wrong-schema", "v01": "wrong-schema", "v1.0": "wrong-schema", "v1.01": "wrong-schema", "v1.1.1": "wrong-schema", "v": "wrong-schema", "2": "wrong-schema",
			} {
				address := strings.Replace(schema.ID(k), "/v1/", "/"+version+"/", 1)
				data := []byte(`{"$schema":"` + address + `"` + rest + `}`)
				problems := agree(t, k, data)
				if code == "newer-version" {
					require.Len(t, problems, 1, version)
					assert.Equal(t, "/$schema", problems[0].Pointer)
					kind, ok := schema.KindOf(data)
					assert.True(t, ok && kind == k, version)
				}
				found := map[string]bool{}
				for _, p := range problems {
					found[p.Code] = true
				}
				assert.True(t, found[code], "%s: %s: %v", k, version, problems)
				assert.Equal(t, code == "newer-version", found["newer-version"])
			}
		}
		other := schema.KindResponse
		if k == other {
			other = schema.KindResult
		}
		newer := strings.Replace(schema.ID(other), "/v1/", "/v2/", 1)
		for _, p := range agree(t, k, []byte(`{"$schema":"`+newer+`"}`)) {
			assert.NotEqual(t, "newer-version", p.Code, "a newer version of another kind is another schema")
		}
	}
}
