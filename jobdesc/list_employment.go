package jobdesc

// EmploymentForm is the form of employment. The zero value means that it is not
// decided.
type EmploymentForm string

// The forms (evidence 5.1; the last is 55.17).
const (
	EmploymentFormOrdinary     EmploymentForm = "ordinary"
	EmploymentFormSpecialTerms EmploymentForm = "special-terms"
	EmploymentFormVolunteer    EmploymentForm = "volunteer"
	EmploymentFormSelfEmployed EmploymentForm = "self-employed"
)

// Valid reports whether e is on the list.
func (e EmploymentForm) Valid() bool { return index(employmentForms, e) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (e EmploymentForm) Entry() (Entry, bool) { return find(employmentForms, e) }

var employmentForms = []Entry{
	{ID: string(EmploymentFormOrdinary), Label: both("Ansat på almindelige vilkår", "Employed on ordinary terms"), Evidence: []string{"5.1"}},
	{ID: string(EmploymentFormSpecialTerms), Label: both("Ansat på særlige vilkår", "Employed on special terms"), Evidence: []string{"5.1"}},
	{ID: string(EmploymentFormVolunteer), Label: both("Frivillig", "Volunteer"), Evidence: []string{"5.1", "54.1"}},
	{ID: string(EmploymentFormSelfEmployed), Label: both("Selvstændig", "Self-employed"), Evidence: []string{"55.17"}},
}

// Scheme is the scheme of an employment on special terms. The zero value means
// that it is not said.
type Scheme string

// The schemes.
const (
	SchemeFlexjob            Scheme = "flexjob"
	SchemeWageSubsidy        Scheme = "wage-subsidy"
	SchemePensionWageSubsidy Scheme = "pension-wage-subsidy"
)

// Valid reports whether s is on the list.
func (s Scheme) Valid() bool { return index(schemes, s) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (s Scheme) Entry() (Entry, bool) { return find(schemes, s) }

var schemes = []Entry{
	{ID: string(SchemeFlexjob), Label: both("Fleksjob", "Flexjob (reduced work capacity)"), Evidence: []string{"25.5"}},
	{
		ID: string(SchemeWageSubsidy), Label: both("Løntilskud", "Wage subsidy"),
		Own:      both("Kilden nævner ikke løntilskud ved navn, men det er en udbredt ordning.", "The source does not name wage subsidies, but they are common."),
		Evidence: []string{"own"},
	},
	{ID: string(SchemePensionWageSubsidy), Label: both("Løntilskud til førtidspensionister", "Wage subsidy alongside a disability pension"), Evidence: []string{"25.5"}},
}

// Term says whether the job has an end. The zero value means that it is not
// decided.
type Term string

// The two (evidence 54.3 and 54.4).
const (
	TermPermanent Term = "permanent"
	TermFixed     Term = "fixed"
)

// Valid reports whether t is on the list.
func (t Term) Valid() bool { return index(terms, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t Term) Entry() (Entry, bool) { return find(terms, t) }

var terms = []Entry{
	{ID: string(TermPermanent), Label: both("Fast job", "Permanent"), Evidence: []string{"54.4"}},
	{ID: string(TermFixed), Label: both("Job med slutdato", "With an end date"), Evidence: []string{"54.4"}},
}

// WorkTime is a time of day or week the hours are worked. The zero value is
// none.
type WorkTime string

// The times (evidence 71.1 and 71.2).
const (
	WorkTimeDay          WorkTime = "day"
	WorkTimeEvening      WorkTime = "evening"
	WorkTimeWeekend      WorkTime = "weekend"
	WorkTimeAcrossShifts WorkTime = "across-shifts"
	WorkTimeNight        WorkTime = "night"
	WorkTimeAsAgreed     WorkTime = "as-agreed"
)

// Valid reports whether w is on the list.
func (w WorkTime) Valid() bool { return index(workTimes, w) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (w WorkTime) Entry() (Entry, bool) { return find(workTimes, w) }

var workTimes = []Entry{
	{ID: string(WorkTimeDay), Label: both("Dag", "Day"), Evidence: []string{"71.1"}},
	{ID: string(WorkTimeEvening), Label: both("Aften", "Evening"), Evidence: []string{"71.1"}},
	{ID: string(WorkTimeWeekend), Label: both("Weekend", "Weekend"), Evidence: []string{"71.1"}},
	{ID: string(WorkTimeAcrossShifts), Label: both("På tværs af dag og aften", "Across day and evening"), Evidence: []string{"71.2"}},
	{
		ID: string(WorkTimeNight), Label: both("Nat", "Night"),
		Own:      both("Nogle steder er der mest brug for støtte om natten.", "In some places support is needed most at night."),
		Evidence: []string{"own"},
	},
	{
		ID: string(WorkTimeAsAgreed), Label: both("Efter aftale fra uge til uge", "As agreed from week to week"),
		Own:      both("Foredrag og følgeskab ligger sjældent på faste tider.", "Talks and going along with people seldom keep fixed hours."),
		Evidence: []string{"own"},
	},
}

// PayBasis is what pay is based on. The zero value means that it is not decided.
type PayBasis string

// The bases.
const (
	PayBasisCollectiveAgreement PayBasis = "collective-agreement"
	PayBasisIndividualAgreement PayBasis = "individual-agreement"
	PayBasisScheme              PayBasis = "scheme"
	PayBasisFee                 PayBasis = "fee"
)

// Valid reports whether p is on the list.
func (p PayBasis) Valid() bool { return index(payBases, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p PayBasis) Entry() (Entry, bool) { return find(payBases, p) }

var payBases = []Entry{
	{ID: string(PayBasisCollectiveAgreement), Label: both("Overenskomst", "Collective agreement"), Evidence: []string{"25.4"}},
	{
		ID: string(PayBasisIndividualAgreement), Label: both("Individuel aftale", "Individual agreement"),
		Own:      both("Ikke alle arbejdspladser har en overenskomst, der passer.", "Not every workplace has an agreement that fits."),
		Evidence: []string{"23.3", "own"},
	},
	{ID: string(PayBasisScheme), Label: both("Reglerne for ordningen, for eksempel fleksjob", "The rules of the scheme, such as flexjob"), Evidence: []string{"25.5"}},
	{
		ID: string(PayBasisFee), Label: both("Honorar", "Fee"),
		Own:      both("Selvstændige får honorar i stedet for løn.", "The self-employed have fees instead of pay."),
		Evidence: []string{"own"},
	},
}

// PayStep is where the job is placed on the pay scale. The zero value means that
// it is not decided.
type PayStep string

// The places on the scale.
const (
	PayStepLowest           PayStep = "lowest"
	PayStepExperienceCounts PayStep = "experience-counts"
	PayStepAsProfessionals  PayStep = "as-professionals"
)

// Valid reports whether p is on the list.
func (p PayStep) Valid() bool { return index(paySteps, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p PayStep) Entry() (Entry, bool) { return find(paySteps, p) }

var paySteps = []Entry{
	{ID: string(PayStepLowest), Label: both("Laveste trin", "Lowest step"), Evidence: []string{"61.2"}},
	{ID: string(PayStepExperienceCounts), Label: both("Erfaringskompetencer tæller med", "Experiential competence counts"), Evidence: []string{"25.4"}},
	{ID: string(PayStepAsProfessionals), Label: both("På linje med faguddannede kolleger", "On a par with trained colleagues"), Evidence: []string{"72.1"}},
}

// Demands says whether the demands of the job are those of other jobs, or lower
// for everybody who is a peer worker. It is about the job, not about what is
// agreed with one person. The zero value means that it is not said.
type Demands string

// The two. The first is what the source asks for (evidence 66.1).
const (
	DemandsAsColleagues          Demands = "as-colleagues"
	DemandsReducedForPeerWorkers Demands = "reduced-for-peer-workers"
)

// Valid reports whether d is on the list.
func (d Demands) Valid() bool { return index(demands, d) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (d Demands) Entry() (Entry, bool) { return find(demands, d) }

var demands = []Entry{
	{ID: string(DemandsAsColleagues), Label: both("De samme krav som i andre job her", "The same demands as in other jobs here"), Evidence: []string{"66.1", "54.9"}},
	{
		ID: string(DemandsReducedForPeerWorkers), Label: both("Lavere krav til alle peer-medarbejdere", "Lower demands on all peer workers"),
		Own:      both("Valget er på listen, så en gennemgang kan se det uden at gætte ud fra ord.", "The choice is on the list so that a review can see it without guessing from words."),
		Evidence: []string{"own"},
	},
}

// PayPer is what an amount of pay is for. The zero value is none.
type PayPer string

// The three.
const (
	PayPerHour  PayPer = "hour"
	PayPerMonth PayPer = "month"
	PayPerYear  PayPer = "year"
)

// Valid reports whether p is on the list.
func (p PayPer) Valid() bool { return index(payPers, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p PayPer) Entry() (Entry, bool) { return find(payPers, p) }

var payPers = []Entry{
	{
		ID: string(PayPerHour), Label: both("Time", "Hour"),
		Own:      both("Job på få timer lønnes ofte for timen.", "Jobs of few hours are often paid by the hour."),
		Evidence: []string{"own"},
	},
	{
		ID: string(PayPerMonth), Label: both("Måned", "Month"),
		Own:      both("De fleste i Danmark får løn hver måned.", "Most people in Denmark are paid every month."),
		Evidence: []string{"own"},
	},
	{
		ID: string(PayPerYear), Label: both("År", "Year"),
		Own:      both("Nogle opslag siger lønnen for et år.", "Some adverts state the pay for a year."),
		Evidence: []string{"own"},
	},
}
