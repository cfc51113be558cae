package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

const usage = `peerwork-beam runs peerwork over any number of JSON Lines on Apache Beam.

  peerwork-beam --input 'gs://bucket/answers/*.jsonl' --results gs://bucket/results.jsonl
  peerwork-beam --input places.jsonl --instrument temperatur --overview overview.json
  peerwork-beam --input answers.jsonl --instrument temperatur --study figures.json

Without --runner it runs on this machine, on Beam's own portable runner, prism.
Paths may be local, gs:// or s3://. What it writes is what “peerwork score --json”,
“peerwork overview --json” and “peerwork study --json” write; results come in any
order. Lines that cannot be used are listed in the file of --problems, in the form
of “peerwork validate --json”, and the rest are used all the same.

Exit codes: 0 good, 1 some lines were bad, 2 used wrongly or the run failed. A
runner that does not wait for the run, or counts nothing, gives 0: look at the file.
`

// The exit codes, as the command has them.
const (
	exitGood  = 0
	exitBad   = 1
	exitWrong = 2
)

// flags are those of this program, beside Beam's.
type flags struct {
	set                                    *flag.FlagSet
	input, earlier, instrument, problems   string
	results, overview, study               string
	occasion, purpose, access, date, until string
	invited, resamples, shards             int
	seed                                   uint64
	blockBytes                             int64
}

func newFlags(set *flag.FlagSet) *flags {
	f := &flags{set: set}
	set.StringVar(&f.input, "input", "", "files of JSON Lines: a path or a pattern, or several with commas between them")
	set.StringVar(&f.results, "results", "", "write the result of each response to this file")
	set.StringVar(&f.overview, "overview", "", "write one overview of all entries to this file")
	set.StringVar(&f.study, "study", "", "write the figures of a trial to this file")
	set.StringVar(&f.problems, "problems", "", "write what is wrong with lines to this file (default: that of the output with “.problems.jsonl” after it)")
	set.StringVar(&f.instrument, "instrument", "", "id of a standard instrument, or a file with one of your own; needed by --overview and --study")
	set.IntVar(&f.shards, "shards", 1, "how many files the results are written to")
	set.Int64Var(&f.blockBytes, "block-bytes", 64<<20, "how many bytes of a file one worker takes at a time")
	set.StringVar(&f.occasion, "occasion", "", "of an overview: which time (default: the latest)")
	set.StringVar(&f.earlier, "earlier", "", "of an overview: files with the entries of an earlier one, as for --input")
	set.IntVar(&f.invited, "invited", 0, "of an overview: how many places were asked to answer")
	set.StringVar(&f.purpose, "purpose", "", "of an overview: what it is for")
	set.StringVar(&f.access, "access", "", "of an overview: who can see it")
	set.StringVar(&f.date, "date", "", "of an overview: day it is made (default: today)")
	set.StringVar(&f.until, "until", "", "of an overview: day it is deleted, such as 2027-12-31")
	set.Uint64Var(&f.seed, "seed", 0, "of a study: number to begin random drawing with; without it nothing is drawn")
	set.IntVar(&f.resamples, "resamples", 0, "of a study: how many times to draw (default 1000)")
	return f
}

// help writes what the program is and its flags, ours first.
func help(w io.Writer, ours *flag.FlagSet, all *flag.FlagSet) {
	fmt.Fprint(w, usage+"\nFlags:\n")
	ours.SetOutput(w)
	ours.PrintDefaults()
	beams := flag.NewFlagSet("", flag.ContinueOnError)
	all.VisitAll(func(f *flag.Flag) {
		if ours.Lookup(f.Name) == nil && !strings.HasPrefix(f.Name, "test.") {
			beams.Var(f.Value, f.Name, f.Usage)
		}
	})
	fmt.Fprint(w, "\nFlags of Beam and its runners:\n")
	beams.SetOutput(w)
	beams.PrintDefaults()
}

// job reads the flags: what is to be done, and where.
func (f *flags) job(ctx context.Context) (job Job, to files, err error) {
	wrong := func(say string) (Job, files, error) { return job, to, errors.New(say) }
	to = files{input: list(f.input), earlier: list(f.earlier), problems: f.problems, shards: f.shards, blockBytes: f.blockBytes}
	for what, path := range map[string]string{whatResults: f.results, whatOverview: f.overview, whatStudy: f.study} {
		if path != "" && to.output != "" {
			return wrong("choose one of --results, --overview and --study")
		}
		if path != "" {
			job.What, to.output = what, path
		}
	}
	given := map[string]bool{}
	f.set.Visit(func(g *flag.Flag) { given[g.Name] = true })
	only := map[string][]string{
		whatOverview: {"occasion", "earlier", "invited", "purpose", "access", "date", "until"},
		whatStudy:    {"seed", "resamples"},
		whatResults:  {"shards"},
	}
	for what, names := range only {
		if i := slices.IndexFunc(names, func(name string) bool { return given[name] }); i >= 0 && what != job.What {
			return wrong("--" + names[i] + " works only with --" + what)
		}
	}
	switch {
	case len(to.input) == 0:
		return wrong("say with --input what to read")
	case to.output == "":
		return wrong("choose one of --results, --overview and --study")
	case f.instrument == "" && job.What != whatResults:
		return wrong("--" + job.What + " needs --instrument")
	case f.shards < 1 || f.shards > 10_000:
		return wrong("--shards is from 1 to 10000")
	case f.blockBytes < 1:
		return wrong("--block-bytes is 1 or more")
	case f.invited < 0:
		return wrong("--invited must be a number of places")
	case !date(f.date) || !date(f.until):
		return wrong("--date and --until must be a day such as 2027-01-04")
	case f.resamples < 0 || f.resamples > 100_000:
		return wrong("--resamples is from 1 to 100000")
	case f.resamples > 0 && f.seed == 0:
		return wrong("--resamples works only with --seed")
	}
	if to.problems == "" {
		to.problems = to.output + ".problems.jsonl"
	}
	for _, pattern := range slices.Concat(to.input, to.earlier) {
		if _, err := matches(ctx, pattern); err != nil {
			return job, to, err
		}
	}
	for _, path := range []string{to.output, to.problems} {
		fs, err := filesystem.New(ctx, path)
		if err != nil {
			return job, to, err
		}
		_ = fs.Close()
	}
	job.Occasion, job.Purpose, job.Access, job.Date, job.Until, job.Invited = f.occasion, f.purpose, f.access, f.date, f.until, f.invited
	job.Seed, job.Resamples = f.seed, f.resamples
	if job.Date == "" && job.What == whatOverview {
		job.Date = time.Now().Format(time.DateOnly)
	}
	if f.instrument != "" {
		job.Instrument, err = readInstrument(ctx, f.instrument)
	}
	return job, to, err
}

// list parts a list at its commas.
func list(s string) (all []string) {
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			all = append(all, part)
		}
	}
	return all
}

// run runs the job on the runner of the flags, says what came of it, and returns
// the exit code.
func run(ctx context.Context, job Job, to files, stderr io.Writer) int {
	p, s := beam.NewPipelineWithRoot()
	pipeline(s, job, to)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		fmt.Fprintln(stderr, "peerwork-beam:", err)
		return exitWrong
	}
	counted := map[string]int64{}
	if result != nil {
		for _, c := range result.Metrics().Query(func(r metrics.SingleResult) bool { return r.Namespace() == "peerwork" }).Counters() {
			counted[c.Name()] += c.Result()
		}
	}
	if n, bad := counted["documents"], counted["bad"]; n > 0 {
		fmt.Fprintf(stderr, "peerwork-beam: %d documents, %d of them bad\n", n, bad)
		if bad > 0 {
			fmt.Fprintln(stderr, "peerwork-beam: what is wrong with them is in", to.problems)
		}
	}
	if counted["too-close"] > 0 {
		fmt.Fprintln(stderr, "peerwork-beam:", tooClose)
	}
	if counted["bad"] > 0 || counted["too-close"] > 0 {
		return exitBad
	}
	return exitGood
}

const tooClose = "fewer than five places are new, gone or changed since the overview of --earlier, so that one is written again. Wait until there are more."

func main() {
	ours := flag.NewFlagSet("beam", flag.ContinueOnError)
	f := newFlags(ours)
	ours.VisitAll(func(g *flag.Flag) { flag.Var(g.Value, g.Name, g.Usage) })
	flag.Usage = func() { help(os.Stdout, ours, flag.CommandLine) }
	flag.Parse()
	flag.Visit(func(g *flag.Flag) {
		if ours.Lookup(g.Name) != nil {
			_ = ours.Set(g.Name, g.Value.String())
		}
	})
	beam.Init() // on a worker, this works and does not return
	ctx := context.Background()
	job, to, err := f.job(ctx)
	if err == nil && flag.NArg() > 0 {
		err = fmt.Errorf("“%s” is not a flag; see --help", flag.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "peerwork-beam:", err)
		os.Exit(exitWrong)
	}
	os.Exit(run(ctx, job, to, os.Stderr))
}
