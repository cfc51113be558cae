package readiness

// The meaning rules of follow-ups. A code is permanent.
const (
	codeFollowUpSame       = "follow-up-same-response"
	codeFollowUpInstrument = "follow-up-other-instrument"
	codeFollowUpTalk       = "follow-up-to-talk"
	codeFollowUpScale      = "follow-up-other-scale"
	codeFollowUpShared     = "follow-up-too-little-shared"
	codeFollowUpOrder      = "follow-up-order"
	codeFollowUpDate       = "follow-up-date"
	codeFollowUpChange     = "follow-up-change"
	codeFollowUpTwice      = "follow-up-twice"
	codeFollowUpSpread     = "follow-up-spread"

	codeFollowUpMeasurement = "follow-up-measurement"
	codeFollowUpMixed       = "follow-up-person-and-group"
)

// Validate returns the [peerwork.Problems] of the follow-up, nil when it is good: of
// its shape, as its schema describes it, and when that is right, of its meaning, in document
// order: a later day first, a change its numbers do not show, an id named twice.
func (x *FollowUp) Validate() error {
	if err := x.shape(); err != nil {
		return err
	}
	var f findings
	f.date(codeFollowUpDate, x.Before.Date, "/before/date", 0)
	f.date(codeFollowUpDate, x.After.Date, "/after/date", 0)
	f.order(x)
	one := x.Before.Responses == 1 && x.After.Responses == 1
	says := func(c, is Change, pointer string, i int) {
		if is != c {
			f.add(codeFollowUpChange, pointer+"/change",
				"Her står »$2«, men tallene viser »$3«. Sammenlign igen.\n"+
					"This says “$2”, but the numbers show “$3”. Compare again.", num(i), string(c), string(is))
		}
	}
	shown := func(c Change, within bool, before, after *int, pointer string, i int) {
		is, _ := change(before, after, 0)
		says(c, is, pointer, i)
		if within && (one || c != ChangeMoved && c != ChangeSlipped) {
			f.add(codeFollowUpSpread, pointer+"/withinSpread",
				"Kun en gruppe, der har flyttet sig, kan have flyttet sig mindre end sin spredning.\n"+
					"Only a group that has moved can have moved by less than its spread.", num(i))
		}
	}
	if t := x.Total; t != nil {
		shown(t.Change, t.WithinSpread, t.Before, t.After, "/total", 0)
	}
	themes, items := map[string]bool{}, map[string]bool{}
	for i := range x.Themes {
		t := &x.Themes[i]
		f.twice(codeFollowUpTwice, themes, t.Theme, "/themes/$2/theme", i)
		shown(t.Change, t.WithinSpread, t.Before, t.After, "/themes/$1", i)
	}
	for i := range x.Items {
		t := &x.Items[i]
		f.twice(codeFollowUpTwice, items, t.Item, "/items/$2/item", i)
		if t.BeforeLevel == "" && t.AfterLevel == "" {
			shown(t.Change, t.WithinSpread, t.BeforeHundredths, t.AfterHundredths, "/items/$1", i)
			continue
		}
		// A mean can be compared with a level only when the scale is known, and it is
		// not known here.
		before, to := t.BeforeLevel.reach(x.Before.Responses)
		after, end := t.AfterLevel.reach(x.After.Responses)
		words := to > 0 && end > 0
		is := changed(to > 0 || t.BeforeHundredths != nil, end > 0 || t.AfterHundredths != nil, words && after >= to, words && before >= end)
		if is != ChangeSame || words || t.Change != ChangeMoved && t.Change != ChangeSlipped {
			says(t.Change, is, "/items/$1", i)
		}
	}
	for i := range x.NotCompared {
		f.twice(codeFollowUpTwice, items, x.NotCompared[i].Item, "/notCompared/$2/item", i)
	}
	return f.err()
}

// order checks that the later occasion is not the first one.
func (f *findings) order(x *FollowUp) {
	if x.Before.Date != "" && x.After.Date != "" && x.Before.Date > x.After.Date {
		f.add(codeFollowUpOrder, "/after/date",
			"Det første svar er fra $1, det andet fra $2. Byt om på dem.\n"+
				"The first answer is from $1, the second from $2. Swap them.", string(x.Before.Date), string(x.After.Date))
	}
}
