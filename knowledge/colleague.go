package knowledge

import (
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// colleague is for those who work in the same team.
func colleague() Page {
	together := both("Guiden og kilderne giver ideerne, og vi har gjort dem til noget, man kan gøre i morgen.", "The ideas are those of the sources, and we made them into something one can do tomorrow.")
	return Page{
		Seat:  toolkit.SeatColleague,
		Title: both("Til dig, der er kollega", "For you who are a colleague"),
		About: both("Hvad jeres nye kollega laver, og hvad du ikke behøver at bekymre dig om", "What your new colleague does, and what you do not have to worry about"),
		Sections: []Section{
			section("what", "Hvad laver en peer-medarbejder?", "What does a peer worker do?",
				text(what()),
				text(say("Det er ofte en eller flere af de her ting:", "It is often one or more of these:", "68.1", "68.2", "68.3", "68.4", "68.5")),
				points(entries("classic-functions")...),
				text(
					say("Din kollega er tit selv med til at forme jobbet.", "Your colleague often helps to shape the job.", "69.1"),
					say("Erfaringerne er også til for dig. Spørg, hvordan en situation kan se ud fra den anden side.", "The experience is there for you too. Ask how a situation can look from the other side.", "69.2"))),
			worries(),
			section("other", "Noget andet, end I kan", "Something you cannot do",
				text(
					say("Din kollega kan give noget andet, end de andre fag kan. Det er værd at sætte pris på.", "Your colleague can give something else than the other professions can. That is worth valuing.", "62.2"),
					say("Det kan udfordre det, I plejer at gøre.", "It can challenge what you are used to doing.", "23.2"))),
			section("care", "Du skal ikke passe på nogen", "You do not have to look after anybody",
				text(
					say("Du har ikke et særligt ansvar for din peer-kollega.", "You have no special responsibility for your peer colleague.", "66.1"),
					say("Du behøver ikke være bange for, hvordan din kollega har det.", "You do not have to worry about how your colleague is doing.", "66.2"),
					say("Tal, som I plejer, i personalerummet. Der er stadig plads til at være frustreret.", "Talk as you usually do in the staff room. There is still room to be frustrated.", "67.1"),
					say("Du må godt spørge. Din kollega siger selv fra, hvis det bliver for privat.", "You are welcome to ask. Your colleague will say when it gets too private.", "67.2")),
				sameTerms()),
			section("them", "Dem og os", "Them and us",
				text(
					say("Det bliver svært der, hvor sårbarhed er noget, »de andre« har.", "It gets hard where vulnerability is something that “the others” have.", "38.2"),
					openTalk()),
				text(append(about(recovery.ConceptLivedExperience),
					say("En peer-kollega kan gøre skellet mellem dem og os mindre skarpt.", "A peer colleague can make the line between them and us less sharp.", "23.2"))...)),
			section("gives", "Det kan det give", "What it can give",
				text(say("Kilderne nævner det her:", "The sources name these:", "63.1", "73.1", "23.5", "13.3")),
				gives(contributions("63.1", "73.1", "13.3", "23.5")...)),
			section("training", "Uden en uddannelse?", "Without a degree?",
				text(
					say("»Kan man det, når man ikke har en uddannelse som os?«", "“Can one do that without training like ours?”", "38.2", "29.3"),
					about(recovery.ConceptExperientialCompetence)[0],
					worked(),
					recognised(),
					say("Din kollega skal have undervisning i rollen, ligesom du har lært dit fag.", "Your colleague should be trained for the role, as you were for your profession.", "40.3", "64.2"))),
			section("role", "Hold øje med opgaverne", "Keep an eye on the tasks",
				text(
					drift(),
					own(together, "Sig det højt, hvis du ser det ske. Det gælder opgaverne og ikke personen.", "Say so if you see it happen. It is about the tasks and not the person.", "15.1", "30.2"),
					say("I har begge brug for at øve jer i samarbejdet og aftale, hvem der gør hvad.", "You both need to practise working together, and to agree who does what.", "15.3"))),
			section("values", "Det bygger arbejdet på", "What the work builds on", values()),
			section("hard", "Når noget er svært", "When something is hard",
				text(supportForAll(),
					say("Temaerne i peer-medarbejderens supervision kan også være gode for jer andre.", "The themes of a peer worker's supervision can be good for the rest of you too.", "42.7"),
					say("Uenighed er ikke farlig. Den skal kunne bruges til noget.", "Disagreement is not dangerous. It should be possible to make use of it.", "26.3"))),
			section("begin", "Det kan du gøre i morgen", "What you can do tomorrow",
				points(
					own(together, "Sig på næste møde, hvad du håber, og hvad du er i tvivl om.", "Say at the next meeting what you hope and what you doubt.", "38.3"),
					own(together, "Sig til, hvis du gerne vil vide mere eller være med til at forberede det.", "Say so if you would like to know more or to help prepare.", "39.2"),
					own(together, "Læs papiret til kolleger, og vis det til dem på de andre vagter.", "Read the paper for colleagues, and show it to those on the other shifts.", "39.3"))),
		},
	}
}
