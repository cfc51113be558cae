package jobposting_test

import (
	"bytes"
	"encoding/json"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
)

// good is a description with what a posting needs and nothing else.
func good() *jobdesc.Description {
	return &jobdesc.Description{
		Lang:      peerwork.LangDA,
		Title:     "Peer-medarbejder",
		Workplace: jobdesc.Workplace{Employer: "Solbjerg Kommune", Town: "Solbjerg"},
		Advert:    jobdesc.Advert{Text: "Vi søger en kollega.\n\nSkriv til os.", Published: "2026-12-01"},
	}
}

// problems returns the list that an error of this package is.
func problems(t *testing.T, err error) (ps peerwork.Problems) {
	if err != nil {
		require.ErrorAs(t, err, &ps)
	}
	return ps
}

func post(t *testing.T, d *jobdesc.Description, o jobposting.Options) (map[string]any, string) {
	t.Helper()
	data, err := jobposting.Posting(d, o)
	require.NoError(t, err)
	var p map[string]any
	require.NoError(t, json.Unmarshal(data, &p))
	return p, string(data)
}

func TestSmallest(t *testing.T) {
	_, data := post(t, good(), jobposting.Options{})
	assert.Equal(t, `{
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  "title": "Peer-medarbejder",
  "description": "\u003cp\u003eVi søger en kollega.\u003c/p\u003e\u003cp\u003eSkriv til os.\u003c/p\u003e",
  "datePosted": "2026-12-01",
  "hiringOrganization": {
    "@type": "Organization",
    "name": "Solbjerg Kommune"
  },
  "jobLocation": {
    "@type": "Place",
    "address": {
      "@type": "PostalAddress",
      "addressLocality": "Solbjerg",
      "addressCountry": "DK"
    }
  }
}
`, data)
}

// TestWritten: the bytes are those of encoding/json, indented and safe in a
// script element, with anything in the fields.
func TestWritten(t *testing.T) {
	for _, sample := range hostile.Samples() {
		d := hostile.Description(sample.Text)
		d.Workplace.Country, d.Workplace.Website, d.Advert.Published, d.Advert.Deadline = "DK", "", "2026-12-01", "2027-01-04"
		data, err := jobposting.Posting(d, jobposting.Options{
			Identifier: sample.Text, Logo: "https://example.dk/?a=1&b=<2>", DirectApply: jobdesc.AnswerYes,
		})
		require.NoError(t, err, sample.Name)
		var compact, escaped, indented bytes.Buffer
		require.NoError(t, json.Compact(&compact, data))
		json.HTMLEscape(&escaped, compact.Bytes())
		require.NoError(t, json.Indent(&indented, escaped.Bytes(), "", "  "))
		assert.Equal(t, indented.String()+"\n", string(data), sample.Name)
		var p map[string]any
		require.NoError(t, json.Unmarshal(data, &p))
		assert.Equal(t, sample.Shown, p["title"])
		assert.Equal(t, sample.Shown, p["identifier"].(map[string]any)["value"])
		assert.Len(t, p["occupationalCategory"], 2)
	}
}

// required checks by hand what search engines leave a posting out for.
func required(t *testing.T, p map[string]any) {
	t.Helper()
	assert.Equal(t, "https://schema.org/", p["@context"])
	assert.Equal(t, "JobPosting", p["@type"])
	assert.NotEmpty(t, p["title"])
	assert.Regexp(t, `^<(p|ul|ol)>.+</(p|ul|ol)>$`, p["description"])
	assert.Regexp(t, `^\d{4}-\d\d-\d\d$`, p["datePosted"])
	organization, _ := p["hiringOrganization"].(map[string]any)
	assert.Equal(t, "Organization", organization["@type"])
	assert.NotEmpty(t, organization["name"])
	place, _ := p["jobLocation"].(map[string]any)
	assert.Equal(t, "Place", place["@type"])
	address, _ := place["address"].(map[string]any)
	assert.Equal(t, "PostalAddress", address["@type"])
	assert.NotEmpty(t, address["addressLocality"])
	assert.Regexp(t, `^[A-Z]{2}$`, address["addressCountry"])
	if until, ok := p["validThrough"]; ok {
		assert.Regexp(t, `^\d{4}-\d\d-\d\dT23:59$`, until)
	}
}

func TestEverything(t *testing.T) {
	d := good()
	d.Workplace = jobdesc.Workplace{Employer: "Solbjerg Kommune", Name: "Huset", Street: "Gade 1", PostalCode: "1234", Town: "Solbjerg", Country: "SE", Website: "https://example.dk/"}
	d.Employment = jobdesc.Employment{Form: jobdesc.EmploymentFormOrdinary, Term: jobdesc.TermFixed, Start: "2027-03-01"}
	d.Hours = jobdesc.Hours{MinutesPerWeek: 1500, UpToMinutesPerWeek: 2220}
	d.Advert.Deadline, d.Advert.Apply, d.Advert.Contact = "2027-01-10", "Send et brev\ntil huset", "Lederen"
	d.Occupations = []jobdesc.OccupationCode{{Scheme: "DISCO-08", Code: "3412"}}
	p, _ := post(t, d, jobposting.Options{
		Identifier: "2027-14", Logo: "https://example.dk/logo.png", DirectApply: jobdesc.AnswerNo,
		Salary: &jobposting.Salary{Currency: "DKK", From: 25000, To: 28000, Unit: jobposting.SalaryUnitMonth},
	})
	required(t, p)
	assert.Equal(t, []any{"FULL_TIME", "PART_TIME", "TEMPORARY"}, p["employmentType"])
	assert.Equal(t, "2027-01-10T23:59", p["validThrough"])
	assert.Equal(t, "25 til 37 timer om ugen", p["workHours"])
	assert.Equal(t, false, p["directApply"])
	assert.Equal(t, map[string]any{"@type": "PropertyValue", "name": "Solbjerg Kommune", "value": "2027-14"}, p["identifier"])
	assert.Equal(t, map[string]any{"@type": "MonetaryAmount", "currency": "DKK", "value": map[string]any{
		"@type": "QuantitativeValue", "minValue": 25000.0, "maxValue": 28000.0, "unitText": "MONTH"}}, p["baseSalary"])
	assert.Contains(t, p["description"], "<p>Sådan søger du: Send et brev<br>til huset</p><p>Spørg: Lederen</p>")
	assert.Equal(t, "SE", p["jobLocation"].(map[string]any)["address"].(map[string]any)["addressCountry"])
}

// TestPay: what is paid is told where the amounts are those of the job.
func TestPay(t *testing.T) {
	month := jobdesc.PayRange{From: "28500", To: "31000.50", Per: jobdesc.PayPerMonth, Currency: "DKK"}
	hour := jobdesc.PayRange{From: "0033.22", Per: jobdesc.PayPerHour, Currency: "AUD"}
	with := func(r jobdesc.PayRange, full jobdesc.Answer) jobdesc.PayRange { r.ForFullTime = full; return r }
	told := `"minValue": 28500,
      "maxValue": 31000.50,
      "unitText": "MONTH"`
	for name, c := range map[string]struct {
		r    jobdesc.PayRange
		h    jobdesc.Hours
		want string
	}{
		"a full-time job":                        {month, jobdesc.Hours{MinutesPerWeek: 2220}, told},
		"all of full time":                       {month, jobdesc.Hours{PercentOfFullTime: 100}, told},
		"for the hours of the job":               {with(month, jobdesc.AnswerNo), jobdesc.Hours{MinutesPerWeek: 900}, told},
		"for full time, the job is a part of it": {with(month, jobdesc.AnswerYes), jobdesc.Hours{MinutesPerWeek: 900}, ""},
		"nobody says what for":                   {month, jobdesc.Hours{MinutesPerWeek: 900}, ""},
		"hours nobody knows":                     {month, jobdesc.Hours{}, ""},
		"up to full time":                        {month, jobdesc.Hours{MinutesPerWeek: 900, UpToMinutesPerWeek: 2220}, ""},
		"by the hour":                            {hour, jobdesc.Hours{}, "\"value\": 33.22,\n      \"unitText\": \"HOUR\""},
		"an amount that is none":                 {jobdesc.PayRange{From: "28.500", Per: jobdesc.PayPerHour, Currency: "DKK"}, jobdesc.Hours{}, ""},
		"a currency that is none":                {jobdesc.PayRange{From: "28500", Per: jobdesc.PayPerHour, Currency: "kr."}, jobdesc.Hours{}, ""},
	} {
		d := good()
		d.Pay.Range, d.Hours = c.r, c.h
		_, data := post(t, d, jobposting.Options{})
		assert.Equal(t, c.want != "", strings.Contains(data, "baseSalary"), name)
		assert.Contains(t, data, c.want, name)
		d.Employment.Form = jobdesc.EmploymentFormVolunteer
		_, data = post(t, d, jobposting.Options{})
		assert.NotContains(t, data, "baseSalary", name)
	}
	d := good()
	d.Pay.Range = hour
	_, data := post(t, d, jobposting.Options{Salary: &jobposting.Salary{Currency: "DKK", From: 1, Unit: jobposting.SalaryUnitYear}})
	assert.Contains(t, data, `"unitText": "YEAR"`, "the options go before")
}

// TestRequirements: what is needed is told under schema.org's names for it, what
// is wished for is not.
func TestRequirements(t *testing.T) {
	d := good()
	d.Advert.Openings = 2
	needed := func(kind jobdesc.RequirementKind, text string) {
		d.Requirements = append(d.Requirements, jobdesc.Requirement{Kind: kind, Need: jobdesc.NeedNeeded, Text: text})
	}
	needed(jobdesc.RequirementKindEducation, "Underviser")
	needed(jobdesc.RequirementKindOwnExperience, "Egne erfaringer\nmed recovery")
	needed(jobdesc.RequirementKindLicence, "")
	needed(jobdesc.RequirementKindWorkExperience, "Et år i et dagtilbud")
	needed("", "It på brugerniveau")
	d.Requirements = append(d.Requirements, jobdesc.Requirement{Kind: jobdesc.RequirementKindLanguage, Need: jobdesc.NeedWished, Text: "Arabisk"},
		jobdesc.Requirement{Kind: jobdesc.RequirementKindOwnCar, Text: "Egen bil"})
	p, data := post(t, d, jobposting.Options{})
	assert.Equal(t, "Underviser", p["educationRequirements"])
	assert.Equal(t, "Egne erfaringer med recovery; Et år i et dagtilbud", p["experienceRequirements"])
	assert.Equal(t, "Kørekort; It på brugerniveau", p["qualifications"])
	assert.Equal(t, 2.0, p["totalJobOpenings"])
	assert.NotContains(t, data, "Arabisk")
	assert.NotContains(t, data, "Egen bil")
}

// TestLists: what is a list in the advert is one in the posting, with whatever
// signs a keyboard or a word processor makes.
func TestLists(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Du\n- lytter\n- er rolig\n\nSkriv", "<p>Du</p><ul><li>lytter</li><li>er rolig</li></ul><p>Skriv</p>"},
		{"- a\n- b\nVi ses", "<ul><li>a</li><li>b</li></ul><p>Vi ses</p>"},
		{"•\ta\n•\tb\n\n\uf0b7 c", "<ul><li>a</li><li>b</li><li>c</li></ul>"},
		{"– a\r\n\r\n– b", "<ul><li>a</li><li>b</li></ul>"},
		{"* a\n·b\n-\u00a0c", "<ul><li>a</li><li>b</li><li>c</li></ul>"},
		{"1. a\n2. b\n3) c", "<ol><li>a</li><li>b</li><li>c</li></ol>"},
		{"1. a\n2. b\n- c\n- d", "<ol><li>a</li><li>b</li></ol><ul><li>c</li><li>d</li></ul>"},
		{"- <b>a</b>\n- & b", "<ul><li>&lt;b&gt;a&lt;/b&gt;</li><li>&amp; b</li></ul>"},
		// No lists.
		{"- a", "<p>- a</p>"},
		{"-a\n-b", "<p>-a<br>-b</p>"},
		{"--\n--", "<p>--<br>--</p>"},
		{"- \n- ", "<p>-<br>-</p>"},
		{"24. december\n25. december", "<p>24. december<br>25. december</p>"},
		{"1. marts\n1. april", "<p>1. marts<br>1. april</p>"},
		{"1.5 a\n2.5 b", "<p>1.5 a<br>2.5 b</p>"},
		{"+45 12345678\n+45 87654321", "<p>+45 12345678<br>+45 87654321</p>"},
		{"En\nto\n\ntre", "<p>En<br>to</p><p>tre</p>"},
	} {
		d := good()
		d.Advert.Text = test.text
		p, _ := post(t, d, jobposting.Options{})
		assert.Equal(t, test.want, p["description"], "%q", test.text)

		d.Advert.Text, d.Advert.Contact = "x", test.text
		p, _ = post(t, d, jobposting.Options{})
		want := "<p>x</p><p>Spørg:</p>" + test.want
		if text, ok := strings.CutPrefix(test.want, "<p>"); ok {
			want = "<p>x</p><p>Spørg: " + text
		}
		assert.Equal(t, want, p["description"], "%q", test.text)
	}
}

func TestEmploymentType(t *testing.T) {
	for _, test := range []struct {
		form        jobdesc.EmploymentForm
		least, most int
		want        any
	}{
		{"", 0, 0, nil},
		{jobdesc.EmploymentFormOrdinary, 0, 0, nil},
		{jobdesc.EmploymentFormOrdinary, 2220, 0, []any{"FULL_TIME"}},
		{jobdesc.EmploymentFormOrdinary, 2219, 0, []any{"PART_TIME"}},
		{jobdesc.EmploymentFormSpecialTerms, 900, 1200, []any{"PART_TIME"}},
		{jobdesc.EmploymentFormSpecialTerms, 0, 1200, []any{"PART_TIME"}},
		{jobdesc.EmploymentFormVolunteer, 300, 0, []any{"VOLUNTEER"}},
		{jobdesc.EmploymentFormSelfEmployed, 2220, 0, []any{"CONTRACTOR"}},
	} {
		d := good()
		d.Employment.Form, d.Hours = test.form, jobdesc.Hours{MinutesPerWeek: test.least, UpToMinutesPerWeek: test.most}
		p, _ := post(t, d, jobposting.Options{})
		assert.Equal(t, test.want, p["employmentType"], "%+v", test)
	}
	for share, want := range map[int]string{60: "PART_TIME", 100: "FULL_TIME"} {
		d := good()
		d.Hours.PercentOfFullTime = share
		p, _ := post(t, d, jobposting.Options{})
		assert.Equal(t, []any{want}, p["employmentType"])
	}
	d := good()
	d.Workplace.Country, d.Hours = "GB", jobdesc.Hours{MinutesPerWeek: 2220, FullTimeMinutesPerWeek: 2250}
	p, _ := post(t, d, jobposting.Options{})
	assert.Equal(t, []any{"PART_TIME"}, p["employmentType"], "full time is what the workplace says")
}

// TestPublicOnly: no field gets out but those named in the documentation.
func TestPublicOnly(t *testing.T) {
	d := hostile.Filled(func(pointer string) string {
		return "felt" + strings.ReplaceAll(pointer, "/", "x") + "x"
	})
	d.Workplace.Country, d.Workplace.Website = "DK", "https://"+d.Workplace.Website
	_, data := post(t, d, jobposting.Options{})
	var seen []string
	for _, found := range regexp.MustCompile(`felt(x\w+)x\b`).FindAllStringSubmatch(data, -1) {
		seen = append(seen, strings.ReplaceAll(found[1], "x", "/"))
	}
	assert.Equal(t, []string{
		"/title", "/advert/te/t", "/advert/apply", "/advert/contact",
		"/workplace/employer", "/workplace/website", "/workplace/name", "/workplace/street", "/workplace/postalCode", "/workplace/town",
		"/requirements/0/te/t", "/requirements/1/te/t",
		"/occupations/0/code", "/occupations/0/scheme", "/occupations/1/code", "/occupations/1/scheme",
	}, seen)
}

// TestHostile: no text breaks out of a script element or becomes markup in the
// description.
func TestHostile(t *testing.T) {
	for _, sample := range hostile.Samples() {
		t.Run(sample.Name, func(t *testing.T) {
			d := hostile.Description(sample.Text)
			_, err := jobposting.Posting(d, jobposting.Options{})
			assert.Len(t, problems(t, err), 2, "neither a country nor a web site")
			d.Workplace.Country, d.Workplace.Website = "DK", ""
			p, data := post(t, d, jobposting.Options{Identifier: sample.Text})
			required(t, p)
			assert.NotRegexp(t, `[<>&\x{2028}\x{2029}\x{202a}-\x{202e}\x{2066}-\x{2069}]`, data)
			assert.Equal(t, sample.Shown, p["title"])
			description := p["description"].(string)
			tags := regexp.MustCompile(`<[^>]*>`)
			assert.Equal(t, []string{"<p>", "</p>", "<p>", "</p>", "<p>", "</p>"}, tags.FindAllString(description, -1))
			assert.Equal(t, 3, strings.Count(html.UnescapeString(tags.ReplaceAllString(description, "\n")), sample.Shown))
		})
	}
}

func TestProblems(t *testing.T) {
	at := func(d *jobdesc.Description, o jobposting.Options) []string {
		data, err := jobposting.Posting(d, o)
		var all []string
		for _, p := range problems(t, err) {
			all = append(all, p.Pointer+" "+p.Code)
			assert.NotEmpty(t, p.Text.DA)
			assert.NotEmpty(t, p.Text.EN)
		}
		assert.Equal(t, err != nil, data == nil)
		return all
	}
	assert.Equal(t, []string{
		"/title jobposting-title-missing", "/workplace/employer jobposting-employer-missing", "/workplace/town jobposting-town-missing",
		"/advert/text jobposting-advert-missing", "/advert/published jobposting-published-missing",
	}, at(&jobdesc.Description{}, jobposting.Options{}))

	d := good()
	d.Title, d.Advert.Text = " \u202e ", "\n \n"
	assert.Equal(t, []string{"/title jobposting-title-missing", "/advert/text jobposting-advert-missing"}, at(d, jobposting.Options{}))

	d = good()
	d.Employment.Start, d.Advert.Published, d.Advert.Deadline = "2027-02-30", "2026-13-01", "x"
	assert.Equal(t, []string{
		"/employment/start jobposting-no-such-day", "/advert/published jobposting-no-such-day", "/advert/deadline jobposting-no-such-day",
	}, at(d, jobposting.Options{}))

	d = good()
	d.Workplace.Country, d.Workplace.Website = "Danmark", "javascript:alert(1)"
	assert.Equal(t, []string{"/workplace/country jobposting-country", "/workplace/website jobposting-website-address"}, at(d, jobposting.Options{}))

	d = good()
	d.Advert.Deadline = "2026-11-30"
	assert.Equal(t, []string{"/advert/deadline jobposting-deadline-before-published"}, at(d, jobposting.Options{}))
	d.Advert.Deadline = d.Advert.Published
	assert.Empty(t, at(d, jobposting.Options{}))

	d = good()
	d.Employment.Form = jobdesc.EmploymentFormVolunteer
	salary := jobposting.Salary{Currency: "DKK", From: 150, Unit: jobposting.SalaryUnitHour}
	assert.Equal(t, []string{" jobposting-salary-for-volunteer"}, at(d, jobposting.Options{Salary: &salary}))

	assert.Empty(t, at(good(), jobposting.Options{Salary: &salary}))
	for _, wrong := range []jobposting.Salary{
		{}, {Currency: "dkk", From: 1, Unit: jobposting.SalaryUnitHour}, {Currency: "DKK", Unit: jobposting.SalaryUnitHour},
		{Currency: "DKK", From: 1, Unit: "WEEKS"}, {Currency: "DKK", From: 2, To: 1, Unit: jobposting.SalaryUnitYear},
	} {
		assert.Equal(t, []string{" jobposting-salary"}, at(good(), jobposting.Options{Salary: &wrong}), "%+v", wrong)
	}
	assert.Equal(t, []string{" jobposting-logo-address"}, at(good(), jobposting.Options{Logo: "javascript:alert(1)"}))
}
