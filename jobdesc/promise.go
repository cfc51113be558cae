package jobdesc

import "github.com/peerwork-dk/peerwork/recovery"

// promises asks whether the organisation has kept what the description
// promises. Each question is there only when its promise is.
func (d *Description) promises() []EvaluationQuestion {
	var list []EvaluationQuestion
	add := func(promised bool, da, en, at, words string, s recovery.Statement) {
		if promised {
			list = append(list, ask(da, en, at, words, s))
		}
	}
	lead := d.LineManager.Promise
	if lead == "" {
		lead = d.LineManager.Title
	}
	add(lead != "", "Har lederen haft tid og holdt sine løfter?", "Has the manager had time and kept promises?",
		"/lineManager", lead, recovery.Statement{Evidence: []string{"34.1", "72.2"}})
	add(d.Hours.Text().DA != "",
		"Giver timerne en plads blandt kollegerne?", "Do the hours give a place among the colleagues?",
		"/hours", d.Hours.Note, recovery.Statement{Evidence: []string{"70.3"}})
	add(d.BusyDay != "", "Gik det på travle dage, som vi skrev?", "Did busy days go as we wrote?",
		"/busyDay", d.BusyDay, recovery.Statement{Evidence: []string{"7.1", "15.1"}})
	d.termPromises(add)
	add(d.RecordAccess.Access != "" || d.RecordAccess.WritesNotes != "",
		"Virker aftalen om journaler og notater i hverdagen?", "Does what is agreed on records and notes work in daily life?",
		"/recordAccess", d.RecordAccess.Why, recovery.Statement{Evidence: []string{"54.9", "54.10"}})
	add(d.RecordAccess.OldRecords != "", "Er gamle journaler beskyttet, som vi har lovet?", "Are old records protected as we promised?",
		"/recordAccess/oldRecords", d.RecordAccess.OldRecords, recovery.Statement{
			Evidence: []string{"own"},
			Own:      both("En kollega skal ikke kunne slå en kollega op.", "A colleague must not be able to look a colleague up."),
		})
	add(d.TargetGroup.SayNo != "", "Har man kunnet sige nej, uden at det fik følger?", "Have people been able to say no without consequences?",
		"/targetGroup/sayNo", d.TargetGroup.SayNo, recovery.Statement{Evidence: []string{"14.2"}})
	add(d.Safety.Aftercare != "", "Var der hjælp efter hårde oplevelser, som vi lovede?", "Was there help after hard experiences, as we promised?",
		"/safety/aftercare", d.Safety.Aftercare, recovery.Statement{Evidence: []string{"26.1"}})
	d.supportPromises(add)
	for i := range d.Dilemmas {
		if c := &d.Dilemmas[i]; c.Side != "" {
			add(true, "Står vi stadig ved dette valg?", "Do we still stand by this choice?",
				pointer("dilemmas", num(i)), c.Reason, recovery.Statement{
					Evidence: []string{"52.1", "own"},
					Own:      both("Et dilemma er ikke løst én gang for alle.", "A dilemma is not solved once and for all."),
				})
		}
	}
	return list
}

type addPromise func(promised bool, da, en, at, words string, s recovery.Statement)

// termPromises are those of pay, contract and volunteering.
func (d *Description) termPromises(add addPromise) {
	add(d.Pay.Step == PayStepExperienceCounts || d.Pay.Step == PayStepAsProfessionals,
		"Kan det ses på lønnen, at erfaringer tæller?", "Does the pay show that experience counts?",
		"/pay/step", d.Pay.Note, recovery.Statement{Evidence: []string{"25.4", "72.1"}})
	add(d.Pay.UnionRepresentative == AnswerYes, "Har der været adgang til en tillidsrepræsentant?", "Has there been access to a union representative?",
		"/pay/unionRepresentative", "", recovery.Statement{Evidence: []string{"25.4"}})
	add(d.Flexibility != "", "Har alle haft den fleksibilitet, vi lovede?", "Has everybody had the flexibility we promised?",
		"/flexibility", d.Flexibility, recovery.Statement{Evidence: []string{"23.4", "66.1"}})
	add(d.Contract.Flexibility != "", "Har kontraktens ord om fleksibilitet holdt?", "Have the contract's words on flexibility held?",
		"/contract/flexibility", d.Contract.Flexibility, recovery.Statement{Evidence: []string{"34.3"}})
	if d.Employment.Form == EmploymentFormVolunteer {
		v := &d.Volunteering
		why := both("Det er os, der mener, at frivillige har krav på klare aftaler.", "That volunteers are owed clear agreements is our view.")
		add(v.Agreement != "", "Har vi holdt aftalen med den frivillige?", "Have we kept the agreement with the volunteer?",
			"/volunteering/agreement", v.Agreement, recovery.Statement{Evidence: []string{"own"}, Own: why})
		add(v.Boundary != "", "Er arbejdet stadig noget andet end det, andre får løn for?", "Is the work still something else than what others are paid for?",
			"/volunteering/boundary", v.Boundary, recovery.Statement{Evidence: []string{"54.1", "54.2"}})
	}
}

// supportPromises are those of introduction, supervision, learning and network.
func (d *Description) supportPromises(add addPromise) {
	add(d.Introduction != "", "Blev den første tid, som vi lovede?", "Was the first period as we promised?",
		"/introduction", d.Introduction, recovery.Statement{Evidence: []string{"37.4"}})
	add(d.Buddy != "", "Havde makkeren tid i begyndelsen?", "Did the buddy have time in the beginning?",
		"/buddy", d.Buddy, recovery.Statement{
			Evidence: []string{"37.4", "own"},
			Own:      both("Kilden beder om støtte efter ansættelsen, og en makker er vores forslag.", "The source asks for support after hiring, and a buddy is our suggestion."),
		})
	if s := d.Supervision; s != nil {
		add(s.Ordinary == AnswerYes, "Har der været plads i den supervision, alle har?", "Has there been a place in the supervision everybody has?",
			"/supervision/ordinary", s.OrdinaryNote, recovery.Statement{Evidence: []string{"42.1"}})
		add(s.ExtraWhileNew != "", "Var der ekstra supervision i den første tid?", "Was there extra supervision at first?",
			"/supervision/extraWhileNew", s.ExtraWhileNew, recovery.Statement{Evidence: []string{"42.2"}})
		add(s.Supervisor != "", "Er det den rette, der giver supervision?", "Is it the right person who supervises?",
			"/supervision/supervisor", s.Supervisor, recovery.Statement{Evidence: []string{"42.3"}})
		add(s.Group != "", "Har gruppen med andre i samme slags job mødtes?", "Has the group with others in the same kind of job met?",
			"/supervision/group", s.Group, recovery.Statement{Evidence: []string{"42.4"}})
	}
	add(d.Competences != nil && len(d.Competences.ToBeGiven) > 0, "Har der været tid til at lære det, vi lovede?", "Has there been time to learn what we promised?",
		"/competences/toBeGiven", "", recovery.Statement{Evidence: []string{"40.3"}})
	if dev := d.Development; dev != nil {
		add(len(dev.Ways) > 0 || dev.Note != "", "Er der lært noget nyt, og var der tid til det?", "Has something new been learned, and was there time for it?",
			"/development", dev.Note, recovery.Statement{Evidence: []string{"64.2", "64.3"}})
		add(dev.Career != "", "Fører jobbet derhen, vi skrev?", "Does the job lead where we wrote?",
			"/development/career", dev.Career, recovery.Statement{Evidence: []string{"27.2", "29.4"}})
	}
	add(d.Network.Outside == AnswerYes, "Er der tid til netværket uden for huset?", "Is there time for the network outside the house?",
		"/network", d.Network.Which, recovery.Statement{Evidence: []string{"42.5", "64.5"}})
}
