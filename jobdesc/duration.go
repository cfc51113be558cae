package jobdesc

import "github.com/peerwork-dk/peerwork"

// Duration says a number of minutes in hours and minutes: 1110 is "18 timer og
// 30 minutter". Negative minutes count as 0.
func Duration(minutes int) peerwork.Text {
	hours, rest := max(minutes, 0)/60, max(minutes, 0)%60
	h := both(num(hours)+" timer", num(hours)+" hours")
	if hours == 1 {
		h = both("1 time", "1 hour")
	}
	m := both(num(rest)+" minutter", num(rest)+" minutes")
	if rest == 1 {
		m = both("1 minut", "1 minute")
	}
	switch {
	case rest == 0:
		return h
	case hours == 0:
		return m
	}
	return both(h.DA+" og "+m.DA, h.EN+" and "+m.EN)
}

// Text says the hours a week and the share of full time: "20 timer om ugen", or
// "20 til 30 timer om ugen" where it can be agreed, and "54 procent af
// fuld tid". It is the zero Text when neither is decided.
func (h Hours) Text() peerwork.Text {
	t := h.week()
	if h.PercentOfFullTime == 0 {
		return t
	}
	share := both(num(h.PercentOfFullTime)+" procent af fuld tid", num(h.PercentOfFullTime)+" per cent of full time")
	if h.PercentOfFullTime == 100 {
		share = both("fuld tid", "full time")
	}
	if t == (peerwork.Text{}) {
		return share
	}
	return both(t.DA+", "+share.DA, t.EN+", "+share.EN)
}

func (h Hours) week() peerwork.Text {
	few, many := Duration(h.MinutesPerWeek), Duration(h.UpToMinutesPerWeek)
	switch {
	case h.MinutesPerWeek == 0 && h.UpToMinutesPerWeek == 0:
		return peerwork.Text{}
	case h.UpToMinutesPerWeek == 0:
		return both(few.DA+" om ugen", few.EN+" a week")
	case h.MinutesPerWeek == 0:
		return both("op til "+many.DA+" om ugen", "up to "+many.EN+" a week")
	case h.MinutesPerWeek%60 == 0 && h.UpToMinutesPerWeek%60 == 0:
		few = both(num(h.MinutesPerWeek/60), num(h.MinutesPerWeek/60))
	}
	return both(few.DA+" til "+many.DA+" om ugen", few.EN+" to "+many.EN+" a week")
}
