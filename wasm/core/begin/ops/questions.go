package ops

import (
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// asked are the items of the standard instruments that a question of the workshop
// is about, in the order of the workshop. An item that is not here prepares the
// workplace and is no part of a description.
var asked = []struct {
	question jobdesc.QuestionID
	items    []string
}{
	{jobdesc.QuestionWhoWrites, []string{"working-group"}},
	{jobdesc.QuestionPurpose, []string{"purpose-written"}},
	{jobdesc.QuestionNeeds, []string{"needs-first", "citizens-heard"}},
	{jobdesc.QuestionTasks, []string{"tasks-in-and-out"}},
	{jobdesc.QuestionLivedExperience, []string{"contribution-described"}},
	{jobdesc.QuestionTasksOut, []string{"tasks-in-and-out"}},
	{jobdesc.QuestionRecords, []string{"records-agreed"}},
	{jobdesc.QuestionLeader, []string{"leader-named"}},
	{jobdesc.QuestionSupervision, []string{"supervision"}},
	{jobdesc.QuestionNetwork, []string{"peer-network"}},
	{jobdesc.QuestionLearning, []string{"learning-priority", "career-path"}},
	{jobdesc.QuestionDuration, []string{"budget-ahead"}},
	{jobdesc.QuestionHours, []string{"terms-settled"}},
	{jobdesc.QuestionPay, []string{"terms-settled"}},
	{jobdesc.QuestionFlexibility, []string{"flexible-terms", "support-for-all"}},
	{jobdesc.QuestionCommittee, []string{"hiring-committee"}},
	{jobdesc.QuestionQuestions, []string{"respectful-interview"}},
	{jobdesc.QuestionGuidance, []string{"applicant-guidance"}},
	{jobdesc.QuestionEvaluation, []string{"evaluation-planned", "success-signs"}},
}

// longestWho is how many characters the schema gives who finds out.
const longestWho = 200

// ask leaves open what the items are about. who says of an item who finds out. The
// order is that of the list above: that of an advice says what was answered lowest.
func (b *beginning) ask(lacking []string, who func(item string) peerwork.Text) {
	for _, a := range asked {
		item := first(a.items, lacking)
		if item == "" {
			continue
		}
		open := jobdesc.OpenQuestion{Question: a.question, Who: who(item).In(b.d.Lang)}
		if utf8.RuneCountInString(open.Who) > longestWho {
			open.Who = ""
		}
		b.d.Open = append(b.d.Open, open)
	}
}

// first returns the first of the items that is lacking, or "".
func first(items, lacking []string) string {
	for _, item := range items {
		for _, each := range lacking {
			if each == item {
				return item
			}
		}
	}
	return ""
}

// sayOpen names the questions that are left open.
func (b *beginning) sayOpen(da, en string) {
	if len(b.d.Open) == 0 {
		b.say("Der er ingen spørgsmål med, for vi fandt ikke noget, der mangler i en jobbeskrivelse.",
			"No questions are brought along, since we found nothing missing that a job description is about.")
		return
	}
	for i := range b.d.Open {
		e, _ := b.d.Open[i].Question.Entry()
		if i > 0 {
			da, en = da+" · ", en+" · "
		}
		da, en = da+e.Label.DA, en+e.Label.EN
	}
	b.say(da+".", en+".")
	b.say("Ved hvert spørgsmål er der et bud på, hvem der finder ud af det. Skriv en anden, hvis det passer bedre.",
		"Beside each question is a suggestion of who finds out. Write somebody else if that fits better.")
}
