package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// Aggregate returns what 3 to 500 responses say together, or the
// [peerwork.Problems] that keep them from being a group, each with a pointer
// into the list of responses. Two are enough when both are open to the group.
// The order of the responses does not matter.
//
// # What is computed
//
// The mean of an item is the mean of the options chosen; it takes at least two.
// From there on a group is scored as a person is ([Scorer.Score]), with means in
// the place of options. The spread of an item is the sample standard deviation
// of the options chosen; that of a theme and of the whole is the sample standard
// deviation of the temperatures on the members' own results, as shown there.
// Agreement is r_wg(j) (paper:james-1984), on items with at least two answers.
//
// When every response is open to the group, that is the result: it is exact.
//
// # Who can see what of whom
//
// Otherwise it is coarse, so that it is hard for people who work together to read
// off one of them. It says
//
//   - of an item that three or more put on the scale: its [Level], and whether
//     they answer differently (a sample variance of a twelfth of the squared top
//     or more: 0.75 on a scale to 3);
//   - of every item, whether a third of the group or more do not know;
//   - of a theme of three items or more, its temperature to the nearest 5, and of
//     three people to the nearest 10. A shorter theme would say too much of each
//     of its items. The total is the weighted mean of these;
//   - of two roles with three answers each, that one puts an item a point or
//     more higher than the other; not how much. On a scale of two or three
//     options, nothing.
//
// Everything else (every list and its order, the band and what caps it) is made
// of these values and never of exact ones, so it says nothing more. The tests
// measure how often a person who knows their own answers can work out another
// answer from all of it: below 3 in 100 in a group of three and 1 in 100 in a
// larger one. On a scale of two or three options that takes seven people; of
// fewer, items have no level and themes no temperature.
//
// # An instrument to talk from
//
// Most places have one peer worker and one leader, so a number becomes
// somebody's mark. The result of such an instrument ([UseTalk]) has no
// temperature and no roles, and is never exact, even if everybody is open to the
// group. It takes three people. Of three or four it holds nothing but the items
// somebody would like to talk about; from five on, words for each item, as above.
//
// # Two results
//
// Two results that differ by one person say more too: one in five of the answers
// of that person can follow, and nearly one in three where people answer at
// random. So a result belongs to the moment when the group is whole: see
// [ChangedSince]. And anyone who has the responses can read the answers.
func (s *Scorer) Aggregate(responses []Response) (GroupResult, error) {
	g, ok := s.count(responses)
	if !ok {
		return GroupResult{}, s.groupProblems(responses)
	}
	x := GroupResult{Instrument: s.in.ID, Version: s.in.Version, Responses: len(responses), Precision: PrecisionCoarse}
	s.wishes(&x, responses)
	if s.in.ToTalk() && len(responses) < MinTalkGroup {
		x.Precision = PrecisionWishes
		return x, nil
	}
	for i := range responses {
		if d := responses[i].Date; d > x.Date {
			x.Date = d
		}
	}
	s.company(&x, g)
	var room [maxThemes * maxItems]tally
	tallies := room[:len(s.items)]
	var low []lowAgreement
	if g.open && !s.in.ToTalk() {
		x.Precision = PrecisionExact
		s.groupItems(&x, g, tallies)
		low = s.groupThemes(&x, g, tallies)
		x.Differences = s.differences(g)
	} else {
		s.coarseThemes(&x, g, tallies)
		s.coarseItems(&x, g, tallies)
		low = coarseLow(&x)
		x.Differences = s.directions(g)
	}
	l := s.lists(tallies)
	x.Essentials, x.Advice, x.ToFindOut, x.Strengths = l.essentials, l.advice, l.toFindOut, l.strengths
	if x.Temperature != nil {
		x.Band, x.HeldBack = s.band(*x.Temperature, len(x.Essentials) > 0)
	}
	x.TalkAbout = s.talkAbout(&x, g, low)
	return x, nil
}

// wishes puts together what people would like to talk about.
func (s *Scorer) wishes(x *GroupResult, responses []Response) {
	var wished [maxThemes * maxItems]bool
	for i := range responses {
		for _, id := range responses[i].Wishes {
			wished[s.find(id)] = true
		}
	}
	for place := range s.items {
		if wished[place] {
			x.Wishes = append(x.Wishes, s.items[place].id)
		}
	}
}

// company fills in who is there and who is missing.
func (s *Scorer) company(x *GroupResult, g *groupCount) {
	x.Roles, x.Missing = []RoleCount{}, []MissingRole{}
	if s.in.ToTalk() {
		return // there the roles are the people
	}
	for r, role := range allRoles {
		if n := g.roles[r].people; n > 0 {
			x.Roles = append(x.Roles, RoleCount{role, n})
		}
	}
	for i := range recommended {
		if g.roles[place(recommended[i].Role)].people == 0 {
			x.Missing = append(x.Missing, recommended[i])
		}
	}
}

// groupItems fills in the items, and in tallies those with enough answers.
func (s *Scorer) groupItems(x *GroupResult, g *groupCount, tallies []tally) {
	x.Items = make([]GroupItem, len(s.items))
	numbers := make([]int, 2*len(s.items)) // one allocation for all the pointers
	for place := range s.items {
		c, out := &g.items[place], &x.Items[place]
		out.Item, out.Answers, out.Unknown = s.items[place].id, c.n, c.unknown
		tallies[place].unknown = c.unknown > 0
		if c.n < minAnswers {
			continue
		}
		tallies[place].n, tallies[place].sum = int16(c.n), int16(c.sum)
		mean, spread := &numbers[2*place], &numbers[2*place+1]
		*mean, *spread = c.mean(), c.spread()
		out.MeanHundredths, out.SpreadHundredths = mean, spread
	}
}

// groupThemes fills in the themes and the total. It returns the themes on which
// agreement is low.
func (s *Scorer) groupThemes(x *GroupResult, g *groupCount, tallies []tally) []lowAgreement {
	n := len(s.in.Themes)
	x.Themes = make([]GroupTheme, n)
	numbers := make([]int, 3*(n+1)) // one allocation for all the pointers
	temperatures, spreads, agreements := numbers[:n+1], numbers[n+1:2*(n+1)], numbers[2*(n+1):]
	s.temperatures(tallies, s.unit(tallies), temperatures)
	for t := range spreads {
		spreads[t] = none
		if c := &g.temperatures[t]; c.n >= minAnswers {
			spreads[t] = c.spread()
		}
	}
	var low []lowAgreement
	place := 0
	for t := range x.Themes {
		theme, out := &s.in.Themes[t], &x.Themes[t]
		items := g.items[place : place+len(theme.Items)]
		place += len(theme.Items)
		out.Theme, out.Items = theme.ID, len(items)
		out.Temperature, out.SpreadHundredths = known(&temperatures[t]), known(&spreads[t])
		var a agreement
		if out.Answered, a = agree(items, s.top); out.Answered == 0 {
			continue
		}
		agreements[t] = int(divide(100*a.part, a.whole))
		out.AgreementHundredths = &agreements[t]
		if a.low() {
			low = append(low, lowAgreement{a, t})
		}
	}
	x.Temperature, x.SpreadHundredths = known(&temperatures[n]), known(&spreads[n])
	return low
}

// groupProblems says why the responses are no group.
func (s *Scorer) groupProblems(responses []Response) error {
	var ps peerwork.Problems
	var f findings
	n, open := len(responses), !s.in.ToTalk()
	seen := make(map[string]bool, n)
	for i := range responses {
		r := &responses[i]
		if len(ps)+len(f) >= codec.MaxProblems || i == MaxGroup {
			break
		}
		open = open && r.OpenToGroup
		ps = append(ps, codec.Within("/"+num(i), s.Check(r))...)
		if seen[r.ID] {
			f.add(codeGroupTwice, "/$1/id",
				"Svaret med id »$2« er her allerede. Tag det kun med én gang.\n"+
					"The response with the id “$2” is here already. Take it in only once.", num(i), r.ID)
		}
		seen[r.ID] = true
	}
	switch {
	case n > MaxGroup:
		f.add(codeGroupMany, "",
			"Der er $1 svar. Et fælles resultat har højst $2.\n"+
				"There are $1 responses. A group result takes $2 at the most.", num(n), num(MaxGroup))
	case n < MinGroup && s.in.ToTalk():
		f.add(codeGroupFew, "",
			"Et fælles resultat kræver svar fra mindst tre.\n"+
				"A group result needs responses from at least three.")
	case n < MinGroup && !(n == MinOpenGroup && open):
		f.add(codeGroupFew, "",
			"Et fælles resultat kræver svar fra mindst tre. To er nok, hvis begge vil vise deres svar til gruppen.\n"+
				"A group result needs responses from at least three. Two are enough when both are open to the group.")
	}
	return append(ps, f...).Err()
}
