package toolkit

// contractAnnex is what an annex to the contract says about a job, with room for
// it. What is agreed with one person alone is not in it.
func contractAnnex() Paper {
	return Paper{
		ID:    "contract-annex",
		Title: both("Bilag til ansættelseskontrakten: tjekliste", "Annex to the contract of employment: checklist"),
		Use:   both("Det om jobbet, som kontrakten ikke siger, skrevet så begge kan regne med det.", "What the contract does not say about the job, in writing that both can rely on."),
		For:   []Seat{SeatHR, SeatLeader, SeatPeerWorker},
		Who:   both("Til HR og lederen", "For HR and the leader"),
		When:  both("Når aftalen skal skrives", "When the agreement is to be written"),
		Time:  both("En halv time, når jobbeskrivelsen er færdig", "Half an hour, once the job description is done"),
		Pages: 1, tight: true,
		Sections: []Section{
			{Parts: []Part{{Form: FormText, Lines: []Line{
				say("Det her er et bilag. Det er ikke et ansættelsesbevis.", "This is an annex. It is not a statement of employment.").strong().on(basis{Evidence: []string{"law:ansaettelsesbevisloven-2023"}}),
				say("Ansættelsesbeviset er et papir for sig. De fleste oplysninger skal gives senest syv dage efter den første dag, og resten senest en måned efter.",
					"The statement of employment is a paper of its own. Most of the information is due within seven days of the first day, and the rest within a month.").on(basis{Evidence: []string{"law:ansaettelsesbevisloven-2023"}}),
			}}}},
			{Heading: both("Jobbet", "The job"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"34.1"}},
				say("Titel: [titel på jobbet]", "Title: [title of the job]"),
				say("Team eller afdeling: [navn]", "Team or department: [name]"),
				say("Arbejdssted: [sted, og om der er flere]", "Place of work: [place, and whether there are several]"),
				say("Nærmeste leder: [titel]", "Line manager: [title]"),
				say("Opgaverne, og de opgaver, andre har, står i jobbeskrivelsen af [dato]. Den er lagt ved.", "The tasks, and the tasks others have, are in the job description of [date]. It is enclosed.").on(basis{Evidence: []string{"30.1", "25.2"}}),
			)}}},
			{Heading: both("Det er i arbejdstiden", "This is in working hours"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"42.8", "62.3"}},
				say("Supervision: [hvor tit, og hos hvem]", "Supervision: [how often, and with whom]"),
				say("Læring: [kurser, timer]", "Learning: [courses, hours]"),
				say("Tid sammen med andre peer-medarbejdere: [hvem, hvor tit]", "Time with other peer workers: [who, how often]").on(basis{Evidence: []string{"42.4"}}),
			)}}},
			{Heading: both("Det er fleksibelt for alle her", "This is flexible for everybody here"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"34.3", "23.4"}},
				say("Tid og sted: [hvad alle kan aftale]", "Time and place: [what everybody can agree]"),
				say("Det, I to har aftalt for dig alene, står et andet sted.", "What the two of you have agreed for you alone is kept elsewhere.").on(basis{
					Evidence: []string{"own"},
					Own:      both("Et bilag bliver læst af flere end de to.", "An annex is read by more than the two."),
				}),
			)}}},
			{Heading: both("Åbenhed og journaler", "Openness and records"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"54.7", "54.8"}},
				say("Du bestemmer selv, hvad du fortæller. Det står om jobbet udadtil: [tekst]", "You decide what you tell. What is said about the job in public: [text]"),
				say("Det læser du i journaler: [hvad]", "What you read in records: [what]").on(basis{Evidence: []string{"54.9", "54.10"}}),
				say("Det skriver du i journaler: [hvad, og sammen med hvem]", "What you write in records: [what, and with whom]").on(basis{Evidence: []string{"54.9", "54.10"}}),
			)}}},
			{Heading: both("Sådan ændrer vi bilaget", "How we change this annex"), Parts: []Part{{Form: FormPoints, Lines: on(basis{
				Evidence: []string{"own"},
				Own:      both("Det, man skal kunne regne med, bliver ikke ændret af én alene.", "What one must be able to rely on is not changed by one alone."),
			},
				say("Lederen [titel] og du ændrer det sammen og på skrift. Vi læser det igen den [dato].", "The leader [title] and you change it together, in writing. We read it again on [date]."),
			)}}},
			{Heading: both("Før I sender det", "Before you send it"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"34.2"}},
				say("HR har læst det sammen med kontrakten og overenskomsten.", "HR has read it together with the contract and the collective agreement."),
				say("Den nye kollega har fået det hjem, og der er tid til at spørge fagforeningen.", "The new colleague has it at home, with time to ask the union.").on(basis{Evidence: []string{"25.4"}}),
				say("Hver linje handler om jobbet. Ingen af dem handler om personen.", "Every line is about the job. None is about the person.").on(basis{
					Evidence: []string{"own"},
					Own:      both("Et bilag bliver læst af flere end de to.", "An annex is read by more than the two."),
				}),
			)}}},
		},
	}
}
