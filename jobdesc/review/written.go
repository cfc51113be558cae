package review

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// What a description says of the work, its terms and the one who applies is read
// once. Each rule then takes what is its own.

// saying is what a sentence says.
type saying uint8

const (
	saysForce       saying = iota // taking part in force
	saysMedicine                  // handing out medicine
	saysAlarm                     // answering others' alarms
	saysNorm                      // counting in the staffing norm
	saysCover                     // standing in for others
	saysDecisions                 // deciding over people
	saysObservation               // watching and measuring for others
	saysService                   // cleaning, food, driving and bills instead of others
	saysWhatever                  // whatever comes
	saysNoAlarm                   // going without an alarm
	saysBothWays                  // in and out
	saysLone                      // alone when few are at work
	saysDisclosure                // telling everybody of oneself
	saysHealthTalk                // talks, supervision and evaluation about health
	saysTerms                     // terms that depend on health
	saysIllReason                 // a limit because peer workers have been ill
	saysCutOff                    // a limit that keeps people apart
	saysBoss                      // the supervisor is the line manager
	saysDegree                    // a degree
	saysCar                       // an own car
	saysSelfPay                   // paid by the one who works
	saysCleanRecord               // a record without a mark
	saysUnlawful                  // age, sex, origin, family
	saysNumber                    // a personal number
	saysName                      // a person's name
	saysBlankMust                 // a blank where something must be decided
	saysBlank                     // a blank elsewhere
)

// remark is something a description says, and where.
type remark struct {
	says  saying
	at    place
	index int
	quote string
	words string
}

// zone is what a field is about.
type zone uint16

const (
	zoneTask  zone = 1 << iota // what is done
	zoneProse                  // the job in general, among much else
	zoneAsked                  // what is asked of who applies
	zoneHire                   // how somebody is hired
	zonePlan                   // when the work is
	zoneTerms                  // contract and pay
	zoneOut                    // tasks that are out
	zoneWhy                    // the reasons for tasks out and limits
	zoneLimit                  // limits
	zoneOpen                   // openness
	zoneTalk                   // talks and supervision
	zoneJudge                  // evaluation
	zoneTitle                  // the titles of others

	zoneWork = zoneTask | zoneProse | zoneAsked | zonePlan | zoneTerms
)

func zoneOf(at place) zone {
	switch at {
	case atTaskTitle, atTaskDetail, atTaskOtherKind, atOtherFunction:
		return zoneTask
	case atTitle, atPurpose, atTeam, atWhat, atWhere, atAdvert, atVolunteerAgreement, atIntroduction, atBusyDay, atResponsibility, atContact, atKnownBefore, atConfidentiality:
		return zoneProse
	case atCompetence, atRequirementText, atRequirementWhy:
		return zoneAsked
	case atProcess, atQuestion, atApply, atGuidanceBy:
		return zoneHire
	case atHoursNote, atScheduleNote:
		return zonePlan
	case atOtherForm, atOtherScheme, atAfterEnd, atOtherPayBasis, atPayNote, atAttachment, atContractFlexibility, atContractNote, atFlexibility, atWayToPaidWork, atBoundary, atPayIncludes, atSharing, atSafetyNote, atAftercare:
		return zoneTerms
	case atTaskOut:
		return zoneOut
	case atTaskOutWhy, atLimitWhy, atSayNo:
		return zoneWhy
	case atLimitText:
		return zoneLimit
	case atOpennessNote:
		return zoneOpen
	case atPromise, atOrdinaryNote, atExtraWhileNew, atSupervisionGroup, atOtherTheme, atDevelopmentNote, atCareer:
		return zoneTalk
	case atEvaluationQuestion, atEvaluationUsedFor:
		return zoneJudge
	case atLineManager, atSupervisor, atCommitteeMember, atVolunteerContact, atEvaluationWho, atTaskAlsoDoneBy, atTaskOutDoneBy, atHeardText, atBuddy:
		return zoneTitle
	}
	return 0
}

// kinds is some kinds of words, one of which must be there.
type kinds []reading.Kind

// sign is what to look for in a clause.
type sign struct {
	says  saying
	in    zone
	first kinds   // the word it turns on
	with  []kinds // what else must be there
	gap   int     // how many words away at most; 0 is anywhere in the clause
	none  kinds   // what must not be in the clause
	// It may be far from the first word, in another clause of the sentence.
	sentence bool
	// It is what the sentence says no to.
	denied bool
	// Talking of it, or keeping it from happening, is something else.
	talk bool
	// A task that is done with somebody is something else.
	together bool
	// Helping somebody with it is something else.
	helping bool
	// The first of with is done to the word: nothing like "med" or "for" stands
	// between them.
	object bool
	// It is the peer worker's own, also when the clause is about somebody else.
	own bool
	// The first of with is what the clause begins with, or comes after "og".
	act bool
}

var signs = []sign{
	{says: saysForce, in: zoneTask, first: kinds{reading.Force}, none: kinds{reading.Retain}, talk: true},
	{says: saysForce, in: zoneWork, first: kinds{reading.Force}, with: []kinds{{reading.Do, reading.Shall, reading.Able, reading.CountIn}}, none: kinds{reading.Retain}, talk: true},
	{says: saysForce, in: zoneTask | zoneProse, first: kinds{reading.Hold}, with: []kinds{{reading.Force}}, sentence: true, none: kinds{reading.Retain, reading.TalkOf}, talk: true},
	{says: saysForce, in: zoneWork, first: kinds{reading.Search}, with: []kinds{{reading.Belongings}}, gap: 4, object: true, talk: true, together: true},
	{says: saysMedicine, in: zoneWork, first: kinds{reading.Prompt}, with: []kinds{{reading.Medicine}}, gap: 6, talk: true},
	{says: saysMedicine, in: zoneWork, first: kinds{reading.MedicineRound}, talk: true},
	{says: saysMedicine, in: zoneWork, first: kinds{reading.Medicine}, with: []kinds{{reading.HandOut}}, gap: 3, talk: true},
	{says: saysMedicine, in: zoneWork, first: kinds{reading.Medicine}, with: []kinds{{reading.Deal}, {reading.Away}}, gap: 4, talk: true},
	{says: saysMedicine, in: zoneWork, first: kinds{reading.Medicine}, with: []kinds{{reading.Ensure}}, sentence: true, talk: true},
	{says: saysAlarm, in: zoneWork, first: kinds{reading.AlarmTeam}, talk: true},
	{says: saysAlarm, in: zoneWork, first: kinds{reading.AlarmBell}, with: []kinds{{reading.Answer}}, sentence: true, talk: true},
	{says: saysAlarm, in: zoneWork, first: kinds{reading.AlarmBell}, with: []kinds{{reading.Answer}}, gap: 4, talk: true},
	{says: saysNorm, in: zoneWork, first: kinds{reading.Norm}, with: []kinds{{reading.CountIn}}, talk: true},
	{says: saysNorm, in: zoneWork, first: kinds{reading.Rota}, with: []kinds{{reading.OnPar}, {reading.CareStaff}}},
	{says: saysCover, in: zoneWork, first: kinds{reading.Cover}, talk: true},
	{says: saysCover, in: zoneTask, first: kinds{reading.Relief}, talk: true},
	{says: saysCover, in: zoneWork, first: kinds{reading.Pool}, with: []kinds{{reading.OnList}}, gap: 4},
	{says: saysCover, in: zoneWork, first: kinds{reading.Standin}, with: []kinds{{reading.Gap}}, sentence: true, talk: true},
	{says: saysDecisions, in: zoneTask | zoneAsked, first: kinds{reading.Decision}, talk: true, helping: true},
	{says: saysDecisions, in: zoneProse, first: kinds{reading.Decision}, with: []kinds{{reading.Decide, reading.Do}}, talk: true, helping: true},
	{says: saysDecisions, in: zoneWork, first: kinds{reading.Assessed}, with: []kinds{{reading.Decide}, {reading.Served}}, gap: 4, talk: true, helping: true},
	{says: saysObservation, in: zoneTask | zoneProse, first: kinds{reading.Observe}, talk: true},
	{says: saysObservation, in: zoneTask, first: kinds{reading.Observe}, with: []kinds{{reading.WriteDown}}, gap: 4, talk: true, act: true},
	{says: saysService, in: zoneTask, first: kinds{reading.DriveVerb}, with: []kinds{{reading.Served}}, gap: 4, talk: true, together: true, object: true},
	{says: saysService, in: zoneWork, first: kinds{reading.ServiceVerb}, none: kinds{reading.Record, reading.Licence}, talk: true, together: true},
	{says: saysService, in: zoneTask, first: kinds{reading.CleanVerb}, none: kinds{reading.Record}, talk: true, together: true},
	{says: saysService, in: zoneTask, first: kinds{reading.Cleaning, reading.Meals, reading.Driving, reading.Billing}, talk: true, together: true},
	{says: saysService, in: zoneWork, first: kinds{reading.Cleaning, reading.Meals, reading.Driving, reading.Billing}, with: []kinds{{reading.Do, reading.Shall}}, talk: true, together: true},
	{says: saysWhatever, in: zoneWork, first: kinds{reading.OtherDuties}, none: kinds{reading.WithinRole}},
	{says: saysWhatever, in: zoneWork, first: kinds{reading.MoreTasks}, with: []kinds{{reading.AsNeeded}}, sentence: true, none: kinds{reading.WithinRole}},
	{says: saysNoAlarm, in: zoneWork | zoneLimit | zoneWhy, first: kinds{reading.AlarmBell}, with: []kinds{{reading.Carry}}, gap: 4, none: kinds{reading.Answer}, denied: true},
	{says: saysLone, in: zoneWork, first: kinds{reading.Alone}, with: []kinds{{reading.Late}}, none: kinds{reading.AtHome}},
	{says: saysLone, in: zoneWork, first: kinds{reading.Alone}, with: []kinds{{reading.GoneHome}}, sentence: true, none: kinds{reading.AtHome}},
	{says: saysDisclosure, in: zoneWork | zoneOpen | zoneHire, first: kinds{reading.Diagnosis, reading.Disorder, reading.Illness, reading.Medicine, reading.Admission, reading.Treatment},
		with: []kinds{{reading.Disclose}, {reading.Depends, reading.Everyone}}, none: kinds{reading.Lived, reading.May, reading.Wish, reading.Away}},
	{says: saysDisclosure, in: zoneWork | zoneOpen, first: kinds{reading.Story}, with: []kinds{{reading.Disclose}, {reading.Everyone}}, none: kinds{reading.May, reading.Wish}},
	{says: saysDisclosure, in: zoneTask | zoneProse | zoneOpen, first: kinds{reading.Diagnosis, reading.Illness, reading.Disorder}, with: []kinds{{reading.Told}}, sentence: true},
	{says: saysDisclosure, in: zoneTask | zoneOpen, first: kinds{reading.Diagnosis, reading.Disorder, reading.Illness}, with: []kinds{{reading.Disclose}, {reading.Everyone, reading.First}}, none: kinds{reading.Lived, reading.May, reading.Wish}, sentence: true, own: true},
	{says: saysDisclosure, in: zoneTask | zoneProse | zoneOpen, first: kinds{reading.Diagnosis, reading.Disorder}, with: []kinds{{reading.Introduced}}, none: kinds{reading.May, reading.Wish}},
	{says: saysDisclosure, in: zoneProse | zoneOpen | zoneTask | zoneTerms, first: kinds{reading.Diagnosis, reading.Disorder, reading.Illness, reading.Story}, with: []kinds{{reading.KnownTo, reading.Told}, {reading.Everyone}}, none: kinds{reading.May, reading.Wish}, own: true},
	{says: saysHealthTalk, in: zoneTalk, first: kinds{reading.Medicine, reading.Symptom, reading.Diagnosis, reading.Sleep, reading.Relapse}, with: []kinds{{reading.Boss}, {reading.TalkOf, reading.Watch, reading.Need}}, none: kinds{reading.Served, reading.Colleague}, sentence: true},
	{says: saysHealthTalk, in: zoneTalk | zoneTerms, first: kinds{reading.Treater}, with: []kinds{{reading.Boss, reading.Supervise}}, none: kinds{reading.May, reading.Wish, reading.Outside}, own: true},
	{says: saysTerms, in: zoneTerms | zonePlan | zoneJudge, first: kinds{reading.Frailty}, with: []kinds{{reading.Lower}}, none: kinds{reading.May, reading.Wish}, sentence: true},
	{says: saysTerms, in: zoneTerms | zonePlan | zoneJudge, first: kinds{reading.Condition}, with: []kinds{{reading.Because, reading.Reason}, {reading.Lower}}, none: kinds{reading.May, reading.Wish}, sentence: true, own: true},
	{says: saysTerms, in: zoneTerms | zonePlan | zoneJudge | zoneTalk, first: kinds{reading.Recovery}, with: []kinds{{reading.Stay}, {reading.Depends, reading.EndJob, reading.Extra}}, none: kinds{reading.Served}},
	{says: saysSelfPay, in: zoneWork | zoneTalk | zoneHire, first: kinds{reading.Deduct}, with: []kinds{{reading.Wages}, {reading.Learning, reading.Record, reading.Fee}}, none: kinds{reading.Lunch}},
	{says: saysSelfPay, in: zoneWork | zoneTalk | zoneHire, first: kinds{reading.PaidBy}, with: []kinds{{reading.Candidate, reading.You}, {reading.Learning, reading.Record, reading.Fee}}, none: kinds{reading.Lunch}},
	{says: saysSelfPay, in: zoneWork | zoneTalk | zoneHire, first: kinds{reading.SelfPay}, none: kinds{reading.Lunch}},
	{says: saysSelfPay, in: zoneWork | zoneTalk | zoneHire, first: kinds{reading.Unpaid}, with: []kinds{{reading.Learning}}},
	{says: saysCleanRecord, in: zoneWork | zoneHire, first: kinds{reading.CleanRecord}},
	{says: saysCleanRecord, in: zoneWork | zoneHire, first: kinds{reading.Record}, with: []kinds{{reading.Clean}}},
	{says: saysCleanRecord, in: zoneWork | zoneHire, first: kinds{reading.Convict}, with: []kinds{{reading.Carry}}, gap: 3, none: kinds{reading.Tell}, denied: true},
	{says: saysCar, in: zoneWork, first: kinds{reading.OwnCar}},
	{says: saysCar, in: zoneAsked, first: kinds{reading.Car}, none: kinds{reading.Preposition, reading.Licence}},
	{says: saysCar, in: zoneProse, first: kinds{reading.Car}, with: []kinds{{reading.Had}}, gap: 1},
	{says: saysCar, in: zoneProse | zoneAsked, first: kinds{reading.Car}, with: []kinds{{reading.Own}}, gap: 3},
	{says: saysNumber, in: zoneProse | zoneHire | zoneTerms, first: kinds{reading.PersonNumber}, with: []kinds{{reading.Tell, reading.Need, reading.Your, reading.Shall}}, none: kinds{reading.Hired}},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.Alone}, with: []kinds{{reading.Served, reading.Preposition}}, denied: true},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.Meeting}, with: []kinds{{reading.OffWork}}, sentence: true, denied: true},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.Share}, with: []kinds{{reading.Lived, reading.Story, reading.Oneself}}, denied: true},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.InHouse}, with: []kinds{{reading.Served, reading.Preposition}}, denied: true},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.Permission}},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.Present}, with: []kinds{{reading.Colleague, reading.CareStaff, reading.Boss}}},
	{says: saysCutOff, in: zoneLimit, first: kinds{reading.Present}, with: []kinds{{reading.Only}}, sentence: true},
}

// remarks returns what the description says, in its order. It is read by the
// first rule that asks.
func (r *report) remarks(d *jobdesc.Description) []remark {
	if r.remarked {
		return r.said
	}
	r.remarked = true
	all := r.passages(d)
	for i := range all {
		p := &all[i]
		z := zoneOf(p.at)
		for k := range p.Sentences {
			w := written{d: d, p: p, s: &p.Sentences[k], k: k, z: z}
			w.read(r)
		}
		if digits := personNumber(p.text); digits != "" {
			r.say(saysNumber, p, "", digits) // and not once more what should not be there
		}
		r.readBlank(p)
		r.readName(p)
	}
	r.readBothWays(d)
	return r.said
}

func (r *report) say(says saying, p *passage, quote, words string) {
	if n := len(r.said); n > 0 && r.said[n-1].quote == quote && slices.ContainsFunc(r.said[max(0, n-4):], func(m remark) bool {
		return m.says == says && m.quote == quote && m.at == p.at && m.index == p.index
	}) {
		return
	}
	r.said = append(r.said, remark{says, p.at, p.index, quote, words})
}

// tell reports what the description says in one way.
func (r *report) tell(d *jobdesc.Description, says saying) {
	var last remark
	for _, m := range r.remarks(d) {
		// A sentence is said once, also when two of its words say so.
		if m.says == says && (m.quote != last.quote || m.at != last.at || m.index != last.index) {
			last = m
			r.quoted(m.at, m.index, m.quote, peerwork.Text{DA: m.words, EN: m.words})
		}
	}
}

// written is a sentence with what must be known of its surroundings.
type written struct {
	d *jobdesc.Description
	p *passage
	s *reading.Sentence
	k int
	z zone
}

func (w *written) read(r *report) {
	if w.z == 0 {
		return
	}
	for i := range signs {
		sign := &signs[i]
		if w.z&sign.in == 0 || !w.s.Has(sign.first...) {
			continue
		}
		if word, ok := w.finds(sign); ok && !w.excused(sign.says) {
			r.say(sign.says, w.p, w.s.Text, word)
		}
	}
	w.readHealth(r)
	w.readDemands(r)
	w.readBoss(r)
}

// finds looks for a sign in the clauses, and returns the word it turns on.
func (w *written) finds(sign *sign) (string, bool) {
	for i := range w.s.Clauses {
		c := &w.s.Clauses[i]
		if !c.Has(sign.first...) || c.Has(sign.none...) {
			continue
		}
		for j := c.Find(0, sign.first...); j >= 0; j = c.Find(j+1, sign.first...) {
			if w.holds(sign, c, j) {
				return c.Words[j].Text, true
			}
		}
	}
	return "", false
}

func (w *written) holds(sign *sign, c *reading.Clause, j int) bool {
	for _, with := range sign.with {
		switch {
		case sign.says == saysLone && sign.gap == 0 && lateHour(c):
		case sign.sentence && w.s.Has(with...):
		case sign.gap > 0 && c.Near(j, sign.gap, with...):
		case sign.gap == 0 && !sign.sentence && c.Has(with...):
		default:
			return false
		}
	}
	switch {
	case sign.object && !objectOf(c, j, sign.gap, sign.with[0]),
		sign.act && !actOn(c, j, sign.gap, sign.with[0]),
		sign.own && !c.Before(j, 2, reading.Your, reading.Candidate, reading.Theirs, reading.Own),
		sign.says == saysSelfPay && c.Words[j].Is(reading.PaidBy) && !byPeer(c, j):
		return false
	}
	no := c.Not || c.Before(j, 6, reading.Without) || c.Before(j, 2, reading.Not)
	free := c.Free
	if sign.says == saysCar && no && unpaidDriving(c) {
		no, free = c.Before(j, 6, reading.Not), false // the no is to the money
	}
	if sign.denied != no || free && !sign.denied {
		return false
	}
	if sign.says == saysObservation && c.Has(reading.Together) && c.Before(j, 2, reading.Preposition) {
		return false // "følge med til en blodprøve"
	}
	if sign.says == saysDisclosure && c.Words[j].Is(reading.Disorder) && j > 0 && (c.Words[j-1].Is(reading.Topic) || c.Words[j-1].Text == "on") {
		return false // "fortælle alle om gruppen om angst"
	}
	if sign.talk && c.Before(j, 3, reading.Less) {
		return false // "bruge mindre tvang"
	}
	if sign.says == saysForce && !sign.sentence && c.If && c.Who == reading.Colleagues && !c.Has(reading.Do) {
		return false // "når personalet har besluttet en fiksering"
	}
	if sign.talk && (sign.says != saysDecisions && c.Before(j, 2, reading.Topic) || c.Before(j, 6, reading.TalkOf)) {
		return false
	}
	if sign.says == saysService && j > 0 && besides(c.Words[j-1].Text) {
		return false
	}
	if sign.together && together(c) || (sign.together || sign.helping) && helped(c, j) {
		return false
	}
	if sign.own && !sign.sentence || sign.act {
		return true
	}
	if sign.says == saysHealthTalk {
		return !c.If && !w.s.Has(reading.Choice) // it is the manager who talks
	}
	if !sign.sentence || sign.denied {
		return w.ofPeer(c)
	}
	// Another clause may be the one about the peer worker, or say no.
	of := !c.If && w.ofPeer(c)
	for i := range w.s.Clauses {
		other := &w.s.Clauses[i]
		for _, with := range sign.with {
			if other.Has(with...) {
				if other.Not || other.Free {
					return false
				}
				of = of || !other.If && w.ofPeer(other)
			}
		}
	}
	return of
}

// objectOf reports whether what is done at j is done to a word of one of the
// kinds: "kører beboerne", but not "kører hjem fra beboerne".
func objectOf(c *reading.Clause, j, gap int, of kinds) bool {
	for k := j + 1; k < len(c.Words) && k <= j+gap; k++ {
		switch {
		case c.Words[k].IsAny(of...):
			return true
		case c.Words[k].Is(reading.Preposition):
			return false
		}
	}
	return false
}

// actOn reports whether the word at j is what a clause does first, or does after
// "og": "og måler blodtryk".
func actOn(c *reading.Clause, j, gap int, act kinds) bool {
	for k := max(0, j-gap); k < j; k++ {
		if c.Words[k].IsAny(act...) && (k == 0 || c.Words[k-1].Is(reading.And)) {
			return true
		}
	}
	return false
}

// byPeer reports whether what is paid at j is paid by the one who has the job.
func byPeer(c *reading.Clause, j int) bool {
	for k := j + 1; k < len(c.Words) && k <= j+2; k++ {
		if by := c.Words[k].Text; by == "af" || by == "by" {
			return c.After(k, 2, reading.You, reading.Candidate) && !c.After(k, 2, reading.Boss, reading.Employer, reading.We)
		}
	}
	return false
}

// unpaidDriving reports whether what the clause says no to is that driving is
// paid: "ingen kørselsgodtgørelse".
func unpaidDriving(c *reading.Clause) bool {
	for k := range c.Words {
		if c.Words[k].Is(reading.Mileage) && c.Before(k, 4, reading.Not, reading.Without) || c.Words[k].Is(reading.Not) && c.Before(k, 4, reading.Mileage) {
			return true
		}
	}
	return false
}

// The hours of an evening and a night, as they are written.
const (
	eveningBegins   = 20
	eveningBeginsPM = 8
	hoursADay       = 24
)

// lateHour reports whether the clause names an hour of the evening or the night.
func lateHour(c *reading.Clause) bool {
	for k := range c.Words {
		n, ok := hour(c.Words[k].Text)
		switch {
		case !ok:
		case k+1 < len(c.Words) && strings.EqualFold(c.Words[k+1].Text, "pm"):
			if n >= eveningBeginsPM && n < hoursADay/2 {
				return true
			}
		case n >= eveningBegins && n <= hoursADay && k > 0:
			switch strings.ToLower(c.Words[k-1].Text) {
			case "klokken", "kl", "efter", "fra", "mellem", "after", "from", "between":
				return true
			}
		}
	}
	return false
}

// hour returns the number that one or two digits make.
func hour(digits string) (int, bool) {
	n := 0
	for i := range len(digits) {
		if !isDigit(digits[i]) || i > 1 {
			return 0, false
		}
		n = 10*n + int(digits[i]-'0')
	}
	return n, digits != ""
}

// besides reports whether a word says that something else is done while others
// eat or work: "sidde med ved måltidet".
func besides(word string) bool {
	return word == "ved" || word == "under" || word == "at" || word == "during"
}

// together reports whether the work is done with the people it is for: "lave mad
// sammen", "rengøring med beboerne".
func together(c *reading.Clause) bool {
	if c.Has(reading.Together) {
		return true
	}
	for k := range c.Words {
		word := c.Words[k].Text
		if (word == "med" || word == "with") && c.After(k, 2, reading.Served) {
			return true
		}
	}
	return false
}

// helped reports whether somebody is helped to do it: "hjælpe borgere med indkøb".
func helped(c *reading.Clause, j int) bool {
	for k := range j {
		if c.Words[k].Is(reading.Helping) && !c.Words[k].Is(reading.Decide) && c.After(k, 2, reading.Served) {
			return true
		}
	}
	return false
}

// ofPeer reports whether the clause is about the one who has the job, and not
// about colleagues, the people the work is for, or the place.
func (w *written) ofPeer(c *reading.Clause) bool {
	if c.Has(reading.You) {
		return true
	}
	switch c.Who {
	case reading.Applicant:
		return true
	case reading.Colleagues:
		return c.Has(reading.Your) || w.z&zoneTask != 0 && len(c.Words) > 0 && !c.Words[0].Is(reading.Colleague) && c.Goes != reading.Relative
	case reading.Supported:
		// "Køre borgere til lægen": a task begins with what is done.
		return w.z&(zoneTask|zoneAsked|zoneLimit|zoneWhy) != 0 && c.Goes != reading.Relative && (len(c.Words) > 0 && !c.Words[0].Is(reading.Served))
	case reading.Workplace:
		return w.z&(zoneTask|zoneLimit|zoneAsked) != 0 || c.Has(reading.Candidate, reading.Your, reading.Need, reading.Seek)
	}
	if w.z == zoneProse {
		return w.s.Bullet || w.s.Under >= 0 || !c.Has(reading.Nominative) || c.Has(reading.Depends) // "der forventes …"
	}
	return true
}

// excused reports whether the sentence says that it is so for everybody, or that
// somebody decides alone, where that makes it right.
func (w *written) excused(says saying) bool {
	switch says {
	case saysLone, saysNoAlarm, saysCutOff:
		if w.p.at == atLimitText {
			if limit := &w.d.Limits[w.p.index]; limit.Kind.Valid() || forAll(limit.Why) {
				return true
			}
		}
		return forAll(w.s.Text)
	case saysDisclosure:
		if w.s.Has(reading.Choice) {
			return true
		}
		// The health rules have reported it.
		field := healthFieldOf(w.p.at)
		return field != notOfApplicants && len(healthOf(&w.p.Text, w.k, field)) > 0
	case saysSelfPay:
		return volunteer(w.d)
	case saysService:
		return w.p.at == atTaskTitle && w.d.Tasks[w.p.index].Kind == jobdesc.TaskKindOperational && operationsFill(w.d) // JD-TASK-4 has spoken
	case saysCover:
		if w.coveredByOthers() {
			return true
		}
		// Two peer workers who cover for each other do the same job.
		for i := range w.s.Clauses {
			c := &w.s.Clauses[i]
			if j := c.Find(0, reading.Standin, reading.Cover); j >= 0 && (c.After(j, 4, reading.Candidate) && !c.After(j, 4, reading.You) || c.Before(j, 1, reading.Number) || c.After(j, 2, reading.EachOther)) {
				return true
			}
		}
	case saysTerms:
		// What somebody can have when they need it is an adjustment.
		return w.s.Has(reading.Choice, reading.Wish, reading.Offer) || w.s.Has(reading.May) && w.s.Has(reading.You)
	case saysCar:
		return w.p.paysDriving()
	}
	return false
}

// coveredByOthers reports whether somebody else is said to cover:
// "tilkaldevagter dækkes af andre".
func (w *written) coveredByOthers() bool {
	for i := range w.s.Clauses {
		c := &w.s.Clauses[i]
		j := c.Find(0, reading.Cover)
		for k := j + 1; j >= 0 && k < len(c.Words) && k <= j+4; k++ {
			if by := c.Words[k].Text; by == "af" || by == "by" {
				return c.After(k, 2, reading.Served, reading.Colleague, reading.CareStaff, reading.Outside) && !c.After(k, 2, reading.You, reading.Candidate)
			}
		}
	}
	return false
}

// paysDriving reports whether a sentence of the passage says that driving is
// paid.
func (p *passage) paysDriving() bool {
	for i := range p.Sentences {
		for k := range p.Sentences[i].Clauses {
			if c := &p.Sentences[i].Clauses[k]; c.Has(reading.Mileage) && !unpaidDriving(c) {
				return true
			}
		}
	}
	return false
}

// forAll reports whether a text says that it is so for everybody who works there.
// These phrases are made of words that mean much else, so they are looked for as
// they are written.
func forAll(text string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(everybodyElse, func(phrase string) bool { return strings.Contains(text, phrase) })
}

var everybodyElse = []string{
	"som alle", "som koll", "som de andre", "som andre ansatte", "som dine koll", "som resten", "ligesom dine", "gælder alle", "gælder for alle", "gælder os alle",
	"alle ansatte", "alle medarbejdere", "hele personalet", "ingen af os", "ingen ansatte", "det gør ingen", "ingen har", "heller ikke koll", "på samme måde som koll",
	"like everybody", "like everyone", "as everybody", "as everyone", "all staff", "everybody else", "everyone else", "like colleagues", "like your colleagues", "like other staff",
	"none of us", "same for all", "like all", "as your colleagues", "as colleagues", "the whole team", "nobody has", "nobody here", "for everybody", "for everyone", "same rules",
}

// The words that say how somebody's health is, with any word next to them.
var healthWords = kinds{
	reading.SymptomFree, reading.Symptom, reading.Medicine, reading.Diagnosis, reading.Disorder, reading.Relapse, reading.Abuse, reading.Admission,
	reading.HealthProof, reading.Stable, reading.SickLeave, reading.Illness, reading.Health, reading.Treatment, reading.Unstable,
}

// readHealth looks for health in talks, terms and reasons. What is asked of
// somebody who applies is read by the rules on health.
func (w *written) readHealth(r *report) {
	if w.z&(zoneTalk|zoneJudge|zoneTerms|zonePlan|zoneWhy|zoneLimit) == 0 && w.p.at != atVolunteerAgreement && w.p.at != atIntroduction {
		return
	}
	for i := range w.s.Clauses {
		c := &w.s.Clauses[i]
		for j := c.Find(0, healthWords...); j >= 0; j = c.Find(j+1, healthWords...) {
			if w.z&(zoneWhy|zoneLimit) == 0 && !w.ofOwnHealth(c, j) {
				continue
			}
			word := &c.Words[j]
			if word.Is(reading.Health) && (ofWellbeing(word.Text) || c.After(j, 1, reading.Rights)) {
				continue
			}
			light := word.IsAny(reading.Illness, reading.SickLeave) && !word.IsAny(reading.Relapse, reading.HealthProof)
			own := c.Before(j, 3, reading.Your)
			switch {
			case w.z&(zoneWhy|zoneLimit) != 0:
				if w.illReason(c, j) {
					r.say(saysIllReason, w.p, w.s.Text, word.Text)
				}
			case w.z&(zoneTerms|zonePlan) != 0 && !light && w.s.Has(reading.Depends) && !w.s.Has(reading.Discuss, reading.TalkOf):
				r.say(saysTerms, w.p, w.s.Text, word.Text)
			case w.z == zoneJudge,
				w.z&(zoneTalk|zoneTerms) != 0 && (own || !light || c.Before(j, 4, reading.You) && w.s.Has(reading.Watch)) &&
					(w.z == zoneTalk && own && !light || w.s.Has(reading.Need, reading.Discuss, reading.TalkOf, reading.Tell, reading.Watch)) && !w.s.Has(reading.EndJob):
				r.say(saysHealthTalk, w.p, w.s.Text, word.Text)
			case w.s.Has(reading.Ordinary, reading.Rights) && light:
			case w.s.Has(reading.EndJob, reading.Extra),
				!light && (c.If || w.s.Has(reading.Depends, reading.Shall, reading.Until)),
				word.Is(reading.HealthProof),
				c.Has(reading.Because) && own:
				r.say(saysTerms, w.p, w.s.Text, word.Text)
			}
		}
		if j := c.Find(0, reading.Risk, reading.Robust, reading.Frail); j >= 0 && w.z == zoneWhy && w.illReason(c, j) {
			r.say(saysIllReason, w.p, w.s.Text, c.Words[j].Text)
		}
	}
}

// ofWellbeing reports whether a word is of how somebody thrives at work, which
// everybody is asked.
func ofWellbeing(word string) bool {
	word = strings.ToLower(word)
	return strings.Contains(word, "triv") || strings.Contains(word, "well") || strings.Contains(word, "velbefind")
}

// ofOwnHealth reports whether the word at j is about the one who has the job.
func (w *written) ofOwnHealth(c *reading.Clause, j int) bool {
	if c.Has(reading.Choice) {
		return false
	}
	if w.z == zoneJudge && c.Words[j].Is(reading.SickLeave) && !w.s.Has(reading.Served, reading.Colleague, reading.Employer) {
		return true
	}
	if c.Words[j].Is(reading.HealthProof) {
		return !c.Not && !c.Free && !w.s.Has(reading.Ordinary)
	}
	if (c.Not || c.Free) && !w.s.Has(reading.Extra) || c.Before(j, 2, reading.Topic) && !c.Before(j, 3, reading.Your) && w.z != zoneJudge && !w.s.Has(reading.EndJob) {
		return false
	}
	if c.Goes == reading.Relative && c.Who == reading.Supported {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		if c.Words[k].IsAny(reading.You, reading.Your, reading.Candidate) {
			return true
		}
		if c.Words[k].IsAny(reading.Served, reading.Colleague) {
			return false
		}
	}
	if c.Who == reading.Applicant || c.After(j, 6, reading.You, reading.Candidate) {
		return true
	}
	if w.z == zoneJudge && w.s.Has(reading.EndJob) && !w.s.Has(reading.Served, reading.Colleague) {
		return true // a trial period that is longer "ved tegn på tilbagefald"
	}
	// In a contract nobody else's health is mentioned.
	return w.z == zoneTerms && c.Who != reading.Supported && c.Who != reading.Colleagues
}

// illReason reports whether the reason is that peer workers have been ill.
func (w *written) illReason(c *reading.Clause, j int) bool {
	if c.Has(reading.Not) || c.Goes == reading.Relative && c.Who == reading.Supported || c.Words[j].Is(reading.Medicine) {
		return false
	}
	if w.z == zoneLimit && !c.Has(reading.Because) {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		if c.Words[k].IsAny(reading.Served, reading.Colleague) && !c.Words[k].Is(reading.Candidate) {
			return false
		}
	}
	if c.Words[j].IsAny(reading.Relapse, reading.Symptom, reading.SymptomFree) && !w.s.Has(reading.Served, reading.Colleague) {
		return true
	}
	return w.s.Has(reading.Candidate, reading.You, reading.Your, reading.Own, reading.Theirs) || c.Has(reading.Nominative)
}
