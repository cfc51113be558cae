package jobdesc_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// There is no way from a person's recovery to what is said of a job: the only
// thing a description takes from recovery is the names of aspects that its
// author tags tasks with, and what is made from it is made from it alone.
func TestNoPathFromAPersonsRecovery(t *testing.T) {
	var from []string
	for _, f := range fieldsOf(reflect.TypeFor[jobdesc.Description](), "") {
		typ := f.Type
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		if typ.PkgPath() == reflect.TypeFor[recovery.AspectID]().PkgPath() {
			from = append(from, f.path)
		}
	}
	assert.Equal(t, []string{".Tasks.Aspects"}, from)

	description := reflect.TypeFor[*jobdesc.Description]()
	for _, name := range []string{"Coverage", "EvaluationPlan", "ColleagueSheet"} {
		m, ok := description.MethodByName(name)
		require.True(t, ok, name)
		assert.Equal(t, 1, m.Type.NumIn(), "%s takes the description and nothing else", name)
		assert.Equal(t, 1, m.Type.NumOut(), name)
	}

	// No number can be said of anything: nothing is scored.
	for _, made := range []reflect.Type{reflect.TypeFor[jobdesc.Coverage](), reflect.TypeFor[jobdesc.EvaluationQuestion](),
		reflect.TypeFor[jobdesc.ServiceOutcomes](), reflect.TypeFor[jobdesc.Sheet]()} {
		for _, f := range fieldsOf(made, made.Name()) {
			switch f.Type.Kind() {
			case reflect.String, reflect.Struct, reflect.Slice:
			default:
				assert.Fail(t, "a number or a truth value", f.path)
			}
		}
	}
}

// shown are the texts of ours that people read in passages, by where they are
// from.
func shown(t *testing.T) map[string][]peerwork.Text {
	all := map[string][]peerwork.Text{}
	add := func(from string, statements ...recovery.Statement) {
		for _, s := range statements {
			all[from] = append(all[from], s.Text)
			if s.Own != (peerwork.Text{}) {
				all[from] = append(all[from], s.Own)
			}
		}
	}
	for _, word := range append(list(t, "for-whom").Entries, jobdesc.Entry{}) {
		for _, form := range list(t, "employment-forms").Entries {
			d := full()
			d.ForWhom, d.Employment.Form = jobdesc.ForWhom(word.ID), jobdesc.EmploymentForm(form.ID)
			p := d.EvaluationPlan()
			add("evaluation", p.About...)
			add("evaluation", p.Service.Rules...)
			add("evaluation", p.PeerWorkers...)
			for _, q := range append(p.Function, p.Promises...) {
				add("evaluation", q.Statement)
			}
			sheet := d.ColleagueSheet()
			all["sheet"] = append(all["sheet"], sheet.Title)
			for _, s := range sheet.Sections {
				all["sheet"] = append(all["sheet"], s.Heading)
				add("sheet", s.Paragraphs...)
				for _, detail := range s.Details {
					all["sheet"] = append(all["sheet"], detail.Label)
				}
			}
		}
	}
	for _, d := range jobdesc.Dilemmas() {
		all["dilemmas"] = append(all["dilemmas"], d.Question, d.First.Text, d.Second.Text)
	}
	for _, l := range jobdesc.Lists() {
		for _, e := range l.Entries {
			all["lists"] = append(all["lists"], e.Label)
			if e.Own != (peerwork.Text{}) {
				all["reasons"] = append(all["reasons"], e.Own)
			}
		}
	}
	for _, c := range problemCases() {
		for _, p := range problems(t, c.made()) {
			all["problems"] = append(all["problems"], p.Text)
		}
	}
	d := full()
	all["coverage"] = append(all["coverage"], d.Coverage().Note)
	return all
}

// The texts are plain and respectful in both languages.
func TestPlainAndRespectful(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for from, list := range shown(t) {
		require.NotEmpty(t, list, from)
		var da []string
		for _, text := range list {
			require.True(t, text.DA != "" && text.EN != "", "%s: %v", from, text)
			for _, s := range []string{text.DA, text.EN} {
				assert.Empty(t, prose.Denied(s), s)
				assert.NotContains(t, s, "!", from)
				assert.LessOrEqual(t, len(s), 400, s)
				for _, n := range prose.SentenceLengths(prose.WithoutQuotations(s)) {
					assert.LessOrEqual(t, n, 20, s)
				}
			}
			da = append(da, prose.WithoutQuotations(text.DA))
		}
		m := prose.Measured(strings.Join(da, "\n"))
		t.Logf("%s: LIX %.1f, %.1f words in a sentence", from, m.LIX(), m.Mean())
		if from != "lists" { // labels are not sentences
			assert.LessOrEqual(t, m.LIX(), 36.0, from)
		}
	}
}

// field is a field somewhere in a type, with the way to it.
type field struct {
	path string
	reflect.StructField
}

// fieldsOf returns all fields of a type, those of its parts among them.
func fieldsOf(t reflect.Type, path string) []field {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	var all []field
	for i := range t.NumField() {
		f := t.Field(i)
		all = append(all, field{path + "." + f.Name, f})
		all = append(all, fieldsOf(f.Type, path+"."+f.Name)...)
	}
	return all
}
