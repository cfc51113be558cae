package toolkit

import "github.com/peerwork-dk/peerwork"

// firstWeeks is what is ready before the first day, and what comes when.
func firstWeeks() Paper {
	same := both("En ny kollega skal have det, de andre har, fra den første dag.", "A new colleague should have what the others have from the first day.")
	calm := both("Man lærer et sted at kende, før man kan bidrage.", "One gets to know a place before one can contribute.")
	columns := []peerwork.Text{both("Hvad", "What"), both("Hvem (titel)", "Who (title)"), both("Gjort den", "Done on")}
	table := func(lines ...Line) []Part {
		return []Part{{Form: FormTable, Room: 1, Columns: columns, Lines: lines}}
	}
	return Paper{
		ID:    "first-weeks",
		Title: both("De første tolv uger", "The first twelve weeks"),
		Use:   both("Hvem gør hvad, fra to uger før den første dag til tre måneder efter.", "Who does what, from two weeks before the first day to three months after."),
		For:   []Seat{SeatLeader, SeatColleague, SeatPeerWorker},
		Who:   both("Til lederen og makkeren", "For the leader and the buddy"),
		When:  both("To uger før den første dag, og så hver uge", "Two weeks before the first day, and then every week"),
		Time:  both("En time nu, ti minutter om ugen", "An hour now, ten minutes a week"),
		Pages: 2,
		Sections: []Section{
			{Parts: []Part{{Form: FormText, Lines: []Line{
				say("Spørg peer-medarbejderen, før I fortæller nogen noget om vedkommende.", "Ask the peer worker before you tell anybody anything about them.").strong().on(basis{Evidence: []string{"54.7", "54.8"}}),
			}}}},
			{Heading: both("Før den første dag", "Before the first day"), Parts: table(on(basis{Evidence: []string{"own"}, Own: same},
				say("Nøgle, adgangskort, telefon og login", "Key, card, phone and login"),
				say("Egen alarm, hvis de andre har en, og regler for at arbejde alene", "An alarm of one's own if the others have one, and rules on working alone").on(basis{Evidence: []string{"law:psykisk-arbejdsmiljoe-vold", "law:arbejdets-udfoerelse-11"}}),
				say("Et sted at sidde og et skab", "A place to sit and a locker"),
				say("Titel på dør og mail, som I to har aftalt", "Title on door and e-mail, as the two of you agreed").on(basis{Evidence: []string{"54.7"}}),
				say("Makkeren er fundet og har tid i vagtplanen", "The buddy is found and has time in the rota").on(basis{Evidence: []string{"37.4"}}),
				say("Supervision er lagt ind resten af året", "Supervision is in the calendar for the rest of the year").on(basis{Evidence: []string{"42.2"}}),
				say("Arket til kollegerne er læst på hver vagt", "The colleague sheet has been read on every shift").on(basis{Evidence: []string{"66.1", "67.1", "67.2"}}),
			)...)},
			{Heading: both("Uge 1", "Week 1"), Parts: table(on(basis{Evidence: []string{"own"}, Own: calm},
				say("Går med rundt, uden egne opgaver", "Goes along, with no tasks yet"),
				say("Hilser på teamet, TR og AMR", "Meets the team and the union and safety representatives").on(basis{Evidence: []string{"25.4"}}),
				say("Læser jobbeskrivelsen sammen med lederen", "Reads the job description with the leader").on(basis{Evidence: []string{"69.1"}}),
				say("Ved, hvem man går til, når noget er svært. Det gælder alle her", "Knows whom to go to when something is hard. That holds for everybody here").on(basis{Evidence: []string{"26.1"}}),
			)...)},
			{Heading: both("Uge 2–4", "Weeks 2–4"), Parts: table(on(basis{Evidence: []string{"30.1", "69.1"}},
				say("Første egne opgaver: [opgaver]", "First tasks of one's own: [tasks]"),
				say("En halv time med lederen hver uge, om arbejdet", "Half an hour with the leader every week, about the work").on(basis{Evidence: []string{"72.2"}}),
				say("Første supervision", "First supervision").on(basis{Evidence: []string{"42.2"}}),
				say("Møder andre peer-medarbejdere: [hvem]", "Meets other peer workers: [who]").on(basis{Evidence: []string{"42.4"}}),
				say("Kaffe i personalerummet som alle andre. Det er lige så vigtigt", "Coffee in the staff room like everybody else. It matters just as much").on(basis{Evidence: []string{"67.1"}}),
			)...)},
			{Heading: both("Uge 5–12", "Weeks 5–12"), Parts: table(on(basis{Evidence: []string{"37.4"}},
				say("Kursus eller oplæring er i gang: [hvilket]", "Course or training has begun: [which]").on(basis{Evidence: []string{"37.4", "40.3"}}),
				say("Kollegerne siger, hvad de har lært, og hvad der driller", "Colleagues say what they have learned and what is difficult"),
				say("Timerne rækker til at være med i gruppen. Ellers retter I dem", "The hours are enough to be part of the group. If not, you change them").on(basis{Evidence: []string{"70.3"}}),
			)...)},
			{Heading: both("Efter tre måneder", "After three months"), Parts: table(on(basis{Evidence: []string{"69.1"}},
				say("Læs jobbeskrivelsen igen sammen, og ret den", "Read the job description again together, and correct it"),
				say("Svar hver for sig på »Hvordan går det med rollen?« i peerwork, og tal om det, I vælger", "Answer “How is the role doing?” in peerwork, each on your own, and talk about what you choose").on(basis{
					Evidence: []string{"69.1", "own"},
					Own:      both("En rolle skrider langsomt, så man skal se efter.", "A role drifts slowly, so one has to look."),
				}),
			)...)},
		},
	}
}
