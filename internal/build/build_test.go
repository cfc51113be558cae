package build

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/wasm"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

// The same sources give the same bytes, wherever they go and however often.
func TestBuildIsReproducible(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	first, second := t.TempDir(), filepath.Join(t.TempDir(), "elsewhere")
	var steps []string
	one, err := Build(Options{Out: first, Compression: Quick, Progress: func(step string) { steps = append(steps, step) }})
	require.NoError(t, err)
	two, err := Build(Options{Root: filepath.Join("..", ".."), Out: second, Compression: Quick})
	require.NoError(t, err)
	assert.Equal(t, one, two)
	assert.Equal(t, content(t, first), content(t, second))
	assert.Len(t, steps, 3)

	root, err := FindRoot(".")
	require.NoError(t, err)
	for name, text := range content(t, first) {
		assert.NotContains(t, text, root, "%s names a folder of this machine", name)
	}
}

// What is published, and what it weighs.
func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	out := t.TempDir()
	manifest, err := Build(Options{Out: out})
	require.NoError(t, err)
	var table bytes.Buffer
	require.NoError(t, manifest.WriteTable(&table))
	t.Log("\n" + table.String())
	files := content(t, out)
	name := func(role Role) string {
		f, ok := manifest.File(role)
		require.True(t, ok, role)
		return f.Name
	}

	t.Run("first load", func(t *testing.T) {
		budgets := map[string]int{"peer-readiness.js": firstLoadBudget, "peer-jobdesc.js": firstFieldBudget, "peer-recovery.js": firstViewBudget}
		for _, f := range manifest.Files {
			if f.Role != RoleEntry {
				continue
			}
			assert.LessOrEqual(t, f.Brotli, budgets[f.Name], f.Name)
			assert.NotRegexp(t, regexp.MustCompile(`(?:^|[^/\w])(?:from|import)\s*["']`), files[f.Name], "%s loads something else before anything is shown", f.Name)
			delete(budgets, f.Name)
		}
		assert.Empty(t, budgets, "an element was not built")
	})
	t.Run("evidence", func(t *testing.T) {
		var entries map[string]shown
		require.NoError(t, json.Unmarshal([]byte(files[name(RoleEvidence)]), &entries))
		want := 0
		for _, ref := range evidence.AllRefs() {
			found, _ := evidence.Find(ref)
			if found.Kind == evidence.KindTopic {
				continue
			}
			want++
			assert.Equal(t, shown{Text: found.Text, Source: found.Citation, Note: found.Note, Quoted: found.Quoted}, entries[ref], ref)
		}
		assert.Len(t, entries, want)
		assert.GreaterOrEqual(t, want, 299+2+3+1)
		assert.NotContains(t, files[name(RoleEvidence)], `\u003c`)
	})
	t.Run("instruments", func(t *testing.T) {
		var ids []string
		for _, f := range manifest.Files {
			if f.Role != RoleInstrument {
				continue
			}
			id, _, _ := strings.Cut(f.Name, ".")
			ids = append(ids, id)
			in, ok := instruments.Get(id)
			require.True(t, ok, id)
			canonical, err := in.MarshalJSON()
			require.NoError(t, err)
			assert.Equal(t, string(canonical), files[f.Name])
			var again readiness.Instrument
			require.NoError(t, again.UnmarshalJSON([]byte(files[f.Name])))
		}
		assert.Equal(t, instruments.IDs(), ids)
	})
	t.Run("licences", func(t *testing.T) {
		text := files[name(RoleLicences)]
		for _, want := range []string{"MIT License", "Copyright 2009 The Go Authors", "Redistributions in binary form must reproduce", "Socialstyrelsen", "wasm_exec.js"} {
			assert.Contains(t, text, want)
		}
	})
	t.Run("one truth", func(t *testing.T) {
		server := httptest.NewServer(wasm.Handler(os.DirFS(out)))
		defer server.Close()
		oneTruth(t, server.URL, name(RoleCore), name(RoleWasm))
	})
}

// oneTruth asks the built core, over HTTP, what the golden files answer, and a
// few things they do not, and compares with the library's own bytes.
func oneTruth(t *testing.T, url, core, program string) {
	var questions [][]string
	var want []string
	for _, id := range instruments.IDs() {
		in, _ := instruments.Get(id)
		text, err := in.MarshalJSON()
		require.NoError(t, err)
		responses, err := filepath.Glob(filepath.Join("..", "..", "readiness", "testdata", "golden", id, "*.response.json"))
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(responses), 12)
		for _, at := range responses {
			response, err := os.ReadFile(at)
			require.NoError(t, err)
			result, err := os.ReadFile(strings.Replace(at, ".response.", ".result.", 1))
			require.NoError(t, err)
			questions = append(questions, []string{"score", string(text), string(response)})
			want = append(want, `{"ok":`+strings.TrimSpace(string(result))+`}`)
		}
	}
	for _, question := range [][]string{
		{"instrument", `{"id":"æøå – 🎈","id":1}`}, {"instrument", strings.Repeat("[", 10_000)}, {"score", "{}", "{}"}, {"sing"},
	} {
		questions = append(questions, question)
		want = append(want, ops.Call(question[0], question[1:]...))
	}
	input, err := json.Marshal(questions)
	require.NoError(t, err)
	cmd := exec.Command("node", "testdata/core.mjs", url, core, program)
	cmd.Stdin = bytes.NewReader(input)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	var answers []string
	require.NoError(t, json.Unmarshal(out, &answers))
	assert.Equal(t, want, answers)
}

// The licence of Go kept here is the one the toolchain brings.
func TestGoLicence(t *testing.T) {
	tools, _ := here(t)
	theirs, err := os.ReadFile(filepath.Join(tools.root, "LICENSE"))
	if os.IsNotExist(err) {
		assert.Contains(t, string(goLicence), "Redistribution and use in source and binary forms", "this toolchain brings none to compare with")
		return
	}
	require.NoError(t, err)
	assert.Equal(t, string(theirs), string(checkout.LF(goLicence)))
}
