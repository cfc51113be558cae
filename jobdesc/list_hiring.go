package jobdesc

// CommitteeRole is what a member brings to the committee that hires. The zero
// value means that it is none of these.
type CommitteeRole string

// The roles (evidence 35.1).
const (
	CommitteeRoleLeader              CommitteeRole = "leader"
	CommitteeRoleColleague           CommitteeRole = "colleague"
	CommitteeRolePeerWorker          CommitteeRole = "peer-worker"
	CommitteeRoleCitizen             CommitteeRole = "citizen"
	CommitteeRoleRelative            CommitteeRole = "relative"
	CommitteeRoleHR                  CommitteeRole = "hr"
	CommitteeRoleUnionRepresentative CommitteeRole = "union-representative"
)

// Valid reports whether c is on the list.
func (c CommitteeRole) Valid() bool { return index(committeeRoles, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c CommitteeRole) Entry() (Entry, bool) { return find(committeeRoles, c) }

var committeeRoles = []Entry{
	{
		ID: string(CommitteeRoleLeader), Label: both("Leder", "Leader"),
		Own:      both("Den, der får ansvaret, bør være med.", "The person who gets the responsibility should be there."),
		Evidence: []string{"35.1", "own"},
	},
	{
		ID: string(CommitteeRoleColleague), Label: both("Kommende kollega", "Future colleague"),
		Own:      both("Kolleger hører til en bred kreds.", "Colleagues belong in a broad circle."),
		Evidence: []string{"35.1", "own"},
	},
	{ID: string(CommitteeRolePeerWorker), Label: both("Nogen med erfaring som peer-medarbejder", "Somebody with experience as a peer worker"), Evidence: []string{"35.1"}},
	{
		ID: string(CommitteeRoleCitizen), Label: both("Nogen, støtten er for", "Somebody the support is for"),
		Own:      both("De ved, hvad der hjælper.", "They know what helps."),
		Evidence: []string{"35.1", "own"},
	},
	{
		ID: string(CommitteeRoleRelative), Label: both("Pårørende", "Relative"),
		Own:      both("Pårørende ser støtten fra en anden side.", "Relatives see the support from another side."),
		Evidence: []string{"35.1", "own"},
	},
	{ID: string(CommitteeRoleHR), Label: both("HR (eller den, der ansætter)", "HR (or the person who hires)"), Evidence: []string{"24.1"}},
	{
		ID: string(CommitteeRoleUnionRepresentative), Label: both("Tillidsrepræsentant", "Union representative"),
		Own:      both("Tillidsrepræsentanten kender løn og vilkår.", "The union representative knows pay and terms."),
		Evidence: []string{"35.1", "own"},
	},
}

// Channel is a place to share the advert. The zero value is none. The guide asks
// how to reach the right applicants (evidence 36.1); the list is ours.
type Channel string

// The channels.
const (
	ChannelPeerNetworks      Channel = "peer-networks"
	ChannelUserOrganisations Channel = "user-organisations"
	ChannelRecoverySchools   Channel = "recovery-schools"
	ChannelJobCentres        Channel = "job-centres"
	ChannelJobPortals        Channel = "job-portals"
	ChannelOwnPlaces         Channel = "own-places"
	ChannelSocialMedia       Channel = "social-media"
)

// Valid reports whether c is on the list.
func (c Channel) Valid() bool { return index(channels, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c Channel) Entry() (Entry, bool) { return find(channels, c) }

var channels = []Entry{
	{
		ID: string(ChannelPeerNetworks), Label: both("Peer-netværk", "Peer networks"),
		Own:      both("Her er mange med erfaringskompetencer.", "Many people with experiential competence are here."),
		Evidence: []string{"36.1", "own"},
	},
	{
		ID: string(ChannelUserOrganisations), Label: both("Foreninger for brugere og pårørende", "Associations of service users and relatives"),
		Own:      both("De når mennesker, som ikke læser jobportaler.", "They reach people who do not read job portals."),
		Evidence: []string{"36.1", "own"},
	},
	{
		ID: string(ChannelRecoverySchools), Label: both("Recoveryskoler og uddannelser", "Recovery schools and courses"),
		Own:      both("Her er nogle på vej mod et job.", "Some people here are on the way to a job."),
		Evidence: []string{"36.1", "own"},
	},
	{
		ID: string(ChannelJobCentres), Label: both("Jobcentre", "Job centres"),
		Own:      both("De kender både ansøgere og ordninger.", "They know both applicants and schemes."),
		Evidence: []string{"36.1", "own"},
	},
	{
		ID: string(ChannelJobPortals), Label: both("Jobportaler", "Job portals"),
		Own:      both("Et åbent opslag giver alle samme chance.", "An open advert gives all the same chance."),
		Evidence: []string{"36.1", "own"},
	},
	{
		ID: string(ChannelOwnPlaces), Label: both("Egne steder, opslag og nyhedsbreve", "The organisation's own places and newsletters"),
		Own:      both("De, der kender stedet, kan dele opslaget.", "Those who know the place can share the advert."),
		Evidence: []string{"36.1", "own"},
	},
	{
		ID: string(ChannelSocialMedia), Label: both("Sociale medier", "Social media"),
		Own:      both("Her deles opslag hurtigt i netværk.", "Adverts are shared fast in networks here."),
		Evidence: []string{"36.1", "own"},
	},
}

// GuidanceTopic is something applicants can ask for guidance on. The zero value
// is none.
type GuidanceTopic string

// The topics (evidence 36.2).
const (
	GuidanceTopicSupportSchemes GuidanceTopic = "support-schemes"
	GuidanceTopicAdjustment     GuidanceTopic = "adjustment"
	GuidanceTopicBenefitsAndPay GuidanceTopic = "benefits-and-pay"
)

// Valid reports whether g is on the list.
func (g GuidanceTopic) Valid() bool { return index(guidanceTopics, g) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (g GuidanceTopic) Entry() (Entry, bool) { return find(guidanceTopics, g) }

var guidanceTopics = []Entry{
	{ID: string(GuidanceTopicSupportSchemes), Label: both("Støtteordninger", "Support schemes"), Evidence: []string{"36.2"}},
	{ID: string(GuidanceTopicAdjustment), Label: both("Rimelig tilpasning af arbejdet", "Reasonable adjustment of the work"), Evidence: []string{"36.2"}},
	{ID: string(GuidanceTopicBenefitsAndPay), Label: both("Ydelser og løn, når man skifter eller har begge dele", "Benefits and pay, when changing or combining them"), Evidence: []string{"36.2"}},
}

// HeardRole is whom somebody who was heard speaks for. The zero value means that
// it is none of these.
type HeardRole string

// The roles.
const (
	HeardRoleLeaders              HeardRole = "leaders"
	HeardRoleStaff                HeardRole = "staff"
	HeardRolePeerWorkers          HeardRole = "peer-workers"
	HeardRolePeopleSupported      HeardRole = "people-supported"
	HeardRoleRelatives            HeardRole = "relatives"
	HeardRoleHR                   HeardRole = "hr"
	HeardRoleWorksCouncil         HeardRole = "works-council"
	HeardRoleUnionRepresentative  HeardRole = "union-representative"
	HeardRoleSafetyRepresentative HeardRole = "safety-representative"
)

// Valid reports whether h is on the list.
func (h HeardRole) Valid() bool { return index(heardRoles, h) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (h HeardRole) Entry() (Entry, bool) { return find(heardRoles, h) }

var heardRoles = []Entry{
	{ID: string(HeardRoleLeaders), Label: both("Ledelsen", "Leaders"), Evidence: []string{"19.4"}},
	{ID: string(HeardRoleStaff), Label: both("Personalet", "Staff"), Evidence: []string{"19.4", "32.1"}},
	{ID: string(HeardRolePeerWorkers), Label: both("Peer-medarbejdere", "Peer workers"), Evidence: []string{"19.5"}},
	{ID: string(HeardRolePeopleSupported), Label: both("Dem, støtten er for", "The people the support is for"), Evidence: []string{"19.4"}},
	{
		ID: string(HeardRoleRelatives), Label: both("Pårørende", "Relatives"),
		Own:      both("Pårørende ser støtten fra en anden side.", "Relatives see the support from another side."),
		Evidence: []string{"own"},
	},
	{ID: string(HeardRoleHR), Label: both("HR", "HR"), Evidence: []string{"24.1"}},
	{
		ID: string(HeardRoleWorksCouncil), Label: both("MED-udvalget eller samarbejdsudvalget", "Works council"),
		Own:      both("Et nyt slags job er en sag for hele arbejdspladsen.", "A new kind of job concerns the whole workplace."),
		Evidence: []string{"own"},
	},
	{
		ID: string(HeardRoleUnionRepresentative), Label: both("Tillidsrepræsentanten", "Union representative"),
		Own:      both("Tillidsrepræsentanten kender løn og vilkår.", "The union representative knows pay and terms."),
		Evidence: []string{"25.4", "own"},
	},
	{
		ID: string(HeardRoleSafetyRepresentative), Label: both("Arbejdsmiljørepræsentanten", "Safety representative"),
		Own:      both("Alenearbejde og vold er spørgsmål om arbejdsmiljø.", "Lone work and violence are matters of safety at work."),
		Evidence: []string{"own"},
	},
}
