package review

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// What an applicant earned before is nobody's business: asked for in the advert,
// in how to apply, in the process or among the questions.
var payAskedRules = []rule{{
	Rule: Rule{
		Code: "JD-PAY-7", Severity: SeverityShould, Evidence: []string{"law:direktiv-2023-970-5", "own"},
		Own: both("Den, der har tjent lidt, skal ikke blive ved med det af den grund.",
			"People who have earned little should not go on doing so for that reason."),
		Text: both("Her bliver ansøgeren spurgt om sin løn nu eller før.",
			"Applicants are asked here about their pay, now or before."),
		Do: both("Tag det ud, og sig i stedet, hvad I betaler. Tjek de regler, der gælder nu.",
			"Take it out, and say what you pay instead. Check the rules that apply now."),
	},
	check: func(d *jobdesc.Description, r *report) {
		all := r.passages(d)
		for i := range all {
			p := &all[i]
			switch p.at {
			case atProcess, atQuestion, atAdvert, atApply:
				for _, sentence := range payAsked(p.text, &p.Text) {
					r.quoted(p.at, p.index, sentence, peerwork.Text{})
				}
			}
		}
	},
}}

// Words about pay, in both languages: a description in one of them has adverts
// in the other.
var (
	pay = []string{"løn", "lønnen", "lønseddel", "lønsedlen", "lønsedler", "lønniveau", "lønoplysninger", "lønforhold", "månedsløn", "timeløn", "årsløn",
		"salary", "salaries", "pay", "payslip", "payslips", "wage", "wages", "earnings", "remuneration", "paycheck", "compensation"}
	payBefore = []string{"nuværende", "tidligere", "hidtidige", "forrige", "seneste", "sidste", "gamle",
		"current", "present", "previous", "earlier", "prior", "former", "last", "most-recent", "recent", "past", "existing"}
	payAlone = []string{"lønhistorik", "lønhistorie", "lønhistorikken"}
	history  = []string{"history", "histories"}
	earn     = []string{"tjener", "tjente", "tjent", "earn", "earned", "earning"}
	// Who earns: an advert says what somebody will earn, too.
	earner  = []string{"du", "you"}
	earning = []string{"nu", "i dag", "i øjeblikket", "før", "tidligere", "sidst", "now", "today", "currently", "before", "previously", "last", "did", "have"}
	// What a text has when it is worth reading: most have neither.
	payStems    = []string{"løn", "tjen", "salar", "pay", "earn", "wage", "remun", "compens"}
	beforeStems = []string{"nuvær", "tidlig", "hidtid", "forrig", "senest", "sidst", "gaml", "histor", "tjen",
		"current", "presen", "previous", "earli", "prior", "former", "last", "recent", "past", "exist", "earn"}
)

// payAsked returns the sentences of a text, t when it is read, that ask what
// somebody earns or has earned.
func payAsked(text string, t *reading.Text) (all []string) {
	has := func(stem string) bool { return hasFold(text, stem) }
	if !slices.ContainsFunc(payStems, has) || !slices.ContainsFunc(beforeStems, has) {
		return nil
	}
	for i := range t.Sentences {
		s := &t.Sentences[i]
		if slices.ContainsFunc(s.Clauses, func(c reading.Clause) bool { return !c.Not && !c.Free && asksPay(&c, s.Question) }) {
			all = append(all, s.Text)
		}
	}
	return all
}

func asksPay(c *reading.Clause, question bool) bool {
	word := func(i int) string {
		if i < 0 || i >= len(c.Words) {
			return ""
		}
		return strings.ToLower(c.Words[i].Text)
	}
	earns, before, whose := false, false, false
	for i := range c.Words {
		w := word(i)
		switch {
		case slices.Contains(payAlone, w):
			return true
		case slices.Contains(pay, w):
			if slices.Contains(payBefore, word(i-1)) || slices.Contains(payBefore, word(i-2)) && !c.Words[i].Pause && !c.Words[i-1].Pause || slices.Contains(history, word(i+1)) {
				return true
			}
		}
		earns = earns || slices.Contains(earn, w)
		before = before || slices.Contains(earning, w)
		whose = whose || slices.Contains(earner, w)
	}
	return question && earns && before && whose
}

// hasFold reports whether a text has a stem in small or capital letters. It may
// say yes too often.
func hasFold(text, stem string) bool {
	for i := 0; i+len(stem) <= len(text); i++ {
		k := 0
		for k < len(stem) && text[i+k]|0x20 == stem[k]|0x20 {
			k++
		}
		if k == len(stem) {
			return true
		}
	}
	return false
}
