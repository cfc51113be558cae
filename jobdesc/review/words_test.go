package review_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// inPlace is what stands for {} where the words of a rule are measured: a task
// title or a number of hours is about as long.
const inPlace = "tre ord her"

// ruleTexts are the texts of ours a rule shows: what it sees, what to do and the
// reason.
func ruleTexts(rule review.Rule) []peerwork.Text {
	texts := []peerwork.Text{rule.Text, rule.Do}
	if rule.Own.DA != "" {
		texts = append(texts, rule.Own)
	}
	for i := range texts {
		texts[i].DA = strings.ReplaceAll(texts[i].DA, "{}", inPlace)
		texts[i].EN = strings.ReplaceAll(texts[i].EN, "{}", inPlace)
	}
	return texts
}

// Every message is plain and respectful in both languages, and says what to do.
func TestWordsOfTheRules(t *testing.T) {
	var all []string
	for _, rule := range review.Rules() {
		var danish []string
		for _, text := range ruleTexts(rule) {
			danish = append(danish, text.DA)
			for _, s := range []string{text.DA, text.EN} {
				assert.Empty(t, prose.Denied(s), "%s: %s", rule.Code, s)
				assert.LessOrEqual(t, prose.Measured(s).Longest, 20, "%s: %s", rule.Code, s)
				assert.NotContains(t, s, "!", rule.Code)
				assert.NotContains(t, s, "  ", rule.Code)
				assert.Equal(t, strings.TrimSpace(s), s, rule.Code)
			}
		}
		all = append(all, danish...)
		assert.LessOrEqual(t, prose.Measured(strings.Join(danish, "\n")).LIX(), 40.0, rule.Code)
		for _, s := range []string{rule.Do.DA, rule.Do.EN} {
			assert.True(t, strings.HasSuffix(s, "."), "%s: %s", rule.Code, s)
		}
		assert.Equal(t, strings.Count(rule.Text.DA, "{}"), strings.Count(rule.Text.EN, "{}"), rule.Code)
		assert.LessOrEqual(t, strings.Count(rule.Text.DA, "{}"), 1, rule.Code)
		assert.NotContains(t, rule.Do.DA+rule.Do.EN, "{}", rule.Code)
	}
	r := review.Of(&jobdesc.Description{})
	for _, note := range append(r.Notes, r.LookedFor...) {
		all = append(all, note.DA)
		assert.LessOrEqual(t, prose.Measured(note.EN).Longest, 20)
	}
	m := prose.Measured(strings.Join(all, "\n"))
	assert.LessOrEqual(t, m.LIX(), 36.0)
	assert.GreaterOrEqual(t, m.Mean(), 7.0)
	assert.LessOrEqual(t, m.Mean(), 15.0)
	assert.LessOrEqual(t, m.Longest, 20)
	t.Logf("LIX %.1f, mean sentence %.1f words, longest %d", m.LIX(), m.Mean(), m.Longest)
}

// Nothing of a rule's own notation reaches a reader.
func TestPlaceholdersAreFilled(t *testing.T) {
	cases := ruleCases()
	for i := range cases {
		for _, change := range cases[i].speaks {
			d := cases[i].made(t, change)
			r := whole(&d)
			for _, line := range r.Undecided {
				assert.NotContains(t, line.Text.DA+line.Text.EN, "{}", change.when)
			}
			for _, f := range said(&r) {
				for _, s := range []string{f.Text.DA, f.Text.EN, f.Do.DA, f.Do.EN} {
					assert.NotContains(t, s, "{}", "%s: %s", f.Code, change.when)
				}
			}
		}
	}
}

// The examples are shown as they are, so they are respectful too, the flawed
// ones included: what is wrong in them is the job and not the words.
func TestWordsOfTheExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for name := range reviewed(t) {
		d := example(t, name)
		data, err := d.MarshalJSON()
		if assert.NoError(t, err) {
			assert.Empty(t, prose.Denied(string(data)), name)
		}
	}
}

// reviewed are the names of the examples with a golden review.
func reviewed(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{"good-ward": true, "good-residential": true, "good-day-service": true, "good-job-centre": true, "good-drop-in-centre": true, "good-staff-function": true}
	for name := range writtenFor {
		names[name] = true
	}
	return names
}
