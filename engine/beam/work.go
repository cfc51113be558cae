package main

import (
	"context"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/study"
	"github.com/peerwork-dk/peerwork/schema"
)

func init() {
	register.DoFn5x1[context.Context, Block, func([]byte), func(string, Bad), func(string, Counted), error](&workFn{})
	register.Emitter2[string, Bad]()
	register.Emitter2[string, Counted]()
}

// The counters of a run. Each transform counts for itself.
var (
	countDocuments = beam.NewCounter("peerwork", "documents")
	countBad       = beam.NewCounter("peerwork", "bad")
)

// workFn is the map step: it reads a block, and emits the results of its lines or
// their sums, what is wrong with lines, and how many lines there are.
type workFn struct{ Job Job }

func (f *workFn) ProcessElement(ctx context.Context, b Block, out func([]byte), bad func(string, Bad), counted func(string, Counted)) error {
	documents, wrong := 0, 0
	each, end := f.Job.work(out)
	lines, err := b.read(ctx, func(line int, data []byte) error {
		documents++
		if kind, ps := each(data); len(ps) > 0 {
			wrong++
			bad(b.File, Bad{b.Start, line, string(kind), ps})
		}
		return nil
	})
	if err != nil {
		return err
	}
	end(wrong)
	counted(b.File, Counted{b.Start, lines})
	countDocuments.Inc(ctx, int64(documents))
	countBad.Inc(ctx, int64(wrong))
	return nil
}

// work returns what the job does with each document, and after the last one.
func (j *Job) work(out func([]byte)) (each func(data []byte) (schema.Kind, peerwork.Problems), end func(bad int)) {
	switch j.What {
	case whatOverview:
		s := j.empty().(*overview.Sums)
		return func(data []byte) (schema.Kind, peerwork.Problems) {
			e, ps := jsonl.Decode[overview.Entry](data)
			if len(ps) == 0 {
				ps = jsonl.Problems(s.Add(&e))
			}
			return schema.KindEntry, ps
		}, func(bad int) { out(partial{s, bad}.bytes()) }
	case whatStudy:
		in, s := j.instrument(), j.empty().(*study.Sums)
		scorer := j.scorer()(in.ID)
		return func(data []byte) (schema.Kind, peerwork.Problems) {
			a, ps := jsonl.Study(data)
			if len(ps) == 0 {
				ps = a.Check(scorer, in.ID)
			}
			if len(ps) == 0 {
				e := &a.Entry
				ps = jsonl.Problems(s.Add(&study.Case{Place: e.Place, Pair: e.Pair, Occasion: e.Occasion, Response: *e.Document.Response}))
			}
			return a.Kind, ps
		}, func(bad int) { out(partial{s, bad}.bytes()) }
	}
	scorer := j.scorer()
	var results []byte
	send := func() {
		out(results)
		results = nil
	}
	return func(data []byte) (schema.Kind, peerwork.Problems) {
		_, result, ps := jsonl.Score(data, scorer)
		if len(ps) == 0 {
			line, err := result.MarshalJSON()
			if err != nil {
				panic(err) // what was computed can be written
			}
			if results = append(append(results, line...), '\n'); len(results) >= sendAt {
				send()
			}
		}
		return schema.KindResponse, ps
	}, func(int) { send() }
}

// sendAt is how many bytes of results go on together: an engine has its work with
// each element, however small.
const sendAt = 256 << 10
