package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// scoring are the responses of package readiness, with their results.
const scoring = "../../readiness/testdata/golden"

// TestScoreForPeople holds what a person reads. COLUMNS is the width.
func TestScoreForPeople(t *testing.T) {
	tests := []struct{ name, columns string }{
		{"temperatur/a-plausible-start", "80"},
		{"temperatur/a-plausible-start", "60"},
		{"temperatur/unknown-essential-at-100", "80"},
		{"temperatur/gap-that-is-not-essential", "80"},
		{"temperatur/all-in-place", "80"},
		{"temperatur/all-unknown", "80"},
		{"temperatur/nothing-answered", "60"},
		{"temperatur/one-theme-too-little-answered", "80"},
		{"parathed/a-plausible-start", "80"},
	}
	for _, test := range tests {
		for _, lang := range []string{"da", "en"} {
			t.Run(test.name+"."+test.columns+"."+lang, func(t *testing.T) {
				t.Setenv("COLUMNS", test.columns)
				code, out, err := run(t, "", "score", filepath.Join(scoring, test.name+".response.json"), "--lang", lang)
				assert.Equal(t, exitGood, code)
				assert.Empty(t, err)
				golden(t, filepath.Join("testdata", "score", strings.ReplaceAll(test.name, "/", "-")+"."+test.columns+"."+lang+".txt"), out)
			})
		}
	}
}

// TestScoreJSON: the bytes are the ones the library and the browser give.
func TestScoreJSON(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(scoring, "*", "*.response.json"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(names), 24)
	all, in := "", ""
	for _, name := range names {
		want, err := checkout.ReadFile(strings.TrimSuffix(name, ".response.json") + ".result.json")
		require.NoError(t, err)
		code, out, stderr := run(t, "", "score", "--json", name)
		assert.Equal(t, exitGood, code, name)
		assert.Empty(t, stderr)
		line := strings.TrimSuffix(string(want), "\n") + "\n"
		assert.Equal(t, line, out, name)
		data, err := checkout.ReadFile(name)
		require.NoError(t, err)
		all += line
		in += strings.TrimSuffix(string(data), "\n") + "\n"
	}
	code, out, _ := run(t, "", append([]string{"score", "--json"}, names...)...)
	assert.Equal(t, exitGood, code)
	assert.Equal(t, all, out, "several files, in order")
	code, out, _ = run(t, in, "score", "--json", "-")
	assert.Equal(t, exitGood, code)
	assert.Equal(t, all, out, "the same as JSON Lines on standard input")
	code, out, _ = run(t, in, "score", "--json")
	assert.Equal(t, exitGood, code)
	assert.Equal(t, all, out, "standard input is the default")
}

// TestScoreLines: a bad line is reported with its number, and the rest is
// scored in order.
func TestScoreLines(t *testing.T) {
	lines := []string{response("1"), `{"id":`, response("2"), strings.Repeat("x", documents.Limit+10), "", response("3"),
		strings.Replace(response("4"), "temperatur", "solbjerg", 1)}
	path := file(t, "svar.jsonl", strings.Join(lines, "\n"))
	code, out, stderr := run(t, "", "score", "--json", path)
	assert.Equal(t, exitBad, code)
	var ids []string
	for line := range strings.Lines(out) {
		_, rest, _ := strings.Cut(line, `"response":"`)
		ids = append(ids, rest[:12])
	}
	assert.Equal(t, []string{"000000000001", "000000000002", "000000000003"}, ids)
	var heads []string
	for line := range strings.Lines(stderr) {
		if !strings.HasPrefix(line, "  ") {
			heads = append(heads, strings.TrimPrefix(line, path))
		}
	}
	assert.Equal(t, []string{":2: 1 problem (response)\n", ":4: 1 problem (response)\n", ":7: 1 problem (response)\n"}, heads)
	for _, code := range []string{"json-syntax", "document-too-large", "response-instrument-not-here"} {
		assert.Contains(t, stderr, code)
	}
}

func TestScoreManyForPeople(t *testing.T) {
	code, out, _ := run(t, response("1")+"\n"+response("2")+"\n", "score")
	assert.Equal(t, exitGood, code)
	assert.Contains(t, out, "── -:1 ───")
	assert.Contains(t, out, "── -:2 ───")
}

func TestUnreadableAmongOthers(t *testing.T) {
	good := file(t, "good.json", response("1"))
	bad := file(t, "bad.json", "{}")
	code, out, stderr := run(t, "", "score", "--json", "mangler.json", good, bad)
	assert.Equal(t, exitWrong, code, "wrong use outweighs bad documents")
	assert.Contains(t, out, "000000000001")
	assert.Contains(t, stderr, "peerwork: mangler.json findes ikke.\n")
	assert.Contains(t, stderr, "missing-property")
}

// TestOwnInstrument: an instrument a municipality wrote counts as much as ours.
func TestOwnInstrument(t *testing.T) {
	const own = "demo/eget-skema.json"
	in, err := (&app{}).readQuestionnaire(own)
	require.NoError(t, err)
	answers := make([]string, 0, 10)
	for _, theme := range in.in.Themes {
		for _, item := range theme.Items {
			answers = append(answers, fmt.Sprintf(`{"item":%q,"choice":"1"}`, item.ID))
		}
	}
	data := fmt.Sprintf(`{"id":"0123456789AB","instrument":%q,"version":%q,"answers":[%s]}`, in.in.ID, in.in.Version, strings.Join(answers, ","))
	code, out, stderr := run(t, data, "score", "--instrument", own)
	assert.Equal(t, exitGood, code, stderr)
	assert.Contains(t, out, in.in.Title.DA)
	code, _, stderr = run(t, data, "score")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, stderr, "response-instrument-not-here")
	code, out, _ = run(t, data, "validate", "--kind", "response", "--instrument", own)
	assert.Equal(t, exitGood, code)
	assert.Equal(t, "-: i orden (response)\n", out)
	code, out, _ = run(t, data, "validate", "--kind", "response")
	assert.Equal(t, exitGood, code)
	assert.Equal(t, "-: i orden (response; ikke holdt op mod »"+in.in.ID+"«, giv dets fil med --instrument)\n", out)
}

func TestBadInstrument(t *testing.T) {
	for name, want := range map[string]string{
		file(t, "shape.json", "{}"):                                   "missing-property",
		file(t, "large.json", strings.Repeat(" ", documents.Limit+1)): "document-too-large",
		file(t, "meaning.json", twice(t)):                             "instrument-item-twice",
	} {
		code, out, stderr := run(t, response("1"), "score", "--instrument", name)
		assert.Equal(t, exitBad, code)
		assert.Empty(t, out)
		assert.Contains(t, stderr, want)
		assert.Contains(t, stderr, name+": ")
	}
}

// twice is an instrument with the same item twice.
func twice(t *testing.T) string {
	data, err := checkout.ReadFile("demo/eget-skema.json")
	require.NoError(t, err)
	in, err := (&app{}).readQuestionnaire("demo/eget-skema.json")
	require.NoError(t, err)
	items := in.in.Themes[0].Items
	return strings.Replace(string(data), `"`+items[1].ID+`"`, `"`+items[0].ID+`"`, 1)
}

// TestHostileText: what a document says reaches the terminal as text only.
func TestHostileText(t *testing.T) {
	data, err := checkout.ReadFile("demo/eget-skema.json")
	require.NoError(t, err)
	in, err := (&app{}).readQuestionnaire("demo/eget-skema.json")
	require.NoError(t, err)
	hostile := strings.Replace(string(data), in.in.Title.DA, `\u001b]0;owned\u0007\u001b[2J\u202e`, 1)
	name := file(t, "in.json", hostile)
	id := in.in.ID
	code, out, stderr := run(t, `{"id":"0123456789AB","instrument":"`+id+`","version":"1.0.0","answers":[]}`, "score", "--instrument", name)
	assert.Equal(t, exitGood, code, stderr)
	assert.Contains(t, out, "�]0;owned�")
	assert.NotContains(t, out, "\x1b")
	code, out, _ = run(t, "{\"\\u001b[2J\":1}", "validate", "--kind", "response", "\x1b[31m.json", "-")
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, out, "unknown-property")
	assert.NotContains(t, out, "\x1b")
}
