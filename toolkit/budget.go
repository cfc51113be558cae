package toolkit

// budget is a page for those who decide on money. What peer work can give is
// said with the caveat in the same line.
func budget() Paper {
	whole := both("Et job, der kun har løn, har ikke det, det skal bruge.", "A job that only has pay does not have what it needs.")
	return Paper{
		ID:    "budget",
		Title: both("Til budgetmødet", "For the budget meeting"),
		Use:   both("En side om, hvad jobbet koster, hvad det kan give, og hvad vi endnu ikke ved.", "A page on what the job costs, what it can give, and what we do not know yet."),
		For:   []Seat{SeatLeader},
		Who:   both("Til lederen og social- eller centerchefen", "For the leader and the head of services"),
		When:  both("Før budgettet lægges", "Before the budget is made"),
		Time:  both("En time at skrive, fem minutter at læse", "An hour to write, five minutes to read"),
		Pages: 1, tight: true,
		Sections: []Section{
			{Heading: both("Det, borgerne mangler", "What people lack"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"17.2", "33.2"}},
				say("[to linjer: hvad borgerne siger, de mangler]", "[two lines: what people say they lack]"),
			)}}},
			{Heading: both("Så meget koster jobbet om året", "What the job costs a year"), Parts: []Part{{Form: FormTable, Room: 1, Columns: two("Post", "Kroner", "Item", "Kroner"), Lines: on(basis{Evidence: []string{"27.1", "own"}, Own: whole},
				say("Løn og pension, [antal] timer om ugen", "Pay and pension, [number] hours a week"),
				say("Supervision", "Supervision").on(basis{Evidence: []string{"42.8"}}),
				say("Kurser og netværk", "Courses and network").on(basis{Evidence: []string{"62.3"}}),
				say("Lederens tid, [antal] timer om måneden", "The leader's time, [number] hours a month").on(basis{Evidence: []string{"72.2"}}),
				say("I alt", "In all"),
			)}}},
			{Heading: both("Det kan det give", "What it can give"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"4.4"}},
				say("Borgerne kan få mere trivsel, håb og netværk. Virkningen kan endnu kun i nogen grad måles.", "People can gain well-being, hope and a network. The effect can so far be measured only to some degree.").on(basis{Evidence: []string{"8.1", "8.4", "8.5", "4.4"}}),
				say("Stedet kan blive bedre til at støtte recovery. Også det kan endnu kun i nogen grad måles.", "The place can become better at supporting recovery. That, too, can so far be measured only to some degree.").on(basis{Evidence: []string{"10.1", "4.4"}}),
				say("Hos os vil vi kunne se det på: [tegn]", "Here we would see it by: [sign]").on(basis{Evidence: []string{"28.2"}}),
			)}}},
			{Heading: both("Det kræver det", "What it takes"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"4.2", "4.3"}},
				say("En ansættelse gør det ikke alene. Personalet skal forberedes, og det tager tid: [måneder, hvem]", "Hiring alone does not do it. The staff must be prepared, and that takes time: [months, who]"),
				say("Jobbet er en del af noget større her: [indsats]", "The job is part of something larger here: [effort]").on(basis{Evidence: []string{"37.3"}}),
			)}}},
			{Heading: both("Sådan bliver det fast", "How it becomes permanent"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"27.3"}},
				say("Fra [dato] er pengene en fast del af [budget]", "From [date] the money is a permanent part of [budget]"),
				say("Ved hver ny stilling spørger vi, om en peer-medarbejder kan have den.", "For each new post we ask whether a peer worker can have it.").on(basis{Evidence: []string{"28.1", "28.3"}}),
				say("Jobbet kan føre hen til: [mere ansvar, flere timer]", "The job can lead to: [more responsibility, more hours]").on(basis{Evidence: []string{"27.2"}}),
				say("Andre ansatte med egne erfaringer kan også bruge dem, hvis de vil.", "Other employees with experience of their own can use it too, if they want to.").on(basis{Evidence: []string{"28.4"}}),
			)}}},
			{Heading: both("Sådan ser vi på det igen", "How we look at it again"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"28.2"}},
				say("Vi evaluerer den [dato], og svarene kommer på mødet [hvilket]", "We evaluate on [date], and the answers go to the meeting [which]"),
				say("Stopper jobbet, sker der det her for borgerne: [hvad]", "If the job ends, this happens to the people supported: [what]").on(basis{
					Evidence: []string{"own"},
					Own:      both("De har fået en relation, som nogen skal tage ansvar for.", "They have a relation that somebody must take responsibility for."),
				}),
			)}}},
		},
	}
}
