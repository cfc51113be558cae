package review

import (
	"strconv"
	"strings"
)

// place is a place in a description a finding can point to. The places are in
// the order of the description, so comparing two says which comes first.
type place uint8

const (
	atPurpose place = iota
	atShapingStaff
	atShapingPeerWorker
	atTeam
	atOtherPeerWorkers
	atLineManager
	atPromise
	atForm
	atAfterEnd
	atHours
	atPayBasis
	atPayStep
	atUnionRepresentative
	atBoundary
	atVolunteerContact
	atExpenses
	atInsurance
	atWayToPaidWork
	atAlignedWithHR
	atFlexibility
	atDemands
	atWho
	atDifference
	atWhere
	atWhat
	atTasks
	atTask
	atTasksOut
	atLimit
	atCompetences
	atCompetence
	atToBeGiven
	atRecordAccess
	atOldRecords
	atWritesNotes
	atSupervision
	atExtraWhileNew
	atSupervisorKnows
	atDevelopment
	atCareer
	atNetwork
	atInWorkingHours
	atCommittee
	atChannels
	atGuidance
	atProcess
	atQuestions
	atQuestion
	atAdvert
	atApply
	atEvaluation
	atReviewDate
	atDilemmas
	atDilemma
)

// places are the JSON Pointers. A * stands for the number of an entry. Where
// something is not written, its pointer says where it would be.
var places = [...]string{
	atPurpose:             "/purpose",
	atShapingStaff:        "/shaping/staff",
	atShapingPeerWorker:   "/shaping/peerWorker",
	atTeam:                "/team",
	atOtherPeerWorkers:    "/otherPeerWorkers",
	atLineManager:         "/lineManager/title",
	atPromise:             "/lineManager/promise",
	atForm:                "/employment/form",
	atAfterEnd:            "/employment/afterEnd",
	atHours:               "/hours/minutesPerWeek",
	atPayBasis:            "/pay/basis",
	atPayStep:             "/pay/step",
	atUnionRepresentative: "/pay/unionRepresentative",
	atBoundary:            "/volunteering/boundary",
	atVolunteerContact:    "/volunteering/contact",
	atExpenses:            "/volunteering/expenses",
	atInsurance:           "/volunteering/insurance",
	atWayToPaidWork:       "/volunteering/wayToPaidWork",
	atAlignedWithHR:       "/contract/alignedWithHR",
	atFlexibility:         "/flexibility",
	atDemands:             "/demands",
	atWho:                 "/targetGroup/who",
	atDifference:          "/targetGroup/difference",
	atWhere:               "/support/where",
	atWhat:                "/support/what",
	atTasks:               "/tasks",
	atTask:                "/tasks/*",
	atTasksOut:            "/tasksOut",
	atLimit:               "/limits/*",
	atCompetences:         "/competences/had",
	atCompetence:          "/competences/had/*/text",
	atToBeGiven:           "/competences/toBeGiven",
	atRecordAccess:        "/recordAccess/access",
	atOldRecords:          "/recordAccess/oldRecords",
	atWritesNotes:         "/recordAccess/writesNotes",
	atSupervision:         "/supervision",
	atExtraWhileNew:       "/supervision/extraWhileNew",
	atSupervisorKnows:     "/supervision/supervisorKnowsPeerWork",
	atDevelopment:         "/development",
	atCareer:              "/development/career",
	atNetwork:             "/network/outside",
	atInWorkingHours:      "/network/inWorkingHours",
	atCommittee:           "/recruitment/committee",
	atChannels:            "/recruitment/channels",
	atGuidance:            "/recruitment/guidance",
	atProcess:             "/recruitment/process",
	atQuestions:           "/recruitment/respectfulQuestions",
	atQuestion:            "/recruitment/respectfulQuestions/*",
	atAdvert:              "/advert/text",
	atApply:               "/advert/apply",
	atEvaluation:          "/evaluation",
	atReviewDate:          "/reviewDate",
	atDilemmas:            "/dilemmas",
	atDilemma:             "/dilemmas/*",
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
