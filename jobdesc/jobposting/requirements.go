package jobposting

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// needed returns what the job needs of the kinds, in the author's words or by
// the label of the kind. What is wished for has no place in a posting, and read
// there it would be a demand.
func needed(d *jobdesc.Description, kinds ...jobdesc.RequirementKind) string {
	var all []string
	for i := range d.Requirements {
		r := &d.Requirements[i]
		for _, kind := range kinds {
			if r.Need != jobdesc.NeedNeeded || r.Kind != kind {
				continue
			}
			words := plain.Line(r.Text)
			if words == "" {
				e, _ := r.Kind.Entry()
				words = e.Label.In(d.Lang)
			}
			if words != "" {
				all = append(all, words)
			}
		}
	}
	return strings.Join(all, "; ")
}
