package review_test

import "github.com/peerwork-dk/peerwork/jobdesc"

// requires makes a requirement the only one.
func requires(r jobdesc.Requirement) func(description) {
	return func(d description) { d.Requirements = []jobdesc.Requirement{r} }
}

var employerCases = []ruleCase{
	{
		code: "JD-PAY-5",
		speaks: []change{
			{"no amount is told", "/pay/range", func(d description) { d.Pay.Range = jobdesc.PayRange{} }},
			{"the basis is told, and no amount", "/pay/range", func(d description) { d.Pay = jobdesc.Pay{Basis: jobdesc.PayBasisCollectiveAgreement} }},
		},
		silent: []change{
			{"one amount is told", "", func(d description) { d.Pay.Range.To = "" }},
			{"a volunteer is not paid", "", volunteerInstead},
			{"the self-employed say what they cost", "", selfEmployedInstead},
		},
	},
	{
		code: "JD-PAY-6",
		speaks: []change{
			{"an amount a month for part time, and it is not said which", "/pay/range/forFullTime", func(d description) { d.Pay.Range.ForFullTime = "" }},
			{"a share of full time", "/pay/range/forFullTime", func(d description) {
				d.Hours, d.Pay.Range.ForFullTime = jobdesc.Hours{PercentOfFullTime: 80}, ""
				d.Tasks[0].MinutesPerWeek = 0
			}},
		},
		silent: []change{
			{"an amount an hour", "", func(d description) {
				d.Pay.Range = jobdesc.PayRange{From: "175.50", Per: jobdesc.PayPerHour, Currency: "DKK"}
			}},
			{"full time", "", func(d description) {
				d.Hours, d.Pay.Range.ForFullTime = jobdesc.Hours{MinutesPerWeek: 2220}, ""
			}},
			{"it is for the hours of the job", "", func(d description) { d.Pay.Range.ForFullTime = jobdesc.AnswerNo }},
			{"full time abroad is not known, nor are the hours", "", func(d description) {
				d.Workplace.Country, d.Hours, d.Pay.Range.ForFullTime = "GB", jobdesc.Hours{PercentOfFullTime: 80}, ""
			}},
		},
	},
	{
		code: "JD-EMPL-1",
		speaks: []change{{"three share the job, and it is not said how", "/workplace/sharing", func(d description) {
			d.OtherEmployers = []string{"Engsted Kommune", "Foreningen Kvisten"}
		}}},
		silent: []change{
			{"it is said how", "", func(d description) {
				d.OtherEmployers, d.Workplace.Sharing = []string{"Engsted Kommune"}, "Regionen ansætter, leder og betaler."
			}},
			{"there is one employer", "", func(description) {}},
		},
	},
}

var payAskedCases = []ruleCase{{
	code: "JD-PAY-7",
	speaks: []change{
		{"the advert asks for “din nuværende løn”", "/advert/text", func(d description) { d.Advert.Text = "Skriv, hvad din nuværende løn er." }},
		{"how to apply asks for a payslip", "/advert/apply", func(d description) { d.Advert.Apply = "Send cv og din seneste lønseddel til sekretariatet." }},
		{"a question is what one earns", "/recruitment/respectfulQuestions/0", func(d description) { d.Recruitment.RespectfulQuestions[0] = "Hvad tjener du i dag?" }},
	},
	silent: []change{
		{"the advert says what the job pays", "", func(d description) { d.Advert.Text = "Lønnen er 28.000 til 31.000 kr. om måneden." }},
		{"it says that nobody asks", "", func(d description) { d.Advert.Text = "Vi spørger ikke om din tidligere løn." }},
	},
}}

var requirementCases = []ruleCase{
	{
		code: "JD-REQ-1",
		speaks: []change{
			{"it is not said whether a licence is needed", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindLicence})},
			{"nor whether a language is", "/requirements/1", func(d description) {
				d.Requirements = []jobdesc.Requirement{{Text: "Dansk i tale", Need: jobdesc.NeedNeeded}, {Kind: jobdesc.RequirementKindLanguage, Text: "Arabisk"}}
			}},
		},
		silent: []change{
			{"it is needed", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindLicence, Need: jobdesc.NeedNeeded})},
			{"it is a wish", "", requires(jobdesc.Requirement{Text: "It på brugerniveau", Need: jobdesc.NeedWished})},
		},
	},
	{
		code: "JD-REQ-2",
		speaks: []change{
			{"a degree is needed, and it is not said for what", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindEducation, Need: jobdesc.NeedNeeded, Text: "Professionsbachelor"})},
			{"an education without words", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindEducation, Need: jobdesc.NeedNeeded})},
		},
		silent: []change{
			{"a task needs it", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindEducation, Need: jobdesc.NeedNeeded, Text: "Underviser", Why: "Du underviser på skolen to dage om ugen."})},
			{"it is a wish", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindEducation, Need: jobdesc.NeedWished})},
			{"own experience is what the job builds on", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindOwnExperience, Need: jobdesc.NeedNeeded})},
		},
	},
	{
		code: "JD-REQ-3",
		speaks: []change{
			{"one must have a car", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindOwnCar, Need: jobdesc.NeedNeeded, Text: "Egen bil"})},
			{"and pay for the driving", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindOwnCar, Need: jobdesc.NeedWished, Why: "Besøg i hele kommunen", EmployerPays: jobdesc.AnswerNo})},
		},
		silent: []change{
			{"the workplace pays", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindOwnCar, Need: jobdesc.NeedNeeded, Why: "Besøg i hele kommunen", EmployerPays: jobdesc.AnswerYes})},
			{"a licence for a task outside the house", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindLicence, Need: jobdesc.NeedNeeded, Why: "Vi kører ud i husets bil."})},
		},
	},
	{
		code: "JD-REQ-4",
		speaks: []change{
			{"one pays for a course", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindCertificate, Need: jobdesc.NeedNeeded, Text: "Peer-uddannelse", EmployerPays: jobdesc.AnswerNo})},
			{"one pays for a check", "/requirements/0", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindCriminalRecord, Need: jobdesc.NeedNeeded, EmployerPays: jobdesc.AnswerNo})},
		},
		silent: []change{
			{"the workplace pays", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindCertificate, Need: jobdesc.NeedNeeded, Text: "Peer-uddannelse", EmployerPays: jobdesc.AnswerYes})},
			{"a check, as for all", "", requires(jobdesc.Requirement{Kind: jobdesc.RequirementKindCriminalRecord, Need: jobdesc.NeedNeeded})},
		},
	},
	{
		code: "JD-REQ-5",
		speaks: []change{{"the support is for young people", "/requirements", func(d description) {
			d.TargetGroups = append(d.TargetGroups, jobdesc.TargetGroupKindYoungPeople)
		}}},
		silent: []change{
			{"there is a check", "", func(d description) {
				d.TargetGroups = append(d.TargetGroups, jobdesc.TargetGroupKindYoungPeople)
				d.Requirements = []jobdesc.Requirement{{Kind: jobdesc.RequirementKindChildrensCheck, Need: jobdesc.NeedNeeded}}
			}},
			{"abroad other rules hold", "", func(d description) {
				d.TargetGroups, d.Workplace.Country = append(d.TargetGroups, jobdesc.TargetGroupKindYoungPeople), "GB"
			}},
			{"the support is for adults", "", func(description) {}},
		},
	},
}

var safetyCases = []ruleCase{
	{
		code: "JD-AIM-5",
		speaks: []change{
			{"it is not said how people get in contact", "/targetGroup/contact", func(d description) { d.TargetGroup.Contact, d.TargetGroup.SayNo = "", "" }},
			{"nor how they can say no", "/targetGroup/sayNo", func(d description) { d.TargetGroup.SayNo = "" }},
		},
		silent: []change{
			{"the work is for staff and students", "", func(d description) {
				d.TargetGroup.Contact = ""
				d.TargetGroups = []jobdesc.TargetGroupKind{jobdesc.TargetGroupKindStaff, jobdesc.TargetGroupKindStudents}
			}},
			{"both are said", "", func(description) {}},
		},
	},
	{
		code:   "JD-DAY-1",
		speaks: []change{{"the busy day is not mentioned", "/busyDay", func(d description) { d.BusyDay = "" }}},
		silent: []change{{"a volunteer covers nobody", "", func(d description) { volunteerInstead(d); d.BusyDay = "" }}},
	},
	{
		code: "JD-DUTY-1",
		speaks: []change{{"others to answer for, and no time for it", "/responsibility/note", func(d description) {
			d.Responsibility = jobdesc.Responsibility{ForOthers: jobdesc.AnswerYes}
		}}},
		silent: []change{
			{"time for it is set aside", "", func(d description) {
				d.Responsibility = jobdesc.Responsibility{ForOthers: jobdesc.AnswerYes, Note: "To peer-medarbejdere, fire timer om ugen."}
			}},
			{"nobody to answer for", "", func(d description) { d.Responsibility = jobdesc.Responsibility{ForOthers: jobdesc.AnswerNo} }},
		},
	},
	{
		code: "JD-CONF-1",
		speaks: []change{
			{"nothing is agreed on what is passed on", "/confidentiality", func(d description) { d.Confidentiality = "" }},
			{"nor on knowing each other", "/knownBefore", func(d description) { d.KnownBefore = "" }},
		},
		silent: []change{{"the work is for staff", "", func(d description) {
			d.Confidentiality, d.TargetGroups = "", []jobdesc.TargetGroupKind{jobdesc.TargetGroupKindStaff}
		}}},
	},
	{
		code: "JD-SAFE-1",
		speaks: []change{
			{"it is not said whether one is alone", "/safety/worksAlone", func(d description) { d.Safety.WorksAlone = "" }},
			{"one is, and it is not said whether that is as for all", "/safety/sameForAll", func(d description) { d.Safety.WorksAlone, d.Safety.SameForAll = jobdesc.AnswerYes, "" }},
		},
		silent: []change{
			{"one is alone as all are", "", func(d description) { d.Safety.WorksAlone = jobdesc.AnswerYes }},
			{"one is never alone", "", func(d description) { d.Safety.SameForAll = "" }},
			{"a volunteer", "", func(d description) { volunteerInstead(d); d.Safety.WorksAlone = "" }},
		},
	},
	{
		code: "JD-SAFE-2",
		speaks: []change{{"alone where colleagues are not", "/safety/sameForAll", func(d description) {
			d.Safety.WorksAlone, d.Safety.SameForAll = jobdesc.AnswerYes, jobdesc.AnswerNo
		}}},
		silent: []change{
			{"never alone, where colleagues are", "", func(d description) { d.Safety.SameForAll = jobdesc.AnswerNo }},
			{"alone as all are", "", func(d description) { d.Safety.WorksAlone = jobdesc.AnswerYes }},
		},
	},
	{
		code:   "JD-SAFE-3",
		speaks: []change{{"no alarm where colleagues have one", "/safety/ownAlarm", func(d description) { d.Safety.OwnAlarm = jobdesc.AnswerNo }}},
		silent: []change{
			{"an alarm for one’s own safety", "", func(d description) { d.Safety.OwnAlarm = jobdesc.AnswerYes }},
			{"alarms are not mentioned", "", func(d description) { d.Safety.OwnAlarm = "" }},
		},
	},
	{
		code:   "JD-SAFE-4",
		speaks: []change{{"no help after violence", "/safety/aftercare", func(d description) { d.Safety.Aftercare = "" }}},
		silent: []change{
			{"the work is for staff", "", func(d description) {
				d.Safety.Aftercare, d.TargetGroups = "", []jobdesc.TargetGroupKind{jobdesc.TargetGroupKindStaff}
			}},
			{"the self-employed see to it themselves", "", func(d description) { selfEmployedInstead(d); d.Safety.Aftercare = "" }},
		},
	},
	{
		code:   "JD-BUDDY-1",
		speaks: []change{{"nobody to turn to in the beginning", "/buddy", func(d description) { d.Buddy = "" }}},
		silent: []change{{"a volunteer has a contact", "", func(d description) { volunteerInstead(d); d.Buddy = "" }}},
	},
	{
		code:   "JD-HEARD-1",
		speaks: []change{{"nobody was heard", "/heard", func(d description) { d.Heard = nil }}},
		silent: []change{
			{"a group of its own was heard", "", func(d description) { d.Heard = []jobdesc.Heard{{Text: "beboerrådet"}} }},
			{"a volunteer", "", func(d description) { volunteerInstead(d); d.Heard = nil }},
		},
	},
}
