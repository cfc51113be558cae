package jobdesc

// CommitteeRole is what a member brings to the committee that hires. The zero
// value means that it is none of these.
type CommitteeRole string

// The roles (evidence 35.1).
const (
	CommitteeLeader     CommitteeRole = "leader"
	CommitteeColleague  CommitteeRole = "colleague"
	CommitteePeerWorker CommitteeRole = "peer-worker"
	CommitteeCitizen    CommitteeRole = "citizen"
	CommitteeRelative   CommitteeRole = "relative"
	CommitteeHR         CommitteeRole = "hr"
	CommitteeUnion      CommitteeRole = "union-representative"
)

// AllCommitteeRoles returns the list in fixed order.
func AllCommitteeRoles() []CommitteeRole { return all[CommitteeRole](committeeRoles) }

// Valid reports whether c is one of [AllCommitteeRoles].
func (c CommitteeRole) Valid() bool { return index(committeeRoles, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c CommitteeRole) Entry() (Entry, bool) { return find(committeeRoles, c) }

var committeeRoles = []Entry{
	ours("leader", "Leder", "Leader", "Den, der får ansvaret, bør være med.", "Whoever gets the responsibility should be there.", "35.1"),
	ours("colleague", "Kommende kollega", "Future colleague", "Kolleger hører til en bred kreds.", "Colleagues belong in a broad circle.", "35.1"),
	row("peer-worker", "Nogen med erfaring som peer-medarbejder", "Somebody with experience as a peer worker", "35.1"),
	ours("citizen", "Nogen, støtten er for", "Somebody the support is for", "De ved, hvad der hjælper.", "They know what helps.", "35.1"),
	ours("relative", "Pårørende", "Relative", "Pårørende ser støtten fra en anden side.", "Relatives see the support from another side.", "35.1"),
	row("hr", "Den, der tager sig af ansættelser", "Whoever handles employment", "24.1"),
	ours("union-representative", "Tillidsrepræsentant", "Union representative", "Tillidsrepræsentanten kender løn og vilkår.", "The union representative knows pay and terms.", "35.1"),
}

// Channel is a place to share the advert. The zero value is none. The guide asks
// how to reach the right applicants (evidence 36.1); the list is ours.
type Channel string

// The channels.
const (
	PeerNetworks      Channel = "peer-networks"
	UserOrganisations Channel = "user-organisations"
	RecoverySchools   Channel = "recovery-schools"
	JobCentres        Channel = "job-centres"
	JobPortals        Channel = "job-portals"
	OwnPlaces         Channel = "own-places"
	SocialMedia       Channel = "social-media"
)

// AllChannels returns the list in fixed order.
func AllChannels() []Channel { return all[Channel](channels) }

// Valid reports whether c is one of [AllChannels].
func (c Channel) Valid() bool { return index(channels, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c Channel) Entry() (Entry, bool) { return find(channels, c) }

var channels = []Entry{
	ours("peer-networks", "Peer-netværk", "Peer networks", "Her er mange med erfaringskompetencer.", "Many people with experiential competence are here.", "36.1"),
	ours("user-organisations", "Foreninger for brugere og pårørende", "Associations of service users and relatives", "De når mennesker, som ikke læser jobportaler.", "They reach people who do not read job portals.", "36.1"),
	ours("recovery-schools", "Recoveryskoler og uddannelser", "Recovery schools and courses", "Her er nogle på vej mod et job.", "Some people here are on the way to a job.", "36.1"),
	ours("job-centres", "Jobcentre", "Job centres", "De kender både ansøgere og ordninger.", "They know both applicants and schemes.", "36.1"),
	ours("job-portals", "Jobportaler", "Job portals", "Et åbent opslag giver alle samme chance.", "An open advert gives all the same chance.", "36.1"),
	ours("own-places", "Egne steder, opslag og nyhedsbreve", "The organisation's own places and newsletters", "De, der kender stedet, kan dele opslaget.", "Those who know the place can share the advert.", "36.1"),
	ours("social-media", "Sociale medier", "Social media", "Her deles opslag hurtigt i netværk.", "Adverts are shared fast in networks here.", "36.1"),
}

// GuidanceTopic is something applicants can ask for guidance on. The zero value
// is none.
type GuidanceTopic string

// The topics (evidence 36.2).
const (
	SupportSchemes GuidanceTopic = "support-schemes"
	Adjustment     GuidanceTopic = "adjustment"
	BenefitsAndPay GuidanceTopic = "benefits-and-pay"
)

// AllGuidanceTopics returns the list in fixed order.
func AllGuidanceTopics() []GuidanceTopic { return all[GuidanceTopic](guidanceTopics) }

// Valid reports whether g is one of [AllGuidanceTopics].
func (g GuidanceTopic) Valid() bool { return index(guidanceTopics, g) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (g GuidanceTopic) Entry() (Entry, bool) { return find(guidanceTopics, g) }

var guidanceTopics = []Entry{
	row("support-schemes", "Støtteordninger", "Support schemes", "36.2"),
	row("adjustment", "Rimelig tilpasning af arbejdet", "Reasonable adjustment of the work", "36.2"),
	row("benefits-and-pay", "Ydelser og løn, når man skifter eller har begge dele", "Benefits and pay, when changing or combining them", "36.2"),
}
