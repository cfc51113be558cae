package jobdesc

import (
	"cmp"

	"github.com/peerwork-dk/peerwork"
)

// The meaning rules of a job description: what no schema can say. A code is
// permanent.
const (
	codeDate       = "job-description-date"
	codeDateOrder  = "job-description-date-order"
	codeTwice      = "job-description-twice"
	codeEmpty      = "job-description-empty"
	codeTwoAnswers = "job-description-two-answers"
	codeHours      = "job-description-hours"
	codeTerm       = "job-description-term"
	codeScheme     = "job-description-scheme"
	codeVolunteer  = "job-description-volunteer"
	codeAmount     = "job-description-amount"
	codePayRange   = "job-description-pay-range"
)

// Validate returns the [peerwork.Problems] of the description, nil when it is
// good: of its shape, as its schema describes it, and when that is right, of its
// meaning, in the order of the type: parts that contradict each other, days that
// do not exist, entries that say nothing or are there twice. It says nothing of
// whether the job is a good one: a description without a single task can be
// valid. That is for [Description.Review].
func (d *Description) Validate() error {
	if err := d.shape(); err != nil {
		return err
	}
	var c checker
	c.either(d.ForWhom != "", d.OwnWord.Many, "ownWord")
	c.day(d.Date, "date")
	for i := range d.Heard {
		c.says(string(d.Heard[i].Role), d.Heard[i].Text, "heard", num(i))
		c.day(d.Heard[i].Date, "heard", num(i), "date")
	}
	c.either(d.Workplace.Placement != "", d.Workplace.OtherPlacement, "workplace", "otherPlacement")
	d.validateTerms(&c)
	once(&c, d.TargetGroups, "targetGroups")
	if d.Support != nil {
		once(&c, d.Support.Forms, "support", "forms")
	}
	once(&c, d.Functions, "functions")
	once(&c, d.ClassicFunctions, "classicFunctions")
	d.validateTasks(&c)
	once(&c, d.Values, "values")
	for i := range d.Requirements {
		c.says(string(d.Requirements[i].Kind), d.Requirements[i].Text, "requirements", num(i))
	}
	if d.Competences != nil {
		c.competences(d.Competences.Had, "had")
		c.competences(d.Competences.ToBeGiven, "toBeGiven")
	}
	if d.Supervision != nil {
		once(&c, d.Supervision.Themes, "supervision", "themes")
	}
	if d.Development != nil {
		once(&c, d.Development.Ways, "development", "ways")
	}
	if r := d.Recruitment; r != nil {
		for i := range r.Committee {
			c.says(string(r.Committee[i].Role), r.Committee[i].Title, "recruitment", "committee", num(i))
		}
		once(&c, r.Channels, "recruitment", "channels")
		once(&c, r.Guidance, "recruitment", "guidance")
	}
	c.day(d.Advert.Published, "advert", "published")
	c.day(d.Advert.Deadline, "advert", "deadline")
	c.order(d.Advert.Published, d.Advert.Deadline, "advert", "deadline")
	if d.Evaluation != nil {
		c.day(d.Evaluation.First, "evaluation", "first")
	}
	c.day(d.ReviewDate, "reviewDate")
	seen := map[DilemmaID]bool{}
	for i := range d.Dilemmas {
		if seen[d.Dilemmas[i].Dilemma] {
			c.add(twice(string(d.Dilemmas[i].Dilemma), "dilemmas", num(i), "dilemma"))
		}
		seen[d.Dilemmas[i].Dilemma] = true
	}
	for i := range d.Open {
		for k := range d.Open[:i] {
			if d.Open[k].Question == d.Open[i].Question {
				c.add(twice(string(d.Open[i].Question), "open", num(i), "question"))
				break
			}
		}
	}
	return c.problems.Err()
}

// validateTerms checks employment, hours, schedule, pay and contract.
func (d *Description) validateTerms(c *checker) {
	e := &d.Employment
	volunteer := e.Form == EmploymentFormVolunteer
	c.either(e.Form != "", e.OtherForm, "employment", "otherForm")
	if (e.Scheme != "" || e.OtherScheme != "") && e.Form != EmploymentFormSpecialTerms {
		at := "scheme"
		if e.Scheme == "" {
			at = "otherScheme"
		}
		c.add(problem(codeScheme,
			"En ordning hører til ansættelse på særlige vilkår. Vælg den form, eller fjern ordningen.",
			"A scheme belongs to employment on special terms. Choose that form, or take the scheme away.", "employment", at))
	}
	c.either(e.Scheme != "", e.OtherScheme, "employment", "otherScheme")
	c.day(e.Start, "employment", "start")
	c.day(e.End, "employment", "end")
	c.order(e.Start, e.End, "employment", "end")
	if e.Term == TermPermanent && e.End != "" {
		c.add(problem(codeTerm,
			"Et fast job har ingen slutdato. Fjern den, eller skriv, at jobbet har en slutdato.",
			"A permanent job has no last day. Take it away, or say that the job has an end.", "employment", "end"))
	}
	d.validateHours(c)
	if d.Schedule != nil {
		once(c, d.Schedule.Times, "schedule", "times")
	}
	if volunteer && d.Pay != (Pay{}) {
		c.add(problem(codeVolunteer,
			"En frivillig får ikke løn. Fjern »pay«, eller vælg en anden form.",
			"A volunteer is not paid. Take “pay” away, or choose another form.", "pay"))
	}
	c.either(d.Pay.Basis != "", d.Pay.OtherBasis, "pay", "otherBasis")
	d.Pay.Range.validate(c)
	if !volunteer && d.Volunteering != (Volunteering{}) {
		c.add(problem(codeVolunteer,
			"»volunteering« er kun for frivillige. Fjern det, eller vælg den form.",
			"“volunteering” is for volunteers only. Take it away, or choose that form.", "volunteering"))
	}
	if volunteer && d.Contract != (Contract{}) {
		c.add(problem(codeVolunteer,
			"En frivillig har en aftale, ikke en kontrakt. Skriv den i »volunteering«.",
			"A volunteer has an agreement, not a contract. Write it in “volunteering”.", "contract"))
	}
}

// validateHours compares the hours with each other and with the tasks.
func (d *Description) validateHours(c *checker) {
	h := &d.Hours
	most := max(h.MinutesPerWeek, h.UpToMinutesPerWeek)
	if h.UpToMinutesPerWeek != 0 && h.UpToMinutesPerWeek <= h.MinutesPerWeek {
		c.add(problem(codeHours,
			"Det højeste antal minutter skal være større end det laveste. Ret det, eller fjern det.",
			"The most minutes must be more than the fewest. Correct it, or take it away.", "hours", "upToMinutesPerWeek"))
	}
	if share := d.Hours.PercentOfFullTime; share != 0 && most != 0 {
		// A share is written rounded, so a per cent up or down is no mistake.
		least := cmp.Or(h.MinutesPerWeek, most)
		if full := d.FullTimeMinutes(); full != 0 && (100*least > (share+1)*full || 100*most < (share-1)*full) {
			week := Duration(full)
			c.add(problem(codeHours,
				num(share)+" procent af "+week.DA+" passer ikke med timerne i jobbet. Ret det ene af dem.",
				num(share)+" per cent of "+week.EN+" does not fit the hours of the job. Correct one of them.", "hours", "percentOfFullTime"))
		}
	}
	if sum := d.TaskMinutes(); most != 0 && sum > most {
		c.add(problem(codeHours,
			"Opgaverne fylder "+num(sum)+" minutter om ugen, men jobbet har "+num(most)+". Ret det ene af dem.",
			"The tasks take "+num(sum)+" minutes a week, but the job has "+num(most)+". Correct one of them.", "hours"))
	}
}

// validate checks that the amounts are amounts and the highest is not the
// lowest.
func (r PayRange) validate(c *checker) {
	from, to := c.amount(r.From, "from"), c.amount(r.To, "to")
	if from >= 0 && to >= 0 && to <= from {
		c.add(problem(codePayRange,
			"Det højeste beløb skal være større end det laveste. Ret det, eller fjern det.",
			"The highest amount must be more than the lowest. Correct it, or take it away.", "pay", "range", "to"))
	}
}

// FullTimeMinutes is the minutes a week of full time: what the description
// says, or 37 hours in Denmark. It is 0 where that is not known.
func (d *Description) FullTimeMinutes() int {
	switch {
	case d.Hours.FullTimeMinutesPerWeek != 0:
		return d.Hours.FullTimeMinutesPerWeek
	case d.Workplace.Country == "" || d.Workplace.Country == "DK":
		return 37 * 60
	}
	return 0
}

// TaskMinutes is the sum of the minutes a week of the tasks. Tasks without
// minutes count for nothing.
func (d *Description) TaskMinutes() int {
	sum := 0
	for i := range d.Tasks {
		sum += d.Tasks[i].MinutesPerWeek
	}
	return sum
}

// validateTasks checks tasks in, tasks out and limits.
func (d *Description) validateTasks(c *checker) {
	for i := range d.Tasks {
		c.either(d.Tasks[i].Kind != "", d.Tasks[i].OtherKind, "tasks", num(i), "otherKind")
		once(c, d.Tasks[i].Aspects, "tasks", num(i), "aspects")
	}
	for i := range d.TasksOut {
		c.says(string(d.TasksOut[i].Kind), d.TasksOut[i].Text, "tasksOut", num(i))
	}
	for i := range d.Limits {
		c.says(string(d.Limits[i].Kind), d.Limits[i].Text, "limits", num(i))
	}
}

// checker gathers problems.
type checker struct{ problems peerwork.Problems }

func (c *checker) add(p peerwork.Problem) { c.problems = append(c.problems, p) }

// day checks that a day that is given exists.
func (c *checker) day(day peerwork.Date, parts ...string) {
	if day != "" && !day.Valid() {
		c.add(problem(codeDate,
			"Dagen »"+string(day)+"« findes ikke. Skriv år, måned og dag, for eksempel 2027-01-04.",
			"There is no day “"+string(day)+"”. Write year, month and day, for example 2027-01-04.", parts...))
	}
}

// amount returns an amount of a pay range in hundredths, -1 for none and for what
// is written in a way that can be read as two amounts.
func (c *checker) amount(a Amount, name string) int64 {
	if a == "" {
		return -1
	}
	n, ok := a.Hundredths()
	if !ok {
		c.add(problem(codeAmount,
			"»"+string(a)+"« kan læses på flere måder. Skriv 28500 uden punktum, og skriv ører som i 165.50.",
			"“"+string(a)+"” can be read in several ways. Write 28500 without a point, and cents as in 165.50.", "pay", "range", name))
		return -1
	}
	return n
}

// order checks that the later of two days that exist is not before the earlier.
// Written as they are, days sort like texts.
func (c *checker) order(earlier, later peerwork.Date, parts ...string) {
	if earlier.Valid() && later.Valid() && later < earlier {
		c.add(problem(codeDateOrder,
			string(later)+" ligger før "+string(earlier)+". Byt om, eller ret den ene dag.",
			string(later)+" is before "+string(earlier)+". Swap them, or correct one of the days.", parts...))
	}
}

// either checks that a choice from a list and the words for what the list does
// not have are not both given.
func (c *checker) either(chosen bool, other string, parts ...string) {
	if chosen && other != "" {
		c.add(problem(codeTwoAnswers,
			"Her er valgt fra listen, og der står også noget andet. Behold det ene.",
			"Something is chosen from the list, and something else is written too. Keep one of them.", parts...))
	}
}

// says checks that an entry has a kind or words of its own.
func (c *checker) says(kind, words string, parts ...string) {
	if kind == "" && words == "" {
		c.add(problem(codeEmpty,
			"Her står ingenting. Vælg fra listen, skriv det med jeres egne ord, eller fjern linjen.",
			"Nothing is said here. Choose from the list, say it in your own words, or take the line away.", parts...))
	}
}

func (c *checker) competences(list []Competence, name string) {
	for i := range list {
		c.says(string(list[i].Kind), list[i].Text, "competences", name, num(i))
	}
}

// once checks that nothing is in a list twice.
func once[T ~string](c *checker, list []T, parts ...string) {
	for i, value := range list {
		for _, before := range list[:i] {
			if value == before {
				c.add(twice(string(value), append(parts[:len(parts):len(parts)], num(i))...))
				break
			}
		}
	}
}

func twice(value string, parts ...string) peerwork.Problem {
	return problem(codeTwice,
		"»"+value+"« står to gange. Behold det ene.",
		"“"+value+"” is there twice. Keep one of them.", parts...)
}
