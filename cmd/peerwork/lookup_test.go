package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/schema"
)

func TestSchema(t *testing.T) {
	code, list, _ := run(t, "", "schema")
	assert.Equal(t, exitGood, code)
	assert.Equal(t, len(schema.Kinds()), strings.Count(list, "\n"))
	dir := filepath.Join(t.TempDir(), "new", "folder")
	code, written, _ := run(t, "", "schema", "--out", dir)
	assert.Equal(t, exitGood, code)
	for _, k := range schema.Kinds() {
		assert.Contains(t, list, string(k))
		assert.Contains(t, list, schema.ID(k))
		code, out, _ := run(t, "", "schema", string(k))
		assert.Equal(t, exitGood, code)
		assert.Equal(t, string(schema.Schema(k)), out)
		name := filepath.Join(dir, string(k)+".schema.json")
		data, err := checkout.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, out, string(data))
		assert.Contains(t, written, name+"\n")
	}
	code, _, stderr := run(t, "", "schema", "--out", file(t, "file", ""))
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, stderr, "Skemaerne kan ikke skrives")
}

// TestEvidence holds what a person reads of each kind of reference: a
// quotation in quotation marks, the rest without.
func TestEvidence(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		code, out, stderr := run(t, "", "evidence", "16.2", "38", "66.1", "law:helbredsoplysningsloven-2", "paper:leamy-2011", "own", "--lang", lang)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, stderr)
		golden(t, filepath.Join("testdata", "evidence."+lang+".txt"), out)
	}
}

func TestEvidenceEdition(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		code, out, _ := run(t, "", "evidence", "--lang", lang)
		assert.Equal(t, exitGood, code)
		for _, topic := range evidence.AllTopics() {
			assert.Contains(t, out, "\n  "+topic.ID+" ")
		}
		for _, law := range evidence.AllLaws() {
			assert.Contains(t, out, law.ID)
		}
		for _, paper := range evidence.AllPapers() {
			assert.Contains(t, out, paper.ID)
		}
		for line := range strings.Lines(out) {
			assert.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), 80, line)
		}
	}
}

func TestEvidenceJSON(t *testing.T) {
	code, out, _ := run(t, "", "evidence", "--json")
	assert.Equal(t, exitGood, code)
	var refs []string
	for line := range strings.Lines(out) {
		var e evidence.Entry
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		want, _ := evidence.Find(e.Ref)
		assert.Equal(t, want, e)
		refs = append(refs, e.Ref)
	}
	assert.Equal(t, evidence.AllRefs(), refs)
}

// TestEvidencePartly: what is found is shown, and what is not found is
// reported.
func TestEvidencePartly(t *testing.T) {
	code, out, stderr := run(t, "", "evidence", "99", "16.2")
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, out, "16.2  ")
	assert.Contains(t, stderr, "»99« findes ikke.")
}
