package main

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/schema"
)

const formatHTML = "html"

var overviewFormats = []string{formatText, formatCSV, formatHTML, formatJSON}

// overviewFlags is what the flags of overview say.
type overviewFlags struct {
	instrument, format string
	date, until        string
	earlier            []string
	options            overview.Options
}

func (a *app) overviewCommand() *cobra.Command {
	var f overviewFlags
	cmd := &cobra.Command{
		Use:   "overview [FILE… | -]",
		Short: "Put many workplaces in one picture of where help is needed",
		Long: `overview reads entries, each the group result of a workplace with its name, and
says where help is needed, and which: how many places have answered, how many
lack how much of each theme, what most places lack with the advice and paper for
it, and which places to ask. “peerwork entry” makes entries.

It is not a report on workplaces or leaders. Nothing is ranked. A place is named
only when its entry says that it agreed. So little is shown about the others that
nobody can work out what one place answered. Nothing is shown about fewer than
five places, or about a place where fewer than five have answered.

If you have made an overview before, give the entries it was made from with
--earlier.
If only a few places have changed, the earlier overview is written again, stderr
says why, and the exit code is 1. One file can hold several occasions: the latest
is shown, and how many places have moved on since the one before.

Before you make one: the works council has agreed, each place has seen its own
result first and has a week to correct it, and you have written down the purpose
and the day the overview is deleted. html is one page to show and print, csv is for spreadsheets.`,
		Example: `  peerwork overview steder.jsonl
  peerwork overview --invited 30 --until 2027-12-31 --format html steder.jsonl > overblik.html
  peerwork overview --earlier steder-maj.jsonl steder-juni.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if a.json {
				if f.format != formatText && f.format != formatJSON {
					return newUsageError("Vælg enten --json eller --format "+f.format+".", "Choose either --json or --format "+f.format+".")
				}
				f.format = formatJSON
			}
			return a.overview(cmd.Context(), &f, files)
		},
	}
	instrumentFlag(cmd, &f.instrument)
	cmd.Flags().StringVar(&f.options.Occasion, "occasion", "", "which time (default: the latest)")
	cmd.Flags().IntVar(&f.options.Invited, "invited", 0, "how many places were asked to answer")
	cmd.Flags().StringVar(&f.date, "date", "", "day the overview is made (default: today)")
	cmd.Flags().StringVar(&f.options.Purpose, "purpose", "", "what the overview is for")
	cmd.Flags().StringVar(&f.options.Access, "access", "", "who can see it")
	cmd.Flags().StringVar(&f.until, "until", "", "day it is deleted, such as 2027-12-31")
	cmd.Flags().StringArrayVar(&f.earlier, "earlier", nil, "file with the entries of an earlier overview; may be given again and again")
	cmd.Flags().StringVar(&f.format, "format", formatText, "text, csv, html or json")
	complete(cmd, "format", overviewFormats...)
	a.linesFlag(cmd)
	a.jsonFlag(cmd, "the same as --format json")
	return cmd
}

// check refuses flags that cannot be followed, and fills in what was left out.
func (f *overviewFlags) check() error {
	if err := oneOf("--format", f.format, overviewFormats); err != nil {
		return err
	}
	if f.date == "" {
		f.date = time.Now().Format(time.DateOnly)
	}
	for flag, day := range map[string]string{"--date": f.date, "--until": f.until} {
		if day != "" && !peerwork.Date(day).Valid() {
			return newUsageError(
				flag+" skal være en dag som 2027-01-04, ikke »"+day+"«.",
				flag+" must be a day such as 2027-01-04, not “"+day+"”.")
		}
	}
	if f.options.Invited < 0 {
		return newUsageError("--invited skal være et antal steder.", "--invited must be a number of places.")
	}
	f.options.Date, f.options.Until = peerwork.Date(f.date), peerwork.Date(f.until)
	return nil
}

// overview writes the overview of the entries in the files.
func (a *app) overview(ctx context.Context, f *overviewFlags, files []string) error {
	if err := f.check(); err != nil {
		return err
	}
	q, err := a.questionnaires(f.instrument)
	if err != nil {
		return err
	}
	if files, err = a.files("overview", files); err != nil {
		return err
	}
	now, code, err := a.sums(ctx, q, files)
	if err != nil {
		return err
	}
	id := now.most()
	if id == "" { // everything was refused and reported
		return exitError(max(code, exitBad))
	}
	now.others(a, id)
	if len(f.earlier) > 0 {
		before, bad, err := a.sums(ctx, q, f.earlier)
		switch {
		case err != nil:
			return err
		case bad != exitGood: // what was refused could be what makes the difference
			return exitError(bad)
		}
		f.options.Earlier = before.of[id]
	}
	x, err := now.of[id].Overview(f.options)
	if ps := problems(err); len(ps) > 0 {
		return a.optionProblems(ps)
	}
	if x.Withheld == overview.WithheldClose && f.options.Earlier != nil {
		a.complain(overviewTooClose)
		options := f.options
		options.Earlier, options.Occasion = nil, ""
		if x, err = f.options.Earlier.Overview(options); err != nil {
			return a.optionProblems(problems(err))
		}
		code = exitBad
	}
	in := &q.of(id).in
	switch f.format {
	case formatJSON:
		x.Schema = schema.ID(schema.KindOverview)
		return a.end(code, &x)
	case formatCSV:
		return a.endText(code, report.OverviewTable(a.lang(), in, &x))
	case formatHTML:
		return a.endText(code, report.OverviewPage(a.lang(), in, &x))
	}
	return a.endText(code, report.WriteOverview(a.look(), in, &x))
}

// optionProblems reports what is wrong with the values of the flags.
func (a *app) optionProblems(ps peerwork.Problems) error {
	if strings.HasPrefix(ps[0].Pointer, "/places/invited") {
		return newUsageError(
			"--invited er mindre end antallet af steder i filerne.",
			"--invited is less than the number of places in the files.")
	}
	if err := a.list("overview", schema.KindOverview, ps); err != nil {
		return err
	}
	return exitError(exitWrong)
}

// overviewTooClose says why an earlier overview is kept.
var overviewTooClose = newUsageError(
	"Færre end fem steder er nye, væk eller ændret siden sidst. Lagt ved siden af det forrige ville et nyt overblik vise, hvad de har svaret. Derfor står det forrige her. Vent, til der er flere.",
	"Fewer than five places are new, gone or changed since last time. Next to the earlier overview, a new one would show what they answered. So the earlier one is written here. Wait until there are more.")

// sumsByInstrument are the sums of the entries, by instrument.
type sumsByInstrument struct {
	of map[string]*overview.Sums
	n  map[string]int // how many entries
}

// sums reads the entries of the files. Those that cannot be used are reported,
// and the others are still added.
func (a *app) sums(ctx context.Context, q *questionnaires, files []string) (sumsByInstrument, int, error) {
	s := sumsByInstrument{map[string]*overview.Sums{}, map[string]int{}}
	docs := documents.All(files, a.in)
	if a.lines {
		docs = documents.Lines(files, a.in)
	}
	type read struct {
		place string
		entry overview.Entry
		ps    peerwork.Problems
		err   error
	}
	code := exitGood
	err := documents.Process(ctx, docs, func(d documents.Document) read {
		r := read{place: d.Place()}
		if d.Err != nil {
			r.err = usageError{unreadable(d.File, d.Err)}
			return r
		}
		r.entry, r.ps = decode[overview.Entry](d)
		return r
	}, func(r read) error {
		if r.err != nil {
			a.complain(r.err)
			code = exitWrong
			return nil
		}
		if len(r.ps) == 0 {
			r.ps = s.add(q, &r.entry)
		}
		if len(r.ps) > 0 {
			code = max(code, exitBad)
			return a.list(r.place, schema.KindEntry, r.ps)
		}
		return nil
	}, nil)
	return s, code, err
}

// add adds an entry to the sums of its instrument.
func (s *sumsByInstrument) add(q *questionnaires, e *overview.Entry) peerwork.Problems {
	id, at := "", ""
	switch d := &e.Document; {
	case d.GroupResult != nil:
		id, at = d.GroupResult.Instrument, "/document/groupResult"
	case d.Result != nil:
		id, at = d.Result.Instrument, "/document/result"
	case d.Response != nil:
		id, at = d.Response.Instrument, "/document/response"
	default:
		return problems(e.Validate())
	}
	ask := q.of(id)
	if ask == nil {
		p := jsonl.NoSuchInstrument(id)
		p.Pointer = at + p.Pointer
		return peerwork.Problems{p}
	}
	id = ask.in.ID // the one that was chosen refuses the others
	if s.of[id] == nil {
		sums, err := overview.New(&ask.in)
		if err != nil {
			return problems(err)
		}
		s.of[id] = sums
	}
	ps := problems(s.of[id].Add(e))
	if len(ps) == 0 {
		s.n[id]++
	}
	return ps
}

// most returns the instrument that most entries answer, "" when there is none.
func (s *sumsByInstrument) most() (id string) {
	for _, other := range s.ids() {
		if s.n[other] > s.n[id] {
			id = other
		}
	}
	return id
}

func (s *sumsByInstrument) ids() (ids []string) {
	for id := range s.of {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// others says how many entries are about something else.
func (s *sumsByInstrument) others(a *app, id string) {
	for _, other := range s.ids() {
		if n := strconv.Itoa(s.n[other]); other != id && n != "0" {
			a.complain(newUsageError(
				n+" er til »"+other+"« og er ikke med. Lav et overblik over dem med --instrument "+other+".",
				n+" answer “"+other+"” and are left out. Make an overview of them with --instrument "+other+"."))
		}
	}
}

func (a *app) entryCommand() *cobra.Command {
	var e overview.Entry
	var instrument string
	cmd := &cobra.Command{
		Use:   "entry --place NAME [FILE… | -]",
		Short: "Say which workplace results come from, for an overview",
		Long: `entry writes each group result, result or response with the name of the workplace
it comes from, one a line: what “peerwork overview” reads.

--named says that the place has agreed to be shown by name, and --may-be-asked
that others may ask it. Ask the whole place, not only its leader.`,
		Example: `  peerwork entry --place "Bostedet Åvej" --named --may-be-asked aavej.json >> steder.jsonl
  peerwork group --json svar.jsonl | peerwork entry --place "Værestedet Kilden" >> steder.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if e.Place == "" {
				return newUsageError("Skriv med --place, hvilket sted det er.", "Say with --place which place it is.")
			}
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			if files, err = a.files("entry", files); err != nil {
				return err
			}
			return a.eachOf(cmd.Context(), a.answers(q, files, nil), a.entrant(q, e))
		},
	}
	cmd.Flags().StringVar(&e.Place, "place", "", "name of the workplace")
	cmd.Flags().StringVar(&e.Occasion, "occasion", "", "which time, such as 2027-1; later ones sort later")
	cmd.Flags().StringVar(&e.Pair, "pair", "", "what ties two responses of one person together; never a name")
	cmd.Flags().BoolVar(&e.Named, "named", false, "the place has agreed to be shown by name")
	cmd.Flags().BoolVar(&e.MayBeAsked, "may-be-asked", false, "the place has agreed to be asked by others; only with --named")
	cmd.Flags().StringVar(&instrument, "instrument", "", "id of a standard instrument, or a file with one of your own")
	complete(cmd, "instrument", instruments.IDs()...)
	return cmd
}

// entrant returns what entry does with one document.
func (a *app) entrant(q *questionnaires, e overview.Entry) func(documents.Document) outcome {
	return func(d documents.Document) outcome {
		s := q.source(d, schema.KindResponse, schema.KindResult, schema.KindGroupResult)
		e := e
		switch {
		case len(s.problems) > 0:
		case s.kind == schema.KindResult:
			e.Document.Result = &s.result
		case s.kind == schema.KindGroupResult:
			e.Document.GroupResult = &s.group
		default:
			e.Document.Response = &s.response
		}
		ps := s.problems
		if len(ps) == 0 {
			ps = problems(e.Validate())
		}
		if len(ps) > 0 {
			return outcome{err: problemsText(a.lang(), console.PaintFor(a.err), console.Width(a.err), s.place, string(s.kind), ps), code: exitBad}
		}
		line, err := e.MarshalJSON()
		if err != nil {
			panic(err) // what is good can be written
		}
		return outcome{out: append(line, '\n')}
	}
}
