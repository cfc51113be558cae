package jobdesc_test

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// full is a description with something in every field but those of volunteers
// and those that exclude each other.
func full() jobdesc.Description {
	return jobdesc.Description{
		Lang: peerwork.LangDA, Title: "Peer-medarbejder på Solvej", TitleVariant: jobdesc.TitleVariantPeerWorker, ForWhom: jobdesc.ForWhomBeboer,
		Version: "2", Date: "2026-11-21", Purpose: "Vi vil have mere håb i huset.",
		Shaping:          jobdesc.Shaping{Who: "Leder, to kolleger og HR", Staff: jobdesc.AnswerYes, Citizens: jobdesc.AnswerYes, PeerWorker: jobdesc.AnswerYes, How: "To møder i foråret."},
		Workplace:        jobdesc.Workplace{Employer: "Solbjerg Kommune", Name: "Solvej", Placement: jobdesc.PlacementResidential, Street: "Solvej 1", PostalCode: "9999", Town: "Solbjerg", Country: "DK", Website: "https://example.org", Sharing: "Kommunen ansætter og leder."},
		Heard:            []jobdesc.Heard{{Role: jobdesc.HeardRoleWorksCouncil, Date: "2026-10-01"}, {Role: jobdesc.HeardRoleStaff, Text: "aftenholdet"}, {Text: "beboerrådet"}},
		OtherEmployers:   []string{"Region Nord"},
		Team:             "Team Syd",
		OtherPeerWorkers: jobdesc.AnswerNo,
		LineManager:      jobdesc.LineManager{Title: "afdelingslederen", Promise: "En samtale hver uge."},
		Employment:       jobdesc.Employment{Form: jobdesc.EmploymentFormSpecialTerms, Scheme: jobdesc.SchemeFlexjob, Term: jobdesc.TermFixed, Start: "2027-02-01", End: "2028-01-31", AfterEnd: "Vi taler om det i november."},
		Hours:            jobdesc.Hours{MinutesPerWeek: 1200, UpToMinutesPerWeek: 1800, PercentOfFullTime: 54, FullTimeMinutesPerWeek: 2220, Note: "Tid til møder er med."},
		Schedule:         &jobdesc.Schedule{Times: []jobdesc.WorkTime{jobdesc.WorkTimeDay, jobdesc.WorkTimeEvening}, Note: "Mest fra 12 til 20."},
		Pay:              jobdesc.Pay{Basis: jobdesc.PayBasisCollectiveAgreement, Agreement: "Overenskomsten for huset", Step: jobdesc.PayStepExperienceCounts, Range: jobdesc.PayRange{From: "28500", To: "31000.50", Per: jobdesc.PayPerMonth, Currency: "DKK", ForFullTime: jobdesc.AnswerYes, Includes: "Pension kommer oveni."}, UnionRepresentative: jobdesc.AnswerYes, Note: "Erfaring tæller som uddannelse."},
		Contract:         jobdesc.Contract{Attachment: "Team Syd", AlignedWithHR: jobdesc.AnswerYes, Flexibility: "Som for alle.", Note: "Skrevet under før start."},
		Flexibility:      "Alle kan bytte vagter.", Demands: jobdesc.DemandsAsColleagues,
		TargetGroup:      jobdesc.TargetGroup{Who: "De 24 beboere", Difference: "Flere kommer ud.", Contact: "Man spørger selv.", SayNo: "Et nej ændrer intet."},
		TargetGroups:     []jobdesc.TargetGroupKind{jobdesc.TargetGroupKindOwnDifficulties, jobdesc.TargetGroupKindRelatives},
		Support:          &jobdesc.Support{Where: "I huset og i byen", What: "Samtaler og følgeskab", Forms: []jobdesc.SupportForm{jobdesc.SupportFormOneToOne, jobdesc.SupportFormGroups}},
		Functions:        []jobdesc.Function{jobdesc.FunctionMilieu, jobdesc.FunctionIndividualSupport},
		ClassicFunctions: []jobdesc.ClassicFunction{jobdesc.ClassicFunctionConversations},
		OtherFunctions:   []string{"Haven"},
		Tasks: []jobdesc.Task{
			{Title: "Samtaler", Detail: "Når nogen har brug for det.", MinutesPerWeek: 600, Kind: jobdesc.TaskKindRelations, AlsoDoneBy: []string{"pædagoger"}, WhyPeer: "Man kan spejle sig.", Aspects: []recovery.AspectID{recovery.AspectHopeGivingRelations, recovery.AspectMutualRelations}},
			{Title: "Ud i byen", MinutesPerWeek: 300, Kind: jobdesc.TaskKindCommunity, WhyPeer: "Jeg ved, hvad det kræver.", Aspects: []recovery.AspectID{recovery.AspectBelonging, recovery.AspectHopeGivingRelations}},
			{Title: "Husmøde", MinutesPerWeek: 60, OtherKind: "Fællesskab i huset"},
		},
		TasksOut: []jobdesc.TaskOut{{Kind: jobdesc.TaskOutKindMedicine, Why: "Andre har det ansvar.", DoneBy: "sygeplejersken"}, {Text: "Rengøring"}},
		BusyDay:  "Lederen ringer til en vikar.", Responsibility: jobdesc.Responsibility{ForOthers: jobdesc.AnswerYes, Note: "En praktikant ad gangen."},
		Limits:          []jobdesc.Limit{{Kind: jobdesc.LimitKindApprovalEachTime, Text: "Ture ud af kommunen", Why: "Af hensyn til vagten."}},
		Values:          []jobdesc.Value{jobdesc.ValueEmpathy},
		OtherValues:     []string{"humor"},
		Requirements:    []jobdesc.Requirement{{Kind: jobdesc.RequirementKindLicence, Need: jobdesc.NeedWished, Text: "Kørekort B", Why: "Ture ud af byen.", EmployerPays: jobdesc.AnswerNo}, {Text: "It på brugerniveau"}},
		Competences:     &jobdesc.Competences{Had: []jobdesc.Competence{{Kind: jobdesc.CompetenceKindExperientialCompetence}}, ToBeGiven: []jobdesc.Competence{{Kind: jobdesc.CompetenceKindRoleTraining, Text: "Et kursus i foråret"}}},
		Openness:        jobdesc.Openness{Agreed: jobdesc.OpennessKindRoleKnown, Note: "Man fortæller selv."},
		RecordAccess:    jobdesc.RecordAccess{Access: jobdesc.AccessWhatIsAgreed, Why: "Vi er lige.", OldRecords: "Lukkes for kolleger.", WritesNotes: jobdesc.AnswerYes, Notes: "Sammen med beboeren."},
		Confidentiality: "Det meste bliver mellem de to.", KnownBefore: "Så bytter man.",
		Safety:       jobdesc.Safety{WorksAlone: jobdesc.AnswerNo, SameForAll: jobdesc.AnswerYes, OwnAlarm: jobdesc.AnswerYes, Note: "Bagvagten kan altid ringes op.", Aftercare: "En samtale samme dag."},
		Introduction: "Fire uger sammen med en makker.", Buddy: "en pædagog fra dagvagten",
		Supervision: &jobdesc.Supervision{Ordinary: jobdesc.AnswerYes, OrdinaryNote: "Hver måned", ExtraWhileNew: "Hver uge i et halvt år", Supervisor: "en ekstern supervisor", SupervisorKnowsPeerWork: jobdesc.AnswerYes,
			Group: "Sammen med nabokommunen", Themes: []jobdesc.SupervisionTheme{jobdesc.SupervisionThemeThriving}, OtherThemes: []string{"nærhed"}},
		Development: &jobdesc.Development{Ways: []jobdesc.DevelopmentWay{jobdesc.DevelopmentWayExperienceGroups}, Note: "En dag om måneden", Career: "Undervisning på sigt"},
		Network:     jobdesc.Network{Outside: jobdesc.AnswerYes, Which: "Peer-gruppen i regionen", InWorkingHours: jobdesc.AnswerYes},
		Recruitment: &jobdesc.Recruitment{Committee: []jobdesc.CommitteeMember{{Role: jobdesc.CommitteeRoleLeader}, {Role: jobdesc.CommitteeRolePeerWorker, Title: "fra nabokommunen"}},
			Channels: []jobdesc.Channel{jobdesc.ChannelPeerNetworks}, OtherChannels: []string{"biblioteket"}, Guidance: []jobdesc.GuidanceTopic{jobdesc.GuidanceTopicBenefitsAndPay}, GuidanceBy: "jobkonsulenten",
			Process: "Spørgsmålene sendes ud før samtalen.", RespectfulQuestions: []string{"Hvad vil du gerne bruge af det, du har lært?"}},
		Advert:      jobdesc.Advert{Text: "Vi søger en kollega.", Openings: 2, Published: "2026-12-01", Deadline: "2027-01-04", Apply: "job@example.org", Contact: "afdelingslederen"},
		Evaluation:  &jobdesc.EvaluationAgreement{First: "2027-05-01", EveryMonths: 6, Who: []string{"teamet", "beboerrådet"}, Questions: []string{"Kommer flere ud?"}, UsedFor: "Budgettet"},
		ReviewDate:  "2027-11-01",
		Dilemmas:    []jobdesc.DilemmaChoice{{Dilemma: jobdesc.DilemmaEquality, Side: jobdesc.SideBoth, Reason: "Vi deler det aftalte."}, {Dilemma: jobdesc.DilemmaRecognition}},
		Open:        []jobdesc.OpenQuestion{{Question: jobdesc.QuestionDuration, Who: "HR"}, {Question: jobdesc.QuestionLimits}},
		Occupations: []jobdesc.OccupationCode{{Scheme: "lokal", Code: "12"}},
		Extensions:  []peerwork.Extension{{Name: "https://example.org/x", Value: "1"}},
	}
}

// volunteering is a description of voluntary work.
func volunteering() jobdesc.Description {
	d := full()
	d.Employment = jobdesc.Employment{Form: jobdesc.EmploymentFormVolunteer}
	d.Pay, d.Contract = jobdesc.Pay{}, jobdesc.Contract{}
	d.Volunteering = jobdesc.Volunteering{Agreement: "Vi mødes hver måned.", Boundary: "Ingen vagter.", Contact: "den frivilligansvarlige", Expenses: jobdesc.AnswerYes, Insurance: jobdesc.AnswerYes, WayToPaidWork: "Tal med os om det."}
	return d
}
