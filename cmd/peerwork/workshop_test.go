package main

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/schema"
	jobdescops "github.com/peerwork-dk/peerwork/wasm/core/jobdesc/ops"
	"github.com/peerwork-dk/peerwork/wasm/core/papers/ops"
)

// everyDescription are the good job descriptions there are, by the names of their
// files.
func everyDescription(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, pattern := range []string{"../../jobdesc/examples/*.json", "../../schema/examples/job-description/*.json"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.Greater(t, len(paths), 5)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			all[path] = string(data)
		}
	}
	return all
}

// madeFile is the file in an answer.
func madeFile(t *testing.T, answer string) []byte {
	t.Helper()
	var got struct {
		OK struct {
			Name, Type   string
			Text, Base64 *string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(answer), &got), answer)
	require.NotEmpty(t, got.OK.Name, answer)
	require.NotEmpty(t, got.OK.Type)
	if got.OK.Base64 == nil {
		return []byte(*got.OK.Text)
	}
	require.Nil(t, got.OK.Text)
	data, err := base64.StdEncoding.DecodeString(*got.OK.Base64)
	require.NoError(t, err)
	return data
}

// sources are the lines of all rules of a review, as the builder writes them.
func sources(t *testing.T) string {
	t.Helper()
	list := []map[string]string{}
	seen := map[string]bool{}
	for _, rule := range review.Rules() {
		for _, ref := range rule.Evidence {
			if line, ok := evidence.Line(ref); ok && !seen[ref] {
				list = append(list, map[string]string{"ref": ref, "da": line.DA, "en": line.EN})
			}
			seen[ref] = true
		}
	}
	text, err := json.Marshal(map[string]any{"sources": list})
	require.NoError(t, err)
	return string(text)
}

// The workshop's documents are the command's, byte by byte.
func TestWorkshopWritesWhatRenderWrites(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	lines := sources(t)
	for name, text := range everyDescription(t) {
		for _, lang := range []string{"da", "en"} {
			for _, format := range []string{"html", "md", "docx"} {
				for _, reader := range render.AllReaders() {
					code, want, stderr := run(t, text, "render", "--format", format, "--for", string(reader), "--lang", lang)
					require.Equal(t, exitGood, code, stderr)
					assert.True(t, want == string(madeFile(t, ops.Call("file", text, string(reader), format, lang, ""))), "%s %s %s %s", name, reader, format, lang)
				}
				for _, what := range []string{"review", "evaluation", "colleagues"} {
					code, want, stderr := run(t, text, "render", "--format", format, "--what", what, "--lang", lang)
					require.Equal(t, exitGood, code, stderr)
					assert.True(t, want == string(madeFile(t, ops.Call("file", text, what, format, lang, lines))), "%s %s %s %s", name, what, format, lang)
				}
			}
		}
	}
}

func TestWorkshopSavesTheCanonicalForm(t *testing.T) {
	for name, text := range everyDescription(t) {
		d, err := schema.Decode[jobdesc.Description]([]byte(text))
		require.NoError(t, err)
		d.Schema = schema.ID(schema.KindJobDescription)
		want, err := schema.Encode(&d)
		require.NoError(t, err)
		saved := madeFile(t, ops.Call("file", text, "description", "json", "da", ""))
		assert.Equal(t, string(want), string(saved), name)
		code, out, stderr := run(t, text, "render", "--format", "json")
		assert.Equal(t, exitGood, code, stderr)
		assert.Equal(t, string(want), out, name)
		code, _, stderr = run(t, string(saved), "validate", "-")
		assert.Equal(t, exitGood, code, stderr)

		code, posting, _ := run(t, text, "render", "--format", "jobposting")
		answer := ops.Call("file", text, "description", "jobposting", "da", "")
		if code == exitGood {
			assert.Equal(t, posting, string(madeFile(t, answer)), name)
		} else {
			assert.Contains(t, answer, `{"problems":[{"code":"`, name)
		}
		code, found, _ := run(t, text, "review", "--json", "--for", "contract")
		require.Contains(t, []int{exitGood, exitBad}, code)
		assert.Equal(t, `{"ok":`+found[:len(found)-1]+`}`, jobdescops.Call("review", text, "contract"), name)
		_, coverage, _ := run(t, text, "coverage", "--json")
		assert.Equal(t, `{"ok":`+coverage[:len(coverage)-1]+`}`, jobdescops.Call("coverage", text), name)
	}
}

func TestWorkshopComparesAsCompareDoes(t *testing.T) {
	before, err := os.ReadFile("../../jobdesc/examples/ward.json")
	require.NoError(t, err)
	after, err := os.ReadFile("../../jobdesc/examples/residential.json")
	require.NoError(t, err)
	for _, lang := range []string{"da", "en"} {
		for _, format := range []string{"html", "md", "docx"} {
			code, want, stderr := run(t, "", "compare", "--format", format, "--lang", lang, "../../jobdesc/examples/ward.json", "../../jobdesc/examples/residential.json")
			require.Equal(t, exitGood, code, stderr)
			assert.True(t, want == string(madeFile(t, ops.Call("changes-file", string(before), string(after), format, lang))), "%s %s", format, lang)
		}
	}
}
