package main

import (
	"context"
	"encoding/json"
	"math"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/packed"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/study"
	"github.com/peerwork-dk/peerwork/schema"
)

func init() {
	register.Combiner3[carried, []byte, []byte](&sumsFn{})
	beam.RegisterCoder(reflect.TypeOf(carried{}), encode, decode)
	register.DoFn4x1[context.Context, []byte, []byte, func([]byte), error](&finishFn{})
}

var countTooClose = beam.NewCounter("peerwork", "too-close")

// partial is the sums of some lines, and how many lines could not be used.
type partial struct {
	sums sums
	bad  int
}

func (p partial) bytes() []byte {
	return append(packed.AppendNumber(nil, uint64(p.bad)), p.sums.Bytes()...)
}

// add adds what bytes wrote.
func (p *partial) add(data []byte) error {
	r := packed.NewReader(data)
	p.bad += int(r.Number(math.MaxInt32))
	return p.sums.MergeBytes(r.Rest())
}

// carried is a partial on its way: as bytes after it came from elsewhere, which
// only somebody who knows the instrument can read.
type carried struct {
	bytes []byte
	here  *partial
}

func encode(c carried) []byte {
	if c.here == nil {
		return c.bytes
	}
	return c.here.bytes()
}

func decode(data []byte) carried { return carried{bytes: data} }

// sumsFn is the combine step.
type sumsFn struct{ Job Job }

func (f *sumsFn) CreateAccumulator() carried { return carried{here: &partial{sums: f.Job.empty()}} }

func (f *sumsFn) AddInput(c carried, data []byte) (carried, error) {
	if c.here == nil {
		from := c.bytes
		c = f.CreateAccumulator()
		if err := c.here.add(from); err != nil {
			return c, err
		}
	}
	return c, c.here.add(data)
}

func (f *sumsFn) MergeAccumulators(a, b carried) (carried, error) { return f.AddInput(a, encode(b)) }

func (f *sumsFn) ExtractOutput(c carried) []byte { return encode(c) }

// finishFn writes the overview or the figures of all sums. Earlier is empty, or the
// sums that an earlier overview was made from.
type finishFn struct{ Job Job }

func (f *finishFn) ProcessElement(ctx context.Context, all, earlier []byte, emit func([]byte)) error {
	p := partial{sums: f.Job.empty()}
	if err := p.add(all); err != nil {
		return err
	}
	var document []byte
	var err error
	switch s := p.sums.(type) {
	case *study.Sums:
		document, err = json.Marshal(s.Report(study.Options{Seed: f.Job.Seed, Resamples: f.Job.Resamples}))
	case *overview.Sums:
		document, err = f.overview(ctx, s, earlier)
	}
	if document != nil {
		document = append(document, '\n')
	}
	if err == nil {
		emit(document)
	}
	return err
}

// overview makes the overview as the command does: none when nothing could be used,
// or when a line of an earlier one could not; and the earlier one when too few
// places have changed.
func (f *finishFn) overview(ctx context.Context, s *overview.Sums, earlier []byte) ([]byte, error) {
	j := &f.Job
	o := overview.Options{Occasion: j.Occasion, Purpose: j.Purpose, Access: j.Access, Invited: j.Invited,
		Date: peerwork.Date(j.Date), Until: peerwork.Date(j.Until)}
	if len(s.Occasions()) == 0 {
		return nil, nil
	}
	if len(earlier) > 0 {
		p := partial{sums: j.empty()}
		if err := p.add(earlier); err != nil || p.bad > 0 {
			return nil, err
		}
		o.Earlier = p.sums.(*overview.Sums)
	}
	x, err := s.Overview(o)
	if err != nil {
		return nil, err
	}
	if x.Withheld == overview.WithheldClose && o.Earlier != nil {
		countTooClose.Inc(ctx, 1)
		before := o.Earlier
		o.Earlier, o.Occasion = nil, ""
		if x, err = before.Overview(o); err != nil {
			return nil, err
		}
	}
	x.Schema = schema.ID(schema.KindOverview)
	return x.MarshalJSON()
}
