package jobdesc

// Value is a value the work builds on. The zero value is none.
type Value string

// The values (evidence 14.1 to 14.4).
const (
	MutualityAndEquality            Value = "mutuality-and-equality"
	SelfDeterminationAndEmpowerment Value = "self-determination-and-empowerment"
	Empathy                         Value = "empathy"
	Recovery                        Value = "recovery"
)

// AllValues returns the list in fixed order.
func AllValues() []Value { return all[Value](values) }

// Valid reports whether v is one of [AllValues].
func (v Value) Valid() bool { return index(values, v) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (v Value) Entry() (Entry, bool) { return find(values, v) }

var values = []Entry{
	row("mutuality-and-equality", "Gensidighed og ligeværd", "Mutuality and equality", "14.1", "73.5"),
	row("self-determination-and-empowerment", "Selvbestemmelse og empowerment", "Self-determination and empowerment", "14.2", "73.4"),
	row("empathy", "Empati", "Empathy", "14.3"),
	row("recovery", "Recovery", "Recovery", "14.4"),
}

// CompetenceKind is a kind of competence the job asks for or gives. None of
// them is how far somebody has come in their recovery: the two are not the
// same (evidence 64.1). The zero value means that it is none of these.
type CompetenceKind string

// The kinds.
const (
	ExperientialCompetence CompetenceKind = "experiential-competence"
	Conversation           CompetenceKind = "conversation"
	Dignity                CompetenceKind = "dignity"
	OwnAndOthers           CompetenceKind = "own-and-others"
	PowerAndInfluence      CompetenceKind = "power-and-influence"
	RoleTraining           CompetenceKind = "role-training"
	WiderPerspective       CompetenceKind = "wider-perspective"
	DualCompetence         CompetenceKind = "dual-competence"
)

// AllCompetenceKinds returns the list in fixed order.
func AllCompetenceKinds() []CompetenceKind { return all[CompetenceKind](competenceKinds) }

// Valid reports whether c is one of [AllCompetenceKinds].
func (c CompetenceKind) Valid() bool { return index(competenceKinds, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c CompetenceKind) Entry() (Entry, bool) { return find(competenceKinds, c) }

var competenceKinds = []Entry{
	row("experiential-competence", "Levede erfaringer, der er bearbejdet, så de kan bruges for andre", "Lived experience worked through, so that it can be used for others", "43.7", "40.1"),
	row("conversation", "At tale med, lytte til og forstå andre", "Talking with, listening to and understanding others", "65.2"),
	row("dignity", "At møde andre med værdighed", "Meeting others with dignity", "65.2"),
	row("own-and-others", "At skelne mellem sit eget og den andens liv", "Telling one's own life from the other's", "65.3"),
	row("power-and-influence", "At kende til magt og påvirkning i en samtale", "Knowing about power and influence in a conversation", "65.1"),
	row("role-training", "Et forløb, der gør klar til rollen", "A course that makes ready for the role", "40.3"),
	row("wider-perspective", "At se egne erfaringer i et større perspektiv", "Seeing one's own experience in a wider perspective", "44.1", "44.2", "44.3"),
	row("dual-competence", "En anden faglighed ved siden af", "Another profession beside it", "43.9", "33.4"),
}

// OpennessKind is what is agreed about openness. The zero value means that it
// is not decided.
type OpennessKind string

// The kinds (evidence 54.7, 54.8, 67.2 and 69.2).
const (
	RoleKnown         OpennessKind = "role-known"
	PeerWorkerDecides OpennessKind = "peer-worker-decides"
	PartOfTheJob      OpennessKind = "part-of-the-job"
)

// AllOpennessKinds returns the list in fixed order.
func AllOpennessKinds() []OpennessKind { return all[OpennessKind](opennessKinds) }

// Valid reports whether o is one of [AllOpennessKinds].
func (o OpennessKind) Valid() bool { return index(opennessKinds, o) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (o OpennessKind) Entry() (Entry, bool) { return find(opennessKinds, o) }

var opennessKinds = []Entry{
	row("role-known", "Alle kender rollen. Resten vælger man selv at fortælle.", "Everybody knows the role. The rest is one's own choice to tell.", "54.7", "67.2"),
	row("peer-worker-decides", "Man vælger selv, hvem der kender rollen", "One chooses oneself who knows the role", "54.8", "67.2"),
	row("part-of-the-job", "At bruge egne erfaringer åbent er en del af jobbet", "Using one's own experience openly is part of the job", "54.7", "69.2"),
}

// Access is what the peer worker can read in the records. The zero value means
// that it is not decided.
type Access string

// The kinds (evidence 54.9 and 54.10).
const (
	NoAccess           Access = "none"
	AccessToAgreed     Access = "what-is-agreed"
	AccessAsColleagues Access = "as-colleagues"
)

// AllAccesses returns the list in fixed order.
func AllAccesses() []Access { return all[Access](accesses) }

// Valid reports whether a is one of [AllAccesses].
func (a Access) Valid() bool { return index(accesses, a) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (a Access) Entry() (Entry, bool) { return find(accesses, a) }

var accesses = []Entry{
	row("none", "Ingen adgang", "No access", "54.10"),
	ours("what-is-agreed", "Kun det, der er aftalt med den, det handler om", "Only what is agreed with the person it is about", "En mellemvej: så ved ingen mere, end man har sagt ja til.", "A middle way: nobody knows more than was agreed to.", "54.10"),
	row("as-colleagues", "Samme adgang som kolleger", "The same access as colleagues", "54.9"),
}

// SupervisionTheme is a theme of supervision. The zero value is none.
type SupervisionTheme string

// The themes (evidence 41.1 to 41.5).
const (
	RelationsAndBoundaries SupervisionTheme = "relations-and-boundaries"
	SharingExperience      SupervisionTheme = "sharing-experience"
	SelfDetermination      SupervisionTheme = "self-determination"
	Thriving               SupervisionTheme = "thriving"
	LookingAfterOneself    SupervisionTheme = "looking-after-oneself"
)

// AllSupervisionThemes returns the list in fixed order.
func AllSupervisionThemes() []SupervisionTheme { return all[SupervisionTheme](supervisionThemes) }

// Valid reports whether s is one of [AllSupervisionThemes].
func (s SupervisionTheme) Valid() bool { return index(supervisionThemes, s) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (s SupervisionTheme) Entry() (Entry, bool) { return find(supervisionThemes, s) }

var supervisionThemes = []Entry{
	row("relations-and-boundaries", "Relationer og grænser", "Relations and boundaries", "41.1"),
	row("sharing-experience", "At dele erfaringer, så det er godt for begge", "Sharing experience so that it is good for both", "41.2"),
	row("self-determination", "At holde fast i selvbestemmelse", "Holding on to self-determination", "41.3"),
	row("thriving", "At trives i jobbet", "Thriving in the job", "41.4"),
	row("looking-after-oneself", "At passe på sig selv, når jobbet presser", "Looking after oneself when the job is demanding", "41.5"),
}

// DevelopmentWay is a way to go on learning. The zero value is none.
type DevelopmentWay string

// The ways.
const (
	ExperienceGroups  DevelopmentWay = "experience-groups"
	FurtherTraining   DevelopmentWay = "further-training"
	OtherCourses      DevelopmentWay = "other-courses"
	PracticeWithPeers DevelopmentWay = "practice-with-peers"
	Visits            DevelopmentWay = "visits"
)

// AllDevelopmentWays returns the list in fixed order.
func AllDevelopmentWays() []DevelopmentWay { return all[DevelopmentWay](developmentWays) }

// Valid reports whether d is one of [AllDevelopmentWays].
func (d DevelopmentWay) Valid() bool { return index(developmentWays, d) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (d DevelopmentWay) Entry() (Entry, bool) { return find(developmentWays, d) }

var developmentWays = []Entry{
	row("experience-groups", "Grupper, hvor man deler erfaringer", "Groups that share experience", "64.3"),
	row("further-training", "Efteruddannelse", "Further training", "64.3"),
	row("other-courses", "Andre kurser og forløb", "Other courses", "64.3"),
	row("practice-with-peers", "Øvelse sammen med andre peer-medarbejdere", "Practice with other peer workers", "65.4"),
	ours("visits", "Besøg hos andre, der har peer-medarbejdere", "Visits to others who employ peer workers", "Guiden råder organisationen til besøg. Det er også godt for den ansatte.", "The guide advises organisations to visit. It is good for employees too.", "38.4"),
}
