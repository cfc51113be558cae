package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

var placesFile = filepath.Join("testdata", "overview", "places.jsonl")

func TestOverview(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		for format, ending := range map[string]string{"text": "txt", "csv": "csv", "html": "html"} {
			code, out, stderr := run(t, "", "overview", "--lang", lang, "--format", format, "--date", "2027-12-01", "--invited", "20",
				"--access", "MED og lederne", placesFile)
			assert.Equal(t, exitGood, code, stderr)
			assert.Empty(t, stderr)
			golden(t, filepath.Join("testdata", "overview", "places."+lang+"."+ending), strings.ReplaceAll(out, "\r\n", "\n"))
		}
	}
	code, out, _ := run(t, "", "overview", "--json", "--date", "2027-12-01", placesFile)
	assert.Equal(t, exitGood, code)
	code, said, _ := run(t, out, "validate", "-")
	assert.Equal(t, exitGood, code, said)
	assert.Contains(t, out, `"since":"2027-1"`)
	assert.NotContains(t, out, "Skoven", "four people have answered")
	assert.NotContains(t, out, "Kilden", "it has not agreed to be named")
}

// placesIn returns the lines of the example that are of an occasion.
func placesIn(t *testing.T, occasion string) (lines []string) {
	data, err := checkout.ReadFile(placesFile)
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		if strings.Contains(line, `"occasion":"`+occasion+`"`) {
			lines = append(lines, line)
		}
	}
	return lines
}

// A few places more than last time are not shown: the earlier overview is.
func TestOverviewTooClose(t *testing.T) {
	all := placesIn(t, "2027-2")
	before := filepath.Join(t.TempDir(), "before.jsonl")
	require.NoError(t, os.WriteFile(before, []byte(strings.Join(all[:11], "")), 0o644))
	_, earlier, _ := run(t, "", "overview", "--date", "2027-12-01", before)
	code, out, stderr := run(t, strings.Join(all, ""), "overview", "--date", "2027-12-01", "--earlier", before, "-")
	assert.Equal(t, exitBad, code)
	assert.Equal(t, earlier, out)
	assert.Contains(t, stderr, "Færre end fem steder er nye")
}

func TestOverviewOfFew(t *testing.T) {
	lines := placesIn(t, "2027-2")[:4]
	for format, want := range map[string]string{"text": "Der er ikke mere at vise endnu", "html": "Der er ikke mere at vise endnu", "csv": "mindst fem steder"} {
		code, out, stderr := run(t, strings.Join(lines, ""), "overview", "--format", format, "-")
		assert.Equal(t, exitGood, code, stderr)
		assert.Contains(t, out, want)
		assert.NotContains(t, out, "Åvej")
	}
}

// What cannot be used is reported with its place, and the rest is added.
func TestOverviewRefuses(t *testing.T) {
	lines := placesIn(t, "2027-2")
	bad := strings.Replace(lines[0], `"place"`, `"sted"`, 1)
	other := `{"place":"Åvej","document":{"result":` + strings.ReplaceAll(resultOf(t), "\n", "") + "}}\n"
	code, out, stderr := run(t, bad+other+strings.Join(lines[1:], ""), "overview", "--date", "2027-12-01", "-")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, stderr, "-:1: 2 problemer (entry)")
	assert.Contains(t, stderr, "1 er til »parathed« og er ikke med.")
	assert.Contains(t, out, "11 steder har svaret")

	code, out, stderr = run(t, bad, "overview", "-")
	assert.Equal(t, exitBad, code)
	assert.Empty(t, out)
	assert.NotEmpty(t, stderr)

	for _, args := range [][]string{{"--format", "pdf"}, {"--until", "nytår"}, {"--invited", "-1"}, {"--invited", "3"}, {"--json", "--format", "csv"}, {"--earlier", "mangler.jsonl"}} {
		code, out, stderr := run(t, "", append([]string{"overview", placesFile}, args...)...)
		assert.Equal(t, exitWrong, code, args)
		assert.Empty(t, out)
		assert.Equal(t, 1, strings.Count(stderr, "\n"), stderr)
	}
}

// resultOf is the result of one person, of the longer questionnaire.
func resultOf(t *testing.T) string {
	code, out, stderr := run(t, "", "score", "--json", filepath.Join("..", "..", "schema", "examples", "response", "parathed.json"))
	require.Equal(t, exitGood, code, stderr)
	return out
}

// From the files of a group to an overview, as it is typed.
func TestEntry(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "schema", "examples", "response", "group-1-*.json"))
	require.NoError(t, err)
	_, group, _ := run(t, "", append([]string{"group", "--json"}, paths...)...)
	var all strings.Builder
	for _, place := range []string{"A", "B", "C", "D", "Å"} {
		code, out, stderr := run(t, group, "entry", "--place", place, "--named", "--occasion", "2027-1", "-")
		require.Equal(t, exitGood, code, stderr)
		all.WriteString(out)
	}
	code, out, stderr := run(t, all.String(), "overview", "--json", "-")
	assert.Equal(t, exitGood, code, stderr)
	var x struct{ Named []struct{ Place string } }
	require.NoError(t, json.Unmarshal([]byte(out), &x))
	assert.Len(t, x.Named, 5)

	code, out, _ = run(t, "", append([]string{"entry", "--place", "A", "--pair", "k-17"}, paths[0])...)
	assert.Equal(t, exitGood, code)
	assert.Contains(t, out, `{"place":"A","pair":"k-17","document":{"response":{`)
	code, _, stderr = run(t, group, "entry", "-")
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, stderr, "Skriv med --place")
	code, _, stderr = run(t, "", "entry", "--place", "A", "--named", paths[0])
	assert.Equal(t, exitBad, code)
	assert.Contains(t, stderr, "entry-agreed")
}

// A name is text, on the page and in the spreadsheet.
func TestOverviewNamesAreText(t *testing.T) {
	lines := placesIn(t, "2027-2")
	name := `=<b>&\"x`
	lines[0] = strings.Replace(lines[0], "Bostedet Åvej", name, 1)
	_, page, _ := run(t, strings.Join(lines, ""), "overview", "--format", "html", "-")
	assert.Contains(t, page, "=&lt;b&gt;&amp;&#34;x")
	assert.NotContains(t, page, "<b>")
	_, table, _ := run(t, strings.Join(lines, ""), "overview", "--format", "csv", "-")
	assert.Contains(t, table, `"'=<b>&""x"`)
}
