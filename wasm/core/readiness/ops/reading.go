package ops

import (
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/readiness"
)

// reading reads documents; the first error stops it.
type reading struct{ err error }

// read reads a document.
func (r *reading) read(d interface{ UnmarshalJSON([]byte) error }, text string) {
	if r.err == nil {
		r.err = d.UnmarshalJSON([]byte(text))
	}
}

// instrument reads an instrument, by shape and by meaning.
func (r *reading) instrument(in *readiness.Instrument, text string) *readiness.Scorer {
	var s *readiness.Scorer
	if r.read(in, text); r.err == nil {
		s, r.err = readiness.NewScorer(in)
	}
	return s
}

// scorer reads an instrument to score with.
func (r *reading) scorer(text string) *readiness.Scorer {
	var in readiness.Instrument
	return r.instrument(&in, text)
}

// responses reads a list of responses.
func (r *reading) responses(texts []string) []readiness.Response {
	list := make([]readiness.Response, len(texts))
	for i := 0; i < len(texts) && r.err == nil; i++ {
		r.read(&list[i], texts[i])
		r.err = codec.Within("/"+lean.Itoa(i), r.err).Err()
	}
	return list
}
