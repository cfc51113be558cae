package readiness

import "github.com/peerwork-dk/peerwork/internal/codec"

// Measurement is what was answered on one occasion. It holds either responses or
// the group result made of them.
type Measurement struct {
	// The instrument that was answered.
	Instrument *Instrument
	// One response of a person, or all those of a group.
	Responses []Response
	// The result of a group, instead of its responses. A result from elsewhere is
	// to be valid: see [GroupResult.Validate].
	Group *GroupResult
}

// NewFollowUp returns what has changed from one occasion to a later one, or the
// [peerwork.Problems] that keep them from being compared, with pointers that
// begin with /before or /after. One response each is compared as a person's;
// otherwise both are groups, and responses are put together as
// [Scorer.Aggregate] does.
//
// Each occasion comes with the instrument that was answered: the same one twice
// when the version is the same. Version numbers do not decide: a corrected comma
// keeps everything comparable. What does:
//
//   - An item is compared when both instruments have it with the same revision,
//     on a scale with the same number of options. The others are listed.
//   - A theme is compared on the items that can be, as long as two thirds of
//     them are answered each time; the number is that of those items, so it can
//     differ from the one in the result. An item that has moved to another theme
//     is compared as an item but not in a theme.
//   - The total is compared when the themes weigh the same.
//   - An instrument to talk from ([UseTalk]) is not compared.
//   - When fewer than two thirds of the items of either instrument can be
//     compared, nothing is.
//
// Exact means of a group are compared as they are shown, in hundredths. A change
// that is smaller than the larger of the two spreads is marked: it may be
// chance, and the group may be other people than before. Of a coarse result, an
// item has moved or slipped when its words leave no doubt of it, and a rounded
// number that has changed by one step is marked. Nothing is said that the two
// results do not say: a theme of which not every item can be compared is left
// out, and so then is the total.
func NewFollowUp(before, after Measurement) (FollowUp, error) {
	var f findings
	f.measurement(&before, "/before")
	f.measurement(&after, "/after")
	if len(f) > 0 {
		return FollowUp{}, f.err()
	}
	c, err := newComparison(before.Instrument, after.Instrument)
	if err != nil {
		return FollowUp{}, err
	}
	switch first, second := before.person(), after.person(); {
	case first != second:
		f.add(codeFollowUpMixed, "",
			"Den ene gang har ét menneske svaret, den anden gang en gruppe. Vælg to af samme slags.\n"+
				"One time a single person answered, the other time a group. Choose two of a kind.")
	case first:
		f.people(c, &before.Responses[0], &after.Responses[0])
	default:
		f.group(&c.a, &before, "/before")
		f.group(&c.b, &after, "/after")
	}
	return c.compare(f)
}

// measurement checks that there are either responses or a group result.
func (f *findings) measurement(m *Measurement, at string) {
	if m.Instrument == nil || (m.Group == nil) == (len(m.Responses) == 0) {
		f.add(codeFollowUpMeasurement, at,
			"Giv instrumentet, og enten svarene eller gruppens resultat.\n"+
				"Give the instrument, and either the responses or the result of the group.")
	}
}

// person reports whether a single person answered.
func (m *Measurement) person() bool { return len(m.Responses) == 1 }

// side is what is known from one occasion.
type side struct {
	*Scorer
	occasion Occasion
	answers  []tally // sums are hundredths, n is 100
	spreads  []int   // of items, then themes, then the total; none for a person
	shown    []int   // a group's temperatures of themes and total; nil for a person
	levels   []Level // of items, for a coarse result; else nil
}

// side reads a response.
func (f *findings) side(d *side, r *Response, at string) {
	d.occasion = Occasion{r.Version, r.Date, 1}
	if !d.read(r, d.answers) {
		*f = append(*f, codec.Within(at, d.Check(r))...)
	}
	for i := range d.answers {
		d.answers[i].n *= 100
		d.answers[i].sum *= 100
	}
}

// people reads two responses.
func (f *findings) people(c *comparison, first, second *Response) {
	f.side(&c.a, first, "/before")
	f.side(&c.b, second, "/after")
	if first.ID == second.ID {
		f.add(codeFollowUpSame, "/after/id",
			"Det er det samme svar to gange. Vælg et fra før og et fra nu.\n"+
				"This is the same response twice. Choose one from before and one from now.")
	}
}

// group reads the responses or the result of a group.
func (f *findings) group(d *side, m *Measurement, at string) {
	x := m.Group
	if x == nil {
		made, err := d.Aggregate(m.Responses)
		if err != nil {
			*f = append(*f, codec.Within(at, err)...)
			return
		}
		x = &made
	} else if !f.checkGroup(d.Scorer, x, at) {
		return
	}
	d.group(x)
}

// group reads the result of a group.
func (d *side) group(x *GroupResult) {
	d.occasion = Occasion{x.Version, x.Date, x.Responses}
	d.spreads = d.spreads[:0]
	var step *int // of rounded numbers: a change by as much is below a spread of a little more
	if x.Precision != PrecisionExact {
		d.levels = make([]Level, len(x.Items))
		step = new(int)
		*step = 501
		if x.Responses == MinGroup {
			*step = 1001
		}
	}
	add := func(list *[]int, n *int) {
		if n == nil {
			n = new(int)
			*n = none
		}
		*list = append(*list, *n)
	}
	for i := range x.Items {
		item := &x.Items[i]
		if item.MeanHundredths != nil {
			d.answers[i].n, d.answers[i].sum = 100, int16(*item.MeanHundredths)
		}
		add(&d.spreads, item.SpreadHundredths)
		if d.levels != nil {
			d.levels[i] = item.Level
		}
	}
	for t := range x.Themes {
		add(&d.shown, x.Themes[t].Temperature)
		add(&d.spreads, either(x.Themes[t].SpreadHundredths, step))
	}
	add(&d.shown, x.Temperature)
	add(&d.spreads, either(x.SpreadHundredths, step))
}

// either returns the first of two that is there.
func either(a, b *int) *int {
	if a != nil {
		return a
	}
	return b
}

// reach returns where the mean of the item at place is, in hundredths of a
// twelfth of the top: at from or above, and below to.
func (d *side) reach(place int) (from, to int, known bool) {
	if d.levels == nil {
		v := d.answers[place]
		mean := 12 * int(v.sum) / d.top
		return mean, mean + 1, v.n > 0
	}
	from, to = d.levels[place].reach(d.occasion.Responses)
	return from, to, to > 0
}

// reach returns between which means the level lies, of so many people, as above;
// 0 and 0 for none.
func (l Level) reach(people int) (from, to int) {
	wide := people == MinGroup
	switch {
	case l == LevelNotBegun && wide:
		return 0, 400
	case l == LevelNotBegun:
		return 0, 300
	case l == LevelTalkedAbout:
		return 300, 600
	case l == LevelPartWay && wide:
		return 400, 900
	case l == LevelPartWay:
		return 600, 800
	case l == LevelInPlace && wide:
		return 900, 1201
	case l == LevelInPlace:
		return 800, 1201
	}
	return 0, 0
}

// newSide makes a side on which nothing is known. At is where the instrument
// is, for its problems.
func newSide(in *Instrument, at string) (side, error) {
	s, err := NewScorer(in)
	if err != nil {
		return side{}, codec.Within(at, err).Err()
	}
	d := side{Scorer: s, answers: make([]tally, len(s.items)), spreads: make([]int, len(s.items)+len(s.in.Themes)+1)}
	for i := range d.spreads {
		d.spreads[i] = none
	}
	return d, nil
}

// comparison is two occasions, older and newer, and what they share.
type comparison struct {
	a, b        side
	place       []int // for each newer item, its place in the older one, or -1
	notCompared []NotCompared
}

func newComparison(before, after *Instrument) (*comparison, error) {
	older, err := newSide(before, "/beforeInstrument")
	if err != nil {
		return nil, err
	}
	newer, err := newSide(after, "/afterInstrument")
	if err != nil {
		return nil, err
	}
	c := &comparison{a: older, b: newer, notCompared: []NotCompared{}}
	shared := c.match()
	all := max(len(older.items), len(newer.items))
	var f findings
	switch {
	case before.ID != after.ID:
		f.add(codeFollowUpInstrument, "/after/instrument",
			"Det ene er svar på »$1«, det andet på »$2«. Kun svar på det samme kan sammenlignes.\n"+
				"One answers “$1”, the other “$2”. Only answers to the same instrument can be compared.", before.ID, after.ID)
	case before.ToTalk() || after.ToTalk():
		f.onlyTalk(codeFollowUpTalk, "/after/instrument", after.ID)
	case older.top != newer.top:
		f.add(codeFollowUpScale, "/after/version",
			"Før var der $1 svar at vælge mellem, nu er der $2. Derfor kan tallene ikke sammenlignes.\n"+
				"There were $1 options before, now there are $2. So the numbers cannot be compared.", num(older.top+1), num(newer.top+1))
	case !atLeastTwoThirds(shared, all):
		f.add(codeFollowUpShared, "/after/version",
			"Kun $1 af $2 udsagn er de samme som før. Det er for få til at sammenligne.\n"+
				"Only $1 of $2 items are the same as before. That is too few to compare.", num(shared), num(all))
	}
	return c, f.err()
}

// match finds out which items can be compared, and returns how many.
func (c *comparison) match() (shared int) {
	for i := range c.b.items {
		item := &c.b.items[i]
		was := c.a.find(item.id)
		switch {
		case was < 0:
			c.notCompared = append(c.notCompared, NotCompared{item.id, NotComparedReasonNew})
		case c.a.items[was].revision != item.revision:
			was = -1
			c.notCompared = append(c.notCompared, NotCompared{item.id, NotComparedReasonOtherMeaning})
		default:
			shared++
		}
		c.place = append(c.place, was)
	}
	for i := range c.a.items {
		if c.b.find(c.a.items[i].id) < 0 {
			c.notCompared = append(c.notCompared, NotCompared{c.a.items[i].id, NotComparedReasonGone})
		}
	}
	return shared
}

// compare makes the follow-up, unless something is wrong.
func (c *comparison) compare(wrong findings) (FollowUp, error) {
	a, b := &c.a, &c.b
	f := FollowUp{Instrument: b.in.ID, Before: a.occasion, After: b.occasion,
		Themes: []ThemeChange{}, Items: make([]ItemChange, 0, len(c.place)), NotCompared: c.notCompared}
	wrong.order(&f)
	if len(wrong) > 0 {
		return FollowUp{}, wrong.err()
	}
	then, now := a.nothing(), b.nothing() // what counts in the themes
	for i, was := range c.place {
		if was < 0 {
			continue
		}
		item := ItemChange{Item: b.items[i].id, BeforeHundredths: hundredths(a.answers[was]), AfterHundredths: hundredths(b.answers[i])}
		if a.levels == nil && b.levels == nil {
			item.Change, item.WithinSpread = change(item.BeforeHundredths, item.AfterHundredths, max(a.spreads[was], b.spreads[i]))
		} else {
			c.levels(&item, was, i)
		}
		f.Items = append(f.Items, item)
		if a.themeOf(was).ID == b.themeOf(i).ID {
			then[was], now[i] = a.answers[was], b.answers[i]
		}
	}
	c.themes(&f, then, now)
	return f, nil
}

// levels fills in what happened to an item when one of the two results has only
// words for it.
func (c *comparison) levels(item *ItemChange, was, is int) {
	if c.a.levels != nil {
		item.BeforeLevel = c.a.levels[was]
	}
	if c.b.levels != nil {
		item.AfterLevel = c.b.levels[is]
	}
	before, to, knew := c.a.reach(was)
	after, end, know := c.b.reach(is)
	item.Change = changed(knew, know, after >= to, before >= end)
}

// changed says what happened to what was known before or not, and is known now
// or not, and is higher or lower, or neither.
func changed(knew, know, higher, lower bool) Change {
	switch {
	case !knew && !know:
		return ChangeStillUnknown
	case !knew:
		return ChangeNewlyKnown
	case !know:
		return ChangeNewlyUnknown
	case higher:
		return ChangeMoved
	case lower:
		return ChangeSlipped
	}
	return ChangeSame
}

// themes fills in what happened to the themes and the whole, on the items in
// then and now.
func (c *comparison) themes(f *FollowUp, then, now []tally) {
	before, after := c.a.temperatures(then), c.b.temperatures(now)
	partlyBefore, partlyAfter := c.a.partly(then), c.b.partly(now)
	// What a coarse result says about some items of a theme is not shown.
	told := func(was, t int) bool {
		return !(c.a.levels != nil && partlyBefore[was] || c.b.levels != nil && partlyAfter[t])
	}
	compare := func(was, t int) (x ThemeChange) {
		spread := max(c.a.spreads[len(then)+was], c.b.spreads[len(now)+t])
		x.Before, x.After = known(&before[was]), known(&after[t])
		// A whole number of degrees is below the spread when it is below it rounded up.
		x.Change, x.WithinSpread = change(x.Before, x.After, (spread+99)/100)
		return x
	}
	alike, last := true, -1
	for i, v := range now {
		t := c.b.items[i].theme
		if v.n == leftOut || t == last {
			continue
		}
		last = t
		was := c.a.items[c.place[i]].theme
		alike = alike && c.a.in.Themes[was].Weight == c.b.in.Themes[t].Weight
		if !told(was, t) {
			continue
		}
		x := compare(was, t)
		x.Theme = c.b.in.Themes[t].ID
		f.Themes = append(f.Themes, x)
	}
	if alike && last >= 0 && told(len(before)-1, len(after)-1) {
		x := compare(len(before)-1, len(after)-1)
		f.Total = &TotalChange{x.Change, x.Before, x.After, x.WithinSpread}
	}
}

// change says what happened from before to after, and whether a change is
// smaller than the spread.
func change(before, after *int, spread int) (Change, bool) {
	if before == nil || after == nil {
		return changed(before != nil, after != nil, false, false), false
	}
	by := *after - *before
	return changed(true, true, by > 0, by < 0), by != 0 && max(by, -by) < spread
}

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

// temperatures returns the temperatures of the themes and the total, on the
// items that are not left out. Where none is, those of a group are as shown.
func (d *side) temperatures(items []tally) []int {
	out := make([]int, len(d.in.Themes)+1)
	d.Scorer.temperatures(items, d.unit(items), out)
	if d.shown == nil {
		return out
	}
	for t, partly := range d.partly(items) {
		if !partly {
			out[t] = d.shown[t]
		}
	}
	return out
}

// partly reports for each theme, and last for the total, whether some of its
// items are left out.
func (d *side) partly(items []tally) []bool {
	partly := make([]bool, len(d.in.Themes)+1)
	for i, v := range items {
		if v.n == leftOut {
			partly[d.items[i].theme], partly[len(partly)-1] = true, true
		}
	}
	return partly
}
