package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func forWhom() Chapter {
	return Chapter{
		ID: "for-whom", Title: both("For hvem", "For whom"), Who: both("Alle", "Everybody"), Minutes: 8,
		Intro: both("Se et bestemt menneske for jer, når I svarer. Skriv ikke navnet.", "Picture one person when you answer. Do not write the name."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionTargetGroup, First: true,
				Text:    both("Hvem er støtten for, og hvilken forskel skal den gøre for dem?", "Who is the support for, and what difference should it make for them?"),
				Example: both("Beboere, der er flyttet ind det seneste år. De skal have flere at være sammen med om aftenen.", "Residents who moved in during the past year. They should have more people to be with in the evening."),
				Help: []peerwork.Text{
					both("Skriv en forskel, man kan se eller høre i hverdagen.", "Write a difference one can see or hear from day to day."),
					both("Pårørende har også levede erfaringer. Støtten kan være for dem.", "Relatives have lived experience too. The support can be for them."),
				},
				Why: both("Svaret bestemmer resten: hvad man laver, hvor man er, og hvad man skal kunne.",
					"The answer decides the rest: what one does, where one is and what one has to know."),
				Fields: []string{"/targetGroup/who", "/targetGroup/difference", "/targetGroups"},
			},
			{
				ID:      jobdesc.QuestionContact,
				Text:    both("Hvordan får man kontakt, og hvordan kan man sige nej?", "How do people get in contact, and how can they say no?"),
				Example: both("Man siger til ved kaffen. Siger man nej tak, er man lige så velkommen i værestedet bagefter.", "People say so over coffee. If they say no thanks, they are just as welcome at the centre afterwards."),
				Why: both("Støtten er et tilbud. Det gælder også for den, der ikke får det sagt højt.",
					"The support is an offer. That holds also for those who do not get it said out loud."),
				Fields: []string{"/targetGroup/contact", "/targetGroup/sayNo"},
			},
		},
	}
}
