package review

import "github.com/peerwork-dk/peerwork/jobdesc"

// What keeps the job and the people in it safe: the busy day, working alone,
// violence, what is said on.
var safetyRules = []rule{
	{
		Rule: Rule{
			Code: "JD-AIM-5", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"14.2", "41.3", "own"},
			Own: both("Selvbestemmelse begynder med, at man kan sige nej til støtten.",
				"Self-determination begins with being able to say no to the support."),
			Ask: both("hvordan man får kontakt til peer-medarbejderen, og hvordan man kan sige nej",
				"how people get in contact with the peer worker, and how they can say no"),
			Do: both("Skriv, hvem man spørger. Skriv også, at et nej ikke ændrer den øvrige støtte.",
				"Write who to ask. Also write that a no does not change other support."),
		},
		check: func(d *jobdesc.Description, r *report) {
			switch {
			case !supportsPeople(d):
			case d.TargetGroup.Contact == "":
				r.found(atContact)
			case d.TargetGroup.SayNo == "":
				r.found(atSayNo)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-DAY-1", Severity: SeverityShould, From: StageDescription, Evidence: []string{"7.1", "15.1", "30.2"},
			Ask: both("hvad der sker på en travl dag",
				"what happens on a busy day"),
			Do: both("Skriv, hvem der tager de opgaver, der ikke er med, når nogen mangler. Det er der, jobbet let glider.",
				"Write who does the tasks that are not in the job when someone is away. That is when a job drifts."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.BusyDay == "" {
				r.found(atBusyDay)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-DUTY-1", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"own"},
			Own: both("At lede eller oplære andre er et arbejde, som tager tid.",
				"Leading or training others is work that takes time."),
			Ask: both("hvilken tid og støtte der er til ansvaret for andre",
				"what time and support there is for the responsibility for others"),
			Do: both("Skriv, hvem ansvaret gælder, hvor mange timer det tager, og hvem man selv kan spørge.",
				"Write who they are responsible for, how many hours it takes, and who they can ask."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Responsibility.ForOthers == jobdesc.AnswerYes && d.Responsibility.Note == "" {
				r.found(atResponsibility)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-CONF-1", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"own"},
			Own: both("Tillid kræver, at begge ved, hvad der bliver sagt videre.",
				"There is trust when both know what is passed on."),
			Ask: both("hvad peer-medarbejderen siger videre, og hvad I gør, når man kender hinanden i forvejen",
				"what the peer worker passes on, and what you do when people already know each other"),
			Do: both("Skriv, hvornår peer-medarbejderen siger noget videre, og at det bliver sagt først. Skriv, hvem man kan bytte med.",
				"Write when something is passed on, and that they say so first. Write who they can swap with."),
		},
		check: func(d *jobdesc.Description, r *report) {
			switch {
			case !supportsPeople(d):
			case d.Confidentiality == "":
				r.found(atConfidentiality)
			case d.KnownBefore == "":
				r.found(atKnownBefore)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SAFE-1", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"66.1", "law:arbejdets-udfoerelse-11", "own"},
			Own: both("De samme regler for alle er vores svar på, om man kan være alene.",
				"The same rules for everyone is our answer to the question of being alone."),
			Ask: both("om peer-medarbejderen er alene på arbejde, og om det samme gælder kolleger",
				"whether the peer worker is ever alone at work, and whether the same holds for colleagues"),
			Do: both("Skriv hvornår, og hvem man ringer til. Lad det samme gælde for alle.",
				"Write when, and who to call. Let the same rules hold for everyone."),
		},
		check: func(d *jobdesc.Description, r *report) {
			switch s := &d.Safety; {
			case !employed(d) || !supportsPeople(d):
			case s.WorksAlone == "":
				r.found(atWorksAlone)
			case s.WorksAlone == jobdesc.AnswerYes && s.SameForAll == "":
				r.found(atSameForAll)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SAFE-2", Severity: SeverityShould, Evidence: []string{"66.1", "law:arbejdets-udfoerelse-11", "own"},
			Own: both("Hvad der er farligt for kolleger, er det også for en peer-medarbejder.",
				"What is dangerous for colleagues is also dangerous for a peer worker."),
			Text: both("Peer-medarbejderen er alene på arbejde efter andre regler end kollegerne.",
				"The peer worker is alone at work under other rules than colleagues."),
			Do: both("Giv alle de samme regler. Spørg arbejdsmiljørepræsentanten til råds.",
				"Give everybody the same rules. Ask the safety representative for advice."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if s := &d.Safety; s.WorksAlone == jobdesc.AnswerYes && s.SameForAll == jobdesc.AnswerNo {
				r.found(atSameForAll)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SAFE-3", Severity: SeverityMust, Evidence: []string{"66.1", "own"},
			Own: both("Ens egen alarm er sikkerhed. At løbe til andres alarm er en opgave, og den kan være ude.",
				"An alarm of one’s own is safety. Answering others’ alarms is a task, and it can be left out."),
			Text: both("Peer-medarbejderen har ikke sin egen alarm, hvor kolleger har en.",
				"The peer worker has no alarm of their own where colleagues have one."),
			Do: both("Giv peer-medarbejderen en alarm til egen sikkerhed. Skriv, at opgaven ikke er at løbe til andres.",
				"Give the peer worker an alarm for their own safety. Write that answering others’ is not a task."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Safety.OwnAlarm == jobdesc.AnswerNo {
				r.found(atOwnAlarm)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SAFE-4", Severity: SeverityShould, From: StageContract, Evidence: []string{"26.1", "law:psykisk-arbejdsmiljoe-vold", "own"},
			Own: both("Loven handler om at forebygge. Hjælpen bagefter er vores forslag.",
				"The law is about prevention. The help afterwards is our suggestion."),
			Ask: both("hvilken hjælp der er efter vold og trusler",
				"what help there is after violence and threats"),
			Do: both("Skriv, hvem man taler med samme dag, og at det er som for alle ansatte.",
				"Write who talks with them the same day, and that it is the same for all employees."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && supportsPeople(d) && d.Safety.Aftercare == "" {
				r.found(atAftercare)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-BUDDY-1", Severity: SeverityConsider, From: StageContract, Evidence: []string{"37.4", "own"},
			Own: both("Kilden beder om støtte efter ansættelsen. En makker er vores forslag.",
				"The source asks for support after hiring. A buddy is our suggestion."),
			Ask: both("hvem der er makker i begyndelsen",
				"who the buddy is at the start"),
			Do: both("Vælg en kollega, der har lyst, og giv tid til det. Skriv en titel, ikke et navn.",
				"Choose a colleague who would like to, and set aside time for it. Write a title, not a name."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.Buddy == "" {
				r.found(atBuddy)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-HEARD-1", Severity: SeverityConsider, From: StageContract, Evidence: []string{"19.4", "own"},
			Own: both("Kilden nævner ledere, medarbejdere og brugere. Udvalg og repræsentanter er vores tilføjelse.",
				"The source names leaders, staff and service users. Committees and representatives are our addition."),
			Ask: both("hvem der er hørt, før beskrivelsen er endelig",
				"who was heard before the description was final"),
			Do: both("Spørg MED-udvalg, tillidsrepræsentant og arbejdsmiljørepræsentant. Skriv roller, ikke navne.",
				"Ask the works council and the union and safety representatives. Write roles, not names."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && len(d.Heard) == 0 {
				r.found(atHeard)
			}
		},
	},
}

// supportsPeople reports whether the support is for people outside the staff.
// Where nothing is said of it, it is.
func supportsPeople(d *jobdesc.Description) bool {
	for _, g := range d.TargetGroups {
		if g != jobdesc.TargetGroupKindStaff && g != jobdesc.TargetGroupKindStudents {
			return true
		}
	}
	return len(d.TargetGroups) == 0
}
