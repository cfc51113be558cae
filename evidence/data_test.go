package evidence

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/prose"
)

// rowsPerTopic is how many rows each topic has, topics 1 to 73: what the edition
// must hold, counted when the sources were read.
var rowsPerTopic = [...]int{
	5, 6, 4, 4, 1, 2, 1, 5, 3, 1, 2, 3, 3, 4, 3, 3, 4, 2, 7, 2,
	4, 4, 6, 2, 5, 3, 3, 4, 5, 2, 5, 1, 4, 3, 2, 5, 4, 4, 4, 3,
	5, 8, 10, 3, 1, 3, 5, 8, 9, 3, 5, 1, 7, 14, 17, 7, 6, 1, 1, 4,
	4, 4, 1, 7, 4, 2, 2, 5, 2, 3, 2, 2, 5,
}

func TestEveryTopicAndRow(t *testing.T) {
	topics := AllTopics()
	require.Len(t, topics, 73)
	rows := 0
	for i, topic := range topics {
		assert.Equal(t, fmt.Sprint(i+1), topic.ID)
		require.Len(t, topic.Rows, rowsPerTopic[i], "topic %s", topic.ID)
		for j, row := range topic.Rows {
			assert.Equal(t, fmt.Sprintf("%d.%d", i+1, j+1), row.ID)
			rows++
		}
	}
	assert.Equal(t, 299, rows)
}

func TestWorks(t *testing.T) {
	var ids []string
	for _, w := range AllWorks() {
		ids = append(ids, w.ID)
		assert.Equal(t, w.ID == "guide", w.Quoted, w.ID)
	}
	assert.Equal(t, []string{"guide", "peer-job", "peer-job-news", "peernet", "colleagues"}, ids)
	// The works follow each other in the numbering.
	from := map[string]string{"1": "guide", "49": "guide", "50": "peer-job", "56": "peer-job",
		"57": "peer-job-news", "59": "peer-job-news", "60": "peernet", "65": "peernet", "66": "colleagues", "73": "colleagues"}
	for ref, work := range from {
		e, ok := Find(ref)
		require.True(t, ok, ref)
		assert.Equal(t, work, e.Work, ref)
		assert.Equal(t, work == "guide", e.Quoted, ref)
	}
}

func TestLawsAndPapers(t *testing.T) {
	var ids []string
	for _, l := range AllLaws() {
		ids = append(ids, l.ID)
		assert.Contains(t, l.Caveat.DA, "ikke juridisk rådgivning")
		assert.Regexp(t, "^(Danish |Directive \\(EU\\))", l.Title.EN, "whose law it is")
	}
	for _, p := range AllPapers() {
		ids = append(ids, p.ID)
		assert.Regexp(t, `\((1984|2011)\)`, p.Citation)
	}
	assert.Equal(t, []string{"law:helbredsoplysningsloven-2", "law:helbredsoplysningsloven-6", "law:forskelsbehandlingsloven-2a",
		"law:forskelsbehandlingsloven-5", "law:ligebehandlingsloven-6", "law:direktiv-2023-970-5", "law:ansaettelsesbevisloven-2023", "law:psykisk-arbejdsmiljoe-vold", "law:arbejdets-udfoerelse-11", "law:boerneattestloven-2",
		"law:straffeattest", "law:fleksjob", "law:loentilskud-foertidspension", "law:dagpenge-frivilligt",
		"paper:leamy-2011", "paper:legere-2011", "paper:james-1984"}, ids)
}

// text is a Text of the edition and where it stands.
type text struct {
	where string
	peerwork.Text
	quoted bool // the Danish is a quotation
}

// allTexts returns every Text of the edition that is there.
func allTexts() []text {
	var all []text
	for _, w := range AllWorks() {
		all = append(all, text{w.ID + " title", w.Title, true}, text{w.ID + " year", w.Year, false}, text{w.ID + " status", w.Status, false})
		if w.Publisher != (peerwork.Text{}) {
			all = append(all, text{w.ID + " publisher", w.Publisher, false})
		}
	}
	for _, topic := range AllTopics() {
		e, _ := Find(topic.ID)
		all = append(all, text{topic.ID + " title", topic.Title, false}, text{topic.ID + " section", topic.Section, e.Quoted})
		for _, r := range topic.Rows {
			all = append(all, text{r.ID, r.Text(), e.Quoted})
			if r.Note != (peerwork.Text{}) {
				all = append(all, text{r.ID + " note", r.Note, false})
			}
		}
	}
	for _, l := range AllLaws() {
		all = append(all, text{l.ID + " title", l.Title, true}, text{l.ID + " says", l.Says, false}, text{l.ID + " caveat", l.Caveat, false})
	}
	for _, p := range AllPapers() {
		all = append(all, text{p.ID + " title", p.Title, false}, text{p.ID + " says", p.Says, false})
	}
	for _, n := range AllNewer() {
		all = append(all, text{n.ID + " publisher", n.Publisher, false}, text{n.ID + " gives", n.Gives, false})
	}
	for _, o := range AllOrganisations() {
		all = append(all, text{o.ID + " name", o.Name, false}, text{o.ID + " does", o.Does, false})
		if o.Before != (peerwork.Text{}) {
			all = append(all, text{o.ID + " before", o.Before, false})
		}
	}
	return all
}

func TestBothLanguages(t *testing.T) {
	texts := allTexts()
	require.Greater(t, len(texts), 299+2*73)
	for _, x := range texts {
		for _, s := range []string{x.DA, x.EN} {
			assert.NotEmpty(t, s, x.where)
			assert.LessOrEqual(t, len([]rune(s)), 2000, x.where)
		}
		// A text that is the same in both languages is a title, a name or a year.
		if x.DA == x.EN {
			assert.LessOrEqual(t, len(words(x.DA)), 30, x.where)
			assert.Regexp(t, `^(1\.5|2[23]\.4|14\.4|49\.\d|guide year|peer.* (year|publisher)|kompetencer-2020 publisher|erfaringskompetanse before)$`, x.where)
		}
	}
}

var (
	brokenWord = regexp.MustCompile(`\pL- (\pL+)`)
	address    = regexp.MustCompile(`(?i)https?:|www\.|@`)
)

// damage returns what scanning left in a text, or nothing.
func damage(s string) []string {
	var found []string
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Arabic, r), unicode.Is(unicode.Cyrillic, r), unicode.Is(unicode.Cf, r),
			unicode.IsControl(r), r == unicode.ReplacementChar:
			found = append(found, fmt.Sprintf("%U", r))
		}
	}
	for _, m := range brokenWord.FindAllStringSubmatch(s, -1) {
		if m[1] != "og" && m[1] != "eller" {
			found = append(found, m[0])
		}
	}
	for _, known := range []string{"Arbejds miljø", "arbejds miljø", "udlødere", "støttee", "fremmede for", "medarbejders erfaring",
		"Opfølgings", "**", "  ", " ,", " ."} {
		if strings.Contains(s, known) {
			found = append(found, known)
		}
	}
	if s != strings.TrimSpace(s) {
		found = append(found, "space at an end")
	}
	return found
}

func TestDamageIsMended(t *testing.T) {
	for _, bad := range []string{"peer- medarbejder", "Psykiat\u0631\u064a\u0641oreningens", "Arbejds miljø", "ar\u00adbejde", "to  mellemrum", "slut "} {
		require.NotEmpty(t, damage(bad), bad)
	}
	require.Empty(t, damage("rutine- og driftsopgaver"))
	for _, x := range allTexts() {
		assert.Empty(t, damage(x.DA), x.where)
		assert.Empty(t, damage(x.EN), x.where)
	}
}

// Addresses grow old: none is a link, and only the row that is nothing but an
// address has one.
func TestNoAddresses(t *testing.T) {
	for _, x := range allTexts() {
		assert.NotRegexp(t, address, x.DA+" "+x.EN, x.where)
	}
	quiz, _ := Find("22.4")
	assert.Contains(t, quiz.Note.DA, "2016")
	for i := 1; i <= 8; i++ {
		e, _ := Find(fmt.Sprintf("48.%d", i))
		assert.Contains(t, e.Note.DA, "2016", e.Ref)
		assert.Contains(t, e.Note.EN, "2016", e.Ref)
	}
}

// Our own texts name people as peerwork does; a quotation keeps its words.
func TestOurWords(t *testing.T) {
	for _, x := range allTexts() {
		if !x.quoted {
			assert.Empty(t, prose.Denied(x.DA), x.where)
			assert.Empty(t, prose.Denied(x.EN), x.where)
			assert.NotContains(t, x.DA+x.EN, "!", x.where)
		}
	}
}

// What people are shown has no number of a row, which says nothing to them.
func TestNoRowNumbers(t *testing.T) {
	for _, x := range allTexts() {
		if strings.HasPrefix(x.where, "paper:") && strings.HasSuffix(x.where, " title") {
			continue // pages and a DOI
		}
		assert.Empty(t, RowsNamed(x.Text), "%s names rows", x.where)
	}
}

// Rows that disagree say what the other side is.
func TestNotes(t *testing.T) {
	for _, s := range [][2]string{
		{"23.1", "En anden kilde mener, at der ikke skal tages særlige hensyn"}, {"23.3", "En anden kilde lægger vægt på, at vilkårene skal være de samme for alle"},
		{"23.4", "en anden kilde på samme vilkår uden særlige hensyn"}, {"66.1", "kunne tilpasse sig forskellige behov og kende reglerne"}, {"66.2", "kunne tilpasse sig forskellige behov og kende reglerne"},
		{"4.4", "en anden kilde går længere"}, {"73.2", "kalder dokumentationen af de målbare effekter begrænset"},
	} {
		e, _ := Find(s[0])
		assert.Contains(t, e.Note.DA, s[1], s[0])
	}
	for i := 1; i <= 14; i += 2 {
		one, _ := Find(fmt.Sprintf("54.%d", i))
		other, _ := Find(fmt.Sprintf("54.%d", i+1))
		for _, pair := range [][2]Entry{{one, other}, {other, one}} {
			assert.Contains(t, pair[0].Note.DA, "Den anden side: "+pair[1].Text.DA, pair[0].Ref)
			assert.Contains(t, pair[0].Note.EN, "The other side: "+pair[1].Text.EN, pair[0].Ref)
		}
	}
	// The experience of a few is told nowhere without saying that it is theirs.
	for _, ref := range []string{"54.11", "54.12"} {
		e, _ := Find(ref)
		assert.Contains(t, e.Note.DA, "Det er enkelte lederes oplevelse", ref)
	}
	for _, ref := range []string{"8.1", "8.5", "9.1", "9.3", "10.1", "23.5", "50.1", "57.5", "63.1", "73.1", "73.2", "73.3"} {
		e, _ := Find(ref)
		assert.Contains(t, e.Note.DA, "dokumentationen af de målbare effekter", "the caveat on claims of effect: %s", ref)
		assert.Contains(t, e.Note.EN, "documentation of measurable effects", ref)
	}
	for i := 1; i <= 5; i++ {
		e, _ := Find(fmt.Sprintf("31.%d", i))
		assert.Contains(t, e.Note.EN, "missing", e.Ref)
	}
}
