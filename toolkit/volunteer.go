package toolkit

// volunteer is what a place and somebody who helps there without pay promise
// each other.
func volunteer() Paper {
	clear := both("Frivillige har krav på klare aftaler.", "Volunteers are owed clear agreements.")
	return Paper{
		ID:    "volunteer",
		Title: both("Aftale med en frivillig", "Agreement with a volunteer"),
		Use:   both("Hvad stedet og den frivillige lover hinanden, og hvordan det kan slutte.", "What the place and the volunteer promise each other, and how it can end."),
		For:   []Seat{SeatLeader, SeatPeerWorker},
		Who:   both("Til foreningen eller værestedet og den frivillige", "For the association or drop-in centre and the volunteer"),
		When:  both("Ved det første møde", "At the first meeting"),
		Time:  both("En halv time sammen", "Half an hour together"),
		Pages: 1,
		Sections: []Section{
			{Parts: []Part{{Form: FormText, Lines: []Line{
				say("Får du dagpenge eller efterløn? Så spørg din a-kasse først. Frivilligt arbejde for det offentlige kan betyde fradrag.", "Do you get unemployment benefit or early retirement pay? Then ask your unemployment fund first. Voluntary work for a public body can mean a deduction.").strong().on(basis{Evidence: []string{"law:dagpenge-frivilligt"}}),
				say("Får du en anden ydelse, så spørg kommunen.", "If you get another benefit, ask the municipality.").on(basis{Evidence: []string{"36.2"}}),
			}}}},
			{Heading: both("Det lover stedet", "What the place promises"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"own"}, Own: clear},
				say("Din kontaktperson: [titel og telefon]", "Your contact person: [title and phone]"),
				say("Du får vist rundt og har nogen at tale med: [hvem, hvor tit]", "You are shown around and have somebody to talk to: [who, how often]"),
				say("Udgifter, vi betaler tilbage: [hvilke]", "Expenses we pay back: [which]"),
				say("Du er forsikret sådan: [forsikring]", "You are insured like this: [insurance]"),
			)}}},
			{Heading: both("Det lover du", "What you promise"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"own"}, Own: clear},
				say("Det vil jeg gerne lave: [hvad]", "What I would like to do: [what]"),
				say("Jeg kommer [hvornår] og siger til, når jeg ikke kan.", "I come [when] and say so when I cannot."),
				say("Jeg fortæller ikke videre, hvad jeg hører om andre. Er nogen i fare, går jeg til kontaktpersonen.", "I do not pass on what I hear about others. If anybody is in danger, I go to the contact person."),
			)}}},
			{Heading: both("Det er ikke et job", "It is not a job"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"5.1", "own"}, Own: clear},
				say("Du har ikke vagter, og du springer ikke ind for nogen. Du har ingen opgaver, som nogen får løn for her.", "You have no shifts, and you do not stand in for anybody. You have no tasks that somebody is paid for here."),
			)}}},
			{Heading: both("Vejen til lønnet arbejde", "The way to paid work"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"54.1", "54.2"}},
				say("Der er en vej herfra: [hvilken]", "There is one from here: [which]"),
				say("Der er ikke en vej herfra lige nu.", "There is none from here right now."),
			)}}},
			{Heading: both("Sådan slutter aftalen", "How the agreement ends"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"own"}, Own: clear},
				say("Vi kan begge stoppe den når som helst. Sig det til [titel]. Ingen behøver forklare hvorfor.", "We can both end it at any time. Tell [title]. Nobody has to explain why."),
				say("Vi taler om, hvordan det går, den [dato]", "We talk about how it is going on [date]"),
			)}}},
			{Heading: both("Skrevet under", "Signed"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"own"}, Own: clear},
				say("For stedet: [dato og underskrift]", "For the place: [date and signature]"),
				say("Den frivillige: [dato og underskrift]", "The volunteer: [date and signature]"),
			)}}},
		},
	}
}
