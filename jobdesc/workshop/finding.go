package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func finding() Chapter {
	return Chapter{
		ID: "finding", Title: both("Sådan finder I en", "Finding somebody"), Minutes: 30,
		Who:   both("HR, leder, en med erfaring som peer-medarbejder", "HR, manager, somebody with experience as a peer worker"),
		Home:  both("Det tager HR med hjem.", "HR takes this one."),
		Intro: both("Læs det som en, der overvejer at søge. Er der noget, I selv ville spørge om?", "Read it as somebody who is thinking of applying. Is there anything you would ask?"),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionRequirements,
				Text:    both("Hvad skal man kunne fra start, og hvad er et ønske?", "What is needed from the start, and what is only wished for?"),
				Example: both("Nødvendigt: at kunne bruge egne erfaringer for andre. Ønske: kørekort, for vi besøger folk på landet.", "Needed: to be able to use your own experience for others. Wished for: a driving licence, as we visit people in the country."),
				Help: []peerwork.Text{
					both("Skriv ved hvert krav, hvilken opgave det er til. Ellers er det nok et ønske.", "For each requirement, write which task it is for. If there is none, it is probably a wish."),
					both("Bed kun om en straffeattest, hvis den betyder noget for netop dette job.", "Only ask for a criminal record certificate if it matters to this very job."),
				},
				Why: both("Jobbet kræver ikke en bestemt uddannelse. Erfaringer alene er heller ikke nok, for andre skal have gavn af dem.",
					"The job does not require a particular education. Experience alone is not enough either: it has to be of use to others."),
				Fields: []string{"/competences/had", "/requirements"},
			},
			{
				ID: jobdesc.QuestionCommittee, Not: jobdesc.EmploymentFormVolunteer,
				Text:    both("Hvem er i ansættelsesudvalget?", "Who is on the hiring committee?"),
				Example: both("Lederen, to kolleger, TR og en peer-medarbejder fra et andet sted.", "The manager, two colleagues, the union representative and a peer worker from another place."),
				Why: both("Udvalget bør være bredt, og gerne med en, der har erfaring som peer-medarbejder.",
					"The committee should be broad, preferably with somebody who has experience as a peer worker."),
				Fields: []string{"/recruitment/committee"},
			},
			{
				ID:      jobdesc.QuestionProcess,
				Text:    both("Hvordan bliver det en god oplevelse at søge?", "How do you make it a good experience to apply?"),
				Example: both("Spørgsmålene kommer på forhånd, og man må tage en med. Alle får svar inden en uge, også ved nej.", "Questions are sent beforehand, and you may bring somebody. Everybody gets an answer within a week, also when it is no."),
				Why: both("Nogle har ikke været til en samtale i mange år. Alle svarer bedre, når de ved, hvad der skal ske.",
					"Some have not been to an interview for years. Everybody answers better when they know what will happen."),
				Fields: []string{"/recruitment/process"},
			},
			{
				ID:      jobdesc.QuestionQuestions,
				Text:    both("Hvad spørger I om, og hvad lader I ligge?", "What do you ask about, and what do you leave alone?"),
				Example: both("»Fortæl om en gang, hvor dine erfaringer gjorde nytte for en anden.«", "“Tell us about a time when your experience helped somebody else.”"),
				Help: []peerwork.Text{
					both("Lad diagnose, medicin, indlæggelser, alder og tidligere løn ligge.", "Leave out diagnosis, medication, admissions, age and earlier pay."),
					both("Har en sygdom væsentlig betydning for arbejdet, skal ansøgeren selv sige det. Den pligt er ens i alle job.", "If an illness matters substantially to the work, applicants must say so themselves. That duty is the same in every job."),
				},
				Why: both("At kunne bruge sine erfaringer er noget andet end at være kommet sig. Loven sætter også grænser for, hvad I må spørge om.",
					"Being able to use experience is not the same as having recovered. The law also limits what you may ask."),
				Fields: []string{"/recruitment/respectfulQuestions"},
			},
			{
				ID:      jobdesc.QuestionGuidance,
				Text:    both("Hvem kan ansøgere ringe til om løn, ydelser og ordninger?", "Who can applicants call about pay, benefits and schemes?"),
				Example: both("HR på et direkte nummer mellem 10 og 12. De kender reglerne om fleksjob og førtidspension.", "HR, on a direct number from 10 to 12. They know the rules on flexjobs and disability pension."),
				Why: both("Den, der får en ydelse, skal vide, hvad et job betyder for den. Det svar skal være let at få.",
					"Anyone on a benefit needs to know what a job means for it. That answer should be easy to get."),
				Fields: []string{"/recruitment/guidance", "/recruitment/guidanceBy", "/advert/contact"},
			},
			{
				ID:      jobdesc.QuestionAdvert,
				Text:    both("Hvad skal stå i opslaget, og hvor skal det ses?", "What should the advert say, and where should it be seen?"),
				Example: both("Opgaver, timer, løn og støtte, og det, der ikke er med. I peer-netværk og på jobportaler.", "Tasks, hours, pay and support, and what is not in the job. In peer networks and on job portals."),
				Why: both("Opslaget skal nå dem, det er til. De læser ikke alle sammen jobportaler.",
					"The advert has to reach the people it is for. Not all of them read job portals."),
				Fields: []string{"/advert/text", "/advert/openings", "/advert/published", "/advert/deadline", "/advert/apply", "/recruitment/channels", "/recruitment/otherChannels"},
			},
		},
	}
}
