package readiness

import "github.com/peerwork-dk/peerwork"

// july is the month that no plan counts: in Denmark most people are away.
const july = 7

// date gives the plan its dates: see [NewPlan].
func (p *Plan) date() {
	if p.Start >= "9990" {
		return // the calendar ends; Validate says that the days are missing
	}
	start := notJuly(p.Start)
	week := p.EmploymentWeek
	p.Employment = forward(start, 7*week)
	if p.Employment[8:] != "01" {
		p.Employment = notJuly((p.Employment[:8] + "01").AddMonths(1))
	}
	p.EmploymentWeek = days(start, p.Employment) / 7
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
			task.From = forward(notJuly(p.Employment.AddMonths(months)), 7*(weeks-(months*52+11)/12))
		case task.FromWeek < week:
			task.From = backward(p.Employment, 7*(week-task.FromWeek))
		default:
			task.From = forward(p.Employment, 7*(task.FromWeek-week))
		}
		task.To = forward(task.From, last)
		task.From, task.To = workday(task.From, 1), workday(task.To, -1)
		if !task.Phase.fromStart() {
			task.FromWeek += p.EmploymentWeek - week
			task.ToWeek += p.EmploymentWeek - week
		}
	}
}

// notJuly returns d, or 1 August for a day in July.
func notJuly(d peerwork.Date) peerwork.Date {
	if d.Month() == july {
		return d[:5] + "08-01"
	}
	return d
}

// forward returns the day n days after d, days in July not counted. Neither d
// nor the day is in July.
func forward(d peerwork.Date, n int) peerwork.Date {
	for {
		summer := d[:5] + "07-01"
		if d > summer {
			summer = summer.AddMonths(12)
		}
		left := d.DaysUntil(summer)
		if n < left || summer == "" {
			return d.AddDays(n)
		}
		n -= left
		d = summer.AddMonths(1)
	}
}

// backward is forward the other way.
func backward(d peerwork.Date, n int) peerwork.Date {
	for {
		summer := d[:5] + "08-01"
		if d < summer {
			summer = summer.AddMonths(-12)
		}
		left := summer.DaysUntil(d)
		if n <= left || summer == "" {
			return d.AddDays(-n)
		}
		n -= left + 1
		d = summer.AddDays(-32)
	}
}

// days returns how many days it is from one to a later one, days in July not
// counted.
func days(from, to peerwork.Date) int {
	n := from.DaysUntil(to)
	for summer := from[:5] + "08-01"; summer != "" && summer <= to; summer = summer.AddMonths(12) {
		if from < summer {
			n -= 31
		}
	}
	return n
}

// workday returns d, or for a Saturday or Sunday the Monday after (toward 1) or
// the Friday before (toward -1), unless that would be in July: then the other.
func workday(d peerwork.Date, toward int) peerwork.Date {
	weekend := d.Weekday() - 5 // 1 or 2
	if weekend <= 0 {
		return d
	}
	monday, friday := d.AddDays(3-weekend), d.AddDays(-weekend)
	if toward > 0 && monday.Month() != july || friday.Month() == july {
		return monday
	}
	return friday
}
