package readiness

// differences returns the items on which roles are a point or more apart, with
// what each of them says. Everybody is open to the group.
func (s *Scorer) differences(g *groupCount) []RoleDifference {
	list := []RoleDifference{}
	for place := range s.items {
		d, low, high := s.extremes(g, place, 1)
		if apart, over := low.under(high); over > 0 && apart >= over {
			d.DifferenceHundredths = int(divide(100*apart, over))
			for r, role := range allRoles {
				if g.roles[r].people > 0 && g.roles[r].items[place].n > 0 {
					v := g.roles[r].items[place]
					d.Roles = append(d.Roles, RoleMean{role, int(v.n), int(divide(100*int64(v.sum), int64(v.n)))})
				}
			}
			list = append(list, d)
		}
	}
	return list
}

// extremes returns the roles that put the item at place highest and lowest,
// among those with at least so many answers; none when there are fewer than two.
func (s *Scorer) extremes(g *groupCount, place int, least int16) (d RoleDifference, low, high tally) {
	d.Item = s.items[place].id
	roles := 0
	for r, role := range allRoles {
		if g.roles[r].people == 0 || g.roles[r].items[place].n < least {
			continue
		}
		v := g.roles[r].items[place]
		if roles == 0 || v.below(low) {
			low, d.Lower = v, role
		}
		if roles == 0 || high.below(v) {
			high, d.Higher = v, role
		}
		roles++
	}
	return d, low, high
}

// under returns how far the mean of v is under that of w, as a fraction:
// w − v = (w.sum·v.n − v.sum·w.n) / (w.n·v.n). Of a single role that is 0.
func (v tally) under(w tally) (apart, over int64) {
	return int64(w.sum)*int64(v.n) - int64(v.sum)*int64(w.n), int64(w.n) * int64(v.n)
}

// below reports whether the mean of v is below that of w.
func (v tally) below(w tally) bool { return int(v.sum)*int(w.n) < int(w.sum)*int(v.n) }

// talkAbout returns what to talk about, in order. Why in this order (ours):
// what some know and others do not is the easiest to change; that a group sees
// things differently concerns all, that two roles do only some.
func (s *Scorer) talkAbout(x *GroupResult, g *groupCount, low []lowAgreement) []Topic {
	topics := []Topic{}
	about := func(reason TopicReason, place int) {
		item := s.items[place]
		topics = append(topics, Topic{reason, s.in.Themes[item.theme].ID, item.id})
	}
	for place := range g.items {
		c := &g.items[place]
		if exact := x.Precision == PrecisionExact; exact && c.high && 3*c.unknown >= x.Responses || !exact && s.someHigh(&x.Items[place]) {
			about(TopicReasonOnlySomeKnow, place)
		}
	}
	// The lowest agreement first, then the order of the instrument.
	for i := range low {
		for ; i > 0 && low[i].less(low[i-1].agreement); i-- {
			low[i], low[i-1] = low[i-1], low[i]
		}
	}
	for _, a := range low {
		topics = append(topics, Topic{Reason: TopicReasonSeenDifferently, Theme: s.in.Themes[a.theme].ID})
	}
	// The largest difference first, as far as it is shown, then the order of the instrument.
	for step := 100 * s.top; step >= 0; step-- {
		for i := range x.Differences {
			if d := &x.Differences[i]; d.DifferenceHundredths == step {
				about(TopicReasonRolesApart, s.find(d.Item))
			}
		}
	}
	return topics
}
