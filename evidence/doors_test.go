package evidence_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

var update = flag.Bool("update", false, "write docs/evidence-doors.md again")

// area is texts that people meet in one place.
type area struct {
	name string
	// Where a person meets them.
	door string
	// The folders whose sources hold them.
	folders []string
	// The texts: values that have a field Evidence somewhere within.
	texts any
}

const (
	quiz      = "the questions on a page (`<peer-readiness>`)"
	job       = "the workshop on a page (`<peer-jobdesc>`)"
	about     = "what peer work is, on a page (`<peer-recovery>`)"
	documents = "the documents of a job description (the workshop, `peerwork render`)"
)

// areas are all texts that rest on something. A new package of texts is one more
// entry.
func areas(t *testing.T) []area {
	var questions []readiness.Instrument
	for _, id := range instruments.IDs() {
		in, ok := instruments.Get(id)
		require.True(t, ok)
		questions = append(questions, in)
	}
	var sheets []jobdesc.Sheet
	var evaluations []jobdesc.EvaluationPlan
	for _, id := range examples.IDs() {
		d, ok := examples.Get(id)
		require.True(t, ok)
		sheets = append(sheets, d.ColleagueSheet())
		evaluations = append(evaluations, d.EvaluationPlan())
	}
	return []area{
		{"question", quiz + ": the statement, its advice, and *why do we ask?*", []string{"readiness/instruments"}, questions},
		{"plan", quiz + ": the plan; `peerwork plan`", []string{"readiness/plans"}, plans.Standing().Tasks},
		{"vision", quiz + ": the vision", []string{"readiness"}, readiness.VisionQuestions()},
		{"talk sheet", quiz + ": the talk sheet; `peerwork group --talk`", []string{"readiness"}, readiness.HowToTalk()},
		{"working group", quiz + ": who is missing in the group", []string{"readiness"}, readiness.Recommended()},
		{"rule", "the review of a job description (the workshop, `peerwork review`), and [all rules](job-description-rules.md)", []string{"jobdesc/review"}, review.Rules()},
		{"list", job + ": the choices; [all fields and lists](da/felter.md), and " + documents, []string{"jobdesc"}, jobdesc.Lists()},
		{"dilemma", job + ": the cards beside the questions; " + documents + ": `--for group`", []string{"jobdesc"}, jobdesc.Dilemmas()},
		{"colleague sheet", documents + ": `--what colleagues`", []string{"jobdesc"}, sheets},
		{"evaluation", documents + ": `--what evaluation`", []string{"jobdesc"}, evaluations},
		{"workshop question", job + ": the questions, and *why do we ask?*", []string{"jobdesc/workshop"}, workshop.Chapters()},
		{"paper", quiz + ": beside the advice; " + about + ": for each seat; the papers of the site; `peerwork paper`", []string{"toolkit"}, toolkit.Papers()},
		{"page for a seat", about + ": a page for each seat", []string{"knowledge"}, knowledge.Pages()},
		{"card to talk from", about + ": the cards", []string{"knowledge"}, knowledge.Cards()},
		{"line beside pages and cards", about, []string{"knowledge"}, []any{knowledge.Opening(), knowledge.AllLines()}},
		{"recovery element", about + ": CHIME; `peerwork chime`", []string{"recovery"}, recovery.Elements()},
		{"recovery aspect", about + ": CHIME; " + job + ": what a task serves; `peerwork chime`", []string{"recovery"}, recovery.Aspects()},
		{"recovery category", about + ": CHIME; `peerwork chime`", []string{"recovery"}, recovery.Categories()},
		{"recovery caveat", documents + ": `--what evaluation`", []string{"recovery"}, recovery.Caveat()},
		{"recovery outcome", about + ": what it can give, on the pages for the seats", []string{"recovery"}, recovery.Outcomes()},
		{"recovery concept", about + ": what a peer worker is, on the pages for the seats", []string{"recovery"}, recovery.Concepts()},
		{"recovery contribution", about + ": what it can give, on the pages for the seats", []string{"recovery"}, recovery.Contributions()},
		{"recovery organisation", about + ": who knows more, on the pages for the seats", []string{"recovery"}, recovery.Organisations()},
	}
}

// shown calls f with every text of ours within a value.
func shown(v reflect.Value, f func(peerwork.Text)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			shown(v.Elem(), f)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			shown(v.Index(i), f)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[peerwork.Text]() {
			f(peerwork.Text{DA: v.Field(0).String(), EN: v.Field(1).String()})
			return
		}
		for i := range v.NumField() {
			shown(v.Field(i), f)
		}
	}
}

// A number of a row says nothing to the people a text is for.
func TestNoRowNumbersInTexts(t *testing.T) {
	for _, a := range areas(t) {
		n := 0
		shown(reflect.ValueOf(a.texts), func(text peerwork.Text) {
			n++
			assert.Empty(t, evidence.RowsNamed(text), "%s: %s", a.name, text.DA)
		})
		assert.NotZero(t, n, a.name)
	}
}

// met is one text and what it rests on.
type met struct {
	id   string
	refs []string
}

// texts returns every text within a value that says what it rests on, named by
// the ids on the way to it.
func texts(value any) []met {
	var found []met
	var look func(v reflect.Value, id []string)
	look = func(v reflect.Value, id []string) {
		switch v.Kind() {
		case reflect.Pointer, reflect.Interface:
			if !v.IsNil() {
				look(v.Elem(), id)
			}
		case reflect.Slice, reflect.Array:
			for i := range v.Len() {
				look(v.Index(i), id)
			}
		case reflect.Struct:
			for _, name := range []string{"ID", "Seat", "Code", "Name", "Question"} {
				if f := v.FieldByName(name); f.IsValid() && f.Kind() == reflect.String && f.String() != "" {
					id = append(slices.Clone(id), f.String())
					break
				}
			}
			if refs, ok := field(v, "Evidence").([]string); ok && len(refs) > 0 {
				found = append(found, met{strings.Join(id, "/"), refs})
			}
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() && f.Name != "Evidence" {
					look(v.Field(i), id)
				}
			}
		}
	}
	look(reflect.ValueOf(value), nil)
	return found
}

func field(v reflect.Value, name string) any {
	if f := v.FieldByName(name); f.IsValid() {
		return f.Interface()
	}
	return nil
}

func TestTexts(t *testing.T) {
	type leaf struct{ Evidence []string }
	type node struct {
		ID       string
		Evidence []string
		Leaf     *leaf
		All      []leaf
	}
	assert.Equal(t, []met{{"a", []string{"1.2"}}, {"a", []string{"3.4"}}, {"a", []string{"5.6"}}, {"b", []string{"7.8"}}},
		texts([]node{{"a", []string{"1.2"}, &leaf{[]string{"3.4"}}, []leaf{{[]string{"5.6"}}, {}}}, {"b", []string{"7.8"}, nil, nil}}))
}

// TestDoors: everything that rests on something is in one of the areas, each area
// is somewhere a person meets it, every row but the idle ones is met, and
// docs/evidence-doors.md says where.
func TestDoors(t *testing.T) {
	all := areas(t)
	doors := map[string]map[string][]string{} // row, area, ids
	counts := map[string]int{}
	for _, a := range all {
		found := texts(a.texts)
		assert.NotEmpty(t, found, a.name)
		assert.NotEmpty(t, a.door, "%s: only programs reach it", a.name)
		// Six examples say much the same.
		different := map[string]bool{}
		for _, m := range found {
			different[fmt.Sprint(m)] = true
		}
		counts[a.name] = len(different)
		for _, m := range found {
			for _, ref := range m.refs {
				if doors[ref] == nil {
					doors[ref] = map[string][]string{}
				}
				if !slices.Contains(doors[ref][a.name], m.id) {
					doors[ref][a.name] = append(doors[ref][a.name], m.id)
				}
			}
		}
	}
	for folder, refs := range evidence.ReferencesByFolder(t) {
		known := slices.ContainsFunc(all, func(a area) bool { return slices.Contains(a.folders, folder) })
		assert.True(t, known, "%s rests on something and is in no area: add it to areas in evidence/doors_test.go", folder)
		for _, ref := range refs {
			assert.NotEmpty(t, doors[ref], "%s rests on %s, and no area of evidence/doors_test.go reaches that text", folder, ref)
		}
	}
	for _, topic := range evidence.AllTopics() {
		for _, row := range topic.Rows {
			assert.True(t, evidence.Idle(row.ID) || len(doors[row.ID]) > 0, "no person meets %s", row.ID)
		}
	}

	made := doorsPage(all, counts, doors)
	const page = "../docs/evidence-doors.md"
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(made), 0o644))
	}
	want, err := checkout.ReadFile(page)
	require.NoError(t, err, "run this test with -update")
	assert.Equal(t, string(want), made, "run go test ./evidence -run TestDoors -update")
}

func doorsPage(all []area, counts map[string]int, doors map[string]map[string][]string) string {
	var b strings.Builder
	b.WriteString(`<!-- Code generated by go test ./evidence -run TestDoors -update; DO NOT EDIT. -->

# Where each statement of the sources is met

The sources are 299 rows. Every text of ours says which of them it rests on, and
` + "`peerwork evidence 16.2`" + ` shows a row. This is the way back: for every row, the
texts a person meets that rest on it.

## The places

| Text | How many | Where a person meets it |
|---|---|---|
`)
	for _, a := range all {
		fmt.Fprintf(&b, "| %s | %d | %s |\n", a.name, counts[a.name], a.door)
	}
	b.WriteString(`
## The rows

A row without a text is what the sources say of themselves, an address that is
gone, or about single people and projects.

| Row | About | Texts |
|---|---|---|
`)
	for _, topic := range evidence.AllTopics() {
		for _, row := range topic.Rows {
			var where []string
			for _, a := range all {
				if ids := doors[row.ID][a.name]; len(ids) > 0 {
					where = append(where, a.name+named(ids))
				}
			}
			if len(where) == 0 {
				where = []string{"–"}
			}
			fmt.Fprintf(&b, "| %s | %s | %s |\n", row.ID, topic.Title.EN, strings.Join(where, "; "))
		}
	}
	b.WriteString("\n## Laws and papers\n\n| Reference | Texts |\n|---|---|\n")
	for _, ref := range slices.Sorted(maps.Keys(doors)) {
		if !strings.Contains(ref, ":") {
			continue
		}
		var where []string
		for _, a := range all {
			if ids := doors[ref][a.name]; len(ids) > 0 {
				where = append(where, a.name+named(ids))
			}
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", ref, strings.Join(where, "; "))
	}
	return b.String()
}

// named names the first of the ids and counts the rest.
func named(ids []string) string {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == "" })
	const most = 3
	var b strings.Builder
	for _, id := range ids[:min(most, len(ids))] {
		b.WriteString(" `" + id + "`")
	}
	if len(ids) > most {
		fmt.Fprintf(&b, " and %d more", len(ids)-most)
	}
	return b.String()
}
