package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// sources reads all documents of the files, and then the answer codes. It stops
// when there are more good ones than a group can have.
func (a *app) sources(q *questionnaires, files, codes []string, kinds ...schema.Kind) ([]source, error) {
	var all []source
	good := 0
	enough := errors.New("enough")
	err := documents.Process(context.Background(), a.answers(q, files, codes),
		func(d documents.Document) source { return q.source(d, kinds...) },
		func(s source) error {
			all = append(all, s)
			if s.err == nil && len(s.problems) == 0 {
				good++
			}
			if good > readiness.MaxGroup {
				return enough
			}
			return nil
		}, nil)
	if err != nil && !errors.Is(err, enough) {
		return nil, err
	}
	return all, nil
}

// answers yields the documents of the files and the codes of the command line.
func (a *app) answers(q *questionnaires, files, codes []string) iter.Seq[documents.Document] {
	return func(yield func(documents.Document) bool) {
		for d := range q.oneEach(documents.All(files, a.in)) {
			if !yield(d) {
				return
			}
		}
		for i, code := range codes {
			if !yield(documents.Document{File: "--code", Line: i + 1, Data: []byte(code)}) {
				return
			}
		}
	}
}

// company is the responses that can be in one result.
type company struct {
	ask       *questionnaire
	responses []readiness.Response
	refused   int
	code      int // the exit code called for
}

// gather takes the good responses to one instrument together: the one that was
// chosen, else the one most of them answer. The others are refused by name, and
// so is a response that is there already.
func (a *app) gather(q *questionnaires, all []source) (company, error) {
	c := company{ask: q.chosen}
	if c.ask == nil {
		c.ask = q.most(all)
	}
	at := map[string]string{} // where each response is
	for i := range all {
		s := &all[i]
		r := &s.response
		switch before, there := at[r.ID]; {
		case s.err != nil, len(s.problems) > 0:
		case s.kind != schema.KindResponse:
			s.problems = peerwork.Problems{jsonl.OtherKind(s.kind, schema.KindResponse)}
		case q.of(r.Instrument) == nil:
			s.problems = peerwork.Problems{jsonl.NoSuchInstrument(r.Instrument)}
		case there:
			s.problems = peerwork.Problems{twiceThere(r.ID, before)}
		default:
			if s.problems = problems(c.ask.scorer.Check(r)); r.Instrument != c.ask.in.ID {
				s.problems = jsonl.OnlyOther(s.problems)
			}
		}
		if s.err == nil && len(s.problems) == 0 {
			at[r.ID] = s.place
			c.responses = append(c.responses, *r)
			continue
		}
		c.refused++
		code, err := a.refuse(s)
		if err != nil {
			return c, err
		}
		c.code = max(c.code, code)
	}
	return c, nil
}

// most returns the questionnaire that most responses answer, the first of
// several, or nil when nobody answers any.
func (q *questionnaires) most(all []source) *questionnaire {
	count := map[string]int{}
	most, best := "", 0
	for i := range all {
		if all[i].err == nil && len(all[i].problems) == 0 {
			count[all[i].response.Instrument]++
		}
	}
	for i := range all { // in their order, so that the first is chosen
		id := all[i].response.Instrument
		if q.of(id) != nil && count[id] > best {
			most, best = id, count[id]
		}
	}
	return q.of(most)
}

// refuse says on stderr what is wrong with a source, and returns the exit code
// it calls for.
func (a *app) refuse(s *source) (int, error) {
	if s.err != nil {
		a.complain(s.err)
		return exitWrong, nil
	}
	return exitBad, a.list(s.place, s.kind, s.problems)
}

// list writes problems to stderr.
func (a *app) list(place string, kind schema.Kind, ps peerwork.Problems) error {
	_, err := fmt.Fprint(a.err, problemsText(a.lang(), console.PaintFor(a.err), console.Width(a.err), place, string(kind), ps))
	return err
}

// report lists what is wrong with a document that nothing can be made without, and
// returns the error that ends the command.
func (a *app) report(place string, kind schema.Kind, ps peerwork.Problems) error {
	if err := a.list(place, kind, ps); err != nil {
		return err
	}
	return exitError(exitBad)
}

// aggregate makes the group result, or says why there is none.
func (a *app) aggregate(c company) (*readiness.GroupResult, error) {
	var ps peerwork.Problems
	var x *readiness.GroupResult
	switch {
	case len(c.responses) > readiness.MaxGroup:
		ps = peerwork.Problems{tooMany()}
	case c.ask == nil: // everything was refused
		return nil, exitError(max(c.code, exitBad))
	default:
		made, err := c.ask.scorer.Aggregate(c.responses)
		x, ps = &made, problems(err)
	}
	if len(ps) > 0 {
		if err := a.list(wordGroup.In(a.lang())+" ("+strconv.Itoa(len(c.responses))+")", schema.KindGroupResult, ps); err != nil {
			return nil, err
		}
		return nil, exitError(max(c.code, exitBad))
	}
	return x, nil
}

var wordGroup = peerwork.Text{DA: "gruppen", EN: "the group"}

// leftOut says that some responses are not in the result.
func (a *app) leftOut(c company) { a.notCounted(c.refused, len(c.responses)) }

// notCounted says how many of those refused and those taken were refused.
func (a *app) notCounted(refused, taken int) {
	if refused == 0 {
		return
	}
	some, all := strconv.Itoa(refused), strconv.Itoa(refused+taken)
	a.complain(newUsageError(
		some+" af "+all+" er ikke regnet med, se ovenfor.",
		some+" of "+all+" are not counted, see above."))
}

// twiceThere says that a response was taken in before.
func twiceThere(id, place string) peerwork.Problem {
	return peerwork.Problem{Code: "group-result-response-twice", Pointer: "/id", Text: peerwork.Text{
		DA: "Svaret " + id + " er allerede taget med fra " + place + ". Hvert svar tæller én gang.",
		EN: "Response " + id + " was already taken from " + place + ". Each response counts once.",
	}}
}

// tooMany says that a group is larger than it can be.
func tooMany() peerwork.Problem {
	limit := strconv.Itoa(readiness.MaxGroup)
	return peerwork.Problem{Code: "group-result-too-many", Text: peerwork.Text{
		DA: "Mere end " + limit + " svar kan ikke samles i ét resultat. Del dem op.",
		EN: "More than " + limit + " responses cannot go into one result. Divide them.",
	}}
}
