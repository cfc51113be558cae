package jobposting

import (
	"bytes"
	"encoding/json"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// Options are what a posting can say and a job description does not hold. The
// zero value is right for most.
type Options struct {
	// The employer's own number for the posting. May be empty.
	Identifier string
	// The address of a picture of the employer's logo, beginning with
	// "https://". May be empty.
	Logo string
	// What is paid. Only when it is known and may be told; never for volunteers.
	Salary *Salary
	// Whether one can apply on the page the posting stands on, without going
	// through other steps. Empty when nobody has said.
	DirectApply jobdesc.Answer
}

// Salary is what is paid, in whole units of the currency.
type Salary struct {
	Currency string // by its three letters, such as "DKK"
	// From and, where it is a range, To. To is 0 or at least From.
	From, To int
	Unit     SalaryUnit
}

// SalaryUnit is what a salary is counted by.
type SalaryUnit string

// The units, as schema.org writes them.
const (
	SalaryUnitHour  SalaryUnit = "HOUR"
	SalaryUnitMonth SalaryUnit = "MONTH"
	SalaryUnitYear  SalaryUnit = "YEAR"
)

// fullTime is the minutes a week of full-time work in Denmark.
const fullTime = 37 * 60

// Posting returns the posting as indented JSON-LD that ends with a line break,
// or the [peerwork.Problems] that are in the way: what is missing or wrong. The
// bytes are the same for the same input.
func Posting(d *jobdesc.Description, o Options) ([]byte, error) {
	if err := check(d, o).Err(); err != nil {
		return nil, err
	}
	p := posting{
		Context:            "https://schema.org/",
		Type:               "JobPosting",
		Title:              plain.Line(d.Title),
		Description:        description(d),
		DatePosted:         string(d.Advert.Published),
		EmploymentType:     employmentTypes(d),
		JobStartDate:       string(d.Employment.Start),
		WorkHours:          d.Hours.Text().In(d.Lang),
		JobLocation:        location(&d.Workplace),
		HiringOrganization: organization{Type: "Organization", Name: plain.Line(d.Workplace.Employer), SameAs: d.Workplace.Website, Logo: o.Logo},
	}
	if d.Advert.Deadline != "" {
		// Without an hour, readers take the day to end as it begins.
		p.ValidThrough = string(d.Advert.Deadline) + "T23:59"
	}
	if o.Identifier != "" {
		p.Identifier = &propertyValue{Type: "PropertyValue", Name: p.HiringOrganization.Name, Value: plain.Line(o.Identifier)}
	}
	if o.DirectApply.Valid() {
		yes := o.DirectApply == jobdesc.AnswerYes
		p.DirectApply = &yes
	}
	p.BaseSalary = amount(o.Salary)
	for _, c := range d.Occupations {
		p.Occupations = append(p.Occupations, categoryCode{
			Type: "CategoryCode", CodeValue: plain.Line(c.Code),
			InCodeSet: categoryCodeSet{Type: "CategoryCodeSet", Name: plain.Line(c.Scheme)},
		})
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b) // escapes <, >, & and the line separators
	e.SetIndent("", "  ")
	if err := e.Encode(p); err != nil {
		panic(err) // strings, booleans and integers cannot fail
	}
	return b.Bytes(), nil
}

// employmentTypes are schema.org's words for the form of employment. An unknown
// form has none.
func employmentTypes(d *jobdesc.Description) []string {
	switch d.Employment.Form {
	case jobdesc.EmploymentFormVolunteer:
		return []string{"VOLUNTEER"}
	case jobdesc.EmploymentFormSelfEmployed:
		return []string{"CONTRACTOR"}
	}
	var all []string
	least, most := d.Hours.MinutesPerWeek, max(d.Hours.MinutesPerWeek, d.Hours.UpToMinutesPerWeek)
	if most >= fullTime {
		all = append(all, "FULL_TIME")
	}
	if least > 0 && least < fullTime || least == 0 && most > 0 {
		all = append(all, "PART_TIME")
	}
	if d.Employment.Term == jobdesc.TermFixed {
		all = append(all, "TEMPORARY")
	}
	return all
}

func location(w *jobdesc.Workplace) place {
	country := w.Country
	if country == "" {
		country = "DK"
	}
	return place{Type: "Place", Name: plain.Line(w.Name), Address: address{
		Type: "PostalAddress", Street: plain.Line(w.Street), PostalCode: plain.Line(w.PostalCode), Town: plain.Line(w.Town), Country: country,
	}}
}

func amount(s *Salary) *monetaryAmount {
	if s == nil {
		return nil
	}
	q := quantity{Type: "QuantitativeValue", Unit: string(s.Unit)}
	if s.To > s.From {
		q.Min, q.Max = s.From, s.To
	} else {
		q.Value = s.From
	}
	return &monetaryAmount{Type: "MonetaryAmount", Currency: s.Currency, Value: q}
}
