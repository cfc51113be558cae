package readiness

import "github.com/peerwork-dk/peerwork"

// The meaning rules of group results and follow-ups. A code is permanent.
const (
	codeGroupFew        = "group-result-too-few"
	codeGroupMany       = "group-result-too-many"
	codeGroupTwice      = "group-result-response-twice"
	codeGroupDate       = "group-result-date"
	codeGroupCounts     = "group-result-counts"
	codeGroupRoles      = "group-result-roles"
	codeGroupBand       = "group-result-band"
	codeGroupNumbers    = "group-result-numbers"
	codeGroupItemTwice  = "group-result-item-twice"
	codeGroupThemeTwice = "group-result-theme-twice"
	codeGroupNoItem     = "group-result-no-such-item"
	codeGroupInstrument = "group-result-other-instrument"
	codeGroupVersion    = "group-result-other-version"
	codeGroupItems      = "group-result-other-items"

	codeFollowUpSame       = "follow-up-same-response"
	codeFollowUpInstrument = "follow-up-other-instrument"
	codeFollowUpScale      = "follow-up-other-scale"
	codeFollowUpShared     = "follow-up-too-little-shared"
	codeFollowUpOrder      = "follow-up-order"
	codeFollowUpDate       = "follow-up-date"
	codeFollowUpChange     = "follow-up-change"
	codeFollowUpTwice      = "follow-up-twice"
	codeFollowUpSpread     = "follow-up-spread"
)

// Validate returns what is wrong with the meaning of the group result, in
// document order: counts that do not add up, an id named twice, a number that is
// there when it cannot be. It cannot tell whether the numbers are the right
// ones.
func (x *GroupResult) Validate() peerwork.Problems {
	var ps peerwork.Problems
	if x.Date != "" && !x.Date.Valid() {
		ps = append(ps, noSuchDay(codeGroupDate, x.Date, "date"))
	}
	seen := map[string]bool{}
	people := 0
	for i := range x.Roles {
		people += x.Roles[i].Responses
		ps = append(ps, twice(codeGroupRoles, seen, string(x.Roles[i].Role), "roles", num(i), "role")...)
	}
	if people > x.Responses {
		ps = append(ps, problem(codeGroupRoles,
			"Rollerne har "+num(people)+" svar, men gruppen kun "+num(x.Responses)+". Ret tallene.",
			"The roles have "+num(people)+" responses, but the group only "+num(x.Responses)+". Correct the numbers.", "roles"))
	}
	for i := range x.Missing {
		ps = append(ps, twice(codeGroupRoles, seen, string(x.Missing[i].Role), "missing", num(i), "role")...)
		ps = append(ps, validateOwn("group-result", x.Missing[i].Evidence, x.Missing[i].Own, "missing", num(i), "own")...)
	}
	if (x.Temperature == nil) != (x.Band == "") {
		ps = append(ps, problem(codeGroupBand, bandAndTemperature.DA, bandAndTemperature.EN, "band"))
	}
	if x.HeldBack && (x.Temperature == nil || len(x.Essentials) == 0) {
		ps = append(ps, problem(codeGroupBand, heldBackByNothing.DA, heldBackByNothing.EN, "heldBack"))
	}
	themes, items := map[string]bool{}, map[string]bool{}
	sum, answered := 0, 0
	for t := range x.Themes {
		theme := &x.Themes[t]
		sum += theme.Items
		answered += theme.Answered
		ps = append(ps, twice(codeGroupThemeTwice, themes, theme.Theme, "themes", num(t), "theme")...)
		if theme.Answered > theme.Items || (theme.Answered == 0) != (theme.AgreementHundredths == nil) {
			ps = append(ps, numbers("themes", num(t), "answered"))
		}
	}
	open := 0
	for i := range x.Items {
		item := &x.Items[i]
		ps = append(ps, twice(codeGroupItemTwice, items, item.Item, "items", num(i), "item")...)
		few := item.Answers < minAnswers
		if item.Answers+item.Unknown > x.Responses || few != (item.MeanHundredths == nil) || few != (item.SpreadHundredths == nil) {
			ps = append(ps, numbers("items", num(i), "answers"))
		}
		if few {
			open++
		}
	}
	if sum != len(x.Items) || answered != len(x.Items)-open {
		ps = append(ps, problem(codeGroupCounts,
			"Temaer og udsagn passer ikke sammen: Der er "+num(len(x.Items))+" udsagn, og temaerne har "+num(sum)+". Regn resultatet ud igen fra svarene.",
			"Themes and items do not fit: there are "+num(len(x.Items))+" items, and the themes have "+num(sum)+". Make the result again from the responses.", "themes"))
	}
	ps = append(ps, x.validateLists(themes, items, open)...)
	return ps
}

func numbers(parts ...string) peerwork.Problem {
	return problem(codeGroupNumbers,
		"Tallene her kan ikke høre sammen. Regn resultatet ud igen fra svarene.",
		"The numbers here cannot belong together. Make the result again from the responses.", parts...)
}

// validateLists checks that the lists name items there are, each in one place.
func (x *GroupResult) validateLists(themes, items map[string]bool, open int) peerwork.Problems {
	var ps peerwork.Problems
	named := func(known map[string]bool, id string, parts ...string) {
		if !known[id] {
			ps = append(ps, problem(codeGroupNoItem,
				"»"+id+"« er ikke blandt resultatets temaer og udsagn. Ret id'et.",
				"“"+id+"” is not among the themes and items of the result. Correct the id.", parts...))
		}
	}
	gaps, apart, sorted := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range x.Essentials {
		id := x.Essentials[i].Item
		named(items, id, "essentials", num(i), "item")
		ps = append(ps, twice(codeGroupItemTwice, gaps, id, "essentials", num(i), "item")...)
	}
	for i := range x.TalkAbout {
		topic := &x.TalkAbout[i]
		named(themes, topic.Theme, "talkAbout", num(i), "theme")
		if topic.Reason != TopicSeenDifferently {
			named(items, topic.Item, "talkAbout", num(i), "item")
		}
	}
	for i := range x.Differences {
		id := x.Differences[i].Item
		named(items, id, "differences", num(i), "item")
		ps = append(ps, twice(codeGroupItemTwice, apart, id, "differences", num(i), "item")...)
	}
	once := func(id string, parts ...string) {
		named(items, id, parts...)
		ps = append(ps, twice(codeGroupItemTwice, sorted, id, parts...)...)
	}
	for i, id := range x.Advice {
		once(id, "advice", num(i))
	}
	for i := range x.ToFindOut {
		once(x.ToFindOut[i].Item, "toFindOut", num(i), "item")
	}
	for i, id := range x.Strengths {
		once(id, "strengths", num(i))
	}
	if len(x.ToFindOut) != open || len(x.Advice)+len(x.Strengths)+open != len(x.Items) {
		ps = append(ps, problem(codeGroupCounts,
			"Hvert udsagn skal stå ét sted: blandt råd, det I skal finde ud af, eller styrker.",
			"Every item belongs in one place: advice, things to find out, or strengths.", "advice"))
	}
	return ps
}

// twice notes a name and says so when it was there already.
func twice(code string, seen map[string]bool, name string, parts ...string) peerwork.Problems {
	if seen[name] {
		return peerwork.Problems{problem(code,
			"»"+name+"« står to gange. Behold det ene sted.",
			"“"+name+"” is there twice. Keep one of them.", parts...)}
	}
	seen[name] = true
	return nil
}

// checkGroup returns what keeps the group result from being of this instrument.
func (s *Scorer) checkGroup(x *GroupResult) peerwork.Problems {
	switch {
	case x.Instrument != s.in.ID:
		return peerwork.Problems{problem(codeGroupInstrument,
			"Resultatet er fra »"+x.Instrument+"«, men her ses på »"+s.in.ID+"«. Vælg det instrument, der er svaret på.",
			"The result is of “"+x.Instrument+"”, but this is about “"+s.in.ID+"”. Choose the instrument that was answered.", "instrument")}
	case major(x.Version) != major(s.in.Version):
		return peerwork.Problems{problem(codeGroupVersion,
			"Resultatet er fra version "+x.Version+", som ikke passer til version "+s.in.Version+". Brug det instrument, der er svaret på.",
			"The result is of version "+x.Version+", which does not go with version "+s.in.Version+". Use the instrument that was answered.", "version")}
	}
	fits := len(x.Items) == len(s.items) && len(x.Themes) == len(s.in.Themes)
	for i := 0; fits && i < len(x.Items); i++ {
		mean := x.Items[i].MeanHundredths
		fits = x.Items[i].Item == s.items[i].id && (mean == nil || *mean <= 100*s.top)
	}
	for t := 0; fits && t < len(x.Themes); t++ {
		fits = x.Themes[t].Theme == s.in.Themes[t].ID
	}
	if !fits {
		return peerwork.Problems{problem(codeGroupItems,
			"Resultatets temaer og udsagn er ikke dem, som »"+s.in.ID+"« har i version "+s.in.Version+". Brug det instrument, der er svaret på.",
			"The themes and items of the result are not those of “"+s.in.ID+"” in version "+s.in.Version+". Use the instrument that was answered.", "items")}
	}
	return nil
}

// Validate returns what is wrong with the meaning of the follow-up, in document
// order: a later day first, a change its numbers do not show, an id named twice.
func (f *FollowUp) Validate() peerwork.Problems {
	var ps peerwork.Problems
	for _, o := range [...]struct {
		name string
		date peerwork.Date
	}{{"before", f.Before.Date}, {"after", f.After.Date}} {
		if o.date != "" && !o.date.Valid() {
			ps = append(ps, noSuchDay(codeFollowUpDate, o.date, o.name, "date"))
		}
	}
	if f.Before.Date != "" && f.After.Date != "" && f.Before.Date > f.After.Date {
		ps = append(ps, f.order())
	}
	shown := func(c Change, within bool, before, after *int, parts ...string) {
		if is, _ := change(before, after, 0); is != c {
			ps = append(ps, problem(codeFollowUpChange,
				"Her står »"+string(c)+"«, men tallene viser »"+string(is)+"«. Sammenlign igen.",
				"This says “"+string(c)+"”, but the numbers show “"+string(is)+"”. Compare again.", append(parts, "change")...))
		}
		if moved := c == ChangeMoved || c == ChangeSlipped; within && (!moved || f.Before.Responses == 1 && f.After.Responses == 1) {
			ps = append(ps, problem(codeFollowUpSpread,
				"Kun en gruppe, der har flyttet sig, kan have flyttet sig mindre end sin spredning.",
				"Only a group that has moved can have moved by less than its spread.", append(parts, "withinSpread")...))
		}
	}
	if t := f.Total; t != nil {
		shown(t.Change, t.WithinSpread, t.Before, t.After, "total")
	}
	themes, items := map[string]bool{}, map[string]bool{}
	for i := range f.Themes {
		t := &f.Themes[i]
		ps = append(ps, twice(codeFollowUpTwice, themes, t.Theme, "themes", num(i), "theme")...)
		shown(t.Change, t.WithinSpread, t.Before, t.After, "themes", num(i))
	}
	for i := range f.Items {
		t := &f.Items[i]
		ps = append(ps, twice(codeFollowUpTwice, items, t.Item, "items", num(i), "item")...)
		shown(t.Change, t.WithinSpread, t.BeforeHundredths, t.AfterHundredths, "items", num(i))
	}
	for i := range f.NotCompared {
		ps = append(ps, twice(codeFollowUpTwice, items, f.NotCompared[i].Item, "notCompared", num(i), "item")...)
	}
	return ps
}

// order says that the occasions stand in the wrong order.
func (f *FollowUp) order() peerwork.Problem {
	return problem(codeFollowUpOrder,
		"Det første svar er fra "+string(f.Before.Date)+", det andet fra "+string(f.After.Date)+". Byt om på dem.",
		"The first answer is from "+string(f.Before.Date)+", the second from "+string(f.After.Date)+". Swap them.", "after", "date")
}
