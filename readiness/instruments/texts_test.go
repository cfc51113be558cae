package instruments_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

// The scale and the bands say how much preparation is needed, the same way in
// both instruments that are scored, and never whether anybody is ready.
func TestScaleAndBands(t *testing.T) {
	short, thorough := load(t, "temperatur"), load(t, "parathed")
	if !reflect.DeepEqual(short.Scale, thorough.Scale) || !reflect.DeepEqual(short.Bands, thorough.Bands) || short.Title != thorough.Title {
		t.Error("title, scale or bands differ between the instruments")
	}
	if want := (text{"Hvor langt er I?", "How far have you got?"}); short.Scale.Question != want {
		t.Errorf("question %q", short.Scale.Question)
	}
	var options []string
	for _, o := range short.Scale.Options {
		options = append(options, o.DA)
	}
	if want := []string{"ikke begyndt", "talt om", "delvist på plads", "på plads"}; !slices.Equal(options, want) {
		t.Errorf("options %q", options)
	}
	if short.Scale.Unknown.DA != "ved ikke" {
		t.Errorf("unknown is %q", short.Scale.Unknown.DA)
	}
	var bands []string
	for _, b := range short.Bands {
		label := b.Label.DA
		if b.LabelAll != nil {
			label += " / " + b.LabelAll.DA
		}
		bands = append(bands, fmt.Sprintf("%s %d %s", b.ID, b.From, label))
		for _, s := range b.Meaning.both() {
			if n := prose.Measured(s).Sentences; n < 1 || n > 3 {
				t.Errorf("%s: %d sentences in %q", b.ID, n, s)
			}
			for _, word := range prose.Words(strings.ToLower(s)) {
				if slices.Contains([]string{"klar", "klare", "parat", "parate", "består", "dumper", "ready", "unready", "pass", "fail"}, word) {
					t.Errorf("%s: %q judges: %q", b.ID, word, s)
				}
			}
		}
	}
	want := []string{"mostly-missing 0 Det meste mangler endnu", "partly-in-place 40 En del er på plads, en del mangler", "mostly-in-place 75 Det meste er på plads / Alt, vi spørger om, er på plads"}
	if !slices.Equal(bands, want) {
		t.Errorf("bands %q", bands)
	}
}

// What the texts owe the reader about themselves.
func TestHonesty(t *testing.T) {
	owed := []text{
		{"begyndelse på en samtale", "start of a conversation"},
		{"ikke et videnskabeligt afprøvet måleredskab", "not a scientifically validated scale"},
		{"Jo højere tallet er, jo mere er på plads, og jo mindre forberedelse er der brug for", "The higher the number, the more is in place and the less preparation is needed"},
		{"Ingen består eller dumper", "Nobody passes or fails"},
		{"vores valg, og det er vægtene også", "our choice, and so are the weights"},
		{"fem danske kilder fra 2016 til 2018", "five Danish sources of 2016 to 2018"},
		{"ikke afprøvet i praksis", "not yet been tried out in practice"},
		{"ingen peer-medarbejdere har gennemgået", "no peer workers have reviewed"},
		{"Regler og kontakter kan være ændret", "Rules and contacts may have changed"},
		{"ikke den quiz, som Region Hovedstaden", "not the quiz that the Capital Region"},
	}
	// What is to talk from owes the same about itself, but nothing about a number,
	// and what it must not be used for stands where everyone reads it first.
	always := slices.DeleteFunc(slices.Clone(owed), func(x text) bool {
		return strings.HasPrefix(x.DA, "Jo højere") || strings.HasPrefix(x.DA, "Ingen består") || strings.Contains(x.DA, "vægtene") || strings.Contains(x.DA, "quiz")
	})
	more := map[string][]text{
		"temperatur": append(slices.Clone(owed), text{"Western Mass Peer Network (Legere 2011)", "Western Mass Peer Network (Legere 2011)"}),
		"parathed":   owed,
		"rolle": append(always, text{"Svarene bliver ikke til et tal", "The answers do not become a number"}, text{"men ikke en leder", "but not a leader"},
			text{"tillidsrepræsentant, din arbejdsmiljørepræsentant eller lederens leder", "union representative, your safety representative or your leader's leader"}),
	}
	for _, name := range names {
		var about text
		for _, p := range load(t, name).About {
			about.DA += p.DA + "\n"
			about.EN += p.EN + "\n"
		}
		want := more[name]
		for _, w := range want {
			if !strings.Contains(about.DA, w.DA) || !strings.Contains(about.EN, w.EN) {
				t.Errorf("%s: the about text does not say %q in both languages", name, w.DA)
			}
		}
	}
}

func TestBothLanguages(t *testing.T) {
	eachText(t, func(at string, x text) {
		if x.DA == x.EN {
			t.Errorf("%s: the same in both languages: %q", at, x.DA)
		}
		for _, s := range x.both() {
			if n := utf8.RuneCountInString(s); n == 0 || n > 2000 || s != strings.TrimSpace(s) || strings.Contains(s, "  ") {
				t.Errorf("%s: empty, too long or badly spaced: %q", at, s)
			}
		}
	})
}

func TestTone(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	eachText(t, func(at string, x text) {
		for _, s := range x.both() {
			if found := prose.Denied(s); found != nil {
				t.Errorf("%s: denied %q in %q", at, found, s)
			}
			if strings.Contains(s, "!") {
				t.Errorf("%s: exclamation mark in %q", at, s)
			}
		}
	})
}

// A statement is one sentence about an arrangement, there once, and takes no HR
// department for granted.
func TestStatements(t *testing.T) {
	for _, name := range names {
		seen := map[string]string{}
		for _, it := range load(t, name).items() {
			for _, s := range it.Statement.both() {
				if other, twice := seen[s]; twice {
					t.Errorf("%s: %s and %s say the same: %q", name, other, it.ID, s)
				}
				seen[s] = it.ID
				if prose.Measured(s).Sentences != 1 || !strings.HasSuffix(s, ".") {
					t.Errorf("%s/%s: not one sentence: %q", name, it.ID, s)
				}
				for _, word := range []string{"hr-", "hr department", "personaleafdeling", "human resources"} {
					if strings.Contains(strings.ToLower(s), word) {
						t.Errorf("%s/%s assumes an HR department: %q", name, it.ID, s)
					}
				}
			}
		}
	}
}

// What is to talk from says first whom it is not about and what it must not be
// used for. Its options say how often, and nothing in it asks for a number.
func TestToTalkFrom(t *testing.T) {
	in := load(t, "rolle")
	for _, w := range []text{
		{"ikke om nogens helbred, indsats eller person", "not about anyone's health, effort or person"},
		{"må ikke bruges til MUS, til lønforhandling eller til at afgøre, om nogen skal blive", "must not be used in appraisals, in pay talks or to decide whether anyone stays"},
	} {
		if !strings.Contains(in.Intro.DA, w.DA) || !strings.Contains(in.Intro.EN, w.EN) {
			t.Errorf("the intro does not say %q in both languages", w.DA)
		}
	}
	if in.Use != "talk" || len(in.Bands) > 0 {
		t.Errorf("use %q, %d bands", in.Use, len(in.Bands))
	}
	if want := (text{"Hvordan er det hos os lige nu?", "How is it here at the moment?"}); in.Scale.Question != want {
		t.Errorf("question %q", in.Scale.Question)
	}
	var options []string
	for _, o := range in.Scale.Options {
		options = append(options, o.DA)
	}
	if want := []string{"sjældent eller aldrig", "nogle gange", "for det meste", "næsten altid"}; !slices.Equal(options, want) {
		t.Errorf("options %q", options)
	}
	for _, th := range in.Themes {
		if th.Weight != 1 {
			t.Errorf("%s weighs %d", th.ID, th.Weight)
		}
		for _, it := range th.Items {
			if it.Essential {
				t.Errorf("%s is essential", it.ID)
			}
		}
	}
	for _, name := range scored {
		if load(t, name).Use != "" {
			t.Errorf("%s is not scored", name)
		}
	}
}
