package jobposting

// The parts of the JSON-LD, in the order they are written.

type posting struct {
	Context            string          `json:"@context"`
	Type               string          `json:"@type"`
	Title              string          `json:"title"`
	Description        string          `json:"description"`
	Identifier         *propertyValue  `json:"identifier,omitempty"`
	DatePosted         string          `json:"datePosted"`
	ValidThrough       string          `json:"validThrough,omitempty"`
	EmploymentType     []string        `json:"employmentType,omitempty"`
	JobStartDate       string          `json:"jobStartDate,omitempty"`
	WorkHours          string          `json:"workHours,omitempty"`
	HiringOrganization organization    `json:"hiringOrganization"`
	JobLocation        place           `json:"jobLocation"`
	BaseSalary         *monetaryAmount `json:"baseSalary,omitempty"`
	DirectApply        *bool           `json:"directApply,omitempty"`
	Occupations        []categoryCode  `json:"occupationalCategory,omitempty"`
}

type organization struct {
	Type   string `json:"@type"`
	Name   string `json:"name"`
	SameAs string `json:"sameAs,omitempty"`
	Logo   string `json:"logo,omitempty"`
}

type place struct {
	Type    string  `json:"@type"`
	Name    string  `json:"name,omitempty"`
	Address address `json:"address"`
}

type address struct {
	Type       string `json:"@type"`
	Street     string `json:"streetAddress,omitempty"`
	PostalCode string `json:"postalCode,omitempty"`
	Town       string `json:"addressLocality"`
	Country    string `json:"addressCountry"`
}

type propertyValue struct {
	Type  string `json:"@type"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

type monetaryAmount struct {
	Type     string   `json:"@type"`
	Currency string   `json:"currency"`
	Value    quantity `json:"value"`
}

type quantity struct {
	Type  string `json:"@type"`
	Value int    `json:"value,omitempty"`
	Min   int    `json:"minValue,omitempty"`
	Max   int    `json:"maxValue,omitempty"`
	Unit  string `json:"unitText"`
}

type categoryCode struct {
	Type      string          `json:"@type"`
	CodeValue string          `json:"codeValue"`
	InCodeSet categoryCodeSet `json:"inCodeSet"`
}

type categoryCodeSet struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}
