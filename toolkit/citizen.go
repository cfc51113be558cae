package toolkit

// citizen is what somebody who may meet a peer worker gets to know first.
func citizen() Paper {
	know := both("Du skal vide det, før du vælger.", "You should know it before you choose.")
	return Paper{
		ID:    "citizen",
		Title: both("Til dig, der kan møde en peer-medarbejder", "For you who may meet a peer worker"),
		Use:   both("Hvad en peer-medarbejder er, hvad I kan lave sammen, og at du altid kan sige nej.", "What a peer worker is, what the two of you can do together, and that you can always say no."),
		For:   []Seat{SeatCitizen, SeatColleague},
		Who:   both("Til dig, der får støtte her", "For you who get support here"),
		When:  both("Når du har lyst til at læse det", "When you feel like reading it"),
		Time:  both("To minutter", "Two minutes"),
		Pages: 1,
		Sections: []Section{
			{Parts: []Part{{Form: FormText, Lines: []Line{
				say("En peer-medarbejder har selv haft det svært og bruger det i sit arbejde. I mødes som to mennesker, der begge ved noget.", "A peer worker has been through hard times and uses that at work. You meet as two people who both know something.").on(basis{Evidence: []string{"13.1", "14.1", "14.3"}}),
			}}}},
			{Heading: both("Det er frivilligt", "It is up to you"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"14.2", "41.3"}},
				say("Du kan sige nej, og du kan sige nej senere. Det ændrer ikke noget i din anden støtte.", "You can say no, and you can say no later. It changes nothing in your other support."),
				say("Du behøver ikke fortælle noget for at få noget.", "You do not have to tell anything to get anything."),
			)}}},
			{Heading: both("Det kan I lave sammen", "What you can do together"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"46.2", "68.1", "68.2", "68.4"}},
				say("Tale sammen, når du har lyst", "Talk when you feel like it"),
				say("Drikke kaffe, gå en tur eller lave noget praktisk", "Have coffee, go for a walk or do something practical"),
				say("Være med i en gruppe", "Join a group"),
				say("Tale om det, du håber på. Du bestemmer, hvad det er", "Talk about what you hope for. You decide what that is").on(basis{Evidence: []string{"14.4", "31.3"}}),
				say("Hos os også: [hvad]", "Here also: [what]").on(basis{Evidence: []string{"30.1"}}),
			)}}},
			{Heading: both("Det gør peer-medarbejderen ikke", "What the peer worker does not do"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"30.1", "own"}, Own: know},
				say("Giver ikke medicin, bruger ikke tvang og afgør ikke noget i din sag. Hos os heller ikke: [hvad]", "Does not give medicine, does not use force and decides nothing in your case. Here, not this either: [what]"),
			)}}},
			{Heading: both("Det ved peer-medarbejderen om dig", "What the peer worker knows about you"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"54.10"}},
				say("Før I mødes: [hvad]", "Before you meet: [what]"),
				say("Det bliver skrevet ned: [hvad, hvor, og om du læser med]", "What is written down: [what, where, and whether you read it]"),
			)}}},
			{Heading: both("Det bliver mellem jer", "What stays between you"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"own"}, Own: know},
				say("Mellem jer to bliver: [hvad]", "Between the two of you stays: [what]"),
				say("Det skal siges videre, og du får det at vide først: [hvad]", "What must be passed on, and you are told first: [what]"),
				say("Du må gerne spørge om alt. Bliver det for privat, siger peer-medarbejderen selv fra.", "You may ask anything. If it gets too private, the peer worker will say so.").on(basis{Evidence: []string{"67.2"}}),
			)}}},
			{Heading: both("Hvis det ikke er godt", "If it is not good"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"14.2", "own"}, Own: know},
				say("Sig det til peer-medarbejderen eller til [titel og telefon]. Det får ingen følger for dig.", "Tell the peer worker or [title and phone]. It has no consequences for you."),
			)}}},
		},
	}
}
