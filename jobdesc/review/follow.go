package review

import (
	"slices"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// What happens afterwards.
var followUpRules = []rule{
	{
		Rule: Rule{
			Code: "JD-EVAL-1", Severity: SeverityShould, From: StageDescription, Evidence: []string{"28.2"},
			Ask: both("hvornår funktionen bliver evalueret",
				"when the function is evaluated"),
			Do: both("Vælg en dato, og hvem der er med. Se på funktionen og på jeres egne løfter, aldrig på personen.",
				"Choose a date and who takes part. Look at the function and at your own promises, never at the person."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Evaluation == nil || d.Evaluation.First == "" && d.Evaluation.EveryMonths == 0 {
				r.found(atEvaluation)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-EVAL-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"15.1", "69.1"},
			Ask: both("hvornår I læser beskrivelsen igen",
				"when you read the description again"),
			Do: both("Vælg en dag, og ret den til sammen med peer-medarbejderen. Ellers glider opgaverne langsomt.",
				"Choose a day, and revise it together with the peer worker. Otherwise the tasks slowly drift."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.ReviewDate == "" {
				r.found(atReviewDate)
			}
		},
	},
}

// The dilemmas. Both sides have good reasons, so a rule may say that nothing is
// decided or that no reason is given, and nothing more.
var dilemmaRules = []rule{
	{
		Rule: Rule{
			Code: "JD-DIL-1", Severity: SeverityConsider, From: StageDescription,
			Evidence: []string{"53.1", "53.2", "53.3", "53.4", "53.5", "53.6", "53.7", "52.1"},
			Ask:      both("{}", "{}"),
			Text: both("Dette er ikke besluttet: {}",
				"This is not decided: {}"),
			Do: both("Tal om begge sider, for der er gode grunde til dem begge. Skriv, hvad I vælger og hvorfor.",
				"Talk about both sides, for there are good reasons for either. Write what you choose and why."),
		},
		check: func(d *jobdesc.Description, r *report) {
			dilemmas := r.table.dilemmas
			for i := range dilemmas {
				at, entry := atDilemmas, i
				if choice := dilemma(d, dilemmas[i].ID); choice >= 0 {
					at, entry = atDilemma, choice
					if d.Dilemmas[choice].Side != "" {
						continue
					}
				} else if settles(d, dilemmas[i].ID) {
					continue
				}
				r.foundDilemma(at, entry, &dilemmas[i])
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-DIL-2", Severity: SeverityConsider, From: StageDescription,
			Evidence: []string{"53.1", "53.2", "53.3", "53.4", "53.5", "53.6", "53.7", "52.1"},
			Ask: both("hvorfor I har valgt, som I har: {}",
				"why you have chosen as you have: {}"),
			Text: both("Der står ikke, hvorfor I har valgt, som I har: {}",
				"It does not say why you have chosen as you have: {}"),
			Do: both("Skriv kort hvorfor. Grunden er god at have, når I læser det om et år.",
				"Write briefly why. The reason is good to have when you read it in a year."),
		},
		check: func(d *jobdesc.Description, r *report) {
			dilemmas := r.table.dilemmas
			for i := range d.Dilemmas {
				c := &d.Dilemmas[i]
				k := slices.IndexFunc(dilemmas, func(known jobdesc.Dilemma) bool { return known.ID == c.Dilemma })
				if k >= 0 && c.Side != "" && unsaid(c.Reason) {
					r.foundDilemma(atDilemma, i, &dilemmas[k])
				}
			}
		},
	},
}

// foundDilemma reports a finding that asks a dilemma's question and rests on
// that dilemma alone.
func (r *report) foundDilemma(at place, index int, about *jobdesc.Dilemma) {
	r.add(hit{rule: r.rule, at: at, index: index, what: about.Question, evidence: about.Evidence})
}

// dilemma returns the number of the choice the description has for a dilemma,
// or -1.
func dilemma(d *jobdesc.Description, id jobdesc.DilemmaID) int {
	return slices.IndexFunc(d.Dilemmas, func(c jobdesc.DilemmaChoice) bool { return c.Dilemma == id })
}

// settles reports whether the description says elsewhere where the workplace
// has chosen in a dilemma, or another rule asks. Asking again would only make the
// reader write it twice.
func settles(d *jobdesc.Description, id jobdesc.DilemmaID) bool {
	switch id {
	case jobdesc.DilemmaVoluntaryOrPaid, jobdesc.DilemmaEquality:
		return true // JD-TERM-1 and JD-REC-1 ask
	case jobdesc.DilemmaPartTimeOrFull:
		return volunteer(d) || (mostMinutes(d) > 0 || d.Hours.PercentOfFullTime > 0) && d.Employment.Term != ""
	case jobdesc.DilemmaPeerRoleOrPeerCompetence:
		return false
	case jobdesc.DilemmaOpenness:
		return d.Openness.Agreed != "" || !unsaid(d.Openness.Note)
	case jobdesc.DilemmaConsideration:
		return d.Demands != "" || !unsaid(d.Flexibility)
	case jobdesc.DilemmaRecognition:
		return volunteer(d) || d.Pay.Step != ""
	}
	return true
}
