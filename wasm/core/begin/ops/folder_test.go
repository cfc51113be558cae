package ops_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/schema"
	"github.com/peerwork-dk/peerwork/wasm/core/begin/ops"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	papers "github.com/peerwork-dk/peerwork/wasm/core/papers/ops"
)

// opened is what begin answers of a document that brings others along.
type opened struct {
	Description  json.RawMessage
	Taken        []struct{ DA, EN string }
	Vision, Plan string
}

func open(t *testing.T, texts ...string) (x opened) {
	t.Helper()
	answer := ops.Call("begin", texts...)
	var got struct{ OK *opened }
	require.NoError(t, json.Unmarshal([]byte(answer), &got), answer)
	require.NotNil(t, got.OK, answer)
	return *got.OK
}

// folderText is the text of the file that "together" answers with.
func folderText(t *testing.T, texts ...string) string {
	t.Helper()
	var got struct{ OK string }
	answer := ops.Call("together", texts...)
	require.NoError(t, json.Unmarshal([]byte(answer), &got), answer)
	return got.OK
}

func compact(t *testing.T, text string) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, json.NewEncoder(&b).Encode(json.RawMessage(text)))
	plain := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(strings.TrimSpace(b.String()))
	return plain
}

// A folder goes on with its description, and keeps the others to the byte.
func TestFolder(t *testing.T) {
	text := compact(t, example(t, "folder/solbjerg"))
	x := open(t, "folder", text, "en", "")
	assert.Empty(t, x.Taken)
	assert.Equal(t, compact(t, example(t, "vision/solbjerg")), x.Vision)
	assert.Equal(t, compact(t, example(t, "plan/dated")), x.Plan)
	assert.Equal(t, text, folderText(t, x.Vision, x.Plan, string(x.Description)), "saved again, it is the same file")

	// What is written goes in as in a file of its own.
	const draft = `{"lang":"da","title":"","tasks":[{"detail":"Om aftenen"}]}`
	saved := folderText(t, x.Vision, x.Plan, draft)
	var file struct{ OK struct{ Text string } }
	require.NoError(t, json.Unmarshal([]byte(papers.Call("file", draft, "description", "json", "da", "")), &file))
	assert.True(t, strings.HasSuffix(saved, `,"description":`+file.OK.Text+"}"), saved)
	f, left, err := folder.ReadDraft([]byte(saved))
	require.NoError(t, err)
	assert.Error(t, left)
	assert.Equal(t, "Om aftenen", f.Description.Tasks[0].Detail)
	assert.Equal(t, draft[:11], string(open(t, "folder", saved, "en", "").Description)[:11], "the language is that of the description")
}

// A folder without a description gives what its vision and its plan would give.
func TestFolderWithoutDescription(t *testing.T) {
	vision, plan := compact(t, example(t, "vision/solbjerg")), compact(t, example(t, "plan/dated"))
	d, taken := begin(t, "folder", `{"vision":`+vision+`,"plan":`+plan+`}`, "da", "")
	ofVision, _ := begin(t, "vision", vision, "da", "")
	ofPlan, _ := begin(t, "plan", plan, "da", "")
	assert.Equal(t, jobdesc.Description{Lang: "da", Purpose: ofVision.Purpose, Employment: ofPlan.Employment, Open: ofPlan.Open}, d)
	assert.Equal(t, "Visionen og planen ligger stadig i mappen, når I gemmer.", taken[len(taken)-1].DA)

	x := open(t, "folder", `{"plan":`+plan+`}`, "da", "")
	assert.Empty(t, x.Vision)
	assert.Contains(t, x.Taken[len(x.Taken)-1].EN, "The plan is still")
	x = open(t, "folder", `{"vision":`+vision+`}`, "da", "")
	assert.Empty(t, x.Plan)
	assert.Contains(t, x.Taken[len(x.Taken)-1].EN, "The vision is still")
}

// A vision and a plan from files of their own come along, answers do not.
func TestWhatComesAlong(t *testing.T) {
	vision, plan := compact(t, example(t, "vision/solbjerg")), compact(t, example(t, "plan/dated"))
	x := open(t, "vision", example(t, "vision/solbjerg"), "da", "")
	assert.Equal(t, [2]string{vision, ""}, [2]string{x.Vision, x.Plan})
	x = open(t, "plan", example(t, "plan/dated"), "da", "")
	assert.Equal(t, [2]string{"", plan}, [2]string{x.Vision, x.Plan})
	x = open(t, "response", example(t, "response/temperatur-leader"), "da", instrument(t, "temperatur"))
	assert.Equal(t, [2]string{"", ""}, [2]string{x.Vision, x.Plan})

	saved := folderText(t, "", plan, `{"lang":"da","title":"Peer"}`)
	assert.Equal(t, `{"$schema":"`+schema.ID(schema.KindFolder)+`","plan":`+plan+`,"description":{"$schema":"`+schema.ID(schema.KindJobDescription)+`","lang":"da","title":"Peer"}}`, saved)
	assert.NoError(t, schema.Validate(schema.KindFolder, []byte(saved)))
}

func TestFolderRefusals(t *testing.T) {
	for code, texts := range map[string][]string{
		"folder-empty":     {"begin", "folder", `{}`, "da", ""},
		"unknown-property": {"begin", "folder", example(t, "invalid/folder/with-a-response"), "da", ""},
		"too-few":          {"together", `{"paragraphs":[]}`, "", `{"lang":"da","title":"Peer"}`},
		"missing-property": {"together", "", `{}`, `{"lang":"da","title":"Peer"}`},
		"empty-document":   {"together", "", "", ""},
	} {
		assert.Contains(t, ops.Call(texts[0], texts[1:]...), `"code":"`+code+`"`, texts)
	}
	assert.Equal(t, call.Misuse, ops.Call("together", "{}", "{}"))
}
