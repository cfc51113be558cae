package jobdesc

import "github.com/peerwork-dk/peerwork"

// Description is the description of one job as a peer worker: what the job is
// for, what is in it and what is not, on what terms, and what the organisation
// promises. It describes a job, never the person who has it. Its texts are the
// author's own, in one language. Only the language and the title are required,
// so that a draft can be read and reviewed from its first line. The zero value
// is not valid.
type Description struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The language the texts of this document are written in.
	Lang peerwork.Lang `json:"lang"`
	// The job title, in the workplace's own words.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=200"`
	// Which of the field's titles it is a variant of.
	TitleVariant TitleVariant `json:"titleVariant,omitempty"`
	// The Danish word for the people the work is for. Left out, it is borger.
	ForWhom ForWhom `json:"forWhom,omitempty"`
	// The workplace's own word for them, where the list does not have it.
	OwnWord OwnWord `json:"ownWord,omitzero"`
	// The version of the description, such as "2" or "2027-1".
	Version string `json:"version,omitempty" jsonschema:"minLength=1,maxLength=40"`
	// The day the description was written or last changed.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// Why the workplace wants a peer worker, and what it hopes to achieve.
	Purpose string `json:"purpose,omitempty" jsonschema:"minLength=1,maxLength=4000"`
	// Who took part in shaping the job before it was written down.
	Shaping Shaping `json:"shaping,omitzero"`
	// Who was heard before the description was final: roles, not names.
	Heard []Heard `json:"heard,omitempty" jsonschema:"maxItems=20"`

	// Where the job is.
	Workplace Workplace `json:"workplace,omitzero"`
	// The organisations that share the job with the employer.
	OtherEmployers []string `json:"otherEmployers,omitempty" jsonschema:"maxItems=10,minLength=1,maxLength=200"`
	// The team or department the peer worker belongs to.
	Team string `json:"team,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Whether other peer workers are employed at the workplace.
	OtherPeerWorkers Answer `json:"otherPeerWorkers,omitempty"`
	// Who leads the peer worker: a title, not a name.
	LineManager LineManager `json:"lineManager,omitzero"`

	// The form of employment, or that the work is voluntary.
	Employment Employment `json:"employment,omitzero"`
	// The hours of the job.
	Hours Hours `json:"hours,omitzero"`
	// When the hours are worked.
	Schedule *Schedule `json:"schedule,omitempty"`
	// What pay is based on. Not for volunteers.
	Pay Pay `json:"pay,omitzero"`
	// What is agreed with a volunteer. Only for volunteers.
	Volunteering Volunteering `json:"volunteering,omitzero"`
	// What the contract says. Not for volunteers.
	Contract Contract `json:"contract,omitzero"`
	// The flexibility that everybody at the workplace has, the peer worker too. Individual adjustment is agreed with the person and does not belong here.
	Flexibility string `json:"flexibility,omitempty" jsonschema:"minLength=1,maxLength=4000"`
	// Whether the demands of the job are those of other jobs at the workplace, or lower for everybody who is a peer worker.
	Demands Demands `json:"demands,omitempty"`

	// Whom the support is for and what difference it is to make.
	TargetGroup TargetGroup `json:"targetGroup,omitzero"`
	// What kinds of people the support is for.
	TargetGroups []TargetGroupKind `json:"targetGroups,omitempty" jsonschema:"maxItems=7"`
	// Where the support takes place and what it is.
	Support *Support `json:"support,omitempty"`
	// The job functions.
	Functions []Function `json:"functions,omitempty" jsonschema:"maxItems=7"`
	// The classic peer functions.
	ClassicFunctions []ClassicFunction `json:"classicFunctions,omitempty" jsonschema:"maxItems=5"`
	// Functions the lists do not have.
	OtherFunctions []string `json:"otherFunctions,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=400"`
	// The tasks that are in the job.
	Tasks []Task `json:"tasks,omitempty" jsonschema:"maxItems=40"`
	// The tasks that are not in the job.
	TasksOut []TaskOut `json:"tasksOut,omitempty" jsonschema:"maxItems=40"`
	// What happens on a busy day, so that the tasks of the job are not pushed aside.
	BusyDay string `json:"busyDay,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Whether the peer worker has a responsibility for others who work there.
	Responsibility Responsibility `json:"responsibility,omitzero"`
	// Limits to how the tasks may be done.
	Limits []Limit `json:"limits,omitempty" jsonschema:"maxItems=20"`
	// The values the work builds on.
	Values []Value `json:"values,omitempty" jsonschema:"maxItems=4"`
	// Values the list does not have.
	OtherValues []string `json:"otherValues,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=400"`
	// What the job requires, each needed or wished for.
	Requirements []Requirement `json:"requirements,omitempty" jsonschema:"maxItems=30"`
	// What the peer worker brings, and what the workplace gives.
	Competences *Competences `json:"competences,omitempty"`
	// How open the role is, and who decides what is told.
	Openness Openness `json:"openness,omitzero"`
	// What the peer worker can read and write about the people the work is for.
	RecordAccess RecordAccess `json:"recordAccess,omitzero"`
	// What stays between the peer worker and the person supported, and what must be passed on.
	Confidentiality string `json:"confidentiality,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// What is done where the peer worker and somebody the work is for, or a colleague, know each other from before.
	KnownBefore string `json:"knownBefore,omitempty" jsonschema:"minLength=1,maxLength=2000"`

	// Working alone, and what happens after violence and threats.
	Safety Safety `json:"safety,omitzero"`
	// The first time in the job.
	Introduction string `json:"introduction,omitempty" jsonschema:"minLength=1,maxLength=4000"`
	// Who is the buddy or mentor in the beginning, a title and not a name, and what they do.
	Buddy string `json:"buddy,omitempty" jsonschema:"minLength=1,maxLength=1000"`
	// Supervision.
	Supervision *Supervision `json:"supervision,omitempty"`
	// How the peer worker goes on learning, and where the job can lead.
	Development *Development `json:"development,omitempty"`
	// Contact with other peer workers.
	Network Network `json:"network,omitzero"`

	// How somebody is found for the job.
	Recruitment *Recruitment `json:"recruitment,omitempty"`
	// The advert.
	Advert Advert `json:"advert,omitzero"`

	// What is agreed on evaluating the function.
	Evaluation *EvaluationAgreement `json:"evaluation,omitempty"`
	// The day this description is read again.
	ReviewDate peerwork.Date `json:"reviewDate,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// Where the workplace stands on the dilemmas, each at most once.
	Dilemmas []DilemmaChoice `json:"dilemmas,omitempty" jsonschema:"maxItems=7"`
	// The questions nobody has answered yet, and who finds out, each at most once.
	Open []OpenQuestion `json:"open,omitempty" jsonschema:"maxItems=44"`
	// Codes for the occupation, from schemes the workplace uses.
	Occupations []OccupationCode `json:"occupations,omitempty" jsonschema:"maxItems=10"`
	// What other systems need to carry along.
	Extensions []peerwork.Extension `json:"extensions,omitempty" jsonschema:"maxItems=20"`
}

// Shaping says who took part in shaping the job.
type Shaping struct {
	// Who writes the description: roles, not names.
	Who string `json:"who,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Whether the staff described needs and wishes before the description was written.
	Staff Answer `json:"staff,omitempty"`
	// Whether the people the work is for were asked what they need.
	Citizens Answer `json:"citizens,omitempty"`
	// Whether a peer worker took part, the one to come or one from elsewhere.
	PeerWorker Answer `json:"peerWorker,omitempty"`
	// What was said, and how it was done.
	How string `json:"how,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Heard is somebody who was heard about the description. It has a role, words
// or both.
type Heard struct {
	// Whom they speak for.
	Role HeardRole `json:"role,omitempty"`
	// Who it was, in the author's words: a title or a group, not a name.
	Text string `json:"text,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// The day.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
}

// OpenQuestion is a question that nobody has answered yet.
type OpenQuestion struct {
	// The question.
	Question QuestionID `json:"question"`
	// Who finds out: a role, not a name.
	Who string `json:"who,omitempty" jsonschema:"minLength=1,maxLength=200"`
}

// OccupationCode is a code for the occupation. Peerwork ships none.
type OccupationCode struct {
	// The scheme the code is from, such as "DISCO-08".
	Scheme string `json:"scheme" jsonschema:"minLength=1,maxLength=80"`
	// The code.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=40"`
}
