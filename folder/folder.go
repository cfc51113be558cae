package folder

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Folder is a vision, a plan and a job description in one file, each as in a file
// of its own. One or two of them may be left out. The zero value is not valid.
type Folder struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// Why the workplace wants peer workers.
	Vision *readiness.Vision `json:"vision,omitempty"`
	// What is to be done until the first peer worker begins, and the year after.
	Plan *readiness.Plan `json:"plan,omitempty"`
	// The job.
	Description *jobdesc.Description `json:"description,omitempty"`
}

// codeEmpty is the meaning rule of folders. It is permanent.
const codeEmpty = "folder-empty"

// Validate returns the [peerwork.Problems] of the folder, nil when it is good:
// those of its shape or, when that is right, those of its meaning and of the
// meaning of each document in it. The pointer says which document.
func (f *Folder) Validate() error {
	if err := f.shape(); err != nil {
		return err
	}
	var ps peerwork.Problems
	if f.Vision != nil {
		ps = append(ps, codec.Within("/vision", f.Vision.Validate())...)
	}
	if f.Plan != nil {
		ps = append(ps, codec.Within("/plan", f.Plan.Validate())...)
	}
	if f.Description != nil {
		ps = append(ps, codec.Within("/description", f.Description.Validate())...)
	}
	if f.Vision == nil && f.Plan == nil && f.Description == nil {
		ps = append(ps, peerwork.Problem{Code: codeEmpty, Pointer: "", Text: peerwork.Text{
			DA: "Mappen er tom. Læg en vision, en plan eller en jobbeskrivelse i den: »vision«, »plan« eller »description«.",
			EN: "The folder is empty. Put a vision, a plan or a job description in it: “vision”, “plan” or “description”.",
		}})
	}
	return ps.Err()
}
