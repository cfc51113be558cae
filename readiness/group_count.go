package readiness

// minAnswers is how many answers an item needs before a result shows anything
// about it.
const minAnswers = 2

// counter counts values: the answers to an item, or the temperatures of the
// members.
type counter struct {
	n, sum, squares int
	unknown         int  // how many do not know
	high            bool // whether somebody is in the top third of the scale
}

func (c *counter) add(value int) {
	c.n++
	c.sum += value
	c.squares += value * value
}

// groupCount is all that a group result is made from.
type groupCount struct {
	items        []counter // in the order of the instrument
	temperatures []counter // one for each theme, then the total
	roles        [10]roleCount
	open         bool // whether everybody is open to the group
}

// notSaid is the index in groupCount.roles for people who did not give their role.
// The other roles have the indexes they have in [AllRoles].
const notSaid = 9

// roleCount is what is known of the members with one role.
type roleCount struct {
	people int
	items  []tally // in the order of the instrument; empty when there are no people
}

// place is the place of a role in groupCount.roles.
func place(role Role) int {
	for r, known := range allRoles {
		if role == known {
			return r
		}
	}
	return notSaid
}

// count counts the responses. It is false when anything is wrong with them;
// finding out what is left to groupProblems.
func (s *Scorer) count(responses []Response) (*groupCount, bool) {
	themes := len(s.in.Themes)
	if len(responses) > MaxGroup {
		return nil, false
	}
	counters := make([]counter, len(s.items)+themes+1)
	g := &groupCount{items: counters[:len(s.items)], temperatures: counters[len(s.items):]}
	seen := make(map[string]bool, len(responses))
	var room [maxThemes * maxItems]tally
	tallies := room[:len(s.items)]
	temperatures := make([]int, themes+1)
	g.open = true
	for i := range responses {
		r := &responses[i]
		if seen[r.ID] || !s.read(r, tallies) {
			return nil, false
		}
		seen[r.ID] = true
		role := &g.roles[place(r.Role)]
		role.people++
		g.open = g.open && r.OpenToGroup
		if role.items == nil {
			role.items = make([]tally, len(s.items))
		}
		for place, v := range tallies {
			c := &g.items[place]
			switch {
			case v.n > 0:
				c.add(int(v.sum))
				c.high = c.high || atLeastTwoThirds(int(v.sum), s.top)
				role.items[place].n++
				role.items[place].sum += v.sum
			case v.unknown:
				c.unknown++
			}
		}
		s.temperatures(tallies, lcm, temperatures)
		for t, n := range temperatures {
			if n != none {
				g.temperatures[t].add(n)
			}
		}
	}
	return g, len(responses) >= MinGroup || len(responses) == MinOpenGroup && g.open && !s.in.ToTalk()
}
