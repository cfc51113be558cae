package workshop_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
)

// doors are the fields the chapters name, each with the chapter and the question
// that name it.
func doors(t *testing.T) map[string][2]string {
	all := map[string][2]string{}
	add := func(field, chapter, question string) {
		_, twice := all[field]
		require.False(t, twice, "%s is asked about twice", field)
		all[field] = [2]string{chapter, question}
	}
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			assert.NotEmpty(t, q.Fields, q.ID)
			for _, field := range q.Fields {
				add(field, c.ID, string(q.ID))
			}
		}
		for _, field := range c.More {
			add(field, c.ID, "")
		}
	}
	return all
}

// above returns the fields a field is in, the nearest first, itself before them.
func above(path string) []string {
	var all []string
	for path != "" {
		if !strings.HasSuffix(path, "/*") {
			all = append(all, path)
		}
		path = path[:strings.LastIndex(path, "/")]
	}
	return all
}

// TestEveryFieldHasADoor: each field is asked about in one place, by the nearest
// that a question or a chapter names. A field without a door fails, as does a
// door to no field and a door that leads to nothing because all is asked about
// nearer.
func TestEveryFieldHasADoor(t *testing.T) {
	named := doors(t)
	opens := map[string]int{}
	known := map[string]bool{}
	for _, f := range jobdesc.Fields() {
		known[f.Path] = true
		if f.Kind == jobdesc.FieldKindPart && named[f.Path] == [2]string{} {
			continue // its fields have doors, or it has none to reach
		}
		door := ""
		for _, at := range above(f.Path) {
			if _, ok := named[at]; ok {
				door = at
				break
			}
		}
		if !assert.NotEmpty(t, door, "%s has no door", f.Path) {
			continue
		}
		if f.Kind != jobdesc.FieldKindPart {
			opens[door]++
		}
		chapter, question, ok := workshop.For(f.Path)
		assert.True(t, ok, f.Path)
		assert.Equal(t, named[door], [2]string{chapter, string(question)}, f.Path)
	}
	for field := range named {
		assert.True(t, known[field], "%s is no field", field)
		assert.Positive(t, opens[field], "%s leads nowhere", field)
	}
}

// TestForLeadsToAQuestion: a place with numbers leads where its field leads, and
// what holds several answers to the first of them.
func TestForLeadsToAQuestion(t *testing.T) {
	for pointer, want := range map[string][2]string{
		"/purpose":                      {"why", "purpose"},
		"/tasks":                        {"what", "tasks"},
		"/tasks/3":                      {"what", "tasks"},
		"/tasks/*":                      {"what", "tasks"},
		"/tasks/39/minutesPerWeek":      {"what", "task-hours"},
		"/tasks/0/aspects/2":            {"what", ""},
		"/tasks/0/alsoDoneBy/11":        {"what", "shared-tasks"},
		"/tasksOut/1":                   {"what", "tasks-out"},
		"/tasksOut/1/doneBy":            {"what", "busy-day"},
		"/targetGroup":                  {"for-whom", "target-group"},
		"/targetGroup/sayNo":            {"for-whom", "contact"},
		"/recordAccess":                 {"how", "records"},
		"/recordAccess/oldRecords":      {"how", "known-before"},
		"/competences":                  {"support", "learning"},
		"/competences/toBeGiven/0":      {"support", "learning"},
		"/pay/range/forFullTime":        {"terms", "pay"},
		"/pay":                          {"terms", "pay"},
		"/workplace":                    {"begin", ""},
		"/workplace/placement":          {"begin", "place"},
		"/dilemmas/6/reason":            {"follow", ""},
		"/recruitment":                  {"finding", "committee"},
		"/supervision/otherThemes/0":    {"support", "supervision"},
		"/extensions/0/value":           {"follow", ""},
		"/open/12/who":                  {"follow", ""},
		"/requirements/29/employerPays": {"finding", "requirements"},
	} {
		chapter, question, ok := workshop.For(pointer)
		assert.True(t, ok, pointer)
		assert.Equal(t, want, [2]string{chapter, string(question)}, pointer)
	}
	for _, pointer := range []string{"", "/", "//", "x", "/x", "/0", "/purposes", "/purpose/0", "/purpose/x", "/tasks/x", "/tasks/0/x", "/tasks/-/title", "/tasks/0/title/0", "/target", "purpose"} {
		chapter, question, ok := workshop.For(pointer)
		assert.False(t, ok, pointer)
		assert.Empty(t, chapter+string(question), pointer)
	}
}

// TestEveryQuestionIsAsked: the list of questions and the chapters have the same,
// in the same order.
func TestEveryQuestionIsAsked(t *testing.T) {
	var asked, listed []string
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			asked = append(asked, string(q.ID))
		}
	}
	for _, l := range jobdesc.Lists() {
		if l.Name == "questions" {
			for _, e := range l.Entries {
				listed = append(listed, e.ID)
			}
		}
	}
	assert.Equal(t, listed, asked)
	assert.Len(t, asked, 44)
}

// TestHome: who takes a chapter with them is among those who answer it.
func TestHome(t *testing.T) {
	got := map[string]string{}
	for _, c := range workshop.Chapters() {
		if c.Home == (peerwork.Text{}) {
			continue
		}
		got[c.ID] = c.Home.DA
		da, en := "eder", "anager"
		if strings.Contains(c.Home.DA, "HR") {
			da, en = "HR", "HR"
		}
		for _, text := range []peerwork.Text{c.Who, c.Home} {
			assert.Contains(t, text.DA, da, c.ID)
			assert.Contains(t, text.EN, en, c.ID)
		}
	}
	const manager, hr = "Det tager lederen med hjem.", "Det tager HR med hjem."
	assert.Equal(t, map[string]string{"support": manager, "terms": hr, "finding": hr, "follow": manager}, got)
}

// TestDilemmas: each dilemma is decided at one question, and the one on
// consideration is not the first that a group meets.
func TestDilemmas(t *testing.T) {
	var met []jobdesc.DilemmaID
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			if q.Dilemma != "" {
				met = append(met, q.Dilemma)
			}
		}
	}
	var all []jobdesc.DilemmaID
	for _, d := range jobdesc.Dilemmas() {
		all = append(all, d.ID)
	}
	assert.ElementsMatch(t, all, met)
	assert.NotEqual(t, jobdesc.DilemmaConsideration, met[0])
}

// TestFormsOfEmployment: a volunteer is not asked what only employees have, nor
// the other way round. What is filled in for the wrong one is a problem of the
// description.
func TestFormsOfEmployment(t *testing.T) {
	only := map[string]jobdesc.EmploymentForm{}
	not := map[string]jobdesc.EmploymentForm{}
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			assert.False(t, q.Only != "" && q.Not != "", q.ID)
			assert.False(t, q.First && (q.Only != "" || q.Not != ""), "%s: the first hour is for everybody", q.ID)
			for _, field := range q.Fields {
				only[field], not[field] = q.Only, q.Not
			}
		}
	}
	for _, field := range []string{"/pay/basis", "/pay/range", "/pay/note", "/contract", "/recruitment/committee"} {
		assert.Equal(t, jobdesc.EmploymentFormVolunteer, not[field], field)
	}
	assert.Equal(t, jobdesc.EmploymentFormVolunteer, only["/volunteering"])
}
