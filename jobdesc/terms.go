package jobdesc

import "github.com/peerwork-dk/peerwork"

// Workplace is where the job is.
type Workplace struct {
	// The employer or organisation, such as the municipality. Where several share the job, the one that employs.
	Employer string `json:"employer,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// The workplace itself.
	Name string `json:"name,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// What kind of place it is.
	Placement Placement `json:"placement,omitempty"`
	// What kind of place it is, where the list does not have it.
	OtherPlacement string `json:"otherPlacement,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Street and number.
	Street string `json:"street,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// Postal code.
	PostalCode string `json:"postalCode,omitempty" jsonschema:"minLength=1,maxLength=12"`
	// Town.
	Town string `json:"town,omitempty" jsonschema:"minLength=1,maxLength=120"`
	// Country, by its two letters. Left out, it is DK.
	Country string `json:"country,omitempty" jsonschema:"pattern=^[A-Z]{2}$,minLength=2,maxLength=2"`
	// The employer's web site.
	Website string `json:"website,omitempty" jsonschema:"pattern=^https://[!-~]+$,maxLength=200"`
	// Where several employers share the job: who leads, who pays, and whose rules hold.
	Sharing string `json:"sharing,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// LineManager is who leads the peer worker.
type LineManager struct {
	// The manager's title, such as "afdelingsleder". A title outlives a person, so a name does not belong here.
	Title string `json:"title,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// What the manager promises, such as regular talks.
	Promise string `json:"promise,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Employment is the form of employment.
type Employment struct {
	// The form.
	Form EmploymentForm `json:"form,omitempty"`
	// The form, where the list does not have it.
	OtherForm string `json:"otherForm,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// The scheme, when the employment is on special terms.
	Scheme Scheme `json:"scheme,omitempty"`
	// The scheme, where the list does not have it.
	OtherScheme string `json:"otherScheme,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Whether the job has an end.
	Term Term `json:"term,omitempty"`
	// The first day.
	Start peerwork.Date `json:"start,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The last day of a job that has an end.
	End peerwork.Date `json:"end,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// What happens when a job that has an end comes to it.
	AfterEnd string `json:"afterEnd,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Hours is how much work the job is. Whole minutes keep half hours exact: 15
// hours are 900 minutes, 37 are 2220.
type Hours struct {
	// Minutes a week, or the fewest where it can be agreed.
	MinutesPerWeek int `json:"minutesPerWeek,omitempty" jsonschema:"minimum=1,maximum=6000"`
	// The most minutes a week, where it can be agreed.
	UpToMinutesPerWeek int `json:"upToMinutesPerWeek,omitempty" jsonschema:"minimum=1,maximum=6000"`
	// The share of full time, in per cent. 60 is what some write as 0.6.
	PercentOfFullTime int `json:"percentOfFullTime,omitempty" jsonschema:"minimum=1,maximum=100"`
	// The minutes a week of full time at the workplace. Left out, it is 2220 in Denmark and not known elsewhere.
	FullTimeMinutesPerWeek int `json:"fullTimeMinutesPerWeek,omitempty" jsonschema:"minimum=1,maximum=6000"`
	// Why these hours, and what can be agreed.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Schedule is when the hours are worked.
type Schedule struct {
	// The times of day and week.
	Times []WorkTime `json:"times,omitempty" jsonschema:"maxItems=6"`
	// More about when, such as the plan of a usual week.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Pay is what pay is based on, and from what to what.
type Pay struct {
	// What pay is based on.
	Basis PayBasis `json:"basis,omitempty"`
	// What pay is based on, where the list does not have it.
	OtherBasis string `json:"otherBasis,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// The collective agreement, by name.
	Agreement string `json:"agreement,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// Where the job is placed on the scale.
	Step PayStep `json:"step,omitempty"`
	// From what to what.
	Range PayRange `json:"range,omitzero"`
	// Whether a union representative can take the peer worker's side.
	UnionRepresentative Answer `json:"unionRepresentative,omitempty"`
	// More about pay.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// PayRange is what is paid, from one amount to another or one amount alone.
type PayRange struct {
	// The lowest amount.
	From Amount `json:"from" jsonschema:"pattern=^[0-9][0-9.]*$,maxLength=12"`
	// The highest amount, where it is a range.
	To Amount `json:"to,omitempty" jsonschema:"pattern=^[0-9][0-9.]*$,maxLength=12"`
	// What the amounts are for.
	Per PayPer `json:"per"`
	// The currency, by its three letters, such as DKK.
	Currency string `json:"currency" jsonschema:"pattern=^[A-Z]{3}$,minLength=3,maxLength=3"`
	// Whether the amounts are those of full time, so that part time gets its share of them.
	ForFullTime Answer `json:"forFullTime,omitempty"`
	// What the amounts include and what comes on top, such as pension and supplements.
	Includes string `json:"includes,omitempty" jsonschema:"minLength=1,maxLength=1000"`
}

// Volunteering is what is agreed with a volunteer, who has neither pay nor a
// contract of employment.
type Volunteering struct {
	// What the workplace and the volunteer promise each other.
	Agreement string `json:"agreement,omitempty" jsonschema:"minLength=1,maxLength=4000"`
	// How the work is kept apart from what others are paid to do.
	Boundary string `json:"boundary,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Who the volunteer turns to: a title, not a name.
	Contact string `json:"contact,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// Whether expenses are paid back.
	Expenses Answer `json:"expenses,omitempty"`
	// Whether the volunteer is insured.
	Insurance Answer `json:"insurance,omitempty"`
	// Whether and how a volunteer can come into paid work.
	WayToPaidWork string `json:"wayToPaidWork,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Contract is what the contract of employment says.
type Contract struct {
	// How the peer worker belongs to the workplace: team, department, and who leads.
	Attachment string `json:"attachment,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Whether it is agreed with those who handle employment, and follows the law.
	AlignedWithHR Answer `json:"alignedWithHR,omitempty"`
	// What the contract says about flexibility and special terms.
	Flexibility string `json:"flexibility,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// More about the contract.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}
