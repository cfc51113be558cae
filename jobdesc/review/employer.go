package review

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Pay told early, and several employers.
var employerRules = []rule{
	{
		Rule: Rule{
			Code: "JD-PAY-5", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"law:direktiv-2023-970-5", "own"},
			Own: both("Den, der har været længe uden job, har svært ved at spørge om lønnen.",
				"People who have long been without a job find it hard to ask about pay."),
			Ask: both("hvad lønnen er, fra og til",
				"what the pay is, from and to"),
			Do: both("Skriv beløbene i opslaget, eller sig dem før samtalen. Spørg ikke om tidligere løn. Tjek de regler, der gælder nu.",
				"Write the amounts in the advert, or give them before the interview. Do not ask about earlier pay. Check the rules that apply now."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.Pay.Range.From == "" {
				r.found(atPayRange)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-PAY-6", Severity: SeverityConsider, From: StageAdvert, Evidence: []string{"own"},
			Own: both("På deltid er et beløb for fuld tid et andet end det, man får udbetalt.",
				"In a part-time job, the amount for full time is not what people are paid."),
			Ask: both("om lønnen er for fuld tid eller for timerne i jobbet",
				"whether the pay is for full time or for the hours of the job"),
			Do: both("Skriv det ved beløbet, så ingen regner forkert.",
				"Write it beside the amount, so that nobody gets it wrong."),
		},
		check: func(d *jobdesc.Description, r *report) {
			p := &d.Pay.Range
			if most := mostMinutes(d); p.From != "" && p.Per != jobdesc.PayPerHour && p.ForFullTime == "" && most > 0 && most != d.FullTimeMinutes() {
				r.found(atForFullTime)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-EMPL-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"34.1", "law:ansaettelsesbevisloven-2023"},
			Ask: both("hvem af arbejdsgiverne der ansætter, leder og betaler",
				"which of the employers hires, leads and pays"),
			Do: both("Skriv, hvem der står i ansættelsesbeviset. Skriv også, hvis regler der gælder, når de er forskellige.",
				"Write who is named in the statement of employment, and whose rules apply when they differ."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && len(d.OtherEmployers) > 0 && d.Workplace.Sharing == "" {
				r.found(atSharing)
			}
		},
	},
}

// A law holds somewhere: a clinic in Leeds has nothing to do with Danish law, nor
// with that of the Union.

func inDenmark(d *jobdesc.Description) bool {
	return d.Workplace.Country == "" || d.Workplace.Country == "DK"
}

// The countries of the European Union.
const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"

// holding returns the references that hold where the job is. Where that leaves
// none, all are kept: a finding says what it rests on.
func holding(evidence []string, country string) []string {
	if country == "" || country == "DK" {
		return evidence
	}
	kept := make([]string, 0, len(evidence))
	for _, ref := range evidence {
		if !strings.HasPrefix(ref, "law:") || strings.HasPrefix(ref, "law:direktiv-") && strings.Contains(union, country) {
			kept = append(kept, ref)
		}
	}
	if len(kept) == 0 {
		return evidence
	}
	return kept
}
