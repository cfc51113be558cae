package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/jobdesc/ops"
)

func TestCheck(t *testing.T) {
	for _, id := range examples.IDs() {
		text, _ := examples.JSON(id)
		d, _ := examples.Get(id)
		d.Schema = ""
		canonical, err := d.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, `{"ok":{"description":`+string(canonical)+`,"problems":[]}}`, ops.Call("check", string(text)))
	}
	answer := ops.Call("check", `{ "tasks": [{"detail": "<b>"}], "lang": "en" }`)
	assert.Contains(t, answer, `{"ok":{"description":{"lang":"en","title":"","tasks":[{"title":"","detail":"<b>"}]},"problems":[{"code":"too-short","pointer":"/tasks/0/title"`)
	assert.Contains(t, answer, `{"code":"too-short","pointer":"/title"`)
}

// Whatever is asked, what cannot be kept is named and nothing is made of it.
func TestRefusals(t *testing.T) {
	newer := `{"$schema":"` + peerwork.SchemaBase + `v1.1/job-description.schema.json","lang":"da","title":"Peer","moons":1}`
	for text, code := range map[string]string{
		"":                                   "empty-document",
		"Kære alle":                          "json-syntax",
		`{"lang":"da","x":1}`:                "unknown-property",
		`{"lang":"da","x":"` + "\xff" + `"}`: "invalid-utf8",
		newer:                                "newer-version",
	} {
		for op, more := range map[string][]string{"open": nil, "check": nil, "review": {""}, "coverage": nil} {
			answer := ops.Call(op, append([]string{text}, more...)...)
			assert.Contains(t, answer, `{"problems":[{"code":"`)
			assert.Contains(t, answer, `{"code":"`+code+`"`, "%s %s", op, text)
			assert.True(t, json.Valid([]byte(answer)), answer)
		}
	}
	assert.Equal(t, call.Misuse, ops.Call("review", "{}"))
	assert.Equal(t, call.Misuse, ops.Call("score", "{}"))
}

// A draft is reviewed as it stands, for the stage that is asked for.
func TestReview(t *testing.T) {
	for stage, want := range map[string]string{"advert": "advert", "contract": "contract", "description": "description"} {
		answer := ops.Call("review", `{"lang":"da","recruitment":{"respectfulQuestions":["Hvilken diagnose har du?"]}}`, stage)
		assert.True(t, strings.HasPrefix(answer, `{"ok":{"title":"","stage":"`+want+`","findings":[{"code":"`), stage)
		assert.True(t, strings.Contains(answer, `"pointer":"/recruitment/respectfulQuestions/0"`), stage)
	}
	assert.Equal(t, ops.Call("review", `{"lang":"da"}`, "advert"), ops.Call("review", `{"lang":"da"}`, ""), "the first stage there is")
}

func TestOpen(t *testing.T) {
	for _, id := range examples.IDs() {
		text, _ := examples.JSON(id)
		checked := ops.Call("check", string(text))
		assert.Equal(t, `{"ok":{"kind":"job-description",`+checked[len(`{"ok":{`):], ops.Call("open", "\ufeff"+string(text)), "as some editors save it")
	}
}

// What the core of the beginning reads is known by its schema or by what it alone
// has, and handed on.
func TestOpenElsewhere(t *testing.T) {
	for _, kind := range []string{"response", "result", "group-result", "vision", "plan", "folder"} {
		paths, err := filepath.Glob("../../../../schema/examples/" + kind + "/*.json")
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			var doc map[string]any
			require.NoError(t, json.Unmarshal(data, &doc))
			want := `{"ok":{"kind":"` + kind + `"`
			if id, ok := doc["instrument"].(string); ok {
				want += `,"instrument":"` + id + `"`
			}
			assert.Equal(t, want+"}}", ops.Call("open", string(data)), path)
			delete(doc, "$schema")
			bare, err := json.Marshal(doc)
			require.NoError(t, err)
			assert.Equal(t, want+"}}", ops.Call("open", string(bare)), path)
		}
	}
	assert.Contains(t, ops.Call("open", `{"$schema":"`+peerwork.SchemaBase+`v3/vision.schema.json","x":[1,{}]}`), `{"kind":"vision"}`, "a newer one is for that core to refuse")
	assert.Contains(t, ops.Call("open", `{"$schema":"`+peerwork.SchemaBase+`v1/review.schema.json","lang":"da"}`), `"code":"wrong-schema"`)
	for _, text := range []string{`{"response":{},"vision":{}}`, `{"plan":{},"answers":[]}`} {
		assert.Equal(t, `{"ok":{"kind":"folder"}}`, ops.Call("open", text))
	}
	assert.Contains(t, ops.Call("open", `{}`), `{"ok":{"kind":"job-description"`)
	assert.Contains(t, ops.Call("open", `[]`), `"code":"wrong-type"`)
}
