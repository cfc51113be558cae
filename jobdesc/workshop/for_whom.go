package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func forWhom() Chapter {
	return Chapter{
		ID: "for-whom", Title: both("For hvem", "For whom"), Who: both("Alle", "Everybody"), Minutes: 8,
		Intro: both("Tænk på mennesker, I kender fra hverdagen. Skriv ingen navne.", "Think of people you know from daily life. Do not write names."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionTargetGroup, First: true,
				Text:    both("Hvem er støtten for, og hvilken forskel skal den gøre for dem?", "Who is the support for, and what difference should it make for them?"),
				Example: both("Beboere, der er flyttet ind det seneste år. De skal have flere at være sammen med om aftenen.", "Residents who moved in during the past year. They should have more company in the evening."),
				Help: []peerwork.Text{
					both("Skriv en forskel, man kan se eller høre i hverdagen.", "Write a difference you can see or hear in daily life."),
					both("Pårørende har også levede erfaringer. Støtten kan være for dem.", "Relatives have lived experience too. The support can be for them."),
				},
				Why: both("Svaret bestemmer resten: hvad man laver, hvor man er, og hvad man skal kunne.",
					"The answer decides the rest: what the peer worker does, where, and what they need to know."),
				Fields: []string{"/targetGroup/who", "/targetGroup/difference", "/targetGroups"},
			},
			{
				ID:      jobdesc.QuestionContact,
				Text:    both("Hvordan får man kontakt, og hvordan kan man sige nej?", "How do people get in contact, and how can they say no?"),
				Example: both("Man spørger selv over kaffen. Siger man nej tak, er man lige så velkommen i værestedet bagefter.", "They ask over coffee. Anyone who says no thanks is just as welcome at the centre afterwards."),
				Why: both("Støtten er et tilbud og ikke en pligt. Det skal den, der har svært ved at sige nej, også kunne mærke.",
					"The support is an offer, not a duty. People who find it hard to say no should feel that too."),
				Fields: []string{"/targetGroup/contact", "/targetGroup/sayNo"},
			},
		},
	}
}
