package knowledge_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// seats are those that have a page.
var seats = []toolkit.Seat{toolkit.SeatLeader, toolkit.SeatHR, toolkit.SeatColleague, toolkit.SeatRepresentative, toolkit.SeatPeerWorker, toolkit.SeatCitizen}

// said are the statements of a page.
func said(p knowledge.Page) (all []recovery.Statement) {
	for _, s := range p.Sections {
		all = append(all, saidIn(s.Parts)...)
	}
	return all
}

func saidIn(parts []knowledge.Part) (all []recovery.Statement) {
	for _, part := range parts {
		all = append(all, part.Said...)
	}
	return all
}

func saidOn(c knowledge.Card) []recovery.Statement {
	return slices.Concat([]recovery.Statement{c.Question}, c.First.Said, c.Second.Said, c.Ask)
}

func saidBeside() []recovery.Statement {
	l := knowledge.AllLines()
	return append(saidIn(knowledge.Opening()), l.Made, l.Card, l.Consideration, l.Chime, l.NoScale, l.Linked, l.NoCategory, l.NoAspect, l.Then, l.Today)
}

// everything is all that is said, by where.
func everything() map[string][]recovery.Statement {
	all := map[string][]recovery.Statement{"beside": saidBeside()}
	for _, p := range knowledge.Pages() {
		all[string(p.Seat)] = said(p)
	}
	for _, c := range knowledge.Cards() {
		all[string(c.ID)] = saidOn(c)
	}
	return all
}

// headings are the texts that are no statements, by where.
func headings() map[string][]peerwork.Text {
	all := map[string][]peerwork.Text{}
	for _, p := range knowledge.Pages() {
		texts := []peerwork.Text{p.Title, p.About}
		for _, s := range p.Sections {
			texts = append(texts, s.Title)
		}
		all[string(p.Seat)] = texts
	}
	for _, c := range knowledge.Cards() {
		all[string(c.ID)] = []peerwork.Text{c.Title, c.First.Label, c.Second.Label}
	}
	return all
}

// TestPages: each seat has its page, whole, and its papers are there.
func TestPages(t *testing.T) {
	pages := knowledge.Pages()
	require.Len(t, pages, len(seats))
	for i, p := range pages {
		assert.Equal(t, seats[i], p.Seat)
		found, ok := knowledge.Find(p.Seat)
		assert.True(t, ok)
		assert.Equal(t, p, found)
		assert.Equal(t, 5, p.Minutes)
		assert.NotEmpty(t, p.Papers, p.Seat)
		for _, id := range p.Papers {
			paper, ok := toolkit.Find(id)
			assert.True(t, ok && slices.Contains(paper.For, p.Seat), "%s: %s", p.Seat, id)
		}
		ids := map[string]bool{}
		for _, s := range p.Sections {
			assert.Regexp(t, "^[a-z]+$", s.ID)
			assert.False(t, ids[s.ID], "%s: %s", p.Seat, s.ID)
			ids[s.ID] = true
			require.NotEmpty(t, s.Parts, "%s: %s", p.Seat, s.ID)
			for _, part := range s.Parts {
				assert.NotEmpty(t, part.Said, "%s: %s", p.Seat, s.ID)
			}
		}
		for _, id := range []string{"what", "values", "gives", "worries"} {
			assert.True(t, ids[id], "%s has no %s", p.Seat, id)
		}
	}
	_, ok := knowledge.Find(toolkit.SeatGroup)
	assert.False(t, ok)
}

// TestFiveMinutes: a page is read in five minutes, by somebody who reads 150 words
// in each, and is worth them.
func TestFiveMinutes(t *testing.T) {
	for _, p := range knowledge.Pages() {
		words := 0
		for _, s := range said(p) {
			words += len(prose.Words(s.Text.DA))
		}
		t.Logf("%s: %d words", p.Seat, words)
		assert.GreaterOrEqual(t, words, 550, p.Seat)
		assert.LessOrEqual(t, words, 800, p.Seat)
	}
}

// TestEvidence: each sentence rests on something that is there, and says why when
// it rests on us.
func TestEvidence(t *testing.T) {
	for at, list := range everything() {
		for _, s := range list {
			assert.NotEmpty(t, s.Evidence, "%s: %s", at, s.Text.DA)
			for _, ref := range s.Evidence {
				e, ok := evidence.Find(ref)
				assert.True(t, ok && e.Kind != evidence.KindTopic, "%s: there is no %q", at, ref)
			}
			assert.Equal(t, slices.Contains(s.Evidence, evidence.Own), s.Own != (peerwork.Text{}), "%s: %s", at, s.Text.DA)
		}
	}
}

// TestOneHome: the same truth is the same sentence: what two pages say in the same
// words, they say on the same grounds.
func TestOneHome(t *testing.T) {
	grounds := map[string]recovery.Statement{}
	for at, list := range everything() {
		for _, s := range list {
			if first, ok := grounds[s.Text.DA]; ok {
				assert.Equal(t, first, s, "%s: %s", at, s.Text.DA)
			}
			grounds[s.Text.DA] = s
		}
	}
	for _, p := range knowledge.Pages() {
		seen := map[string]int{}
		for _, s := range said(p) {
			seen[s.Text.DA]++
		}
		for text, n := range seen {
			most := 1
			if text == recovery.Caveat().Text.DA {
				most = 2 // beside each list of what it gives
			}
			assert.LessOrEqual(t, n, most, "%s says it again: %s", p.Seat, text)
		}
	}
}

// TestReadable: plain, in both languages, and nothing in it would hurt.
func TestReadable(t *testing.T) {
	places := everything()
	for at, texts := range headings() {
		for _, text := range texts {
			places[at] = append(places[at], recovery.Statement{Text: text})
		}
	}
	for at, list := range places {
		var danish []string
		for _, s := range list {
			for _, text := range []peerwork.Text{s.Text, s.Own} {
				danish = append(danish, text.DA)
				assert.Equal(t, text.DA == "", text.EN == "", "%s: %s", at, text.DA)
				for _, words := range []string{text.DA, text.EN} {
					assert.Empty(t, prose.Denied(words), "%s: %s", at, words)
					assert.NotContains(t, words, "!", at)
					for i, n := range prose.SentenceLengths(words) {
						assert.LessOrEqual(t, n, 20, "%s: %s", at, prose.Sentences(words)[i])
					}
				}
			}
		}
		lix := prose.Measured(strings.Join(danish, "\n")).LIX()
		t.Logf("%s: LIX %.0f", at, lix)
		assert.LessOrEqual(t, lix, 36.0, at)
	}
}

// TestCaveat: what a source says that peer work gives is never without what the
// guide says about such claims.
func TestCaveat(t *testing.T) {
	claims := map[string]bool{} // texts that claim an effect
	met := map[string]bool{}
	for _, o := range recovery.Outcomes() {
		claims[o.Text.DA] = true
	}
	for _, c := range recovery.Contributions() {
		claims[strings.TrimSuffix(c.Text.DA, ".")] = true
	}
	isClaim := func(s recovery.Statement) bool { return claims[strings.TrimSuffix(s.Text.DA, ".")] }
	isCaveat := func(s recovery.Statement) bool { return s.Text == recovery.Caveat().Text }
	for _, p := range knowledge.Pages() {
		n := 0
		for _, s := range p.Sections {
			for _, part := range s.Parts {
				if slices.ContainsFunc(part.Said, isClaim) {
					n++
					assert.True(t, slices.ContainsFunc(part.Said, isCaveat), "%s: %s", p.Seat, s.ID)
				}
			}
		}
		assert.Positive(t, n, "%s does not say what it can give", p.Seat)
		for _, s := range said(p) {
			met[s.Text.DA] = true
		}
	}
	for text := range claims {
		assert.True(t, met[text+"."], "on no page: %s", text)
	}
	for _, c := range recovery.Concepts() {
		assert.True(t, met[c.Label.DA+": "+c.Text.DA], "on no page: %s", c.ID)
		for _, s := range c.Points {
			assert.True(t, met[s.Text.DA], "on no page: %s", s.Text.DA)
		}
	}
	for _, list := range jobdesc.Lists() {
		if slices.Contains([]string{"placements", "functions", "classic-functions"}, list.Name) {
			for _, e := range list.Entries {
				assert.True(t, met[e.Label.DA], "on no page: %s", e.Label.DA)
			}
		}
	}
}

// TestRowsHaveAHome: what the sources say of the work itself is on a page or a
// card: concepts, values, effects, worries, goals, places, functions, dilemmas.
func TestRowsHaveAHome(t *testing.T) {
	met := map[string]bool{}
	for _, list := range everything() {
		for _, s := range list {
			for _, ref := range s.Evidence {
				met[ref] = true
			}
		}
	}
	for _, id := range []string{"8", "9", "10", "11", "12", "13", "14", "43", "44", "45", "46", "47", "48", "50", "53", "54", "55", "56", "68", "73"} {
		topic, ok := evidence.Find(id)
		require.True(t, ok, id)
		for _, row := range topic.Rows {
			assert.True(t, met[row.ID], "%s is nowhere: %s", row.ID, row.DA)
		}
	}
	assert.True(t, met["4.4"])
}

// TestLaws: a page with a law says how old what it says of it is.
func TestLaws(t *testing.T) {
	for _, p := range knowledge.Pages() {
		laws, looked := false, false
		for _, s := range said(p) {
			laws = laws || slices.ContainsFunc(s.Evidence, func(ref string) bool { return strings.HasPrefix(ref, "law:") })
			looked = looked || strings.Contains(s.Text.DA, "november 2026")
			for _, ref := range s.Evidence {
				if strings.HasPrefix(ref, "law:") {
					e, _ := evidence.Find(ref)
					assert.Contains(t, e.Note.DA, "november 2026", ref)
				}
			}
		}
		assert.Equal(t, laws, looked, p.Seat)
	}
}

// TestCitizen: the page for citizens says what it can be like, and nothing of
// admissions or misuse, and says what one can say no to.
func TestCitizen(t *testing.T) {
	p, _ := knowledge.Find(toolkit.SeatCitizen)
	refs := map[string]bool{}
	for _, s := range said(p) {
		for _, ref := range s.Evidence {
			refs[ref] = true
		}
		for _, word := range []string{"indlæg", "misbrug", "procent", "sygdom", "admission", "misuse", "illness"} {
			assert.NotContains(t, strings.ToLower(s.Text.DA+" "+s.Text.EN), word)
		}
	}
	for _, ref := range []string{"8.1", "8.4", "8.5"} {
		assert.True(t, refs[ref], ref)
	}
	assert.False(t, refs["8.2"] || refs["8.3"])
	no := 0
	for _, s := range said(p) {
		if strings.Contains(strings.ToLower(s.Text.DA), "sige nej") || strings.Contains(s.Text.DA, "Siger du nej") {
			no++
		}
	}
	assert.GreaterOrEqual(t, no, 3)
}

// TestCards: seven, each with both sides evenly, and the one on consideration is
// never the first.
func TestCards(t *testing.T) {
	cards := knowledge.Cards()
	require.Len(t, cards, len(jobdesc.Dilemmas()))
	assert.NotEqual(t, jobdesc.DilemmaConsideration, cards[0].ID)
	for i, d := range jobdesc.Dilemmas() {
		c := cards[i]
		assert.Equal(t, d.ID, c.ID)
		assert.Equal(t, d.Question, c.Question.Text)
		assert.Equal(t, d.First.Text, c.First.Said[0].Text)
		assert.Equal(t, d.Second.Text, c.Second.Said[0].Text)
		assert.Len(t, c.Second.Said, len(c.First.Said), "%s: as many points on both sides", c.ID)
		assert.Len(t, c.Ask, 2, c.ID)
		for _, ask := range c.Ask {
			assert.True(t, strings.HasSuffix(ask.Text.DA, "?") && strings.HasSuffix(ask.Text.EN, "?"), ask.Text.DA)
		}
		for _, lang := range peerwork.AllLangs() {
			words := func(side knowledge.CardSide) (n int) {
				for _, s := range side.Said {
					n += len(prose.Words(s.Text.In(lang)))
				}
				return n
			}
			first, second := words(c.First), words(c.Second)
			assert.LessOrEqual(t, 5*max(first, second), 6*min(first, second), "%s in %s: %d words on one side, %d on the other", c.ID, lang, first, second)
		}
	}
}

// TestFresh: what is returned is the caller's own.
func TestFresh(t *testing.T) {
	p, c := knowledge.Pages(), knowledge.Cards()
	for _, s := range said(p[0]) {
		s.Evidence[0] = "changed"
	}
	c[0].First.Said[0].Evidence[0] = "changed"
	for _, s := range append(said(knowledge.Pages()[0]), saidOn(knowledge.Cards()[0])...) {
		assert.NotContains(t, s.Evidence, "changed")
	}
}

// TestImports: what peer work is has nothing to do with anybody's answers.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	for p := range strings.FieldsSeq(string(out)) {
		assert.NotContains(t, p, peerwork.ModulePath+"/readiness")
		assert.NotContains(t, p, peerwork.ModulePath+"/evidence")
	}
}
