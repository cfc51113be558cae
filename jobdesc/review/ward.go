package review

import "github.com/peerwork-dk/peerwork/jobdesc"

// On a ward, and nowhere else: three things that must be ruled out by name. A
// task out counts when it has the kind; its text is not searched.
var wardRules = []rule{
	{
		Rule: Rule{
			Code: "JD-WARD-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"14.1", "30.1", "own"},
			Own: both("Kilden nævner ikke tvang. Men tvang og ligeværd passer dårligt sammen.",
				"The source does not mention coercion. But coercion and equality go badly together."),
			Ask: both("at peer-medarbejderen ikke er med til magtanvendelse og tvang",
				"that the peer worker takes no part in use of force and coercion"),
			Do: both("Vælg det på listen over opgaver, der ikke er med. Fortæl det også til alle vagter.",
				"Choose it on the list of tasks that are not in the job. Tell every shift too."),
		},
		check: func(d *jobdesc.Description, r *report) { ruledOutOnAWard(d, jobdesc.TaskOutKindCoercion, r) },
	},
	{
		Rule: Rule{
			Code: "JD-WARD-2", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"30.1", "own"},
			Own: both("Kilden nævner ikke alarmer. Men den, der bærer alarm, kan blive kaldt til tvang.",
				"The source does not mention alarms. But whoever carries one can be called to use force."),
			Ask: both("at peer-medarbejderen ikke løber til andres alarmer",
				"that the peer worker does not answer others’ alarms"),
			Do: both("Vælg det på listen over opgaver, der ikke er med. Aftal, hvem der har vagten i stedet.",
				"Choose it on the list of tasks that are not in the job. Agree who has the duty instead."),
		},
		check: func(d *jobdesc.Description, r *report) { ruledOutOnAWard(d, jobdesc.TaskOutKindAlarmDuty, r) },
	},
	{
		Rule: Rule{
			Code: "JD-WARD-3", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"7.1", "30.1", "own"},
			Own: both("Kilden advarer om drift. At normeringen er vejen derhen, er vores vurdering.",
				"The source warns of operations. That the staffing norm leads there is our judgement."),
			Ask: both("at peer-medarbejderen ikke tæller med i normeringen",
				"that the peer worker does not count in the staffing norm"),
			Do: both("Vælg det på listen over opgaver, der ikke er med. Ellers tager driften timerne, når nogen mangler.",
				"Choose it on the list of tasks that are not in the job. Otherwise operations take the hours when somebody is away."),
		},
		check: func(d *jobdesc.Description, r *report) { ruledOutOnAWard(d, jobdesc.TaskOutKindStaffingNorm, r) },
	},
}

func ruledOutOnAWard(d *jobdesc.Description, kind jobdesc.TaskOutKind, r *report) {
	if d.Workplace.Placement != jobdesc.PlacementWard {
		return
	}
	for i := range d.TasksOut {
		if d.TasksOut[i].Kind == kind {
			return
		}
	}
	r.found(atTasksOut)
}
