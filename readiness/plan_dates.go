package readiness

import "github.com/peerwork-dk/peerwork"

// date gives the plan its dates: see [NewPlan].
func (p *Plan) date() {
	if p.Start >= "9990" {
		return // the calendar ends; Validate says that the days are missing
	}
	start := open(p.Start)
	if workday(start, 1) < start {
		start = open(start.AddDays(2)) // a weekend right before closed days
	}
	week := p.EmploymentWeek
	p.Employment = forward(start, 7*week)
	if p.Employment[8:] != "01" {
		p.Employment = (p.Employment[:8] + "01").AddMonths(1)
	}
	if p.Employment[5:7] == "07" {
		p.Employment = open(p.Employment)
	}
	begins := open(p.Employment) // 2 January for an employment from the 1st
	p.EmploymentWeek = days(start, begins) / 7
	for i := range p.Tasks {
		task := &p.Tasks[i]
		last := 7*(task.ToWeek-task.FromWeek) - 1 // day of the task, from 0
		switch {
		case task.Phase.fromStart():
			task.From = forward(start, 7*task.FromWeek)
		case task.Phase == PhaseFollowUp:
			// Weeks become months: 13 three, 26 six, 52 twelve; 54 twelve and two weeks.
			weeks := max(0, task.FromWeek-week)
			months := weeks * 12 / 52
			task.From = forward(open(p.Employment.AddMonths(months)), 7*(weeks-(months*52+11)/12))
		case task.FromWeek < week:
			task.From = backward(begins, 7*(week-task.FromWeek))
		default:
			task.From = forward(begins, 7*(task.FromWeek-week))
		}
		task.To = forward(task.From, last)
		task.From, task.To = workday(task.From, 1), workday(task.To, -1)
		if !task.Phase.fromStart() {
			task.FromWeek += p.EmploymentWeek - week
			task.ToWeek += p.EmploymentWeek - week
		}
	}
}

// closed returns the first time no plan counts of which the end is after d: from
// its first day until the day after its last. In Denmark most people are away
// in July, and from 24 December to 1 January.
func closed(d peerwork.Date) (from, until peerwork.Date) {
	year := d[:5]
	switch {
	case d < year+"01-02":
		until = year + "01-02"
		return until.AddDays(-9), until
	case d < year+"08-01":
		return year + "07-01", year + "08-01"
	}
	from = year + "12-24"
	return from, from.AddDays(9)
}

// isClosed reports whether d is a day no plan counts.
func isClosed(d peerwork.Date) bool {
	from, _ := closed(d)
	return from <= d
}

// open returns d, or the day after the time no plan counts that it is in.
func open(d peerwork.Date) peerwork.Date {
	if from, until := closed(d); from <= d {
		return until
	}
	return d
}

// forward returns the day n days after d, closed days not counted. Neither d
// nor the day is closed.
func forward(d peerwork.Date, n int) peerwork.Date {
	for {
		from, until := closed(d)
		left := d.DaysUntil(from)
		if n < left || until == "" {
			return d.AddDays(n)
		}
		n -= left
		d = until
	}
}

// backward is forward the other way.
func backward(d peerwork.Date, n int) peerwork.Date {
	for ; n > 0 && d != ""; n-- {
		d = d.AddDays(-1)
		if d != "" && isClosed(d) {
			from, _ := closed(d)
			d = from.AddDays(-1)
		}
	}
	return d
}

// days returns how many days it is from one to a later one, closed days not
// counted. Neither is closed.
func days(from, to peerwork.Date) int {
	n := from.DaysUntil(to)
	for d := from; ; {
		first, until := closed(d)
		if until == "" || until > to {
			return n
		}
		n -= first.DaysUntil(until)
		d = until
	}
}

// workday returns d, or for a Saturday or Sunday the Monday after (toward 1) or
// the Friday before (toward -1), unless that day is closed: then the other.
func workday(d peerwork.Date, toward int) peerwork.Date {
	weekend := d.Weekday() - 5 // 1 or 2
	if weekend <= 0 {
		return d
	}
	monday, friday := d.AddDays(3-weekend), d.AddDays(-weekend)
	if toward > 0 && !isClosed(monday) || isClosed(friday) {
		return monday
	}
	return friday
}
