package readiness

// crowd is how many answers there must be among those who are not shown, and in
// a role that is shown without everybody's consent.
const crowd = 3

// differences returns the items on which roles are a point or more apart, as
// far as they may be shown: see [Scorer.Aggregate].
func (s *Scorer) differences(g *groupCount) []RoleDifference {
	list := []RoleDifference{}
	for place := range s.items {
		shown := g.shown(place)
		d := RoleDifference{Item: s.items[place].id}
		var low, high tally
		for r, role := range allRoles {
			if !shown[r] {
				continue
			}
			v := g.roles[r].items[place]
			if len(d.Roles) == 0 || v.below(low) {
				low = v
			}
			if len(d.Roles) == 0 || high.below(v) {
				high = v
			}
			d.Roles = append(d.Roles, RoleMean{role, int(v.n), int(divide(100*int64(v.sum), int64(v.n)))})
		}
		if len(d.Roles) < 2 {
			continue
		}
		// high − low = (high.sum·low.n − low.sum·high.n) / (high.n·low.n)
		apart := int64(high.sum)*int64(low.n) - int64(low.sum)*int64(high.n)
		if over := int64(high.n) * int64(low.n); apart >= over {
			d.DifferenceHundredths = int(divide(100*apart, over))
			list = append(list, d)
		}
	}
	return list
}

// below reports whether the mean of v is below that of w.
func (v tally) below(w tally) bool { return int(v.sum)*int(w.n) < int(w.sum)*int(v.n) }

// shown says which roles may be shown for the item at place.
func (g *groupCount) shown(place int) (shown [notSaid + 1]bool) {
	people, answers := 0, 0 // of those not shown
	for r := range g.roles {
		role := &g.roles[r]
		if role.people == 0 {
			continue
		}
		n := int(role.items[place].n)
		open := r != notSaid && !role.closed
		switch shown[r] = r != notSaid && n > 0 && (open || n >= crowd); {
		case shown[r] || open: // that nobody of an open role answered may be known
		default:
			people += role.people
			answers += n
		}
	}
	for people > 0 && answers < crowd {
		least := -1
		for r := range shown {
			if shown[r] && (least < 0 || g.roles[r].items[place].n <= g.roles[least].items[place].n) {
				least = r
			}
		}
		if least < 0 {
			break
		}
		shown[least] = false
		people += g.roles[least].people
		answers += int(g.roles[least].items[place].n)
	}
	return shown
}

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
		if c := &g.items[place]; c.high && 3*c.unknown >= x.Responses {
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
	// The largest difference first, then the order of the instrument.
	for step := 100 * s.top; step >= 100; step-- {
		for i := range x.Differences {
			if d := &x.Differences[i]; d.DifferenceHundredths == step {
				about(TopicReasonRolesApart, s.find(d.Item))
			}
		}
	}
	return topics
}
