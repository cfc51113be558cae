package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func follow() Chapter {
	return Chapter{
		ID: "follow", Title: both("Følg op", "Follow up"), Minutes: 8,
		Who:   both("Leder, peer-medarbejder, en kollega", "Manager, peer worker, a colleague"),
		Intro: both("Aftal det nu. Når hverdagen er begyndt, er der altid noget andet.", "Agree on it now. Once everyday life has begun, there is always something else."),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionEvaluation,
				Text:    both("Hvornår ser I på, om rollen og løfterne holder, og hvem er med?", "When do you look at whether the role and the promises hold, and who takes part?"),
				Example: both("Efter tre, seks og tolv måneder. Lederen, peer-medarbejderen, to kolleger og en fra brugerrådet.", "After three, six and twelve months. The manager, the peer worker, two colleagues and one from the user council."),
				Help: []peerwork.Text{
					both("I ser på arbejdspladsen og aldrig på den enkelte.", "You look at the workplace and never at one person."),
				},
				Why: both("Det viser, om funktionen gør en forskel. Det kan også være det, der giver jobbet plads i budgettet.",
					"It shows whether the function makes a difference. It can also be what gives the job a place in the budget."),
				Fields: []string{"/evaluation"},
			},
			{
				ID:      jobdesc.QuestionReviewDate,
				Text:    both("Hvornår læser I beskrivelsen igen sammen?", "When do you read the description together again?"),
				Example: both("Når peer-medarbejderen har været her i tre måneder.", "When the peer worker has been here for three months."),
				Why: both("Roller flyder med tiden. Den, der har jobbet, ved nu mest om det.",
					"Roles drift over time. The person who has the job now knows most about it."),
				Fields: []string{"/reviewDate"},
			},
		},
		More: []string{"/dilemmas", "/open", "/occupations", "/extensions"},
	}
}
