package jobposting

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
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
	// What is paid, instead of the pay range of the description. Only when it is
	// known and may be told; never for volunteers.
	Salary *Salary
	// Whether one can apply on the page with the posting, without going
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

// Posting returns the posting as indented JSON-LD that ends with a line break,
// or the [peerwork.Problems] that prevent it: what is missing or wrong. The
// bytes are the same for the same input.
func Posting(d *jobdesc.Description, o Options) ([]byte, error) {
	if err := check(d, o).Err(); err != nil {
		return nil, err
	}
	employer := plain.Line(d.Workplace.Employer)
	p := object{
		{"@context", "https://schema.org/"},
		{"@type", "JobPosting"},
		{"title", plain.Line(d.Title)},
		{"description", description(d)},
		{"identifier", identifier(employer, o.Identifier)},
		{"datePosted", string(d.Advert.Published)},
		{"validThrough", through(d.Advert.Deadline)},
		{"employmentType", employmentTypes(d)},
		{"jobStartDate", string(d.Employment.Start)},
		{"workHours", d.Hours.Text().In(d.Lang)},
		{"hiringOrganization", thing("Organization",
			property{"name", employer},
			property{"sameAs", d.Workplace.Website},
			property{"logo", o.Logo})},
		{"jobLocation", location(&d.Workplace)},
		{"totalJobOpenings", d.Advert.Openings},
		{"baseSalary", salary(d, o.Salary)},
		{"educationRequirements", needed(d, jobdesc.RequirementKindEducation)},
		{"experienceRequirements", needed(d, jobdesc.RequirementKindOwnExperience, jobdesc.RequirementKindWorkExperience)},
		{"qualifications", needed(d, jobdesc.RequirementKindCertificate, jobdesc.RequirementKindCriminalRecord, jobdesc.RequirementKindChildrensCheck,
			jobdesc.RequirementKindLicence, jobdesc.RequirementKindOwnCar, jobdesc.RequirementKindLanguage, "")},
	}
	if o.DirectApply.Valid() {
		p = append(p, property{"directApply", o.DirectApply == jobdesc.AnswerYes})
	}
	p = append(p, property{"occupationalCategory", occupations(d.Occupations)})
	var b strings.Builder
	p.write(&b, "")
	b.WriteByte('\n')
	return []byte(b.String()), nil
}

// through is the last moment to apply. Without an hour, readers take the day to
// end as it begins.
func through(deadline peerwork.Date) string {
	if deadline == "" {
		return ""
	}
	return string(deadline) + "T23:59"
}

func identifier(employer, number string) object {
	if number = plain.Line(number); number == "" {
		return nil
	}
	return thing("PropertyValue", property{"name", employer}, property{"value", number})
}

func occupations(codes []jobdesc.OccupationCode) []object {
	all := make([]object, len(codes))
	for i, c := range codes {
		all[i] = thing("CategoryCode",
			property{"codeValue", plain.Line(c.Code)},
			property{"inCodeSet", thing("CategoryCodeSet", property{"name", plain.Line(c.Scheme)})})
	}
	return all
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
	full, share := fullTime(d), d.Hours.PercentOfFullTime
	least, most := d.Hours.MinutesPerWeek, max(d.Hours.MinutesPerWeek, d.Hours.UpToMinutesPerWeek)
	if most == 0 && share > 0 {
		least = share * full / 100
		most = least
	}
	if most >= full {
		all = append(all, "FULL_TIME")
	}
	if least > 0 && least < full || least == 0 && most > 0 {
		all = append(all, "PART_TIME")
	}
	if d.Employment.Term == jobdesc.TermFixed {
		all = append(all, "TEMPORARY")
	}
	return all
}

func location(w *jobdesc.Workplace) object {
	country := w.Country
	if country == "" {
		country = "DK"
	}
	return thing("Place",
		property{"name", plain.Line(w.Name)},
		property{"address", thing("PostalAddress",
			property{"streetAddress", plain.Line(w.Street)},
			property{"postalCode", plain.Line(w.PostalCode)},
			property{"addressLocality", plain.Line(w.Town)},
			property{"addressCountry", country})})
}

func amount(s *Salary) object {
	least, most, exact := s.From, s.To, 0
	if s.To <= s.From {
		least, most, exact = 0, 0, s.From
	}
	return thing("MonetaryAmount",
		property{"currency", s.Currency},
		property{"value", thing("QuantitativeValue",
			property{"value", exact},
			property{"minValue", least},
			property{"maxValue", most},
			property{"unitText", string(s.Unit)})})
}
