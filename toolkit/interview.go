package toolkit

// interviewQuestions are those every applicant is asked, and gets beforehand.
func interviewQuestions() []Line {
	why := both("Alle begynder med det samme spørgsmål.", "Everybody begins with the same question.")
	return []Line{
		say("Hvad fik dig til at søge det her job?", "What made you apply for this job?").on(basis{Evidence: []string{"own"}, Own: why}),
		say("Fortæl om en gang, hvor dine erfaringer gjorde nytte for en anden. Hvad gjorde du?", "Tell us about a time when your experience was of use to somebody else. What did you do?").on(basis{Evidence: []string{"36.5", "43.7"}}),
		say("Hvordan vælger du, hvad du fortæller, og hvad du holder for dig selv?", "How do you choose what to tell and what to keep to yourself?").on(basis{Evidence: []string{"41.2", "54.7", "54.8"}}),
		say("Hvad gør du, når den anden vil noget andet, end du selv ville have valgt?", "What do you do when the other person wants something else than you would have chosen?").on(basis{Evidence: []string{"14.2", "41.3"}}),
		say("Hvordan mærker du, hvad der er dit, og hvad der er den andens?", "How do you notice what is yours and what is the other person's?").on(basis{Evidence: []string{"41.1", "65.3"}}),
		say("Hvad vil du gøre, hvis en kollega beder dig om noget, der ikke er din opgave?", "What would you do if a colleague asked you for something that is not your task?").on(basis{Evidence: []string{"7.1", "15.1"}}),
		say("Hvad har du brug for fra en leder og en supervisor?", "What do you need from a manager and a supervisor?").on(basis{Evidence: []string{"42.8", "72.2"}}),
		say("Hvad skal være på plads hos os, for at du kommer godt i gang?", "What must be in place here for you to get off to a good start?").on(basis{Evidence: []string{"36.5"}}),
	}
}

// interview has a page for the committee and one that the applicant gets.
func interview() Paper {
	equal := both("Medlemmet sidder der for sin viden, ligesom de andre.", "The member is there for what they know, like the others.")
	near := both("Den, der har hjulpet en, kan ikke vælge frit.", "Whoever has helped somebody cannot choose freely.")
	kept := both("Det, der ikke er skrevet, kan ikke blive brugt forkert.", "What is not written down cannot be misused.")
	questions := interviewQuestions()
	asked := Part{Form: FormTable, Room: 1, Columns: two("Spørgsmål", "Hvem spørger", "Question", "Who asks")}
	sent := Part{Form: FormNumbered}
	for i, q := range questions {
		n := number(i + 1)
		row := q
		row.Text = both(n+q.Text.DA, n+q.Text.EN)
		asked.Lines = append(asked.Lines, row)
		sent.Lines = append(sent.Lines, q)
	}
	return Paper{
		ID:    "interview",
		Title: both("Jobsamtalen", "The job interview"),
		Use:   both("Otte spørgsmål til alle ansøgere, hvad I lader ligge, og en side til ansøgeren.", "Eight questions for every applicant, what you leave alone, and a page for the applicant."),
		For:   []Seat{SeatLeader, SeatHR, SeatPeerWorker},
		Who:   both("Side 1 til ansættelsesudvalget, side 2 til ansøgeren", "Page 1 for the hiring committee, page 2 for the applicant"),
		When:  both("En uge før, og i rummet", "A week before, and in the room"),
		Time:  both("Tre kvarter for hver samtale", "Three quarters of an hour for each interview"),
		Pages: 2, tight: true,
		Sections: []Section{
			{Heading: both("Før samtalerne", "Before the interviews"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"35.2", "36.3"}},
				say("Alle i udvalget har læst jobbeskrivelsen. Alle ansøgere har fået side 2.", "Everybody on the committee has read the job description. Every applicant has page 2."),
				say("Medlemmet med peer-erfaring får løn for tiden og har en stemme som de andre.", "The member with peer experience is paid for the time and has a vote like the others.").on(basis{Evidence: []string{"35.1", "own"}, Own: equal}),
				say("Har en ansøger fået støtte her, er kontaktpersonen ikke i udvalget. Støtten fortsætter, som den er.", "If an applicant has had support here, their contact person is not on the committee. The support goes on as it is.").on(basis{Evidence: []string{"own"}, Own: near}),
			)}}},
			{Heading: both("Spørg alle om det samme", "Ask everybody the same"), Parts: []Part{asked}},
			{Heading: both("Lad det ligge", "Leave it alone"), Parts: []Part{{Form: FormPoints, Lines: []Line{
				say("Diagnose, medicin, behandling, indlæggelser, sygefravær, hvordan man har det nu, og om man kan blive syg igen.", "Diagnosis, medicine, treatment, admissions, sick leave, how one is now, and whether one might fall ill again.").on(basis{Evidence: []string{"law:helbredsoplysningsloven-2", "64.1"}}),
				say("Alder, familie og tidligere løn.", "Age, family and earlier pay.").on(basis{Evidence: []string{"law:forskelsbehandlingsloven-5", "law:ligebehandlingsloven-6", "law:direktiv-2023-970-5"}}),
				say("Fortæller ansøgeren selv om sygdom, så sig tak, og gå tilbage til jobbet. Skriv det ikke ned.", "If applicants themselves tell of illness, say thank you and go back to the job. Do not write it down.").on(basis{Evidence: []string{"own"}, Own: kept}),
			}}}},
			{Heading: both("Loven, kort", "The law in short"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"law:helbredsoplysningsloven-2"}},
				say("I må kun spørge til en sygdom, når den har væsentlig betydning for netop det arbejde. I skal sige hvilken.", "You may only ask about an illness when it matters substantially to that particular work. You must say which."),
				say("I må som hovedregel ikke spørge om risikoen for at blive syg senere.", "As a main rule you may not ask about the risk of falling ill later."),
				say("Ansøgeren skal selv sige det, hvis en sygdom får væsentlig betydning for arbejdet. Det gælder i alle job. Et peer-job giver ingen ekstra pligt.", "Applicants must themselves say so if an illness will matter substantially to the work. That holds in every job. A peer job adds no further duty.").on(basis{Evidence: []string{"law:helbredsoplysningsloven-6"}}),
			)}}},
			{Heading: both("Bagefter", "Afterwards"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"own"}, Own: kept},
				say("Udvalgets egne noter bliver slettet efter jeres regler, senest den [dato], af [titel]", "The committee's own notes are destroyed by your rules, on [date] at the latest, by [title]"),
				say("Nogen ringer til hver ansøger den dag, vi vælger. Brug papiret »Et godt nej«.", "Somebody rings each applicant on the day we choose. Use the paper “A good no”.").on(basis{Evidence: []string{"36.3"}}),
			)}}},
			{Heading: both("Til dig, der skal til samtale", "For you who are coming to an interview"), NewPage: true, Parts: []Part{
				{Form: FormText, Lines: on(basis{Evidence: []string{"36.3", "36.4"}},
					say("Vi glæder os til at møde dig. Samtalen er [dag og tidspunkt], og stedet er [adresse]", "We look forward to meeting you. The interview is on [day and time], and the place is [address]"),
					say("Du møder [titler]. En af dem har selv peer-erfaring. Det tager cirka tre kvarter.", "You will meet [titles]. One of them has peer experience. It takes about three quarters of an hour."),
					say("Du må have en med, og du må have noter med. Ring, hvis noget skal tilpasses: [titel og telefon]", "You may bring somebody, and you may bring notes. Ring if something needs to be adjusted: [title and phone]"),
				)},
				{Form: FormText, Lines: []Line{say("Det spørger vi alle om:", "This is what we ask everybody:").strong().on(basis{Evidence: []string{"36.3"}})}},
				sent,
			}},
			{Heading: both("Det spørger vi ikke om", "What we do not ask about"), Parts: []Part{{Form: FormText, Lines: []Line{
				say("Vi spørger ikke til diagnose, medicin eller indlæggelser. Du vælger selv, hvad du deler af din historie.", "We do not ask about diagnosis, medicine or admissions. You choose what you share of your story.").on(basis{Evidence: []string{"law:helbredsoplysningsloven-2"}}),
				say("Ved du, at en sygdom får væsentlig betydning for netop det arbejde, skal du selv sige det. Sådan er det i alle job. Er du i tvivl, så spørg din fagforening først.", "If you know that an illness will matter substantially to that particular work, you must say so yourself. That holds in every job. If in doubt, ask your union first.").on(basis{Evidence: []string{"law:helbredsoplysningsloven-6"}}),
			}}}},
			{Heading: both("Spørg også os", "Ask us, too"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"36.3"}},
				say("Hvad vil du gerne vide om jobbet, kollegerne og stedet? Der er tid til det. Du får svar senest [dato].", "What would you like to know about the job, the colleagues and the place? There is time for it. You get an answer by [date]."),
			)}}},
		},
	}
}
