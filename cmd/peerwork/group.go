package main

import (
	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) groupCommand() *cobra.Command {
	var instrument string
	var codes []string
	cmd := &cobra.Command{
		Use:   "group [FILE… | -]",
		Short: "Say what the answers of a working group say together",
		Long: `group reads the responses of a working group and says what they say together:
means, how much the group agrees, what only some know, what to talk about first,
who is missing, and the next steps.

Responses come as JSON or as answer codes, one a line. What is wrong with one is
told on stderr; the group is the others, as long as they are three, or two who
are both open to the group. Who can see what of whom is said in the package's
documentation.`,
		Example: `  peerwork group leder.json kollega.json hr.json
  peerwork group svar.jsonl --code 8JGQ-K4R0-9RVS-JX11-T7MD-6J2P
  peerwork group --json - < koder.txt > group.json`,
		RunE: func(_ *cobra.Command, files []string) error {
			q, err := a.questionnaires(instrument)
			if err != nil {
				return err
			}
			if len(files) > 0 || len(codes) == 0 {
				if files, err = a.files("group", files); err != nil {
					return err
				}
			}
			return a.group(q, files, codes)
		},
	}
	instrumentFlag(cmd, &instrument)
	codeFlag(cmd, &codes)
	a.jsonFlag(cmd, "the canonical group result")
	return cmd
}

// group writes the group result of the files and codes.
func (a *app) group(q *questionnaires, files, codes []string) error {
	all, err := a.sources(q, files, codes, schema.KindResponse)
	if err != nil {
		return err
	}
	c, err := a.gather(q, all)
	if err != nil {
		return err
	}
	x, err := a.aggregate(c)
	if err != nil {
		return err
	}
	a.leftOut(c)
	if a.json {
		return a.end(c.code, x)
	}
	return a.endText(c.code, report.WriteGroup(a.look(), &c.ask.in, x))
}

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
		return exit(code)
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
