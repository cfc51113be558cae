package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func begin() Chapter {
	return Chapter{
		ID: "begin", Title: both("Begynd her", "Start here"), Who: both("Alle", "Everybody"), Minutes: 3,
		Intro: both("Tre korte spørgsmål. Svarene bestemmer, hvilke ord og råd I møder bagefter.",
			"Three short questions. Your answers decide which words and advice you will meet."),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionPlace,
				Text:    both("Hvad er det for et sted, og hvad skal jobbet hedde?", "What kind of place is it, and what will the job be called?"),
				Example: both("Et bosted. Peer-medarbejder på Rønnehegnet.", "A residential home. Peer worker at Rowan House."),
				Help: []peerwork.Text{
					both("Brug en titel, I selv vil sige i hverdagen. Listen har dem, andre bruger.", "Choose a title you would use every day. The list has the ones others use."),
				},
				Why: both("Jobbet har mange navne, og stederne er forskellige. Et sengeafsnit skal aftale noget andet end et værested.",
					"The job has many names, and places differ. A ward has to agree on other things than a drop-in centre."),
				Fields: []string{"/workplace/placement", "/workplace/otherPlacement", "/title", "/titleVariant"},
			},
			{
				ID:      jobdesc.QuestionPeople,
				Text:    both("Hvad kalder I de mennesker, støtten er for?", "What do you call the people the support is for?"),
				Example: both("Beboere. Eller et ord, I selv bruger, som deltagere.", "Residents. Or a word you use yourselves, such as participants."),
				Help: []peerwork.Text{
					both("Er I i tvivl, så spørg dem selv.", "If you are not sure, ask them."),
				},
				Why: both("Ordet står mange steder i beskrivelsen. Det skal være et ord, man gerne vil kaldes.",
					"You will meet the word all through the description. It should be one that people like to be called."),
				Fields: []string{"/forWhom", "/ownWord"},
			},
			{
				ID:      jobdesc.QuestionWhoWrites,
				Text:    both("Hvem er med til at skrive? Svar med roller.", "Who is writing this? Answer with roles."),
				Example: both("Afdelingslederen, to kolleger, HR og en peer-medarbejder fra nabokommunen.", "The unit manager, two colleagues, HR and a peer worker from the next town."),
				Help: []peerwork.Text{
					both("Har I ingen peer-medarbejder, kan I måske låne en fra et andet sted. Betal for tiden.", "If you have no peer worker, another workplace may lend you one. Pay for the time."),
					both("En af dem, I støtter, kan også være med.", "Somebody you support can take part too."),
				},
				Why: both("Det bliver bedst, når ledelse, kolleger og HR skriver sammen, og gerne sammen med en peer-medarbejder.",
					"It works best when management, colleagues and HR write together, and a peer worker with them."),
				Fields: []string{"/shaping/who", "/shaping/peerWorker"},
			},
		},
		More: []string{"/lang", "/workplace", "/otherEmployers", "/date", "/version"},
	}
}
