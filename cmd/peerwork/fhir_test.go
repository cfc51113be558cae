package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
)

func TestFHIRQuestionnaire(t *testing.T) {
	own := filepath.Join(examples, "instrument", "solbjerg.json")
	var in readiness.Instrument
	data, err := checkout.ReadFile(own)
	require.NoError(t, err)
	require.NoError(t, in.UnmarshalJSON(data))
	for lang, title := range map[string]string{"da": in.Title.DA, "en": in.Title.EN} {
		code, out, stderr := run(t, "", "fhir", "--instrument", own, "--lang", lang, "--base", "https://solbjerg.example/fhir/")
		require.Equal(t, exitGood, code, stderr)
		var q struct{ ResourceType, Language, URL, Title string }
		require.NoError(t, json.Unmarshal([]byte(out), &q))
		assert.Equal(t, "Questionnaire", q.ResourceType)
		assert.Equal(t, lang, q.Language)
		assert.Equal(t, "https://solbjerg.example/fhir/Questionnaire/solbjerg-teams-"+lang, q.URL)
		assert.Equal(t, title, q.Title)
		assert.True(t, strings.HasPrefix(out, "{\n  \"resourceType\""), "for people too")
	}
}

// TestFHIRThereAndBack: the responses of a file come back as they were, one a
// line, also through pipes, and a bad one is reported in its place.
func TestFHIRThereAndBack(t *testing.T) {
	data, err := checkout.ReadFile(filepath.Join("testdata", "group", "autumn.jsonl"))
	require.NoError(t, err)
	want := string(data)
	code, sent, stderr := run(t, want, "fhir", "-")
	require.Equal(t, exitGood, code, stderr)
	assert.Equal(t, strings.Count(want, "\n"), strings.Count(sent, "\n"))
	code, back, stderr := run(t, sent, "fhir", "--from")
	require.Equal(t, exitGood, code, stderr)
	assert.Equal(t, want, back)

	lines := strings.SplitAfter(sent, "\n")
	lines[1] = strings.Replace(lines[1], `"status"`, `"subject":{"reference":"Patient/1"},"status"`, 1)
	code, back, stderr = run(t, strings.Join(lines, ""), "fhir", "--from", "--lang", "en")
	assert.Equal(t, exitBad, code)
	assert.Equal(t, strings.Count(want, "\n")-1, strings.Count(back, "\n"))
	assert.Contains(t, stderr, "-:2: 1 problem (QuestionnaireResponse)\n  /subject  fhir-person\n")
}

// TestFHIRFromElsewhere: what another form has filled in gets an id, the same each time.
func TestFHIRFromElsewhere(t *testing.T) {
	file := filepath.Join("..", "..", "readiness", "fhir", "testdata", "elsewhere.json")
	ids := map[string]bool{}
	for range 2 {
		code, out, stderr := run(t, "", "fhir", "--from", file)
		require.Equal(t, exitGood, code, stderr)
		var r readiness.Response
		require.NoError(t, r.UnmarshalJSON([]byte(out)))
		assert.NoError(t, r.Validate())
		ids[r.ID] = true
	}
	assert.Len(t, ids, 1)
}

func TestFHIRProblems(t *testing.T) {
	for _, c := range []struct {
		stdin string
		args  []string
		code  int
		want  string
	}{
		{`{}`, []string{"-"}, exitBad, "missing-property"},
		{`{"id":"4T8KZ1B7QW3N","instrument":"ours","version":"1.0.0","answers":[]}`, []string{"-"}, exitBad, "response-instrument-not-here"},
		{`{"id":"4T8KZ1B7QW3N","instrument":"temperatur","version":"0.1.0","answers":[{"item":"x","choice":"1"}]}`, []string{"-"}, exitBad, "response-unknown-item"},
		{`{}`, []string{"--from"}, exitBad, "fhir-missing"},
		{`nonsense`, []string{"--from"}, exitBad, "json-syntax"},
		{strings.Repeat(" ", 1<<20) + "{}", []string{"--from"}, exitBad, "document-too-large"},
		{`{"questionnaire":"https://a/Questionnaire/ours-da|1.0.0"}`, []string{"--from"}, exitBad, "response-instrument-not-here"},
		{`{}`, []string{"--base", "http://a/", "-"}, exitWrong, "Adressen »http://a/« kan ikke bruges."},
		{`{}`, []string{"--base", "http://a/", "--lang", "en", "-"}, exitWrong, "The address “http://a/” cannot be used."},
		{``, []string{"mangler.json"}, exitWrong, "mangler.json findes ikke."},
		{``, []string{"--instrument", "parat"}, exitWrong, "»parat« er hverken et standardinstrument"},
	} {
		code, out, stderr := run(t, c.stdin, append([]string{"fhir"}, c.args...)...)
		assert.Equal(t, c.code, code, c.args)
		assert.Empty(t, out)
		assert.Contains(t, stderr, c.want)
	}
}
