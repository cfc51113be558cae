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

// What is no description is named, as package kind knows it.
func TestOpenElsewhere(t *testing.T) {
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join("../../../../schema/examples", name+".json"))
		require.NoError(t, err)
		return string(data)
	}
	for text, want := range map[string]string{
		read("response/temperatur-leader"):         `{"ok":{"kind":"response","instrument":"temperatur"}}`,
		read("vision/solbjerg"):                    `{"ok":{"kind":"vision"}}`,
		read("folder/solbjerg"):                    `{"ok":{"kind":"folder"}}`,
		`{"answers":[]}` + "\n" + `{"answers":[]}`: `{"ok":{"kind":"responses"}}`,
		"BEGIN:VCALENDAR":                          `{"ok":{"kind":"calendar"}}`,
		`{"$schema":"` + peerwork.SchemaBase + `v3/vision.schema.json","x":[1,{}]}`: `{"ok":{"kind":"vision"}}`, // a newer one is for that core to refuse
	} {
		assert.Equal(t, want, ops.Call("open", text), text)
	}
	assert.Contains(t, ops.Call("open", `{}`), `{"ok":{"kind":"job-description"`)
	assert.Contains(t, ops.Call("open", `[]`), `"code":"wrong-type"`)
}
