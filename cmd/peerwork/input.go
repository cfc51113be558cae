package main

import (
	"bufio"
	"errors"
	"io/fs"
	"iter"
	"strings"
	"syscall"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
)

// outcome is what came of one document: what to write where, and the exit code
// it calls for.
type outcome struct {
	out  []byte
	err  string
	code int
}

// each works on every document of the files, on all cores, and writes what
// comes of them in order. Without files it reads standard input, unless a
// person sits there and waits: then they are told what is expected.
func (a *app) each(command string, files []string, work func(documents.Document) outcome) error {
	files, err := a.files(command, files)
	if err != nil {
		return err
	}
	return a.eachOf(documents.All(files, a.in), work)
}

// files returns the files to read: those that were named, else standard input.
func (a *app) files(command string, files []string) ([]string, error) {
	switch {
	case len(files) > 0:
		return files, nil
	case console.IsTerminal(a.in):
		return nil, wrongly(
			"Giv en fil eller flere, eller - for standard input. For eksempel: peerwork "+command+" svar.json",
			"Name one file or more, or - for standard input. For example: peerwork "+command+" response.json")
	}
	return []string{documents.Stdin}, nil
}

// eachOf is each for documents that are at hand.
func (a *app) eachOf(docs iter.Seq[documents.Document], work func(documents.Document) outcome) error {
	out := bufio.NewWriterSize(a.out, 64<<10)
	meter := newMeter(a)
	worst := exitGood
	err := documents.Process(docs,
		func(d documents.Document) outcome {
			if d.Err != nil {
				return outcome{err: "peerwork: " + console.Clean(unreadable(d.File, d.Err).In(a.lang())) + "\n", code: exitWrong}
			}
			return work(d)
		},
		func(o outcome) error {
			worst = max(worst, o.code)
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
			meter.count()
			_, err := out.Write(o.out)
			return err
		},
		out.Flush)
	meter.hide()
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return unwritable(err)
	}
	if worst != exitGood {
		return exit(worst)
	}
	return nil
}

// unwritable says that what came of it could not be written.
func unwritable(err error) error {
	return wrongly("Resultatet kunne ikke skrives ("+err.Error()+").", "The result could not be written ("+err.Error()+").")
}

// unreadable says why a file could not be read.
func unreadable(name string, err error) peerwork.Text {
	da, en := name+" kan ikke læses", name+" cannot be read"
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return peerwork.Text{DA: name + " findes ikke.", EN: "There is no " + name + "."}
	case errors.Is(err, fs.ErrPermission):
		return peerwork.Text{DA: da + ": du har ikke adgang til den.", EN: en + ": you have no permission to."}
	case errors.Is(err, syscall.EISDIR):
		return peerwork.Text{DA: name + " er en mappe. Giv de filer, der er i den.", EN: name + " is a folder. Name the files in it."}
	case errors.As(err, &path):
		err = path.Err
	}
	reason := strings.TrimSuffix(err.Error(), ".")
	return peerwork.Text{DA: da + " (" + reason + ").", EN: en + " (" + reason + ")."}
}
