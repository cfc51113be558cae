package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
)

// The exit codes.
const (
	exitGood  = 0
	exitBad   = 1 // the documents are bad
	exitWrong = 2 // used wrongly, or something could not be read, written or built

	exitStopped = 130 // stopped, usually by Ctrl-C: the code that shells use
)

// Run runs the command line with the arguments and returns the exit code. It is
// the whole program except the process: it reads the environment and changes
// nothing there.
func Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{in: stdin, out: console.Shown(stdout), err: console.Shown(stderr)}
	root := a.root()
	root.SetArgs(append([]string{}, args...))
	root.SetIn(stdin)
	root.SetOut(a.out)
	root.SetErr(a.err)
	err := root.ExecuteContext(ctx)
	var reported exitError
	switch {
	case err == nil:
		return exitGood
	case errors.As(err, &reported):
		return int(reported)
	}
	a.complain(err)
	return exitWrong
}

// exitError carries the exit code of an error that has been printed.
type exitError int

func (e exitError) Error() string { return fmt.Sprintf("exit %d", int(e)) }

// usageError is an error in how the command is used, such as an unknown flag or
// a file that cannot be read, in both languages. The exit code is exitWrong.
type usageError struct{ peerwork.Text }

func (w usageError) Error() string { return w.EN }

// newUsageError makes a [usageError] from a sentence in Danish and one in
// English. It formats nothing, since names of files can hold a percent sign.
func newUsageError(da, en string) error { return usageError{peerwork.Text{DA: da, EN: en}} }

// app is one run of the program.
type app struct {
	in       io.Reader
	out, err io.Writer
	langFlag string // as given; empty when it was not
	json     bool   // canonical JSON instead of text for people
	lines    bool   // one document a line, whatever the files are called
}

// complain prints an error on stderr, in the person's language.
func (a *app) complain(err error) {
	text := err.Error()
	var w usageError
	if errors.As(err, &w) {
		text = w.In(a.lang())
	}
	var lines []string
	for line := range strings.SplitSeq("peerwork: "+text, "\n") { // a compiler says more than one
		if console.IsTerminal(a.err) {
			lines = append(lines, console.Wrap(line, console.Width(a.err))...)
		} else {
			lines = append(lines, console.Clean(line))
		}
	}
	fmt.Fprintln(a.err, strings.Join(lines, "\n"))
}

// root is the command with all its commands.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "peerwork",
		Short: "How far has your organisation come in preparing for peer workers?",
		Long: `peerwork helps an organisation employ people with lived experience of mental
health difficulties as peer workers, and do it well.

Documents come from files or, with -, from standard input: one JSON document
or JSON Lines. Exit codes: 0 good, 1 the documents are bad, 2 used wrongly.`,
		Example: `  peerwork serve                  try the widget in a browser
  peerwork score svar.json        what the answers say
  peerwork group svar/*.json      what the answers of a working group say
  peerwork plan svar.json         what to do, with weeks or dates
  peerwork validate *.json        what is wrong with documents
  peerwork new -o stilling.json   begin a job description
  peerwork review stilling.json   what a job description says and leaves open
  peerwork evidence 16.2          what a reference rests on`,
		Version:       version(),
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return noSuchCommand(args[0], cmd.SuggestionsFor(args[0]))
			}
			return cmd.Help()
		},
		PersistentPreRunE: func(*cobra.Command, []string) error { return a.checkLang() },
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return wrongFlag(cmd, err) })
	root.PersistentFlags().StringVar(&a.langFlag, "lang", "", "language of results and problems: da or en (default: the locale's, else da)")
	complete(root, "lang", "da", "en")
	root.AddCommand(a.serveCommand(), a.scoreCommand(), a.groupCommand(), a.followUpCommand(), a.planCommand(), a.studyCommand(), a.entryCommand(), a.overviewCommand(), a.codeCommand(),
		a.validateCommand(), a.schemaCommand(), a.evidenceCommand(), a.newCommand(), a.folderCommand(), a.reviewCommand(), a.renderCommand(), a.paperCommand(), a.coverageCommand(), a.chimeCommand(), a.fhirCommand(), a.versionCommand())
	root.SetHelpCommand(helpCommand(root))
	return root
}

// jsonFlag gives the command the flag --json.
func (a *app) jsonFlag(cmd *cobra.Command, what string) {
	cmd.Flags().BoolVar(&a.json, "json", false, what)
}

// linesFlag gives the command the flag --lines.
func (a *app) linesFlag(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&a.lines, "lines", false, "one document a line, whatever the files are called and the first line is")
}

// complete tells the shell which values the flag takes.
func complete(cmd *cobra.Command, flag string, values ...string) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveDefault))
	if err != nil {
		panic(err) // the flag does not exist: a mistake in this program
	}
}
