package workshop

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Chapter is a part of the description that the same people decide.
type Chapter struct {
	// The chapter, for machines.
	ID string
	// What people see.
	Title peerwork.Text
	// Who answers: roles.
	Who peerwork.Text
	// About how many minutes it takes.
	Minutes int
	// Who takes it with them after the first hour: the manager or HR. Zero for what
	// the group does together.
	Home peerwork.Text
	// What is good to know before the first question.
	Intro peerwork.Text
	// The questions, in the order they are asked.
	Questions []Question
	// The fields nobody in a meeting talks about, as Question.Fields has them.
	// They are never missing.
	More []string
}

// Question is what the group decides in one go.
type Question struct {
	// The question, for machines.
	ID jobdesc.QuestionID
	// Whether it is one of the ten for the first hour.
	First bool
	// What it is called in a list.
	Label peerwork.Text
	// The question.
	Text peerwork.Text
	// What a workplace could answer.
	Example peerwork.Text
	// What helps to answer it. There may be nothing.
	Help []peerwork.Text
	// Why it is asked.
	Why peerwork.Text
	// The fields that hold the answer, as the Path of [jobdesc.Fields]. A field
	// brings the fields it has itself, but for those another question names.
	Fields []string
	// The dilemma that is decided here. Empty for most.
	Dilemma jobdesc.DilemmaID
	// The only form of employment it is for. Empty when it is for all.
	Only jobdesc.EmploymentForm
	// The form of employment it is not for. Empty when it is for all.
	Not jobdesc.EmploymentForm
	// What it rests on: rows such as "16.3", "law:…", or "own".
	Evidence []string
	// Why we ask, when the evidence includes "own". Otherwise zero.
	Own peerwork.Text
}

// Chapters returns the chapters in order. The caller may change what it gets.
func Chapters() []Chapter {
	all := []Chapter{begin(), why(), forWhom(), what(), how(), support(), terms(), finding(), follow()}
	for i := range all {
		for k := range all[i].Questions {
			q := &all[i].Questions[k]
			e, _ := q.ID.Entry()
			q.Label, q.Evidence, q.Own = e.Label, e.Evidence, e.Own
		}
	}
	return all
}

// First returns the questions of the first hour in order. The caller may change
// what it gets.
func First() []Question {
	var all []Question
	for _, c := range Chapters() {
		for i := range c.Questions {
			if c.Questions[i].First {
				all = append(all, c.Questions[i])
			}
		}
	}
	return all
}

// For says where a place in a description is asked about: the chapter, and the
// question unless it is among what the chapter has besides. The pointer may be
// a Path of [jobdesc.Fields], the place of a finding, or the place of an entry
// such as /tasks/3. It is false for what is no place in a description.
func For(pointer string) (chapter string, question jobdesc.QuestionID, ok bool) {
	parts := strings.Split(pointer, "/")
	for i, part := range parts {
		if part != "" && strings.Trim(part, "0123456789") == "" {
			parts[i] = "*"
		}
	}
	if pointer = strings.Join(parts, "/"); !isPlace(pointer) {
		return "", "", false
	}
	all := Chapters()
	longest := ""
	each(all, func(c, q int, field string) {
		// What holds several answers, such as /targetGroup, is where the first of
		// them is asked for.
		nearer := within(pointer, field) && len(field) > len(longest)
		if nearer || chapter == "" && within(field, pointer) {
			chapter, question = all[c].name(q)
		}
		if nearer {
			longest = field
		}
	})
	return chapter, question, true
}

// isPlace reports whether a description has such a place.
func isPlace(pointer string) bool {
	return slices.ContainsFunc(jobdesc.Fields(), func(f jobdesc.Field) bool {
		return f.Path == pointer || f.Many && f.Path+"/*" == pointer
	})
}

// each visits the fields of all questions, and those the chapters have besides
// with a question of -1.
func each(all []Chapter, visit func(chapter, question int, field string)) {
	for c := range all {
		for q := range all[c].Questions {
			for _, field := range all[c].Questions[q].Fields {
				visit(c, q, field)
			}
		}
		for _, field := range all[c].More {
			visit(c, -1, field)
		}
	}
}

func (c *Chapter) name(question int) (string, jobdesc.QuestionID) {
	if question < 0 {
		return c.ID, ""
	}
	return c.ID, c.Questions[question].ID
}

// within reports whether a place is a field or something in it.
func within(place, field string) bool {
	rest, ok := strings.CutPrefix(place, field)
	return ok && (rest == "" || rest[0] == '/')
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }
