package kind_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/kind"
	"github.com/peerwork-dk/peerwork/schema"
)

// bare are kinds that say nothing of themselves without the address of a schema.
var bare = map[string]bool{"review": true, "recovery-coverage": true, "overview": true}

// Every example is known by its schema, and the kinds that people save by what they
// alone have.
func TestOf(t *testing.T) {
	for _, k := range schema.Kinds() {
		paths, err := filepath.Glob("../../schema/examples/" + string(k) + "/*.json")
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			var doc map[string]any
			require.NoError(t, json.Unmarshal(data, &doc))
			instrument, _ := doc["instrument"].(string)
			for _, address := range []string{schema.ID(k), ""} {
				if doc["$schema"] = address; address == "" {
					if delete(doc, "$schema"); bare[string(k)] {
						continue
					}
				}
				var text bytes.Buffer
				require.NoError(t, json.NewEncoder(&text).Encode(doc))
				got, of := kind.Of("\ufeff" + text.String())
				assert.Equal(t, [2]string{string(k), instrument}, [2]string{got, of}, path)
			}
		}
	}
}

func TestOfWhatIsNoDocument(t *testing.T) {
	const response = `{"id":"7ZKQ2M4T9XAB","answers":[{"item":"a","choice":"0"}]}`
	for text, want := range map[string]string{
		response:                              "response",
		response + "\n" + response + "\n":     kind.Responses,
		"\n" + response + "\r\n\r\n{broken":   kind.Responses,
		"[" + response + "," + response + "]": kind.Responses,
		"[\n " + response + "\n]":             kind.Responses,
		"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n":  kind.Calendar,
		"\ufeffBEGIN:VCALENDAR":               kind.Calendar,
		`{"plan":{},"answers":[]}`:            "folder",
		`{"response":{},"vision":{}}`:         "folder",
		`{"$schema":"` + peerwork.SchemaBase + `v9/vision.schema.json","x":[1,{}]}`: "vision",
		"": "", "Kære alle\nHilsen": "", "{}": "", "[]": "", "[1]": "", "7": "", `"answers"`: "", "{\"a\":1}\n{\"answers\":[]}": "", "[[" + response + "]]": "",
		`{"a":{"answers":[]}}`: "", "{\"answers\":[\n": "", strings.Repeat("[", 5000): "", "\xff": "",
	} {
		got, of := kind.Of(text)
		assert.Equal(t, [2]string{want, ""}, [2]string{got, of}, text)
	}
}
