package review

import (
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// audience is who meets a text.
type audience uint8

// Who meets a text. Somebody who applies meets the advert and what is sent with
// it, an employee what the job is and its terms, a colleague what the job is.
const (
	applicants audience = 1 << iota
	employees
	colleagues

	everybody = applicants | employees | colleagues
)

// passage is a text of a description, and what is read in it.
type passage struct {
	at    place
	index int // in the list that at has a * for
	meets audience
	text  string
	reading.Text
}

// passages returns every text of the description that somebody meets, in the
// order of the description. They are read once, by the first rule that asks.
func (r *report) passages(d *jobdesc.Description) []passage {
	if r.read == nil {
		n, bytes := 0, 0
		texts(d, func(_ place, _ int, _ audience, text string) { n, bytes = n+1, bytes+len(text) })
		var reader reading.Reader
		reader.Room(n, bytes)
		r.read = make([]passage, 0, n)
		texts(d, func(at place, index int, meets audience, text string) {
			r.read = append(r.read, passage{at, index, meets, text, reader.Read(d.Lang, text)})
		})
	}
	return r.read
}

// texts calls yield with every text that somebody meets, in the order of the
// description. Names, addresses and codes are left out.
func texts(d *jobdesc.Description, yield func(at place, index int, meets audience, text string)) {
	one := func(at place, meets audience, text string) {
		if text != "" {
			yield(at, 0, meets, text)
		}
	}
	in := func(at place, index int, meets audience, text string) {
		if text != "" {
			yield(at, index, meets, text)
		}
	}
	list := func(at place, meets audience, texts []string) {
		for i, text := range texts {
			in(at, i, meets, text)
		}
	}

	one(atTitle, everybody, d.Title)
	one(atOwnWord, everybody, d.OwnWord.Many)
	one(atOwnWordAll, everybody, d.OwnWord.All)
	one(atPurpose, everybody, d.Purpose)
	one(atShapingWho, everybody, d.Shaping.Who)
	one(atShapingHow, everybody, d.Shaping.How)
	for i := range d.Heard {
		in(atHeardText, i, everybody, d.Heard[i].Text)
	}
	one(atOtherPlacement, everybody, d.Workplace.OtherPlacement)
	one(atSharing, everybody, d.Workplace.Sharing)
	one(atTeam, everybody, d.Team)
	one(atLineManager, everybody, d.LineManager.Title)
	one(atPromise, everybody, d.LineManager.Promise)
	one(atOtherForm, applicants|employees, d.Employment.OtherForm)
	one(atOtherScheme, applicants|employees, d.Employment.OtherScheme)
	one(atAfterEnd, applicants|employees, d.Employment.AfterEnd)
	one(atHoursNote, everybody, d.Hours.Note)
	if s := d.Schedule; s != nil {
		one(atScheduleNote, everybody, s.Note)
	}
	one(atOtherPayBasis, applicants|employees, d.Pay.OtherBasis)
	one(atPayAgreement, applicants|employees, d.Pay.Agreement)
	one(atPayIncludes, applicants|employees, d.Pay.Range.Includes)
	one(atPayNote, applicants|employees, d.Pay.Note)
	one(atVolunteerAgreement, everybody, d.Volunteering.Agreement)
	one(atBoundary, everybody, d.Volunteering.Boundary)
	one(atVolunteerContact, everybody, d.Volunteering.Contact)
	one(atWayToPaidWork, everybody, d.Volunteering.WayToPaidWork)
	one(atAttachment, applicants|employees, d.Contract.Attachment)
	one(atContractFlexibility, applicants|employees, d.Contract.Flexibility)
	one(atContractNote, applicants|employees, d.Contract.Note)
	one(atFlexibility, everybody, d.Flexibility)
	one(atWho, everybody, d.TargetGroup.Who)
	one(atDifference, everybody, d.TargetGroup.Difference)
	one(atContact, everybody, d.TargetGroup.Contact)
	one(atSayNo, everybody, d.TargetGroup.SayNo)
	if s := d.Support; s != nil {
		one(atWhere, everybody, s.Where)
		one(atWhat, everybody, s.What)
	}
	list(atOtherFunction, everybody, d.OtherFunctions)
	for i := range d.Tasks {
		t := &d.Tasks[i]
		in(atTaskTitle, i, everybody, t.Title)
		in(atTaskDetail, i, everybody, t.Detail)
		in(atTaskOtherKind, i, everybody, t.OtherKind)
		for _, who := range t.AlsoDoneBy {
			in(atTaskAlsoDoneBy, i, everybody, who)
		}
		in(atTaskWhyPeer, i, everybody, t.WhyPeer)
	}
	for i := range d.TasksOut {
		in(atTaskOut, i, everybody, d.TasksOut[i].Text)
		in(atTaskOutWhy, i, everybody, d.TasksOut[i].Why)
		in(atTaskOutDoneBy, i, everybody, d.TasksOut[i].DoneBy)
	}
	one(atBusyDay, everybody, d.BusyDay)
	one(atResponsibility, everybody, d.Responsibility.Note)
	for i := range d.Limits {
		in(atLimitText, i, everybody, d.Limits[i].Text)
		in(atLimitWhy, i, everybody, d.Limits[i].Why)
	}
	list(atOtherValue, everybody, d.OtherValues)
	for i := range d.Requirements {
		in(atRequirementText, i, everybody, d.Requirements[i].Text)
		in(atRequirementWhy, i, everybody, d.Requirements[i].Why)
	}
	if c := d.Competences; c != nil {
		for i := range c.Had {
			in(atCompetence, i, everybody, c.Had[i].Text)
		}
		for i := range c.ToBeGiven {
			in(atCompetenceToBeGiven, i, everybody, c.ToBeGiven[i].Text)
		}
	}
	one(atOpennessNote, everybody, d.Openness.Note)
	one(atRecordAccessWhy, everybody, d.RecordAccess.Why)
	one(atOldRecords, everybody, d.RecordAccess.OldRecords)
	one(atNotes, everybody, d.RecordAccess.Notes)
	one(atConfidentiality, everybody, d.Confidentiality)
	one(atKnownBefore, everybody, d.KnownBefore)
	one(atSafetyNote, everybody, d.Safety.Note)
	one(atAftercare, everybody, d.Safety.Aftercare)
	one(atIntroduction, everybody, d.Introduction)
	one(atBuddy, everybody, d.Buddy)
	if s := d.Supervision; s != nil {
		one(atOrdinaryNote, everybody, s.OrdinaryNote)
		one(atExtraWhileNew, everybody, s.ExtraWhileNew)
		one(atSupervisor, everybody, s.Supervisor)
		one(atSupervisionGroup, everybody, s.Group)
		list(atOtherTheme, everybody, s.OtherThemes)
	}
	if s := d.Development; s != nil {
		one(atDevelopmentNote, everybody, s.Note)
		one(atCareer, everybody, s.Career)
	}
	one(atNetworkWhich, everybody, d.Network.Which)
	if rec := d.Recruitment; rec != nil {
		for i := range rec.Committee {
			in(atCommitteeMember, i, applicants|colleagues, rec.Committee[i].Title)
		}
		list(atOtherChannel, colleagues, rec.OtherChannels)
		one(atGuidanceBy, applicants, rec.GuidanceBy)
		one(atProcess, applicants|colleagues, rec.Process)
		list(atQuestion, applicants, rec.RespectfulQuestions)
	}
	one(atAdvert, applicants|colleagues, d.Advert.Text)
	one(atApply, applicants, d.Advert.Apply)
	one(atAdvertContact, applicants, d.Advert.Contact)
	if e := d.Evaluation; e != nil {
		list(atEvaluationWho, everybody, e.Who)
		list(atEvaluationQuestion, everybody, e.Questions)
		one(atEvaluationUsedFor, everybody, e.UsedFor)
	}
	for i := range d.Dilemmas {
		in(atDilemmaReason, i, everybody, d.Dilemmas[i].Reason)
	}
	for i := range d.Open {
		in(atOpenWho, i, everybody, d.Open[i].Who)
	}
}
