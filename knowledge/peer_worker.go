package knowledge

import (
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// peerWorker is for those who are peer workers or may become one.
func peerWorker() Page {
	fair := both("Et godt sted har svar på det eller finder det.", "A good place has an answer to this, or finds one.")
	yours := both("Kilderne siger det til arbejdspladsen, og her er det vendt om.", "The sources say it to the workplace, and here it is turned around.")
	return Page{
		Seat:  toolkit.SeatPeerWorker,
		Title: both("Til dig, der er eller vil være peer-medarbejder", "For you who are or want to be a peer worker"),
		About: both("Hvad jobbet er, hvad du kan bede om, og hvad du ikke behøver at fortælle", "What the job is, what you can ask for, and what you do not have to tell"),
		Sections: []Section{
			section("what", "Hvad er jobbet?", "What is the job?",
				text(what(), employment()),
				points(concept(recovery.ConceptExperientialCompetence), concept(recovery.ConceptPeerSupport)),
				text(about(recovery.ConceptPeerSupport)...),
				text(say("Om erfaringskompetencer er det godt at vide:", "It is good to know this about experiential competence:", "43.2")),
				points(about(recovery.ConceptExperientialCompetence)...)),
			section("values", "Det bygger arbejdet på", "What the work builds on", values()),
			section("yours", "Det er dit", "What is yours",
				text(
					say("Din diagnose og din historie er dine. Du vælger selv, hvad du vil fortælle.", "Your diagnosis and your story are yours. You choose what to tell.", "law:helbredsoplysningsloven-2", "67.2"),
					say("Der er én undtagelse, og den gælder alle ansatte. Den står i papiret »Før du siger ja«.", "There is one exception, and it applies to all employees. It is in the paper “Before you say yes”.", "law:helbredsoplysningsloven-6"),
					say("Åbenhed hører til rollen, men der er stadig fordomme. Aftal med din leder, hvem der får hvad at vide.", "Openness belongs to the role, but there is still prejudice. Agree with your manager who gets to know what.", "54.7", "54.8", "67.2"),
					notJudged(), looked()),
				text(append([]recovery.Statement{concept(recovery.ConceptRecovery)}, about(recovery.ConceptRecovery)...)...)),
			section("ask", "Det kan du bede om", "What you can ask for",
				text(supervision(), own(yours, "Bed om de her ting, før du begynder, eller når du mangler dem:", "Ask for these before you begin, or when you miss them:")),
				points(
					say("Supervision sammen med kollegerne, og ekstra, mens du er ny", "Supervision together with colleagues, and more of it while you are new", "42.1", "42.2"),
					say("En supervisor, der kender peer-arbejde og har respekt for det", "A supervisor who knows peer work and respects it", "42.3"),
					say("En gruppe med andre peer-medarbejdere, også fra andre steder", "A group with other peer workers, from other places too", "42.4", "65.4"),
					say("Et forløb, der gør klar til rollen, og tid til at lære mere", "A course that prepares for the role, and time to learn more", "40.3", "64.2", "62.3"),
					say("Et fast team og en leder, du kan få fat i", "A team of your own, and a manager you can reach", "34.1", "72.2"),
					say("En beskrivelse af, hvad du laver, og hvad du ikke laver", "A description of what you do and what you do not do", "30.1", "61.4"))),
			section("practise", "Det øver man sig i", "What one practises",
				text(say("Det tager tid at lære, og man bliver ved med det.", "It takes time to learn, and one keeps learning it.", "64.2")),
				points(
					say("At lytte og forstå, og at møde den anden med værdighed", "Listening and understanding, and meeting the other with dignity", "65.2"),
					say("At mærke, hvad der er dit, og hvad der er den andens", "Noticing what is yours and what is the other's", "65.3"),
					say("At kende til magt, også den du selv får", "Knowing about power, the power you get included", "65.1"),
					say("At dele noget, så det er godt for både dig og den anden", "Sharing so that it is good for you and for the other", "41.2"),
					say("At holde fast i, hvad den anden selv vil", "Holding on to what the other wants", "41.3"),
					say("At sætte grænser, og at have det godt på arbejdet", "Setting limits, and being well at work", "41.1", "41.4")),
				text(say("Det sidste gælder alle, der arbejder med mennesker.", "The last applies to everybody who works with people.", "23.6", "42.7"))),
			section("gives", "Det kan det give dig", "What it can give you",
				text(say("Guiden og de andre kilder siger det her om dem, der har jobbet:", "The guide and the other sources say this of those who have the job:", "9.1", "9.2", "9.3", "50.2", "57.4")),
				gives(append(outcomes(recovery.OutcomePeerWorkerWellbeing, recovery.OutcomePeerWorkerSocialRole, recovery.OutcomePeerWorkerLivelihood), contributions("50.2", "57.4", "50.3")...)...),
				text(own(both("Nogle tager det som deres egen fejl.", "Some take it as a fault of their own."), "At være den første et sted kan også være hårdt i perioder. Det siger ikke noget om dig.", "Being the first somewhere can also be hard at times. That says nothing about you.", "29.1", "64.5"))),
			section("role", "Når rollen glider", "When the role slips",
				text(
					say("Det sker, at man får de opgaver, de andre ikke når, eller regler, der står i vejen for arbejdet.", "It happens that one gets the tasks others leave, or rules that are in the way of the work.", "7.1", "61.3"),
					own(yours, "Tag beskrivelsen frem, og vis den til din leder eller TR. Det er stedets opgave at rette op.", "Take out the description, and show it to your manager or union representative. The workplace must put it right.", "15.1", "30.2"),
					say("Du skal ikke forandre stedet alene.", "You do not have to change the place alone.", "37.2", "64.5"))),
			section("where", "Hvor og som hvad", "Where and as what",
				text(say("De her job går igen:", "These jobs recur:", "68.1", "68.2", "68.3", "68.4", "68.5")),
				points(entries("classic-functions")...),
				text(
					say("Man kan også bygge bro, undervise, være i receptionen, være konsulent eller være med i ledelsen.", "One can also build bridges, teach, work in reception, be a consultant or take part in management.", "56.3", "56.4", "56.5", "56.6", "56.7"),
					say("Steder er der mange af: sengeafsnit, bosteder, væresteder, jobcentre, foreninger og uddannelser.", "There are many places: wards, residential homes, drop-in centres, job centres, associations and education.", "55.1", "55.5", "55.6", "55.8", "55.9", "55.12"))),
			section("worries", "Det spørger andre om", "What others ask",
				text(
					say("Nogle kolleger er i tvivl om, hvor du hører til, og om du vil noget andet end dem.", "Some colleagues wonder where you belong, and whether you want something else than they do.", "11.1", "11.2"),
					own(yours, "Du behøver ikke selv svare. Det er lederens opgave, helst før du begynder.", "You do not have to answer yourself. That is for the manager, preferably before you begin.", "38.1"),
					goals())),
			section("begin", "Før du siger ja", "Before you say yes",
				text(
					own(both("Begge ønsker står i kilderne, og ingen af dem er mere rigtig.", "The sources have both wishes, and neither is more right."), "Nogle vil have få timer, og mange vil have et fast job på fuld tid. Begge dele er i orden.", "Some want few hours, and many want a permanent full-time job. Both are fine.", "54.3", "54.4"),
					own(fair, "Papiret »Før du siger ja« har tolv spørgsmål, du kan tage med.", "The paper “Before you say yes” has twelve questions to take along."),
					own(fair, "Bed fagforeningen om at læse kontrakten, før du skriver under.", "Ask the union to read the contract before you sign.", "25.4"))),
		},
	}
}
