package jobdesc

// QuestionID is a question a working group answers when it writes a description:
// see package workshop. The zero value is none.
type QuestionID string

// The questions, in the order a group meets them.
const (
	QuestionPlace           QuestionID = "place"
	QuestionPeople          QuestionID = "people"
	QuestionWhoWrites       QuestionID = "who-writes"
	QuestionPurpose         QuestionID = "purpose"
	QuestionNeeds           QuestionID = "needs"
	QuestionHeard           QuestionID = "heard"
	QuestionTargetGroup     QuestionID = "target-group"
	QuestionContact         QuestionID = "contact"
	QuestionSupport         QuestionID = "support"
	QuestionFunctions       QuestionID = "functions"
	QuestionTasks           QuestionID = "tasks"
	QuestionLivedExperience QuestionID = "lived-experience"
	QuestionTaskHours       QuestionID = "task-hours"
	QuestionTasksOut        QuestionID = "tasks-out"
	QuestionBusyDay         QuestionID = "busy-day"
	QuestionSharedTasks     QuestionID = "shared-tasks"
	QuestionOpenness        QuestionID = "openness"
	QuestionRecords         QuestionID = "records"
	QuestionConfidentiality QuestionID = "confidentiality"
	QuestionKnownBefore     QuestionID = "known-before"
	QuestionWorkingAlone    QuestionID = "working-alone"
	QuestionLimits          QuestionID = "limits"
	QuestionLeader          QuestionID = "leader"
	QuestionTeam            QuestionID = "team"
	QuestionIntroduction    QuestionID = "introduction"
	QuestionSupervision     QuestionID = "supervision"
	QuestionNetwork         QuestionID = "network"
	QuestionLearning        QuestionID = "learning"
	QuestionEmployment      QuestionID = "employment"
	QuestionDuration        QuestionID = "duration"
	QuestionHours           QuestionID = "hours"
	QuestionPay             QuestionID = "pay"
	QuestionRepresentative  QuestionID = "representative"
	QuestionFlexibility     QuestionID = "flexibility"
	QuestionContract        QuestionID = "contract"
	QuestionVolunteering    QuestionID = "volunteering"
	QuestionRequirements    QuestionID = "requirements"
	QuestionCommittee       QuestionID = "committee"
	QuestionProcess         QuestionID = "process"
	QuestionQuestions       QuestionID = "questions"
	QuestionGuidance        QuestionID = "guidance"
	QuestionAdvert          QuestionID = "advert"
	QuestionEvaluation      QuestionID = "evaluation"
	QuestionReviewDate      QuestionID = "review-date"
)

// Valid reports whether q is on the list.
func (q QuestionID) Valid() bool { return index(questions, q) >= 0 }

// Entry returns what people see and why it is asked. It is false for a value
// that is not on the list.
func (q QuestionID) Entry() (Entry, bool) { return find(questions, q) }

var questions = []Entry{
	{
		ID: string(QuestionPlace), Label: both("Sted og titel", "Place and title"),
		Own:      both("Et navn, alle vil sige, bliver også brugt.", "A name everybody is willing to say gets used."),
		Evidence: []string{"33.1", "own"},
	},
	{
		ID: string(QuestionPeople), Label: both("Ordet for dem, støtten er for", "The word for those the support is for"),
		Own:      both("Ordet går igen i hele beskrivelsen.", "The word runs through the whole description."),
		Evidence: []string{"own"},
	},
	{
		ID: string(QuestionWhoWrites), Label: both("Hvem der skriver", "Who writes"),
		Own:      both("Roller holder længere end navne.", "Roles last longer than names."),
		Evidence: []string{"20.1", "20.2", "19.4", "own"},
	},
	{ID: string(QuestionPurpose), Label: both("Formålet", "The purpose"), Evidence: []string{"16.3", "17.1", "17.2", "17.3", "6.1"}},
	{ID: string(QuestionNeeds), Label: both("Behovet", "The need"), Evidence: []string{"32.1", "19.4"}},
	{
		ID: string(QuestionHeard), Label: both("Hvem der bliver hørt", "Who is heard"),
		Own:      both("De valgte kender regler, som andre kan overse.", "Elected representatives know rules that others may miss."),
		Evidence: []string{"19.5", "69.1", "own"},
	},
	{ID: string(QuestionTargetGroup), Label: both("Målgruppen", "Who the support is for"), Evidence: []string{"33.2", "43.6"}},
	{
		ID: string(QuestionContact), Label: both("Kontakten", "The contact"),
		Own:      both("Et ja er kun et valg, når man ved, hvordan man siger nej.", "A yes is only a choice when one knows how to say no."),
		Evidence: []string{"14.2", "41.3", "own"},
	},
	{ID: string(QuestionSupport), Label: both("Støtten", "The support"), Evidence: []string{"33.3", "46.2"}},
	{ID: string(QuestionFunctions), Label: both("Funktionerne", "The functions"), Evidence: []string{"29.5", "56.1", "68.1"}},
	{
		ID: string(QuestionTasks), Label: both("Opgaverne", "The tasks"),
		Own:      both("Fire til otte opgaver kan man overskue.", "Four to eight tasks are few enough to keep in mind."),
		Evidence: []string{"30.1", "31.2", "own"},
	},
	{ID: string(QuestionLivedExperience), Label: both("Levede erfaringer i brug", "Lived experience in use"), Evidence: []string{"6.1", "15.2", "69.2", "30.2"}},
	{
		ID: string(QuestionTaskHours), Label: both("Timer til hver opgave", "Hours for each task"),
		Own:      both("Opgaver uden timer bliver let skubbet væk.", "Tasks without hours are easily pushed aside."),
		Evidence: []string{"7.1", "own"},
	},
	{
		ID: string(QuestionTasksOut), Label: both("Opgaver, der ikke er med", "Tasks left out"),
		Own:      both("Listen er vores, for guidens egen er gået tabt i kilden.", "The list is ours, because the guide's own is lost in the source."),
		Evidence: []string{"15.1", "30.1", "7.1", "own"},
	},
	{
		ID: string(QuestionBusyDay), Label: both("Den travle dag", "The busy day"),
		Own:      both("På en travl dag er der ikke tid til at aftale noget.", "On a busy day there is no time to agree on anything."),
		Evidence: []string{"7.1", "30.2", "own"},
	},
	{ID: string(QuestionSharedTasks), Label: both("Opgaver, andre også har", "Tasks others have too"), Evidence: []string{"30.2"}},
	{ID: string(QuestionOpenness), Label: both("Åbenhed", "Openness"), Evidence: []string{"54.7", "54.8", "67.2"}},
	{ID: string(QuestionRecords), Label: both("Journalen", "Records"), Evidence: []string{"54.9", "54.10"}},
	{
		ID: string(QuestionConfidentiality), Label: both("Fortrolighed", "Confidentiality"),
		Own:      both("Midt i en samtale er det for sent at aftale det.", "In the middle of a conversation it is too late to agree on it."),
		Evidence: []string{"67.2", "own"},
	},
	{
		ID: string(QuestionKnownBefore), Label: both("Når man kender hinanden", "When people already know each other"),
		Own:      both("Det sker på små steder, og kilderne siger intet om det.", "It happens in small places, and the sources say nothing about it."),
		Evidence: []string{"own"},
	},
	{
		ID: string(QuestionWorkingAlone), Label: both("Alene på arbejde", "Working alone"),
		Own:      both("Man skal kende reglerne, før man får brug for dem.", "One has to know the rules before one needs them."),
		Evidence: []string{"law:arbejdets-udfoerelse-11", "law:psykisk-arbejdsmiljoe-vold", "26.1", "own"},
	},
	{
		ID: string(QuestionLimits), Label: both("Regler, der spænder ben", "Rules that get in the way"),
		Own:      both("En regel for alle kræver en anden snak end en regel for én.", "A rule for everybody calls for another talk than a rule for one."),
		Evidence: []string{"61.3", "own"},
	},
	{ID: string(QuestionLeader), Label: both("Nærmeste leder", "The line manager"), Evidence: []string{"16.1", "34.1", "72.2"}},
	{
		ID: string(QuestionTeam), Label: both("Team og makker", "Team and buddy"),
		Own:      both("En makker er en at spørge, når lederen ikke er der.", "A buddy is somebody to ask when the manager is away."),
		Evidence: []string{"34.1", "70.3", "own"},
	},
	{ID: string(QuestionIntroduction), Label: both("Den første tid", "The first weeks"), Evidence: []string{"37.4"}},
	{ID: string(QuestionSupervision), Label: both("Supervision", "Supervision"), Evidence: []string{"42.1", "42.2", "42.3", "42.4", "42.8"}},
	{ID: string(QuestionNetwork), Label: both("Netværk", "Network"), Evidence: []string{"42.4", "42.5", "65.4"}},
	{ID: string(QuestionLearning), Label: both("Udvikling", "Learning"), Evidence: []string{"33.4", "40.3", "64.2", "27.2", "29.4"}},
	{ID: string(QuestionEmployment), Label: both("Ansættelsen", "The employment"), Evidence: []string{"5.1", "25.5", "33.1", "law:fleksjob", "law:loentilskud-foertidspension"}},
	{ID: string(QuestionDuration), Label: both("Varigheden", "The duration"), Evidence: []string{"54.3", "54.4", "27.3"}},
	{ID: string(QuestionHours), Label: both("Timerne", "The hours"), Evidence: []string{"70.1", "70.2", "70.3", "71.1", "71.2"}},
	{ID: string(QuestionPay), Label: both("Lønnen", "The pay"), Evidence: []string{"25.4", "61.2", "72.1", "law:direktiv-2023-970-5"}},
	{ID: string(QuestionRepresentative), Label: both("Tillidsrepræsentanten", "The union representative"), Evidence: []string{"25.4"}},
	{ID: string(QuestionFlexibility), Label: both("Fleksibilitet for alle", "Flexibility for everybody"), Evidence: []string{"23.4", "34.3", "66.1", "law:forskelsbehandlingsloven-2a"}},
	{
		ID: string(QuestionContract), Label: both("Kontrakten", "The contract"),
		Own:      both("Som bilag bliver beskrivelsen læst af begge parter.", "As an annex the description is read by both parties."),
		Evidence: []string{"34.1", "34.2", "34.3", "law:ansaettelsesbevisloven-2023", "own"},
	},
	{
		ID: string(QuestionVolunteering), Label: both("Aftalen med frivillige", "The agreement with volunteers"),
		Own:      both("Klare aftaler betyder lige så meget uden løn.", "Clear agreements matter just as much without pay."),
		Evidence: []string{"54.1", "54.2", "law:dagpenge-frivilligt", "own"},
	},
	{
		ID: string(QuestionRequirements), Label: both("Krav og ønsker", "Requirements and wishes"),
		Own:      both("Et krav uden en opgave holder gode ansøgere væk.", "A requirement without a task keeps good applicants away."),
		Evidence: []string{"33.4", "40.1", "43.7", "29.3", "43.9", "law:straffeattest", "own"},
	},
	{ID: string(QuestionCommittee), Label: both("Ansættelsesudvalget", "The hiring committee"), Evidence: []string{"35.1"}},
	{
		ID: string(QuestionProcess), Label: both("Forløbet", "The process"),
		Own:      both("Det gør det lettere for alle, der søger.", "It makes things easier for everybody who applies."),
		Evidence: []string{"36.3", "36.4", "35.2", "own"},
	},
	{ID: string(QuestionQuestions), Label: both("Spørgsmål til ansøgeren", "Questions to the applicant"), Evidence: []string{"36.5", "64.1", "law:helbredsoplysningsloven-2", "law:helbredsoplysningsloven-6", "law:forskelsbehandlingsloven-5", "law:direktiv-2023-970-5"}},
	{ID: string(QuestionGuidance), Label: both("Vejledning", "Guidance"), Evidence: []string{"36.2"}},
	{ID: string(QuestionAdvert), Label: both("Opslaget", "The advert"), Evidence: []string{"36.1"}},
	{
		ID: string(QuestionEvaluation), Label: both("Opfølgning", "Following up"),
		Own:      both("En aftalt dag og et blik på arbejdspladsen gør det trygt.", "A day agreed on and eyes on the workplace make it safe."),
		Evidence: []string{"28.2", "62.3", "own"},
	},
	{
		ID: string(QuestionReviewDate), Label: both("Næste gennemlæsning", "The next reading"),
		Own:      both("Uden en dag bliver det ikke til noget.", "Without a day it does not happen."),
		Evidence: []string{"15.1", "69.1", "own"},
	},
}
