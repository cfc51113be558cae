package review

import (
	"slices"
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// What the job requires. The peer worker's own experience is what the job builds on, so
// no rule asks why it is there.
var requirementRules = []rule{
	{
		Rule: Rule{
			Code: "JD-REQ-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"33.4", "own"},
			Own: both("Et ønske bliver let læst som et krav, og så søger for få.",
				"A wish is easily read as a requirement, and then too few apply."),
			Ask: both("om det er nødvendigt eller et ønske: {}",
				"whether it is needed or wished for: {}"),
			Do: both("Vælg det for hvert krav. Behold kun det, en opgave ikke kan løses uden.",
				"Choose it for each requirement. Keep only what a task cannot be done without."),
		},
		check: func(d *jobdesc.Description, r *report) {
			for i := range d.Requirements {
				if q := &d.Requirements[i]; q.Need == "" {
					r.foundAs(atRequirement, i, required(q, i))
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-REQ-2", Severity: SeverityShould, Evidence: []string{"29.3", "33.4"},
			Text: both("Der er krav om uddannelse, men der står ikke, hvilken opgave der kræver den: {}.",
				"An education is required, but it does not say which task needs it: {}."),
			Do: both("Skriv opgaven. Er der ingen, så fjern kravet, eller gør det til et ønske.",
				"Write the task. If there is none, take the requirement away, or make it a wish."),
		},
		check: func(d *jobdesc.Description, r *report) {
			for i := range d.Requirements {
				if q := &d.Requirements[i]; q.Kind == jobdesc.RequirementKindEducation && q.Need == jobdesc.NeedNeeded && q.Why == "" {
					r.quoted(atRequirement, i, q.Text, required(q, i))
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-REQ-3", Severity: SeverityConsider, Evidence: []string{"own"},
			Own: both("Ikke alle har råd til en bil, og det siger intet om, hvad man kan.",
				"Not everyone can afford a car, and a car says nothing about what a person can do."),
			Text: both("Man skal have egen bil, og der står ikke, at arbejdspladsen betaler for kørslen.",
				"A car of one’s own is required, and it does not say that the workplace pays for the driving."),
			Do: both("Skriv, hvad bilen skal bruges til, og hvem der betaler. Måske kan man låne en bil eller tage bussen.",
				"Write what the car is for and who pays. Perhaps there is a car to borrow, or a bus."),
		},
		check: func(d *jobdesc.Description, r *report) {
			for i := range d.Requirements {
				if q := &d.Requirements[i]; q.Kind == jobdesc.RequirementKindOwnCar && q.EmployerPays != jobdesc.AnswerYes {
					r.quoted(atRequirement, i, q.Text, peerwork.Text{})
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-REQ-4", Severity: SeverityShould, Evidence: []string{"own"},
			Own: both("Koster det penge at få jobbet, er det lukket for dem, der har få.",
				"If getting the job costs money, it is closed to those who have little."),
			Text: both("Man skal selv betale for det, jobbet kræver: {}.",
				"Applicants pay for what the job requires: {}."),
			Do: both("Lad arbejdspladsen betale kurser og attester, og lad dem komme efter ansættelsen.",
				"Let the workplace pay for courses and certificates, and let people get them after they are hired."),
		},
		check: func(d *jobdesc.Description, r *report) {
			for i := range d.Requirements {
				switch q := &d.Requirements[i]; q.Kind {
				case jobdesc.RequirementKindCertificate, jobdesc.RequirementKindCriminalRecord, jobdesc.RequirementKindChildrensCheck:
					if q.EmployerPays == jobdesc.AnswerNo {
						r.quoted(atRequirement, i, q.Text, required(q, i))
					}
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-REQ-5", Severity: SeverityShould, From: StageContract, Evidence: []string{"law:boerneattestloven-2", "own"},
			Own: both("At støtten er for børn og unge, er vores grund til at spørge.",
				"That the support is for children and young people is our reason to ask."),
			Ask: both("om der skal hentes en børneattest",
				"whether a check for work with children must be obtained"),
			Do: both("Spørg HR. Arbejdsgiveren henter attesten hos politiet, når man siger ja til det.",
				"Ask HR. The employer obtains it from the police when the person agrees to it."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if slices.Contains(d.TargetGroups, jobdesc.TargetGroupKindYoungPeople) && inDenmark(d) && !requires(d, jobdesc.RequirementKindChildrensCheck) {
				r.found(atRequirements)
			}
		},
	},
}

// required is what a requirement is called: the author's words, or the label of
// its kind, or its number.
func required(q *jobdesc.Requirement, i int) peerwork.Text {
	if q.Text != "" {
		return both(cut(q.Text), cut(q.Text))
	}
	if e, ok := q.Kind.Entry(); ok {
		return e.Label
	}
	n := strconv.Itoa(i + 1)
	return both("nr. "+n, "no. "+n)
}

func requires(d *jobdesc.Description, kind jobdesc.RequirementKind) bool {
	return slices.ContainsFunc(d.Requirements, func(q jobdesc.Requirement) bool { return q.Kind == kind })
}
