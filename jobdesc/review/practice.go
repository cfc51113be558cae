package review

import "github.com/peerwork-dk/peerwork/jobdesc"

// What the peer worker can, and learns.
var competenceRules = []rule{
	{
		Rule: Rule{
			Code: "JD-COMP-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"33.4", "40.1", "43.7"},
			Ask: both("hvad peer-medarbejderen skal kunne fra første dag",
				"what the peer worker must be able to do from the first day"),
			Do: both("Begynd med levede erfaringer, der er bearbejdet, så de kan gavne andre. Skriv intet om helbred.",
				"Begin with lived experience that the person has worked through, so that it can help others. Write nothing about health."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if (d.Competences == nil || len(d.Competences.Had) == 0) && !requires(d, jobdesc.RequirementKindOwnExperience) {
				r.found(atCompetences)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-COMP-2", Severity: SeverityShould, From: StageDescription, Evidence: []string{"40.3", "62.3", "64.2"},
			Ask: both("hvad peer-medarbejderen kan lære i jobbet",
				"what the peer worker can learn in the job"),
			Do: both("Tilbyd et forløb, der gør klar til rollen. Sæt også tid af til at lære mere senere.",
				"Offer a course that makes ready for the role. Set time aside for learning more later on, too."),
		},
		check: func(d *jobdesc.Description, r *report) {
			given := d.Competences != nil && len(d.Competences.ToBeGiven) > 0
			ways := d.Development != nil && (len(d.Development.Ways) > 0 || !unsaid(d.Development.Note))
			if !given && !ways {
				r.found(atToBeGiven)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-COMP-3", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"27.2", "29.4"},
			Ask: both("hvor jobbet kan føre hen",
				"where the job can lead"),
			Do: both("Skriv, om der kan komme flere timer, nye opgaver eller mere ansvar.",
				"Write whether more hours, new tasks or more responsibility can come."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && (d.Development == nil || unsaid(d.Development.Career)) {
				r.found(atCareer)
			}
		},
	},
}

// What the peer worker reads and writes.
var recordRules = []rule{
	{
		Rule: Rule{
			Code: "JD-REC-1", Severity: SeverityShould, From: StageDescription, Evidence: []string{"54.9", "54.10"},
			Ask: both("hvad peer-medarbejderen kan læse i journalen",
				"what the peer worker can read in the records"),
			Do: both("Tal om begge sider: på lige fod med kolleger eller på lige fod i støtten. Skriv, hvad I beslutter.",
				"Talk about both sides: on a par with colleagues, or on a par in the support. Write what you decide."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if keepsRecords(d) && d.RecordAccess.Access == "" {
				r.found(atRecordAccess)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-REC-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"own"},
			Own: both("Kilderne nævner det ikke. Men kolleger skal ikke kunne læse om hinanden.",
				"The sources do not mention it. But colleagues should not be able to read about each other."),
			Ask: both("hvem der kan åbne en kollegas gamle journal",
				"who can open a colleague’s old record"),
			Do: both("En ansat kan selv have fået støtte her engang. Aftal, hvordan den journal bliver lukket for kolleger.",
				"An employee may once have had support here. Agree how that record is closed to colleagues."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if keepsRecords(d) && d.RecordAccess.Access != "" && unsaid(d.RecordAccess.OldRecords) {
				r.found(atOldRecords)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-REC-3", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"own"},
			Own: both("Kilderne nævner det ikke. Men en note kan ændre, hvem man er for den anden.",
				"The sources do not mention it. But a note can change what one person is to another."),
			Ask: both("om peer-medarbejderen skriver i journalen",
				"whether the peer worker writes in the records"),
			Do: both("Beslut det, og skriv det ned. Noter kan for eksempel skrives sammen, så begge kan stå ved dem.",
				"Decide, and write it down. Notes can, for example, be written together, so that both can stand by them."),
		},
		check: func(d *jobdesc.Description, r *report) {
			a := &d.RecordAccess
			if keepsRecords(d) && a.Access != "" && a.Access != jobdesc.AccessNone && a.WritesNotes == "" {
				r.found(atWritesNotes)
			}
		},
	},
}

// keepsRecords reports whether there are records of the people the work is for.
// At these places there usually are none, and the question would be odd.
func keepsRecords(d *jobdesc.Description) bool {
	switch d.Workplace.Placement {
	case jobdesc.PlacementPrivateCompany, jobdesc.PlacementEducation, jobdesc.PlacementConsultancy, jobdesc.PlacementSocialEnterprise, jobdesc.PlacementHousingAssociation, jobdesc.PlacementOwnBusiness:
		return false
	}
	return d.Employment.Form != jobdesc.EmploymentFormSelfEmployed
}

// Supervision.
var supervisionRules = []rule{
	{
		Rule: Rule{
			Code: "JD-SUP-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"42.8", "15.3"},
			Ask: both("hvilken supervision peer-medarbejderen får",
				"what supervision the peer worker has"),
			Do: both("Skriv, hvem der giver den, og hvor tit. Supervision er afgørende for at kunne være i rollen.",
				"Write who gives it and how often. The peer worker needs supervision to fill the role."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if !hasSupervision(d.Supervision) {
				r.found(atSupervision)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SUP-2", Severity: SeverityShould, From: StageDescription, Evidence: []string{"42.2", "42.4"},
			Ask: both("om der er ekstra supervision, mens peer-medarbejderen er ny",
				"whether there is extra supervision while the peer worker is new"),
			Do: both("Aftal mere i den første tid, gerne i en gruppe med andre i samme slags job.",
				"Agree on more to begin with, if possible in a group with others in the same kind of job."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if s := d.Supervision; hasSupervision(s) && unsaid(s.ExtraWhileNew) && unsaid(s.Group) {
				r.found(atExtraWhileNew)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SUP-3", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"42.3"},
			Ask: both("at supervisoren kender peer-arbejde",
				"that the supervisor knows peer work"),
			Do: both("Find en, der respekterer fagligheden, kender udfordringerne og kan coache.",
				"Find somebody who respects the profession, knows the challenges and can coach."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if s := d.Supervision; hasSupervision(s) && s.SupervisorKnowsPeerWork != jobdesc.AnswerYes {
				r.found(atSupervisorKnows)
			}
		},
	},
}

// hasSupervision reports whether there is any supervision at all.
func hasSupervision(s *jobdesc.Supervision) bool {
	return s != nil && (s.Ordinary == jobdesc.AnswerYes || !unsaid(s.OrdinaryNote) && s.Ordinary != jobdesc.AnswerNo || !unsaid(s.ExtraWhileNew) || !unsaid(s.Supervisor) || !unsaid(s.Group))
}

// Contact with other peer workers.
var networkRules = []rule{
	{
		Rule: Rule{
			Code: "JD-NET-1", Severity: SeverityShould, Evidence: []string{"42.5", "65.4"},
			Text: both("Peer-medarbejderen er alene i rollen og har ikke et netværk udenfor.",
				"The peer worker is alone in the role and has no network outside."),
			Do: both("Find et netværk, eller dan en gruppe med nabokommunen. Sæt tid af til det.",
				"Find a network, or form a group with another workplace. Set time aside for it."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.OtherPeerWorkers == jobdesc.AnswerNo && !hasNetwork(d.Network) {
				r.found(atNetwork)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-NET-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"42.5"},
			Ask: both("om peer-medarbejderen har andre at dele rollen med",
				"whether the peer worker has others to share the role with"),
			Do: both("Skriv, om der er andre peer-medarbejdere, og hvilket netværk I kender.",
				"Write whether there are other peer workers, and which network you know."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.OtherPeerWorkers == "" && !hasNetwork(d.Network) {
				r.found(atOtherPeerWorkers)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-NET-3", Severity: SeverityConsider, Evidence: []string{"62.3", "own"},
			Own: both("Kilden siger, at læring skal have plads. Om det er i arbejdstiden, er vores råd.",
				"The source says that learning should have room. Whether in working hours is our advice."),
			Text: both("Netværket mødes uden for arbejdstiden, så det er fritid.",
				"The network meets outside working hours, so it is free time."),
			Do: both("Læg møderne ind i timerne. Her lærer man af andre i samme slags job.",
				"Put the meetings in the hours. That is where people learn from others in the same kind of job."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if !volunteer(d) && hasNetwork(d.Network) && d.Network.InWorkingHours == jobdesc.AnswerNo {
				r.found(atInWorkingHours)
			}
		},
	},
}

// hasNetwork reports whether there is a network. Naming one says that there is.
func hasNetwork(n jobdesc.Network) bool {
	return n.Outside == jobdesc.AnswerYes || n.Outside == "" && !unsaid(n.Which)
}
