package toolkit

// goodNo is how to say no to an applicant.
func goodNo() Paper {
	said := both("Et nej, man hører fra et menneske, er lettere at bære.", "A no that one hears from a person is easier to bear.")
	kept := both("Den, der får støtte her, skal ikke frygte for den.", "Anyone who gets support here must not fear for it.")
	return Paper{
		ID:    "good-no",
		Title: both("Et godt nej", "A good no"),
		Use:   both("Hvad du siger, når du ringer til dem, der ikke fik jobbet.", "What you say when you ring those who did not get the job."),
		For:   []Seat{SeatLeader, SeatHR},
		Who:   both("Til den, der ringer", "For whoever rings"),
		When:  both("Samme dag, som I vælger", "On the day you choose"),
		Time:  both("Ti minutter for hver ansøger", "Ten minutes for each applicant"),
		Pages: 1,
		Sections: []Section{
			{Heading: both("Før du ringer", "Before you ring"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"36.3"}},
				say("Jeg ved, hvad i opgaverne der afgjorde det: [opgave]", "I know what in the tasks decided it: [task]"),
				say("Jeg sidder et sted, hvor ingen lytter med, og jeg har ti minutter.", "I am somewhere nobody else can hear, and I have ten minutes."),
				say("Får ansøgeren støtte hos os? Så ringer en anden end kontaktpersonen.", "Does the applicant get support from us? Then somebody else than the contact person rings.").on(basis{Evidence: []string{"own"}, Own: kept}),
			)}}},
			{Heading: both("Sig det sådan", "Say it like this"), Parts: []Part{{Form: FormNumbered, Lines: on(basis{Evidence: []string{"own", "36.3"}, Own: said},
				say("»Jeg ringer for at sige, at vi har valgt en anden til jobbet.« Sig det i den første sætning.", "“I am ringing to say that we have chosen somebody else for the job.” Say it in the first sentence."),
				say("»Den, vi valgte, havde [erfaring eller kompetence]. Det passer til [opgave].« Sig én ting, og lad den være sand.", "“The person we chose had [experience or skill]. It fits [task].” Say one thing, and let it be true."),
				say("Vent lidt. Ansøgeren må gerne være stille. Svar på det, du bliver spurgt om.", "Wait a little. The applicant may be silent. Answer what you are asked."),
				say("»Tak, fordi du søgte. Vil du tale mere om det [dag], så har jeg fem minutter.«", "“Thank you for applying. If you want to talk more about it on [day], I have five minutes.”"),
				say("Får ansøgeren støtte hos jer: »Det ændrer ikke noget i den støtte, du får her.«", "If the applicant gets support from you: “It changes nothing in the support you get here.”").on(basis{Evidence: []string{"own"}, Own: kept}),
			)}}},
			{Heading: both("Hold dig til jobbet", "Keep to the job"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"36.4", "64.1"}},
				say("Du ved noget om, hvem der passede bedst til opgaverne. Om ansøgerens liv ved du ikke nok til at give råd. Nogle har ikke søgt job i lang tid, og et nej om jobbet er nok.",
					"You know who fitted the tasks best. About the applicant's life you do not know enough to give advice. Some have not applied for a job in a long time, and a no about the job is enough."),
			)}}},
			{Heading: both("Bagefter", "Afterwards"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"own", "36.3"}, Own: said},
				say("Jeg sender det samme på skrift i dag.", "I send the same in writing today."),
				say("Fem minutter senere på ugen er sat af: [dag og tid]", "Five minutes later in the week are set aside: [day and time]"),
				say("Ansøgning og noter bliver slettet efter jeres regler, senest den [dato]", "Application and notes are destroyed by your rules, on [date] at the latest"),
			)}}},
		},
	}
}
