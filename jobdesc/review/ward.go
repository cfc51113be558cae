package review

import "github.com/peerwork-dk/peerwork/jobdesc"

// Three things to rule out by name on a ward, and in a residential facility,
// where they are less near. A task out counts when it has the kind; its text is
// not searched.
var wardRules = []rule{
	{
		Rule: Rule{
			Code: "JD-WARD-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"14.1", "30.1", "own"},
			Own: ownCoercion, Ask: askCoercion,
			Do: both("I et sengeafsnit skal det stå blandt opgaver, der ikke er med. Fortæl det også til alle vagter.",
				"On a ward this must be on the list of tasks that are not in the job. Also tell every shift."),
		},
		check: ruledOut(jobdesc.PlacementWard, jobdesc.TaskOutKindCoercion),
	},
	{
		Rule: Rule{
			Code: "JD-WARD-2", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"30.1", "own"},
			Own: ownAlarm, Ask: askAlarm,
			Do: both("I et sengeafsnit skal det også stå. Aftal, hvem der løber i stedet.",
				"On a ward this must be written too. Agree who answers instead."),
		},
		check: ruledOut(jobdesc.PlacementWard, jobdesc.TaskOutKindAlarmDuty),
	},
	{
		Rule: Rule{
			Code: "JD-WARD-3", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"7.1", "30.1", "own"},
			Own: ownNorm, Ask: askNorm,
			Do: both("I et sengeafsnit skal det også stå. Ellers tager driften timerne, når nogen mangler.",
				"On a ward this must be written too. Otherwise operations take the hours when somebody is away."),
		},
		check: ruledOut(jobdesc.PlacementWard, jobdesc.TaskOutKindStaffingNorm),
	},
	{
		Rule: Rule{
			Code: "JD-HOME-1", Severity: SeverityShould, From: StageDescription, Evidence: []string{"14.1", "30.1", "own"},
			Own: ownCoercion, Ask: askCoercion,
			Do: both("Vælg det på listen over opgaver, der ikke er med, og fortæl det til alle vagter.",
				"Choose it on the list of tasks that are not in the job, and tell every shift."),
		},
		check: ruledOut(jobdesc.PlacementResidential, jobdesc.TaskOutKindCoercion),
	},
	{
		Rule: Rule{
			Code: "JD-HOME-2", Severity: SeverityShould, From: StageDescription, Evidence: []string{"30.1", "own"},
			Own: ownAlarm, Ask: askAlarm,
			Do: both("Vælg det på listen over opgaver, der ikke er med, og aftal, hvem der løber i stedet.",
				"Choose it on the list of tasks that are not in the job, and agree who answers instead."),
		},
		check: ruledOut(jobdesc.PlacementResidential, jobdesc.TaskOutKindAlarmDuty),
	},
	{
		Rule: Rule{
			Code: "JD-HOME-3", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"7.1", "30.1", "own"},
			Own: ownNorm, Ask: askNorm,
			Do: both("Tal om det. Er peer-medarbejderen en del af normeringen, tager driften let timerne.",
				"Talk about it. If the peer worker is part of the norm, operations easily take the hours."),
		},
		check: ruledOut(jobdesc.PlacementResidential, jobdesc.TaskOutKindStaffingNorm),
	},
}

// The same is said of both places; what to do weighs differently.
var (
	ownCoercion = both("Kilden nævner ikke tvang. Men tvang og ligeværd passer dårligt sammen.",
		"The source does not mention coercion. But coercion and equality do not fit together.")
	askCoercion = both("om peer-medarbejderen er med til magtanvendelse og tvang",
		"whether the peer worker takes part in use of force and coercion")
	ownAlarm = both("Kilden nævner ikke alarmer. Men en alarm kan ende i tvang. Egen alarm er sikkerhed, som alle har.",
		"The source does not mention alarms. But an alarm can end in force. One’s own alarm is safety that everybody has.")
	askAlarm = both("om peer-medarbejderen løber til andres alarmer",
		"whether the peer worker answers others’ alarms")
	ownNorm = both("Kilden advarer om drift. At normeringen er vejen derhen, er vores vurdering.",
		"The source warns of operations. That the staffing norm leads there is our judgement.")
	askNorm = both("om peer-medarbejderen tæller med i normeringen",
		"whether the peer worker counts in the staffing norm")
)

// ruledOut asks, at one kind of place, for a task out of one kind.
func ruledOut(at jobdesc.Placement, kind jobdesc.TaskOutKind) func(*jobdesc.Description, *report) {
	return func(d *jobdesc.Description, r *report) {
		if d.Workplace.Placement != at {
			return
		}
		for i := range d.TasksOut {
			if d.TasksOut[i].Kind == kind {
				return
			}
		}
		r.found(atTasksOut)
	}
}
