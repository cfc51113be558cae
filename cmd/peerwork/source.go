package main

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
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
	s.kind = jsonl.KindOf(d.Data)
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
	s.problems = peerwork.Problems{jsonl.OtherKind(s.kind, kinds...)}
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
