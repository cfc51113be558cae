package toolkit

// med is what management lays before the staff's representatives.
func med() Paper {
	asked := both("Spørgsmålet bliver stillet alligevel, og det er bedst besvaret først.", "The question will be asked anyway, and is best answered first.")
	return Paper{
		ID:    "med",
		Title: both("Til MED, SU eller personalemødet", "For the works council or staff meeting"),
		Use:   both("En side, lederen lægger frem, før noget er besluttet: hvad, hvorfor og fem spørgsmål.", "A page the leader presents before anything is decided: what, why and five questions."),
		For:   []Seat{SeatLeader, SeatRepresentative, SeatColleague},
		Who:   both("Til lederen, tillidsrepræsentanten (TR) og arbejdsmiljørepræsentanten (AMR)", "For the leader and the union and safety representatives"),
		When:  both("Før noget er besluttet", "Before anything is decided"),
		Time:  both("En halv time på mødet", "Half an hour at the meeting"),
		Pages: 1, tight: true,
		Sections: []Section{
			{Heading: both("Hvad og hvorfor", "What and why"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"17.2", "21.4"}},
				say("En peer-medarbejder har som job at bruge egne erfaringer med psykiske vanskeligheder og recovery til gavn for andre.", "A peer worker is employed to use their own experience of mental health difficulties and recovery to help others.").on(basis{Evidence: []string{"13.1"}}),
				say("Vi overvejer: [timer om ugen, team, fra hvornår]", "We are considering: [hours a week, team, from when]"),
				say("Vi håber: [hvad borgerne og stedet skal få ud af det]", "We hope: [what the people supported and the place should gain]"),
				say("Det er ikke besluttet endnu: [hvad]", "Not decided yet: [what]"),
			)}}},
			{Heading: both("Fem spørgsmål", "Five questions"), Parts: []Part{{Form: FormTable, Room: 3, Columns: two("Spørgsmål", "Vores svar i dag", "Question", "Our answer today"), Lines: []Line{
				say("Erstatter jobbet en stilling, eller tæller det i normeringen?", "Does the job replace a post, or count in the staffing norm?").on(basis{Evidence: []string{"own"}, Own: asked}),
				say("Hvilken overenskomst og hvilken løn?", "Which collective agreement and what pay?").on(basis{Evidence: []string{"25.4"}}),
				say("Hvordan er det med vold, trusler og alenearbejde, og er det med i arbejdspladsvurderingen (APV)?", "What about violence, threats and working alone, and is it in the workplace assessment?").on(basis{Evidence: []string{"26.3", "law:psykisk-arbejdsmiljoe-vold", "law:arbejdets-udfoerelse-11"}}),
				say("Hvad har kollegerne sagt, at de håber og er i tvivl om?", "What have colleagues said that they hope and doubt?").on(basis{Evidence: []string{"38.3"}}),
				say("Hvem fortæller alle vagter hvad, og hvornår?", "Who tells every shift what, and when?").on(basis{Evidence: []string{"21.4"}}),
			}}}},
			{Heading: both("Det gælder alle, der arbejder her", "This holds for everybody who works here"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"26.1", "26.2"}},
				say("Bliver noget svært, kan alle få støtte. Sådan gør man: [hvem, hvordan]", "If something gets hard, everybody can get support. This is how: [who, how]"),
			)}}},
			{Heading: both("Det beder vi mødet om", "What we ask of the meeting"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"21.4"}},
				say("At drøfte: [punkt]", "To discuss: [point]"),
				say("At blive hørt om: [punkt]", "To be heard about: [point]"),
				say("At sige, hvem der gerne vil være med fra start og får tid til det: [titler]", "To say who would like to take part from the start and gets time for it: [titles]").on(basis{Evidence: []string{"20.1", "39.2"}}),
				say("At følge op om et halvt år: [dato]", "To follow up in half a year: [date]").on(basis{Evidence: []string{"26.3"}}),
			)}}},
		},
	}
}
