package readiness

import "github.com/peerwork-dk/peerwork"

// Validate returns what is wrong with the meaning of the result, in document
// order: counts that do not add up, a band without a temperature, an id named
// twice. It does not score again: it cannot tell whether the numbers are the
// right ones.
func (x *Result) Validate() peerwork.Problems {
	var ps peerwork.Problems
	if x.Date != "" && !x.Date.Valid() {
		ps = append(ps, noSuchDay(codeResultDate, x.Date, "date"))
	}
	answered, items := 0, 0
	for t := range x.Themes {
		answered += x.Themes[t].Answered
		items += x.Themes[t].Items
	}
	ps = append(ps, adds(x.Answered, answered, "answered")...)
	ps = append(ps, adds(x.Items, items, "items")...)
	if (x.Temperature == nil) != (x.Band == "") || x.HeldBack && x.Temperature == nil {
		ps = append(ps, problem(codeResultBand, bandAndTemperature.DA, bandAndTemperature.EN, "band"))
	}
	if x.HeldBack && len(x.Essentials) == 0 {
		ps = append(ps, problem(codeResultBand, heldBackByNothing.DA, heldBackByNothing.EN, "heldBack"))
	}
	seen := map[string]bool{}
	for i := range x.Essentials {
		ps = append(ps, once(seen, x.Essentials[i].Item, "essentials", num(i), "item")...)
	}
	ps = append(ps, x.validateThemes()...)
	// An item is in exactly one of advice, toFindOut and strengths.
	clear(seen)
	for i, id := range x.Advice {
		ps = append(ps, once(seen, id, "advice", num(i))...)
	}
	for i := range x.ToFindOut {
		ps = append(ps, once(seen, x.ToFindOut[i].Item, "toFindOut", num(i), "item")...)
	}
	ps = append(ps, adds(len(x.ToFindOut), x.Items-x.Answered, "toFindOut")...)
	for i, id := range x.Strengths {
		ps = append(ps, once(seen, id, "strengths", num(i))...)
	}
	return append(ps, adds(len(x.Advice)+len(x.Strengths), x.Answered, "strengths")...)
}

// What results of one person and of a group have in common.
var (
	bandAndTemperature = peerwork.Text{
		DA: "Bånd og temperatur hører sammen. Skriv begge eller ingen af dem.",
		EN: "Band and temperature belong together. Give both or neither."}
	heldBackByNothing = peerwork.Text{
		DA: "Resultatet er holdt tilbage, men »essentials« siger ikke af hvad.",
		EN: "The result is held back, but “essentials” does not say by what."}
)

func (x *Result) validateThemes() peerwork.Problems {
	var ps peerwork.Problems
	themes := map[string]bool{}
	for t := range x.Themes {
		theme := &x.Themes[t]
		if themes[theme.Theme] {
			ps = append(ps, problem(codeResultThemeTwice,
				"Temaet »"+theme.Theme+"« står to gange. Behold det ene.",
				"The theme “"+theme.Theme+"” is there twice. Keep one of them.", "themes", num(t), "theme"))
		}
		themes[theme.Theme] = true
		if theme.Answered+theme.Unknown > theme.Items {
			ps = append(ps, problem(codeResultCounts,
				"Temaet har "+num(theme.Items)+" udsagn, men flere er besvaret eller ukendte. Ret tallene.",
				"The theme has "+num(theme.Items)+" items, but more are answered or unknown. Correct the numbers.", "themes", num(t), "answered"))
		}
	}
	return ps
}

func adds(given, sum int, parts ...string) peerwork.Problems {
	if given == sum {
		return nil
	}
	return peerwork.Problems{problem(codeResultCounts,
		"Tallet er "+num(given)+", men resten af resultatet giver "+num(sum)+". Regn resultatet ud igen fra svarene.",
		"The number is "+num(given)+", but the rest of the result makes "+num(sum)+". Score the response again.", parts...)}
}

func once(seen map[string]bool, id string, parts ...string) peerwork.Problems {
	if seen[id] {
		return peerwork.Problems{problem(codeResultItemTwice,
			"»"+id+"« står to gange. Et udsagn er kun ét sted: blandt råd, det I skal finde ud af, eller styrker.",
			"“"+id+"” is there twice. An item is in one place only: advice, things to find out, or strengths.", parts...)}
	}
	seen[id] = true
	return nil
}
