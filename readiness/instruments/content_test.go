package instruments_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

func TestShape(t *testing.T) {
	wantThemes := map[string][]string{
		"temperatur": {"leadership", "culture", "role"},
		"parathed":   {"purpose", "leadership", "involvement", "framework", "role", "culture", "support", "recruitment", "anchoring"},
		"rolle":      {"role", "support", "place"},
	}
	wantItems := map[string]int{"temperatur": 10, "parathed": 32, "rolle": 10}
	wantMinutes := map[string]int{"temperatur": 3, "parathed": 10, "rolle": 4}
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
// staff prepared, supervision, learning given priority. That the role is defined
// (15.1) and that HR takes part early (24.1) is what a source advises, no more.
var essentials = map[string][]string{
	"leader-named":      {"16.1", "16.2"},
	"recovery-effort":   {"37.3", "62.1"},
	"staff-prepared":    {"19.7", "62.2"},
	"supervision":       {"42.8"},
	"learning-priority": {"62.3"},
}

func TestEssentials(t *testing.T) {
	want := map[string]int{"temperatur": 4, "parathed": len(essentials)}
	for _, name := range scored {
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

// The about text explains the weights: a theme counts double when it holds
// something the sources call decisive; framework and role do by our own choice.
// In temperatur the three count equally.
func TestWeights(t *testing.T) {
	for _, th := range load(t, "parathed").Themes {
		want := 1
		if th.ID == "framework" || th.ID == "role" || slices.ContainsFunc(th.Items, func(it item) bool { return it.Essential }) {
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

// Anchors: what each answer means, in one plain sentence, for every item of the
// short instrument and the essential ones of the thorough one. Those have the
// same in both, by TestSameItemInBoth.
func TestAnchors(t *testing.T) {
	for _, name := range scored {
		in := load(t, name)
		var da, en []string
		for _, it := range in.items() {
			if want := len(in.Scale.Options); (name == "temperatur" || it.Essential) && len(it.Anchors) != want {
				t.Errorf("%s/%s has %d anchors, want %d", name, it.ID, len(it.Anchors), want)
			}
			seen := map[text]bool{}
			for i, a := range it.Anchors {
				for _, s := range a.both() {
					if m := prose.Measured(s); m.Sentences != 1 || !strings.HasSuffix(s, ".") {
						t.Errorf("%s/%s: anchor %d is not one sentence: %q", name, it.ID, i, s)
					}
				}
				if seen[a] {
					t.Errorf("%s/%s: two answers mean the same: %q", name, it.ID, a.DA)
				}
				seen[a] = true
				da, en = append(da, a.DA), append(en, a.EN)
			}
		}
		m, e := prose.Measured(strings.Join(da, "\n")), prose.Measured(strings.Join(en, "\n"))
		t.Logf("%-10s %d anchors, LIX %.1f, %.1f words a sentence; English %.1f", name, len(da), m.LIX(), m.Mean(), e.Mean())
		if m.LIX() > maxInstrumentLIX || m.Mean() < minMean || e.Mean() < minMean {
			t.Errorf("%s: LIX %.1f, %.1f and %.1f words a sentence", name, m.LIX(), m.Mean(), e.Mean())
		}
	}
	for _, it := range load(t, "rolle").items() {
		if len(it.Anchors) > 0 {
			t.Errorf("rolle/%s has anchors: its answers say how often, which needs no explanation", it.ID)
		}
	}
}
