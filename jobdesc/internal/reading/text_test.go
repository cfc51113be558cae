package reading_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// outline writes the sentences of a text with a number, and after < the number
// of what each stands under.
func outline(text string) []string {
	var all []string
	for _, s := range reading.Read(peerwork.LangDA, text).Sentences {
		line := s.Text
		if s.Bullet {
			line = "- " + line
		}
		if s.Under >= 0 {
			line += " < " + string(rune('0'+s.Under))
		}
		all = append(all, line)
	}
	return all
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", nil},
		{"spaces and rules", " \n\t\n---\n-\n", nil},
		{"marks", "Du lytter. Du spørger! Er du med?! Ja", []string{"Du lytter.", "Du spørger!", "Er du med?!", "Ja"}},
		{"quotation marks stay", "Han sagde: »Kom ind.« Så gik de.", []string{"Han sagde: »Kom ind.«", "Så gik de."}},
		{"a title of several sentences", "Du deler pjecen »Er du ny? Det skal du vide« ud. Ja.", []string{"Du deler pjecen »Er du ny? Det skal du vide« ud.", "Ja."}},
		{"a quotation mark that never closes", "Hun sagde: »Kom. Vi ses. A" + strings.Repeat("a", 200), []string{"Hun sagde: »Kom.", "Vi ses.", "A" + strings.Repeat("a", 200)}},
		{"abbreviations and numbers", "Vi mødes kl. 9.30 hver 2. uge, f.eks. her. Det er bl.a. Anes idé.", []string{"Vi mødes kl. 9.30 hver 2. uge, f.eks. her.", "Det er bl.a. Anes idé."}},
		{"a year ends a sentence", "Vi åbnede i 2019. Nu er vi ti.", []string{"Vi åbnede i 2019.", "Nu er vi ti."}},
		{"bullets below a colon", "Du:\n- lytter\n- spørger", []string{"Du:", "- lytter < 0", "- spørger < 0"}},
		{"bullets below a line without", "Vi lægger vægt på, at du\n• lytter\n• spørger\n\nVi glæder os.", []string{"Vi lægger vægt på, at du", "- lytter < 0", "- spørger < 0", "Vi glæder os."}},
		{"bullets below the last sentence of a line", "Kom og mød os. Du skal:\n1. lytte\n2. spørge", []string{"Kom og mød os.", "Du skal:", "- lytte < 1", "- spørge < 1"}},
		{"an empty line above and between", "Du skal:\r\n\r\n* lytte\r\n\r\n* spørge\r\n\r\nVelkommen.", []string{"Du skal:", "- lytte < 0", "- spørge < 0", "Velkommen."}},
		{"lines without a mark", "Krav\nRolig\nVenlig\n\nStedet\nRoligt", []string{"Krav", "Rolig < 0", "Venlig < 0", "Stedet", "Roligt < 3"}},
		{"two lists", "Krav:\n- rolig\nVi tilbyder:\n- ro", []string{"Krav:", "- rolig < 0", "Vi tilbyder:", "- ro < 2"}},
		{"bullets below nothing", "Vi bor ved havet.\n\n- rolig", []string{"Vi bor ved havet.", "- rolig"}},
		{"a sentence is no heading", "Vi bor ved havet.\n- rolig", []string{"Vi bor ved havet.", "- rolig"}},
		{"a broken line goes on", "Vi søger en medarbejder, der har lyst til at være med i\nteamet og i huset. Velkommen.", []string{"Vi søger en medarbejder, der har lyst til at være med i\nteamet og i huset.", "Velkommen."}},
		{"a broken bullet goes on", "Du skal:\n- have lyst til at være med i et team, som vi er glade for\n  og i huset\n- lytte", []string{"Du skal:", "- have lyst til at være med i et team, som vi er glade for\n  og i huset < 0", "- lytte < 0"}},
	} {
		assert.Equal(t, c.want, outline(c.text), c.name)
	}
}

// said writes the clauses of a text: whom each is about, what it says, and its
// words.
func said(lang peerwork.Lang, text string) []string {
	var all []string
	for _, s := range reading.Read(lang, text).Sentences {
		for _, c := range s.Clauses {
			line := [...]string{"?", "applicant", "supported", "colleagues", "workplace"}[c.Who]
			for _, flag := range []struct {
				set  bool
				name string
			}{{c.Not, " not"}, {c.Free, " free"}, {c.If, " if"}} {
				if flag.set {
					line += flag.name
				}
			}
			line += ":"
			for _, w := range c.Words {
				line += " " + w.Text
			}
			all = append(all, line)
		}
	}
	return all
}

func TestClauses(t *testing.T) {
	for _, c := range []struct {
		lang peerwork.Lang
		text string
		want []string
	}{
		{"da", "Du behøver ikke have en uddannelse, men du skal have et kørekort.", []string{"applicant not free: Du behøver ikke have en uddannelse", "applicant: men du skal have et kørekort"}},
		{"da", "Vi spørger ikke om, hvilke job du har haft.", []string{"workplace not free: Vi spørger ikke om", "applicant not free: hvilke job du har haft"}},
		{"da", "Vi spørger ikke til job, kurser eller eksamen.", []string{"workplace not free: Vi spørger ikke til job kurser eller eksamen"}},
		{"da", "Det er ikke et krav, at du har kørekort og har bil.", []string{"? not free: Det er ikke et krav", "applicant not free: at du har kørekort", "applicant not free: og har bil"}},
		{"da", "Du skal have kørekort og have lyst til at støtte andre.", []string{"applicant: Du skal have kørekort", "applicant: og have lyst til at støtte andre"}},
		{"da", "Uanset uddannelse skal du have kørekort.", []string{"? free: Uanset uddannelse", "applicant: skal du have kørekort"}},
		{"da", "Du er velkommen uanset alder.", []string{"applicant: Du er velkommen", "applicant free: uanset alder"}},
		{"da", "Uanset hvilket job du har, er du velkommen.", []string{"applicant free: Uanset hvilket job du har", "applicant: er du velkommen"}},
		{"da", "Spørg om erfaring, ikke om job.", []string{"?: Spørg om erfaring", "? not free: ikke om job"}},
		{"da", "Du skal ikke have kørekort.", []string{"applicant not free: Du skal ikke have kørekort"}},
		{"da", "Du må ikke have kørt i de seneste to år.", []string{"applicant not: Du må ikke have kørt i de seneste to år"}},
		{"da", "Du er ikke kun rolig.", []string{"applicant: Du er ikke kun rolig"}},
		{"da", "Du behøver ikke:\n- kørekort\n- at have bil", []string{"applicant not free: Du behøver ikke", "applicant not free: kørekort", "applicant not free: at have bil"}},
		{"da", "Om os:\n- Du får en god chef", []string{"?: Om os", "applicant: Du får en god chef"}},
		{"da", "Vi søger en, der er rolig.", []string{"applicant: Vi søger en", "applicant: der er rolig"}},
		{"da", "Du møder mennesker, der er kommet langt.", []string{"applicant: Du møder mennesker", "supported: der er kommet langt"}},
		{"da", "Bliver du forsinket, ringer du.", []string{"applicant if: Bliver du forsinket", "applicant: ringer du"}},
		{"da", "De mennesker, du møder, er på vej.", []string{"supported: De mennesker", "applicant: du møder", "supported: er på vej"}},
		{"da", "Den, der søger, er rolig.", []string{"?: Den", "?: der søger", "?: er rolig"}},
		{"da", "Vi søger en kollega, hvis hverdag er rolig.", []string{"applicant: Vi søger en kollega", "applicant: hvis hverdag er rolig"}},
		{"da", "Du låner bilen, hvis du har kørekort.", []string{"applicant: Du låner bilen", "applicant if: hvis du har kørekort"}},
		{"da", "Hvis du har bil, så søg.", []string{"applicant if: Hvis du har bil", "applicant: så søg"}},
		{"da", "Vi ansætter ikke nogen uden kørekort.", []string{"applicant not: Vi ansætter ikke nogen uden kørekort"}},
		{"da", "Vi ansætter også nogen uden kørekort.", []string{"applicant free: Vi ansætter også nogen uden kørekort"}},
		{"da", "Vi ser ikke på din alder.", []string{"workplace not free: Vi ser ikke på din alder"}},
		{"da", "Der er ingen regel om, hvor længe du skal have kørt.", []string{"? not free: Der er ingen regel om", "applicant not free: hvor længe du skal have kørt"}},
		{"da", "Bliver du forsinket?", []string{"applicant: Bliver du forsinket"}},
		{"da", "Vi ser på det, du kan, og ikke på din alder.", []string{"workplace: Vi ser på det", "applicant: du kan", "applicant not free: og ikke på din alder"}},
		{"da", "Du har bil og ikke længere kørekort.", []string{"applicant: Du har bil", "applicant not: og ikke længere kørekort"}},
		{"da", "Du har bil og ingen børn.", []string{"applicant: Du har bil", "applicant not: og ingen børn"}},
		{"da", "Du behøver ikke længere bil.", []string{"applicant not: Du behøver ikke længere bil"}},
		{"da", "Du er mere end en alder.", []string{"applicant free: Du er mere end en alder"}},
		{"da", "Du har kørt mere end to år.", []string{"applicant: Du har kørt mere end to år"}},
		{"da", "Du får en mentor, der selv har prøvet det.", []string{"applicant: Du får en mentor", "colleagues: der selv har prøvet det"}},
		{"da", "Du støtter en, der er ny.", []string{"applicant: Du støtter en", "supported: der er ny"}},
		{"da", "Krav:\n- støtter patienter", []string{"?: Krav", "?: støtter patienter"}},
		{"da", "Hvem kan søge?\n- personer med bil", []string{"?: Hvem kan søge", "supported: personer med bil"}},
		{"da", "Vi har kolleger, som selv har prøvet det.", []string{"workplace: Vi har kolleger", "colleagues: som selv har prøvet det"}},
		{"da", "Hvis du har kørekort, kan du låne bilen.", []string{"applicant if: Hvis du har kørekort", "applicant: kan du låne bilen"}},
		{"da", "Mød vores patienter hos os, hvor borgerne bestemmer.", []string{"supported: Mød vores patienter hos os", "supported: hvor borgerne bestemmer"}},
		{"en", "You don’t need a degree, but you must have a licence.", []string{"applicant not free: You don’t need a degree", "applicant: but you must have a licence"}},
		{"en", "Some of the people you meet are on their way.", []string{"supported: Some of the people you meet are on their way"}},
		{"en", "Should you be late, the office finds cover.", []string{"applicant if: Should you be late", "applicant: the office finds cover"}},
		{"en", "You work with people whose day is long.", []string{"applicant: You work with people", "supported: whose day is long"}},
		{"en", "We do not ask which jobs you have had.", []string{"workplace not free: We do not ask", "applicant not free: which jobs you have had"}},
		{"en", "It is not a requirement that you drive.", []string{"? not free: It is not a requirement", "applicant not free: that you drive"}},
		{"en", "You are welcome regardless of age.", []string{"applicant: You are welcome", "applicant free: regardless of age"}},
		{"en", "You must not have driven for two years.", []string{"applicant not: You must not have driven for two years"}},
		{"en", "You support people who have been away.", []string{"applicant: You support people", "supported: who have been away"}},
		{"en", "We are looking for someone who is calm and who listens.", []string{"applicant: We are looking for someone", "applicant: who is calm", "applicant: and who listens"}},
		{"en", "Requirements:\n- calm for a year", []string{"?: Requirements", "?: calm for a year"}},
	} {
		assert.Equal(t, c.want, said(c.lang, c.text), c.text)
	}
}

// A word is known in every case and however it is written.
func TestWords(t *testing.T) {
	word := func(lang peerwork.Lang, text string) reading.Word {
		s := reading.Read(lang, text).Sentences
		require.NotEmpty(t, s, text)
		return s[0].Clauses[0].Words[0]
	}
	for _, text := range []string{"patient", "Patienternes", "PATIENTEN", "distriktspatienter", "pa\u00adtient", "pa\u200btient", "pårørende", "PÅRØRENDE", "pa\u030arørende", "PA\u030aRØRENDE"} {
		w := word(peerwork.LangDA, text)
		assert.True(t, w.Is(reading.Served), text)
	}
	for _, text := range []string{"xatient", "patientx", "", "  "} {
		for _, s := range reading.Read(peerwork.LangDA, text).Sentences {
			assert.False(t, s.Clauses[0].Has(reading.Served), text)
		}
	}
	for _, text := range []string{"peer worker", "peer-worker", "Peer\u00a0Worker"} {
		w := word(peerwork.LangEN, text)
		assert.True(t, w.Is(reading.Candidate), text)
	}
	w := word(peerwork.LangEN, "don’t")
	assert.True(t, w.Is(reading.Not))
	long := word(peerwork.LangDA, strings.Repeat("x", 5000)+"patient")
	assert.False(t, long.Is(reading.Served), "no word is that long")
}

// For any text: nothing panics, what is quoted is in the text, and each
// sentence has clauses and each clause words that are in it.
func check(t *testing.T, lang peerwork.Lang, text string) {
	t.Helper()
	read := reading.Read(lang, text)
	require.Equal(t, read, reading.Read(lang, text), "the same each time")
	for i, s := range read.Sentences {
		require.NotEmpty(t, s.Text)
		require.Contains(t, text, s.Text)
		require.Less(t, s.Under, i)
		require.NotEmpty(t, s.Clauses)
		for _, c := range s.Clauses {
			for _, w := range c.Words {
				require.NotEmpty(t, w.Text)
				require.Contains(t, s.Text, w.Text)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{
		"", "Du behøver ikke:\n- at være rask\n- en uddannelse\n\nMen du skal lytte.", "\xff\xfe", "æ\u030a", "\u030a", "’’’", "'a", "a'", "-", "...", "?!", ":", ":\n:", "- \n- ",
		"»Hej", "(((((", "1. 2. 3.", "a)\nb)", "o ", "\r\r\n\n\r", "\u2028\u2029\u0085", "🙂🙂 du 🙂", "\x00\x01", strings.Repeat("og du ", 50), strings.Repeat("a", 300),
		"uanset", "uanset om", "men men men", ", ikke", "hvis, hvis", "der, der", "på din, med", "a\u200b", "\u00ad", "#", "## Krav\n- x",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		check(t, peerwork.LangDA, text)
		check(t, peerwork.LangEN, text)
	})
}

// A text ten times as long takes no more memory per byte, whatever it is made
// of. The benchmark shows the same of the time.
func TestGrowsWithTheText(t *testing.T) {
	for _, piece := range []string{
		"Du behøver ikke have en uddannelse, men du skal have et kørekort. ", "- rolig\n", "x", "å", ".", "f.eks. ", "du ", ", og du ", "(", "en linje uden punktum, som er lang nok til at gå videre i den næste\n", "Krav:\n",
	} {
		allocations := func(n int) float64 {
			text := strings.Repeat(piece, n)
			return testing.AllocsPerRun(2, func() { reading.Read(peerwork.LangDA, text) })
		}
		small, large := allocations(200), allocations(2000)
		assert.LessOrEqual(t, large, small+25, "%q", piece)
	}
}

func BenchmarkRead(b *testing.B) {
	const piece = "Vi søger en kollega, der har lyst til at være med i teamet. Du behøver ikke have en uddannelse, men du skal have et kørekort.\n- Du lytter\n"
	for name, text := range map[string]string{
		"n": strings.Repeat(piece, 10), "10n": strings.Repeat(piece, 100),
		"one sentence n": strings.Repeat("og du lytter ikke ", 100), "one sentence 10n": strings.Repeat("og du lytter ikke ", 1000),
		"lines n": strings.Repeat("en linje uden punktum, som er lang nok til at gå videre i den næste\n", 100), "lines 10n": strings.Repeat("en linje uden punktum, som er lang nok til at gå videre i den næste\n", 1000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				reading.Read(peerwork.LangDA, text)
			}
		})
	}
}
