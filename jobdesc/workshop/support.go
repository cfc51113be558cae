package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func support() Chapter {
	return Chapter{
		ID: "support", Title: both("Støtte og udvikling", "Support and learning"), Minutes: 20,
		Who:   both("Leder, en kollega, en peer-medarbejder", "Manager, a colleague, a peer worker"),
		Home:  both("Det tager lederen med hjem.", "The manager takes this one."),
		Intro: both("Skriv kun det, I kan holde. Et løfte med en dag og en time er bedst.", "Only write what you can keep. A promise with a day and an hour is best."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionLeader, First: true,
				Text:    both("Hvem er nærmeste leder, og hvad lover lederen?", "Who is the line manager, and what does the manager promise?"),
				Example: both("Afdelingslederen. En halv time hver uge de første tre måneder, også når der er travlt.", "The unit manager. Half an hour a week for the first three months, even when it is busy."),
				Why: both("En leder, der er med, er noget af det, der betyder mest. Kontrakten skal også vise, hvem det er.",
					"A manager who is there matters more than most things. The contract should also say who it is."),
				Fields: []string{"/lineManager"},
			},
			{
				ID:      jobdesc.QuestionTeam,
				Text:    both("Hvilket team hører jobbet til, og hvem er makker i begyndelsen?", "Which team does the job belong to, and who is the buddy at the start?"),
				Example: both("Team Nord. Makkeren er en kollega fra dagholdet, som selv har sagt ja.", "Team North. The buddy is a colleague on the day shift who has said yes to it."),
				Why: both("Man skal høre til et sted fra den første dag. En makker kan svare på det, man ikke vil spørge lederen om.",
					"Everybody should belong somewhere from day one. A buddy can answer what you would not ask the manager."),
				Fields: []string{"/team", "/buddy"},
			},
			{
				ID:      jobdesc.QuestionIntroduction,
				Text:    both("Hvordan bliver den første tid?", "What will the first weeks be like?"),
				Example: both("Uge 1: følge med rundt. Uge 2: de første egne samtaler. Samme introduktion som andre nye.", "Week 1: follow a colleague. Week 2: the first conversations alone. The same introduction as everybody who is new."),
				Why: both("Der er brug for støtte både før og efter, at nogen bliver ansat.",
					"Support is needed both before and after somebody is hired."),
				Fields: []string{"/introduction"},
			},
			{
				ID: jobdesc.QuestionSupervision, First: true,
				Text:    both("Hvilken supervision er der, hvem giver den, og hvad er der ekstra i begyndelsen?", "What supervision is there, who gives it, and what more is there at the start?"),
				Example: both("Teamets supervision og en time hver anden uge hos en, der kender peer-arbejde.", "The team's supervision, and an hour every other week with somebody who knows peer work."),
				Help: []peerwork.Text{
					both("Den kan handle om grænser, om at dele erfaringer og om at trives i jobbet.", "It can be about boundaries, sharing experience and doing well in the job."),
				},
				Why: both("Supervision er afgørende for at kunne være i rollen og trives. Mens man er ny, kan der være brug for mere.",
					"Supervision is decisive for managing the role and doing well in it. More may be needed at first."),
				Fields: []string{"/supervision"},
			},
			{
				ID:      jobdesc.QuestionNetwork,
				Text:    both("Hvem mødes man med, som har samme slags job?", "Who else in the same kind of job can the peer worker meet?"),
				Example: both("Peer-netværket i regionen hver anden måned, i arbejdstiden.", "The regional peer network every other month, in working hours."),
				Why: both("Måske er man den eneste peer-medarbejder på stedet. Andre i samme job ved, hvordan det er.",
					"There may be only one peer worker here. Others in the same job know what it is like."),
				Fields: []string{"/network", "/otherPeerWorkers"},
			},
			{
				ID:      jobdesc.QuestionLearning,
				Text:    both("Hvad lærer man her, og hvor kan jobbet føre hen?", "What will the peer worker learn here, and where can the job lead?"),
				Example: both("I staben: et kursus i at holde oplæg det første år. Senere kan man få sit eget projekt.", "In the staff unit: a course in giving talks in the first year. Later, a project of their own."),
				Why: both("Erfaringer bliver til kompetence over tid. Andre fag har en vej videre, og det skal dette job også have.",
					"Experience becomes competence over time. Other professions have a way forward, and this job should too."),
				Fields: []string{"/competences/toBeGiven", "/development"},
			},
		},
		More: []string{"/responsibility"},
	}
}
