package knowledge

import (
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// hr is for those who handle employment.
func hr() Page {
	example := both("Guiden siger, hvad man skal tænke på, og eksemplet er vores.", "The guide says what to think of, and the example is ours.")
	return Page{
		Seat:  toolkit.SeatHR,
		Title: both("Til dig i HR", "For you in HR"),
		About: both("Hvad der er anderledes ved ansættelsen, og hvad der er helt som for andre", "What is different about the employment, and what is just the same as for others"),
		Sections: []Section{
			section("what", "Hvad er en peer-medarbejder?", "What is a peer worker?",
				text(what(), names()),
				points(concept(recovery.ConceptExperientialCompetence), concept(recovery.ConceptDualCompetence)),
				text(about(recovery.ConceptExperientialCompetence)[0])),
			section("early", "Hvorfor HR er med fra begyndelsen", "Why HR takes part from the beginning",
				text(
					say("Guiden råder til, at HR er med, allerede når I planlægger. Så bliver rammerne klare for alle.", "The guide advises that HR takes part already when you plan. Then the terms are clear to everybody.", "24.1"),
					say("HR ved, hvordan man ansætter. Her er det nye:", "HR knows how to employ. This is what is new:", "24.2")),
				points(
					say("Hvad ledelsen vil med det, og hvad den håber på", "What the leaders want with it, and what they hope for", "25.1"),
					say("Hvad der står i funktionsbeskrivelsen, og hvad erfaringer kan føje til indsatsen", "What the function description says, and what experience can add to the work", "25.2"),
					say("Hvordan I slår jobbet op og ansætter, så de rette finder det", "How to advertise and hire so that the right people find the job", "25.3", "36.1"),
					say("Hvordan erfaringskompetencer tæller i lønnen, hvilken overenskomst der gælder, og hvem der er TR", "How experiential competence counts in the pay, which agreement holds, and who the union representative is", "25.4"),
					say("Reglerne om fleksjob og om job til mennesker med førtidspension", "The rules on flexible jobs and on jobs for people with a disability pension", "25.5", "law:fleksjob", "law:loentilskud-foertidspension"))),
			section("where", "Hvor og som hvad", "Where and as what",
				text(employment(), say("En undersøgelse fra 2017 nævner de her steder:", "A study from 2017 names these places:", "55.1")),
				points(entries("placements")...)),
			section("terms", "Timer, løn og kontrakt", "Hours, pay and contract",
				text(
					say("De fleste har 20 til 30 timer om ugen, men både 15 og 37 timer findes.", "Most have 20 to 30 hours a week, but there are jobs of 15 and of 37 hours too.", "70.1", "70.2"),
					say("Der skal være timer nok til at blive en del af teamet.", "There must be hours enough to become part of the team.", "70.3"),
					say("Mange arbejder både dag og aften og i weekenden.", "Many work both days and evenings, and at the weekend.", "71.1")),
				text(
					say("Jobbet kræver ikke en bestemt uddannelse. Derfor følger anerkendelse og nye muligheder ikke af sig selv.", "The job asks for no particular education. So recognition and new opportunities do not follow by themselves.", "29.3", "29.4"),
					recognised(),
					fewHours()),
				text(
					say("Kontrakten følger de samme regler som alle andre kontrakter.", "The contract follows the same rules as all other contracts.", "34.2", "law:ansaettelsesbevisloven-2023"),
					say("Skriv i den, hvilket team og hvilken leder jobbet hører til, og hvad der kan gøres fleksibelt.", "Write in it which team and manager the job belongs to, and what can be made flexible.", "34.1", "34.3"))),
			section("same", "Samme vilkår, plads til alle", "The same terms, room for everybody",
				sameTerms(),
				text(say("Loven kan give ret til, at arbejdet bliver tilpasset. Den gælder for alle ansatte.", "The law can give a right to have the work adjusted. It applies to all employees.", "law:forskelsbehandlingsloven-2a"), looked())),
			section("asking", "Det må I spørge om", "What you may ask",
				text(healthQuestions(), notJudged()),
				text(
					own(example, "Spørg om jobbet: Hvordan vil du bruge dine erfaringer sammen med dem, vi er her for?", "Ask about the job: How would you use your experience with those we are here for?", "36.5", "33.4"),
					own(example, "Nogle ansøgere har været væk fra arbejdsmarkedet i en tid. Fortæl dem, hvad der skal ske, og hvem de møder.", "Some applicants have been away from work for a time. Tell them what will happen and whom they will meet.", "36.3", "36.4"),
					say("Hav svar klar om støtteordninger, og om hvad løn betyder for offentlige ydelser.", "Have answers ready on support schemes, and on what pay means for public benefits.", "36.2"),
					say("Lad en med erfaring som peer-medarbejder være med i ansættelsesudvalget.", "Let somebody with experience as a peer worker join the hiring committee.", "35.1"))),
			section("gives", "Det kan det give", "What it can give",
				text(say("Om dem, der får jobbet, siger kilderne:", "The sources say this of those who get the job:", "9.3", "50.3", "57.6")),
				gives(append(outcomes(recovery.OutcomePeerWorkerLivelihood), contributions("50.3")...)...)),
			section("values", "Det bygger arbejdet på", "What the work builds on", values()),
			worries(),
		},
	}
}
