package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func terms() Chapter {
	return Chapter{
		ID: "terms", Title: both("På hvilke vilkår", "On what terms"), Minutes: 30,
		Who:   both("HR, leder, tillidsrepræsentant", "HR, manager, union representative"),
		Intro: both("HR og lederen kan tage det her kapitel med hjem. Skriv, hvem der finder ud af hvad.", "HR and the manager can take this chapter home. Write who finds out what."),
		Questions: []Question{
			{
				ID:      jobdesc.QuestionEmployment,
				Text:    both("Hvordan er man ansat?", "How is one employed?"),
				Example: both("På almindelige vilkår, ligesom kollegerne. Det kan også blive et fleksjob.", "On ordinary terms, like colleagues. It can become a flexjob too."),
				Why: both("Man kan være ansat på almindelige eller særlige vilkår, eller man kan være frivillig. Det skal være klart, før nogen søger.",
					"One can be employed on ordinary or special terms, or one can be a volunteer. It should be clear before anybody applies."),
				Fields:  []string{"/employment/form", "/employment/otherForm", "/employment/scheme", "/employment/otherScheme"},
				Dilemma: jobdesc.DilemmaVoluntaryOrPaid,
			},
			{
				ID:      jobdesc.QuestionDuration,
				Text:    both("Er jobbet fast, eller slutter det? Hvad sker der så?", "Is the job permanent, or does it end? What happens then?"),
				Example: both("Projektet slutter til december. I september beslutter ledelsen, om jobbet bliver fast.", "The project ends in December. In September management decides whether the job becomes permanent."),
				Why: both("Et job, der slutter, er ikke det, de fleste har brug for. Sæt jobbet ind i budgettet i tide.",
					"A job that ends is not what most people need. Put the job in the budget in time."),
				Fields:  []string{"/employment/term", "/employment/start", "/employment/end", "/employment/afterEnd"},
				Dilemma: jobdesc.DilemmaPartTimeOrFull,
			},
			{
				ID: jobdesc.QuestionHours, First: true,
				Text:    both("Hvor mange timer er der om ugen, og hvornår?", "How many hours a week are there, and when?"),
				Example: both("25 timer. Tre dage til klokken 16 og to til klokken 20, så man møder begge vagter.", "25 hours. Three days until 4 pm and two until 8 pm, so that one meets both shifts."),
				Why: both("Der skal være timer nok til at høre til blandt kollegerne. 20 til 30 er det mest almindelige.",
					"There should be hours enough to belong among colleagues. 20 to 30 is most common."),
				Fields: []string{"/hours", "/schedule"},
			},
			{
				ID:      jobdesc.QuestionPay,
				Text:    both("Hvad bygger lønnen på, og fra hvad til hvad?", "What is pay based on, and from what to what?"),
				Example: both("Overenskomsten for pædagoger med tillæg for erfaringskompetencer. 29.000 til 31.500 kr. om måneden.", "The collective agreement for social educators with a supplement for experience. DKK 29,000 to 31,500 a month."),
				Why: both("Den, der søger, har ret til at kende lønnen tidligt. Kompetencer fra eget liv skal også tælle.",
					"Anyone who applies has a right to know the pay early. Competence from one's own life should count too."),
				Fields:  []string{"/pay/basis", "/pay/otherBasis", "/pay/agreement", "/pay/step", "/pay/range"},
				Dilemma: jobdesc.DilemmaRecognition,
				Not:     jobdesc.EmploymentFormVolunteer,
			},
			{
				ID:      jobdesc.QuestionRepresentative,
				Text:    both("Hvem kan tale peer-medarbejderens sag?", "Who can speak for the peer worker?"),
				Example: both("TR for den overenskomst, jobbet hører under. De hilser på hinanden i den første uge.", "The union representative of the agreement the job is under. They meet in the first week."),
				Why: both("Guiden nævner adgang til en tillidsrepræsentant, når lønnen bliver aftalt.",
					"The guide mentions access to a union representative when pay is agreed."),
				Fields: []string{"/pay/unionRepresentative", "/pay/note"},
				Not:    jobdesc.EmploymentFormVolunteer,
			},
			{
				ID:      jobdesc.QuestionFlexibility,
				Text:    both("Hvad er fleksibelt for alle her?", "What is flexible for everybody here?"),
				Example: both("Alle kan bytte vagter, møde en time senere og få en rolig dag efter en hård vagt.", "Everybody can swap shifts, start an hour later and have a quiet day after a hard shift."),
				Help: []peerwork.Text{
					both("Skriv ikke om den enkelte her. Det aftaler lederen og medarbejderen sammen.", "Do not write about one person here. The manager and the employee agree on that together."),
				},
				Why: both("Fleksibilitet for alle gør ingen til en undtagelse. Loven kan give den enkelte ret til mere.",
					"Flexibility for everybody makes nobody an exception. The law may give a person a right to more."),
				Fields:  []string{"/flexibility", "/demands"},
				Dilemma: jobdesc.DilemmaConsideration,
			},
			{
				ID:      jobdesc.QuestionContract,
				Text:    both("Hvad skal stå i kontrakten om rollen?", "What should the contract say about the role?"),
				Example: both("Team, leder og fleksibilitet. Funktionsbeskrivelsen ligger ved som bilag.", "Team, manager and flexibility. The function description is attached as an annex."),
				Help: []peerwork.Text{
					both("Et ansættelsesbevis skal I lave ved siden af.", "You have to make a written statement of employment besides."),
				},
				Why: both("Så er det klart for begge, hvor man hører til, hvem der leder, og hvad der er fleksibelt.",
					"Then it is clear to both where one belongs, who leads, and what is flexible."),
				Fields: []string{"/contract"},
				Not:    jobdesc.EmploymentFormVolunteer,
			},
			{
				ID: jobdesc.QuestionVolunteering, Only: jobdesc.EmploymentFormVolunteer,
				Text:    both("Hvad lover I hinanden, og hvad er ikke frivilligt arbejde?", "What do you promise each other, and what is not voluntary work?"),
				Example: both("Værestedet dækker udgifter og forsikring, og lederen er fast kontakt. Ingen vagter.", "The drop-in centre covers expenses and insurance, and the manager is the contact. No shifts."),
				Help: []peerwork.Text{
					both("Får man dagpenge eller efterløn, kan frivilligt arbejde for det offentlige betyde fradrag. Bed den frivillige spørge sin a-kasse først.", "For people on unemployment benefit or early retirement pay, voluntary work for a public body can mean deductions. Ask the volunteer to check with their unemployment fund first."),
				},
				Why: both("Nogle vil helst være frivillige, og de fleste vil gerne have løn. Begge skal vide, hvor grænsen går.",
					"Some prefer to volunteer, and most want to be paid. Both should know where the line is."),
				Fields: []string{"/volunteering"},
			},
		},
	}
}
