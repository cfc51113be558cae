// Command build makes the widget, a folder that any web server can hand out:
//
//	go run github.com/peerwork-dk/peerwork/wasm/build@latest -o web   # anywhere
//	go run github.com/peerwork-dk/peerwork/wasm/build -o web          # in a module that requires peerwork
//	go run ./wasm/build -o web                                        # in a clone of peerwork
//
// Package wasm serves the folder, and shows how a program embeds it. With
// -instrument it also holds a questionnaire of your own. With -dist the command
// makes everything a web editor needs: a zip with the widget, the one file with
// everything in it, server settings and papers, and the npm package.
//
// It needs Go 1.24 or newer and nothing else. One Go release compiles the core,
// so that the same version of peerwork gives the same bytes everywhere; where it
// is not installed, the go command fetches it once, about 70 MB.
//
// It prints the files and their sizes on standard output, and what it does on
// standard error. The exit code is 0 when the files are there, 1 when they could
// not be built, with the reason on standard error, and 2 when the command was used
// wrongly.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/peerwork-dk/peerwork/internal/build"
)

const usage = `build makes the peerwork widget, a folder that any web server can hand out.

  go run github.com/peerwork-dk/peerwork/wasm/build@latest -o web   anywhere
  go run github.com/peerwork-dk/peerwork/wasm/build -o web          in a module that requires peerwork
  go run ./wasm/build -o web                                        in a clone of peerwork

The clone at or above the working directory is built, else the module that this
program comes from. %s compiles the core; the go command fetches it
once, about %d MB, if it is not installed.

Flags
  -o DIR          the folder to put the files in; made if it is not there
  -dist DIR       instead of -o: the folder to put peerwork-widget, its zip and npm in
  -version V      the version that -dist writes in its papers (0.0.0)
  -instrument FILE
                  with -o: an instrument of your own, checked and put into the folder;
                  may be given several times. <peer-readiness instrument="ID"> shows
                  it, where ID is the id in the file
  -quick          compress less: a tenth of the time, some 15 %% more bytes
  -dev            readable JavaScript, and Go may write to the browser's console

Exit codes: 0 built, 1 could not be built, 2 used wrongly.
`

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errs io.Writer) int {
	var opts build.Options
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {}
	flags.StringVar(&opts.Out, "o", "", "")
	flags.BoolVar(&opts.Dev, "dev", false, "")
	flags.StringVar(&opts.Version, "version", "", "")
	dist := flags.String("dist", "", "")
	flags.Func("instrument", "", func(name string) error {
		opts.Instruments = append(opts.Instruments, name)
		return nil
	})
	quick := flags.Bool("quick", false, "")
	help := fmt.Sprintf(usage, build.GoRelease, build.FetchMegabytes)
	switch err := flags.Parse(args); {
	case err == flag.ErrHelp:
		fmt.Fprint(out, help)
		return 0
	case err != nil:
		fmt.Fprint(errs, "\n", help)
		return 2
	case *dist != "" && len(opts.Instruments) > 0:
		fmt.Fprint(errs, "-instrument goes with -o, not with -dist.\n\n", help)
		return 2
	case (opts.Out == "") == (*dist == "") || flags.NArg() > 0:
		fmt.Fprint(errs, "Name one folder, with -o or with -dist.\n\n", help)
		return 2
	}
	if *quick {
		opts.Compression = build.Quick
	}
	opts.Progress = func(step string) { fmt.Fprintln(errs, step+" …") }
	if err := produce(opts, *dist, out); err != nil {
		fmt.Fprintln(errs, err)
		return 1
	}
	return 0
}

// produce makes the widget, or, in the folder dist, what a web editor is handed.
func produce(opts build.Options, dist string, out io.Writer) error {
	if dist == "" {
		manifest, err := build.Build(opts)
		if err != nil {
			return err
		}
		return manifest.WriteTable(out)
	}
	opts.Out = dist
	made, err := build.Dist(opts)
	if err != nil {
		return err
	}
	if err := made.Manifest.WriteTable(out); err != nil {
		return err
	}
	for _, whole := range made.WholeFiles {
		if _, err := fmt.Fprintf(out, "%s, which holds everything: %d bytes\n", whole.Name, whole.Bytes); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(out, "the zip: %d bytes\n", made.Zip)
	return err
}
