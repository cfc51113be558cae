package workshop_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
)

const (
	maxLIX      = 36 // Danish, by chapter
	maxSentence = 20 // words, in both languages
	minMean     = 6  // words a sentence, in both languages, so that nothing passes in telegram style
	maxText     = 260
)

// read are the texts of a chapter that are read as sentences.
func read(c *workshop.Chapter) []peerwork.Text {
	all := []peerwork.Text{c.Intro}
	for i := range c.Questions {
		q := &c.Questions[i]
		all = append(all, q.Text, q.Example, q.Why)
		all = append(all, q.Help...)
		if q.Own != (peerwork.Text{}) {
			all = append(all, q.Own)
		}
	}
	return all
}

func lines() []peerwork.Text {
	l := workshop.AllLines()
	return []peerwork.Text{l.AboutJob, l.AboveCard, l.AboveConsideration, l.FirstHour, l.FirstHourOver, l.NothingUndecided, l.Saved}
}

// TestPlainAndRespectful: the texts are plain and respectful in both languages.
func TestPlainAndRespectful(t *testing.T) {
	check := func(at string, texts []peerwork.Text) {
		var da, en []string
		for _, text := range texts {
			require.True(t, text.DA != "" && text.EN != "", "%s: %v", at, text)
			for _, s := range []string{text.DA, text.EN} {
				assert.Empty(t, prose.Denied(s), s)
				assert.NotContains(t, s, "!", at)
				assert.LessOrEqual(t, len(s), maxText, s)
				assert.NotContains(t, s, "  ", s)
				assert.Equal(t, strings.TrimSpace(s), s)
				assert.Contains(t, ".?»«”", s[strings.LastIndexAny(s, " ")+1:][len(s[strings.LastIndexAny(s, " ")+1:])-1:], "%s ends in the middle", s)
				for _, n := range prose.SentenceLengths(s) {
					assert.LessOrEqual(t, n, maxSentence, s)
				}
			}
			da, en = append(da, text.DA), append(en, text.EN)
		}
		m, e := prose.Measured(strings.Join(da, "\n")), prose.Measured(strings.Join(en, "\n"))
		t.Logf("%-8s LIX %.1f, %.1f words a sentence; English %.1f, longest %d and %d", at, m.LIX(), m.Mean(), e.Mean(), m.Longest, e.Longest)
		assert.LessOrEqual(t, m.LIX(), float64(maxLIX), at)
		assert.GreaterOrEqual(t, m.Mean(), float64(minMean), at)
		assert.GreaterOrEqual(t, e.Mean(), float64(minMean), at)
	}
	for _, c := range workshop.Chapters() {
		check(c.ID, read(&c))
		for _, s := range []peerwork.Text{c.Title, c.Who} {
			assert.True(t, s.DA != "" && s.EN != "", c.ID)
			assert.Empty(t, prose.Denied(s.DA+"\n"+s.EN))
		}
	}
	check("lines", lines())
}

// TestNoTextTwice: a sentence that stands in two places was not written for
// either.
func TestNoTextTwice(t *testing.T) {
	seen := map[string]string{}
	for _, c := range workshop.Chapters() {
		for _, text := range read(&c) {
			for _, s := range append(prose.Sentences(text.DA), prose.Sentences(text.EN)...) {
				if len(prose.Words(s)) > 4 {
					assert.Empty(t, seen[s], "%s: %s", c.ID, s)
					seen[s] = c.ID
				}
			}
		}
	}
}

// TestQuestionsAsk: a question asks, in both languages, and an example does not.
func TestQuestionsAsk(t *testing.T) {
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			assert.Contains(t, q.Text.DA, "?", q.ID)
			assert.Contains(t, q.Text.EN, "?", q.ID)
			assert.NotContains(t, q.Example.DA+q.Example.EN+q.Why.DA+q.Why.EN, "?", q.ID)
			assert.LessOrEqual(t, len(q.Help), 2, q.ID)
		}
	}
}

// TestExamplesComeFromSixPlaces: anyone who reads them finds their own kind of place.
func TestExamplesComeFromSixPlaces(t *testing.T) {
	var all strings.Builder
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			all.WriteString(strings.ToLower(q.Example.DA) + "\n")
		}
	}
	for _, place := range []string{"patient", "beboer", "dagtilbud", "jobcent", "værested", "staben"} {
		assert.Contains(t, all.String(), place)
	}
}

// TestEvidence: each question says why it is asked and what that rests on.
func TestEvidence(t *testing.T) {
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			require.NotEmpty(t, q.Evidence, q.ID)
			for i, ref := range q.Evidence {
				found, ok := evidence.Find(ref)
				assert.True(t, ok && found.Kind != evidence.KindTopic, "%s: %s", q.ID, ref)
				assert.NotContains(t, q.Evidence[:i], ref, q.ID)
			}
			assert.Equal(t, slices.Contains(q.Evidence, evidence.Own), q.Own != (peerwork.Text{}), q.ID)
		}
	}
}

// TestFirst: ten questions for an hour, the same every time, and nothing that HR
// alone can answer.
func TestFirst(t *testing.T) {
	var ids []string
	for _, q := range workshop.First() {
		assert.True(t, q.First)
		ids = append(ids, string(q.ID))
	}
	assert.Equal(t, []string{
		"purpose", "needs", "target-group", "tasks", "lived-experience", "tasks-out", "openness", "leader", "supervision", "hours",
	}, ids)
}

// TestChapters: nine, each with somebody who answers and a time that can be true:
// from one to four minutes for a question.
func TestChapters(t *testing.T) {
	var ids []string
	for _, c := range workshop.Chapters() {
		ids = append(ids, c.ID)
		assert.GreaterOrEqual(t, c.Minutes, len(c.Questions), c.ID)
		assert.LessOrEqual(t, c.Minutes, 5*len(c.Questions), c.ID)
	}
	assert.Equal(t, []string{"begin", "why", "for-whom", "what", "how", "support", "terms", "finding", "follow"}, ids)
}

// TestReturnedValuesAreTheCallers: to change what one gets changes nothing for
// others.
func TestReturnedValuesAreTheCallers(t *testing.T) {
	c := workshop.Chapters()
	c[0].ID, c[0].Questions[0].Fields[0], c[0].Questions[0].Evidence[0], c[0].Questions[0].Help[0].DA = "x", "x", "x", "x"
	again := workshop.Chapters()
	assert.Equal(t, "begin", again[0].ID)
	assert.Equal(t, "/workplace/placement", again[0].Questions[0].Fields[0])
	assert.Equal(t, "33.1", again[0].Questions[0].Evidence[0])
	assert.NotEqual(t, "x", again[0].Questions[0].Help[0].DA)
}
