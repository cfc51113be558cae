package knowledge

import (
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// leader is for those who have or will have the peer worker in the team.
func leader() Page {
	first := both("Rækkefølgen er vores, for guiden nævner trinene hver for sig.", "The order is ours, since the guide names the steps one by one.")
	return Page{
		Seat:  toolkit.SeatLeader,
		Title: both("Til dig, der er leder", "For you who are a leader"),
		About: both("Hvad det kan give jeres sted, og hvad det kræver af dig", "What it can give your workplace, and what it takes from you"),
		Sections: []Section{
			section("what", "Hvad er en peer-medarbejder?", "What is a peer worker?",
				text(what(), names(), employment()),
				text(say("Fire ord er gode at kende:", "Four words are good to know:", "43.1", "43.2", "43.4", "43.5")),
				points(concept(recovery.ConceptLivedExperience), concept(recovery.ConceptExperientialCompetence), concept(recovery.ConceptDualCompetence), concept(recovery.ConceptRecovery))),
			section("gives", "Det kan det give", "What it can give",
				text(say("Guiden siger, at forskning har vist fem ting hos dem, der får støtten:", "The guide says that research has shown five things in those who get the support:", "8.1", "8.2", "8.3", "8.4", "8.5")),
				gives(outcomes(recovery.OutcomeWellbeingAndNetworks, recovery.OutcomeFewerAdmissions, recovery.OutcomeLessSubstanceMisuse, recovery.OutcomeLocalBelonging, recovery.OutcomeHopeAndPower)...),
				text(say("Om stedet og støtten siger kilderne også:", "The sources also say this of the place and the support:", "10.1", "23.5", "50.1", "63.1", "73.2")),
				gives(append(outcomes(recovery.OutcomeRecoveryOrientedOrganisation), contributions("63.1", "23.5", "50.1", "73.2")...)...),
				text(notByItself())),
			section("takes", "Det kræver det af dig", "What it takes from you",
				text(
					say("Det lykkes, når ledelsen følger med og tager opgaven alvorligt.", "It succeeds when the leaders pay attention and take the task seriously.", "16.1"),
					say("Alle skal kunne mærke, at der er opbakning og respekt.", "Everybody should notice that there is backing and respect.", "16.2"),
					partOfMore()),
				text(oneNotAlone(),
					own(both("Så bliver det alles arbejde.", "That makes it everybody's work."), "Giv derfor hver faggruppe noget, den selv gør for at støtte recovery.", "So give each profession something of its own to do for recovery.", "37.3", "64.5")),
				points(
					say("Undersøg først jeres eget sted: Hvad skal være på plads, før nogen begynder?", "Look at your own place first: What must be in place before anybody begins?", "19.1", "19.2"),
					say("Sæt tid af til forarbejdet, og læg en tidsplan.", "Set time aside for the groundwork, and make a timetable.", "19.3"),
					say("Find undervisning og supervision til dig selv i at lede mennesker med forskellig baggrund.", "Find teaching and supervision for yourself in leading people of different backgrounds.", "39.1"),
					say("Giv den nye kollega et team, og vær selv til at få fat i.", "Give the new colleague a team, and be within reach yourself.", "34.1", "72.2"),
					say("Vær klar til at ændre noget. En, der ser stedet fra en anden side, kommer med forslag.", "Be ready to change something. Somebody who sees the place from another side has ideas.", "13.2", "23.2"))),
			section("role", "Pas på rollen", "Look after the role",
				text(drift(), tasksWritten()),
				text(say("Fem slags opgaver støtter det, peer-arbejde kan:", "Five kinds of tasks support what peer work can do:", "31.1", "31.2", "31.3", "31.4", "31.5")),
				points(kinds()...)),
			section("where", "Hvor og som hvad", "Where and as what",
				text(say("En undersøgelse fra 2017 peger på 17 slags steder, fra sengeafsnit til uddannelser, og på syv slags job:",
					"A study from 2017 points to 17 kinds of places, from wards to education, and to seven kinds of jobs:", "55.1", "55.12", "56.1")),
				points(entries("functions")...)),
			worries(),
			section("values", "Det bygger arbejdet på", "What the work builds on", values()),
			section("begin", "Begynd her", "Begin here",
				points(
					own(first, "Saml en lille gruppe med ledelse, kolleger, HR og helst en, der selv har arbejdet som peer.", "Gather a small group of leaders, colleagues, HR and preferably somebody who has worked as a peer.", "20.1", "20.2"),
					own(first, "Svar sammen på, hvad der satte jer i gang, og hvad I håber på.", "Answer together what got you started and what you hope for.", "17.1", "17.2"),
					own(first, "Spørg kollegerne, hvad de håber, og hvad de er i tvivl om.", "Ask colleagues what they hope and what they doubt.", "38.3"),
					own(first, "Besøg et sted, der allerede har peer-medarbejdere, eller få besøg af en derfra.", "Visit a place that has peer workers already, or have a visit from there.", "38.4", "17.4"))),
		},
	}
}

// kinds are the tasks that support the role, without the one the guide warns of.
func kinds() []recovery.Statement {
	return entries("task-kinds", string(jobdesc.TaskKindOperational))
}
