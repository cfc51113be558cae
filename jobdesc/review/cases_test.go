package review_test

import (
	"testing"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

type description = *jobdesc.Description

// change is a small change to a good description. The generated documentation
// says when in these words.
type change struct {
	when string
	at   string // where the finding points, for a change that makes one
	make func(description)
}

// ruleCase is a rule, what makes it speak and what is close to that and does
// not.
type ruleCase struct {
	code   string
	base   string // the good example that is changed; the ward when empty
	speaks []change
	silent []change
}

func (c *ruleCase) made(t testing.TB, change change) jobdesc.Description {
	base := c.base
	if base == "" {
		base = "good-ward"
	}
	d := example(t, base)
	if change.make != nil {
		change.make(&d)
	}
	return d
}

// volunteerInstead makes the job voluntary, with nothing an employee would have.
func volunteerInstead(d description) {
	d.Employment = jobdesc.Employment{Form: jobdesc.EmploymentFormVolunteer}
	d.Pay, d.Contract, d.Recruitment = jobdesc.Pay{}, jobdesc.Contract{}, nil
	d.Volunteering = jobdesc.Volunteering{Agreement: "Vi lover hinanden at sige til.", Boundary: "De ansatte har ansvaret.", Contact: "Daglig leder"}
}

func selfEmployedInstead(d description) {
	d.Employment = jobdesc.Employment{Form: jobdesc.EmploymentFormSelfEmployed}
	d.Pay, d.Contract, d.Recruitment = jobdesc.Pay{Basis: jobdesc.PayBasisFee}, jobdesc.Contract{}, nil
}

func ruleCases() []ruleCase {
	var all []ruleCase
	for _, part := range [][]ruleCase{aimCases, termsCases, employerCases, payAskedCases, volunteerCases, fairCases, taskCases, workCases, requirementCases, safetyCases, practiceCases, bossCases, hiringCases, demandCases, healthCases, followCases, tidyCases} {
		all = append(all, part...)
	}
	return all
}

var aimCases = []ruleCase{
	{
		code:   "JD-AIM-1",
		speaks: []change{{"purpose is not written", "/purpose", func(d description) { d.Purpose = "" }}},
		silent: []change{{"purpose is a single sentence", "", func(d description) { d.Purpose = "Mere håb på afsnittet." }}},
	},
	{
		code:   "JD-AIM-2",
		speaks: []change{{"whom the support is for is not written", "/targetGroup/who", func(d description) { d.TargetGroup.Who = "" }}},
		silent: []change{{"only the difference is not written", "", func(d description) { d.TargetGroup.Difference = "" }}},
	},
	{
		code:   "JD-AIM-3",
		speaks: []change{{"the difference is not written", "/targetGroup/difference", func(d description) { d.TargetGroup.Difference = "" }}},
		silent: []change{{"only whom it is for is not written", "", func(d description) { d.TargetGroup.Who = "" }}},
	},
	{
		code: "JD-AIM-4",
		speaks: []change{
			{"neither where nor what is written", "/support/where", func(d description) { d.Support = nil }},
			{"where is not written", "/support/where", func(d description) { d.Support.Where = "" }},
			{"what it is is not written", "/support/what", func(d description) { d.Support.What = "" }},
		},
		silent: []change{{"both are written, only the form is not", "", func(d description) { d.Support.Forms = nil }}},
	},
	{
		code: "JD-SHAPE-1",
		speaks: []change{
			{"it is not said whether staff were asked about needs first", "/shaping/staff", func(d description) { d.Shaping.Staff = "" }},
			{"they did not", "/shaping/staff", func(d description) { d.Shaping.Staff = jobdesc.AnswerNo }},
		},
		silent: []change{{"they did, and it is not told how", "", func(d description) { d.Shaping.How = "" }}},
	},
	{
		code: "JD-SHAPE-2",
		speaks: []change{
			{"no peer worker took part", "/shaping/peerWorker", func(d description) { d.Shaping.PeerWorker = jobdesc.AnswerNo }},
			{"it is not said", "/shaping/peerWorker", func(d description) { d.Shaping.PeerWorker = "" }},
		},
		silent: []change{{"one took part, the staff did not", "", func(d description) { d.Shaping.Staff = jobdesc.AnswerNo }}},
	},
	{
		code:   "JD-LEAD-1",
		speaks: []change{{"no title of a line manager", "/lineManager/title", func(d description) { d.LineManager = jobdesc.LineManager{} }}},
		silent: []change{
			{"a title and no promise", "", func(d description) { d.LineManager.Promise = "" }},
			{"a volunteer has somebody to turn to", "", func(d description) { volunteerInstead(d); d.LineManager = jobdesc.LineManager{} }},
			{"the self-employed have no line manager", "", func(d description) { selfEmployedInstead(d); d.LineManager = jobdesc.LineManager{} }},
		},
	},
	{
		code:   "JD-LEAD-2",
		speaks: []change{{"the line manager promises nothing", "/lineManager/promise", func(d description) { d.LineManager.Promise = "" }}},
		silent: []change{{"there is no line manager to promise: that is said first", "", func(d description) { d.LineManager = jobdesc.LineManager{} }}},
	},
	{
		code:   "JD-TEAM-1",
		speaks: []change{{"neither team nor attachment is written", "/team", func(d description) { d.Team, d.Contract.Attachment = "", "" }}},
		silent: []change{{"the contract says where the peer worker belongs", "", func(d description) { d.Team = "" }}},
	},
}

var termsCases = []ruleCase{
	{
		code:   "JD-TERM-1",
		speaks: []change{{"the form of employment is not decided", "/employment/form", func(d description) { d.Employment.Form = "" }}},
		silent: []change{{"a form the list does not have", "", func(d description) { d.Employment.Form, d.Employment.OtherForm = "", "Udlånt fra en forening" }}},
	},
	{
		code: "JD-TERM-2", base: "good-job-centre",
		speaks: []change{{"the job ends and it is not said what then", "/employment/afterEnd", func(d description) { d.Employment.AfterEnd = "" }}},
		silent: []change{{"the job does not end", "", func(d description) {
			d.Employment.AfterEnd, d.Employment.End, d.Employment.Term = "", "", jobdesc.TermPermanent
		}}},
	},
	{
		code: "JD-TERM-3",
		speaks: []change{
			{"it is not said that those who handle employment agree", "/contract/alignedWithHR", func(d description) { d.Contract.AlignedWithHR = "" }},
			{"they have not been asked", "/contract/alignedWithHR", func(d description) { d.Contract.AlignedWithHR = jobdesc.AnswerNo }},
		},
		silent: []change{{"a volunteer has no contract", "", volunteerInstead}},
	},
	{
		code:   "JD-HOURS-1",
		speaks: []change{{"hours are not written", "/hours/minutesPerWeek", func(d description) { d.Hours = jobdesc.Hours{Note: "Efter aftale"} }}},
		silent: []change{
			{"only the most hours are written", "", func(d description) { d.Hours.MinutesPerWeek = 0 }},
			{"a volunteer without fixed hours", "", func(d description) { volunteerInstead(d); d.Hours = jobdesc.Hours{} }},
		},
	},
	{
		code: "JD-HOURS-2",
		speaks: []change{
			{"14 hours and 59 minutes on ordinary terms", "/hours/minutesPerWeek", func(d description) { fewerTasks(d); d.Hours = jobdesc.Hours{MinutesPerWeek: 899} }},
			{"the form of employment is not decided", "/hours/minutesPerWeek", func(d description) {
				fewerTasks(d)
				d.Employment.Form, d.Hours = "", jobdesc.Hours{MinutesPerWeek: 600}
			}},
		},
		silent: []change{
			{"15 hours", "", func(d description) { fewerTasks(d); d.Hours = jobdesc.Hours{MinutesPerWeek: 900} }},
			{"10 hours that can become 20", "", func(d description) {
				fewerTasks(d)
				d.Hours = jobdesc.Hours{MinutesPerWeek: 600, UpToMinutesPerWeek: 1200}
			}},
			{"10 hours in a flexjob", "", func(d description) { onSpecialTerms(d, jobdesc.SchemeFlexjob) }},
			{"10 hours with a wage subsidy", "", func(d description) { onSpecialTerms(d, jobdesc.SchemeWageSubsidy) }},
			{"10 hours beside a pension", "", func(d description) { onSpecialTerms(d, jobdesc.SchemePensionWageSubsidy) }},
			{"10 hours on special terms of another kind", "", func(d description) { onSpecialTerms(d, "") }},
			{"a volunteer", "", func(d description) {
				fewerTasks(d)
				volunteerInstead(d)
				d.Hours = jobdesc.Hours{MinutesPerWeek: 420}
			}},
		},
	},
	{
		code:   "JD-PAY-1",
		speaks: []change{{"what pay is based on is not written", "/pay/basis", func(d description) { d.Pay.Basis = "" }}},
		silent: []change{
			{"a basis the list does not have", "", func(d description) { d.Pay.Basis, d.Pay.OtherBasis = "", "Lokal aftale" }},
			{"a volunteer has no pay", "", volunteerInstead},
		},
	},
	{
		code: "JD-PAY-2",
		speaks: []change{{"19 hours at the lowest step", "/pay/step", func(d description) {
			fewerTasks(d)
			d.Hours, d.Pay.Step = jobdesc.Hours{MinutesPerWeek: 1140}, jobdesc.PayStepLowest
		}}},
		silent: []change{
			{"20 hours at the lowest step", "", func(d description) {
				fewerTasks(d)
				d.Hours, d.Pay.Step = jobdesc.Hours{MinutesPerWeek: 1200}, jobdesc.PayStepLowest
			}},
			{"19 hours at another step", "", func(d description) { fewerTasks(d); d.Hours = jobdesc.Hours{MinutesPerWeek: 1140} }},
			{"a flexjob at the lowest step: the scheme sets the hours", "", func(d description) { onSpecialTerms(d, jobdesc.SchemeFlexjob); d.Pay.Step = jobdesc.PayStepLowest }},
		},
	},
	{
		code:   "JD-PAY-3",
		speaks: []change{{"the lowest step, with enough hours", "/pay/step", func(d description) { d.Pay.Step = jobdesc.PayStepLowest }}},
		silent: []change{
			{"few hours at the lowest step: that is said instead", "", func(d description) {
				fewerTasks(d)
				d.Hours, d.Pay.Step = jobdesc.Hours{MinutesPerWeek: 1140}, jobdesc.PayStepLowest
			}},
			{"on a par with colleagues", "", func(d description) { d.Pay.Step = jobdesc.PayStepAsProfessionals }},
		},
	},
	{
		code: "JD-PAY-4",
		speaks: []change{
			{"it is not said whether a union representative can be there", "/pay/unionRepresentative", func(d description) { d.Pay.UnionRepresentative = "" }},
			{"none can", "/pay/unionRepresentative", func(d description) { d.Pay.UnionRepresentative = jobdesc.AnswerNo }},
		},
		silent: []change{
			{"only the agreement is not named", "", func(d description) { d.Pay.Agreement = "" }},
			{"a volunteer", "", volunteerInstead},
		},
	},
}

// fewerTasks leaves tasks of seven hours, so that the job can be smaller.
func fewerTasks(d description) {
	d.Tasks = d.Tasks[1:2]
}

// onSpecialTerms makes it ten hours a week on special terms.
func onSpecialTerms(d description, scheme jobdesc.Scheme) {
	fewerTasks(d)
	d.Employment.Form, d.Employment.Scheme, d.Hours = jobdesc.EmploymentFormSpecialTerms, scheme, jobdesc.Hours{MinutesPerWeek: 600}
}

var volunteerCases = []ruleCase{
	{
		code: "JD-VOL-1", base: "good-drop-in-centre",
		speaks: []change{{"a volunteer has nobody to turn to", "/volunteering/contact", func(d description) { d.Volunteering.Contact = "" }}},
		silent: []change{{"the line manager is named instead", "", func(d description) { d.Volunteering.Contact, d.LineManager.Title = "", "Daglig leder" }}},
	},
	{
		code: "JD-VOL-2", base: "good-drop-in-centre",
		speaks: []change{
			{"a volunteer does what employees do, and it is not said how it differs", "/tasks/0", func(d description) { d.Tasks[0].WhyPeer = "" }},
			{"a volunteer has an operational task", "/tasks/1", func(d description) { d.Tasks[1].Kind, d.Tasks[1].WhyPeer = jobdesc.TaskKindOperational, "" }},
		},
		silent: []change{
			{"other volunteers do the task too", "", func(d description) { d.Tasks[1].WhyPeer = "" }},
			{"it is said how lived experience is used", "", func(d description) { d.Tasks[1].AlsoDoneBy = []string{"De ansatte"} }},
		},
	},
	{
		code: "JD-VOL-3", base: "good-drop-in-centre",
		speaks: []change{{"the line to paid work is not written", "/volunteering/boundary", func(d description) { d.Volunteering.Boundary = "" }}},
		silent: []change{{"only the agreement is not written", "", func(d description) { d.Volunteering.Agreement = "" }}},
	},
	{
		code: "JD-VOL-4", base: "good-drop-in-centre",
		speaks: []change{
			{"expenses are not settled", "/volunteering/expenses", func(d description) { d.Volunteering.Expenses = "" }},
			{"insurance is not settled", "/volunteering/insurance", func(d description) { d.Volunteering.Insurance = "" }},
		},
		silent: []change{{"no is an answer", "", func(d description) {
			d.Volunteering.Expenses, d.Volunteering.Insurance = jobdesc.AnswerNo, jobdesc.AnswerNo
		}}},
	},
	{
		code: "JD-VOL-5", base: "good-drop-in-centre",
		speaks: []change{{"a way to paid work is not mentioned", "/volunteering/wayToPaidWork", func(d description) { d.Volunteering.WayToPaidWork = "" }}},
		silent: []change{{"it is said that there is none", "", func(d description) { d.Volunteering.WayToPaidWork = "Der er ingen hos os." }}},
	},
	{
		code:   "JD-RESP-1",
		speaks: []change{{"demands are lower for all peer workers", "/demands", func(d description) { d.Demands = jobdesc.DemandsReducedForPeerWorkers }}},
		silent: []change{
			{"flexibility is for everybody, and demands are not mentioned", "", func(d description) { d.Demands = "" }},
			{"the contract mentions adjustment for the one who is employed", "", func(d description) {
				d.Contract.Flexibility = "Har du brug for hensyn, aftaler vi færre timer eller lettere opgaver med dig."
			}},
			{"a flexjob", "", func(d description) { onSpecialTerms(d, jobdesc.SchemeFlexjob) }},
		},
	},
	{
		code:   "JD-RESP-2",
		speaks: []change{{"flexibility is not mentioned anywhere", "/flexibility", func(d description) { d.Flexibility, d.Contract.Flexibility = "", "" }}},
		silent: []change{
			{"the contract mentions it", "", func(d description) { d.Flexibility = "" }},
			{"a volunteer comes when it suits", "", func(d description) { volunteerInstead(d); d.Flexibility = "" }},
		},
	},
}
