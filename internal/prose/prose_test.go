package prose_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

func TestWords(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{" – … ?! ", nil},
		{"Vi mødes.", []string{"Vi", "mødes"}},
		{"peer-medarbejder", []string{"peer-medarbejder"}},
		{"dag- og aftenvagter", []string{"dag", "og", "aftenvagter"}},
		{"-først og sidst-", []string{"først", "og", "sidst"}},
		{"a--b", []string{"a", "b"}},
		{"don't, don’t", []string{"don't", "don’t"}},
		{"'låne'", []string{"låne"}},
		{"og/eller", []string{"og", "eller"}},
		{"20–30 timer", []string{"20", "30", "timer"}},
		{"a\u0301ben", []string{"a\u0301ben"}},
		{"tre\u00a0timer", []string{"tre", "timer"}},
	} {
		if got := prose.Words(c.text); !slices.Equal(got, c.want) {
			t.Errorf("Words(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		text    string
		want    []string
		lengths []int
	}{
		{"", nil, nil},
		{"...", nil, nil},
		{"Hvad?! Nej.", []string{"Hvad", "Nej"}, []int{1, 1}},
		{"Sig det: Vi er med", []string{"Sig det", "Vi er med"}, []int{2, 3}},
		{"En linje\nog en til\r\n\r\n", []string{"En linje", "og en til"}, []int{2, 3}},
		{"Vi taler, og vi lytter; begge dele.", []string{"Vi taler, og vi lytter; begge dele"}, []int{7}},
		{"Tag f.eks. to.", []string{"Tag f", "eks", "to"}, []int{2, 1, 1}},
	} {
		if got := prose.Sentences(c.text); !slices.Equal(got, c.want) {
			t.Errorf("Sentences(%q) = %q, want %q", c.text, got, c.want)
		}
		if got := prose.SentenceLengths(c.text); !slices.Equal(got, c.lengths) {
			t.Errorf("SentenceLengths(%q) = %v, want %v", c.text, got, c.lengths)
		}
	}
}

// The figures are counted by hand.
func TestMeasured(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       prose.Measure
		lix, mean  float64
	}{
		{"empty", "", prose.Measure{}, 0, 0},
		{"marks only", " ?! ", prose.Measure{}, 0, 0},
		{
			"no long word", "Vi mødes. Alle får lov at tale ud.",
			prose.Measure{Words: 8, Sentences: 2, Longest: 6}, 4, 4,
		},
		{
			// kollega has seven letters, kaffen six: one long word in five. 5/1 + 100·1/5.
			"six and seven letters", "Kaffen er til en kollega.",
			prose.Measure{Words: 5, LongWords: 1, Sentences: 1, Longest: 5}, 25, 5,
		},
		{
			// Hyphen and digits are no letters: to-tre has five, and 1234567 none. 4/2 + 0.
			"no letters", "to-tre kolde\n1234567 okay",
			prose.Measure{Words: 4, Sentences: 2, Longest: 2}, 2, 2,
		},
		{
			// Long: Peer-medarbejderen, vagtplanen, allerede (sammen has six). 18 words, 3 sentences
			// (10, 3, 5): 6 + 100·3/18.
			"three sentences", "Peer-medarbejderen kan mødes med andre i samme slags job sammen. Ingen sidder alene. Det står i vagtplanen allerede?",
			prose.Measure{Words: 18, LongWords: 3, Sentences: 3, Longest: 10}, 6 + 100*3.0/18, 6,
		},
		{
			// The guide's heading style: 2/1 + 100·2/2.
			"officialese", "Organisatorisk parathed",
			prose.Measure{Words: 2, LongWords: 2, Sentences: 1, Longest: 2}, 102, 2,
		},
	} {
		got := prose.Measured(c.text)
		if got != c.want {
			t.Errorf("%s: Measured = %+v, want %+v", c.name, got, c.want)
		}
		if got.LIX() != c.lix || got.Mean() != c.mean {
			t.Errorf("%s: LIX %v, mean %v, want %v, %v", c.name, got.LIX(), got.Mean(), c.lix, c.mean)
		}
	}
}

func TestWithoutQuotations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"Uden citat.", "Uden citat."},
		{"Der står „levede erfaringer“ her.", "Der står  her."},
		{"Der står „levede erfaringer” her.", "Der står  her."},
		{"Der står „levede erfaringer\" her.", "Der står  her."},
		{"Der står ”levede erfaringer” her.", "Der står  her."},
		{"Der står «levede» og »erfaringer« her.", "Der står  og  her."},
		{"It says “lived experience” here.", "It says  here."},
		{"Hun siger: „Nej.“ Vi lytter.", "Hun siger: . Vi lytter."},
		{"Et „ uden ende", "Et „ uden ende"},
		{"Lige \"tegn\" bliver.", "Lige \"tegn\" bliver."},
		{"\xff„a“", "\xff"},
	} {
		if got := prose.WithoutQuotations(c.text); got != c.want {
			t.Errorf("WithoutQuotations(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestDenied(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"Vi ansætter peer-medarbejdere med levede erfaringer.", nil},
		{"Kan vi BRUGE\n peers her? Vi bruger peers.", []string{"bruge peers", "bruger peers"}},
		{"Vores peers og vores peers", []string{"vores peers"}},
		{"Vores peer-gruppe mødes.", nil},
		{"Det kan vi bruge. Peers siger det samme.", nil},
		{"Han er rask, hun er raske og raskt.", []string{"rask", "raske", "raskt"}},
		{"Fisken er frask og raskere.", nil},
		{"En tidligere syg og de sårbare, trods sygdom", []string{"tidligere syg", "de sårbare", "trods sygdom"}},
		{"Ressource\u00adsvage og psykisk\u00a0syge", []string{"ressourcesvage", "psykisk syge"}},
		{"The mentally ill, our peers, and using peer workers", []string{"mentally ill", "our peers", "using peer workers"}},
		{"Peer workers use their lived experience.", nil},
	} {
		if got := prose.Denied(c.text); !slices.Equal(got, c.want) {
			t.Errorf("Denied(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// The phrases the house rules name must be on the list in all their forms.
func TestDeniedHoldsTheHouseRules(t *testing.T) {
	for phrase := range strings.SplitSeq("bruge peers|anvende peers|vores peers|de sårbare|trods sygdom|rask|raske|tidligere syg|tidligere syge|"+
		"ressourcesvag|ressourcesvage|psykisk syg|psykisk syge|mentally ill|use peers|our peers", "|") {
		if got := prose.Denied("Så er " + strings.ToUpper(phrase) + ", ikke?"); !slices.Equal(got, []string{phrase}) {
			t.Errorf("Denied misses %q: %q", phrase, got)
		}
	}
}

func ExampleMeasure_LIX() {
	m := prose.Measured("Ingen sidder alene. Der er tid i vagtplanen til at tage af sted.")
	fmt.Printf("%d words, %d long, %d sentences: LIX %.1f\n", m.Words, m.LongWords, m.Sentences, m.LIX())
	// Output: 13 words, 1 long, 2 sentences: LIX 14.2
}
