package readiness

import "github.com/peerwork-dk/peerwork"

// Compare returns what has changed from one response to a later one, or the
// [peerwork.Problems] that keep them from being compared.
//
// Each response comes with the instrument it answers: the same one twice when
// the version is the same. Version numbers do not decide: a corrected comma
// keeps everything comparable. What does:
//
//   - An item is compared when both instruments have it with the same revision,
//     on a scale with the same number of options. The others are listed.
//   - A theme is compared on the items that can be, as long as two thirds of
//     them are answered each time; the number is that of those items, so it can
//     differ from the one in the result. An item that has moved to another theme
//     is compared as an item but not in a theme.
//   - The total is compared when the themes weigh the same.
//   - When fewer than two thirds of the items of either instrument can be
//     compared, nothing is.
func Compare(before *Instrument, first *Response, after *Instrument, second *Response) (FollowUp, error) {
	c, err := newComparison(before, after)
	if err != nil {
		return FollowUp{}, err
	}
	a, err := c.older.side(first, "/before")
	if err != nil {
		return FollowUp{}, err
	}
	b, err := c.newer.side(second, "/after")
	if err != nil {
		return FollowUp{}, err
	}
	if first.ID == second.ID {
		var f findings
		f.add(codeFollowUpSame, "/after/id",
			"Det er det samme svar to gange. Vælg et fra før og et fra nu.",
			"This is the same response twice. Choose one from before and one from now.")
		return FollowUp{}, f.problems()
	}
	return c.compare(a, b)
}

// CompareGroups is [Compare] for two results of a group. Means that are shown in
// hundredths are compared as they are shown. A change that is smaller than the
// larger of the two spreads is marked: it may be chance, and the group may be
// other people than before.
//
// Results from elsewhere are to be valid ([GroupResult.Validate]); here it is
// only checked that they are of the instruments.
func CompareGroups(before *Instrument, first *GroupResult, after *Instrument, second *GroupResult) (FollowUp, error) {
	c, err := newComparison(before, after)
	if err != nil {
		return FollowUp{}, err
	}
	a, err := c.older.groupSide(first, "/before")
	if err != nil {
		return FollowUp{}, err
	}
	b, err := c.newer.groupSide(second, "/after")
	if err != nil {
		return FollowUp{}, err
	}
	return c.compare(a, b)
}

// side is what is known from one occasion.
type side struct {
	occasion Occasion
	items    []tally // sums are hundredths, n is 100
	spreads  []int   // of items, then themes, then the total; -1 for none
	shown    []int   // a group's temperatures of themes and total; nil for a person
}

// side reads a response.
func (s *Scorer) side(r *Response, at string) (side, error) {
	d := side{occasion: Occasion{r.Version, r.Date, 1}, items: make([]tally, len(s.items))}
	if !s.read(r, d.items) {
		return d, within(at, append(r.Validate(), s.Check(r)...)).Err()
	}
	for i := range d.items {
		d.items[i].n *= 100
		d.items[i].sum *= 100
	}
	return d, nil
}

// groupSide reads a group result.
func (s *Scorer) groupSide(x *GroupResult, at string) (side, error) {
	d := side{occasion: Occasion{x.Version, x.Date, x.Responses}, items: make([]tally, len(s.items))}
	var f findings
	if f.checkGroup(s, x); len(f) > 0 {
		return d, within(at, f.problems())
	}
	number := func(n *int) int {
		if n == nil {
			return none
		}
		return *n
	}
	for i := range x.Items {
		item := &x.Items[i]
		if item.MeanHundredths != nil {
			d.items[i] = tally{n: 100, sum: int16(*item.MeanHundredths)}
		}
		d.spreads = append(d.spreads, number(item.SpreadHundredths))
	}
	for t := range x.Themes {
		d.shown = append(d.shown, number(x.Themes[t].Temperature))
		d.spreads = append(d.spreads, number(x.Themes[t].SpreadHundredths))
	}
	d.shown = append(d.shown, number(x.Temperature))
	d.spreads = append(d.spreads, number(x.SpreadHundredths))
	return d, nil
}

// comparison is two instruments and what they share.
type comparison struct {
	older, newer *Scorer
	place        []int // for each newer item, its place in the older one, or -1
	notCompared  []NotCompared
}

func newComparison(before, after *Instrument) (*comparison, error) {
	older, err := NewScorer(*before)
	if err != nil {
		return nil, within("/beforeInstrument", err.(peerwork.Problems))
	}
	newer, err := NewScorer(*after)
	if err != nil {
		return nil, within("/afterInstrument", err.(peerwork.Problems))
	}
	c := &comparison{older: older, newer: newer, notCompared: []NotCompared{}}
	shared := c.match()
	all := max(len(older.items), len(newer.items))
	var f findings
	switch {
	case before.ID != after.ID:
		f.add(codeFollowUpInstrument, "/after/instrument",
			"Det ene er svar på »$1«, det andet på »$2«. Kun svar på det samme kan sammenlignes.",
			"One answers “$1”, the other “$2”. Only answers to the same instrument can be compared.", before.ID, after.ID)
	case older.top != newer.top:
		f.add(codeFollowUpScale, "/after/version",
			"Før var der $1 svar at vælge mellem, nu er der $2. Derfor kan tallene ikke sammenlignes.",
			"There were $1 options before, now there are $2. So the numbers cannot be compared.", num(older.top+1), num(newer.top+1))
	case !atLeastTwoThirds(shared, all):
		f.add(codeFollowUpShared, "/after/version",
			"Kun $1 af $2 udsagn er de samme som før. Det er for få til at sammenligne.",
			"Only $1 of $2 items are the same as before. That is too few to compare.", num(shared), num(all))
	}
	return c, f.problems().Err()
}

// match finds out which items can be compared, and returns how many.
func (c *comparison) match() (shared int) {
	for i := range c.newer.items {
		item := &c.newer.items[i]
		was, ok := c.older.index[item.id]
		switch {
		case !ok:
			was = -1
			c.notCompared = append(c.notCompared, NotCompared{item.id, NotComparedNew})
		case c.older.items[was].revision != item.revision:
			was = -1
			c.notCompared = append(c.notCompared, NotCompared{item.id, NotComparedOtherMeaning})
		default:
			shared++
		}
		c.place = append(c.place, was)
	}
	for i := range c.older.items {
		if _, ok := c.newer.index[c.older.items[i].id]; !ok {
			c.notCompared = append(c.notCompared, NotCompared{c.older.items[i].id, NotComparedGone})
		}
	}
	return shared
}

func (c *comparison) compare(a, b side) (FollowUp, error) {
	f := FollowUp{Instrument: c.newer.in.ID, Before: a.occasion, After: b.occasion,
		Themes: []ThemeChange{}, Items: make([]ItemChange, 0, len(c.place)), NotCompared: c.notCompared}
	var wrong findings
	if wrong.order(&f); len(wrong) > 0 {
		return FollowUp{}, wrong.problems()
	}
	then, now := c.older.nothing(), c.newer.nothing()
	for i, was := range c.place {
		if was < 0 {
			continue
		}
		item := ItemChange{Item: c.newer.items[i].id, BeforeHundredths: hundredths(a.items[was]), AfterHundredths: hundredths(b.items[i])}
		item.Change, item.WithinSpread = change(item.BeforeHundredths, item.AfterHundredths, max(a.spread(was), b.spread(i)))
		f.Items = append(f.Items, item)
		if c.older.themeOf(was).ID == c.newer.themeOf(i).ID {
			then[was], now[i] = a.items[was], b.items[i]
		}
	}
	c.themes(&f, &a, &b, then, now)
	return f, nil
}

// themes fills in what happened to the themes and the whole, on the items in
// then and now.
func (c *comparison) themes(f *FollowUp, a, b *side, then, now []tally) {
	before, after := a.temperatures(c.older, then), b.temperatures(c.newer, now)
	alike, place := true, 0
	for t := range c.newer.in.Themes {
		theme := &c.newer.in.Themes[t]
		first := place
		place += len(theme.Items)
		for i := first; i < place; i++ {
			if now[i].n == leftOut {
				continue
			}
			was := c.older.items[c.place[i]].theme
			alike = alike && c.older.in.Themes[was].Weight == theme.Weight
			change, within := change(known(&before[was]), known(&after[t]), degrees(max(a.spread(len(then)+was), b.spread(len(now)+t))))
			f.Themes = append(f.Themes, ThemeChange{theme.ID, change, known(&before[was]), known(&after[t]), within})
			break
		}
	}
	if len(f.Themes) > 0 && alike {
		x, y := known(&before[len(before)-1]), known(&after[len(after)-1])
		change, within := change(x, y, degrees(max(a.spread(len(then)+len(before)-1), b.spread(len(now)+len(after)-1))))
		f.Total = &TotalChange{change, x, y, within}
	}
}

// change says what happened from before to after, and whether a change is
// smaller than the spread.
func change(before, after *int, spread int) (Change, bool) {
	switch {
	case before == nil && after == nil:
		return ChangeStillUnknown, false
	case before == nil:
		return ChangeNewlyKnown, false
	case after == nil:
		return ChangeNewlyUnknown, false
	case *after > *before:
		return ChangeMoved, *after-*before < spread
	case *after < *before:
		return ChangeSlipped, *before-*after < spread
	}
	return ChangeSame, false
}

// degrees rounds hundredths of a degree up: a whole number is below it when it
// is below the hundredths.
func degrees(hundredths int) int { return (hundredths + 99) / 100 }

// nothing leaves every item out.
func (s *Scorer) nothing() []tally {
	tallies := make([]tally, len(s.items))
	for i := range tallies {
		tallies[i].n = leftOut
	}
	return tallies
}

func (s *Scorer) themeOf(place int) *Theme { return &s.in.Themes[s.items[place].theme] }

// hundredths returns the value of an item, or nil when there is none.
func hundredths(v tally) *int {
	if v.n == 0 {
		return nil
	}
	n := int(v.sum)
	return &n
}

// spread returns spread number i of a group: see side. A person has none.
func (d *side) spread(i int) int {
	if d.spreads == nil {
		return none
	}
	return d.spreads[i]
}

// temperatures returns the temperatures of the themes and the total, on the
// items that are not left out. Where none is, those of a group are as shown.
func (d *side) temperatures(s *Scorer, items []tally) []int {
	out := make([]int, len(s.in.Themes)+1)
	s.temperatures(items, s.unit(items), out)
	if d.shown == nil {
		return out
	}
	partly := make([]bool, len(out))
	for i, v := range items {
		if v.n == leftOut {
			partly[s.items[i].theme], partly[len(out)-1] = true, true
		}
	}
	for t := range out {
		if !partly[t] {
			out[t] = d.shown[t]
		}
	}
	return out
}
