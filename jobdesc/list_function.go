package jobdesc

// SupportForm says whether support is given to one person at a time or in
// groups. The zero value is none.
type SupportForm string

// The forms (evidence 46.2).
const (
	SupportFormOneToOne SupportForm = "one-to-one"
	SupportFormGroups   SupportForm = "groups"
)

// Valid reports whether s is on the list.
func (s SupportForm) Valid() bool { return index(supportForms, s) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (s SupportForm) Entry() (Entry, bool) { return find(supportForms, s) }

var supportForms = []Entry{
	{ID: string(SupportFormOneToOne), Label: both("Én til én", "One to one"), Evidence: []string{"46.2"}},
	{ID: string(SupportFormGroups), Label: both("I grupper", "In groups"), Evidence: []string{"46.2"}},
}

// Function is a job function. The zero value is none.
type Function string

// The functions, in the order of the source (evidence 56.1 to 56.7).
const (
	FunctionMilieu            Function = "milieu"
	FunctionIndividualSupport Function = "individual-support"
	FunctionBridgeBuilding    Function = "bridge-building"
	FunctionReception         Function = "reception"
	FunctionConsulting        Function = "consulting"
	FunctionSystemRecovery    Function = "system-recovery"
	FunctionTeaching          Function = "teaching"
)

// Valid reports whether f is on the list.
func (f Function) Valid() bool { return index(functions, f) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (f Function) Entry() (Entry, bool) { return find(functions, f) }

var functions = []Entry{
	{ID: string(FunctionMilieu), Label: both("Samvær, aktiviteter og et godt miljø", "Time together, activities and a good atmosphere"), Evidence: []string{"56.1"}},
	{ID: string(FunctionIndividualSupport), Label: both("Støtte til den enkelte, for eksempel som mentor", "Support for one person, for example as a mentor"), Evidence: []string{"56.2"}},
	{ID: string(FunctionBridgeBuilding), Label: both("Brobygning, for eksempel mellem region og kommune", "Bridge-building, for example between region and municipality"), Evidence: []string{"56.3"}},
	{ID: string(FunctionReception), Label: both("Arbejde i receptionen", "Reception work"), Evidence: []string{"56.4"}},
	{ID: string(FunctionConsulting), Label: both("Konsulentarbejde, råd og foredrag", "Consulting, advice and talks"), Evidence: []string{"56.5", "59.1"}},
	{ID: string(FunctionSystemRecovery), Label: both("Systemrecovery: med i ledelse og administration", "System recovery: part of management and administration"), Evidence: []string{"56.6"}},
	{ID: string(FunctionTeaching), Label: both("Undervisning, for eksempel på en recoveryskole", "Teaching, for example at a recovery school"), Evidence: []string{"56.7"}},
}

// ClassicFunction is one of the functions peer workers classically have. The
// zero value is none.
type ClassicFunction string

// The classic functions, in the order of the source (evidence 68.1 to 68.5).
const (
	ClassicFunctionConversations    ClassicFunction = "conversations"
	ClassicFunctionGroupCourses     ClassicFunction = "group-courses"
	ClassicFunctionCultureBearer    ClassicFunction = "culture-bearer"
	ClassicFunctionInformalCompany  ClassicFunction = "informal-company"
	ClassicFunctionTalksAndTeaching ClassicFunction = "talks-and-teaching"
)

// Valid reports whether c is on the list.
func (c ClassicFunction) Valid() bool { return index(classicFunctions, c) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (c ClassicFunction) Entry() (Entry, bool) { return find(classicFunctions, c) }

var classicFunctions = []Entry{
	{ID: string(ClassicFunctionConversations), Label: both("Samtaler med den enkelte", "Conversations with one person"), Evidence: []string{"68.1"}},
	{ID: string(ClassicFunctionGroupCourses), Label: both("Forløb i grupper", "Group courses"), Evidence: []string{"68.2"}},
	{ID: string(ClassicFunctionCultureBearer), Label: both("At bære recovery ind i kulturen", "Carrying recovery into the culture"), Evidence: []string{"68.3"}},
	{ID: string(ClassicFunctionInformalCompany), Label: both("Uformelt samvær", "Informal time together"), Evidence: []string{"68.4"}},
	{ID: string(ClassicFunctionTalksAndTeaching), Label: both("Oplæg og undervisning", "Talks and teaching"), Evidence: []string{"68.5"}},
}

// TaskKind is what kind of task something is: one of the five that support the
// role, or operational. The zero value means that it is not said.
type TaskKind string

// The kinds: the five of the guide (evidence 31.1 to 31.5), and the one it
// warns of (evidence 7.1).
const (
	TaskKindRelations     TaskKind = "relations"
	TaskKindPresence      TaskKind = "presence"
	TaskKindDreamsAndHope TaskKind = "dreams-and-hope"
	TaskKindCommunity     TaskKind = "community"
	TaskKindCulture       TaskKind = "culture"
	TaskKindOperational   TaskKind = "operational"
)

// Valid reports whether t is on the list.
func (t TaskKind) Valid() bool { return index(taskKinds, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t TaskKind) Entry() (Entry, bool) { return find(taskKinds, t) }

var taskKinds = []Entry{
	{ID: string(TaskKindRelations), Label: both("Relationer, hvor levede erfaringer er i fokus", "Relations with lived experience in focus"), Evidence: []string{"31.1"}},
	{ID: string(TaskKindPresence), Label: both("Tid og plads til at lytte og være til stede", "Time and room to listen and be present"), Evidence: []string{"31.2"}},
	{ID: string(TaskKindDreamsAndHope), Label: both("Støtte til egne drømme og håb", "Support for people's own dreams and hopes"), Evidence: []string{"31.3"}},
	{ID: string(TaskKindCommunity), Label: both("Støtte til relationer og til at være med i samfundet", "Support for relations and for taking part in society"), Evidence: []string{"31.4"}},
	{ID: string(TaskKindCulture), Label: both("Udvikling af en kultur, der støtter recovery", "Developing a culture that supports recovery"), Evidence: []string{"31.5"}},
	{ID: string(TaskKindOperational), Label: both("Rutine og drift", "Routine and operations"), Evidence: []string{"7.1"}},
}

// TaskOutKind is a kind of task that is often left out of the job. The zero
// value means that it is none of these. The guide has a column of such tasks,
// which did not survive in the source: these are ours.
type TaskOutKind string

// The kinds.
const (
	TaskOutKindMedicine           TaskOutKind = "medicine"
	TaskOutKindCoercion           TaskOutKind = "coercion"
	TaskOutKindStatutoryDecisions TaskOutKind = "statutory-decisions"
	TaskOutKindRegularCover       TaskOutKind = "regular-cover"
	TaskOutKindAlarmDuty          TaskOutKind = "alarm-duty"
	TaskOutKindStaffingNorm       TaskOutKind = "staffing-norm"
)

// Valid reports whether t is on the list.
func (t TaskOutKind) Valid() bool { return index(taskOutKinds, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t TaskOutKind) Entry() (Entry, bool) { return find(taskOutKinds, t) }

var taskOutKinds = []Entry{
	{
		ID: string(TaskOutKindMedicine), Label: both("Medicin", "Medicine"),
		Own:      both("Medicin er andres ansvar og gør rollen uklar.", "Medicine is others' responsibility and blurs the role."),
		Evidence: []string{"own"},
	},
	{
		ID: string(TaskOutKindCoercion), Label: both("Magtanvendelse og tvang", "Use of force and coercion"),
		Own:      both("Tvang passer ikke med at være ligeværdige.", "Coercion does not go with being equals."),
		Evidence: []string{"own"},
	},
	{
		ID: string(TaskOutKindStatutoryDecisions), Label: both("Afgørelser efter loven", "Decisions under the law"),
		Own:      both("Den, der afgør sager, har magt over den anden.", "The person who decides cases has power over the other."),
		Evidence: []string{"own"},
	},
	{
		ID: string(TaskOutKindRegularCover), Label: both("Faste vikarvagter for andre", "Regular cover for others"),
		Own:      both("Vikarvagter gør jobbet til en andens job.", "Covering shifts turns the job into another's."),
		Evidence: []string{"own"},
	},
	{
		ID: string(TaskOutKindAlarmDuty), Label: both("At løbe til andres alarm", "Answering others’ alarms"),
		Own:      both("Den, der løber til alarm, kan blive kaldt til tvang.", "Anyone who answers alarms can be called to use force."),
		Evidence: []string{"own"},
	},
	{
		ID: string(TaskOutKindStaffingNorm), Label: both("At tælle med i normeringen", "Counting in the staffing norm"),
		Own:      both("Tæller man med i normeringen, tager driften timerne.", "If one counts in the norm, operations take the hours."),
		Evidence: []string{"own"},
	},
}

// LimitKind is a kind of limit that keeps a peer worker from doing the job. The
// zero value means that it is none of these.
type LimitKind string

// The kinds. That limits hamper the work is reported (evidence 61.3); the
// examples are ours.
const (
	LimitKindNoSharing        LimitKind = "no-sharing"
	LimitKindNeverAlone       LimitKind = "never-alone"
	LimitKindIndoorsOnly      LimitKind = "indoors-only"
	LimitKindApprovalEachTime LimitKind = "approval-each-time"
)

// Valid reports whether l is on the list.
func (l LimitKind) Valid() bool { return index(limitKinds, l) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (l LimitKind) Entry() (Entry, bool) { return find(limitKinds, l) }

var limitKinds = []Entry{
	{
		ID: string(LimitKindNoSharing), Label: both("Må ikke dele egne erfaringer", "May not share own experience"),
		Own:      both("Så er det særlige ved jobbet væk.", "Then what is special about the job is gone."),
		Evidence: []string{"61.3", "own"},
	},
	{
		ID: string(LimitKindNeverAlone), Label: both("Må aldrig være alene med borgere eller patienter", "May never be alone with the people they support"),
		Own:      both("Så kan en fortrolig samtale ikke finde sted.", "Then a conversation in confidence cannot take place."),
		Evidence: []string{"61.3", "own"},
	},
	{
		ID: string(LimitKindIndoorsOnly), Label: both("Må ikke tage med ud af huset", "May not go along outside the house"),
		Own:      both("Så kan støtten ikke nå ud i hverdagen.", "Then support cannot reach into daily life."),
		Evidence: []string{"61.3", "own"},
	},
	{
		ID: string(LimitKindApprovalEachTime), Label: both("Skal have lov hver gang", "Needs permission each time"),
		Own:      both("Så kan støtten ikke komme, når der er brug for den.", "Then support cannot come when it is needed."),
		Evidence: []string{"61.3", "own"},
	},
}

// TargetGroupKind is a kind of people the support is for. The zero value is
// none.
type TargetGroupKind string

// The kinds.
const (
	TargetGroupKindOwnDifficulties TargetGroupKind = "own-difficulties"
	TargetGroupKindRelatives       TargetGroupKind = "relatives"
	TargetGroupKindYoungPeople     TargetGroupKind = "young-people"
	TargetGroupKindSubstanceUse    TargetGroupKind = "substance-use"
	TargetGroupKindPeerWorkers     TargetGroupKind = "peer-workers"
	TargetGroupKindStaff           TargetGroupKind = "staff"
	TargetGroupKindStudents        TargetGroupKind = "students"
)

// Valid reports whether t is on the list.
func (t TargetGroupKind) Valid() bool { return index(targetGroupKinds, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t TargetGroupKind) Entry() (Entry, bool) { return find(targetGroupKinds, t) }

var targetGroupKinds = []Entry{
	{ID: string(TargetGroupKindOwnDifficulties), Label: both("Mennesker med psykiske vanskeligheder", "People with mental health difficulties"), Evidence: []string{"43.5"}},
	{ID: string(TargetGroupKindRelatives), Label: both("Pårørende", "Relatives"), Evidence: []string{"43.6"}},
	{
		ID: string(TargetGroupKindYoungPeople), Label: both("Børn og unge", "Children and young people"),
		Own:      both("Nogle job er for unge, og så gælder der flere regler.", "Some jobs are for young people, and then more rules apply."),
		Evidence: []string{"46.1", "own"},
	},
	{ID: string(TargetGroupKindSubstanceUse), Label: both("Mennesker, der bruger alkohol eller stoffer", "People who use alcohol or drugs"), Evidence: []string{"55.3"}},
	{
		ID: string(TargetGroupKindPeerWorkers), Label: both("Andre peer-medarbejdere", "Other peer workers"),
		Own:      both("Nogle koordinerer og støtter andre i samme slags job.", "Some coordinate and support others in the same kind of job."),
		Evidence: []string{"own"},
	},
	{ID: string(TargetGroupKindStaff), Label: both("Kolleger og andre fagfolk", "Colleagues and other professionals"), Evidence: []string{"56.5", "56.6"}},
	{ID: string(TargetGroupKindStudents), Label: both("Studerende og kursister", "Students and course participants"), Evidence: []string{"55.12", "56.7"}},
}
