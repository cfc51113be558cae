package review

import "github.com/peerwork-dk/peerwork"

// topic is what a rule is about. What is not decided is listed topic by topic,
// since one talk settles it; what was looked for is told topic by topic too.
type topic uint8

const (
	topicAim topic = iota
	topicLeadership
	topicTerms
	topicVolunteering
	topicTasks
	topicCompetences
	topicRecords
	topicSafety
	topicSupervision
	topicRecruitment
	topicHealth
	topicFollowUp
	topicDilemmas
	topicTidy
)

// topics are their names, in the order in which they are listed.
var topics = [...]peerwork.Text{
	topicAim:          both("Formål", "Purpose"),
	topicLeadership:   both("Ledelse og team", "Leadership and team"),
	topicTerms:        both("Vilkår, timer og løn", "Terms, hours and pay"),
	topicVolunteering: both("Frivilligt arbejde", "Voluntary work"),
	topicTasks:        both("Opgaver", "Tasks"),
	topicCompetences:  both("Krav og kompetencer", "Requirements and competences"),
	topicRecords:      both("Journal", "Records"),
	topicSafety:       both("Hverdag og sikkerhed", "Daily life and safety"),
	topicSupervision:  both("Supervision og netværk", "Supervision and network"),
	topicRecruitment:  both("Rekruttering", "Recruitment"),
	topicHealth:       both("Helbred", "Health"),
	topicFollowUp:     both("Opfølgning", "Follow-up"),
	topicDilemmas:     both("Dilemmaer", "Dilemmas"),
	topicTidy:         both("Navne, numre og tomme felter", "Names, numbers and blanks"),
}
