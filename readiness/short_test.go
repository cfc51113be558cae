package readiness_test

import (
	"reflect"

	"github.com/peerwork-dk/peerwork/readiness"
)

// What takes a scorer and one of its methods, for tests of many instruments.

func scoreOne(in *readiness.Instrument, r *readiness.Response) (readiness.Result, error) {
	s, err := readiness.NewScorer(in)
	if err != nil {
		return readiness.Result{}, err
	}
	return s.Score(r)
}

func aggregate(in *readiness.Instrument, responses []readiness.Response) (*readiness.GroupResult, error) {
	s, err := readiness.NewScorer(in)
	if err != nil {
		return nil, err
	}
	x, err := s.Aggregate(responses)
	return made(x, err)
}

func encode(in *readiness.Instrument, r *readiness.Response) (string, error) {
	s, err := readiness.NewScorer(in)
	if err != nil {
		return "", err
	}
	return s.EncodeCode(r)
}

func decode(in *readiness.Instrument, code string) (readiness.Response, error) {
	s, err := readiness.NewScorer(in)
	if err != nil {
		return readiness.Response{}, err
	}
	return s.DecodeCode(code)
}

func compare(before *readiness.Instrument, first *readiness.Response, after *readiness.Instrument, second *readiness.Response) (*readiness.FollowUp, error) {
	f, err := readiness.NewFollowUp(
		readiness.Measurement{Instrument: before, Responses: []readiness.Response{*first}},
		readiness.Measurement{Instrument: after, Responses: []readiness.Response{*second}})
	return made(f, err)
}

func compareGroups(before *readiness.Instrument, first *readiness.GroupResult, after *readiness.Instrument, second *readiness.GroupResult) (*readiness.FollowUp, error) {
	f, err := readiness.NewFollowUp(
		readiness.Measurement{Instrument: before, Group: first}, readiness.Measurement{Instrument: after, Group: second})
	return made(f, err)
}

// made returns where a document is, nil when there is none: then the document
// is the zero value.
func made[T any](document T, err error) (*T, error) {
	if err != nil && reflect.ValueOf(document).IsZero() {
		return nil, err
	}
	return &document, err
}
