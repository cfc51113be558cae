package jobdesc

// TitleVariant is one of the field's titles for the job. The zero value means that
// it is not said.
type TitleVariant string

// The titles. The first is the word this library uses; the others are the
// guide's (evidence 2.1 to 2.6).
const (
	TitlePeerWorker                       TitleVariant = "peer-worker"
	TitlePeerSupportWorker                TitleVariant = "peer-support-worker"
	TitleWorkerWithUserExperience         TitleVariant = "worker-with-user-experience"
	TitlePersonWithExperientialCompetence TitleVariant = "person-with-experiential-competence"
	TitleRecoveryMentor                   TitleVariant = "recovery-mentor"
	TitleTurningPointInstructor           TitleVariant = "turning-point-instructor"
	TitleDischargeGuide                   TitleVariant = "discharge-guide"
)

// AllTitleVariants returns the list in fixed order.
func AllTitleVariants() []TitleVariant { return all[TitleVariant](titleVariants) }

// Valid reports whether t is one of [AllTitleVariants].
func (t TitleVariant) Valid() bool { return index(titleVariants, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t TitleVariant) Entry() (Entry, bool) { return find(titleVariants, t) }

var titleVariants = []Entry{
	row("peer-worker", "Peer-medarbejder", "Peer worker", "66.1"),
	row("peer-support-worker", "Peer-støttemedarbejder", "Peer support worker", "2.4"),
	row("worker-with-user-experience", "Medarbejder med brugererfaring", "Worker with experience as a service user", "2.1"),
	row("person-with-experiential-competence", "Menneske med erfaringskompetencer", "Person with experiential competence", "2.2"),
	row("recovery-mentor", "Recoverymentor", "Recovery mentor", "2.3"),
	row("turning-point-instructor", "Vendepunktsinstruktør", "Turning-point instructor", "2.5"),
	row("discharge-guide", "Udskrivningsguide", "Discharge guide", "2.6"),
}

// Placement is the kind of place the job is at. The zero value means that it is
// not said.
type Placement string

// The places, in the order of the source (evidence 55.1 to 55.17).
const (
	Ward                   Placement = "ward"
	RegionalOutpatient     Placement = "regional-outpatient"
	MunicipalOutpatient    Placement = "municipal-outpatient"
	MunicipalDayService    Placement = "municipal-day-service"
	Residential            Placement = "residential"
	Association            Placement = "association"
	HousingAssociation     Placement = "housing-association"
	DropInCentre           Placement = "drop-in-centre"
	JobCentre              Placement = "job-centre"
	DischargeMentor        Placement = "discharge-mentor"
	PrivateCompany         Placement = "private-company"
	Education              Placement = "education"
	ResearchAndDevelopment Placement = "research-and-development"
	Consultancy            Placement = "consultancy"
	Prehospital            Placement = "prehospital"
	SocialEnterprise       Placement = "social-enterprise"
	OwnBusiness            Placement = "own-business"
)

// AllPlacements returns the list in fixed order.
func AllPlacements() []Placement { return all[Placement](placements) }

// Valid reports whether p is one of [AllPlacements].
func (p Placement) Valid() bool { return index(placements, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p Placement) Entry() (Entry, bool) { return find(placements, p) }

var placements = []Entry{
	row("ward", "Sengeafsnit i psykiatrien", "Psychiatric ward", "55.1"),
	row("regional-outpatient", "Klinik i regionen, ambulant", "Regional outpatient clinic", "55.2"),
	row("municipal-outpatient", "Ambulant behandling i kommunen, for eksempel for alkohol eller stoffer", "Municipal outpatient treatment, for example for alcohol or drugs", "55.3"),
	row("municipal-day-service", "Dagtilbud i kommunens socialpsykiatri", "Day service in municipal social psychiatry", "55.4"),
	row("residential", "Bosted", "Residential facility", "55.5"),
	row("association", "Forening for brugere eller pårørende", "Association of service users or relatives", "55.6"),
	row("housing-association", "Boligforening, for eksempel som social vicevært", "Housing association, for example as a social caretaker", "55.7"),
	row("drop-in-centre", "Privat værested", "Private drop-in centre", "55.8"),
	row("job-centre", "Jobcenter i kommunen", "Municipal job centre", "55.9"),
	row("discharge-mentor", "Mentor ved udskrivning (en rolle mere end et sted)", "Discharge mentor (a role rather than a place)", "55.10"),
	row("private-company", "Privat virksomhed, for eksempel i HR", "Private company, for example in HR", "55.11"),
	row("education", "Uddannelsessted, for eksempel som mentor for studerende", "Place of education, for example as a mentor for students", "55.12"),
	row("research-and-development", "Forskning og udvikling, for eksempel med kvalitet i psykiatrien", "Research and development, for example on quality in psychiatry", "55.13"),
	row("consultancy", "Konsulentfirma med offentlige kunder", "Consultancy with public clients", "55.14"),
	row("prehospital", "Præhospitalet, for eksempel rådgivning på telefon eller sociolance", "Prehospital services, for example phone counselling or outreach", "55.15"),
	row("social-enterprise", "Socialøkonomisk virksomhed", "Social enterprise", "55.16"),
	row("own-business", "Egen virksomhed", "One's own business", "55.17"),
}
