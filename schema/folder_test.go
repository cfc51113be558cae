package schema_test

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// A folder is made of the documents of their own files, and each lies in it byte
// for byte as there.
func TestFolderKeepsItsDocuments(t *testing.T) {
	vision, err := schema.Decode[readiness.Vision](examples(t, "vision")["solbjerg"])
	require.NoError(t, err)
	plan, err := schema.Decode[readiness.Plan](examples(t, "plan")["dated"])
	require.NoError(t, err)
	description, err := schema.Decode[jobdesc.Description](good(t, schema.KindJobDescription)["residential"])
	require.NoError(t, err)
	f := folder.Folder{Schema: schema.ID(schema.KindFolder), Vision: &vision, Plan: &plan, Description: &description}
	goldenDocument(t, filepath.Join("examples", "folder", "solbjerg"), f)

	data, err := schema.Encode(&f)
	require.NoError(t, err)
	var parts map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &parts))
	again, err := schema.Decode[folder.Folder](data)
	require.NoError(t, err)
	for name, pair := range map[string][2]json.Marshaler{
		"vision": {vision, again.Vision}, "plan": {plan, again.Plan}, "description": {description, again.Description},
	} {
		alone, err := pair[0].MarshalJSON()
		require.NoError(t, err)
		out, err := pair[1].MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, string(alone), string(parts[name]), name)
		assert.Equal(t, string(alone), string(out), name)
	}
}

// No kind but the three has a place in a folder, under whatever name and in the
// place of one of them.
func TestFolderHoldsNoAnswers(t *testing.T) {
	names := []string{"vision", "plan", "description", "document", "documents"}
	for _, k := range schema.Kinds() {
		camel := string(k)
		for i := strings.IndexByte(camel, '-'); i >= 0; i = strings.IndexByte(camel, '-') {
			camel = camel[:i] + strings.ToUpper(camel[i+1:i+2]) + camel[i+2:]
		}
		names = append(names, string(k), camel, camel+"s")
	}
	fits := map[string]schema.Kind{"vision": schema.KindVision, "plan": schema.KindPlan, "description": schema.KindJobDescription}
	tried := 0
	for _, k := range schema.Kinds() {
		for example, data := range good(t, k) {
			for _, name := range names {
				for _, around := range []string{`{"NAME":DOC}`, `{"NAME":[DOC]}`, `{"vision":{"paragraphs":[{"text":"H"}],"NAME":DOC}}`} {
					text := strings.NewReplacer("NAME", name, "DOC", string(data)).Replace(around)
					if around == `{"NAME":DOC}` && fits[name] == k {
						assert.NoError(t, schema.Validate(schema.KindFolder, []byte(text)), "%s/%s as %s", k, example, name)
						continue
					}
					tried++
					assert.Error(t, schema.Validate(schema.KindFolder, []byte(text)), "%s/%s as %s", k, example, name)
					assert.Error(t, new(folder.Folder).UnmarshalJSON([]byte(text)), "%s/%s as %s", k, example, name)
				}
			}
		}
	}
	assert.Greater(t, tried, 1000)
}
