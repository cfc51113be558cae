package readiness

// Validate returns the [peerwork.Problems] of the result, nil when it is good: of
// its shape, as its schema describes it, and when that is right, of its meaning, in document
// order: counts that do not add up, a band without a temperature, an id named
// twice. It does not score again: it cannot tell whether the numbers are the
// right ones.
func (x *Result) Validate() error {
	if err := x.shape(); err != nil {
		return err
	}
	var f findings
	f.date(codeResultDate, x.Date, "/date", 0)
	answered, items := 0, 0
	for t := range x.Themes {
		answered += x.Themes[t].Answered
		items += x.Themes[t].Items
	}
	f.adds(x.Answered, answered, "/answered")
	f.adds(x.Items, items, "/items")
	f.band(codeResultBand, x.Temperature, x.Band, x.HeldBack, len(x.Essentials))
	seen := map[string]bool{}
	for i := range x.Essentials {
		f.once(seen, x.Essentials[i].Item, "/essentials/$2/item", i)
	}
	f.themes(x.Themes)
	// An item is in exactly one of advice, toFindOut and strengths.
	clear(seen)
	for i, id := range x.Advice {
		f.once(seen, id, "/advice/$2", i)
	}
	for i := range x.ToFindOut {
		f.once(seen, x.ToFindOut[i].Item, "/toFindOut/$2/item", i)
	}
	f.adds(len(x.ToFindOut), x.Items-x.Answered, "/toFindOut")
	for i, id := range x.Strengths {
		f.once(seen, id, "/strengths/$2", i)
	}
	f.adds(len(x.Advice)+len(x.Strengths), x.Answered, "/strengths")
	return f.err()
}

// band checks that band and temperature go together.
func (f *findings) band(code string, temperature *int, band string, heldBack bool, gaps int) {
	if (temperature == nil) != (band == "") || heldBack && temperature == nil {
		f.add(code, "/band",
			"Bånd og temperatur hører sammen. Skriv begge eller ingen af dem.\n"+
				"Band and temperature belong together. Give both or neither.")
	}
	if heldBack && gaps == 0 {
		f.add(code, "/heldBack",
			"Resultatet er holdt tilbage, men »essentials« siger ikke af hvad.\n"+
				"The result is held back, but “essentials” does not say by what.")
	}
}

func (f *findings) themes(themes []ThemeResult) {
	seen := map[string]bool{}
	for t := range themes {
		theme := &themes[t]
		if seen[theme.Theme] {
			f.add(codeResultThemeTwice, "/themes/$1/theme",
				"Temaet »$2« står to gange. Behold det ene.\n"+
					"The theme “$2” is there twice. Keep one of them.", num(t), theme.Theme)
		}
		seen[theme.Theme] = true
		if theme.Answered+theme.Unknown > theme.Items {
			f.add(codeResultCounts, "/themes/$1/answered",
				"Temaet har $2 udsagn, men flere er besvaret eller ukendte. Ret tallene.\n"+
					"The theme has $2 items, but more are answered or unknown. Correct the numbers.", num(t), num(theme.Items))
		}
	}
}

func (f *findings) adds(given, sum int, pointer string) {
	if given != sum {
		f.add(codeResultCounts, pointer,
			"Tallet er $1, men resten af resultatet giver $2. Regn resultatet ud igen fra svarene.\n"+
				"The number is $1, but the rest of the result makes $2. Score the response again.", num(given), num(sum))
	}
}

// once checks that an id has not been seen before. In the pointer $2 is i.
func (f *findings) once(seen map[string]bool, id, pointer string, i int) {
	if seen[id] {
		f.add(codeResultItemTwice, pointer,
			"»$1« står to gange. Et udsagn er kun ét sted: blandt råd, det I skal finde ud af, eller styrker.\n"+
				"“$1” is there twice. An item is in one place only: advice, things to find out, or strengths.", id, num(i))
	}
	seen[id] = true
}
