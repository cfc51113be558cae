package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/jobdesc"
	good "github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) newCommand() *cobra.Command {
	var like, out string
	cmd := &cobra.Command{
		Use:   "new",
		Short: "Begin a job description",
		Long: `new writes a job description to begin from, to standard output or to a new file.

Without --like it holds a language and a title and nothing else: what nobody has
decided is not in it, and "peerwork review" names it. With --like it is one of
six good descriptions, in Danish, without the employer, the names, days and
amounts of the example, and without what has been done there, such as who was
heard. The rest of its text is an example still: change what is not true where
you are.

Kinds of places: ` + strings.Join(good.IDs(), ", ") + `.`,
		Example: `  peerwork new --out stilling.json
  peerwork new --like ward --out stilling.json
  peerwork new --lang en --out job.json`,
		Args: atMost(0),
		RunE: func(*cobra.Command, []string) error {
			d := a.blank()
			if like != "" {
				var ok bool
				if d, ok = good.Start(like); !ok {
					return noSuchExample(like)
				}
			}
			if err := a.begin(out, &d); err != nil {
				return err
			}
			a.nextAfterNew(out, like != "")
			return nil
		},
	}
	cmd.Flags().StringVar(&like, "like", "", "the kind of place to begin from, such as ward")
	cmd.Flags().StringVarP(&out, "out", "o", "", "file to write instead of standard output; one that is there is left alone")
	complete(cmd, "like", good.IDs()...)
	return cmd
}

// blank is a description in which nothing is decided but what it must have.
func (a *app) blank() jobdesc.Description {
	return jobdesc.Description{
		Schema: schema.ID(schema.KindJobDescription),
		Lang:   a.lang(),
		Title:  peerwork.Text{DA: "Peer-medarbejder", EN: "Peer worker"}.In(a.lang()),
	}
}

// begin writes the description in lines, for people to go on in. A file that is
// there may be a week's work, so none is written over.
func (a *app) begin(name string, d *jobdesc.Description) error {
	data, err := schema.Encode(d)
	if err != nil {
		return err
	}
	var lines bytes.Buffer
	if err := json.Indent(&lines, data, "", "  "); err != nil {
		return err
	}
	lines.WriteByte('\n')
	if name == "" {
		if _, err := a.out.Write(lines.Bytes()); err != nil {
			return unwritable(err)
		}
		return nil
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return newUsageError(
			name+" findes i forvejen og er ikke ændret. Vælg et andet navn, eller flyt filen først.",
			name+" is there already and has not been changed. Choose another name, or move the file first.")
	}
	if err == nil {
		_, err = file.Write(lines.Bytes())
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		return unwritable(err)
	}
	return nil
}

// nextAfterNew says on stderr what to type next.
func (a *app) nextAfterNew(name string, like bool) {
	say := func(da, en string) {
		for _, line := range console.Wrap(peerwork.Text{DA: da, EN: en}.In(a.lang()), console.Width(a.err)) {
			io.WriteString(a.err, line+"\n")
		}
	}
	if like {
		say("Teksten er et eksempel på dansk. Ret det, der ikke passer hos jer, og skriv arbejdssted og datoer.",
			"The text is an example, in Danish. Change what is not true where you are, and write workplace and dates.")
	}
	if name == "" {
		say("Gem det i en fil, og få den læst: peerwork review FIL", "Save it in a file, and have it read: peerwork review FILE")
		return
	}
	if strings.Contains(name, " ") {
		name = `"` + name + `"`
	}
	say("Næste skridt: peerwork review "+name, "Next: peerwork review "+name)
}

// noSuchExample lists the examples there are.
func noSuchExample(name string) error {
	da, en := "--like »"+name+"« findes ikke. Vælg mellem:", "--like “"+name+"” does not exist. Choose one of:"
	for _, id := range good.IDs() {
		about, _ := good.About(id)
		da += "\n  " + id + ": " + about.DA
		en += "\n  " + id + ": " + about.EN
	}
	return newUsageError(da, en)
}
