package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func follow() Chapter {
	return Chapter{
		ID: "follow", Title: both("Følg op", "Follow up"), Minutes: 8,
		Who:   both("Leder, peer-medarbejder, en kollega", "Manager, peer worker, a colleague"),
		Home:  both("Det tager lederen med hjem.", "The manager takes this one."),
		Intro: both("Aftal det nu. Når hverdagen er begyndt, er der altid noget andet.", "Agree on it now. Once daily life begins, there is always something else."),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionEvaluation,
				Text:    both("Hvornår ser I på, om rollen og løfterne holder, og hvem er med?", "When do you check whether the role and the promises hold, and who takes part?"),
				Example: both("Efter tre, seks og tolv måneder. Lederen, peer-medarbejderen, to kolleger og en fra brugerrådet.", "After three, six and twelve months. The manager, the peer worker, two colleagues and somebody from the user council."),
				Help: []peerwork.Text{
					both("I ser på arbejdspladsen og aldrig på den enkelte.", "You look at the workplace, never at a person."),
				},
				Why: both("Det viser, om funktionen gør en forskel. Det kan også give jobbet en plads i budgettet.",
					"It shows whether the function makes a difference. It can also give the job a place in the budget."),
				Fields: []string{"/evaluation"},
			},
			{
				ID:      jobdesc.QuestionReviewDate,
				Text:    both("Hvornår læser I beskrivelsen igen sammen?", "When will you read the description together again?"),
				Example: both("Når peer-medarbejderen har været her i tre måneder.", "When the peer worker has been here for three months."),
				Why: both("Roller ændrer sig med tiden. Den, der har jobbet, kender det bedst til den tid.",
					"Roles drift over time. The person in the job knows it best by then."),
				Fields: []string{"/reviewDate"},
			},
		},
		More: []string{"/dilemmas", "/open", "/occupations", "/extensions"},
	}
}
