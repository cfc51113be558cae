package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/study"
	"github.com/peerwork-dk/peerwork/schema"
)

const trials = "../../readiness/study/testdata/"

// TestStudy compares the report with what was read through before, as text and as
// a page, in both languages.
func TestStudy(t *testing.T) {
	if testing.Short() {
		t.Skip("it draws at random many times")
	}
	for _, lang := range []string{"da", "en"} {
		for _, name := range []string{"twice", "failing-theme"} {
			args := []string{"study", "--lang", lang, "--seed", "7", "--resamples", "50", trials + name + ".jsonl"}
			code, out, errs := run(t, "", args...)
			require.Equal(t, exitGood, code, errs)
			assert.Empty(t, errs)
			golden(t, "testdata/study/"+name+"."+lang+".txt", out)
			for line := range strings.Lines(out) {
				assert.LessOrEqual(t, len([]rune(line)), 81, line)
			}
			code, page, _ := run(t, "", append(args, "--format", "html")...)
			require.Equal(t, exitGood, code)
			golden(t, "testdata/study/"+name+"."+lang+".html", page)
			for _, secret := range []string{"Sted 0", "par-0"} {
				assert.NotContains(t, out+page, secret, "no place and no person")
			}
			assert.NotRegexp(t, `(?i)<script|https?://|src=|@import|url\(`, page, "the page needs nothing else")
			// A picture says its numbers to who cannot see it.
			for _, picture := range regexp.MustCompile(`<svg [^>]*>`).FindAllString(page, -1) {
				assert.Regexp(t, `role="img" aria-label="[^"]+\. [^"]*\d[^"]*"`, picture)
			}
			assert.Equal(t, 12, strings.Count(page, "<svg "), "ten curves, the temperatures, the eigenvalues")
		}
	}
}

// TestStudyJSON: the command says what the library says, in whatever order the
// lines come, from a file or from standard input.
func TestStudyJSON(t *testing.T) {
	all := lines(t, trials+"failing-theme.jsonl")
	var cases []study.Case
	for _, line := range all {
		e, err := schema.Decode[overview.Entry]([]byte(line))
		require.NoError(t, err)
		cases = append(cases, study.Case{Place: e.Place, Pair: e.Pair, Occasion: e.Occasion, Response: *e.Document.Response})
	}
	in, _ := instruments.Get(instruments.Temperatur)
	report, err := study.Of(&in, cases, study.Options{})
	require.NoError(t, err)
	want, err := json.Marshal(report)
	require.NoError(t, err)
	code, got, errs := run(t, "", "study", "--json", trials+"failing-theme.jsonl")
	require.Equal(t, exitGood, code, errs)
	assert.Equal(t, string(want)+"\n", got)
	slices.Reverse(all)
	_, got, _ = run(t, strings.Join(all, "\n"), "study", "--json", "-")
	assert.Equal(t, string(want)+"\n", got)
	// Plain responses say no place.
	var plain []string
	for i := range cases {
		document, err := cases[i].Response.MarshalJSON()
		require.NoError(t, err)
		plain = append(plain, string(document))
	}
	_, got, errs = run(t, strings.Join(plain, "\n"), "study", "--json", "-")
	assert.Contains(t, got, `"people":300,"twice":0,"places":0`, errs)
}

// TestStudyRefuses: what is wrong with a line is reported, and the other lines
// count.
func TestStudyRefuses(t *testing.T) {
	all := lines(t, trials+"careless.jsonl")
	all[2] = strings.Replace(all[2], `"choice":"`, `"choice":"5`, 1)
	all[4] = strings.Replace(all[4], `"item":"leader-named"`, `"item":"no-such"`, 1)
	result, err := os.ReadFile(filepath.Join("..", "..", "schema", "examples", "entry", "one-person.json"))
	require.NoError(t, err)
	e, err := schema.Decode[overview.Entry](result)
	require.NoError(t, err)
	line, err := e.MarshalJSON()
	require.NoError(t, err)
	all = append(all, string(line))
	code, out, errs := run(t, strings.Join(all, "\n"), "study", "--lang", "en", "--json", "-")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, out, `"people":298`)
	for _, want := range []string{"-:3", "-:5", "/document/response/answers/1/item", "study-not-a-response", "3 of 301 are not counted"} {
		assert.Contains(t, errs, want)
	}
	code, _, errs = run(t, "{}", "study", "-")
	assert.Equal(t, exitBad, code)
	assert.NotEmpty(t, errs)
	for _, args := range [][]string{{"--format", "pdf"}, {"--json", "--format", "html"}, {"--resamples", "5"}, {"--seed", "1", "--resamples", "-1"}, {"--instrument", "no-such"}} {
		code, out, errs := run(t, "{}", append(append([]string{"study"}, args...), "-")...)
		assert.Equal(t, exitWrong, code, args)
		assert.Empty(t, out)
		assert.NotEmpty(t, errs, args)
	}
	file := filepath.Join(t.TempDir(), "trial.html")
	code, out, errs = run(t, strings.Join(lines(t, trials+"careless.jsonl"), "\n"), "study", "--format", "html", "--out", file, "-")
	assert.Equal(t, exitGood, code, errs)
	assert.Empty(t, out)
	assert.FileExists(t, file)
}
