package main

import (
	"encoding/json"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// source is what answers come from: a response, or a result made of some.
type source struct {
	place    string
	kind     schema.Kind // response, result or group-result
	code     bool        // the response was an answer code
	response readiness.Response
	result   readiness.Result
	group    readiness.GroupResult
	problems peerwork.Problems
	err      error // why it could not be read at all
}

// source reads an answer code or a document of one of the kinds. Only the
// meaning that takes no instrument is checked.
func (q *questionnaires) source(d documents.Document, kinds ...schema.Kind) source {
	s := source{place: d.Place(), kind: schema.KindResponse}
	if d.Err != nil {
		s.err = usageError{unreadable(d.File, d.Err)}
		return s
	}
	if r, ps, ok := q.decodeCode(d); ok {
		s.code, s.response, s.problems = true, r, ps
		return s
	}
	s.kind = kindOf(d.Data)
	for _, k := range kinds {
		if s.kind != k {
			continue
		}
		switch k {
		case schema.KindResponse:
			s.response, s.problems = decode[readiness.Response](d)
		case schema.KindResult:
			s.result, s.problems = decode[readiness.Result](d)
			s.problems = append(s.problems, meaningOf(s.problems, s.result.Validate)...)
		case schema.KindGroupResult:
			s.group, s.problems = decode[readiness.GroupResult](d)
			s.problems = append(s.problems, meaningOf(s.problems, s.group.Validate)...)
		}
		return s
	}
	s.problems = peerwork.Problems{notAnswers(s.kind, kinds)}
	return s
}

// meaningOf checks the meaning of what has the right shape.
func meaningOf(shape peerwork.Problems, validate func() error) peerwork.Problems {
	if len(shape) > 0 {
		return nil
	}
	ps := problems(validate())
	codec.Sort(ps)
	return ps
}

// kindOf returns the kind of a document with answers or a result: what its
// $schema says, else what the properties that only one kind has say. Whatever
// else it is, is read as a response, and reported as one.
func kindOf(data []byte) schema.Kind {
	if k, ok := schema.KindOf(data); ok {
		return k
	}
	var has map[string]json.RawMessage
	if len(data) > documents.Limit || json.Unmarshal(data, &has) != nil {
		return schema.KindResponse
	}
	for _, sign := range []struct {
		property string
		kind     schema.Kind
	}{
		{"answers", schema.KindResponse}, {"responses", schema.KindGroupResult}, {"response", schema.KindResult},
		{"document", schema.KindEntry}, {"notCompared", schema.KindFollowUp}, {"tasks", schema.KindPlan}, {"paragraphs", schema.KindVision}, {"scale", schema.KindInstrument},
	} {
		if _, ok := has[sign.property]; ok {
			return sign.kind
		}
	}
	return schema.KindResponse
}

// notAnswers says that a document is of a kind that cannot be used here.
func notAnswers(kind schema.Kind, wanted []schema.Kind) peerwork.Problem {
	names := make([]string, len(wanted))
	for i, k := range wanted {
		names[i] = string(k)
	}
	list := strings.Join(names, ", ")
	return peerwork.Problem{Code: "other-kind", Text: peerwork.Text{
		DA: "Dokumentet er af slagsen " + string(kind) + ". Her kan bruges: " + list + ".",
		EN: "The document is of the kind " + string(kind) + ". What can be used here: " + list + ".",
	}}
}
