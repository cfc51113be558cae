package jobdesc

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/recovery"
)

// Coverage says which aspects of recovery the tasks of a job are meant to
// serve, by their author's tags. An aspect no task is tagged with is not in
// focus; it is not missing, and there is no score.
type Coverage struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The title of the job.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=200"`
	// All aspects in fixed order, each with the tasks tagged with it.
	Aspects []AspectCoverage `json:"aspects" jsonschema:"minItems=14,maxItems=14"`
	// The tasks without tags, as JSON Pointers into the description.
	Untagged []string `json:"untagged" jsonschema:"maxItems=40,pattern=^/tasks/[0-9]+$,maxLength=12"`
	// What the coverage says and what it does not.
	Note peerwork.Text `json:"note"`
}

// AspectCoverage is an aspect of recovery and the tasks tagged with it.
type AspectCoverage struct {
	// The aspect.
	Aspect recovery.AspectID `json:"aspect"`
	// The element it belongs to.
	Element recovery.ElementID `json:"element"`
	// The tasks tagged with it, as JSON Pointers into the description. Empty when it is not in focus.
	Tasks []string `json:"tasks" jsonschema:"maxItems=40,pattern=^/tasks/[0-9]+$,maxLength=12"`
}
