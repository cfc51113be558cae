package jobdesc

// Value is a value the work builds on. The zero value is none.
type Value string

// The values (evidence 14.1 to 14.4).
const (
	ValueMutualityAndEquality            Value = "mutuality-and-equality"
	ValueSelfDeterminationAndEmpowerment Value = "self-determination-and-empowerment"
	ValueEmpathy                         Value = "empathy"
	ValueRecovery                        Value = "recovery"
)

// Valid reports whether v is on the list.
func (v Value) Valid() bool { return index(values, v) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (v Value) Entry() (Entry, bool) { return find(values, v) }

var values = []Entry{
	{ID: string(ValueMutualityAndEquality), Label: both("Gensidighed og ligeværd", "Mutuality and equality"), Evidence: []string{"14.1", "73.5"}},
	{ID: string(ValueSelfDeterminationAndEmpowerment), Label: both("Selvbestemmelse og empowerment", "Self-determination and empowerment"), Evidence: []string{"14.2", "73.4"}},
	{ID: string(ValueEmpathy), Label: both("Empati", "Empathy"), Evidence: []string{"14.3"}},
	{ID: string(ValueRecovery), Label: both("Recovery", "Recovery"), Evidence: []string{"14.4"}},
}

// CompetenceKind is a kind of competence the job asks for or gives. None of
// them is how far somebody has come in their recovery: the two are not the
// same (evidence 64.1). The zero value means that it is none of these.
type CompetenceKind string

// The kinds.
const (
	CompetenceKindExperientialCompetence CompetenceKind = "experiential-competence"
	CompetenceKindConversation           CompetenceKind = "conversation"
	CompetenceKindDignity                CompetenceKind = "dignity"
	CompetenceKindOwnAndOthers           CompetenceKind = "own-and-others"
	CompetenceKindPowerAndInfluence      CompetenceKind = "power-and-influence"
	CompetenceKindRoleTraining           CompetenceKind = "role-training"
	CompetenceKindWiderPerspective       CompetenceKind = "wider-perspective"
	CompetenceKindDualCompetence         CompetenceKind = "dual-competence"
)

// Valid reports whether c is on the list.
func (c CompetenceKind) Valid() bool { return index(competenceKinds, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c CompetenceKind) Entry() (Entry, bool) { return find(competenceKinds, c) }

var competenceKinds = []Entry{
	{ID: string(CompetenceKindExperientialCompetence), Label: both("Levede erfaringer, der er bearbejdet, så de kan bruges til gavn for andre", "Lived experience that has been worked through, so that it can help others"), Evidence: []string{"43.7", "40.1"}},
	{ID: string(CompetenceKindConversation), Label: both("At tale med, lytte til og forstå andre", "Talking with, listening to and understanding others"), Evidence: []string{"65.2"}},
	{ID: string(CompetenceKindDignity), Label: both("At møde andre med værdighed", "Meeting others with dignity"), Evidence: []string{"65.2"}},
	{ID: string(CompetenceKindOwnAndOthers), Label: both("At skelne mellem sit eget og den andens liv", "Telling one's own life from the other's"), Evidence: []string{"65.3"}},
	{ID: string(CompetenceKindPowerAndInfluence), Label: both("At kende til magt og påvirkning i en samtale", "Knowing about power and influence in a conversation"), Evidence: []string{"65.1"}},
	{ID: string(CompetenceKindRoleTraining), Label: both("Et forløb, der gør klar til rollen", "A course that makes ready for the role"), Evidence: []string{"40.3"}},
	{ID: string(CompetenceKindWiderPerspective), Label: both("At se egne erfaringer i et større perspektiv", "Seeing one's own experience in a wider perspective"), Evidence: []string{"44.1", "44.2", "44.3"}},
	{ID: string(CompetenceKindDualCompetence), Label: both("En anden faglighed ved siden af", "Another profession alongside it"), Evidence: []string{"43.9", "33.4"}},
}

// OpennessKind is what is agreed about openness. The zero value means that it
// is not decided.
type OpennessKind string

// The kinds (evidence 54.7, 54.8, 67.2 and 69.2).
const (
	OpennessKindRoleKnown         OpennessKind = "role-known"
	OpennessKindPeerWorkerDecides OpennessKind = "peer-worker-decides"
	OpennessKindPartOfTheJob      OpennessKind = "part-of-the-job"
)

// Valid reports whether o is on the list.
func (o OpennessKind) Valid() bool { return index(opennessKinds, o) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (o OpennessKind) Entry() (Entry, bool) { return find(opennessKinds, o) }

var opennessKinds = []Entry{
	{ID: string(OpennessKindRoleKnown), Label: both("Alle kender rollen. Resten vælger man selv at fortælle.", "Everybody knows the role. The rest is one's own choice to tell."), Evidence: []string{"54.7", "67.2"}},
	{ID: string(OpennessKindPeerWorkerDecides), Label: both("Man vælger selv, hvem der kender rollen", "One chooses oneself who knows the role"), Evidence: []string{"54.8", "67.2"}},
	{ID: string(OpennessKindPartOfTheJob), Label: both("At bruge egne erfaringer åbent er en del af jobbet", "Using one's own experience openly is part of the job"), Evidence: []string{"54.7", "69.2"}},
}

// Access is what the peer worker can read in the records. The zero value means
// that it is not decided.
type Access string

// The kinds (evidence 54.9 and 54.10).
const (
	AccessNone         Access = "none"
	AccessWhatIsAgreed Access = "what-is-agreed"
	AccessAsColleagues Access = "as-colleagues"
)

// Valid reports whether a is on the list.
func (a Access) Valid() bool { return index(accesses, a) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (a Access) Entry() (Entry, bool) { return find(accesses, a) }

var accesses = []Entry{
	{ID: string(AccessNone), Label: both("Ingen adgang", "No access"), Evidence: []string{"54.10"}},
	{
		ID: string(AccessWhatIsAgreed), Label: both("Kun det, der er aftalt med den, det handler om", "Only what is agreed with the person it is about"),
		Own:      both("En mellemvej: så ved ingen mere, end man har sagt ja til.", "A middle way: nobody knows more than was agreed to."),
		Evidence: []string{"54.10", "own"},
	},
	{ID: string(AccessAsColleagues), Label: both("Samme adgang som kolleger", "The same access as colleagues"), Evidence: []string{"54.9"}},
}

// SupervisionTheme is a theme of supervision. The zero value is none.
type SupervisionTheme string

// The themes (evidence 41.1 to 41.5).
const (
	SupervisionThemeRelationsAndBoundaries SupervisionTheme = "relations-and-boundaries"
	SupervisionThemeSharingExperience      SupervisionTheme = "sharing-experience"
	SupervisionThemeSelfDetermination      SupervisionTheme = "self-determination"
	SupervisionThemeThriving               SupervisionTheme = "thriving"
	SupervisionThemeLookingAfterOneself    SupervisionTheme = "looking-after-oneself"
)

// Valid reports whether s is on the list.
func (s SupervisionTheme) Valid() bool { return index(supervisionThemes, s) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (s SupervisionTheme) Entry() (Entry, bool) { return find(supervisionThemes, s) }

var supervisionThemes = []Entry{
	{ID: string(SupervisionThemeRelationsAndBoundaries), Label: both("Relationer og grænser", "Relations and boundaries"), Evidence: []string{"41.1"}},
	{ID: string(SupervisionThemeSharingExperience), Label: both("At dele erfaringer, så det er godt for begge", "Sharing experience so that it is good for both"), Evidence: []string{"41.2"}},
	{ID: string(SupervisionThemeSelfDetermination), Label: both("At holde fast i selvbestemmelse", "Holding on to self-determination"), Evidence: []string{"41.3"}},
	{ID: string(SupervisionThemeThriving), Label: both("At trives i jobbet", "Thriving in the job"), Evidence: []string{"41.4"}},
	{ID: string(SupervisionThemeLookingAfterOneself), Label: both("At passe på sig selv, når jobbet presser", "Looking after oneself when the job is demanding"), Evidence: []string{"41.5"}},
}

// DevelopmentWay is a way to go on learning. The zero value is none.
type DevelopmentWay string

// The ways.
const (
	DevelopmentWayExperienceGroups  DevelopmentWay = "experience-groups"
	DevelopmentWayFurtherTraining   DevelopmentWay = "further-training"
	DevelopmentWayOtherCourses      DevelopmentWay = "other-courses"
	DevelopmentWayPracticeWithPeers DevelopmentWay = "practice-with-peers"
	DevelopmentWayVisits            DevelopmentWay = "visits"
)

// Valid reports whether d is on the list.
func (d DevelopmentWay) Valid() bool { return index(developmentWays, d) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (d DevelopmentWay) Entry() (Entry, bool) { return find(developmentWays, d) }

var developmentWays = []Entry{
	{ID: string(DevelopmentWayExperienceGroups), Label: both("Grupper, hvor man deler erfaringer", "Groups that share experience"), Evidence: []string{"64.3"}},
	{ID: string(DevelopmentWayFurtherTraining), Label: both("Efteruddannelse", "Further training"), Evidence: []string{"64.3"}},
	{ID: string(DevelopmentWayOtherCourses), Label: both("Andre kurser og forløb", "Other courses"), Evidence: []string{"64.3"}},
	{ID: string(DevelopmentWayPracticeWithPeers), Label: both("Øvelse sammen med andre peer-medarbejdere", "Practice with other peer workers"), Evidence: []string{"65.4"}},
	{
		ID: string(DevelopmentWayVisits), Label: both("Besøg hos andre, der har peer-medarbejdere", "Visits to others who employ peer workers"),
		Own:      both("Guiden råder organisationen til besøg, og de er også gode for den ansatte.", "The guide advises organisations to visit, and visits are good for employees too."),
		Evidence: []string{"38.4", "own"},
	},
}
