package knowledge

import (
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// representative is for union and safety representatives.
func representative() Page {
	role := both("Det er TR's og AMR's opgave, uanset hvem der bliver ansat.", "That is what the representatives are for, no matter who is employed.")
	asked := both("Det er spørgsmål, som en god aftale har svar på.", "These are questions that a good agreement answers.")
	return Page{
		Seat:  toolkit.SeatRepresentative,
		Title: both("Til dig, der er TR eller AMR", "For you who are a union or safety representative"),
		About: both("Hvad du kan spørge om i MED eller SU, og hvorfor det er godt at spørge tidligt", "What you can ask in the works council, and why it is good to ask early"),
		Sections: []Section{
			section("what", "Hvad er en peer-medarbejder?", "What is a peer worker?",
				text(what(), worked(), employment()),
				text(say("Det er en ny faggruppe på mange arbejdspladser. Den har ikke den plads, som de andre fag har i forvejen.",
					"In many workplaces it is a new profession. It does not have the place that the other professions already have.", "29.4", "29.5"))),
			section("early", "Med fra begyndelsen", "There from the beginning",
				text(
					say("Guiden råder til, at medarbejderne er med, før jobbet bliver beskrevet.", "The guide advises that employees take part before the job is described.", "32.1", "20.1"),
					say("Modstand kommer der, hvor ingen har spurgt kollegerne, hvad de håber og er i tvivl om.", "Resistance comes where nobody asked colleagues what they hope and doubt.", "38.3")),
				text(
					own(role, "Bed om at få det på dagsordenen i MED eller SU, før noget er besluttet.", "Ask to have it on the agenda of the works council before anything is decided."),
					own(role, "Der er et papir til det møde. Lederen udfylder det, og I taler ud fra det.", "There is a paper for that meeting. The leader fills it in, and you talk from it."))),
			section("pay", "Løn og overenskomst", "Pay and collective agreement",
				text(
					say("Aftal, hvilken overenskomst jobbet hører under, hvem der er TR for det, og hvordan erfaringskompetencer tæller.",
						"Agree which collective agreement the job comes under, who represents it, and how experiential competence counts.", "25.4"),
					recognised(),
					fewHours(),
					say("Der er heller ingen fast vej videre til andre job endnu.", "There is no settled way on to other jobs yet either.", "27.2")),
				text(
					say("Nogle vil helst være frivillige, og andre vil leve af deres arbejde.", "Some prefer to volunteer, and others want to live by their work.", "54.1", "54.2"),
					own(asked, "Spørg, om frivillige får opgaver, som andre har løn for.", "Ask whether volunteers get tasks that others are paid for."))),
			section("safety", "Arbejdsmiljø", "Working environment",
				text(
					say("Brug anledningen til at se på hele stedets arbejdsmiljø:", "Use the occasion to look at the working environment of the whole place:", "23.4", "26.1")),
				points(
					supportForAll(),
					openTalk(),
					say("Bliver arbejdsmiljøet drøftet løbende, og bliver uenighed brugt til noget?", "Is the working environment discussed regularly, and is disagreement put to use?", "26.3"),
					say("Er peer-medarbejderen med i planen for vold og trusler, ligesom alle andre?", "Is the peer worker in the plan for violence and threats, like everybody else?", "law:psykisk-arbejdsmiljoe-vold"),
					say("Er det klart, hvornår man ikke må arbejde alene?", "Is it clear when one must not work alone?", "law:arbejdets-udfoerelse-11")),
				text(
					say("At være den første kan være hårdt i perioder. Det skal én person ikke stå alene med.", "Being the first can be hard at times. One person should not be alone with that.", "29.1", "64.5"),
					oneNotAlone())),
			section("role", "Opgaver med grænser", "Tasks with limits",
				text(tasksWritten(), drift()),
				text(
					say("Det modsatte sker også: regler, der gør det umuligt at gøre sit arbejde.", "The opposite happens too: rules that make it impossible to do the work.", "61.3"),
					say("Nogle har slet ingen jobbeskrivelse fået.", "Some never got a job description at all.", "61.4"))),
			section("same", "Samme vilkår, plads til alle", "The same terms, room for everybody",
				sameTerms(),
				text(healthQuestions(), notJudged(), looked())),
			section("gives", "Det kan det give", "What it can give",
				text(say("Kilderne nævner både dem, der får jobbet, og deres kolleger:", "The sources name both those who get the job and their colleagues:", "9.1", "9.3", "23.5")),
				gives(append(outcomes(recovery.OutcomePeerWorkerWellbeing, recovery.OutcomePeerWorkerLivelihood), contributions("23.5")...)...)),
			worries(),
			section("where", "Hvor og som hvad", "Where and as what",
				text(say("En undersøgelse fra 2017 peger på syv slags job:", "A study from 2017 points to seven kinds of jobs:", "56.1")),
				points(entries("functions")...)),
			section("values", "Det bygger arbejdet på", "What the work builds on", values()),
			section("begin", "Spørg om det her på mødet", "Ask this at the meeting",
				points(
					own(asked, "Kommer jobbet oven i de stillinger, vi har, eller i stedet for en?", "Does the job come on top of the posts we have, or instead of one?"),
					own(asked, "Hvor mange timer er det, og er der råd til det om tre år?", "How many hours is it, and is there money for it in three years?", "27.3", "70.3"),
					own(asked, "Hvem er leder, og hvad sker der, når lederen er væk?", "Who is the manager, and what happens when the manager is away?", "34.1", "72.2"),
					own(asked, "Hvornår ser vi på det igen, og hvem er med?", "When do we look at it again, and who takes part?", "28.2"))),
		},
	}
}
