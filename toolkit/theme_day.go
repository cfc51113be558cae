package toolkit

import "github.com/peerwork-dk/peerwork/jobdesc"

// themeDay is three hours, half of them talk.
func themeDay() Paper {
	talk := both("Man bliver klogere af at tale end af at lytte, så halvdelen er samtale.", "One learns more from talking than from listening, so half of it is talk.")
	guest := both("Gæsten arbejder og bestemmer over sin egen historie.", "The guest is at work and decides over their own story.")
	free := both("Ingen ny kollega skal begynde med at blive et emne.", "No new colleague should begin as a topic.")
	dilemmas := Part{Form: FormPoints}
	for _, id := range []jobdesc.DilemmaID{jobdesc.DilemmaEquality, jobdesc.DilemmaOpenness} {
		if d, ok := jobdesc.FindDilemma(id); ok {
			dilemmas.Lines = append(dilemmas.Lines,
				Line{Text: d.Question, Strong: true, Evidence: d.Evidence},
				Line{Text: both("Den ene side: "+d.First.Text.DA, "One side: "+d.First.Text.EN), Evidence: d.First.Evidence},
				Line{Text: both("Den anden side: "+d.Second.Text.DA, "The other side: "+d.Second.Text.EN), Evidence: d.Second.Evidence})
		}
	}
	return Paper{
		ID:    "theme-day",
		Title: both("En temadag", "A theme day"),
		Use:   both("Program for tre timer, hvor halvdelen er samtale, og en liste til dem, der planlægger.", "A programme of three hours, half of it talk, and a list for those who plan it."),
		For:   []Seat{SeatGroup, SeatLeader, SeatColleague},
		Who:   both("Til arbejdsgruppen", "For the working group"),
		When:  both("To måneder før", "Two months before"),
		Time:  both("En time at planlægge, tre timer på dagen", "An hour to plan, three hours on the day"),
		Pages: 2,
		Sections: []Section{
			{Heading: both("Før dagen", "Before the day"), Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"39.4"}},
				say("Dagen er [dato], og hver vagt kan være med, eventuelt to gange.", "The day is [date], and every shift can take part, twice if need be."),
				say("En gæst, der arbejder som peer et andet sted: [arbejdsplads]. Gæsten får løn for tid og rejse.", "A guest who works as a peer elsewhere: [workplace]. The guest is paid for time and travel.").on(basis{Evidence: []string{"38.4", "17.4", "own"}, Own: guest}),
				say("Gæsten bestemmer, hvad der bliver fortalt. Ingen spørger til diagnose eller medicin, og ingen optager.", "The guest decides what is told. Nobody asks about diagnosis or medicine, and nobody records.").on(basis{Evidence: []string{"own"}, Own: guest}),
				say("Korte tekster ligger fremme i personalerummet: [hvilke]", "Short texts lie in the staff room: [which]").on(basis{Evidence: []string{"39.3"}}),
				say("Lederne har selv haft en time om det først.", "The leaders have had an hour on it first.").on(basis{Evidence: []string{"39.1"}}),
				say("En ny peer-kollega kan være med som alle andre og bliver ikke bedt om at fortælle sin historie.", "A new peer colleague can take part like everybody else and is not asked to tell their story.").on(basis{Evidence: []string{"own"}, Own: free}),
			)}}},
			{Heading: both("Program", "Programme"), Parts: []Part{{Form: FormTable, Room: 1, Columns: two("Tid og indhold", "Hvem", "Time and content", "Who"), Lines: on(basis{Evidence: []string{"38.3", "39.4", "own"}, Own: talk},
				say("0.00 Lederen åbner og siger, hvorfor vi gør det (10 minutter)", "0.00 The leader opens and says why we do it (10 minutes)").on(basis{Evidence: []string{"72.2", "16.1"}}),
				say("0.10 Hvad er en peer-medarbejder? (20 minutter)", "0.10 What is a peer worker? (20 minutes)").on(basis{Evidence: []string{"38.1"}}),
				say("0.30 Hvad håber jeg? To og to, så på kort uden navn (25 minutter)", "0.30 What do I hope? In pairs, then on cards without names (25 minutes)"),
				say("0.55 Hvad er jeg i tvivl om? På samme måde (25 minutter)", "0.55 What do I doubt? In the same way (25 minutes)"),
				say("1.20 Pause (15 minutter)", "1.20 Break (15 minutes)"),
				say("1.35 To spørgsmål, mange har (20 minutter)", "1.35 Two questions many have (20 minutes)").on(basis{Evidence: []string{"11.1", "11.2"}}),
				say("1.55 Gæsten fortæller om arbejdet (25 minutter)", "1.55 The guest speaks about the work (25 minutes)").on(basis{Evidence: []string{"38.4"}}),
				say("2.20 To dilemmaer, i grupper (30 minutter)", "2.20 Two dilemmas, in groups (30 minutes)"),
				say("2.50 Tre ting, vi gør på mandag (10 minutter)", "2.50 Three things we do on Monday (10 minutes)"),
			)}}},
			{Heading: both("To spørgsmål, mange har", "Two questions many have"), NewPage: true, Parts: []Part{{Form: FormPoints, Lines: []Line{
				say("»Hvor hører en peer-medarbejder til hos os?« I teamet [navn], med egne opgaver: [opgaver]", "“Where does a peer worker belong here?” In the team [name], with tasks of their own: [tasks]").on(basis{Evidence: []string{"11.1", "15.1"}}),
				say("»Vil peer-medarbejderen noget andet end os?« Målene er de samme: mindre lidelse, mere glæde og mere håb. Vejen dertil kan være ny.", "“Does the peer worker want something else than we do?” The goals are the same: less suffering, more joy and more hope. The way there may be new.").on(basis{Evidence: []string{"11.2", "12.1", "12.2", "12.3"}}),
			}}}},
			{Heading: both("To dilemmaer at tale om", "Two dilemmas to talk about"), Parts: []Part{
				{Form: FormText, Lines: on(basis{Evidence: []string{"38.2", "own"}, Own: free},
					say("Kortet handler om jeres arbejdsplads og ikke om nogen i rummet. Begge sider har gode grunde. Sig først noget godt om den side, du ikke selv hælder til.",
						"The card is about your workplace and not about anybody in the room. Both sides have good reasons. First say something good about the side you do not lean to."))},
				dilemmas,
			}},
			{Heading: both("Det gør vi på mandag", "What we do on Monday"), Parts: []Part{{Form: FormTable, Room: 1, Columns: two("Hvad", "Hvem, og hvornår er det gjort", "What", "Who, and when it is done"), Lines: on(basis{Evidence: []string{"39.4"}},
				say("1. [noget vi kan begynde på]", "1. [something we can begin]"), say("2. [noget vi kan begynde på]", "2. [something we can begin]"), say("3. [noget vi kan begynde på]", "3. [something we can begin]"),
			)}}},
		},
	}
}
