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
		Late      peerwork.Text  `json:"late"` // with $1 in the place of the day
		Talk      wordTalk       `json:"talk"`
		Questions []wordQuestion `json:"questions"`
	}
	wordTalk struct {
		Title   peerwork.Text   `json:"title"`
		Use     peerwork.Text   `json:"use"`
		Rules   []peerwork.Text `json:"rules"`
		Round   peerwork.Text   `json:"round"`
		Ask     []peerwork.Text `json:"ask"`
		Note    []peerwork.Text `json:"note"`
		Own     peerwork.Text   `json:"own"`
		Reasons []labelled      `json:"reasons"`
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

// words is the JSON behind "peerwork:words": the phases and states of a plan,
// what is asked about a task that is late, what a talk sheet says, and the
// questions of a vision.
func words() []byte {
	var list wordList
	for _, phase := range readiness.AllPhases() {
		list.Phases = append(list.Phases, labelled{string(phase), phase.Label()})
	}
	for _, state := range []readiness.TaskState{readiness.TaskStateGap, readiness.TaskStateInPlace} {
		list.States = append(list.States, labelled{string(state), state.Label()})
	}
	list.Late = readiness.Overdue("$1")
	talk := readiness.HowToTalk()
	list.Talk = wordTalk{Title: talk.Title, Use: talk.Use, Rules: talk.Rules, Round: talk.Round, Ask: talk.Ask, Note: talk.Note, Own: talk.Own}
	for _, reason := range readiness.AllTalkReasons() {
		list.Talk.Reasons = append(list.Talk.Reasons, labelled{string(reason), reason.Label()})
	}
	for _, q := range readiness.VisionQuestions() {
		list.Questions = append(list.Questions, wordQuestion{q.Question, q.Text, q.Starter, q.Evidence})
	}
	return plain(list)
}
