package toolkit_test

import (
	"bytes"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// lines are all lines of a paper.
func lines(p toolkit.Paper) []toolkit.Line {
	var all []toolkit.Line
	for _, s := range p.Sections {
		for _, part := range s.Parts {
			all = append(all, part.Lines...)
		}
	}
	return all
}

// texts are all texts that a reader of a paper meets.
func texts(p toolkit.Paper) []peerwork.Text {
	all := []peerwork.Text{p.Title, p.Use, p.Who, p.When, p.Time}
	for _, s := range p.Sections {
		if s.Heading != (peerwork.Text{}) {
			all = append(all, s.Heading)
		}
		for _, part := range s.Parts {
			all = append(all, part.Columns...)
		}
	}
	for _, l := range lines(p) {
		all = append(all, l.Text)
		if l.Own != (peerwork.Text{}) {
			all = append(all, l.Own)
		}
	}
	return all
}

// TestPapers: a paper is whole, in both languages, and each line rests on
// something that is there.
func TestPapers(t *testing.T) {
	ids := map[string]bool{}
	for _, p := range toolkit.Papers() {
		assert.Regexp(t, `^[a-z]+(-[a-z]+)*$`, p.ID)
		assert.False(t, ids[p.ID], p.ID)
		ids[p.ID] = true
		found, ok := toolkit.Find(p.ID)
		assert.True(t, ok)
		assert.Equal(t, p, found)
		require.NotEmpty(t, p.For, p.ID)
		for _, seat := range p.For {
			assert.True(t, seat.Valid(), "%s: %s", p.ID, seat)
		}
		assert.Contains(t, []int{1, 2}, p.Pages, p.ID)
		for _, text := range texts(p) {
			assert.NotEmpty(t, text.DA, p.ID)
			assert.NotEmpty(t, text.EN, "%s: %s", p.ID, text.DA)
			for _, c := range "[]" {
				assert.Equal(t, strings.Count(text.DA, string(c)), strings.Count(text.EN, string(c)), "%s: %s", p.ID, text.DA)
			}
			assert.Equal(t, strings.Count(text.DA, "["), strings.Count(text.DA, "]"), "%s: %s", p.ID, text.DA)
		}
		for _, s := range p.Sections {
			for _, part := range s.Parts {
				assert.NotEmpty(t, part.Lines, p.ID)
				switch part.Form {
				case toolkit.FormText, toolkit.FormPoints, toolkit.FormNumbered, toolkit.FormBoxes:
					assert.Empty(t, part.Columns, p.ID)
				case toolkit.FormTable:
					assert.Greater(t, len(part.Columns), 1, p.ID)
				default:
					assert.Fail(t, "no such form", "%s: %q", p.ID, part.Form)
				}
			}
		}
		for _, l := range lines(p) {
			assert.NotEmpty(t, l.Evidence, "%s: %s", p.ID, l.Text.DA)
			for _, ref := range l.Evidence {
				e, ok := evidence.Find(ref)
				assert.True(t, ok && e.Kind != evidence.KindTopic, "%s: there is no %q", p.ID, ref)
			}
			assert.Equal(t, slices.Contains(l.Evidence, evidence.Own), l.Own != (peerwork.Text{}), "%s: %s", p.ID, l.Text.DA)
		}
	}
	_, ok := toolkit.Find("nothing")
	assert.False(t, ok)
	assert.False(t, toolkit.Seat("").Valid())
}

// TestReadable: the papers are read in the middle of something else.
func TestReadable(t *testing.T) {
	for _, p := range toolkit.Papers() {
		var danish []string
		for _, text := range texts(p) {
			danish = append(danish, prose.WithoutQuotations(text.DA))
			for _, s := range []string{text.DA, text.EN} {
				assert.Empty(t, prose.Denied(s), "%s: %s", p.ID, s)
				assert.NotContains(t, s, "!", p.ID)
				for i, n := range prose.SentenceLengths(s) {
					assert.LessOrEqual(t, n, 20, "%s: %s", p.ID, prose.Sentences(s)[i])
				}
			}
		}
		lix := prose.Measured(strings.Join(danish, "\n")).LIX()
		t.Logf("%s: LIX %.0f", p.ID, lix)
		assert.LessOrEqual(t, lix, 36.0, p.ID)
	}
}

func markdown(t *testing.T, p toolkit.Paper, lang peerwork.Lang) string {
	return written(t, toolkit.Document(p, lang))
}

func written(t *testing.T, doc render.Document) string {
	var b bytes.Buffer
	require.NoError(t, render.Markdown(&b, doc))
	return b.String()
}

// TestNotOnThem: words that have no place on a paper, where a word can show it.
// What no text of ours may say is tested by its own list.
func TestNotOnThem(t *testing.T) {
	everywhere := []string{"symptom", "i bedring", "in recovery since", "trods ", "despite "}
	for id, words := range notOn {
		p, ok := toolkit.Find(id)
		require.True(t, ok, id)
		for _, lang := range peerwork.AllLangs() {
			doc := toolkit.Document(p, lang)
			doc.Foot = nil // names works and laws
			page := strings.ToLower(written(t, doc))
			for _, word := range append(words, everywhere...) {
				assert.NotContains(t, page, word, id)
			}
		}
	}
	for _, p := range toolkit.Papers() {
		_, ok := notOn[p.ID]
		assert.True(t, ok, "%s: nobody has said what must not be on it", p.ID)
	}
}

// notOn has the words that must not be on each paper.
var notOn = map[string][]string{
	"hr-checklist": {"sygefravær", "sygdom", "syge", "ren straffeattest", "sickness", "illness", "clean record", "diagnos"},
	"contract-annex": {"diagnos", "helbred", "health", "sygdom", "illness", "sygefravær", "fremmøde", "attendance", "recovery", "hensyn",
		"prøvetid", "stabil"},
	"before-yes": {"stabil", "klar til", "ready for"},
	"advert": {"stabil", "stable", "kommet dig", "sygefravær", "sick leave", "år siden", "years ago", "øvrige opgaver", "other duties", "efter behov", "as needed",
		"robust", "belastbar", "symptomfri", "ung", "young"},
	"interview":   {"stabil", "stable", "robust", "år siden", "years ago", "jobparat"},
	"good-no":     {"klar endnu", "ready yet", "sårbar", "vulnerable", "kommer dig", "recover", "behandling", "treatment", "vi håber", "we hope", "desværre", "unfortunately"},
	"first-weeks": {"hold øje", "keep an eye", "observ", "sårbar", "vulnerable", "skån", "symptom"},
	"med":         {"sårbar", "vulnerable", "sygefravær", "sickness", "skån"},
	"budget":      {"billig", "cheap", "aflast", "reliev", "indlæggelse", "admission", "spar", "save", "mindst lige så godt", "at least as well", "73.2", "8.2", "8.3"},
	"theme-day":   {"brave", "modig", "historier om"},
	"talk-sheet":  {"enig", "agree with", "fortæl, hvad du svarede", "gennemsnit", "average", "point"},
	"colleague":   {"skån", "sårbar", "vulnerable", "sygdom", "illness", "pas på"},
	"citizen":     {"procent", "per cent", "indlæggelse", "admission", "misbrug", "abuse", "rollemodel", "role model", "forskning", "research", "%"},
	"volunteer":   {"vikar", "skal møde", "pligt", "duty", "diagnos", "helbred", "health"},
}

// TestDocument: the document says whom it is for at the top and where it comes
// from at the foot, and marks what is ours.
func TestDocument(t *testing.T) {
	for _, p := range toolkit.Papers() {
		for _, lang := range peerwork.AllLangs() {
			doc := toolkit.Document(p, lang)
			assert.Equal(t, p.Title.In(lang), doc.Title.Plain())
			assert.Equal(t, p.Who.In(lang), doc.Kind.Plain())
			page := markdown(t, p, lang)
			assert.Contains(t, page, p.When.In(lang)+" · "+p.Time.In(lang))
			own, laws := false, false
			for _, l := range lines(p) {
				own = own || slices.Contains(l.Evidence, evidence.Own)
				laws = laws || slices.ContainsFunc(l.Evidence, func(ref string) bool { return strings.HasPrefix(ref, "law:") })
				if l.Own != (peerwork.Text{}) {
					assert.Contains(t, strings.Join(doc.Foot, "\n"), l.Own.In(lang), p.ID)
				}
			}
			mark := map[peerwork.Lang]string{peerwork.LangDA: "* Vores forslag.", peerwork.LangEN: "* Our suggestion."}[lang]
			assert.Equal(t, own, strings.Contains(strings.Join(doc.Foot, "\n"), mark), p.ID)
			caveat := map[peerwork.Lang]string{peerwork.LangDA: "Det er ikke juridisk rådgivning.", peerwork.LangEN: "This is not legal advice."}[lang]
			assert.Equal(t, laws, strings.Contains(strings.Join(doc.Foot, "\n"), caveat), p.ID)
			for _, line := range doc.Foot {
				assert.True(t, utf8.ValidString(line) && !strings.Contains(line, "[") && !strings.Contains(line, "( "), line)
			}
		}
	}
	p, _ := toolkit.Find("hr-checklist")
	assert.Contains(t, markdown(t, p, peerwork.LangDA), "Det afgør kommunen eller a-kassen.\u00a0\\*\n", "our suggestion alone")
	assert.Contains(t, markdown(t, p, peerwork.LangDA), "hvad ledelsen håber.\n")
	assert.Contains(t, toolkit.Document(p, peerwork.LangDA).Foot[0], ", august 2016 (20.1, 23.3, 23.4, 24.1, 24.2, 25.1, ")
}

// TestFootNamesTheSources: the names at the foot are those of the edition, and
// every reference of a paper is named there.
func TestFootNamesTheSources(t *testing.T) {
	topics := map[string]string{}
	for _, topic := range evidence.AllTopics() {
		topics[topic.ID] = topic.Work
	}
	for _, p := range toolkit.Papers() {
		foot := toolkit.Document(p, peerwork.LangDA).Foot[0]
		for _, l := range lines(p) {
			for _, ref := range l.Evidence {
				topic, _, row := strings.Cut(ref, ".")
				if !row {
					continue
				}
				work, _ := evidence.FindWork(topics[topic])
				_, after, named := strings.Cut(foot, ref)
				assert.True(t, named, "%s: %s", p.ID, ref)
				before := foot[:len(foot)-len(after)]
				assert.Contains(t, before[:strings.LastIndex(before, "(")], work.Year.DA, "%s: %s is of %s", p.ID, ref, work.ID)
			}
		}
	}
	for _, law := range toolkit.LawRefs() {
		e, ok := evidence.Find(law)
		require.True(t, ok, law)
		assert.Contains(t, e.Note.DA, "november 2026", "the foot says when the laws were looked up")
	}
}

// TestRowsHaveAHome: what the sources tell HR, the hiring committee, leaders and
// colleagues is on a paper.
func TestRowsHaveAHome(t *testing.T) {
	met := map[string]bool{}
	for _, p := range toolkit.Papers() {
		for _, l := range lines(p) {
			for _, ref := range l.Evidence {
				met[ref] = true
			}
		}
	}
	for _, id := range []string{"25", "34", "35", "36", "39", "66", "67", "68", "69", "70", "71", "72"} {
		topic, ok := evidence.Find(id)
		require.True(t, ok, id)
		for _, row := range topic.Rows {
			assert.True(t, met[row.ID], "%s is on no paper: %s", row.ID, row.DA)
		}
	}
}

// TestImports: the papers know of jobs and documents, and not of anybody's
// answers.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	for p := range strings.FieldsSeq(string(out)) {
		assert.NotContains(t, p, peerwork.ModulePath+"/readiness")
		assert.NotContains(t, p, peerwork.ModulePath+"/evidence")
	}
}
