package jobdesc

import "github.com/peerwork-dk/peerwork/recovery"

// Task is something the peer worker does.
type Task struct {
	// The task, in a few words.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=200"`
	// More about the task.
	Detail string `json:"detail,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// How many minutes a week the task takes. 90 is an hour and a half.
	MinutesPerWeek int `json:"minutesPerWeek,omitempty" jsonschema:"minimum=1,maximum=6000"`
	// What kind of task it is.
	Kind TaskKind `json:"kind,omitempty"`
	// What kind of task it is, where the list does not have it.
	OtherKind string `json:"otherKind,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Who else at the workplace does the same task: titles, not names.
	AlsoDoneBy []string `json:"alsoDoneBy,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=200"`
	// How lived experience is used in the task.
	WhyPeer string `json:"whyPeer,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// The aspects of recovery the author means the task to serve. They say nothing about any person's recovery.
	Aspects []recovery.AspectID `json:"aspects,omitempty" jsonschema:"maxItems=14"`
}

// TaskOut is something the peer worker does not do. It has a kind, a text or
// both.
type TaskOut struct {
	// What kind of task it is.
	Kind TaskOutKind `json:"kind,omitempty"`
	// The task, in the author's words.
	Text string `json:"text,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Why it is not in the job.
	Why string `json:"why,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Who does it instead: titles, not names.
	DoneBy string `json:"doneBy,omitempty" jsonschema:"minLength=1,maxLength=400"`
}

// Responsibility is the peer worker's responsibility for others who work there,
// such as other peer workers, volunteers or students.
type Responsibility struct {
	// Whether the peer worker leads, supervises or trains others, or does it in place of somebody else.
	ForOthers Answer `json:"forOthers,omitempty"`
	// For whom and what, and the time and support there is for it.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Limit is a limit to how the tasks may be done: not a task that somebody else
// has, but something that narrows the peer worker's own. It has a kind, a text
// or both.
type Limit struct {
	// What kind of limit it is.
	Kind LimitKind `json:"kind,omitempty"`
	// The limit, in the author's words.
	Text string `json:"text,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Why it is there.
	Why string `json:"why,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}
