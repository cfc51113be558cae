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
	"github.com/peerwork-dk/peerwork/schema"
)

const examples = "../../schema/examples"

// documentsIn returns the documents in a folder of examples, without the lists
// of problems beside them.
func documentsIn(t *testing.T, parts ...string) []string {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(append(append([]string{examples}, parts...), "*.json")...))
	require.NoError(t, err)
	var names []string
	for _, name := range all {
		if !strings.HasSuffix(name, ".problems.json") {
			names = append(names, name)
		}
	}
	require.NotEmpty(t, names, parts)
	return names
}

func TestValidateExamples(t *testing.T) {
	for _, k := range schema.Kinds() {
		names := documentsIn(t, string(k))
		if k == schema.KindJobDescription {
			names = append(names, documentsIn(t, "..", "..", "jobdesc", "examples")...)
		}
		for _, name := range names {
			code, out, stderr := run(t, "", "validate", "--kind", string(k), name)
			assert.Equal(t, exitGood, code, out)
			assert.Empty(t, stderr)
		}
	}
}

// TestValidateBadExamples: each example of a bad document gets the problems
// beside it, and nothing else.
func TestValidateBadExamples(t *testing.T) {
	for _, k := range schema.Kinds() {
		for _, name := range append(documentsIn(t, "invalid", string(k)), documentsIn(t, "meaning", string(k))...) {
			data, err := checkout.ReadFile(strings.TrimSuffix(name, ".json") + ".problems.json")
			require.NoError(t, err)
			var want []peerwork.Problem
			require.NoError(t, json.Unmarshal(data, &want))
			code, out, _ := run(t, "", "validate", "--json", "--kind", string(k), name)
			assert.Equal(t, exitBad, code, name)
			var got struct{ Problems []peerwork.Problem }
			require.NoError(t, json.Unmarshal([]byte(out), &got), name)
			assert.ElementsMatch(t, want, got.Problems, name)
		}
	}
}
