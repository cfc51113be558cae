package review

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Health asked about: the one rule that reads words. It reads the fields that
// speak to or about an applicant, and no others:
//
//   - the competences the job asks for (not those it gives);
//   - the recruitment process and the questions;
//   - the advert, and how to apply.
//
// It never reads tasks, tasks out, target group or anything on records: there,
// medicine and admissions are what the work is about. In the advert, which
// speaks of both, a sentence about those the support is for is left alone, and
// so is one that says health is not asked about. Where it is in doubt it says
// nothing: a list of words misses things, and [Review] says so.
var healthRules = []rule{
	{
		Rule: Rule{
			Code: "JD-HEALTH-1", Severity: SeverityMust,
			Evidence: []string{"36.5", "64.1", "law:helbredsoplysningsloven-2", "own"},
			Own: both("Listen af ord er vores. Den kan overse noget og tage fejl.",
				"The list of words is ours. It can miss something and be wrong."),
			Text: both("Her står »{}«. Det ligner et spørgsmål til den enkeltes helbred.",
				"It says “{}” here. That looks like a question about a person’s health."),
			Do: both("Spørg om erfaringskompetencer, ikke om sygdom. Skriv i stedet, hvad man skal kunne i jobbet.",
				"Ask about experiential competence, not about illness. Write instead what one must be able to do in the job."),
		},
		check: func(d *jobdesc.Description, r *report) {
			look := func(text string, advert bool, at place, index int) {
				if words := askedHealth(text, advert); len(words) > 0 {
					r.foundAs(at, index, both(strings.Join(words, "«, »"), strings.Join(words, "”, “")))
				}
			}
			if c := d.Competences; c != nil {
				for i := range c.Had {
					look(c.Had[i].Text, false, atCompetence, i)
				}
			}
			if rec := d.Recruitment; rec != nil {
				look(rec.Process, false, atProcess, 0)
				for i := range rec.RespectfulQuestions {
					look(rec.RespectfulQuestions[i], false, atQuestion, i)
				}
			}
			look(d.Advert.Text, true, atAdvert, 0)
			look(d.Advert.Apply, true, atApply, 0)
		},
	},
}
