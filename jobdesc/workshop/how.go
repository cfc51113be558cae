package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func how() Chapter {
	return Chapter{
		ID: "how", Title: both("Hvordan i hverdagen", "How, day to day"), Minutes: 25,
		Who:   both("Alle. Om journalen også den, der kender reglerne", "Everybody; for records, also the person who knows the rules"),
		Intro: both("Det her er svært at aftale, når det først er sket. Tag det roligt nu.", "These things are hard to agree on once they have happened. Take your time now."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionOpenness, First: true,
				Text:    both("Hvem ved, at det er et peer-job, og hvem bestemmer, hvad der bliver fortalt?", "Who knows that it is a peer job, and who decides what is told?"),
				Example: both("Alle kender rollen. Resten fortæller man selv, hvis man vil, og når man vil.", "Everybody knows the role. The peer worker tells the rest, if and when they want to."),
				Help: []peerwork.Text{
					both("Aftal også, hvad kollegerne siger, når nogen spørger dem.", "Agree too on what colleagues say if they are asked."),
				},
				Why: both("Rollen går ud på at bruge sine erfaringer åbent. Fordomme findes stadig, så man sætter selv grænsen.",
					"The role is to use experience openly. There is still prejudice, so the peer worker sets the limit."),
				Fields:  []string{"/openness"},
				Dilemma: jobdesc.DilemmaOpenness,
			},
			{
				ID:      jobdesc.QuestionRecords,
				Text:    both("Hvad læser og skriver peer-medarbejderen i journalen?", "What does the peer worker read and write in the record?"),
				Example: both("Kun det, patienten har sagt ja til. Et notat skriver de to sammen.", "Only what the patient has agreed to. The two write any note together."),
				Help: []peerwork.Text{
					both("Spørg den, der kender jeres regler om journaler, før I beslutter jer.", "Ask the person who knows your rules on records before you decide."),
				},
				Why: both("Nogle vil møde mennesket før journalen. For andre viser samme adgang, at man er lige.",
					"Some want to meet the person before the record. For others, the same access shows that colleagues are equals."),
				Fields:  []string{"/recordAccess/access", "/recordAccess/why", "/recordAccess/writesNotes", "/recordAccess/notes"},
				Dilemma: jobdesc.DilemmaEquality,
			},
			{
				ID:      jobdesc.QuestionConfidentiality,
				Text:    both("Hvad bliver mellem de to, og hvad skal siges videre?", "What stays between the two, and what must be passed on?"),
				Example: both("Det meste bliver mellem dem. Er nogen i fare, siger man først, at det må gå videre.", "Most of it stays between them. If somebody is in danger, the peer worker says so first and then passes it on."),
				Help: []peerwork.Text{
					both("Spørg HR, hvad tavshedspligten betyder hos jer.", "Ask HR what the duty of confidentiality means in your workplace."),
				},
				Why: both("Så ved begge fra første samtale, hvad de kan regne med.",
					"Then both know from the first conversation what they can count on."),
				Fields: []string{"/confidentiality"},
			},
			{
				ID:      jobdesc.QuestionKnownBefore,
				Text:    both("Hvad gør I, når man kender hinanden i forvejen?", "What do you do when people already know each other?"),
				Example: both("Har man boet her sammen, bytter man med en kollega. Opslag i gamle journaler bliver kontrolleret.", "People who once lived here together swap with a colleague. Every look at an old record is checked."),
				Help: []peerwork.Text{
					both("Tænk på en tidligere medbeboer, en gammel behandler og en gammel journal.", "Think of somebody who lived here at the same time, a former therapist and an old record."),
				},
				Why: both("Nogle får job et sted, hvor de selv har fået hjælp. Så er det trygt, at svaret ligger klar.",
					"Some get a job where they once got help themselves. It is good to have the answer ready."),
				Fields: []string{"/knownBefore", "/recordAccess/oldRecords"},
			},
			{
				ID:      jobdesc.QuestionWorkingAlone,
				Text:    both("Hvornår arbejder man alene, hvem ringer man til, og hvad sker der efter vold og trusler?", "When does the peer worker work alone, whom can they call, and what happens after violence or threats?"),
				Example: both("Som for kollegerne: to på natten, en bagvagt på telefonen og en samtale samme dag.", "The same as for colleagues: two at night, somebody on call, and a talk the same day."),
				Why: both("Reglerne om alenearbejde og vold gælder alle ansatte. Det gør støtten bagefter også.",
					"The rules on working alone and on violence cover all staff. So does support after something hard."),
				Fields: []string{"/safety"},
			},
			{
				ID:      jobdesc.QuestionLimits,
				Text:    both("Er der regler, som gør arbejdet svært, og gælder de for alle?", "Are there rules that make the work hard, and do they apply to everybody?"),
				Example: both("Ingen går ud alene med patienter i den første uge. Det gælder alle nye.", "Nobody goes out alone with patients in their first week. That applies to everybody who is new."),
				Why: both("En regel kan spænde ben for det, jobbet er til for. Nu kan den stadig laves om.",
					"A rule can get in the way of what the job is for. Now it can still be changed."),
				Fields: []string{"/limits"},
			},
		},
		More: []string{"/values", "/otherValues"},
	}
}
