package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func how() Chapter {
	return Chapter{
		ID: "how", Title: both("Hvordan i hverdagen", "How, day to day"), Minutes: 25,
		Who:   both("Alle. Om journalen også den, der kender reglerne", "Everybody. On records also the person who knows the rules"),
		Intro: both("Det her er svært at aftale, når det først er sket. Tag det roligt nu.", "This is hard to agree on once it has happened. Take your time now."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionOpenness, First: true,
				Text:    both("Hvem ved, at det er et peer-job, og hvem bestemmer, hvad der bliver fortalt?", "Who knows that it is a peer job, and who decides what is told?"),
				Example: both("Alle kender rollen. Resten fortæller man selv, hvis man vil, og når man vil.", "Everybody knows the role. The rest one tells oneself, if and when one wants to."),
				Help: []peerwork.Text{
					both("Aftal også, hvad kollegerne siger, når nogen spørger dem.", "Agree also on what colleagues say when somebody asks them."),
				},
				Why: both("Erfaringerne kan kun hjælpe, når de bliver brugt åbent. Fordomme findes stadig, så man sætter selv grænsen.",
					"The experience can only help when it is used openly. Prejudice still exists, so each person sets the limit."),
				Fields:  []string{"/openness"},
				Dilemma: jobdesc.DilemmaOpenness,
			},
			{
				ID:      jobdesc.QuestionRecords,
				Text:    both("Hvad læser og skriver peer-medarbejderen i journalen?", "What does the peer worker read and write in the record?"),
				Example: both("Kun det, patienten har sagt ja til. Et notat skriver de to sammen.", "Only what the patient has agreed to. They write a note together."),
				Help: []peerwork.Text{
					both("Spørg den, der kender jeres regler om journaler, før I beslutter jer.", "Ask the person who knows your rules on records before you decide."),
				},
				Why: both("Nogle vil møde mennesket før journalen. For andre er samme adgang et tegn på, at man er lige.",
					"Some want to meet the person before the record. To others the same access is a sign of being equals."),
				Fields:  []string{"/recordAccess/access", "/recordAccess/why", "/recordAccess/writesNotes", "/recordAccess/notes"},
				Dilemma: jobdesc.DilemmaEquality,
			},
			{
				ID:      jobdesc.QuestionConfidentiality,
				Text:    both("Hvad bliver mellem de to, og hvad skal siges videre?", "What stays between the two, and what must be passed on?"),
				Example: both("Det meste bliver mellem dem. Er nogen i fare, går det videre, og det siger man først.", "Most of it stays between them. If somebody is in danger it is passed on, and one says so first."),
				Help: []peerwork.Text{
					both("Spørg HR, hvad tavshedspligten betyder hos jer.", "Ask HR what the duty of confidentiality means where you are."),
				},
				Why: both("Så ved begge fra første samtale, hvad de kan regne med.",
					"Then both know from the first conversation what to expect."),
				Fields: []string{"/confidentiality"},
			},
			{
				ID:      jobdesc.QuestionKnownBefore,
				Text:    both("Hvad gør I, når man kender hinanden i forvejen?", "What do you do when people already know each other?"),
				Example: both("Man bytter med en kollega, når man har boet sammen. Opslag i gamle journaler bliver kontrolleret.", "One swaps with a colleague if one has lived there with them. Look-ups in old records are checked."),
				Help: []peerwork.Text{
					both("Tænk på en tidligere medbeboer, en gammel behandler og en gammel journal.", "Think of a former fellow resident, a former therapist and an old record."),
				},
				Why: both("Nogle får job et sted, de kender fra den anden side. Så er det trygt, at svaret ligger klar.",
					"Some get a job in a place they know from the other side. Then it is safe that the answer is ready."),
				Fields: []string{"/knownBefore", "/recordAccess/oldRecords"},
			},
			{
				ID:      jobdesc.QuestionWorkingAlone,
				Text:    both("Hvornår arbejder man alene, hvem ringer man til, og hvad sker der efter vold og trusler?", "When does one work alone, whom does one call, and what happens after violence and threats?"),
				Example: both("Som for kollegerne: to på natten, en bagvagt på telefonen og en samtale samme dag.", "As for colleagues: two at night, somebody on call by phone and a talk the same day."),
				Why: both("Reglerne om alenearbejde og vold gælder alle ansatte. Støtte, når noget rammer, gør også.",
					"The rules on working alone and on violence hold for all staff. So does support when something hits hard."),
				Fields: []string{"/safety"},
			},
			{
				ID:      jobdesc.QuestionLimits,
				Text:    both("Er der regler, som gør arbejdet svært, og gælder de for alle?", "Are there rules that make the work hard, and do they hold for everybody?"),
				Example: both("Ingen går ud alene med patienter i den første uge. Det gælder alle nye.", "Nobody goes out alone with patients in the first week. That holds for everybody who is new."),
				Why: both("En regel kan spænde ben for det, jobbet er til for. Nu kan den stadig laves om.",
					"A rule can trip up what the job is there for. Now it can still be changed."),
				Fields: []string{"/limits"},
			},
		},
		More: []string{"/values", "/otherValues"},
	}
}
