package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/schema"
)

// description is the file of an example job description: good-ward is one of
// those that the package examples holds.
func description(name string) string {
	if id, good := strings.CutPrefix(name, "good-"); good {
		return filepath.Join("..", "..", "jobdesc", "examples", id+".json")
	}
	return filepath.Join("..", "..", "schema", "examples", "job-description", name+".json")
}

// read returns what is in a file.
func read(t *testing.T, name string) string {
	t.Helper()
	data, err := checkout.ReadFile(name)
	require.NoError(t, err)
	return string(data)
}

// minimal is a description with only a title, so that a great deal is found.
const minimal = `{"lang":"da","title":"Peer-medarbejder"}`

// TestReviewForPeople shows three descriptions in which the review finds
// little. The words of the rules are tested beside the rules.
func TestReviewForPeople(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		code, out, errs := run(t, "", "review", "--lang", lang,
			description("good-ward"), description("flawed-restrictions"), description("flawed-no-line-manager"))
		assert.Equal(t, exitBad, code, "something must be settled first in the third")
		assert.Empty(t, errs)
		golden(t, filepath.Join("testdata", "jobdesc", "review."+lang+".txt"), filepath.ToSlash(out))
	}
}

// TestReviewFor: --for says for which stage the review asks, whatever is filled in.
func TestReviewFor(t *testing.T) {
	lines := 0
	for _, stage := range []string{"advert", "description", "contract"} {
		_, out, errs := run(t, minimal, "review", "--json", "--for", stage, "-")
		assert.Empty(t, errs)
		var r review.Review
		require.NoError(t, json.Unmarshal([]byte(out), &r))
		assert.Equal(t, review.Stage(stage), r.Stage)
		n := 0
		for i := range r.Undecided {
			n += len(r.Undecided[i].Items)
		}
		assert.Greater(t, n, lines, "each stage asks for more")
		lines = n
	}
	for _, lang := range []string{"da", "en"} {
		code, out, errs := run(t, minimal, "review", "--lang", lang, "--for", "advert", "-")
		assert.Equal(t, exitBad, code)
		assert.Empty(t, errs)
		golden(t, filepath.Join("testdata", "jobdesc", "review-advert."+lang+".txt"), out)
	}
	code, _, errs := run(t, minimal, "review", "--for", "cake", "-")
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, errs, "advert, description, contract")
}

// TestReviewWidth: no line is wider than the person's terminal.
func TestReviewWidth(t *testing.T) {
	t.Setenv("COLUMNS", "50")
	_, out, _ := run(t, minimal, "review", "-")
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), 50, line)
	}
}

// TestReviewExit: 1 when something must be settled first, 0 for advice alone.
func TestReviewExit(t *testing.T) {
	files, err := filepath.Glob(description("*"))
	require.NoError(t, err)
	codes := map[int]int{}
	for _, name := range files {
		code, out, errs := run(t, "", "review", "--json", name)
		assert.Empty(t, errs)
		var r review.Review
		require.NoError(t, json.Unmarshal([]byte(out), &r))
		want := exitGood
		if strings.Contains(out, `"severity":"must"`) {
			want = exitBad
		}
		assert.Equal(t, want, code, name)
		codes[code]++
	}
	assert.Greater(t, codes[exitGood], 6)
	assert.Greater(t, codes[exitBad], 2)
}

// TestReviewJSON: one canonical document a line, in order, the bytes the
// package itself writes.
func TestReviewJSON(t *testing.T) {
	lines := minimal + "\n" + strings.Replace(minimal, "Peer-medarbejder", "Nummer to", 1) + "\n"
	code, out, errs := run(t, lines, "review", "--json", "-")
	assert.Equal(t, exitBad, code)
	assert.Empty(t, errs)
	d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder"}
	found := review.Of(&d)
	want, err := found.MarshalJSON()
	require.NoError(t, err)
	got := strings.Split(out, "\n")
	require.Len(t, got, 3)
	assert.Equal(t, string(want), got[0])
	assert.Contains(t, got[1], `"title":"Nummer to"`)
}

func TestReviewBad(t *testing.T) {
	code, out, errs := run(t, `{"lang":"da","titel":"x"}`, "review", "-")
	assert.Equal(t, exitBad, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "/title  missing-property")
	assert.Contains(t, errs, "/titel  unknown-property")

	code, _, errs = run(t, `{"lang":"da","title":"x","date":"2027-02-30"}`, "review", "-")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, errs, "/date  job-description-")
}

// TestRender writes what the packages below write; here only which, where and
// in which language.
func TestRender(t *testing.T) {
	ward := description("good-ward")
	for _, test := range []struct {
		args  []string
		begin string
	}{
		{nil, "Jobbeskrivelse til arbejdsgruppen\n\n# "},
		{[]string{"--lang", "en"}, "Job description for the working group\n\n# "},
		{[]string{"--format", "html"}, "<!DOCTYPE html>\n<html lang=\"da\">"},
		{[]string{"--format", "html", "--lang", "en"}, "<!DOCTYPE html>\n<html lang=\"en\">"},
		{[]string{"--for", "applicant"}, "Jobbeskrivelse til ansøgere\n\n# "},
		{[]string{"--for", "annex"}, "Bilag til ansættelseskontrakten\n\n# "},
		{[]string{"--for", "group"}, "Jobbeskrivelse til arbejdsgruppen\n\n# "},
		{[]string{"--for", "short", "--lang", "en"}, "Job description in brief\n\n# "},
		{[]string{"--what", "review"}, "Det her vil vi tale med jer om\n\n# "},
		{[]string{"--what", "evaluation"}, "Plan for evaluering\n\n# "},
		{[]string{"--what", "colleagues"}, "Peer-medarbejder på sengeafsnit\n\n# Til dig"},
		{[]string{"--format", "docx"}, "PK\x03\x04"},
		{[]string{"--format", "docx", "--what", "evaluation"}, "PK\x03\x04"},
		{[]string{"--format", "jobposting"}, "{\n  \"@context\": \"https://schema.org/\""},
	} {
		code, out, errs := run(t, "", append([]string{"render", ward}, test.args...)...)
		assert.Equal(t, exitGood, code, "%v", test.args)
		assert.Empty(t, errs)
		assert.True(t, strings.HasPrefix(out, test.begin), "%v: %.60s", test.args, out)

		file := filepath.Join(t.TempDir(), "out")
		code, nothing, errs := run(t, "", append([]string{"render", "--out", file, ward}, test.args...)...)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, nothing+errs)
		assert.Equal(t, out, read(t, file))
	}
	code, out, _ := run(t, minimal, "render")
	assert.Equal(t, exitGood, code)
	assert.Contains(t, out, "> Udkast.")
}

// TestRenderTemplate: a Word file gets the looks of another.
func TestRenderTemplate(t *testing.T) {
	ward, looks := description("good-ward"), filepath.Join(t.TempDir(), "skabelon.docx")
	code, _, errs := run(t, "", "render", "--format", "docx", "-o", looks, "--what", "colleagues", ward)
	require.Equal(t, exitGood, code, errs)
	code, plain, _ := run(t, "", "render", "--format", "docx", ward)
	require.Equal(t, exitGood, code)
	code, dressed, errs := run(t, "", "render", "--format", "docx", "--template", looks, ward)
	require.Equal(t, exitGood, code, errs)
	assert.True(t, strings.HasPrefix(dressed, "PK"))
	assert.Contains(t, dressed, "footer-default.xml")
	assert.Contains(t, dressed, "Sengeafsnit Mågen")
	assert.NotContains(t, dressed, "Til dig, der får")
	assert.NotEqual(t, plain, dressed)
}

// TestRenderPosting: what no job description holds comes from the flags, and
// what they do not say is not there.
func TestRenderPosting(t *testing.T) {
	ward := description("good-ward")
	posting := func(args ...string) map[string]any {
		t.Helper()
		code, out, errs := run(t, "", append([]string{"render", "--format", "jobposting", ward}, args...)...)
		require.Equal(t, exitGood, code, errs)
		var p map[string]any
		require.NoError(t, json.Unmarshal([]byte(out), &p))
		return p
	}
	plain := posting()
	for _, name := range []string{"identifier", "baseSalary", "directApply"} {
		assert.NotContains(t, plain, name)
	}
	assert.NotContains(t, plain["hiringOrganization"], "logo")
	assert.Contains(t, plain["description"], "<p>Vi lægger vægt på, at du</p><ul><li>har bearbejdet")

	p := posting("--identifier", "2027-14", "--logo", "https://example.dk/logo.png", "--salary", "26000-29000 DKK/month", "--direct-apply", "no")
	assert.Equal(t, "2027-14", p["identifier"].(map[string]any)["value"])
	assert.Equal(t, "https://example.dk/logo.png", p["hiringOrganization"].(map[string]any)["logo"])
	assert.Equal(t, map[string]any{"@type": "MonetaryAmount", "currency": "DKK", "value": map[string]any{
		"@type": "QuantitativeValue", "minValue": 26000.0, "maxValue": 29000.0, "unitText": "MONTH"}}, p["baseSalary"])
	assert.Equal(t, false, p["directApply"])

	p = posting("--salary", "180 SEK/hour", "--direct-apply", "yes")
	assert.Equal(t, map[string]any{"@type": "MonetaryAmount", "currency": "SEK", "value": map[string]any{
		"@type": "QuantitativeValue", "value": 180.0, "unitText": "HOUR"}}, p["baseSalary"])
	assert.Equal(t, true, p["directApply"])
}

// TestRenderSources: a review shows what its references say.
func TestRenderSources(t *testing.T) {
	_, out, _ := run(t, minimal, "render", "--what", "review", "-")
	assert.Contains(t, out, "\n## Det bygger rådene på\n\n- **")
	assert.Contains(t, out, "Socialstyrelsen: ")
}

func TestRenderRefuses(t *testing.T) {
	ward := description("good-ward")
	missing := filepath.Join(t.TempDir(), "none.json")
	for _, test := range []struct {
		name, stdin string
		args        []string
		code        int
		errs        string
	}{
		{"format", "", []string{"--format", "pdf", ward}, exitWrong, "md, html, docx, jobposting, json"},
		{"what", "", []string{"--what", "advert", ward}, exitWrong, "description, review, evaluation, colleagues"},
		{"reader", "", []string{"--for", "everybody", ward}, exitWrong, "applicant, annex, group, short"},
		{"reader of a review", "", []string{"--for", "group", "--what", "review", ward}, exitWrong, "--for hører til selve beskrivelsen"},
		{"reader of a posting", "", []string{"--for", "applicant", "--format", "jobposting", ward}, exitWrong, "--for hører til selve beskrivelsen"},
		{"posting of a review", "", []string{"--format", "jobposting", "--what", "review", ward}, exitWrong, "--what"},
		{"reader of the file", "", []string{"--for", "applicant", "--format", "json", ward}, exitWrong, "--for hører til selve beskrivelsen"},
		{"file of a review", "", []string{"--format", "json", "--what", "review", ward}, exitWrong, "--what"},
		{"two files", "", []string{ward, ward}, exitWrong, "--help"},
		{"two documents", minimal + "\n" + minimal + "\n", []string{"-"}, exitWrong, "ét ad gangen"},
		{"no file", "", []string{missing}, exitWrong, "findes ikke"},
		{"nothing", "", []string{"-"}, exitBad, "-: 1 problem"},
		{"bad shape", `{"lang":"da"}`, []string{"-"}, exitBad, "missing-property"},
		{"bad meaning", `{"lang":"da","title":"x","date":"2027-02-30"}`, []string{"-"}, exitBad, "job-description-"},
		{"no advert", minimal, []string{"--format", "jobposting", "-"}, exitBad, "jobposting-advert-missing"},
		{"flag of a posting", "", []string{"--salary", "180 DKK/hour", ward}, exitWrong, "--format jobposting"},
		{"empty flag of a posting", "", []string{"--format", "html", "--logo", "", ward}, exitWrong, "--logo er kun til et opslag"},
		{"salary in words", "", []string{"--format", "jobposting", "--salary", "28.000 kr.", ward}, exitWrong, "»28.000 kr.« kan ikke læses"},
		{"no salary", "", []string{"--format", "jobposting", "--salary", "", ward}, exitWrong, "kan ikke læses"},
		{"salary that falls", "", []string{"--format", "jobposting", "--salary", "2-1 DKK/hour", ward}, exitBad, "jobposting-salary"},
		{"logo in words", "", []string{"--format", "jobposting", "--logo", "logo.png", ward}, exitBad, "jobposting-logo-address"},
		{"direct apply", "", []string{"--format", "jobposting", "--direct-apply", "maybe", ward}, exitWrong, "Vælg mellem: yes, no"},
		{"template of a page", "", []string{"--format", "html", "--template", ward, ward}, exitWrong, "Brug --template sammen med --format docx"},
		{"template that is none", "", []string{"--format", "docx", "--template", ward, ward}, exitWrong, ": Skabelonen er ikke en Word-fil."},
		{"no such template", "", []string{"--format", "docx", "--template", missing, ward}, exitWrong, "findes ikke"},
		{"no such folder", "", []string{"--out", filepath.Join(missing, "x"), ward}, exitWrong, "kunne ikke skrives"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, out, errs := run(t, test.stdin, append([]string{"render"}, test.args...)...)
			assert.Equal(t, test.code, code)
			assert.Empty(t, out)
			assert.Contains(t, errs, test.errs)
		})
	}
}

func TestCoverage(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		code, out, errs := run(t, "", "coverage", "--lang", lang, description("good-ward"), description("every-field"))
		assert.Equal(t, exitGood, code)
		assert.Empty(t, errs)
		golden(t, filepath.Join("testdata", "jobdesc", "coverage."+lang+".txt"), filepath.ToSlash(out))
	}
	for _, name := range []string{"good-ward", "every-field", "draft"} {
		d, err := schema.Decode[jobdesc.Description]([]byte(read(t, description(name))))
		require.NoError(t, err)
		made := d.Coverage()
		want, err := schema.Encode(&made)
		require.NoError(t, err)
		_, out, _ := run(t, "", "coverage", "--json", description(name))
		assert.Equal(t, string(want)+"\n", out)
		// Each task is listed once for each of its aspects, or once without one.
		_, out, _ = run(t, "", "coverage", description(name))
		for _, task := range d.Tasks {
			assert.Contains(t, strings.Join(strings.Fields(out), " "), task.Title, name)
		}
	}
	code, out, errs := run(t, `{"lang":"da"}`, "coverage", "-")
	assert.Equal(t, exitBad, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "missing-property")
}

func TestChime(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		code, out, errs := run(t, "", "chime", "--lang", lang)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, errs)
		golden(t, filepath.Join("testdata", "jobdesc", "chime."+lang+".txt"), out)
		_, out, _ = run(t, "", "chime", "hope", "--lang", lang)
		golden(t, filepath.Join("testdata", "jobdesc", "chime-hope."+lang+".txt"), out)
	}
	_, want, _ := run(t, "", "chime", "hope")
	for _, name := range []string{"H", "h", "HOPE", "håb og optimisme", "Hope and optimism"} {
		_, out, _ := run(t, "", "chime", name)
		assert.Equal(t, want, out, name)
	}
	code, out, errs := run(t, "", "chime", "faith")
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "connectedness, hope, identity, meaning, empowerment")
}

func TestChimeJSON(t *testing.T) {
	_, out, _ := run(t, "", "chime", "--json")
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, 5)
	aspects := 0
	for _, line := range lines {
		var e struct {
			ID       string
			Aspects  []struct{ ID string }
			Evidence []string
		}
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		assert.NotEmpty(t, e.Evidence)
		aspects += len(e.Aspects)
	}
	assert.Equal(t, 14, aspects)
}

// TestJobWordsFromElsewhere: a document cannot move the reader's cursor through
// the words of its review.
func TestJobWordsFromElsewhere(t *testing.T) {
	for _, command := range []string{"review", "coverage"} {
		_, out, _ := run(t, `{"lang":"da","title":"a\u001b[31mb\u202ec","tasks":[{"title":"a\u001b[31mb\u202ec"}]}`, command, "-")
		assert.NotEmpty(t, out)
		assert.NotContains(t, out, "\x1b")
		assert.NotContains(t, out, "\u202e")
	}
}
