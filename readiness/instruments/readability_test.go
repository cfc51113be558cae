package instruments_test

import (
	"strings"
	"testing"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

const (
	maxThemeLIX      = 40 // Danish, statement + sign + advice
	maxInstrumentLIX = 36
	maxSentence      = 20 // words, both languages, every text
	minMean          = 7  // words per sentence, both languages, so that nothing passes in telegram style
)

// plain puts statement, sign and advice on a line each, in one language.
func (it item) plain(lang func(text) string) string {
	lines := []string{lang(it.Statement), lang(it.Sign)}
	for _, step := range it.Advice.Steps {
		lines = append(lines, lang(step))
	}
	return strings.Join(lines, "\n")
}

func danish(x text) string  { return x.DA }
func english(x text) string { return x.EN }

func (th theme) plain(lang func(text) string) string {
	var all []string
	for _, it := range th.Items {
		all = append(all, it.plain(lang))
	}
	return prose.WithoutQuotations(strings.Join(all, "\n"))
}

func TestReadability(t *testing.T) {
	for _, name := range names {
		var da, en []string
		for _, th := range load(t, name).Themes {
			m := prose.Measured(th.plain(danish))
			t.Logf("%-10s %-12s LIX %.1f, %.1f words a sentence, longest %d", name, th.ID, m.LIX(), m.Mean(), m.Longest)
			if m.LIX() > maxThemeLIX {
				t.Errorf("%s/%s: LIX %.1f is over %d", name, th.ID, m.LIX(), maxThemeLIX)
			}
			da = append(da, th.plain(danish))
			en = append(en, th.plain(english))
		}
		m, e := prose.Measured(strings.Join(da, "\n")), prose.Measured(strings.Join(en, "\n"))
		t.Logf("%-10s %-12s LIX %.1f, %.1f words a sentence; English %.1f", name, "whole", m.LIX(), m.Mean(), e.Mean())
		if m.LIX() > maxInstrumentLIX {
			t.Errorf("%s: LIX %.1f is over %d", name, m.LIX(), maxInstrumentLIX)
		}
		if m.Mean() < minMean || e.Mean() < minMean {
			t.Errorf("%s: %.1f and %.1f words a sentence, want at least %d", name, m.Mean(), e.Mean(), minMean)
		}
	}
}

func TestNoLongSentence(t *testing.T) {
	eachText(t, func(at string, x text) {
		for _, s := range x.both() {
			for _, sentence := range prose.Sentences(s) {
				if n := len(prose.Words(sentence)); n > maxSentence {
					t.Errorf("%s: %d words: %q", at, n, sentence)
				}
			}
		}
	})
}
