package jobposting

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// check returns what a posting lacks or has wrong, in the order of the
// description; problems of the options have no pointer.
func check(d *jobdesc.Description, o Options) peerwork.Problems {
	var ps peerwork.Problems
	need := func(has bool, code, pointer string, text peerwork.Text) {
		if !has {
			ps = append(ps, peerwork.Problem{Code: "jobposting-" + code, Pointer: pointer, Text: text})
		}
	}
	need(plain.Line(d.Title) != "", "title-missing", "/title", sentenceTitle)
	need(plain.Line(d.Workplace.Employer) != "", "employer-missing", "/workplace/employer", sentenceEmployer)
	need(plain.Line(d.Workplace.Town) != "", "town-missing", "/workplace/town", sentenceTown)
	country := d.Workplace.Country
	need(country == "" || len(country) == 2 && strings.Trim(country, capitals) == "", "country", "/workplace/country", sentenceCountry)
	need(https(d.Workplace.Website), "website-address", "/workplace/website", sentenceWebsite)
	need(d.Employment.Start == "" || d.Employment.Start.Valid(), "no-such-day", "/employment/start", sentenceNoSuchDay)
	need(len(plain.Paragraphs(d.Advert.Text)) > 0, "advert-missing", "/advert/text", sentenceAdvert)
	need(d.Advert.Published != "", "published-missing", "/advert/published", sentencePublished)
	need(d.Advert.Published == "" || d.Advert.Published.Valid(), "no-such-day", "/advert/published", sentenceNoSuchDay)
	need(d.Advert.Deadline == "" || d.Advert.Deadline.Valid(), "no-such-day", "/advert/deadline", sentenceNoSuchDay)
	// Days are written so that their order is that of their letters.
	both := d.Advert.Published.Valid() && d.Advert.Deadline.Valid()
	need(!both || d.Advert.Deadline >= d.Advert.Published, "deadline-before-published", "/advert/deadline", sentenceDeadline)
	need(https(o.Logo), "logo-address", "", sentenceLogo)
	if s := o.Salary; s != nil {
		need(d.Employment.Form != jobdesc.EmploymentFormVolunteer, "salary-for-volunteer", "", sentenceVolunteer)
		need(s.valid(), "salary", "", sentenceSalary)
	}
	return ps
}

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// https reports whether an address is none, or one that a page may link to.
func https(address string) bool {
	return address == "" || strings.HasPrefix(address, "https://") && address == plain.Line(address)
}

func (s *Salary) valid() bool {
	letters := len(s.Currency) == 3 && strings.Trim(s.Currency, capitals) == ""
	unit := s.Unit == SalaryUnitHour || s.Unit == SalaryUnitMonth || s.Unit == SalaryUnitYear
	return letters && unit && s.From > 0 && (s.To == 0 || s.To >= s.From)
}
