package main

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// files says where a run reads and writes.
type files struct {
	input, earlier []string // patterns
	output         string
	problems       string
	shards         int
	blockBytes     int64
}

// pipeline builds the whole: read, work, combine, write.
func pipeline(s beam.Scope, job Job, f files) {
	out, problems := mapped(s.Scope("input"), job, f.input, f.blockBytes)
	if job.What == whatResults {
		write(s, f.output, f.shards, out)
	} else {
		earlier := beam.Create(s, []byte{})
		if len(f.earlier) > 0 {
			before, bad := mapped(s.Scope("earlier"), job, f.earlier, f.blockBytes)
			earlier = beam.Combine(s, &sumsFn{job}, before)
			problems = beam.Flatten(s, problems, bad)
		}
		all := beam.Combine(s, &sumsFn{job}, out)
		write(s, f.output, 1, beam.ParDo(s, &finishFn{job}, all, beam.SideInput{Input: earlier}))
	}
	write(s, f.problems, 1, problems)
}

// mapped returns the results of the lines or the sums of the blocks, and what is
// wrong with lines.
func mapped(s beam.Scope, job Job, patterns []string, blockBytes int64) (out, problems beam.PCollection) {
	out, bad, counted := beam.ParDo3(s, &workFn{job}, blocks(s, patterns, blockBytes))
	return out, beam.ParDo(s, &numberFn{}, beam.CoGroupByKey(s, bad, counted))
}
