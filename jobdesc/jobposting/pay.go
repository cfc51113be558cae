package jobposting

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// salary is what is paid: what the options say, or the pay range of the
// description where its amounts are those of the job. An amount for full time
// says nothing of what a part-time job pays, so it is left out there.
func salary(d *jobdesc.Description, s *Salary) object {
	if s != nil {
		return amount(s)
	}
	r := d.Pay.Range
	unit := units[r.Per]
	if d.Employment.Form == jobdesc.EmploymentFormVolunteer || unit == "" || !r.From.Valid() || len(r.Currency) != 3 || strings.Trim(r.Currency, capitals) != "" {
		return nil
	}
	if r.Per != jobdesc.PayPerHour && r.ForFullTime != jobdesc.AnswerNo && !isFullTime(d) {
		return nil
	}
	value := []property{{"value", decimal(r.From)}}
	if r.To.Valid() {
		value = []property{{"minValue", decimal(r.From)}, {"maxValue", decimal(r.To)}}
	}
	return thing("MonetaryAmount",
		property{"currency", r.Currency},
		property{"value", thing("QuantitativeValue", append(value, property{"unitText", string(unit)})...)})
}

var units = map[jobdesc.PayPer]SalaryUnit{
	jobdesc.PayPerHour: SalaryUnitHour, jobdesc.PayPerMonth: SalaryUnitMonth, jobdesc.PayPerYear: SalaryUnitYear,
}

// decimal is a number in digits, as in JSON: without zeros before the first.
type decimal string

func (n decimal) text() string {
	s := strings.TrimLeft(string(n), "0")
	if s == "" || s[0] == '.' {
		s = "0" + s
	}
	return s
}

// fullTime is the minutes a week of full time: where nobody says, and abroad,
// those of Denmark.
func fullTime(d *jobdesc.Description) int {
	if full := d.FullTimeMinutes(); full > 0 {
		return full
	}
	return 37 * 60
}

// isFullTime reports whether the job cannot be less than full time.
func isFullTime(d *jobdesc.Description) bool {
	return d.Hours.MinutesPerWeek >= fullTime(d) || d.Hours.MinutesPerWeek == 0 && d.Hours.PercentOfFullTime == 100
}
