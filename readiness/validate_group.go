package readiness

// The meaning rules of group results. A code is permanent.
const (
	codeGroupFew        = "group-result-too-few"
	codeGroupMany       = "group-result-too-many"
	codeGroupTwice      = "group-result-response-twice"
	codeGroupDate       = "group-result-date"
	codeGroupCounts     = "group-result-counts"
	codeGroupRoles      = "group-result-roles"
	codeGroupBand       = "group-result-band"
	codeGroupNumbers    = "group-result-numbers"
	codeGroupPrecision  = "group-result-precision"
	codeGroupItemTwice  = "group-result-item-twice"
	codeGroupThemeTwice = "group-result-theme-twice"
	codeGroupNoItem     = "group-result-no-such-item"
	codeGroupInstrument = "group-result-other-instrument"
	codeGroupItems      = "group-result-other-items"
)

// Validate returns the [peerwork.Problems] of the group result, nil when it is
// good: of its shape, as its schema describes it, and when that is right, of its
// meaning, in document order: counts that do not add up, an id named twice, a
// number that is there when it cannot be. It cannot tell whether the numbers are
// the right ones.
func (x *GroupResult) Validate() error {
	if err := x.shape(); err != nil {
		return err
	}
	var f findings
	f.date(codeGroupDate, x.Date, "/date", 0)
	seen := map[string]bool{}
	people := 0
	for i := range x.Roles {
		people += x.Roles[i].Responses
		f.twice(codeGroupRoles, seen, string(x.Roles[i].Role), "/roles/$2/role", i)
	}
	if people > x.Responses {
		f.add(codeGroupRoles, "/roles",
			"Rollerne har $1 svar, men gruppen kun $2. Ret tallene.\n"+
				"The roles have $1 responses, but the group only $2. Correct the numbers.", num(people), num(x.Responses))
	}
	for i := range x.Missing {
		f.twice(codeGroupRoles, seen, string(x.Missing[i].Role), "/missing/$2/role", i)
		f.own("group-result", x.Missing[i].Evidence, &x.Missing[i].Own, "/missing/$1/own", i, 0)
	}
	f.band(codeGroupBand, x.Temperature, x.Band, x.HeldBack, len(x.Essentials))
	f.precision(x)
	if x.Precision == PrecisionWishes {
		for i, item := range x.Wishes {
			f.twice(codeGroupItemTwice, seen, item, "/wishes/$2", i)
		}
		return f.err()
	}
	if len(x.Themes) == 0 || len(x.Items) == 0 {
		return f.err() // which the precision says; the rest would only say it again
	}
	exact := x.Precision == PrecisionExact
	themes, items := map[string]bool{}, map[string]bool{}
	sum, answered := 0, 0
	for t := range x.Themes {
		theme := &x.Themes[t]
		sum += theme.Items
		answered += theme.Answered
		f.twice(codeGroupThemeTwice, themes, theme.Theme, "/themes/$2/theme", t)
		if theme.Answered > theme.Items || theme.Apart > theme.Answered || exact && (theme.Answered == 0) != (theme.AgreementHundredths == nil) {
			f.numbers("/themes/$1/answered", t)
		}
	}
	open := 0
	for i := range x.Items {
		item := &x.Items[i]
		f.twice(codeGroupItemTwice, items, item.Item, "/items/$2/item", i)
		few := item.few(exact)
		if exact && (item.Answers+item.Unknown > x.Responses || few != (item.MeanHundredths == nil) || few != (item.SpreadHundredths == nil)) {
			f.numbers("/items/$1/answers", i)
		}
		if few && item.Apart {
			f.numbers("/items/$1/apart", i)
		}
		if few {
			open++
		}
	}
	if sum != len(x.Items) || answered != len(x.Items)-open {
		f.add(codeGroupCounts, "/themes",
			"Temaer og udsagn passer ikke sammen: Der er $1 udsagn, og temaerne har $2. Regn resultatet ud igen fra svarene.\n"+
				"Themes and items do not fit: there are $1 items, and the themes have $2. Make the result again from the responses.", num(len(x.Items)), num(sum))
	}
	f.groupLists(x, themes, items)
	if len(x.ToFindOut) != open || len(x.Advice)+len(x.Strengths)+open != len(x.Items) {
		f.add(codeGroupCounts, "/advice",
			"Hvert udsagn skal stå ét sted: blandt råd, det I skal finde ud af, eller styrker.\n"+
				"Every item belongs in one place: advice, things to find out, or strengths.")
	}
	return f.err()
}

// few reports whether too little is known of the item.
func (x *GroupItem) few(exact bool) bool {
	if exact {
		return x.Answers < minAnswers
	}
	return x.Level == ""
}

// precision checks that a coarse result holds nothing exact, an exact one
// nothing coarse, and that coarse temperatures are round.
func (f *findings) precision(x *GroupResult) {
	exact := x.Precision == PrecisionExact
	wrong := func(pointer string, i int, is bool) {
		if is {
			f.add(codeGroupPrecision, pointer,
				"Det her passer ikke til resultatets nøjagtighed, »$2«. Regn resultatet ud igen fra svarene.\n"+
					"This does not fit the precision of the result, “$2”. Make the result again from the responses.", num(i), string(x.Precision))
		}
	}
	grid := 5
	if x.Responses == MinGroup {
		grid = 10
	}
	rough := func(n *int) bool { return !exact && n != nil && *n%grid != 0 }
	if x.Precision == PrecisionWishes {
		wrong("/responses", 0, x.Responses < MinGroup || x.Responses >= MinTalkGroup)
		wrong("/date", 0, x.Date != "")
		wrong("/roles", 0, len(x.Roles)+len(x.Missing)+len(x.Differences) > 0)
		wrong("/temperature", 0, x.Temperature != nil || x.SpreadHundredths != nil)
		wrong("/items", 0, len(x.Themes)+len(x.Items)+len(x.Essentials)+len(x.TalkAbout)+len(x.Advice)+len(x.ToFindOut)+len(x.Strengths) > 0)
		return
	}
	wrong("/themes", 0, len(x.Themes) == 0)
	wrong("/items", 0, len(x.Items) == 0)
	wrong("/responses", 0, !exact && x.Responses < MinGroup)
	wrong("/temperature", 0, rough(x.Temperature))
	wrong("/spreadHundredths", 0, !exact && x.SpreadHundredths != nil)
	for t := range x.Themes {
		theme := &x.Themes[t]
		wrong("/themes/$1/apart", t, exact && theme.Apart > 0)
		wrong("/themes/$1/temperature", t, rough(theme.Temperature))
		wrong("/themes/$1/spreadHundredths", t, !exact && theme.SpreadHundredths != nil)
		wrong("/themes/$1/agreementHundredths", t, !exact && theme.AgreementHundredths != nil)
	}
	for i := range x.Items {
		item := &x.Items[i]
		wrong("/items/$1/level", i, exact && (item.Level != "" || item.Apart || item.ManyUnknown))
		wrong("/items/$1/answers", i, !exact && (item.Answers > 0 || item.Unknown > 0))
		wrong("/items/$1/meanHundredths", i, !exact && (item.MeanHundredths != nil || item.SpreadHundredths != nil))
	}
	for i := range x.Differences {
		d := &x.Differences[i]
		wrong("/differences/$1/roles", i, exact != (len(d.Roles) >= 2) || exact != (d.DifferenceHundredths > 0))
	}
}

// numbers says that the numbers in a place cannot be. In the pointer $1 is i.
func (f *findings) numbers(pointer string, i int) {
	f.add(codeGroupNumbers, pointer,
		"Tallene her kan ikke høre sammen. Regn resultatet ud igen fra svarene.\n"+
			"The numbers here cannot belong together. Make the result again from the responses.", num(i))
}

// groupLists checks that the lists name items there are, each in one place.
func (f *findings) groupLists(x *GroupResult, themes, items map[string]bool) {
	named := func(known map[string]bool, id, pointer string, i int) {
		if !known[id] {
			f.add(codeGroupNoItem, pointer,
				"»$1« er ikke blandt resultatets temaer og udsagn. Ret id'et.\n"+
					"“$1” is not among the themes and items of the result. Correct the id.", id, num(i))
		}
	}
	once := func(seen map[string]bool, id, pointer string, i int) {
		named(items, id, pointer, i)
		f.twice(codeGroupItemTwice, seen, id, pointer, i)
	}
	gaps, apart, sorted := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range x.Essentials {
		once(gaps, x.Essentials[i].Item, "/essentials/$2/item", i)
	}
	for i := range x.TalkAbout {
		topic := &x.TalkAbout[i]
		named(themes, topic.Theme, "/talkAbout/$2/theme", i)
		if topic.Reason != TopicReasonSeenDifferently {
			named(items, topic.Item, "/talkAbout/$2/item", i)
		}
	}
	for i := range x.Differences {
		once(apart, x.Differences[i].Item, "/differences/$2/item", i)
	}
	wished := map[string]bool{}
	for i, id := range x.Wishes {
		once(wished, id, "/wishes/$2", i)
	}
	for i, id := range x.Advice {
		once(sorted, id, "/advice/$2", i)
	}
	for i := range x.ToFindOut {
		once(sorted, x.ToFindOut[i].Item, "/toFindOut/$2/item", i)
	}
	for i, id := range x.Strengths {
		once(sorted, id, "/strengths/$2", i)
	}
}

// CheckGroup returns the [peerwork.Problems] that keep the group result from
// being of the scorer's instrument, nil when it is. That it is good on its own is
// for [GroupResult.Validate].
func (s *Scorer) CheckGroup(x *GroupResult) error {
	var f findings
	f.checkGroup(s, x, "")
	return f.err()
}

// checkGroup notes what keeps the group result at a place from being of this
// instrument, and reports whether nothing does.
func (f *findings) checkGroup(s *Scorer, x *GroupResult, at string) bool {
	if x.Instrument != s.in.ID {
		f.add(codeGroupInstrument, at+"/instrument",
			"Resultatet er fra »$1«, men her ses på »$2«. Vælg det instrument, der er svaret på.\n"+
				"The result is of “$1”, but this is about “$2”. Choose the instrument that was answered.", x.Instrument, s.in.ID)
		return false
	}
	talk := s.in.ToTalk()
	if few := talk && x.Responses < MinTalkGroup; few != (x.Precision == PrecisionWishes) ||
		talk && (x.Precision == PrecisionExact || x.Temperature != nil || len(x.Roles)+len(x.Missing)+len(x.Differences) > 0) {
		f.add(codeGroupPrecision, at+"/precision",
			"Et resultat af »$1« kan ikke være sådan. Regn resultatet ud igen fra svarene.\n"+
				"A result of “$1” cannot be like this. Make the result again from the responses.", s.in.ID)
		return false
	}
	if x.Precision == PrecisionWishes {
		for i, item := range x.Wishes {
			if s.find(item) < 0 {
				f.add(codeGroupNoItem, at+"/wishes/"+num(i),
					"»$1« er ikke blandt resultatets temaer og udsagn. Ret id'et.\n"+
						"“$1” is not among the themes and items of the result. Correct the id.", item)
			}
		}
		return len(*f) == 0
	}
	fits := major(x.Version) == major(s.in.Version) && len(x.Items) == len(s.items) && len(x.Themes) == len(s.in.Themes)
	for i := 0; fits && i < len(x.Items); i++ {
		mean := x.Items[i].MeanHundredths
		fits = x.Items[i].Item == s.items[i].id && (mean == nil || *mean >= 0 && *mean <= 100*s.top)
	}
	for t := 0; fits && t < len(x.Themes); t++ {
		fits = x.Themes[t].Theme == s.in.Themes[t].ID && !(talk && x.Themes[t].Temperature != nil)
	}
	if !fits {
		f.add(codeGroupItems, at+"/items",
			"Resultatets temaer og udsagn er ikke dem, som »$1« har i version $2. Brug det instrument, der er svaret på.\n"+
				"The themes and items of the result are not those of “$1” in version $2. Use the instrument that was answered.", s.in.ID, s.in.Version)
	}
	return fits
}
