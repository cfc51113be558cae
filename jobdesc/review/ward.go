package review

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// Three things to rule out by name on a ward, and in a residential facility,
// where they are less near. A task out counts by its kind or by its words, and so
// does the place.
var wardRules = []rule{
	{
		Rule: Rule{
			Code: "JD-WARD-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"14.1", "30.1", "own"},
			Own: ownCoercion(), Ask: askCoercion(),
			Do: both("I et sengeafsnit skal det stå blandt opgaver, der ikke er med. Fortæl det også til alle vagter.",
				"On a ward this must be on the list of tasks that are not in the job. Also tell every shift."),
		},
		check: func(d *jobdesc.Description, r *report) { r.notRuledOut(d, jobdesc.PlacementWard, saysForce) },
	},
	{
		Rule: Rule{
			Code: "JD-WARD-2", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"30.1", "own"},
			Own: ownAlarm(), Ask: askAlarm(),
			Do: both("I et sengeafsnit skal det også stå. Aftal, hvem der løber i stedet.",
				"On a ward this must be written too. Agree who answers instead."),
		},
		check: func(d *jobdesc.Description, r *report) { r.notRuledOut(d, jobdesc.PlacementWard, saysAlarm) },
	},
	{
		Rule: Rule{
			Code: "JD-WARD-3", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"7.1", "30.1", "own"},
			Own: ownNorm(), Ask: askNorm(),
			Do: both("I et sengeafsnit skal det også stå. Ellers tager driften timerne, når nogen mangler.",
				"On a ward this must be written too. Otherwise operations take the hours when somebody is away."),
		},
		check: func(d *jobdesc.Description, r *report) { r.notRuledOut(d, jobdesc.PlacementWard, saysNorm) },
	},
	{
		Rule: Rule{
			Code: "JD-HOME-1", Severity: SeverityShould, From: StageDescription, Evidence: []string{"14.1", "30.1", "own"},
			Own: ownCoercion(), Ask: askCoercion(),
			Do: both("Vælg det på listen over opgaver, der ikke er med, og fortæl det til alle vagter.",
				"Choose it on the list of tasks that are not in the job, and tell every shift."),
		},
		check: func(d *jobdesc.Description, r *report) { r.notRuledOut(d, jobdesc.PlacementResidential, saysForce) },
	},
	{
		Rule: Rule{
			Code: "JD-HOME-2", Severity: SeverityShould, From: StageDescription, Evidence: []string{"30.1", "own"},
			Own: ownAlarm(), Ask: askAlarm(),
			Do: both("Vælg det på listen over opgaver, der ikke er med, og aftal, hvem der løber i stedet.",
				"Choose it on the list of tasks that are not in the job, and agree who answers instead."),
		},
		check: func(d *jobdesc.Description, r *report) { r.notRuledOut(d, jobdesc.PlacementResidential, saysAlarm) },
	},
	{
		Rule: Rule{
			Code: "JD-HOME-3", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"7.1", "30.1", "own"},
			Own: ownNorm(), Ask: askNorm(),
			Do: both("Tal om det. Er peer-medarbejderen en del af normeringen, tager driften let timerne.",
				"Talk about it. If the peer worker is part of the norm, operations easily take the hours."),
		},
		check: func(d *jobdesc.Description, r *report) { r.notRuledOut(d, jobdesc.PlacementResidential, saysNorm) },
	},
}

// The reasons and the questions are the same for both kinds of place, and what to
// do weighs differently. They are functions, and not variables: a list of rules
// that reads variables is made when a program starts.

func ownCoercion() peerwork.Text {
	return both("Kilden nævner ikke tvang. Men tvang og ligeværd passer dårligt sammen.",
		"The source does not mention coercion. But coercion and equality do not fit together.")
}

func askCoercion() peerwork.Text {
	return both("om peer-medarbejderen er med til magtanvendelse og tvang",
		"whether the peer worker takes part in use of force and coercion")
}

func ownAlarm() peerwork.Text {
	return both("Kilden nævner ikke alarmer. Men en alarm kan ende i tvang. Egen alarm er sikkerhed, som alle har.",
		"The source does not mention alarms. But an alarm can end in force. One’s own alarm is safety that everybody has.")
}

func askAlarm() peerwork.Text {
	return both("om peer-medarbejderen løber til andres alarmer",
		"whether the peer worker answers others’ alarms")
}

func ownNorm() peerwork.Text {
	return both("Kilden advarer om drift. At normeringen er vejen derhen, er vores vurdering.",
		"The source warns of operations. That the staffing norm leads there is our judgement.")
}

func askNorm() peerwork.Text {
	return both("om peer-medarbejderen tæller med i normeringen",
		"whether the peer worker counts in the staffing norm")
}

// placeInWords returns the kind of place that a title, a name or a sentence of
// the place describes, where none is chosen: a ward, a residential facility, or
// none of these.
func (r *report) placeInWords(d *jobdesc.Description) jobdesc.Placement {
	is := func(t *reading.Text) jobdesc.Placement {
		for i := range t.Sentences {
			switch s := &t.Sentences[i]; {
			case s.Has(reading.WardPlace):
				return jobdesc.PlacementWard
			case s.Has(reading.HomePlace):
				return jobdesc.PlacementResidential
			}
		}
		return ""
	}
	all := r.passages(d)
	for i := range all {
		switch all[i].at {
		case atTitle, atOtherPlacement, atTeam, atWhere:
			if place := is(&all[i].Text); place != "" {
				return place
			}
		}
	}
	name := reading.Read(d.Lang, d.Workplace.Name)
	return is(&name)
}

// notRuledOut reports, at one kind of place, that a task is not ruled out.
func (r *report) notRuledOut(d *jobdesc.Description, at jobdesc.Placement, out saying) {
	if d.Workplace.Placement != at && (d.Workplace.Placement != "" || r.placeInWords(d) != at) {
		return
	}
	if r.ruledOut(d)&(1<<out) == 0 {
		r.found(atTasksOut)
	}
}
