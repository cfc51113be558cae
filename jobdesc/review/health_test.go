package review_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// healthFindings returns what is found about health where a text is in the
// advert (A), among the competences asked for (C) or the questions (Q).
func healthFindings(lang peerwork.Lang, field, text string) []review.Finding {
	d := jobdesc.Description{Lang: lang, Title: "Peer"}
	switch field {
	case "A":
		d.Advert.Text = text
	case "C":
		d.Competences = &jobdesc.Competences{Had: []jobdesc.Competence{{Text: text}}}
	case "Q":
		d.Recruitment = &jobdesc.Recruitment{RespectfulQuestions: []string{text}}
	}
	return slices.DeleteFunc(review.Of(&d).Findings, func(f review.Finding) bool { return !strings.HasPrefix(f.Code, "JD-HEALTH-") })
}

// Each phrasing of our own draws what its line says: the number of the rule, or
// nothing. Few of those that should be found are not.
func TestHealthPhrasings(t *testing.T) {
	table, err := checkout.ReadFile("testdata/health.txt")
	require.NoError(t, err)
	lines, missed := 0, 0
	for line := range strings.Lines(string(table)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		lines++
		if strings.Contains(line, " ~ ") {
			missed++
		}
		parts := strings.SplitN(line, " ", 4)
		require.Len(t, parts, 4, line)
		text := strings.ReplaceAll(parts[3], `\n`, "\n")
		got := ""
		for _, f := range healthFindings(peerwork.Lang(parts[0]), parts[1], text) {
			got += strings.TrimPrefix(f.Code, "JD-HEALTH-")
			assert.NotEmpty(t, f.Quote, line)
			assert.Contains(t, text, f.Quote, line)
		}
		assert.Equal(t, strings.Trim(parts[2], "-~"), got, line)
	}
	assert.Greater(t, lines, 700)
	assert.LessOrEqual(t, missed, lines/100)
}

// phrase is a phrasing of a real advert or role description, rephrased, or a
// probe, with what a reader said of it. The second set was written by somebody
// else, who had seen neither the first nor the rules.
type phrase struct {
	Text       string        `json:"text"`
	Lang       peerwork.Lang `json:"lang"`
	Field      string        `json:"field"`
	Expect     string        `json:"expect"` // "hit" where an applicant's health is asked about or demanded, else "ok"
	Borderline bool          `json:"borderline"`
	Set        int           `json:"set"`
}

// sets are the labelled sets of phrasings. The rules were fitted to both. Before
// that, on the second, they reached a must-precision of 1.00 in Danish and 0.77
// in English, and a recall of 0.80 and 0.71: what to expect of sentences nobody
// has read before is nearer to that.
var sets = []int{1, 2}

// heldOut is a set by a third reader, to which the rules were never fitted and
// must not be: it says what to expect of sentences nobody has read before. A
// sentence of it that is missed is a reason to think of its kind, never to add
// its words.
const heldOut = 3

// figures counts what is found, borderline phrasings aside.
type figures struct{ hit, hitMust, hitAny, ok, okMust, okAny int }

func (f *figures) mustPrecision() float64 { return float64(f.hitMust) / float64(f.hitMust+f.okMust) }
func (f *figures) anyPrecision() float64  { return float64(f.hitAny) / float64(f.hitAny+f.okAny) }
func (f *figures) recall() float64        { return float64(f.hitAny) / float64(f.hit) }

func (f *figures) String() string {
	return fmt.Sprintf("must-precision %.2f  recall %.2f  precision of any %.2f  (%d asked, %d not; found as must %d, at all %d; wrongly as must %d, at all %d)",
		f.mustPrecision(), f.recall(), f.anyPrecision(), f.hit, f.ok, f.hitMust, f.hitAny, f.okMust, f.okAny)
}

func healthFigures(t testing.TB, set int, lang peerwork.Lang) *figures {
	t.Helper()
	name := "testdata/health-phrases.json"
	if set == heldOut {
		name, set = "testdata/health-held-out.json", 0
	}
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	var phrases []phrase
	require.NoError(t, json.Unmarshal(data, &phrases))
	f := &figures{}
	for _, p := range phrases {
		if p.Borderline || p.Lang != lang || p.Set != set {
			continue
		}
		found := healthFindings(p.Lang, p.Field, p.Text)
		anything, must := 0, 0
		if len(found) > 0 {
			anything = 1
		}
		if slices.ContainsFunc(found, func(f review.Finding) bool { return f.Severity == review.SeverityMust }) {
			must = 1
		}
		if p.Expect == "hit" {
			f.hit, f.hitAny, f.hitMust = f.hit+1, f.hitAny+anything, f.hitMust+must
		} else {
			f.ok, f.okAny, f.okMust = f.ok+1, f.okAny+anything, f.okMust+must
		}
	}
	return f
}

// On phrasings of real adverts a must is right, little is missed, and what is
// found is mostly so.
func TestHealthFigures(t *testing.T) {
	for _, set := range sets {
		for _, lang := range peerwork.AllLangs() {
			f := healthFigures(t, set, lang)
			require.Greater(t, f.hit, 20)
			require.Greater(t, f.ok, 15)
			assert.GreaterOrEqual(t, f.mustPrecision(), 0.95, "%d %s: %v", set, lang, f)
			assert.GreaterOrEqual(t, f.recall(), 0.90, "%d %s: %v", set, lang, f)
			assert.GreaterOrEqual(t, f.anyPrecision(), 0.60, "%d %s: %v", set, lang, f)
		}
	}
}

// On phrasings the rules have never met a must is still right; a fifth to a
// quarter of what asks about health is missed.
func TestHealthHeldOut(t *testing.T) {
	for lang, least := range map[peerwork.Lang]float64{peerwork.LangDA: 0.82, peerwork.LangEN: 0.73} {
		f := healthFigures(t, heldOut, lang)
		require.GreaterOrEqual(t, f.hit, 30)
		require.GreaterOrEqual(t, f.ok, 25)
		assert.GreaterOrEqual(t, f.mustPrecision(), 0.95, "%s: %v", lang, f)
		assert.GreaterOrEqual(t, f.recall(), least, "%s: %v", lang, f)
		assert.GreaterOrEqual(t, f.anyPrecision(), 0.85, "%s: %v", lang, f)
	}
}

// BenchmarkHealthFigures prints the figures of the labelled phrasings, and how
// long reading them takes.
func BenchmarkHealthFigures(b *testing.B) {
	for _, set := range append(slices.Clone(sets), heldOut) {
		for _, lang := range peerwork.AllLangs() {
			b.Run(fmt.Sprintf("%d/%s", set, lang), func(b *testing.B) {
				var f *figures
				for b.Loop() {
					f = healthFigures(b, set, lang)
				}
				b.ReportMetric(f.mustPrecision(), "must-precision")
				b.ReportMetric(f.recall(), "recall")
				b.ReportMetric(f.anyPrecision(), "any-precision")
			})
		}
	}
}

// Broken text does no harm.
func TestHealthInHostileText(t *testing.T) {
	for _, text := range []string{
		"\xff\xfe din diagnose", "\xc3", "æ", "Æ", "din\u202ediagnose", strings.Repeat("din ", 2500) + "diagnose", strings.Repeat(".", 10000),
		strings.Repeat("å", 5000), strings.Repeat("diagnose ", 1000), "–", "’’’", "-", "'", strings.Repeat("hvis du er syg, ", 500), strings.Repeat("- \n", 2000),
	} {
		for _, lang := range peerwork.AllLangs() {
			assert.NotPanics(t, func() { healthFindings(lang, "A", text); healthFindings(lang, "Q", text) })
		}
	}
}

// A text ten times as long takes at most ten times as many allocations.
func TestReviewGrowsWithTheText(t *testing.T) {
	for _, piece := range []string{"Du behøver ikke have en uddannelse, men du skal lytte. ", "og du er rolig ", "- rolig\n", "din diagnose "} {
		used := func(n int) float64 {
			d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer", Purpose: strings.Repeat(piece, n), Advert: jobdesc.Advert{Text: strings.Repeat(piece, n)}}
			return testing.AllocsPerRun(2, func() { review.Of(&d) })
		}
		assert.LessOrEqual(t, used(400), 10*used(40), "%q", piece)
	}
}

// BenchmarkReviewText shows that the time grows as the text does.
func BenchmarkReviewText(b *testing.B) {
	for _, piece := range []string{"Du er symptomfri. ", "din diagnose ", "og du er ikke rask "} {
		for _, n := range []int{100, 1000} {
			d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer", Advert: jobdesc.Advert{Text: strings.Repeat(piece, n)}}
			b.Run(fmt.Sprintf("%s/%d", strings.TrimSpace(piece), n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					review.Of(&d)
				}
			})
		}
	}
}
