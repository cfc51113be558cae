package toolkit

import "github.com/peerwork-dk/peerwork"

// talkSheet is how a group talks about the statements it begins with.
func talkSheet() Paper {
	safe := both("Man siger kun det, man tør, når ingen bliver spurgt ud.", "One only says what one dares when nobody is questioned.")
	return Paper{
		ID:    "talk-sheet",
		Title: both("Samtaleark", "Talk sheet"),
		Use:   both("Fem spørgsmål til hvert udsagn, gruppen begynder med, og plads til det, I aftaler.", "Five questions for each statement the group begins with, and room for what you agree."),
		For:   []Seat{SeatGroup},
		Who:   both("Til arbejdsgruppen", "For the working group"),
		When:  both("Når I har set gruppens svar", "When you have seen the group's answers"),
		Time:  both("Et kvarter for hvert udsagn", "A quarter of an hour for each statement"),
		Pages: 1, tight: true,
		Sections: []Section{
			{Heading: both("Tre regler", "Three rules"), Parts: []Part{{Form: FormPoints, Lines: on(basis{Evidence: []string{"own"}, Own: safe},
				say("Ingen skal sige, hvad de svarede.", "Nobody has to say what they answered."),
				say("Lederen taler sidst.", "The leader speaks last."),
				say("Man må skifte mening.", "One may change one's mind."),
			)}}},
			{Heading: both("Spørg om hvert udsagn", "Ask about each statement"), Parts: []Part{{Form: FormNumbered, Lines: on(basis{Evidence: []string{"20.1", "21.1", "38.3"}},
				say("Hvor står du? Sig det, hvis du vil.", "Where do you stand? Say it if you want to."),
				say("Hvad bygger du det på?", "What do you base it on?"),
				say("Ved vi det samme, eller er der nogen, vi skal spørge?", "Do we know the same, or is there somebody we must ask?"),
				say("Hvad vil rykke os ét trin?", "What would move us one step?"),
				say("Hvem gør hvad, inden hvornår?", "Who does what, by when?"),
			)}}},
			{Heading: both("Det aftaler vi", "What we agree"), Parts: []Part{{Form: FormTable, Room: 4, Columns: []peerwork.Text{
				both("Udsagn", "Statement"), both("Det skal vi finde ud af", "What we must find out"), both("Det rykker os ét trin", "What moves us one step"), both("Hvem og hvornår", "Who and when"),
			}, Lines: on(basis{Evidence: []string{"21.1", "21.3"}},
				say("[udsagn]", "[statement]"), say("[udsagn]", "[statement]"), say("[udsagn]", "[statement]"), say("[udsagn]", "[statement]"), say("[udsagn]", "[statement]"),
			)}}},
		},
	}
}
