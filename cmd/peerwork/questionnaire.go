package main

import (
	"errors"
	"os"
	"strings"
	"sync"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// questionnaire is an instrument and its scorer.
type questionnaire struct {
	in     readiness.Instrument
	scorer *readiness.Scorer
}

// questionnaires finds the questionnaire of a response. It may be used by
// several goroutines at once.
type questionnaires struct {
	chosen   *questionnaire // for all responses, when it was chosen
	standard map[string]func() *questionnaire
}

// of returns the questionnaire to score a response to the instrument id by, or
// nil when there is none by that name.
func (q *questionnaires) of(id string) *questionnaire {
	if q.chosen != nil {
		return q.chosen
	}
	if get := q.standard[id]; get != nil {
		return get()
	}
	return nil
}

// questionnaires reads the flag --instrument: the id of a standard instrument,
// or a file. When it is empty each response says which standard one it answers.
func (a *app) questionnaires(flag string) (*questionnaires, error) {
	q := &questionnaires{standard: map[string]func() *questionnaire{}}
	for _, id := range instruments.IDs() {
		q.standard[id] = sync.OnceValue(func() *questionnaire {
			in, _ := instruments.Get(id)
			scorer, _ := instruments.Scorer(id)
			return &questionnaire{in, scorer}
		})
	}
	if flag == "" {
		return q, nil
	}
	if q.chosen = q.of(flag); q.chosen != nil {
		return q, nil
	}
	chosen, err := a.readQuestionnaire(flag)
	q.chosen = chosen
	return q, err
}

// scorerOf returns the scorer of a response to the instrument id, or nil.
func (q *questionnaires) scorerOf(id string) *readiness.Scorer {
	if ask := q.of(id); ask != nil {
		return ask.scorer
	}
	return nil
}

// readQuestionnaire reads an instrument from a file. Its problems are reported
// here, like those of any document.
func (a *app) readQuestionnaire(name string) (*questionnaire, error) {
	if name == documents.Stdin {
		return nil, newUsageError(
			"--instrument læser en fil. Standard input er til svarene.",
			"--instrument reads a file. Standard input is for the responses.")
	}
	if _, err := os.Stat(name); errors.Is(err, os.ErrNotExist) && !strings.ContainsAny(name, `./\`) {
		ids := strings.Join(instruments.IDs(), ", ")
		return nil, newUsageError(
			"»"+name+"« er hverken et standardinstrument ("+ids+") eller en fil.",
			"“"+name+"” is neither a standard instrument ("+ids+") nor a file.")
	}
	read := documents.Whole(name)
	if read.Err != nil {
		return nil, usageError{unreadable(name, read.Err)}
	}
	in, ps := decode[readiness.Instrument](read)
	var scorer *readiness.Scorer
	if len(ps) == 0 {
		made, err := readiness.NewScorer(&in)
		scorer, ps = made, problems(err)
	}
	if len(ps) > 0 {
		return nil, a.report(name, schema.KindInstrument, ps)
	}
	return &questionnaire{in, scorer}, nil
}
