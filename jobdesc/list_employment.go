package jobdesc

// EmploymentForm is the form of employment. The zero value means that it is not
// decided.
type EmploymentForm string

// The forms (evidence 5.1; the last is 55.17).
const (
	Ordinary     EmploymentForm = "ordinary"
	SpecialTerms EmploymentForm = "special-terms"
	Volunteer    EmploymentForm = "volunteer"
	SelfEmployed EmploymentForm = "self-employed"
)

// AllEmploymentForms returns the list in fixed order.
func AllEmploymentForms() []EmploymentForm { return all[EmploymentForm](employmentForms) }

// Valid reports whether e is one of [AllEmploymentForms].
func (e EmploymentForm) Valid() bool { return index(employmentForms, e) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (e EmploymentForm) Entry() (Entry, bool) { return find(employmentForms, e) }

var employmentForms = []Entry{
	row("ordinary", "Ansat på almindelige vilkår", "Employed on ordinary terms", "5.1"),
	row("special-terms", "Ansat på særlige vilkår", "Employed on special terms", "5.1"),
	row("volunteer", "Frivillig", "Volunteer", "5.1", "54.1"),
	row("self-employed", "Selvstændig", "Self-employed", "55.17"),
}

// Scheme is the scheme of an employment on special terms. The zero value means
// that it is not said.
type Scheme string

// The schemes.
const (
	Flexjob            Scheme = "flexjob"
	WageSubsidy        Scheme = "wage-subsidy"
	PensionWageSubsidy Scheme = "pension-wage-subsidy"
)

// AllSchemes returns the list in fixed order.
func AllSchemes() []Scheme { return all[Scheme](schemes) }

// Valid reports whether s is one of [AllSchemes].
func (s Scheme) Valid() bool { return index(schemes, s) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (s Scheme) Entry() (Entry, bool) { return find(schemes, s) }

var schemes = []Entry{
	row("flexjob", "Fleksjob", "Flexjob (reduced work capacity)", "25.5"),
	ours("wage-subsidy", "Løntilskud", "Wage subsidy", "Kilden nævner ikke løntilskud ved navn, men det er en udbredt ordning.", "The source does not name wage subsidies, but they are common."),
	row("pension-wage-subsidy", "Ansat ved siden af førtidspension", "Employed beside a disability pension", "25.5"),
}

// Term says whether the job has an end. The zero value means that it is not
// decided.
type Term string

// The two (evidence 54.3 and 54.4).
const (
	Permanent Term = "permanent"
	Fixed     Term = "fixed"
)

// AllTerms returns the list in fixed order.
func AllTerms() []Term { return all[Term](terms) }

// Valid reports whether t is one of [AllTerms].
func (t Term) Valid() bool { return index(terms, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t Term) Entry() (Entry, bool) { return find(terms, t) }

var terms = []Entry{
	row("permanent", "Fast job", "Permanent", "54.4"),
	row("fixed", "Job med slutdato", "With an end date", "54.4"),
}

// WorkTime is a time of day or week the hours are worked. The zero value is
// none.
type WorkTime string

// The times (evidence 71.1 and 71.2).
const (
	Day          WorkTime = "day"
	Evening      WorkTime = "evening"
	Weekend      WorkTime = "weekend"
	AcrossShifts WorkTime = "across-shifts"
	Night        WorkTime = "night"
	AsAgreed     WorkTime = "as-agreed"
)

// AllWorkTimes returns the list in fixed order.
func AllWorkTimes() []WorkTime { return all[WorkTime](workTimes) }

// Valid reports whether w is one of [AllWorkTimes].
func (w WorkTime) Valid() bool { return index(workTimes, w) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (w WorkTime) Entry() (Entry, bool) { return find(workTimes, w) }

var workTimes = []Entry{
	row("day", "Dag", "Day", "71.1"),
	row("evening", "Aften", "Evening", "71.1"),
	row("weekend", "Weekend", "Weekend", "71.1"),
	row("across-shifts", "På tværs af dag og aften", "Across day and evening", "71.2"),
	ours("night", "Nat", "Night", "Nogle steder er der mest brug for støtte om natten.", "In some places support is needed most at night."),
	ours("as-agreed", "Efter aftale fra uge til uge", "As agreed from week to week", "Foredrag og følgeskab ligger sjældent på faste tider.", "Talks and company on the way seldom keep fixed hours."),
}

// PayBasis is what pay is based on. The zero value means that it is not decided.
type PayBasis string

// The bases.
const (
	CollectiveAgreement PayBasis = "collective-agreement"
	IndividualAgreement PayBasis = "individual-agreement"
	SchemePay           PayBasis = "scheme"
	Fee                 PayBasis = "fee"
)

// AllPayBases returns the list in fixed order.
func AllPayBases() []PayBasis { return all[PayBasis](payBases) }

// Valid reports whether p is one of [AllPayBases].
func (p PayBasis) Valid() bool { return index(payBases, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p PayBasis) Entry() (Entry, bool) { return find(payBases, p) }

var payBases = []Entry{
	row("collective-agreement", "Overenskomst", "Collective agreement", "25.4"),
	ours("individual-agreement", "Individuel aftale", "Individual agreement", "Ikke alle arbejdspladser har en overenskomst, der passer.", "Not every workplace has an agreement that fits.", "23.3"),
	row("scheme", "Reglerne for ordningen, for eksempel fleksjob", "The rules of the scheme, such as flexjob", "25.5"),
	ours("fee", "Honorar", "Fee", "Selvstændige får honorar i stedet for løn.", "The self-employed have fees instead of pay."),
}

// PayStep is where the job is placed on the pay scale. The zero value means that
// it is not decided.
type PayStep string

// The places on the scale.
const (
	LowestStep       PayStep = "lowest"
	ExperienceCounts PayStep = "experience-counts"
	AsProfessionals  PayStep = "as-professionals"
)

// AllPaySteps returns the list in fixed order.
func AllPaySteps() []PayStep { return all[PayStep](paySteps) }

// Valid reports whether p is one of [AllPaySteps].
func (p PayStep) Valid() bool { return index(paySteps, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p PayStep) Entry() (Entry, bool) { return find(paySteps, p) }

var paySteps = []Entry{
	row("lowest", "Laveste trin", "Lowest step", "61.2"),
	row("experience-counts", "Erfaringskompetencer tæller med", "Experiential competence counts", "25.4"),
	row("as-professionals", "På linje med faguddannede kolleger", "On a par with trained colleagues", "72.1"),
}

// Demands says whether the demands of the job are those of other jobs, or lower
// for everybody who is a peer worker. It is about the job, not about what is
// agreed with one person. The zero value means that it is not said.
type Demands string

// The two (evidence 66.1 and 66.2).
const (
	AsColleagues          Demands = "as-colleagues"
	ReducedForPeerWorkers Demands = "reduced-for-peer-workers"
)

// AllDemands returns the list in fixed order.
func AllDemands() []Demands { return all[Demands](demands) }

// Valid reports whether d is one of [AllDemands].
func (d Demands) Valid() bool { return index(demands, d) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (d Demands) Entry() (Entry, bool) { return find(demands, d) }

var demands = []Entry{
	row("as-colleagues", "De samme krav som i andre job her", "The same demands as in other jobs here", "66.1", "54.9"),
	row("reduced-for-peer-workers", "Lavere krav til alle peer-medarbejdere", "Lower demands on all peer workers", "66.2", "54.12"),
}
