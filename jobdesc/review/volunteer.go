package review

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// The volunteers' own path: no pay, no contract, no committee, but somebody to
// turn to and a line to what others are paid for.
var volunteerRules = []rule{
	{
		Rule: Rule{
			Code: "JD-VOL-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"16.1", "own"},
			Own: both("Kilden taler om ledelse i almindelighed. En frivillig har også brug for en, der har ansvaret.",
				"The source is about leadership in general. A volunteer too needs somebody who is responsible."),
			Ask: both("hvem den frivillige kan gå til",
				"who the volunteer can turn to"),
			Do: both("Skriv en titel, for eksempel daglig leder. Skriv også, hvornår den frivillige kan få fat i lederen.",
				"Write a title, such as manager. Also write when the volunteer can reach the manager."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if volunteer(d) && unsaid(d.Volunteering.Contact) && unsaid(d.LineManager.Title) {
				r.found(atVolunteerContact)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-VOL-2", Severity: SeverityShould, Evidence: []string{"53.1", "54.2", "own"},
			Own: both("Kilden viser dilemmaet. At frivillige ikke bør lave lønnet arbejde, er vores råd.",
				"The source shows the dilemma. That volunteers should not do paid work is our advice."),
			Text: both("Det ligner noget, som ansatte får løn for: »{}«",
				"It looks like something employees are paid for: “{}”"),
			Do: both("Lad ansatte løse det, eller lav et job med løn. Er det noget andet, så skriv hvordan.",
				"Let employees do it, or make a job with pay. If it is something else, write how."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if !volunteer(d) {
				return
			}
			for i := range d.Tasks {
				if t := &d.Tasks[i]; unsaid(t.WhyPeer) && (t.Kind == jobdesc.TaskKindOperational || paidFor(t)) {
					r.foundAs(atTask, i, both(t.Title, t.Title))
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-VOL-3", Severity: SeverityShould, From: StageDescription, Evidence: []string{"53.1", "own"},
			Own: both("Kilden stiller spørgsmålet om frivilligt og lønnet. At skrive en grænse er vores forslag.",
				"The source asks about voluntary and paid work. To write down where it ends is our suggestion."),
			Ask: both("hvordan det frivillige holdes adskilt fra lønnet arbejde",
				"how the voluntary work is kept apart from paid work"),
			Do: both("Skriv, hvad der er frivilligt, og hvad ansatte altid står for.",
				"Write what is voluntary, and what employees always take care of."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if volunteer(d) && unsaid(d.Volunteering.Boundary) {
				r.found(atBoundary)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-VOL-4", Severity: SeverityConsider, From: StageContract, Evidence: []string{"own"},
			Own: both("Kilderne nævner det ikke. Men ingen bør betale for at være frivillig.",
				"The sources do not mention it. But nobody should pay to be a volunteer."),
			Ask: both("om den frivillige er forsikret og får udgifter dækket",
				"whether the volunteer is insured and has expenses paid back"),
			Do: both("Spørg jeres forening eller kommune, og skriv svaret.",
				"Ask your organisation, and write the answer down."),
		},
		check: func(d *jobdesc.Description, r *report) {
			switch {
			case !volunteer(d):
			case d.Volunteering.Expenses == "":
				r.found(atExpenses)
			case d.Volunteering.Insurance == "":
				r.found(atInsurance)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-VOL-5", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"54.1", "54.2"},
			Ask: both("om der er en vej til arbejde med løn",
				"whether there is a way to paid work"),
			Do: both("Nogle vil helst være frivillige, de fleste vil gerne have løn. Skriv, hvad I kan tilbyde, også hvis det er lidt.",
				"Some prefer to volunteer, most would like pay. Write what you can offer, even if it is little."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if volunteer(d) && unsaid(d.Volunteering.WayToPaidWork) {
				r.found(atWayToPaidWork)
			}
		},
	},
}

// paidFor reports whether somebody who is not a volunteer does the task too.
// This reads one word, so that "andre frivillige" are not taken for employees.
func paidFor(t *jobdesc.Task) bool {
	for _, who := range t.AlsoDoneBy {
		who = strings.ToLower(who)
		if !strings.Contains(who, "frivillig") && !strings.Contains(who, "volunteer") {
			return true
		}
	}
	return false
}

// Equal respect and terms. These rules never read what is agreed with one
// person, such as reasonable adjustment: that has no place in a description.
var respectRules = []rule{
	{
		Rule: Rule{
			Code: "JD-RESP-1", Severity: SeverityShould, Evidence: []string{"23.4", "66.1", "66.2"},
			Text: both("Kravene er sat lavere for alle peer-medarbejdere, alene fordi de er peer-medarbejdere.",
				"Demands are set lower for all peer workers, only because they are peer workers."),
			Do: both("Stil de krav, som andre job her har, og lad fleksibilitet gælde for alle. Tilpasning aftales med den enkelte, ikke her.",
				"Make the demands other jobs here have, and let flexibility be for everybody. Adjustment is agreed with the person, not here."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Demands == jobdesc.DemandsReducedForPeerWorkers {
				r.found(atDemands)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-RESP-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"23.4", "34.3"},
			Ask: both("hvilken fleksibilitet alle ansatte har",
				"what flexibility all employees have"),
			Do: both("Skriv, hvad alle kan få, for eksempel at bytte en vagt. Så er det ikke en særordning.",
				"Write what everybody can have, such as swapping a shift. Then it is not a special arrangement."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && unsaid(d.Flexibility) && unsaid(d.Contract.Flexibility) {
				r.found(atFlexibility)
			}
		},
	},
}
