package instruments_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

// These tests hold the language and the content of the two instruments. They
// read the files as they lie, so that they do not depend on the packages that
// use them.

type text struct {
	DA string `json:"da"`
	EN string `json:"en"`
}

type advice struct {
	Steps    []text   `json:"steps"`
	Who      text     `json:"who"`
	Time     text     `json:"time"`
	Evidence []string `json:"evidence"`
	Own      *text    `json:"own"`
}

type item struct {
	ID        string   `json:"id"`
	Revision  int      `json:"revision"`
	Essential bool     `json:"essential"`
	Statement text     `json:"statement"`
	Sign      text     `json:"sign"`
	Evidence  []string `json:"evidence"`
	Own       *text    `json:"own"`
	Advice    advice   `json:"advice"`
}

type theme struct {
	ID     string `json:"id"`
	Title  text   `json:"title"`
	Weight int    `json:"weight"`
	Items  []item `json:"items"`
}

type instrument struct {
	Schema     string   `json:"$schema"`
	ID         string   `json:"id"`
	Version    string   `json:"version"`
	Title      text     `json:"title"`
	Intro      text     `json:"intro"`
	About      []text   `json:"about"`
	Minutes    int      `json:"minutes"`
	ReviewedBy []string `json:"reviewedBy"`
	Scale      struct {
		Question text   `json:"question"`
		Options  []text `json:"options"`
		Unknown  text   `json:"unknown"`
	} `json:"scale"`
	Bands []struct {
		ID      string `json:"id"`
		From    int    `json:"from"`
		Label   text   `json:"label"`
		Meaning text   `json:"meaning"`
	} `json:"bands"`
	Themes []theme `json:"themes"`
}

// names are the two instruments, the short one first.
var names = []string{"temperatur", "parathed"}

func load(t *testing.T, name string) instrument {
	t.Helper()
	data, err := os.ReadFile(name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var in instrument
	if err := dec.Decode(&in); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return in
}

func (in instrument) items() []item {
	var all []item
	for _, th := range in.Themes {
		all = append(all, th.Items...)
	}
	return all
}

// places collects every text of a value with where it stands, in order.
func places(at string, v reflect.Value, visit func(at string, x text)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			places(at, v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			places(fmt.Sprintf("%s/%d", at, i), v.Index(i), visit)
		}
	case reflect.Struct:
		if x, ok := v.Interface().(text); ok {
			visit(at, x)
			return
		}
		for i := range v.NumField() {
			places(at+"/"+v.Type().Field(i).Tag.Get("json"), v.Field(i), visit)
		}
	}
}

func eachText(t *testing.T, visit func(at string, x text)) {
	t.Helper()
	for _, name := range names {
		n := 0
		places(name, reflect.ValueOf(load(t, name)), func(at string, x text) { n++; visit(at, x) })
		if n < 100 {
			t.Errorf("%s: only %d texts visited", name, n)
		}
	}
}

// both are the two languages of a text.
func (x text) both() []string { return []string{x.DA, x.EN} }

func TestShape(t *testing.T) {
	wantThemes := map[string][]string{
		"temperatur": {"leadership", "culture", "role"},
		"parathed":   {"purpose", "leadership", "involvement", "framework", "role", "culture", "support", "recruitment", "anchoring"},
	}
	wantItems := map[string]int{"temperatur": 10, "parathed": 32}
	wantMinutes := map[string]int{"temperatur": 3, "parathed": 10}
	id := regexp.MustCompile(`^[a-z][a-z0-9-]{0,39}$`)
	for _, name := range names {
		in := load(t, name)
		if in.ID != name || in.Minutes != wantMinutes[name] || in.ReviewedBy == nil || len(in.ReviewedBy) != 0 {
			t.Errorf("%s: id %q, %d minutes, reviewed by %q", name, in.ID, in.Minutes, in.ReviewedBy)
		}
		var themes []string
		seen := map[string]bool{}
		for _, th := range in.Themes {
			themes = append(themes, th.ID)
			if len(th.Items) < 3 {
				t.Errorf("%s/%s has %d items: one open answer would cost the theme its number", name, th.ID, len(th.Items))
			}
			for _, it := range th.Items {
				if seen[it.ID] || !id.MatchString(it.ID) || it.Revision < 1 {
					t.Errorf("%s: item %q, revision %d", name, it.ID, it.Revision)
				}
				seen[it.ID] = true
			}
		}
		if !slices.Equal(themes, wantThemes[name]) {
			t.Errorf("%s: themes %q", name, themes)
		}
		if len(seen) != wantItems[name] {
			t.Errorf("%s: %d items, want %d", name, len(seen), wantItems[name])
		}
		if name == "parathed" && !strings.Contains(in.Intro.DA, fmt.Sprint(len(seen))) {
			t.Errorf("the intro does not say that there are %d questions", len(seen))
		}
	}
}

// An arrangement asked about in both instruments is the same item in both, so
// that answers, advice and later follow-up can be compared.
func TestSameItemInBoth(t *testing.T) {
	thorough := map[string]item{}
	for _, it := range load(t, "parathed").items() {
		thorough[it.ID] = it
	}
	for _, it := range load(t, "temperatur").items() {
		if other, ok := thorough[it.ID]; !ok || !reflect.DeepEqual(it, other) {
			t.Errorf("%s is not the same in both instruments", it.ID)
		}
	}
}

// essentials are the arrangements the sources call decisive, and the rows that
// say so: leadership that takes it seriously, part of a wider recovery effort,
// staff prepared, role defined and delimited, those who hire there from the
// planning, supervision, learning given priority.
var essentials = map[string][]string{
	"leader-named":      {"16.1", "16.2"},
	"recovery-effort":   {"37.3", "62.1"},
	"staff-prepared":    {"19.7", "62.2"},
	"tasks-in-and-out":  {"15.1", "30.1"},
	"hiring-early":      {"24.1"},
	"supervision":       {"42.8"},
	"learning-priority": {"62.3"},
}

func TestEssentials(t *testing.T) {
	want := map[string]int{"temperatur": 5, "parathed": len(essentials)}
	for _, name := range names {
		n := 0
		for _, it := range load(t, name).items() {
			rows, listed := essentials[it.ID]
			if it.Essential != listed {
				t.Errorf("%s/%s: essential is %v", name, it.ID, it.Essential)
			}
			if it.Essential {
				n++
			}
			for _, row := range rows {
				if !slices.Contains(it.Evidence, row) {
					t.Errorf("%s/%s does not rest on %s", name, it.ID, row)
				}
			}
			for other, rows := range essentials {
				for _, row := range rows {
					if other != it.ID && slices.Contains(it.Evidence, row) {
						t.Errorf("%s/%s rests on %s, which is what makes %s essential", name, it.ID, row, other)
					}
				}
			}
		}
		if n != want[name] {
			t.Errorf("%s: %d essential items, want %d", name, n, want[name])
		}
	}
}

// The weights are ours and follow one rule, told in the about text: a theme
// counts double when it holds something decisive. In temperatur all three do.
func TestWeights(t *testing.T) {
	for _, th := range load(t, "parathed").Themes {
		want := 1
		if slices.ContainsFunc(th.Items, func(it item) bool { return it.Essential }) {
			want = 2
		}
		if th.Weight != want {
			t.Errorf("parathed/%s weighs %d, want %d", th.ID, th.Weight, want)
		}
	}
	for _, th := range load(t, "temperatur").Themes {
		if th.Weight != 1 || !slices.ContainsFunc(th.Items, func(it item) bool { return it.Essential }) {
			t.Errorf("temperatur/%s weighs %d or holds nothing decisive", th.ID, th.Weight)
		}
	}
}

func TestEvidence(t *testing.T) {
	ref := regexp.MustCompile(`^([1-9][0-9]?[.][1-9][0-9]?|law:[a-z0-9-]+|paper:[a-z0-9-]+|own)$`)
	check := func(at string, refs []string, own *text) {
		if len(refs) == 0 {
			t.Errorf("%s rests on nothing", at)
		}
		for i, r := range refs {
			if !ref.MatchString(r) || slices.Contains(refs[:i], r) {
				t.Errorf("%s: reference %q is malformed or there twice", at, r)
			}
		}
		if slices.Contains(refs, "own") != (own != nil) {
			t.Errorf("%s: a sentence on what is ours must be there exactly when the evidence says own", at)
		}
		if own != nil {
			for _, s := range own.both() {
				if n := prose.Measured(s).Sentences; n != 1 {
					t.Errorf("%s: own has %d sentences: %q", at, n, s)
				}
			}
		}
	}
	for _, name := range names {
		for _, it := range load(t, name).items() {
			check(name+"/"+it.ID, it.Evidence, it.Own)
			check(name+"/"+it.ID+"/advice", it.Advice.Evidence, it.Advice.Own)
			if n := len(it.Advice.Steps); n < 1 || n > 6 {
				t.Errorf("%s/%s: %d steps", name, it.ID, n)
			}
		}
	}
}

// What the thorough instrument must not miss: all staff describe needs first,
// career path, peers are not the lever, the four resistances, leaders' own
// training, written knowledge, theme days, the two worries and their answer,
// and both views on special consideration.
func TestNothingMissed(t *testing.T) {
	used := map[string]bool{}
	together := false
	for _, it := range load(t, "parathed").items() {
		all := slices.Concat(it.Evidence, it.Advice.Evidence)
		for _, r := range all {
			used[r] = true
		}
		together = together || slices.Contains(all, "23.4") && slices.Contains(all, "66.1")
	}
	for r := range strings.FieldsSeq("32.1 27.2 29.4 37.1 37.2 37.3 37.4 38.1 38.2 38.3 38.4 39.1 39.2 39.3 39.4 11.1 11.2 12.1 12.2 12.3 13.2") {
		if !used[r] {
			t.Errorf("nothing in parathed rests on %s", r)
		}
	}
	if !together {
		t.Error("no item shows both views on special consideration")
	}
}

// What the texts owe the reader about themselves.
func TestHonesty(t *testing.T) {
	owed := []text{
		{"begyndelse på en samtale", "start of a conversation"},
		{"ikke en videnskabeligt prøvet skala", "not a scientifically validated scale"},
		{"hvor meget forberedelse der er brug for", "how much preparation is needed"},
		{"Ingen består eller dumper", "Nobody passes or fails"},
		{"vores valg, og det er vægtene også", "our choice, and so are the weights"},
		{"fem danske kilder fra 2016 til 2018", "five Danish sources of 2016 to 2018"},
		{"ikke prøvet af i praksis", "not yet been tried out in practice"},
		{"ingen peer-medarbejdere har gennemgået", "no peer workers have reviewed"},
		{"Regler og kontakter kan være ændret", "Rules and contacts may have changed"},
		{"ikke den quiz, som Region Hovedstaden", "not the quiz that the Capital Region"},
	}
	for _, name := range names {
		var about text
		for _, p := range load(t, name).About {
			about.DA += p.DA + "\n"
			about.EN += p.EN + "\n"
		}
		want := owed
		if name == "temperatur" {
			want = append(slices.Clone(owed), text{"Western Mass Peer Network (Legere 2011)", "Western Mass Peer Network (Legere 2011)"})
		}
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
