package main

import (
	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) groupCommand() *cobra.Command {
	var instrument, previous string
	var codes []string
	var talk bool
	cmd := &cobra.Command{
		Use:   "group [FILE… | -]",
		Short: "Say what the answers of a working group say together",
		Long: `group reads the responses of a working group and says what they say together:
how far you are, where you see it differently, what only some know, what to talk
about first, who is missing, and the next steps.

Responses come as JSON or as answer codes, one a line. Bad ones are reported on
stderr and left out. The rest are the group: at least three people, or two who
are both open to the group. Numbers are rounded and statements put in words,
unless everybody is open to the group: then they are exact.

Wait until everybody has answered. Two results that differ by one or two people
show what those people answered. With --previous, the responses of an earlier
result, fewer than three new or removed ones change nothing: the earlier result
is written again, stderr says why, and the exit code is 1.

With --talk it writes a talk sheet: three to five statements to begin with, the
rules, and room for notes. Everything in it is in the result too.`,
		Example: `  peerwork group leder.json kollega.json hr.json
  peerwork group svar.jsonl --code 8JGQ-K4R0-9RVS-JX11-T7MD-6J2P
  peerwork group --json - < koder.txt > group.json
  peerwork group --previous januar.jsonl august.jsonl
  peerwork group --talk svar.jsonl`,
		RunE: func(_ *cobra.Command, files []string) error {
			if talk && a.json {
				return newUsageError("Et samtaleark er til at læse og skrive på. Vælg enten --talk eller --json.",
					"A talk sheet is for people to read and write on. Choose either --talk or --json.")
			}
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			if len(files) > 0 || len(codes) == 0 {
				if files, err = a.files("group", files); err != nil {
					return err
				}
			}
			write := report.WriteGroup
			if talk {
				write = report.WriteTalk
			}
			return a.group(q, files, codes, previous, write)
		},
	}
	instrumentFlag(cmd, &instrument)
	codeFlag(cmd, &codes)
	cmd.Flags().BoolVar(&talk, "talk", false, "write the talk sheet instead of the result")
	cmd.Flags().StringVar(&previous, "previous", "", "file with the responses of an earlier result of the same group")
	a.jsonFlag(cmd, "the canonical group result")
	return cmd
}

// group writes the group result of the files and codes, or that of the previous
// file when the two would differ by too few people. For people, write does.
func (a *app) group(q *questionnaires, files, codes []string, previous string,
	write func(report.Look, *readiness.Instrument, *readiness.GroupResult) string) error {
	all, err := a.sources(q, files, codes, schema.KindResponse)
	if err != nil {
		return err
	}
	c, err := a.gather(q, all)
	if err != nil {
		return err
	}
	if previous != "" {
		earlier, err := a.gathered(q, previous)
		if err != nil {
			return err
		}
		if earlier.refused > 0 || len(earlier.responses) == 0 {
			return exitError(max(earlier.code, exitBad)) // what was refused could be what makes the difference
		}
		if readiness.ChangedSince(earlier.responses, c.responses) == readiness.SinceFew {
			a.complain(tooClose)
			c, c.code = earlier, exitBad
		}
	}
	x, err := a.aggregate(c)
	if err != nil {
		return err
	}
	a.leftOut(c)
	if a.json {
		return a.end(c.code, x)
	}
	return a.endText(c.code, write(a.look(), &c.ask.in, x))
}

// gathered reads the responses of one file.
func (a *app) gathered(q *questionnaires, file string) (company, error) {
	all, err := a.sources(q, []string{file}, nil, schema.KindResponse)
	if err != nil {
		return company{}, err
	}
	return a.gather(q, all)
}

// tooClose says why an earlier result is kept, to the one who gathers and to who
// came late.
var tooClose = newUsageError(
	"Færre end tre svar er nye eller taget ud siden sidst. Lagt ved siden af det forrige ville et nyt resultat vise, hvad de har svaret. Derfor står det forrige her. Den, der kom sent, er med i samtalen nu og i resultatet næste gang.",
	"Fewer than three responses are new or removed since last time. Next to the earlier result, a new one would show what those people answered. So the earlier one is written here. The person who came late joins the conversation now, and the result next time.")

// look is how reports on stdout are to look.
func (a *app) look() report.Look {
	return report.Look{Lang: a.lang(), Width: console.Width(a.out), Paint: console.PaintFor(a.out)}
}

// end writes a document on a line of its own and ends with the exit code.
func (a *app) end(code int, d interface{ MarshalJSON() ([]byte, error) }) error {
	line, err := d.MarshalJSON()
	if err != nil {
		return err // what was computed can be written, so this is a defect
	}
	return a.endText(code, string(line)+"\n")
}

// endText writes a text and ends with the exit code.
func (a *app) endText(code int, text string) error {
	if _, err := a.out.Write([]byte(text)); err != nil {
		return unwritable(err)
	}
	if code != exitGood {
		return exitError(code)
	}
	return nil
}

// instrumentFlag gives the command the flag --instrument.
func instrumentFlag(cmd *cobra.Command, instrument *string) {
	cmd.Flags().StringVar(instrument, "instrument", "", "id of a standard instrument, or a file with one of your own")
	complete(cmd, "instrument", instruments.IDs()...)
}

// codeFlag gives the command the flag --code.
func codeFlag(cmd *cobra.Command, codes *[]string) {
	cmd.Flags().StringArrayVar(codes, "code", nil, "an answer code; may be given again and again")
}
