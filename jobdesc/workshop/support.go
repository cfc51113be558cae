package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func support() Chapter {
	return Chapter{
		ID: "support", Title: both("Støtte og udvikling", "Support and learning"), Minutes: 20,
		Who:   both("Leder, en kollega, en peer-medarbejder", "Manager, a colleague, a peer worker"),
		Intro: both("Skriv kun det, I kan holde. Et løfte med en dag og en time er bedst.", "Write only what you can keep. A promise with a day and an hour is best."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionLeader, First: true,
				Text:    both("Hvem er nærmeste leder, og hvad lover lederen?", "Who is the line manager, and what does the manager promise?"),
				Example: both("Afdelingslederen. En halv time hver uge de første tre måneder, også når der er travlt.", "The unit manager. Half an hour every week for the first three months, also when it is busy."),
				Why: both("En leder, der er med, er noget af det, der betyder mest. Kontrakten skal også vise, hvem det er.",
					"A manager who takes part is among what matters most. The contract should show who it is as well."),
				Fields: []string{"/lineManager"},
			},
			{
				ID:      jobdesc.QuestionTeam,
				Text:    both("Hvilket team hører jobbet til, og hvem er makker i begyndelsen?", "Which team does the job belong to, and who is the buddy at the start?"),
				Example: both("Team Nord. Makkeren er en kollega fra dagholdet, som selv har sagt ja.", "Team North. The buddy is a colleague from the day shift who has said yes."),
				Why: both("Man skal høre til et sted fra den første dag.",
					"One should belong somewhere from the first day."),
				Fields: []string{"/team", "/buddy"},
			},
			{
				ID:      jobdesc.QuestionIntroduction,
				Text:    both("Hvordan bliver den første tid?", "What are the first weeks like?"),
				Example: both("Uge 1: følge med rundt. Uge 2: de første egne samtaler. Samme introduktion som andre nye.", "Week 1: following along. Week 2: the first conversations of one's own. The same introduction as others who are new."),
				Why: both("Støtte er lige så vigtig, efter at man er ansat, som før.",
					"Support matters as much after somebody is hired as before."),
				Fields: []string{"/introduction"},
			},
			{
				ID: jobdesc.QuestionSupervision, First: true,
				Text:    both("Hvilken supervision er der, hvem giver den, og hvad er der ekstra i begyndelsen?", "What supervision is there, who gives it, and what is there in addition at the start?"),
				Example: both("Teamets supervision og en time hver anden uge hos en, der kender peer-arbejde.", "The team's supervision and an hour every other week with somebody who knows peer work."),
				Help: []peerwork.Text{
					both("Den kan handle om grænser, om at dele erfaringer og om at trives i jobbet.", "It can be about boundaries, about sharing experience and about thriving in the job."),
				},
				Why: both("Supervision er afgørende for at kunne være i rollen. Mens man er ny, kan der være brug for mere.",
					"Supervision is decisive for being able to be in the role. While one is new, more may be needed."),
				Fields: []string{"/supervision"},
			},
			{
				ID:      jobdesc.QuestionNetwork,
				Text:    both("Hvem mødes man med, som har samme slags job?", "Whom does one meet who has the same kind of job?"),
				Example: both("Peer-netværket i regionen hver anden måned, i arbejdstiden.", "The peer network of the region every other month, in working hours."),
				Why: both("Mange er de eneste af deres slags på stedet. Andre i samme job kender det, man står i.",
					"Many are the only one of their kind in the place. Others in the same job know what it is like."),
				Fields: []string{"/network", "/otherPeerWorkers"},
			},
			{
				ID:      jobdesc.QuestionLearning,
				Text:    both("Hvad lærer man her, og hvor kan jobbet føre hen?", "What does one learn here, and where can the job lead?"),
				Example: both("Et kursus det første år. Senere kan man undervise eller tage sig af nye kolleger.", "A course in the first year. Later one can teach or look after new colleagues."),
				Why: both("Erfaringer bliver til kompetence over tid. Andre fag har en vej videre, og det skal dette job også have.",
					"Experience becomes competence over time. Other professions have a way on, and this job should too."),
				Fields: []string{"/competences/toBeGiven", "/development"},
			},
		},
		More: []string{"/responsibility"},
	}
}
