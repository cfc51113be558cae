package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func terms() Chapter {
	return Chapter{
		ID: "terms", Title: both("På hvilke vilkår", "On what terms"), Minutes: 30,
		Who:   both("HR, leder, tillidsrepræsentant", "HR, manager, union representative"),
		Home:  both("Det tager HR med hjem.", "HR takes this one."),
		Intro: both("HR og lederen kan tage det her kapitel med hjem. Skriv, hvem der finder ud af hvad.", "HR and the manager can take this chapter with them. Write who finds out what."),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionEmployment,
				Text:    both("Hvordan er man ansat?", "What are the terms of employment?"),
				Example: both("På almindelige vilkår, ligesom kollegerne. Det kan også blive et fleksjob.", "Ordinary terms, like colleagues. It can also be a flexjob."),
				Help: []peerwork.Text{
					both("Ved fleksjob og løntilskud skal jobcentret være med, før jobbet begynder.", "With a flexjob or a wage subsidy, the job centre has to be involved before the job begins."),
				},
				Why: both("Man kan være ansat på almindelige eller særlige vilkår, eller man kan være frivillig. Det skal være klart, før nogen søger.",
					"A peer worker can be employed on ordinary or special terms, or be a volunteer. It should be clear before anybody applies."),
				Fields:  []string{"/employment/form", "/employment/otherForm", "/employment/scheme", "/employment/otherScheme"},
				Dilemma: jobdesc.DilemmaVoluntaryOrPaid,
			},
			{
				ID:      jobdesc.QuestionDuration,
				Text:    both("Er jobbet fast, eller slutter det? Hvad sker der så?", "Is the job permanent, or does it end? What happens then?"),
				Example: both("Projektet slutter til december. I september beslutter ledelsen, om jobbet bliver fast.", "The project ends in December. In September management decides whether the job becomes permanent."),
				Why: both("Mange ønsker et fast job på fuld tid, og for andre passer færre timer bedst. Er det et projekt, så tænk på budgettet nu.",
					"Many want a permanent, full-time job, and fewer hours suit others better. If it is a project, think of the budget now."),
				Fields:  []string{"/employment/term", "/employment/start", "/employment/end", "/employment/afterEnd"},
				Dilemma: jobdesc.DilemmaPartTimeOrFull,
			},
			{
				ID: jobdesc.QuestionHours, First: true,
				Text:    both("Hvor mange timer er jobbet på om ugen, og hvornår?", "How many hours a week is it, and when?"),
				Example: both("25 timer. Tre dage til klokken 16 og to til klokken 20, så man møder begge vagter.", "25 hours. Three days until 4 pm and two until 8 pm, to meet both shifts."),
				Why: both("Der skal være timer nok til at høre til blandt kollegerne. 20 til 30 er det mest almindelige.",
					"There should be enough hours to be one of the team. 20 to 30 is most common."),
				Fields: []string{"/hours", "/schedule"},
			},
			{
				ID:      jobdesc.QuestionPay,
				Text:    both("Hvad bygger lønnen på, og hvor ligger den?", "What is the pay based on, and what is the range?"),
				Example: both("Overenskomsten for pædagoger med tillæg for erfaringskompetencer. 29.000 til 31.500 kr. om måneden.", "The collective agreement for social educators, with a supplement for experiential competence. DKK 29,000 to 31,500 a month."),
				Why: both("Den, der søger, har ret til at kende lønnen tidligt. Kompetencer fra eget liv bør også tælle.",
					"Applicants have a right to know the pay early. Competence from a person's own life should count too."),
				Fields:  []string{"/pay/basis", "/pay/otherBasis", "/pay/agreement", "/pay/step", "/pay/range"},
				Dilemma: jobdesc.DilemmaRecognition,
				Not:     jobdesc.EmploymentFormVolunteer,
			},
			{
				ID:      jobdesc.QuestionRepresentative,
				Text:    both("Hvem kan tale peer-medarbejderens sag?", "Who can take the peer worker's side?"),
				Example: both("TR for den overenskomst, jobbet hører under. De hilser på hinanden i den første uge.", "The union representative for the agreement that covers the job. They meet in the first week."),
				Why: both("Guiden fra 2016 nævner adgang til en tillidsrepræsentant sammen med løn og overenskomst.",
					"The 2016 guide names access to a union representative together with pay and agreement."),
				Fields: []string{"/pay/unionRepresentative", "/pay/note"},
				Not:    jobdesc.EmploymentFormVolunteer,
			},
			{
				ID:      jobdesc.QuestionFlexibility,
				Text:    both("Hvad er fleksibelt for alle her?", "What is flexible for everybody here?"),
				Example: both("Alle kan bytte vagter, møde en time senere og få en rolig dag efter en hård vagt.", "Everybody can swap shifts, start an hour later and have a quiet day after a hard one."),
				Help: []peerwork.Text{
					both("Skriv ikke om den enkelte her. Det aftaler lederen og medarbejderen sammen.", "Do not write about individuals here. The manager and the employee agree on that together."),
				},
				Why: both("Fleksibilitet for alle gør ingen til en undtagelse. Loven kan give den enkelte ret til mere.",
					"Flexibility for everybody makes nobody an exception. The law can give a person a right to more."),
				Fields:  []string{"/flexibility", "/demands"},
				Dilemma: jobdesc.DilemmaConsideration,
			},
			{
				ID:      jobdesc.QuestionContract,
				Text:    both("Hvad skal stå i kontrakten om rollen?", "What should the contract say about the role?"),
				Example: both("Team, leder og fleksibilitet. Funktionsbeskrivelsen ligger ved som bilag.", "Team, manager and flexibility. The function description is an annex."),
				Help: []peerwork.Text{
					both("Et ansættelsesbevis skal I lave ved siden af. Det er det her ikke.", "You have to make a statement of employment as well. This is not one."),
				},
				Why: both("Så ved begge, hvor jobbet hører til, hvem der leder, og hvad der er fleksibelt.",
					"Then both know where the job belongs, who leads, and what is flexible."),
				Fields: []string{"/contract"},
				Not:    jobdesc.EmploymentFormVolunteer,
			},
			{
				ID: jobdesc.QuestionVolunteering, Only: jobdesc.EmploymentFormVolunteer,
				Text:    both("Hvad lover I hinanden, og hvad er ikke frivilligt arbejde?", "What do you promise each other, and what is not voluntary work?"),
				Example: both("Værestedet dækker udgifter og forsikring, og lederen er fast kontakt. Ingen vagter.", "The drop-in centre covers expenses and insurance, and the manager is the contact. No shifts."),
				Help: []peerwork.Text{
					both("Får man dagpenge eller efterløn, kan frivilligt arbejde for det offentlige betyde fradrag. Bed den frivillige spørge sin a-kasse først.", "Voluntary work for a public body can reduce unemployment benefit and early retirement pay. Ask volunteers to check with their unemployment fund first."),
				},
				Why: both("Nogle vil helst være frivillige, og de fleste vil gerne have løn. Begge skal vide, hvor grænsen går.",
					"Some prefer to volunteer, and most want pay. Both should know where the line is."),
				Fields: []string{"/volunteering"},
			},
		},
	}
}
