package ops_test

import (
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/papers/ops"
)

func example(t *testing.T, id string) string {
	t.Helper()
	text, ok := examples.JSON(id)
	require.True(t, ok)
	return string(text)
}

// everyWhat is what a document can be of.
var everyWhat = func() []string {
	list := []string{"colleagues", "evaluation", "review"}
	for _, reader := range render.AllReaders() {
		list = append(list, string(reader))
	}
	return list
}()

func TestLook(t *testing.T) {
	for _, what := range everyWhat {
		for _, lang := range []string{"da", "en"} {
			answer := ops.Call("look", example(t, examples.Ward), what, lang, "")
			assert.Contains(t, answer, `{"ok":{"lang":"`+lang+`","kind":[`, what)
			assert.True(t, json.Valid([]byte(answer)), what)
			assert.Contains(t, ops.Call("look", `{"lang":"da"}`, what, lang, ""), `{"ok":{"lang":"`+lang+`"`, "of a draft in which nothing is decided, too")
		}
	}
	names := map[string]bool{}
	for _, what := range everyWhat {
		answer := ops.Call("file", `{"lang":"da","title":"Peer"}`, what, "md", "da", "")
		name, _, _ := strings.Cut(answer, `","type"`)
		assert.Regexp(t, `"peer-[a-z-]+\.md$`, name, what)
		assert.False(t, names[name], "two papers of a name: %s", what)
		names[name] = true
	}
	assert.Equal(t, call.Misuse, ops.Call("look", `{"lang":"da"}`, "moon", "da", ""))
	assert.Equal(t, call.Misuse, ops.Call("file", `{"lang":"da"}`, "moon", "docx", "da", ""))
	assert.Equal(t, call.Misuse, ops.Call("file", `{"lang":"da"}`, "group", "pdf", "da", ""))
}

// A review ends with what its rules rest on, where the page has brought it.
func TestSources(t *testing.T) {
	const draft = `{"lang":"da","title":"Peer"}` // nobody has decided about supervision
	const lines = `{"sources":[{"ref":"42.8","da":"En linje om det","en":"A line about it"}]}`
	assert.True(t, strings.Contains(ops.Call("look", draft, "review", "da", lines), "En linje om det"))
	assert.True(t, strings.Contains(ops.Call("look", draft, "review", "en", lines), "A line about it"))
	none := ops.Call("look", draft, "review", "da", "")
	assert.Contains(t, none, `{"ok":`)
	assert.Equal(t, none, ops.Call("look", draft, "review", "da", `{"sources":7}`))
}

func TestChanges(t *testing.T) {
	before, after := example(t, examples.Ward), example(t, examples.Residential)
	assert.Contains(t, ops.Call("changes", before, after, "da"), `{"ok":{"lang":"da","kind":[{"text":"Ændringer i jobbeskrivelsen"}]`)
	assert.Contains(t, ops.Call("changes", `{"lang":7}`, after, "da"), `"pointer":"/before/lang"`)
	assert.Contains(t, ops.Call("changes-file", before, `{"lang":7}`, "docx", "da"), `"pointer":"/after/lang"`)
	assert.Equal(t, call.Misuse, ops.Call("changes-file", before, after, "pdf", "da"))
}

func TestFileNames(t *testing.T) {
	for _, c := range []struct{ title, what, format, lang, want string }{
		{"Peer-medarbejder på Åkanden, Ærø", "applicant", "docx", "da", "peer-medarbejder-paa-aakanden-aeroe-til-ansoegere.docx"},
		{"Peer worker", "annex", "html", "en", "peer-worker-annex.html"},
		{"", "group", "md", "da", "jobbeskrivelse-hele.md"},
		{"../../../etc/passwd", "description", "json", "en", "etc-passwd.json"},
		{"CON", "description", "json", "da", "con.json"},
		{"\u202eexe.txt\u0000", "description", "json", "da", "exe-txt.json"},
		{"Ł 🎈 ---", "description", "json", "en", "job-description.json"},
	} {
		title, err := json.Marshal(c.title)
		require.NoError(t, err)
		assert.Contains(t, ops.Call("file", `{"lang":"da","title":`+string(title)+`}`, c.what, c.format, c.lang, ""), `{"ok":{"name":"`+c.want+`","type":"`)
	}
}

// A draft is saved as it stands, and opened again it is the same.
func TestFileOfADraft(t *testing.T) {
	var got struct {
		OK struct{ Name, Type, Text string }
	}
	require.NoError(t, json.Unmarshal([]byte(ops.Call("file", `{"lang":"da","tasks":[{"detail":"a"}]}`, "description", "json", "da", "")), &got))
	assert.Equal(t, `{"$schema":"`+peerwork.SchemaBase+`v1/job-description.schema.json","lang":"da","title":"","tasks":[{"title":"","detail":"a"}]}`, got.OK.Text)
	assert.Equal(t, "application/json", got.OK.Type)
	assert.Contains(t, ops.Call("file", `{"lang":"da","tasks":[{"detail":"a"}]}`, "description", "jobposting", "da", ""), `{"problems":[{"code":"too-short","pointer":"/tasks/0/title"`)
}

func TestBase64(t *testing.T) {
	var got struct{ OK struct{ Base64 string } }
	for n := range 4 {
		title := "aaaa"[:n+1] // the length of the file moves with it
		require.NoError(t, json.Unmarshal([]byte(ops.Call("file", `{"lang":"da","title":"`+title+`"}`, "short", "docx", "da", "")), &got))
		data, err := base64.StdEncoding.DecodeString(got.OK.Base64)
		require.NoError(t, err)
		assert.Equal(t, "PK", string(data[:2]))
		assert.Equal(t, base64.StdEncoding.EncodeToString(data), got.OK.Base64)
	}
}
