package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/schema"
)

var update = flag.Bool("update", false, "rewrite the goldens beside the examples")

// document is what the tests need of any of the types, through a pointer.
type document interface {
	json.Marshaler
	json.Unmarshaler
	Validate() error
}

// fresh returns a zero document of a kind. A new kind fails the tests until
// it is here.
func fresh(t testing.TB, k schema.Kind) document {
	switch k {
	case schema.KindInstrument:
		return new(readiness.Instrument)
	case schema.KindResponse:
		return new(readiness.Response)
	case schema.KindResult:
		return new(readiness.Result)
	case schema.KindGroupResult:
		return new(readiness.GroupResult)
	case schema.KindFollowUp:
		return new(readiness.FollowUp)
	case schema.KindVision:
		return new(readiness.Vision)
	case schema.KindPlan:
		return new(readiness.Plan)
	case schema.KindJobDescription:
		return new(jobdesc.Description)
	case schema.KindReview:
		return new(review.Review)
	case schema.KindRecoveryCoverage:
		return new(jobdesc.Coverage)
	case schema.KindEntry:
		return new(overview.Entry)
	case schema.KindOverview:
		return new(overview.Overview)
	case schema.KindFolder:
		return new(folder.Folder)
	}
	t.Fatalf("the tests do not know the kind %q", k)
	return nil
}

// decode reads data as a document of a kind and returns what is wrong with it.
func decode(t testing.TB, k schema.Kind, data []byte) (document, peerwork.Problems) {
	d := fresh(t, k)
	return d, problemsOf(t, d.UnmarshalJSON(data))
}

// problemsOf returns the list that an error is, nil when there is none.
func problemsOf(t testing.TB, err error) (problems peerwork.Problems) {
	if err != nil {
		require.ErrorAs(t, err, &problems)
		require.NotEmpty(t, problems)
	}
	return problems
}

// agree checks that the validator and the codec say the same of a document,
// word for word, and returns it.
func agree(t testing.TB, k schema.Kind, data []byte) peerwork.Problems {
	t.Helper()
	_, decoded := decode(t, k, data)
	validated := problemsOf(t, schema.Validate(k, data))
	if !assert.Equal(t, validated, decoded) {
		t.Fatalf("they disagree on this %s:\n%s", k, shown(data))
	}
	return validated
}

func shown(data []byte) string {
	if len(data) > 4000 {
		return string(data[:4000]) + "…"
	}
	return string(data)
}

// examples returns the documents in a folder of examples by name, without
// what is expected of them.
func examples(t testing.TB, folder string) map[string][]byte {
	paths, err := filepath.Glob(filepath.Join("examples", folder, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, paths, folder)
	all := map[string][]byte{}
	for _, path := range paths {
		if strings.HasSuffix(path, ".problems.json") {
			continue
		}
		data, err := checkout.ReadFile(path)
		require.NoError(t, err)
		all[strings.TrimSuffix(filepath.Base(path), ".json")] = data
	}
	return all
}

// published are the good examples of a kind that a package of its own holds.
var published = map[schema.Kind]string{
	schema.KindInstrument:     "../../readiness/instruments",
	schema.KindJobDescription: "../../jobdesc/examples",
}

// good returns the good examples of a kind, the published ones among them.
func good(t testing.TB, k schema.Kind) map[string][]byte {
	all := examples(t, string(k))
	if folder, ok := published[k]; ok {
		for name, data := range examples(t, folder) {
			require.NotContains(t, all, name)
			all[name] = data
		}
	}
	return all
}

// golden compares problems with the file beside the document they are about.
func golden(t *testing.T, path string, problems peerwork.Problems) {
	t.Helper()
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	require.NoError(t, encoder.Encode(problems))
	path += ".problems.json"
	if *update {
		require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
	}
	want, err := checkout.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		t.Fatalf("%s is missing: run go test ./schema -update and read what it says", path)
	}
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
}

// goldenDocument compares a document with the example it is to be.
func goldenDocument(t *testing.T, path string, d json.Marshaler) {
	t.Helper()
	canonical, err := d.MarshalJSON()
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, json.Indent(&b, canonical, "", "  "))
	b.WriteByte('\n')
	path += ".json"
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
	}
	want, err := checkout.ReadFile(path)
	require.NoError(t, err, "run go test ./schema -update")
	assert.Equal(t, string(want), b.String())
}
