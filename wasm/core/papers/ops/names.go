package ops

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// called is what each paper is called in the name of a file.
var called = map[string]peerwork.Text{
	"group":      {DA: "hele", EN: "all"},
	"applicant":  {DA: "til-ansoegere", EN: "for-applicants"},
	"annex":      {DA: "bilag", EN: "annex"},
	"short":      {DA: "kort", EN: "in-short"},
	"offered":    {DA: "foer-du-siger-ja", EN: "before-you-say-yes"},
	"colleagues": {DA: "til-kolleger", EN: "for-colleagues"},
	"evaluation": {DA: "evaluering", EN: "evaluation"},
	"review":     {DA: "gennemlaesning", EN: "review"},
	"changes":    {DA: "aendringer", EN: "changes"},
	"jobposting": {DA: "til-webredaktoeren", EN: "for-the-web-editor"},
}

// noTitle is what a file is called after as long as the job has no title.
var noTitle = peerwork.Text{DA: "jobbeskrivelse", EN: "job-description"}

// longestName is how many letters of a title are in the name of a file.
const longestName = 60

// fileName is the name of a file: the title of the job in letters that every
// system and every mail program can carry, what it is, and its ending.
func fileName(d *jobdesc.Description, what string, lang peerwork.Lang, ending string) string {
	title := lean.FileName(d.Title, longestName)
	if title == "" {
		title = noTitle.In(lang)
	}
	if what = called[what].In(lang); what != "" {
		what = "-" + what
	}
	return title + what + ending
}
