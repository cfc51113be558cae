package review_test

import "github.com/peerwork-dk/peerwork/jobdesc"

var taskCases = []ruleCase{
	{
		code: "JD-TASK-1", base: "good-residential",
		speaks: []change{{"no task is out", "/tasksOut", func(d description) { d.TasksOut = nil }}},
		silent: []change{{"one task is out, in the author's words", "", func(d description) { d.TasksOut = []jobdesc.TaskOut{{Text: "At skrive handleplaner"}} }}},
	},
	{
		code:   "JD-TASK-2",
		speaks: []change{{"no task is in", "/tasks", func(d description) { d.Tasks = nil }}},
		silent: []change{{"one task is in", "", func(d description) { d.Tasks = d.Tasks[:1] }}},
	},
	{
		code: "JD-TASK-3", base: "good-residential",
		speaks: []change{
			{"the use of lived experience is not written for more than a third of the hours", "/tasks", func(d description) { d.Tasks[0].WhyPeer = "" }},
			{"not every task has its hours, and it is not written for two of four tasks", "/tasks", func(d description) {
				d.Tasks[0].WhyPeer, d.Tasks[1].WhyPeer, d.Tasks[3].MinutesPerWeek = "", "", 0
			}},
		},
		silent: []change{
			{"it is not written for exactly a third", "", func(d description) { d.Tasks[0].MinutesPerWeek, d.Tasks[0].WhyPeer = 195, "" }},
			{"not every task has its hours, and it is not written for one of four tasks", "", func(d description) { d.Tasks[0].WhyPeer, d.Tasks[3].MinutesPerWeek = "", 0 }},
		},
	},
	{
		code: "JD-TASK-4", base: "good-job-centre",
		speaks: []change{{"operational tasks take more than a third of the hours", "/tasks", func(d description) { d.Tasks[0].Kind = jobdesc.TaskKindOperational }}},
		silent: []change{
			{"operational tasks take less", "", func(d description) { d.Tasks[1].Kind = jobdesc.TaskKindOperational }},
			{"working in the reception all the time", "", func(d description) {
				d.Functions, d.Tasks = []jobdesc.Function{jobdesc.FunctionReception}, d.Tasks[1:2]
			}},
			{"milieu work all the time", "", func(d description) {
				d.Functions, d.Tasks = []jobdesc.Function{jobdesc.FunctionMilieu}, d.Tasks[:1]
				d.Tasks[0].Title, d.Tasks[0].Kind = "Lave mad sammen", jobdesc.TaskKindPresence
			}},
		},
	},
	{
		code:   "JD-TASK-5",
		speaks: []change{{"others do a task too, and it is not said what lived experience adds", "/tasks/0", func(d description) { d.Tasks[0].WhyPeer = "" }}},
		silent: []change{
			{"nobody else does the task", "", func(d description) { d.Tasks[0].WhyPeer, d.Tasks[0].AlsoDoneBy = "", nil }},
			{"others do it too, and it is said what lived experience adds", "", func(d description) { d.Tasks[1].AlsoDoneBy = []string{"Psykologen"} }},
			{"the task is operational: that is said instead", "", func(d description) { d.Tasks[0].WhyPeer, d.Tasks[0].Kind = "", jobdesc.TaskKindOperational }},
		},
	},
	{
		code: "JD-TASK-6", base: "good-staff-function",
		speaks: []change{
			{"no task is out in a staff function", "/tasksOut", func(d description) { d.TasksOut = nil }},
			{"no task is out for the self-employed", "/tasksOut", func(d description) {
				selfEmployedInstead(d)
				d.TasksOut, d.Functions = nil, []jobdesc.Function{jobdesc.FunctionMilieu}
			}},
		},
		silent: []change{
			{"support is a function too: more is asked there", "", func(d description) {
				d.TasksOut, d.Functions = nil, append(d.Functions, jobdesc.FunctionIndividualSupport)
			}},
			{"one task is out", "", func(d description) { d.TasksOut = d.TasksOut[:1] }},
		},
	},
	{
		code: "JD-LIMIT-1",
		speaks: []change{{"a limit of a kind that hampers the work, reason or not", "/limits/1", func(d description) {
			d.Limits = []jobdesc.Limit{{Text: "Ikke efter klokken 22", Why: "Da lukker huset."}, {Kind: jobdesc.LimitKindNeverAlone, Why: "For en sikkerheds skyld."}}
		}}},
		silent: []change{{"a limit in the author's words, with a reason", "", func(d description) {
			d.Limits = []jobdesc.Limit{{Text: "Kører ikke patienter i egen bil", Why: "Det gør ingen af os, af hensyn til forsikringen."}}
		}}},
	},
	{
		code:   "JD-LIMIT-2",
		speaks: []change{{"a limit without a reason", "/limits/0", func(d description) { d.Limits = []jobdesc.Limit{{Text: "Kører ikke patienter i egen bil"}} }}},
		silent: []change{
			{"a limit with a reason", "", func(d description) {
				d.Limits = []jobdesc.Limit{{Text: "Kører ikke patienter i egen bil", Why: "Det gør ingen af os."}}
			}},
			{"a limit of a known kind: that is said instead", "", func(d description) { d.Limits = []jobdesc.Limit{{Kind: jobdesc.LimitKindIndoorsOnly}} }},
		},
	},
	ruledOutCase("JD-WARD-1", "good-ward", jobdesc.TaskOutKindCoercion),
	ruledOutCase("JD-WARD-2", "good-ward", jobdesc.TaskOutKindAlarmDuty),
	ruledOutCase("JD-WARD-3", "good-ward", jobdesc.TaskOutKindStaffingNorm),
	ruledOutCase("JD-HOME-1", "good-residential", jobdesc.TaskOutKindCoercion),
	ruledOutCase("JD-HOME-2", "good-residential", jobdesc.TaskOutKindAlarmDuty),
	ruledOutCase("JD-HOME-3", "good-residential", jobdesc.TaskOutKindStaffingNorm),
}

// ruledOutCase is the same for each of the three things at either place.
func ruledOutCase(code, base string, kind jobdesc.TaskOutKind) ruleCase {
	without := func(d description) {
		var left []jobdesc.TaskOut
		for _, out := range d.TasksOut {
			if out.Kind != kind {
				left = append(left, out)
			}
		}
		d.TasksOut = left
	}
	place, other := "a ward", jobdesc.PlacementResidential
	if base == "good-residential" {
		place, other = "a residential facility", jobdesc.PlacementWard
	}
	return ruleCase{
		code: code, base: base,
		speaks: []change{{place + " does not rule out “" + string(kind) + "”", "/tasksOut", without}},
		silent: []change{
			{"the other of the two does not: it has a rule of its own", "", func(d description) { without(d); d.Workplace.Placement = other }},
			{"an outpatient clinic does not", "", func(d description) { without(d); d.Workplace.Placement = jobdesc.PlacementRegionalOutpatient }},
			{"it is ruled out without saying why", "", func(d description) {
				for i := range d.TasksOut {
					if d.TasksOut[i].Kind == kind {
						d.TasksOut[i].Why = ""
					}
				}
			}},
		},
	}
}

var practiceCases = []ruleCase{
	{
		code:   "JD-COMP-1",
		speaks: []change{{"nothing is said of what the peer worker can", "/competences/had", func(d description) { d.Competences.Had = nil }}},
		silent: []change{{"one competence from the list", "", func(d description) {
			d.Competences.Had = []jobdesc.Competence{{Kind: jobdesc.CompetenceKindExperientialCompetence}}
		}}, {"own experience is among the requirements", "", func(d description) {
			d.Competences.Had = nil
			d.Requirements = []jobdesc.Requirement{{Kind: jobdesc.RequirementKindOwnExperience, Need: jobdesc.NeedNeeded}}
		}}},
	},
	{
		code:   "JD-COMP-2",
		speaks: []change{{"nothing is said of what the peer worker can learn", "/competences/toBeGiven", func(d description) { d.Competences.ToBeGiven, d.Development = nil, nil }}},
		silent: []change{
			{"ways to learn are written instead", "", func(d description) { d.Competences.ToBeGiven = nil }},
			{"a course is written, the ways are not", "", func(d description) { d.Development.Ways, d.Development.Note = nil, "" }},
		},
	},
	{
		code:   "JD-COMP-3",
		speaks: []change{{"it is not said where the job can lead", "/development/career", func(d description) { d.Development.Career = "" }}},
		silent: []change{{"a volunteer", "", func(d description) { volunteerInstead(d); d.Development.Career = "" }}},
	},
	{
		code:   "JD-REC-1",
		speaks: []change{{"access to records is not decided", "/recordAccess/access", func(d description) { d.RecordAccess = jobdesc.RecordAccess{} }}},
		silent: []change{
			{"no access is a decision", "", func(d description) { d.RecordAccess.Access = jobdesc.AccessNone }},
			{"the same access as colleagues is a decision", "", func(d description) { d.RecordAccess.Access = jobdesc.AccessAsColleagues }},
			{"a private company, where there are no such records", "", func(d description) {
				d.RecordAccess, d.Workplace.Placement = jobdesc.RecordAccess{}, jobdesc.PlacementPrivateCompany
			}},
		},
	},
	{
		code:   "JD-REC-2",
		speaks: []change{{"it is not said who can open a colleague's old record", "/recordAccess/oldRecords", func(d description) { d.RecordAccess.OldRecords = "" }}},
		silent: []change{{"access itself is not decided: that is said first", "", func(d description) { d.RecordAccess = jobdesc.RecordAccess{} }}},
	},
	{
		code:   "JD-REC-3",
		speaks: []change{{"it is not decided whether the peer worker writes notes", "/recordAccess/writesNotes", func(d description) { d.RecordAccess.WritesNotes = "" }}},
		silent: []change{
			{"the peer worker does not write notes", "", func(d description) { d.RecordAccess.WritesNotes, d.RecordAccess.Notes = jobdesc.AnswerNo, "" }},
			{"no access, so no notes", "", func(d description) { d.RecordAccess.Access, d.RecordAccess.WritesNotes = jobdesc.AccessNone, "" }},
		},
	},
	{
		code: "JD-SUP-1",
		speaks: []change{
			{"supervision is not mentioned", "/supervision", func(d description) { d.Supervision = nil }},
			{"no part in ordinary supervision, and nothing else", "/supervision", func(d description) {
				d.Supervision = &jobdesc.Supervision{Ordinary: jobdesc.AnswerNo, Themes: []jobdesc.SupervisionTheme{jobdesc.SupervisionThemeThriving}}
			}},
		},
		silent: []change{
			{"only ordinary supervision", "", func(d description) { d.Supervision = &jobdesc.Supervision{Ordinary: jobdesc.AnswerYes} }},
			{"only a group with others in the same job", "", func(d description) { d.Supervision = &jobdesc.Supervision{Group: "Hver måned"} }},
		},
	},
	{
		code: "JD-SUP-2",
		speaks: []change{{"nothing beyond ordinary supervision while new", "/supervision/extraWhileNew", func(d description) {
			d.Supervision.ExtraWhileNew, d.Supervision.Group = "", ""
		}}},
		silent: []change{
			{"a group with others in the same job", "", func(d description) { d.Supervision.ExtraWhileNew = "" }},
			{"no supervision at all: that is said instead", "", func(d description) { d.Supervision = nil }},
		},
	},
	{
		code: "JD-SUP-3",
		speaks: []change{
			{"the supervisor does not know peer work", "/supervision/supervisorKnowsPeerWork", func(d description) { d.Supervision.SupervisorKnowsPeerWork = jobdesc.AnswerNo }},
			{"it is not said", "/supervision/supervisorKnowsPeerWork", func(d description) { d.Supervision.SupervisorKnowsPeerWork = "" }},
		},
		silent: []change{{"the supervisor knows it, and is not described", "", func(d description) { d.Supervision.Supervisor = "" }}},
	},
	{
		code: "JD-NET-1", base: "good-residential",
		speaks: []change{
			{"the only peer worker, without a network outside", "/network/outside", func(d description) { d.Network = jobdesc.Network{Outside: jobdesc.AnswerNo} }},
			{"the only peer worker, and no network is mentioned", "/network/outside", func(d description) { d.Network = jobdesc.Network{} }},
		},
		silent: []change{
			{"others are employed in the same job", "", func(d description) {
				d.Network, d.OtherPeerWorkers = jobdesc.Network{Outside: jobdesc.AnswerNo}, jobdesc.AnswerYes
			}},
			{"a network is named", "", func(d description) { d.Network = jobdesc.Network{Which: "Landsdelens peer-netværk"} }},
		},
	},
	{
		code:   "JD-NET-2",
		speaks: []change{{"neither other peer workers nor a network are mentioned", "/otherPeerWorkers", func(d description) { d.OtherPeerWorkers, d.Network = "", jobdesc.Network{} }}},
		silent: []change{
			{"there is a network", "", func(d description) { d.OtherPeerWorkers = "" }},
			{"the peer worker is known to be the only one: that is said instead", "", func(d description) { d.OtherPeerWorkers, d.Network = jobdesc.AnswerNo, jobdesc.Network{} }},
		},
	},
	{
		code:   "JD-NET-3",
		speaks: []change{{"the network meets outside working hours", "/network/inWorkingHours", func(d description) { d.Network.InWorkingHours = jobdesc.AnswerNo }}},
		silent: []change{
			{"it is not said when the network meets", "", func(d description) { d.Network.InWorkingHours = "" }},
			{"a volunteer has no working hours", "", func(d description) { volunteerInstead(d); d.Network.InWorkingHours = jobdesc.AnswerNo }},
		},
	},
}
