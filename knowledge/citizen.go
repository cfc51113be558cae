package knowledge

import (
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// citizen is for those the support is for.
func citizen() Page {
	choice := both("At kunne vælge er det, støtten bygger på.", "Being able to choose is what the support builds on.")
	know := both("Det skal man vide, før man vælger.", "One should know it before one chooses.")
	return Page{
		Seat:  toolkit.SeatCitizen,
		Title: both("Til dig, der får støtte", "For you who get support"),
		About: both("Hvem du kan møde, hvad I kan lave sammen, og hvad du kan sige nej til", "Whom you may meet, what you can do together, and what you can say no to"),
		Sections: []Section{
			section("what", "Hvem er det?", "Who is it?",
				text(
					say("En peer-medarbejder har selv haft det svært og er kommet videre. Nu er det et arbejde at støtte andre.", "A peer worker has been through hard times and has moved on. Supporting others is now their work.", "13.1"),
					say("I mødes som to mennesker, der begge ved noget.", "You meet as two people who both know something.", "14.1", "14.3"),
					own(both("Ordet er engelsk, og mange spørger, hvad det betyder.", "Many ask what the word means."),
						"Peer er engelsk og betyder ligemand. Du kan også møde ord som recoverymentor eller udskrivningsguide.", "A peer is an equal. You may also meet words such as recovery mentor or discharge guide.", "2.3", "2.6")),
				text(
					worked(),
					own(know, "En peer-medarbejder giver ikke medicin og afgør ikke noget i din sag.", "A peer worker gives no medicine and decides nothing in your case.", "30.1"))),
			section("choice", "Det er dit valg", "It is your choice",
				text(
					own(choice, "Du kan sige ja, og du kan sige nej. Du kan også vente og se.", "You can say yes, and you can say no. You can also wait and see.", "14.2"),
					own(choice, "Siger du nej, får du den samme hjælp som før.", "If you say no, you get the same help as before.", "14.2"),
					say("Det er dig, der bestemmer, hvad I skal tale om.", "You decide what the two of you talk about.", "14.2", "41.3")),
				text(own(choice, "Det her kan du altid sige nej til:", "You can always say no to this:", "14.2")),
				points(
					own(choice, "At fortælle om din diagnose, din medicin eller noget, der er sket", "Telling about your diagnosis, your medicine or something that happened"),
					own(choice, "At høre den andens historie, hvis den er for meget lige nu", "Hearing the other's story, if it is too much just now"),
					own(choice, "At være med i en gruppe, selv om de andre er det", "Joining a group, even if the others do"),
					own(choice, "At blive besøgt derhjemme", "Being visited at home"),
					own(choice, "At der bliver sat et mål for dig, som du ikke selv har valgt", "Having a goal set for you that you did not choose", "41.3"),
					own(choice, "At fortsætte, selv om I er godt i gang", "Going on, even if you are well under way"))),
			section("together", "Det kan I lave sammen", "What you can do together",
				points(
					say("Tale sammen om det, der fylder, eller om noget helt andet", "Talk about what is on your mind, or about something else altogether", "68.1"),
					say("Drikke kaffe, gå en tur eller bare være der", "Have coffee, go for a walk or just be there", "68.4", "31.2"),
					say("Finde ud af, hvad du drømmer om, og tage et lille skridt derhen", "Find out what you dream of, and take a small step towards it", "31.3"),
					say("Tage ud sammen, så du kommer i gang med noget eller møder andre", "Go out together, so that you get started on something or meet others", "31.4"),
					say("Være i en gruppe med andre, der kender det", "Be in a group with others who know it", "68.2", "46.2"))),
			section("values", "Det kan du regne med", "What you can count on",
				points(
					say("I er lige. Du har også noget at give.", "You are equals. You have something to give too.", "14.1", "73.5"),
					say("Du vælger selv. Ingen siger, hvad du skal gøre.", "You choose. Nobody tells you what to do.", "14.2", "73.4"),
					say("Du bliver hørt med respekt.", "You are heard with respect.", "14.3", "65.2"),
					say("Den anden tror på, at det kan blive bedre, også når du ikke selv kan.", "The other believes that things can get better, even when you cannot.", "14.4", "47.2"))),
			section("gives", "Det har andre fået ud af det", "What others have gained",
				text(say("Det er forskelligt, hvad man får ud af det. Kilderne nævner:", "What one gains differs. The sources name:", "8.1", "8.4", "8.5", "64.4", "73.3")),
				gives(append(outcomes(recovery.OutcomeWellbeingAndNetworks, recovery.OutcomeLocalBelonging, recovery.OutcomeHopeAndPower), contributions("73.3", "13.3")...)...)),
			section("recovery", "Din vej er din", "Your way is yours",
				text(append([]recovery.Statement{concept(recovery.ConceptRecovery)}, about(recovery.ConceptRecovery)...)...),
				text(say("Fem ting har betydet meget for andre. Du bestemmer, om de også gør det for dig:", "Five things have mattered much to others. You decide whether they do to you:", "47.1", "64.7")),
				points(elements()...),
				text(say("Du skal ikke nå noget bestemt, og ingen skal måle dig.", "You do not have to reach anything in particular, and nobody is to measure you.", "43.10", "64.7"))),
			section("knows", "Det, peer-medarbejderen ved om dig", "What the peer worker knows about you",
				text(
					say("Nogle steder læser peer-medarbejderen i journalen, og andre steder gør de ikke.", "In some places the peer worker reads the records, and in others not.", "54.9", "54.10"),
					own(know, "Spørg, hvad der gælder her, hvad der bliver skrevet ned, og om du kan læse det.", "Ask what applies here, what is written down, and whether you can read it.", "54.10"),
					own(know, "Spørg også, hvad der bliver mellem jer, og hvad der skal siges videre.", "Ask as well what stays between you, and what must be passed on."))),
			section("worries", "Det kan man godt være i tvivl om", "What one may well wonder",
				text(say("»Skal jeg gøre det på samme måde?« Nej. Den andens vej er ikke en opskrift på din.", "“Must I do it in the same way?” No. The other's way is no recipe for yours.", "64.4", "64.7")),
				text(say("»Vil de noget andet end de andre her?« Nej, målene er de samme. Men du kan få en ny vinkel.", "“Do they want something else than the others here?” No, the goals are the same. But you may get a new angle.", "11.2", "12.1", "12.2", "12.3", "13.2"))),
			section("wrong", "Hvis det ikke er godt", "If it is not good",
				text(
					own(know, "Sig det til peer-medarbejderen eller til en anden, du er tryg ved. Det får ingen følger for dig.", "Tell the peer worker, or somebody else you feel safe with. It has no consequences for you.", "14.2"),
					own(know, "Du kan bede om en anden peer-medarbejder eller om slet ingen.", "You can ask for another peer worker, or for none at all.", "14.2"))),
			section("yourself", "Kan jeg selv blive peer-medarbejder?", "Can I become a peer worker?",
				text(
					say("Måske. Dine erfaringer kan blive til noget, andre har glæde af.", "Perhaps. Your experience can become something that helps others.", "43.7"),
					about(recovery.ConceptExperientialCompetence)[0],
					say("Der findes forløb, hvor man lærer at bruge dem.", "There are courses where one learns to use it.", "40.3", "44.2"),
					say("Man kan også støtte hinanden uden at være ansat, for eksempel i en forening.", "One can also support one another without being employed, for instance in an association.", "43.8", "46.2"))),
		},
	}
}

// elements are the five elements of recovery, each with what it is about.
func elements() (said []recovery.Statement) {
	for _, e := range recovery.Elements() {
		said = append(said, defined(e.Label, e.Text, e.Evidence))
	}
	return said
}
