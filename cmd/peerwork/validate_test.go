package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// withSchema puts the address of the kind's schema into a document.
func withSchema(k schema.Kind, document string) string {
	return `{"$schema":"` + schema.ID(k) + `",` + strings.TrimPrefix(document, "{")
}

func TestValidateGood(t *testing.T) {
	in, ok := instruments.JSON(instruments.Temperatur)
	require.True(t, ok)
	instrument := file(t, "temperatur.json", string(in))
	answered := file(t, "svar.json", withSchema(schema.KindResponse, response("1")))
	scored, err := checkout.ReadFile(filepath.Join(scoring, "temperatur", "all-in-place.result.json"))
	require.NoError(t, err)
	result := file(t, "resultat.json", withSchema(schema.KindResult, string(scored)))
	code, out, stderr := run(t, "", "validate", instrument, answered, result)
	assert.Equal(t, exitGood, code, out)
	assert.Empty(t, stderr)
	assert.Equal(t, instrument+": i orden (instrument)\n"+answered+": i orden (response)\n"+result+": i orden (result)\n", out)
	_, out, _ = run(t, "", "validate", "--lang", "en", answered)
	assert.Equal(t, answered+": good (response)\n", out)
}

// TestValidateBad holds the list a person reads.
func TestValidateBad(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		lines := []string{
			response("1"),
			strings.Replace(response("2"), `"2"}`, `"5"},{"item":"leader-named","choice":"1"},{"item":"cake","choice":"unknown"}`, 1),
			`{"id":"x","instrument":"temperatur","version":"0.1.0","answers":[],"name":"nobody"}`,
			strings.Replace(response("4"), `"answers"`, `"date":"2027-02-30","answers"`, 1),
			`{"a":1,"\u0061":2}`,
		}
		code, out, stderr := run(t, strings.Join(lines, "\n"), "validate", "--kind", "response", "--lang", lang)
		assert.Equal(t, exitBad, code)
		assert.Empty(t, stderr)
		golden(t, filepath.Join("testdata", "validate."+lang+".txt"), out)
	}
}

// TestValidateJSON holds the canonical lines.
func TestValidateJSON(t *testing.T) {
	lines := []string{
		withSchema(schema.KindResponse, response("1")),
		"nonsense \xff",
		response("3"),
		strings.Replace(withSchema(schema.KindResponse, response("4")), "/v1/", "/v9/", 1),
	}
	code, out, _ := run(t, strings.Join(lines, "\n"), "validate", "--json", "-")
	assert.Equal(t, exitBad, code)
	type verdict struct {
		File     string
		Line     int
		Kind     string
		Problems []peerwork.Problem
	}
	var got []verdict
	for line := range strings.Lines(out) {
		var v verdict
		require.NoError(t, json.Unmarshal([]byte(line), &v), line)
		got = append(got, v)
	}
	require.Len(t, got, 4)
	assert.Equal(t, `{"file":"-","line":1,"kind":"response","problems":[]}`+"\n", out[:strings.Index(out, "\n")+1])
	for i, want := range []struct{ kind, code, pointer string }{1: {"", "invalid-utf8", ""}, 2: {"", "unknown-kind", "/$schema"}, 3: {"response", "newer-version", "/$schema"}} {
		if i == 0 {
			continue
		}
		assert.Equal(t, i+1, got[i].Line)
		assert.Equal(t, want.kind, got[i].Kind)
		require.Len(t, got[i].Problems, 1)
		assert.Equal(t, want.code, got[i].Problems[0].Code)
		assert.Equal(t, want.pointer, got[i].Problems[0].Pointer)
		assert.NotEmpty(t, got[i].Problems[0].Text.DA)
		assert.NotEmpty(t, got[i].Problems[0].Text.EN)
	}
	whole := file(t, "svar.json", response("1"))
	_, out, _ = run(t, "", "validate", "--json", "--kind", "response", whole)
	name, err := json.Marshal(whole) // a path on Windows has backslashes
	require.NoError(t, err)
	assert.Equal(t, `{"file":`+string(name)+`,"kind":"response","problems":[]}`+"\n", out, "no line where the file is one document")
}

// TestValidateMeaning: a good shape is not enough.
func TestValidateMeaning(t *testing.T) {
	code, out, _ := run(t, twice(t), "validate")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, out, "instrument-item-twice")
	scored, err := checkout.ReadFile(filepath.Join(scoring, "temperatur", "all-in-place.result.json"))
	require.NoError(t, err)
	code, out, _ = run(t, strings.Replace(string(scored), `"answered":10`, `"answered":9`, 1), "validate", "--kind", "result")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, out, "result-counts")
}
