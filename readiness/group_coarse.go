package readiness

// crowd is how many answers are needed before a result shows something about
// them that not everybody has agreed to show.
const crowd = 3

// Two or three options leave so few ways to answer that it takes more people to
// hide in: shortCrowd of them, on a scale whose top is below longTop.
const (
	shortCrowd = 7
	longTop    = 3
)

// crowded reports whether so many people are enough for items and themes to be
// shown.
func (s *Scorer) crowded(people int) bool { return s.top >= longTop || people >= shortCrowd }

// shares is what a coarse result counts an item as, in parts of the top: a value
// within its level.
const shares = 24

// level returns where the answers put an item, and how many [shares] of the top
// it counts as. Of three people the levels are wider, or an answer could be told
// from their own.
func (c *counter) level(people, top int) (level Level, share int16) {
	sum, whole := c.sum, c.n*top
	switch {
	case people == MinGroup && 3*sum < whole:
		return LevelNotBegun, 4
	case people == MinGroup && 4*sum < 3*whole:
		return LevelPartWay, 13
	case people == MinGroup:
		return LevelInPlace, shares
	case 4*sum < whole:
		return LevelNotBegun, 3
	case 2*sum < whole:
		return LevelTalkedAbout, 9
	case !atLeastTwoThirds(sum, whole):
		return LevelPartWay, 14
	}
	return LevelInPlace, shares
}

// notYet is what an item that is in place counts as while people answer
// differently: no essential gap, and no strength either.
const notYet = 20

// apart reports whether the sample variance is a twelfth of the squared top or
// more: that many people are two steps of four from the others.
func (c *counter) apart(top int) bool {
	num, den := c.variance()
	return 12*num >= int64(top)*int64(top)*den
}

// coarseItems fills in the items, and in tallies what is published of them.
func (s *Scorer) coarseItems(x *GroupResult, g *groupCount, tallies []tally) {
	x.Items = make([]GroupItem, len(s.items))
	for place := range s.items {
		c, out, v := &g.items[place], &x.Items[place], &tallies[place]
		out.Item, out.ManyUnknown = s.items[place].id, 3*c.unknown >= x.Responses
		*v = tally{unknown: out.ManyUnknown}
		if c.n < crowd || !s.crowded(x.Responses) {
			continue
		}
		share := int16(0)
		out.Level, share = c.level(x.Responses, s.top)
		out.Apart = c.apart(s.top)
		if out.Apart {
			share = min(share, notYet)
		}
		v.n, v.sum = shares, share*int16(s.top)
		theme := &x.Themes[s.items[place].theme]
		theme.Answered++
		if out.Apart {
			theme.Apart++
		}
	}
}

// coarseThemes fills in the temperatures of the themes and the total.
func (s *Scorer) coarseThemes(x *GroupResult, g *groupCount, tallies []tally) {
	for place := range s.items {
		tallies[place] = tally{}
		if c := &g.items[place]; c.n >= minAnswers {
			tallies[place].n, tallies[place].sum = int16(c.n), int16(c.sum)
		}
	}
	n := len(s.in.Themes)
	x.Themes = make([]GroupTheme, n)
	numbers := make([]int, n+1) // one allocation for all the pointers
	s.temperatures(tallies, s.unit(tallies), numbers)
	grid := int64(5)
	if x.Responses == MinGroup {
		grid = 10
	}
	themes, scored, weights, weighted := 0, 0, int64(0), int64(0)
	for t := range x.Themes {
		theme, out := &s.in.Themes[t], &x.Themes[t]
		out.Theme, out.Items = theme.ID, len(theme.Items)
		if len(theme.Items) < crowd || !s.crowded(x.Responses) {
			continue
		}
		themes++
		if numbers[t] == none {
			continue
		}
		numbers[t] = int(grid * divide(int64(numbers[t]), grid))
		out.Temperature = &numbers[t]
		scored++
		weights += int64(theme.Weight)
		weighted += int64(theme.Weight) * int64(numbers[t])
	}
	if scored > 0 && atLeastTwoThirds(scored, themes) {
		numbers[n] = int(grid * divide(weighted, weights*grid))
		x.Temperature = &numbers[n]
	}
}

// coarseLow returns the themes on which people answer differently: the fewer of
// their items they see alike, the lower.
func coarseLow(x *GroupResult) (low []lowAgreement) {
	for t := range x.Themes {
		if theme := &x.Themes[t]; theme.Apart > 0 {
			low = append(low, lowAgreement{agreement{int64(theme.Answered - theme.Apart), int64(theme.Answered)}, t})
		}
	}
	return low
}

// someHigh reports whether a third of the group or more do not know while what
// is published says that somebody must have put the item in the top third of the
// scale. That is so when the level begins so high that only such an answer
// reaches it, or when the answers differ more than those below can.
func (s *Scorer) someHigh(item *GroupItem) bool {
	below := (2*s.top+2)/3 - 1 // the highest option under the top third
	half := atLeastTwoThirds((s.top+1)/2, s.top)
	return item.ManyUnknown && (item.Level == LevelInPlace || item.Level == LevelPartWay && half ||
		item.Apart && s.top > 2*below)
}

// directions returns the items on which roles are a point or more apart, among
// those with three answers or more, and only which is higher. On two or three
// options a point is so much that it would tell what each of them chose.
func (s *Scorer) directions(g *groupCount) []RoleDifference {
	list := []RoleDifference{}
	if s.top < longTop || s.in.ToTalk() {
		return list
	}
	for place := range s.items {
		d, low, high := s.extremes(g, place, crowd)
		if apart, over := low.under(high); over > 0 && apart >= over {
			list = append(list, d)
		}
	}
	return list
}

// Since says how much has changed since a group result was made. The zero value
// is not one of them.
type Since string

// How much has changed. Two results that differ by one or two people say too
// much of those: keep the earlier one, and let those who come late be part of
// the next.
const (
	SinceNothing Since = "nothing" // no answer: the result is the same
	SinceFew     Since = "few"     // too little for another result beside the earlier one
	SinceEnough  Since = "enough"  // three responses or more are new, or three or more are gone
)

// ChangedSince says how much the responses differ from the earlier ones that a
// result was made of. A response that was changed is both new and gone.
func ChangedSince(earlier, responses []Response) Since {
	fresh, gone := others(responses, earlier), others(earlier, responses)
	switch {
	case fresh+gone == 0:
		return SinceNothing
	case max(fresh, gone) < crowd:
		return SinceFew
	}
	return SinceEnough
}

// others counts the responses that are not in list, as they are.
func others(responses, list []Response) (n int) {
	for i := range responses {
		found := false
		for j := 0; j < len(list) && !found; j++ {
			found = responses[i].same(&list[j])
		}
		if !found {
			n++
		}
	}
	return n
}

// same reports whether two responses give the same answers and wishes from the
// same role. Who has become open since has agreed to that.
func (r *Response) same(other *Response) bool {
	if r.ID != other.ID || r.Role != other.Role || len(r.Answers) != len(other.Answers) || len(r.Wishes) != len(other.Wishes) {
		return false
	}
	for _, item := range r.Wishes {
		if !has(other.Wishes, item) {
			return false
		}
	}
	for i := range r.Answers {
		found := false
		for j := 0; j < len(other.Answers) && !found; j++ {
			found = r.Answers[i] == other.Answers[j]
		}
		if !found {
			return false
		}
	}
	return true
}
