package review

import (
	"strconv"
	"strings"
)

// place is a place in a description a finding can point to. The places are in
// the order of the description, so comparing two says which comes first.
type place uint8

const (
	atTitle place = iota
	atOwnWord
	atOwnWordAll
	atPurpose
	atShapingWho
	atShapingStaff
	atShapingPeerWorker
	atShapingHow
	atHeard
	atHeardText
	atOtherPlacement
	atSharing
	atOtherEmployer
	atTeam
	atOtherPeerWorkers
	atLineManager
	atPromise
	atForm
	atOtherForm
	atOtherScheme
	atAfterEnd
	atHours
	atHoursNote
	atScheduleNote
	atPayBasis
	atOtherPayBasis
	atPayAgreement
	atPayStep
	atPayRange
	atForFullTime
	atPayIncludes
	atUnionRepresentative
	atPayNote
	atVolunteerAgreement
	atBoundary
	atVolunteerContact
	atExpenses
	atInsurance
	atWayToPaidWork
	atAttachment
	atAlignedWithHR
	atContractFlexibility
	atContractNote
	atFlexibility
	atDemands
	atWho
	atDifference
	atContact
	atSayNo
	atWhere
	atWhat
	atOtherFunction
	atTasks
	atTask
	atTaskTitle
	atTaskDetail
	atTaskOtherKind
	atTaskAlsoDoneBy
	atTaskWhyPeer
	atTasksOut
	atTaskOut
	atTaskOutWhy
	atTaskOutDoneBy
	atBusyDay
	atResponsibility
	atLimit
	atLimitText
	atLimitWhy
	atOtherValue
	atRequirements
	atRequirement
	atRequirementText
	atRequirementWhy
	atCompetences
	atCompetence
	atToBeGiven
	atCompetenceToBeGiven
	atOpennessNote
	atRecordAccess
	atRecordAccessWhy
	atOldRecords
	atWritesNotes
	atNotes
	atConfidentiality
	atKnownBefore
	atWorksAlone
	atSameForAll
	atOwnAlarm
	atSafetyNote
	atAftercare
	atIntroduction
	atBuddy
	atSupervision
	atOrdinaryNote
	atExtraWhileNew
	atSupervisor
	atSupervisorKnows
	atSupervisionGroup
	atOtherTheme
	atDevelopment
	atDevelopmentNote
	atCareer
	atNetwork
	atNetworkWhich
	atInWorkingHours
	atCommittee
	atCommitteeMember
	atChannels
	atOtherChannel
	atGuidance
	atGuidanceBy
	atProcess
	atQuestions
	atQuestion
	atAdvert
	atApply
	atAdvertContact
	atEvaluation
	atEvaluationWho
	atEvaluationQuestion
	atEvaluationUsedFor
	atReviewDate
	atDilemmas
	atDilemma
	atDilemmaReason
	atOpenWho
)

// places are the JSON Pointers. A * stands for the number of an entry. Where
// something is not written, its pointer says where it would be.
var places = [...]string{
	atTitle:               "/title",
	atOwnWord:             "/ownWord/many",
	atOwnWordAll:          "/ownWord/all",
	atPurpose:             "/purpose",
	atShapingWho:          "/shaping/who",
	atShapingStaff:        "/shaping/staff",
	atShapingPeerWorker:   "/shaping/peerWorker",
	atShapingHow:          "/shaping/how",
	atHeard:               "/heard",
	atHeardText:           "/heard/*/text",
	atOtherPlacement:      "/workplace/otherPlacement",
	atSharing:             "/workplace/sharing",
	atOtherEmployer:       "/otherEmployers/*",
	atTeam:                "/team",
	atOtherPeerWorkers:    "/otherPeerWorkers",
	atLineManager:         "/lineManager/title",
	atPromise:             "/lineManager/promise",
	atForm:                "/employment/form",
	atOtherForm:           "/employment/otherForm",
	atOtherScheme:         "/employment/otherScheme",
	atAfterEnd:            "/employment/afterEnd",
	atHours:               "/hours/minutesPerWeek",
	atHoursNote:           "/hours/note",
	atScheduleNote:        "/schedule/note",
	atPayBasis:            "/pay/basis",
	atOtherPayBasis:       "/pay/otherBasis",
	atPayAgreement:        "/pay/agreement",
	atPayStep:             "/pay/step",
	atPayRange:            "/pay/range",
	atForFullTime:         "/pay/range/forFullTime",
	atPayIncludes:         "/pay/range/includes",
	atUnionRepresentative: "/pay/unionRepresentative",
	atPayNote:             "/pay/note",
	atVolunteerAgreement:  "/volunteering/agreement",
	atBoundary:            "/volunteering/boundary",
	atVolunteerContact:    "/volunteering/contact",
	atExpenses:            "/volunteering/expenses",
	atInsurance:           "/volunteering/insurance",
	atWayToPaidWork:       "/volunteering/wayToPaidWork",
	atAttachment:          "/contract/attachment",
	atAlignedWithHR:       "/contract/alignedWithHR",
	atContractFlexibility: "/contract/flexibility",
	atContractNote:        "/contract/note",
	atFlexibility:         "/flexibility",
	atDemands:             "/demands",
	atWho:                 "/targetGroup/who",
	atDifference:          "/targetGroup/difference",
	atContact:             "/targetGroup/contact",
	atSayNo:               "/targetGroup/sayNo",
	atWhere:               "/support/where",
	atWhat:                "/support/what",
	atOtherFunction:       "/otherFunctions/*",
	atTasks:               "/tasks",
	atTask:                "/tasks/*",
	atTaskTitle:           "/tasks/*/title",
	atTaskDetail:          "/tasks/*/detail",
	atTaskOtherKind:       "/tasks/*/otherKind",
	atTaskAlsoDoneBy:      "/tasks/*/alsoDoneBy",
	atTaskWhyPeer:         "/tasks/*/whyPeer",
	atTasksOut:            "/tasksOut",
	atTaskOut:             "/tasksOut/*/text",
	atTaskOutWhy:          "/tasksOut/*/why",
	atTaskOutDoneBy:       "/tasksOut/*/doneBy",
	atBusyDay:             "/busyDay",
	atResponsibility:      "/responsibility/note",
	atLimit:               "/limits/*",
	atLimitText:           "/limits/*/text",
	atLimitWhy:            "/limits/*/why",
	atOtherValue:          "/otherValues/*",
	atRequirements:        "/requirements",
	atRequirement:         "/requirements/*",
	atRequirementText:     "/requirements/*/text",
	atRequirementWhy:      "/requirements/*/why",
	atCompetences:         "/competences/had",
	atCompetence:          "/competences/had/*/text",
	atToBeGiven:           "/competences/toBeGiven",
	atCompetenceToBeGiven: "/competences/toBeGiven/*/text",
	atOpennessNote:        "/openness/note",
	atRecordAccess:        "/recordAccess/access",
	atRecordAccessWhy:     "/recordAccess/why",
	atOldRecords:          "/recordAccess/oldRecords",
	atWritesNotes:         "/recordAccess/writesNotes",
	atNotes:               "/recordAccess/notes",
	atConfidentiality:     "/confidentiality",
	atKnownBefore:         "/knownBefore",
	atWorksAlone:          "/safety/worksAlone",
	atSameForAll:          "/safety/sameForAll",
	atOwnAlarm:            "/safety/ownAlarm",
	atSafetyNote:          "/safety/note",
	atAftercare:           "/safety/aftercare",
	atIntroduction:        "/introduction",
	atBuddy:               "/buddy",
	atSupervision:         "/supervision",
	atOrdinaryNote:        "/supervision/ordinaryNote",
	atExtraWhileNew:       "/supervision/extraWhileNew",
	atSupervisor:          "/supervision/supervisor",
	atSupervisorKnows:     "/supervision/supervisorKnowsPeerWork",
	atSupervisionGroup:    "/supervision/group",
	atOtherTheme:          "/supervision/otherThemes/*",
	atDevelopment:         "/development",
	atDevelopmentNote:     "/development/note",
	atCareer:              "/development/career",
	atNetwork:             "/network/outside",
	atNetworkWhich:        "/network/which",
	atInWorkingHours:      "/network/inWorkingHours",
	atCommittee:           "/recruitment/committee",
	atCommitteeMember:     "/recruitment/committee/*/title",
	atChannels:            "/recruitment/channels",
	atOtherChannel:        "/recruitment/otherChannels/*",
	atGuidance:            "/recruitment/guidance",
	atGuidanceBy:          "/recruitment/guidanceBy",
	atProcess:             "/recruitment/process",
	atQuestions:           "/recruitment/respectfulQuestions",
	atQuestion:            "/recruitment/respectfulQuestions/*",
	atAdvert:              "/advert/text",
	atApply:               "/advert/apply",
	atAdvertContact:       "/advert/contact",
	atEvaluation:          "/evaluation",
	atEvaluationWho:       "/evaluation/who/*",
	atEvaluationQuestion:  "/evaluation/questions/*",
	atEvaluationUsedFor:   "/evaluation/usedFor",
	atReviewDate:          "/reviewDate",
	atDilemmas:            "/dilemmas",
	atDilemma:             "/dilemmas/*",
	atDilemmaReason:       "/dilemmas/*/reason",
	atOpenWho:             "/open/*/who",
}

// pointer returns the JSON Pointer to the place, with the number of the entry
// where it needs one.
func (p place) pointer(index int) string {
	before, after, list := strings.Cut(places[p], "*")
	if !list {
		return before
	}
	return before + strconv.Itoa(index) + after
}
