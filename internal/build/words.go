package build

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// What the library says in words and the core does not carry, for
// "peerwork:words".
type (
	wordList struct {
		Phases    []labelled     `json:"phases"`
		States    []labelled     `json:"states"`
		Questions []wordQuestion `json:"questions"`
	}
	labelled struct {
		ID    string        `json:"id"`
		Label peerwork.Text `json:"label"`
	}
	wordQuestion struct {
		Question readiness.Question `json:"question,omitempty"`
		Text     peerwork.Text      `json:"text"`
		Starter  peerwork.Text      `json:"starter,omitzero"`
		Evidence []string           `json:"evidence"`
	}
)

// words is the JSON behind "peerwork:words": the phases and states of a plan
// and the questions of a vision.
func words() []byte {
	var list wordList
	for _, phase := range readiness.AllPhases() {
		list.Phases = append(list.Phases, labelled{string(phase), phase.Label()})
	}
	for _, state := range []readiness.TaskState{readiness.TaskStateGap, readiness.TaskStateInPlace} {
		list.States = append(list.States, labelled{string(state), state.Label()})
	}
	for _, q := range readiness.VisionQuestions() {
		list.Questions = append(list.Questions, wordQuestion{q.Question, q.Text, q.Starter, q.Evidence})
	}
	return plain(list)
}
