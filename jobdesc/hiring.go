package jobdesc

import "github.com/peerwork-dk/peerwork"

// Recruitment is how somebody is found for the job.
type Recruitment struct {
	// Who is on the committee that hires. Volunteers need none.
	Committee []CommitteeMember `json:"committee,omitempty" jsonschema:"maxItems=15"`
	// Where the advert is shared.
	Channels []Channel `json:"channels,omitempty" jsonschema:"maxItems=7"`
	// Channels the list does not have.
	OtherChannels []string `json:"otherChannels,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=400"`
	// What applicants can ask for guidance on.
	Guidance []GuidanceTopic `json:"guidance,omitempty" jsonschema:"maxItems=3"`
	// Who gives the guidance, and how applicants get it.
	GuidanceBy string `json:"guidanceBy,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// How the process is made a good experience, also for people who are new to it.
	Process string `json:"process,omitempty" jsonschema:"minLength=1,maxLength=4000"`
	// How lived experience is asked about with respect.
	RespectfulQuestions []string `json:"respectfulQuestions,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=400"`
}

// CommitteeMember is a place on the committee that hires. It has a role, a
// title or both.
type CommitteeMember struct {
	// What the member brings.
	Role CommitteeRole `json:"role,omitempty"`
	// The member's title, not a name.
	Title string `json:"title,omitempty" jsonschema:"minLength=1,maxLength=200"`
}

// Advert is the advert for the job.
type Advert struct {
	// The text of the advert. An empty line begins a new paragraph.
	Text string `json:"text,omitempty" jsonschema:"minLength=1,maxLength=10000"`
	// How many are to be hired.
	Openings int `json:"openings,omitempty" jsonschema:"minimum=1,maximum=100"`
	// The day it is published.
	Published peerwork.Date `json:"published,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The last day to apply.
	Deadline peerwork.Date `json:"deadline,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// Where to send an application, or how to apply.
	Apply string `json:"apply,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Who to ask: a title and a number or address of the workplace.
	Contact string `json:"contact,omitempty" jsonschema:"minLength=1,maxLength=400"`
}

// EvaluationAgreement is what is agreed on evaluating the function and the
// workplace's own promises, never the person.
type EvaluationAgreement struct {
	// The first time.
	First peerwork.Date `json:"first,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The months between one time and the next.
	EveryMonths int `json:"everyMonths,omitempty" jsonschema:"minimum=1,maximum=60"`
	// Who takes part: titles and groups, not names.
	Who []string `json:"who,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=200"`
	// What the workplace wants to know about the function.
	Questions []string `json:"questions,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=400"`
	// Where what is learned is taken up, such as the budget talks.
	UsedFor string `json:"usedFor,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// DilemmaChoice is where the workplace stands on a dilemma, and why.
type DilemmaChoice struct {
	// The dilemma.
	Dilemma DilemmaID `json:"dilemma"`
	// The side chosen: the first, the second, or both. Left out, it is not decided.
	Side Side `json:"side,omitempty"`
	// Why.
	Reason string `json:"reason,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}
