package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func what() Chapter {
	return Chapter{
		ID: "what", Title: both("Hvad", "What"), Who: both("Alle", "Everybody"), Minutes: 30,
		Intro: both("Her går det meste af tiden. Det, der er med, og det, der ikke er med, hører sammen.",
			"This is where most of the time goes. What is in the job and what is not belong together."),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionSupport,
				Text:    both("Hvor foregår støtten, og er det på tomandshånd eller i grupper?", "Where does the support take place, and is it one to one or in groups?"),
				Example: both("I dagtilbuddets værksted og på gåture. Mest på tomandshånd, og en gruppe om onsdagen.", "In the day centre's workshop and on walks. Mostly one to one, and a group on Wednesdays."),
				Why: both("Støtte kan gives på mange måder. Skriv jeres, så alle ved, hvor man kan møde peer-medarbejderen.",
					"Support can take many forms. Write yours, so that everybody knows where to meet the peer worker."),
				Fields: []string{"/support"},
			},
			{
				ID:      jobdesc.QuestionFunctions,
				Text:    both("Hvilke funktioner har jobbet?", "Which functions does the job have?"),
				Example: both("I jobcentret: samtaler, brobygning til et job og oplæg for sagsbehandlerne.", "At the job centre: conversations, a bridge into work, and talks for caseworkers."),
				Help: []peerwork.Text{
					both("Vælg dem, der fylder mest. Har listen ikke jeres, så skriv den selv.", "Choose the main ones. If yours is not on the list, write it yourselves."),
				},
				Why: both("Det er funktioner, man kender fra andre peer-job. De giver jobbet en tydelig plads blandt de andre.",
					"Other peer jobs have these functions. They give the job a clear place among the others."),
				Fields: []string{"/functions", "/classicFunctions", "/otherFunctions"},
			},
			{
				ID: jobdesc.QuestionTasks, First: true,
				Text:    both("Hvilke opgaver er med?", "Which tasks are in the job?"),
				Example: both("Samtaler på tomandshånd. Madlavning sammen med beboerne om torsdagen. Gå med, første gang nogen prøver noget nyt.", "One-to-one conversations. Cooking with the residents on Thursdays. Going along the first time somebody tries something."),
				Help: []peerwork.Text{
					both("Fire til otte opgaver er nok. Skriv dem, så en ny kollega kan se dem for sig.", "Four to eight tasks are enough. Write them so that a new colleague can picture them."),
					both("At gøre noget sammen med nogen er ofte godt peer-arbejde. At gøre det i stedet for kolleger er drift.", "Doing something together with people is often good peer work. Doing it in place of colleagues is keeping the place running."),
				},
				Why: both("Når opgaverne er tydelige, kan alle sige ja og nej til det samme.",
					"When the tasks are clear, everybody says yes and no to the same things."),
				Fields: []string{"/tasks/*/title", "/tasks/*/detail", "/tasks/*/kind", "/tasks/*/otherKind"},
			},
			{
				ID: jobdesc.QuestionLivedExperience, First: true,
				Text:    both("Hvordan bliver levede erfaringer brugt i hver opgave?", "How is lived experience used in each task?"),
				Example: both("Du har selv stået med jakken på og ikke turdet gå. Det kan du sige højt i døren.", "You have stood there yourself with your coat on and not dared to go. You can say so at the door."),
				Help: []peerwork.Text{
					both("Kan I ikke svare, er det måske en kollegas opgave.", "If you cannot answer, it may be a colleague's task."),
				},
				Why: both("Det er her, jobbet bliver et peer-job. Erfaringerne skal være i brug, ikke kun stå i titlen.",
					"This is what makes it a peer job. The experience should be used, not just named in the title."),
				Fields:  []string{"/tasks/*/whyPeer"},
				Dilemma: jobdesc.DilemmaPeerRoleOrPeerCompetence,
			},
			{
				ID:      jobdesc.QuestionTaskHours,
				Text:    both("Hvor mange timer om ugen tager hver opgave?", "How many hours a week does each task take?"),
				Example: both("Samtaler: otte timer. Møder og supervision: tre timer.", "Conversations: eight hours. Meetings and supervision: three hours."),
				Help: []peerwork.Text{
					both("Husk møder, supervision og transport. Et skøn er fint.", "Remember meetings, supervision and travel. An estimate is fine."),
				},
				Why: both("Tallene viser, om der er plads til det, I lover. En opgave med timer er sværere at skubbe væk.",
					"The figures show whether there is room for what you promise. A task with hours is harder to push aside."),
				Fields: []string{"/tasks/*/minutesPerWeek"},
			},
			{
				ID: jobdesc.QuestionTasksOut, First: true,
				Text:    both("Hvilke opgaver er ikke med?", "Which tasks are not in the job?"),
				Example: both("Udlevere medicin. Være med til magtanvendelse. Løbe til alarm. Dække vagter.", "Handing out medicine. Taking part in coercion. Answering alarms. Covering shifts."),
				Help: []peerwork.Text{
					both("At bære sin egen alarm er tryghed, og den har man som kollegerne. At løbe til andres alarm er en opgave. Den kan I skrive ud.", "Carrying an alarm is safety, and the peer worker has one if colleagues have. Answering other people's alarms is a task."),
					both("Skriv også hvorfor. Så er det lettere at holde fast.", "Write why as well. It makes the line easier to hold."),
				},
				Why: both("Uden en grænse kan jobbet ende med det, de andre ikke når. Så bliver erfaringerne ikke brugt.",
					"Without a line, the job can fill up with what others have no time for. Then the experience is not used."),
				Fields: []string{"/tasksOut/*/kind", "/tasksOut/*/text", "/tasksOut/*/why"},
			},
			{
				ID:      jobdesc.QuestionBusyDay,
				Text:    both("Hvem gør det i stedet, og hvad sker der på en travl dag?", "Who does it instead, and what happens on a busy day?"),
				Example: both("Mangler der en i vagten, ringer lederen til en vikar. Gåturen bliver til noget.", "If a shift is one short, the manager calls in a temp. The walk goes ahead."),
				Why: both("Det er på travle dage, rollen skrider. Er det aftalt, skal ingen stå alene med at sige nej.",
					"Busy days are when the role drifts. If you have agreed on it, nobody has to say no alone."),
				Fields: []string{"/tasksOut/*/doneBy", "/busyDay"},
			},
			{
				ID:      jobdesc.QuestionSharedTasks,
				Text:    both("Hvem laver ellers noget af det samme?", "Who else does some of the same things?"),
				Example: both("Pædagogerne kører også motionsholdet. Det er fint, når I ved hvorfor.", "The social educators run the exercise group too. That is fine when you know why."),
				Why: both("Laver alle det samme, går det særlige tabt. En delt opgave er god, når hver har sit med.",
					"If everybody does the same, what is special gets lost. Sharing a task is good when each brings something of their own."),
				Fields: []string{"/tasks/*/alsoDoneBy"},
			},
		},
		More: []string{"/tasks/*/aspects"},
	}
}
