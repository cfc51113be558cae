package ops_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

func exampleText(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile("../../../../schema/examples/" + name + ".json")
	require.NoError(t, err)
	return string(data)
}

// What is taken apart and put together again is the same folder, and the
// description has gone through untouched, space and all.
func TestFolder(t *testing.T) {
	text := exampleText(t, "folder/solbjerg")
	var parts struct {
		OK struct{ Kind, Vision, Plan, Description string }
	}
	require.NoError(t, json.Unmarshal([]byte(ops.Call("apart", text)), &parts))
	assert.Equal(t, "folder", parts.OK.Kind)
	for _, part := range []string{parts.OK.Vision, parts.OK.Plan, parts.OK.Description} {
		assert.NotEmpty(t, part)
		assert.Contains(t, text, part)
	}
	var again struct{ OK string }
	require.NoError(t, json.Unmarshal([]byte(ops.Call("together", parts.OK.Vision, parts.OK.Plan, parts.OK.Description)), &again))
	assert.JSONEq(t, text, again.OK)
	assert.Contains(t, again.OK, parts.OK.Description)

	require.NoError(t, json.Unmarshal([]byte(ops.Call("together", "", `{"p":1}`, "")), &again))
	assert.Equal(t, `{"$schema":"`+peerwork.SchemaBase+`v1/folder.schema.json","plan":{"p":1}}`, again.OK)
	assert.Equal(t, call.Misuse, ops.Call("together", "", ""))
}

func TestApart(t *testing.T) {
	for text, want := range map[string]string{
		exampleText(t, "plan/minimal"):   `{"ok":{"kind":"plan"}}`,
		exampleText(t, "vision/minimal"): `{"ok":{"kind":"vision"}}`,
		"BEGIN:VCALENDAR":                `{"ok":{"kind":"calendar"}}`,
		"Kære alle":                      `{"ok":{"kind":""}}`,
		"\ufeff" + `{"vision":{}}`:       `{"ok":{"kind":"folder","vision":"{}"}}`,
	} {
		assert.Equal(t, want, ops.Call("apart", text))
	}
	for text, want := range map[string]string{
		exampleText(t, "invalid/folder/with-a-response"): "unknown-property /response",
		exampleText(t, "invalid/folder/plan-as-text"):    "wrong-type /plan",
		exampleText(t, "invalid/folder/newer-version"):   "newer-version /$schema",
		`{"$schema":7,"vision":{}}`:                      "wrong-type /$schema",
	} {
		var got struct{ Problems peerwork.Problems }
		answer := ops.Call("apart", text)
		require.NoError(t, json.Unmarshal([]byte(strings.NewReplacer(`"code"`, `"Code"`).Replace(answer)), &got), answer)
		require.Len(t, got.Problems, 1, answer)
		assert.Equal(t, want, got.Problems[0].Code+" "+got.Problems[0].Pointer)
	}
}
