package review

import "github.com/peerwork-dk/peerwork/jobdesc"

// Thresholds in minutes a week. Both are ours: the source says what is usual
// and draws no line.
const (
	fewMinutes   = 15 * 60 // the fewest hours the source mentions (70.2)
	usualMinutes = 20 * 60 // where the usual hours begin (70.1)
)

// mostMinutes is the most minutes a week the job can be, or 0 when it is not
// known: a share says it where full time is known.
func mostMinutes(d *jobdesc.Description) int {
	if most := max(d.Hours.MinutesPerWeek, d.Hours.UpToMinutesPerWeek); most > 0 {
		return most
	}
	return d.Hours.PercentOfFullTime * d.FullTimeMinutes() / 100
}

// hoursAreFree reports whether the workplace alone sets the hours. In a flexjob
// or with a wage subsidy the scheme does, volunteers give what they like, and
// the self-employed set their own.
func hoursAreFree(d *jobdesc.Description) bool {
	return employed(d) && d.Employment.Form != jobdesc.EmploymentFormSpecialTerms && d.Employment.Scheme == "" && d.Employment.OtherScheme == ""
}

// Hours and pay.
var hoursAndPayRules = []rule{
	{
		Rule: Rule{
			Code: "JD-HOURS-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"33.1", "70.1"},
			Ask: both("hvor mange timer jobbet er på",
				"how many hours the job is"),
			Do: both("Skriv timerne om ugen, eller hvor få og hvor mange der kan aftales.",
				"Write the hours a week, or how few and how many can be agreed."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && mostMinutes(d) == 0 && d.Hours.PercentOfFullTime == 0 {
				r.found(atHours)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-HOURS-2", Severity: SeverityConsider, Evidence: []string{"70.2", "70.3", "own"},
			Own: both("15 timer er det laveste, kilden nævner. Den sætter ingen grænse, så den er vores.",
				"15 hours is the lowest the source mentions. It sets no limit, so the limit is ours."),
			Text: both("Jobbet er på {} om ugen. Giver timerne en plads i personalegruppen?",
				"The job is {} a week. Do the hours give a place in the staff group?"),
			Do: both("Se, hvilke møder og pauser timerne rækker til. Overvej flere timer, hvis det ikke er nok.",
				"See which meetings and breaks the hours allow. Consider more hours if that is not enough."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if most := mostMinutes(d); hoursAreFree(d) && most > 0 && most < fewMinutes {
				r.foundAs(atHours, 0, jobdesc.Duration(most))
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-PAY-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"25.4", "33.1"},
			Ask: both("hvad lønnen bygger på",
				"what the pay is based on"),
			Do: both("Skriv overenskomst og løntrin, eller hvem der forhandler. Lad erfaringskompetencer tælle med.",
				"Write the collective agreement and the step, or who negotiates. Let experiential competence count."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.Pay.Basis == "" && unsaid(d.Pay.OtherBasis) {
				r.found(atPayBasis)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-PAY-2", Severity: SeverityShould, Evidence: []string{"61.2", "70.1", "25.4", "own"},
			Own: both("Få timer er her under 20, for de fleste har 20 til 30. Grænsen er vores.",
				"Few hours are under 20 here, since most have 20 to 30. The limit is ours."),
			Text: both("Jobbet er på {} om ugen til den laveste løn.",
				"The job is {} a week at the lowest pay."),
			Do: both("Overvej flere timer, og lad erfaringskompetencer tælle i lønnen. Spørg tillidsrepræsentanten til råds.",
				"Consider more hours, and let experiential competence count in the pay. Ask the union representative for advice."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if fewHoursAtLowestPay(d) {
				r.foundAs(atPayStep, 0, jobdesc.Duration(mostMinutes(d)))
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-PAY-3", Severity: SeverityConsider, Evidence: []string{"25.4", "72.1"},
			Text: both("Lønnen er på laveste trin. Så tæller erfaringskompetencer ikke med.",
				"Pay is at the lowest step. Then experiential competence does not count."),
			Do: both("Spørg, om de kan tælle med. De er en faglighed på linje med kollegernes.",
				"Ask whether it can. It is a profession on a par with that of colleagues."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.Pay.Step == jobdesc.PayStepLowest && !fewHoursAtLowestPay(d) {
				r.found(atPayStep)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-PAY-4", Severity: SeverityConsider, From: StageContract, Evidence: []string{"25.4"},
			Ask: both("at en tillidsrepræsentant kan være med, når lønnen bliver aftalt",
				"that a union representative can be there when pay is agreed"),
			Do: both("Find ud af, hvem der kan tale peer-medarbejderens sag, og skriv det.",
				"Find out who can speak for the peer worker, and write it down."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.Pay.UnionRepresentative != jobdesc.AnswerYes {
				r.found(atUnionRepresentative)
			}
		},
	},
}

// fewHoursAtLowestPay is the employment the network warns of (61.2).
func fewHoursAtLowestPay(d *jobdesc.Description) bool {
	most := mostMinutes(d)
	return hoursAreFree(d) && d.Pay.Step == jobdesc.PayStepLowest && most > 0 && most < usualMinutes
}
