package jobdesc_test

import (
	"errors"
	"fmt"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// What does not fit together is said in both languages, with its place.
func ExampleDescription_Validate() {
	d := jobdesc.Description{
		Lang:       peerwork.LangDA,
		Title:      "Peer-medarbejder i værestedet",
		Employment: jobdesc.Employment{Form: jobdesc.EmploymentFormVolunteer},
		Pay:        jobdesc.Pay{Basis: jobdesc.PayBasisFee},
		TasksOut:   []jobdesc.TaskOut{{Why: "Det har personalet ansvar for."}},
	}
	var problems peerwork.Problems
	errors.As(d.Validate(), &problems)
	for _, p := range problems {
		fmt.Println(p.Pointer, p.Code)
		fmt.Println("  ", p.Text.DA)
	}
	// Output:
	// /pay job-description-volunteer
	//    En frivillig får ikke løn. Fjern »pay«, eller vælg en anden form.
	// /tasksOut/0 job-description-empty
	//    Her står ingenting. Vælg fra listen, skriv det med jeres egne ord, eller fjern linjen.
}

func ExampleDescription_Coverage() {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder", Tasks: []jobdesc.Task{
		{Title: "Gå med til de første møder i foreningen", Aspects: []recovery.AspectID{recovery.AspectBelonging}},
		{Title: "Samtaler om drømme", Aspects: []recovery.AspectID{recovery.AspectDreamsForTheFuture, recovery.AspectBeliefInRecovery}},
		{Title: "Kaffe om formiddagen"},
	}}
	c := d.Coverage()
	for _, a := range c.Aspects {
		if len(a.Tasks) > 0 {
			fmt.Println(a.Element, a.Aspect, a.Tasks)
		}
	}
	fmt.Println("without tags", c.Untagged)
	// Output:
	// connectedness belonging [/tasks/0]
	// hope belief-in-recovery [/tasks/1]
	// hope dreams-for-the-future [/tasks/1]
	// without tags [/tasks/2]
}

// The plan asks about what the description promises, and only that.
func ExampleDescription_EvaluationPlan() {
	d := jobdesc.Description{
		Lang:        peerwork.LangDA,
		Title:       "Peer-medarbejder",
		Supervision: &jobdesc.Supervision{ExtraWhileNew: "Hver uge i det første halve år"},
	}
	p := d.EvaluationPlan()
	for _, q := range p.Promises {
		fmt.Println(q.Text.DA)
		fmt.Println("  ", q.Words, q.Evidence)
	}
	fmt.Println(p.Service.Rules[2].Text.DA)
	// Output:
	// Var der ekstra supervision i den første tid?
	//    Hver uge i det første halve år [42.2]
	// Det kan ikke bruges til at måle den enkelte.
}

func ExampleDescription_ColleagueSheet() {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder på afdelingen", ForWhom: jobdesc.ForWhomPatient}
	s := d.ColleagueSheet()
	fmt.Println(s.Title.DA)
	for _, section := range s.Sections[:3] {
		fmt.Println("-", section.Heading.DA)
	}
	fmt.Println(s.Sections[0].Paragraphs[0].Text.DA)
	// Output:
	// Til dig, der får en peer-medarbejder som kollega
	// - I vil det samme
	// - To spørgsmål, mange har
	// - Sig, hvad du håber, og hvad du er i tvivl om
	// Din kollega og du arbejder begge for, at patienterne har det så godt som muligt. De skal kunne finde glæde og have håb.
}

func ExampleFindDilemma() {
	d, _ := jobdesc.FindDilemma(jobdesc.DilemmaOpenness)
	fmt.Println(d.Question.EN)
	fmt.Println("-", d.First.Text.EN, d.First.Evidence)
	fmt.Println("-", d.Second.Text.EN, d.Second.Evidence)
	// Output:
	// How open should one be about one's background?
	// - Openness is part of the role. That is how the experience can give hope. [54.7]
	// - A diagnosis still meets prejudice. Openness can have a price. [54.8]
}

func ExamplePlacement_Entry() {
	e, ok := jobdesc.PlacementResidential.Entry()
	fmt.Println(e.Label.DA, e.Label.EN, e.Evidence, ok)
	_, ok = jobdesc.Placement("boat").Entry()
	fmt.Println(ok)
	// Output:
	// Bosted Residential facility [55.5] true
	// false
}

func ExampleDuration() {
	fmt.Println(jobdesc.Duration(1110).DA)
	fmt.Println(jobdesc.Hours{MinutesPerWeek: 1200, UpToMinutesPerWeek: 1800}.Text().EN)
	// Output:
	// 18 timer og 30 minutter
	// 20 to 30 hours a week
}

// A dilemma is a talk, and a choice can be both sides.
func ExampleDilemmaChoice() {
	choice := jobdesc.DilemmaChoice{Dilemma: jobdesc.DilemmaEquality, Side: jobdesc.SideBoth, Reason: "Samme rettigheder, men ingen læser forud i journalen."}
	fmt.Println(choice.Dilemma.Valid(), choice.Side)
	// Output: true both
}

// Two versions, and what has changed from one to the other. A list's order is a
// change only where it says something.
func ExampleChanges() {
	before := jobdesc.Description{
		Lang: peerwork.LangDA, Title: "Peer-medarbejder", Hours: jobdesc.Hours{MinutesPerWeek: 900},
		Purpose: "Vi vil have mere håb i huset. Vi begynder i foråret.",
		Tasks:   []jobdesc.Task{{Title: "Samtaler"}, {Title: "Husmøde"}},
	}
	after := before
	after.Hours.MinutesPerWeek = 1110
	after.Purpose = "Vi vil have mere håb i huset. Vi begynder til august."
	after.Tasks = []jobdesc.Task{{Title: "Samtaler"}, {Title: "Husmøde", MinutesPerWeek: 60}, {Title: "Ud i byen"}}
	changes, err := jobdesc.Changes(&before, &after)
	if err != nil {
		fmt.Println(err) // a text is not UTF-8
	}
	for _, c := range changes {
		fmt.Println(c.Kind, c.Pointer, c.Section.DA)
		for _, v := range c.Before {
			fmt.Println("  - " + v.Text.DA + v.Words)
		}
		for _, v := range c.After {
			fmt.Println("  + " + v.Text.DA + v.Words)
		}
	}
	// Output:
	// changed /purpose Formål
	//   - Vi begynder i foråret.
	//   + Vi begynder til august.
	// changed /hours/minutesPerWeek Timer
	//   - 15 timer
	//   + 18 timer og 30 minutter
	// added /tasks/1/minutesPerWeek Opgaver
	//   + 1 time
	// added /tasks/2 Opgaver
}

func ExampleOfferQuestions() {
	questions := jobdesc.OfferQuestions()
	fmt.Println(len(questions), questions[2].Text.EN)
	// Output:
	// 12 What happens on a busy day, when somebody is missing?
}

// A description that somebody is still writing: it has no title yet, and one task
// has none.
func ExampleReadDraft() {
	d, left, err := jobdesc.ReadDraft([]byte(`{"lang":"da","tasks":[{"detail":"Om torsdagen, sammen med beboerne"}]}`))
	if err != nil {
		fmt.Println(err) // something in it could not be kept
	}
	fmt.Println(d.Tasks[0].Detail)
	var ps peerwork.Problems
	errors.As(left, &ps)
	for _, p := range ps {
		fmt.Println(p.Pointer, p.Code)
	}
	// Output:
	// Om torsdagen, sammen med beboerne
	// /tasks/0/title too-short
	// /title too-short
}
