package report

import (
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness/overview"
)

// What an overview says.
var (
	titleOverview = peerwork.Text{DA: "Hvor er der brug for hjælp, og hvilken?", EN: "Where is help needed, and which?"}

	// The first page is to be read aloud.
	overviewAloud = []peerwork.Text{
		{DA: "Det her viser, hvor der er brug for hjælp. Det viser ikke, hvem der er god.",
			EN: "This shows where help is needed. It does not show who is good."},
		{DA: "Hver arbejdsplads har selv sagt, hvor langt den er med at forberede sig på peer-medarbejdere. Når noget mangler, er det en grund til at hjælpe. Det er ikke en dom over stedet eller lederen.",
			EN: "Each workplace has said how far it has come in preparing for peer workers. When something is missing, that is a reason to help. It is not a verdict on the place or its leader."},
		{DA: "Et sted står kun ved navn, hvis det har sagt ja. De andre er talt med, så ingen kan se, hvad hvert sted har svaret.",
			EN: "A place is named only if it agreed. The others are counted in such a way that nobody can see what each of them answered."},
	}

	wordBefore   = peerwork.Text{DA: "Før I viser det til andre", EN: "Before you show it to others"}
	overviewTodo = []peerwork.Text{
		{DA: "MED har sagt ja til, at overblikket bliver lavet.", EN: "The works council has agreed that the overview is made."},
		{DA: "Hvert sted har set sit eget resultat først og haft en uge til at rette det.", EN: "Each place has seen its own result first and had a week to correct it."},
		{DA: "Det står skrevet, hvad overblikket skal bruges til, og hvornår det bliver slettet.", EN: "It is written down what the overview is for and when it is deleted."},
	}

	wordPurpose = peerwork.Text{DA: "Formål", EN: "Purpose"}
	wordAccess  = peerwork.Text{DA: "Hvem kan se det", EN: "Who can see it"}
	wordUntil   = peerwork.Text{DA: "Bliver slettet", EN: "Will be deleted"}
	wordNotSaid = peerwork.Text{DA: "ikke skrevet endnu", EN: "not written yet"}
	wordMade    = peerwork.Text{DA: "Lavet", EN: "Made"}
	wordOn      = peerwork.Text{DA: "Omgang", EN: "Round"}

	wordPlaces    = peerwork.Text{DA: "Steder", EN: "Places"}
	wordWithheld  = peerwork.Text{DA: "Der er ikke mere at vise endnu", EN: "There is no more to show yet"}
	withheldWords = map[overview.Withheld]peerwork.Text{
		overview.WithheldFew: {
			DA: "Der skal være mindst fem steder, hvor mindst fem har svaret. Ellers kan man regne ud, hvad et enkelt sted har svaret.",
			EN: "There must be at least five places where at least five people have answered. Otherwise it is possible to work out what a single place answered.",
		},
		overview.WithheldClose: {
			DA: "Kun få steder er nye eller har svaret noget andet end sidst. Lagt ved siden af det forrige overblik ville det her vise, hvad de har svaret. Vent, til der er flere.",
			EN: "Only a few places are new or have answered differently since last time. Next to the earlier overview, this one would show what they answered. Wait until there are more.",
		},
	}

	wordThemePlaces = peerwork.Text{DA: "Hvor meget mangler stederne?", EN: "How much do the places lack?"}
	wordTheme       = peerwork.Text{DA: "Tema", EN: "Theme"}
	lackWords       = map[overview.Lacks]peerwork.Text{
		overview.LacksMost:    {DA: "mangler det meste", EN: "lack most of it"},
		overview.LacksSome:    {DA: "mangler noget", EN: "lack some of it"},
		overview.LacksLittle:  {DA: "mangler lidt eller intet", EN: "lack little or nothing"},
		overview.LacksUnknown: {DA: "ved for lidt om det", EN: "know too little about it"},
	}
	shortLacks = map[overview.Lacks]peerwork.Text{
		overview.LacksMost:   {DA: "det meste", EN: "most"},
		overview.LacksSome:   {DA: "noget", EN: "some"},
		overview.LacksLittle: {DA: "lidt eller intet", EN: "little or nothing"},
	}
	wordNotShown = peerwork.Text{
		DA: "vises ikke denne gang, for ellers kunne man regne ud, hvad nogle steder har svaret",
		EN: "not shown this time, because otherwise it would be possible to work out what some places answered",
	}

	wordLacking   = peerwork.Text{DA: "Det mangler flest steder", EN: "What most places lack"}
	noneLacking   = peerwork.Text{DA: "Ingen af tingene mangler tre steder eller flere.", EN: "None of it is missing in three places or more."}
	wordManyLack  = peerwork.Text{DA: "mangler mange steder", EN: "missing in many places"}
	wordAtLeast   = peerwork.Text{DA: "mindst ", EN: "at least "}
	wordOnePlace  = peerwork.Text{DA: " sted", EN: " place"}
	wordAllPlaces = peerwork.Text{DA: " steder", EN: " places"}

	wordNamed   = peerwork.Text{DA: "Steder, der har sagt ja til at stå ved navn", EN: "Places that agreed to be named"}
	namedHow    = peerwork.Text{DA: "Stederne står i alfabetisk orden. Under hvert tema står, hvor meget stedet selv siger, at det mangler.", EN: "The places are in alphabetical order. Under each theme is how much the place itself says it lacks."}
	nobodyNamed = peerwork.Text{DA: "Ingen står ved navn her. Enten har ingen sagt ja, eller også er de andre så få, at man kunne regne ud, hvad de har svaret.", EN: "Nobody is named here. Either nobody agreed, or the others are so few that it would be possible to work out what they answered."}
	wordPlace   = peerwork.Text{DA: "Sted", EN: "Place"}
	wordNothing = peerwork.Text{DA: "ved for lidt", EN: "know too little"}

	wordAsk = peerwork.Text{DA: "Spørg dem", EN: "Whom to ask"}
	askHow  = peerwork.Text{DA: "De her steder mangler lidt eller intet og har sagt ja til at blive spurgt.", EN: "These places lack little or nothing and agreed to be asked."}

	wordMovedOn = peerwork.Text{DA: "Siden sidst", EN: "Since last time"}

	wordCSVCount = peerwork.Text{DA: "Antal steder, der ", EN: "Number of places that "}
)

// shownLacks are the words in the order they are shown, the most first.
var shownLacks = [...]overview.Lacks{overview.LacksMost, overview.LacksSome, overview.LacksLittle, overview.LacksUnknown}

// count returns how many of the counts lack so much.
func count(c *overview.LackCounts, l overview.Lacks) int {
	switch l {
	case overview.LacksMost:
		return c.Most
	case overview.LacksSome:
		return c.Some
	case overview.LacksLittle:
		return c.Little
	}
	return c.Unknown
}

// inPlaces says a number of places in words.
func inPlaces(l peerwork.Lang, n int, atLeast bool) string {
	text := console.Count(n, l) + wordAllPlaces.In(l)
	if n == 1 {
		text = strconv.Itoa(n) + wordOnePlace.In(l)
	}
	if atLeast {
		text = wordAtLeast.In(l) + text
	}
	return text
}

// placeSentences says how many places there are.
func placeSentences(l peerwork.Lang, x *overview.Overview) []string {
	p := &x.Places
	said := func(n int, da1, da, en1, en string) string {
		if n == 1 {
			return peerwork.Text{DA: "1 " + da1, EN: "1 " + en1}.In(l)
		}
		return console.Count(n, l) + " " + peerwork.Text{DA: da, EN: en}.In(l)
	}
	list := []string{said(p.Answered, "sted har svaret: Mindst fem på stedet har været med.", "steder har svaret: Mindst fem på hvert sted har været med.",
		"place has answered: at least five people there took part.", "places have answered: at least five people at each took part.")}
	if p.OnTheWay > 0 {
		list = append(list, said(p.OnTheWay, "sted er på vej.", "steder er på vej.", "place is on the way.", "places are on the way."))
	}
	if rest := p.Invited - p.Answered - p.OnTheWay; rest > 0 {
		list = append(list, said(rest, "sted er ikke begyndt endnu.", "steder er ikke begyndt endnu.", "place has not begun yet.", "places have not begun yet."))
	}
	if rest := p.Answered - p.Counted; rest > 0 && x.Withheld == "" {
		list = append(list, said(rest, "sted, der har svaret, er ikke med i tallene nedenfor. Ellers kunne man regne dets svar ud.",
			"steder, der har svaret, er ikke med i tallene nedenfor. Ellers kunne man regne deres svar ud.",
			"place that has answered is not in the numbers below. Otherwise its answers could be worked out.",
			"places that have answered are not in the numbers below. Otherwise their answers could be worked out."))
	}
	return list
}

// movedOn says how many places have moved on with a theme.
func movedOn(l peerwork.Lang, m *overview.ThemeMoved, theme string) string {
	of, n := console.Count(m.Of, l), console.Count(m.Places, l)
	if m.AtLeast {
		n = wordAtLeast.In(l) + n
	}
	have := " have"
	if m.Places == 1 {
		have = " has"
	}
	return peerwork.Text{
		DA: "Af de " + of + " steder, der var med begge gange, er " + n + " kommet videre med »" + theme + "«.",
		EN: "Of the " + of + " places that took part both times, " + n + have + " moved on with “" + theme + "”.",
	}.In(l)
}

// asked returns the places to ask about a theme.
func asked(x *overview.Overview, theme string) (names []string) {
	for i := range x.Named {
		if !x.Named[i].MayBeAsked {
			continue
		}
		for _, t := range x.Named[i].Themes {
			if t.Theme == theme && t.Lacks == overview.LacksLittle {
				names = append(names, x.Named[i].Place)
			}
		}
	}
	return names
}

// lackAt returns how much a place lacks of a theme, "" when it knows too little.
func lackAt(n *overview.NamedPlace, theme string) overview.Lacks {
	for _, t := range n.Themes {
		if t.Theme == theme {
			return t.Lacks
		}
	}
	return ""
}
