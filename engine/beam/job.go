package main

import (
	"context"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/study"
)

// What a job can write.
const (
	whatResults  = "results"
	whatOverview = "overview"
	whatStudy    = "study"
)

// Job is what a run is about. It travels to every worker as JSON.
type Job struct {
	What string
	// Instrument is the one that was chosen, as JSON. Empty for results, when each
	// response names the standard instrument it answers.
	Instrument []byte
	// Of an overview.
	Occasion, Purpose, Access, Date, Until string
	Invited                                int
	// Of a study.
	Seed      uint64
	Resamples int
}

// instrument returns the instrument that was chosen.
func (j *Job) instrument() readiness.Instrument {
	in, ps := jsonl.Decode[readiness.Instrument](j.Instrument)
	if len(ps) > 0 {
		panic(ps) // it was read before the job began
	}
	return in
}

// scorer returns what finds the scorer of a response.
func (j *Job) scorer() func(id string) *readiness.Scorer {
	if len(j.Instrument) == 0 {
		return func(id string) *readiness.Scorer {
			s, _ := instruments.Scorer(id)
			return s
		}
	}
	in := j.instrument()
	s, err := readiness.NewScorer(&in)
	if err != nil {
		panic(err) // the same
	}
	return func(string) *readiness.Scorer { return s }
}

// sums are what an overview or a study is made of.
type sums interface {
	Bytes() []byte
	MergeBytes([]byte) error
}

// empty returns empty sums.
func (j *Job) empty() sums {
	in := j.instrument()
	var s sums
	var err error
	if j.What == whatOverview {
		s, err = overview.New(&in)
	} else {
		s, err = study.New(&in)
	}
	if err != nil {
		panic(err)
	}
	return s
}

// readInstrument returns the JSON of a standard instrument, or of the file, whose
// problems are the error.
func readInstrument(ctx context.Context, name string) ([]byte, error) {
	data, ok := instruments.JSON(name)
	if !ok {
		fs, err := filesystem.New(ctx, name)
		if err != nil {
			return nil, err
		}
		defer fs.Close()
		file, err := fs.OpenRead(ctx, name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		if data, err = io.ReadAll(io.LimitReader(file, jsonl.Limit+1)); err != nil {
			return nil, err
		}
	}
	in, ps := jsonl.Decode[readiness.Instrument](data)
	if len(ps) == 0 {
		_, err := readiness.NewScorer(&in)
		ps = jsonl.Problems(err)
	}
	return data, ps.Err()
}

// date reports whether s is empty or a day.
func date(s string) bool { return s == "" || peerwork.Date(s).Valid() }
