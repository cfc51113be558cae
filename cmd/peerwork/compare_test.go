package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// twoVersions is a description and what a second meeting made of it.
func twoVersions(t *testing.T) (before, after string) {
	t.Helper()
	ward := read(t, description("good-ward"))
	changed := strings.NewReplacer(
		`"minutesPerWeek": 1500`, `"minutesPerWeek": 1200`,
		`"otherPeerWorkers": "yes"`, `"otherPeerWorkers": "no"`,
		"Fem kursusdage om året.", "Fem kursusdage om året. De ligger i arbejdstiden.",
		`"title": "Følge med hjem og ud"`, `"title": "Følge med hjem"`,
		"\"milieu\",\n", "",
	).Replace(ward)
	before = file(t, "foer.json", ward)
	after = filepath.Join(filepath.Dir(before), "nu.json")
	require.NoError(t, os.WriteFile(after, []byte(changed), 0o600))
	return before, after
}

// TestCompareDescriptions holds what a person reads, and that the document is
// that of the package.
func TestCompareDescriptions(t *testing.T) {
	goldens, err := filepath.Abs(filepath.Join("testdata", "jobdesc"))
	require.NoError(t, err)
	before, after := twoVersions(t)
	t.Chdir(filepath.Dir(before))
	before, after = filepath.Base(before), filepath.Base(after)
	for _, lang := range []string{"da", "en"} {
		code, out, errs := run(t, "", "compare", "--lang", lang, before, after)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, errs)
		golden(t, filepath.Join(goldens, "changes."+lang+".txt"), out)

		_, same, _ := run(t, read(t, before), "follow-up", "--lang", lang, "-", after)
		assert.Equal(t, strings.Replace(out, before, "-", 1), same, "from standard input, by the other name")
		_, same, _ = run(t, read(t, after), "compare", "--lang", lang, before, "-")
		assert.Equal(t, strings.Replace(out, after, "-", 1), same)
	}
	_, out, _ := run(t, "", "compare", before, before)
	assert.Contains(t, out, "\n\nIngen ændringer. De to versioner siger det samme.\n")

	for format, begin := range map[string]string{
		"md":   "Ændringer i jobbeskrivelsen\n\n# Peer-medarbejder på sengeafsnit\n",
		"html": "<!DOCTYPE html>\n<html lang=\"da\">",
		"docx": "PK\x03\x04",
	} {
		code, out, errs := run(t, "", "compare", "--format", format, before, after)
		assert.Equal(t, exitGood, code, format)
		assert.Empty(t, errs)
		assert.True(t, strings.HasPrefix(out, begin), format)
		assert.Contains(t, out, "De ligger i arbejdstiden.")

		name := filepath.Join(t.TempDir(), "x")
		code, nothing, errs := run(t, "", "compare", "--format", format, "-o", name, before, after)
		assert.Equal(t, exitGood, code, format)
		assert.Empty(t, nothing+errs)
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, out, string(data))
	}
	_, out, _ = run(t, "", "compare", "--format", "md", "--lang", "en", before, after)
	assert.True(t, strings.HasPrefix(out, "Changes to the job description\n"))
}

// TestCompareByShape: a description says what it is without a $schema, too.
func TestCompareByShape(t *testing.T) {
	code, out, errs := run(t, minimal, "compare", "-", file(t, "nu.json", strings.Replace(minimal, `"Peer-medarbejder"`, `"Peer"`, 1)))
	assert.Equal(t, exitGood, code)
	assert.Empty(t, errs)
	assert.Contains(t, out, "1 ændring.\n\nTitel\n  Før:    Peer-medarbejder\n  Nu:     Peer\n")
}

// TestCompareWidth: no line is wider than the person's terminal, and words from
// elsewhere do not move the cursor.
func TestCompareWidth(t *testing.T) {
	t.Setenv("COLUMNS", "50")
	before, after := twoVersions(t)
	_, out, _ := run(t, "", "compare", before, after)
	for line := range strings.Lines(out) {
		if !strings.Contains(line, "json") {
			assert.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), 50, line)
		}
	}
	_, out, _ = run(t, `{"lang":"da","title":"a\u001b[31mb\u202ec"}`, "compare", before, "-")
	assert.NotContains(t, out, "\x1b")
	assert.NotContains(t, out, "\u202e")
}

func TestCompareDescriptionsRefuses(t *testing.T) {
	before, after := twoVersions(t)
	_, _, leader, now := halfAYear(t)
	two := file(t, "to.jsonl", minimal+"\n"+minimal+"\n")
	bad := file(t, "bad.json", `{"lang":"da","title":"x","titel":"y"}`)
	worse := file(t, "worse.json", `{"lang":"da","title":"x","date":"2027-02-30"}`)
	for name, test := range map[string]struct {
		args []string
		code int
		errs string
	}{
		"an answer":      {[]string{before, leader}, exitWrong, "Den ene fil er en jobbeskrivelse, den anden er ikke."},
		"an answer now":  {[]string{leader, before}, exitWrong, "Den ene fil er en jobbeskrivelse, den anden er ikke."},
		"nothing":        {[]string{before, filepath.Join(t.TempDir(), "x")}, exitWrong, "findes ikke"},
		"several":        {[]string{two, two}, exitWrong, "Der er flere dokumenter i "},
		"bad shape":      {[]string{bad, after}, exitBad, "/titel  unknown-property"},
		"bad meaning":    {[]string{before, worse}, exitBad, "/date  job-description-date"},
		"JSON":           {[]string{"--json", before, after}, exitWrong, "--json er til svar, ikke til jobbeskrivelser."},
		"an instrument":  {[]string{"--instrument", "temperatur", before, after}, exitWrong, "--instrument er til svar"},
		"no such format": {[]string{"--format", "pdf", before, after}, exitWrong, "Vælg mellem: text, md, html, docx."},
		"format":         {[]string{"--format", "md", leader, now}, exitWrong, "--format er til jobbeskrivelser, ikke til svar."},
		"out":            {[]string{"-o", "x", leader, now}, exitWrong, "--out er til jobbeskrivelser, ikke til svar."},
		"no such folder": {[]string{"-o", filepath.Join(before, "x"), before, after}, exitWrong, "kunne ikke skrives"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := run(t, "", append([]string{"compare"}, test.args...)...)
			assert.Equal(t, test.code, code)
			assert.Empty(t, out)
			assert.Contains(t, errs, test.errs)
		})
	}
}
