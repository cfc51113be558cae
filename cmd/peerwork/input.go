package main

import (
	"bufio"
	"context"
	"errors"
	"io/fs"
	"iter"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
)

// outcome is what came of one document: what to write where, and the exit code
// it calls for.
type outcome struct {
	out   []byte
	err   string
	code  int
	place string // where the document is
}

// each works on every document of the files, on all cores, and writes what
// comes of them in order. Without files it reads standard input, unless a
// person sits there and waits: then it shows what is expected.
func (a *app) each(cmd *cobra.Command, files []string, work func(documents.Document) outcome) error {
	files, err := a.files(cmd.Name(), files)
	if err != nil {
		return err
	}
	docs := documents.All(files, a.in)
	if a.lines {
		docs = documents.Lines(files, a.in)
	}
	return a.eachOf(cmd.Context(), docs, work)
}

// files returns the files to read: those that were named, else standard input.
func (a *app) files(command string, files []string) ([]string, error) {
	switch {
	case len(files) > 0:
		return files, nil
	case console.IsTerminal(a.in):
		return nil, newUsageError(
			"Giv en fil eller flere, eller - for standard input. For eksempel: peerwork "+command+" svar.json",
			"Name one file or more, or - for standard input. For example: peerwork "+command+" response.json")
	}
	return []string{documents.Stdin}, nil
}

// eachOf is each for documents that have been read already. It stops when ctx
// ends or somebody presses Ctrl-C, at once the second time. What is written
// goes out in whole lines, so that the next run can continue from there.
func (a *app) eachOf(ctx context.Context, docs iter.Seq[documents.Document], work func(documents.Document) outcome) error {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	out := bufio.NewWriterSize(a.out, 64<<10)
	meter := newMeter(a)
	worst, last := exitGood, ""
	err := documents.Process(ctx, docs,
		func(d documents.Document) outcome {
			o := outcome{code: exitWrong}
			if d.Err != nil {
				o.err = "peerwork: " + console.Clean(unreadable(d.File, d.Err).In(a.lang())) + "\n"
			} else {
				o = work(d)
			}
			o.place = d.Place()
			return o
		},
		func(o outcome) error {
			worst, last = max(worst, o.code), o.place
			if o.err != "" {
				meter.hide()
				// On a terminal both go to the same place: keep the order.
				if err := out.Flush(); err != nil {
					return err
				}
				if _, err := a.err.Write([]byte(o.err)); err != nil {
					return err
				}
			}
			meter.count(o.code != exitGood)
			if len(o.out) > out.Available() {
				if err := out.Flush(); err != nil {
					return err
				}
			}
			_, err := out.Write(o.out)
			return err
		},
		out.Flush)
	if failed := out.Flush(); failed != nil {
		err = failed
	}
	if err == nil {
		meter.end()
	}
	meter.hide()
	switch {
	case errors.Is(err, syscall.EPIPE): // the reader of our output has closed it on purpose
		return exitError(exitWrong)
	case err != nil && errors.Is(err, context.Cause(ctx)):
		a.complain(stopped(meter.n, last))
		return exitError(exitStopped)
	case err != nil:
		return unwritable(err)
	}
	if worst != exitGood {
		return exitError(worst)
	}
	return nil
}

// stopped reports how far it came before it was stopped.
func stopped(n int, last string) error {
	if n == 0 {
		return newUsageError("Stoppet, før noget var færdigt.", "Stopped before anything was done.")
	}
	return newUsageError(
		"Stoppet efter "+counted(n, peerwork.LangDA)+". Det sidste er "+last+". Det, der er skrevet, er hele linjer.",
		"Stopped after "+counted(n, peerwork.LangEN)+". The last one is "+last+". What is written is whole lines.")
}

// unwritable says that what came of it could not be written.
func unwritable(err error) error {
	return newUsageError("Resultatet kunne ikke skrives ("+err.Error()+").", "The result could not be written ("+err.Error()+").")
}

// unreadable says why a file could not be read.
func unreadable(name string, err error) peerwork.Text {
	da, en := name+" kan ikke læses", name+" cannot be read"
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return peerwork.Text{DA: name + " findes ikke.", EN: "There is no " + name + "."}
	case isFolder(err):
		return peerwork.Text{DA: name + " er en mappe. Giv de filer, der er i den.", EN: name + " is a folder. Name the files in it."}
	case errors.Is(err, fs.ErrPermission):
		return peerwork.Text{DA: da + ": du har ikke adgang til den.", EN: en + ": you have no permission to."}
	case errors.As(err, &path):
		err = path.Err
	}
	reason := strings.TrimSuffix(err.Error(), ".")
	return peerwork.Text{DA: da + " (" + reason + ").", EN: en + " (" + reason + ")."}
}

// isFolder reports whether err is about a folder. The systems have different
// errors for reading one (Windows has "Incorrect function"), so isFolder looks.
func isFolder(err error) bool {
	var path *fs.PathError
	if !errors.As(err, &path) {
		return false
	}
	info, err := os.Stat(path.Path)
	return err == nil && info.IsDir()
}
