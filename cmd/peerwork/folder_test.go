package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/schema"
)

// shown is the file of an example.
func shown(name string) string { return filepath.Join(examples, name+".json") }

// compact is a document without the space between its parts, which is how the
// examples differ from what is canonical.
func compact(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, data))
	return b.String()
}

// TestFolder puts three documents in one file, in any order, and takes each out as
// it was put in.
func TestFolder(t *testing.T) {
	vision, plan, description := shown("vision/solbjerg"), shown("plan/dated"), shown("job-description/draft")
	name := filepath.Join(t.TempDir(), "mappe.json")
	code, out, stderr := run(t, "", "folder", description, vision, plan, "-o", name)
	assert.Equal(t, exitGood, code, stderr)
	assert.Empty(t, out+stderr)
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, `{"$schema":"`+schema.ID(schema.KindFolder)+`","vision":`+compact(t, vision)+`,"plan":`+compact(t, plan)+`,"description":`+compact(t, description)+"}\n", string(data))
	code, _, stderr = run(t, "", "validate", name)
	assert.Equal(t, exitGood, code, stderr)
	for what, path := range map[string]string{"vision": vision, "plan": plan, "description": description} {
		code, out, stderr = run(t, string(data), "folder", "--take", what, "-")
		assert.Equal(t, exitGood, code, stderr)
		assert.Equal(t, compact(t, path)+"\n", out)
	}

	// A newer plan takes the place of the one in the folder, wherever it is named, and
	// the rest stays.
	for _, files := range [][]string{{name, shown("plan/later")}, {shown("plan/later"), name}} {
		code, out, stderr = run(t, "", append([]string{"folder"}, files...)...)
		assert.Equal(t, exitGood, code, stderr)
		assert.Equal(t, strings.Replace(string(data), compact(t, plan), compact(t, shown("plan/later")), 1), out)
	}
}

func TestFolderRefuses(t *testing.T) {
	folder := shown("folder/solbjerg")
	for _, c := range []struct {
		says string
		code int
		args []string
	}{
		{"document-twice", exitBad, []string{shown("plan/dated"), shown("plan/later")}},
		{"document-twice", exitBad, []string{folder, shown("folder/english")}},
		{"other-kind", exitBad, []string{shown("vision/solbjerg"), shown("response/minimal")}},
		{"other-kind", exitBad, []string{shown("group-result/minimal")}},
		{"/description/title", exitBad, []string{shown("invalid/folder/bad-inside")}},
		{"unknown-property", exitBad, []string{shown("invalid/folder/with-a-response")}},
		{"folder-empty", exitBad, []string{file(t, "tom.json", `{"$schema":"`+schema.ID(schema.KindFolder)+`"}`)}},
		{"Der er: vision, description.", exitWrong, []string{"--take", "plan", shown("folder/english")}},
		{"Vælg mellem: vision, plan, description", exitWrong, []string{"--take", "result", folder}},
		{"findes ikke", exitWrong, []string{"ingen.json"}},
	} {
		code, out, stderr := run(t, "", append([]string{"folder", "--lang", "da"}, c.args...)...)
		assert.Equal(t, c.code, code, c.args)
		assert.Empty(t, out)
		assert.Contains(t, stderr, c.says, c.args)
	}
}

// TestFolderTooLarge: two documents that can each be read may be too much for one
// file, and then nothing is written.
func TestFolderTooLarge(t *testing.T) {
	long := strings.Repeat("🌱", 2000)
	listed := func(n int, entry string) string { return "[" + strings.Repeat(entry+",", n-1) + entry + "]" }
	vision := file(t, "vision.json", `{"paragraphs":`+listed(20, `{"text":"`+long+`"}`)+`}`)
	description := file(t, "stilling.json", `{"lang":"da","title":"Peer","tasks":`+listed(40, `{"title":"O","detail":"`+long+`","whyPeer":"`+long+`"}`)+
		`,"tasksOut":`+listed(40, `{"text":"O","why":"`+long+`"}`)+`}`)
	name := filepath.Join(t.TempDir(), "mappe.json")
	code, _, stderr := run(t, "", "folder", "--lang", "da", vision, description, "-o", name)
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, stderr, "1 MiB")
	assert.NoFileExists(t, name)
}
