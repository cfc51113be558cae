package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// What can be taken out of a folder, as the folder calls it.
const (
	takeVision      = "vision"
	takePlan        = "plan"
	takeDescription = "description"
)

var takes = []string{takeVision, takePlan, takeDescription}

func (a *app) folderCommand() *cobra.Command {
	var take, out string
	cmd := &cobra.Command{
		Use:   "folder [FILE… | -]",
		Short: "Put vision, plan and job description in one file, or take one out",
		Long: `folder puts a vision, a plan and a job description in one file, a folder ("mappe"
in Danish), as JSON. Each document is in it unchanged. One or two may be missing.

One of the files may be a folder already. Then a document from a file of its own
takes the place of the one in the folder.

With --take, folder takes one document out again, as it was put in. Answers and
results have no place in a folder.`,
		Example: `  peerwork folder vision.json plan.json stilling.json -o mappe.json
  peerwork folder mappe.json plan-2.json -o mappe-2.json
  peerwork folder --take plan mappe.json -o plan.json`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if cmd.Flags().Changed("take") {
				if err := oneOf("--take", take, takes); err != nil {
					return err
				}
			}
			files, err := a.files(cmd.Name(), files)
			if err != nil {
				return err
			}
			f, err := a.fill(files)
			if err != nil {
				return err
			}
			data, err := f.MarshalJSON()
			if take != "" {
				data, err = a.takeOut(&f, take, files)
			}
			if err != nil {
				return err
			}
			if len(data) > documents.Limit {
				return newUsageError(
					"Mappen bliver større end 1 MiB, og så kan ingen læse den. Gem dokumenterne hver for sig.",
					"The folder would be larger than 1 MiB, and nothing could read it. Save the documents in files of their own.")
			}
			return a.deliver(out, append(data, '\n'))
		},
	}
	cmd.Flags().StringVar(&take, "take", "", "take one out: "+strings.Join(takes, ", "))
	cmd.Flags().StringVarP(&out, "out", "o", "", "file to write instead of standard output")
	complete(cmd, "take", takes...)
	return cmd
}

// fill reads the files into a folder. What is wrong with any of them is reported
// here, like the problems of any document, and then there is no folder.
func (a *app) fill(files []string) (f folder.Folder, err error) {
	f.Schema = schema.ID(schema.KindFolder)
	var inside folder.Folder      // what comes from folders
	from := map[string]string{}   // which file each comes from, in f
	fromIn := map[string]string{} // and in inside
	code := exitGood
	for d := range documents.All(files, a.in) {
		if d.Err != nil {
			return f, usageError{unreadable(d.File, d.Err)}
		}
		kind := jsonl.KindOf(d.Data)
		var ps peerwork.Problems
		switch kind {
		case schema.KindVision:
			var v readiness.Vision
			v, ps = decodeGood(d, (*readiness.Vision).Validate)
			ps = append(ps, put(&f.Vision, &v, takeVision, d, from)...)
		case schema.KindPlan:
			var p readiness.Plan
			p, ps = decodeGood(d, (*readiness.Plan).Validate)
			ps = append(ps, put(&f.Plan, &p, takePlan, d, from)...)
		case schema.KindJobDescription:
			var description jobdesc.Description
			description, ps = decodeGood(d, (*jobdesc.Description).Validate)
			ps = append(ps, put(&f.Description, &description, takeDescription, d, from)...)
		case schema.KindFolder:
			var other folder.Folder
			other, ps = decodeGood(d, (*folder.Folder).Validate)
			ps = append(ps, put(&inside.Vision, other.Vision, takeVision, d, fromIn)...)
			ps = append(ps, put(&inside.Plan, other.Plan, takePlan, d, fromIn)...)
			ps = append(ps, put(&inside.Description, other.Description, takeDescription, d, fromIn)...)
		default:
			ps = peerwork.Problems{jsonl.OtherKind(kind, schema.KindVision, schema.KindPlan, schema.KindJobDescription, schema.KindFolder)}
		}
		if len(ps) > 0 {
			code = exitBad
			if err := a.list(d.Place(), kind, ps); err != nil {
				return f, err
			}
		}
	}
	if code != exitGood {
		return f, exitError(code)
	}
	if f.Vision == nil {
		f.Vision = inside.Vision
	}
	if f.Plan == nil {
		f.Plan = inside.Plan
	}
	if f.Description == nil {
		f.Description = inside.Description
	}
	return f, nil
}

// put puts a document in its place, if there is one, and says so when something is
// there already.
func put[T any](place **T, document *T, name string, d documents.Document, from map[string]string) peerwork.Problems {
	if document == nil {
		return nil
	}
	if before, there := from[name]; there {
		return peerwork.Problems{{Code: "document-twice", Text: peerwork.Text{
			DA: "Der er allerede en »" + name + "« fra " + before + ". En mappe har én af hver. Vælg en af filerne.",
			EN: "There is a “" + name + "” already, from " + before + ". A folder has one of each. Choose one of the files.",
		}}}
	}
	*place, from[name] = document, d.Place()
	return nil
}

// takeOut returns one document of a folder, in canonical form.
func (a *app) takeOut(f *folder.Folder, name string, files []string) ([]byte, error) {
	var there []string
	var found interface{ MarshalJSON() ([]byte, error) }
	if f.Vision != nil {
		there = append(there, takeVision)
		if name == takeVision {
			found = f.Vision
		}
	}
	if f.Plan != nil {
		there = append(there, takePlan)
		if name == takePlan {
			found = f.Plan
		}
	}
	if f.Description != nil {
		there = append(there, takeDescription)
		if name == takeDescription {
			found = f.Description
		}
	}
	if found == nil {
		list := strings.Join(there, ", ")
		return nil, newUsageError(
			"Der er ingen »"+name+"« i "+strings.Join(files, ", ")+". Der er: "+list+".",
			"There is no “"+name+"” in "+strings.Join(files, ", ")+". There is: "+list+".")
	}
	return found.MarshalJSON()
}
