package jobdesc

// TitleVariant is one of the field's titles for the job. The zero value means that
// it is not said.
type TitleVariant string

// The titles. The first is the word this library uses; the others are the
// guide's (evidence 2.1 to 2.6).
const (
	TitleVariantPeerWorker                       TitleVariant = "peer-worker"
	TitleVariantPeerSupportWorker                TitleVariant = "peer-support-worker"
	TitleVariantWorkerWithUserExperience         TitleVariant = "worker-with-user-experience"
	TitleVariantPersonWithExperientialCompetence TitleVariant = "person-with-experiential-competence"
	TitleVariantRecoveryMentor                   TitleVariant = "recovery-mentor"
	TitleVariantTurningPointInstructor           TitleVariant = "turning-point-instructor"
	TitleVariantDischargeGuide                   TitleVariant = "discharge-guide"
)

// Valid reports whether t is on the list.
func (t TitleVariant) Valid() bool { return index(titleVariants, t) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (t TitleVariant) Entry() (Entry, bool) { return find(titleVariants, t) }

var titleVariants = []Entry{
	{ID: string(TitleVariantPeerWorker), Label: both("Peer-medarbejder", "Peer worker"), Evidence: []string{"66.1"}},
	{ID: string(TitleVariantPeerSupportWorker), Label: both("Peer-støttemedarbejder", "Peer support worker"), Evidence: []string{"2.4"}},
	{ID: string(TitleVariantWorkerWithUserExperience), Label: both("Medarbejder med brugererfaring", "Worker with experience as a service user"), Evidence: []string{"2.1"}},
	{ID: string(TitleVariantPersonWithExperientialCompetence), Label: both("Menneske med erfaringskompetencer", "Person with experiential competence"), Evidence: []string{"2.2"}},
	{ID: string(TitleVariantRecoveryMentor), Label: both("Recoverymentor", "Recovery mentor"), Evidence: []string{"2.3"}},
	{ID: string(TitleVariantTurningPointInstructor), Label: both("Vendepunktsinstruktør", "Turning-point instructor"), Evidence: []string{"2.5"}},
	{ID: string(TitleVariantDischargeGuide), Label: both("Udskrivningsguide", "Discharge guide"), Evidence: []string{"2.6"}},
}

// Placement is the kind of place the job is at. The zero value means that it is
// not said.
type Placement string

// The places, in the order of the source (evidence 55.1 to 55.17).
const (
	PlacementWard                   Placement = "ward"
	PlacementRegionalOutpatient     Placement = "regional-outpatient"
	PlacementMunicipalOutpatient    Placement = "municipal-outpatient"
	PlacementMunicipalDayService    Placement = "municipal-day-service"
	PlacementResidential            Placement = "residential"
	PlacementAssociation            Placement = "association"
	PlacementHousingAssociation     Placement = "housing-association"
	PlacementDropInCentre           Placement = "drop-in-centre"
	PlacementJobCentre              Placement = "job-centre"
	PlacementDischargeMentor        Placement = "discharge-mentor"
	PlacementPrivateCompany         Placement = "private-company"
	PlacementEducation              Placement = "education"
	PlacementResearchAndDevelopment Placement = "research-and-development"
	PlacementConsultancy            Placement = "consultancy"
	PlacementPrehospital            Placement = "prehospital"
	PlacementSocialEnterprise       Placement = "social-enterprise"
	PlacementOwnBusiness            Placement = "own-business"
)

// Valid reports whether p is on the list.
func (p Placement) Valid() bool { return index(placements, p) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (p Placement) Entry() (Entry, bool) { return find(placements, p) }

var placements = []Entry{
	{ID: string(PlacementWard), Label: both("Sengeafsnit i psykiatrien", "Psychiatric ward"), Evidence: []string{"55.1"}},
	{ID: string(PlacementRegionalOutpatient), Label: both("Klinik i regionen, ambulant", "Regional outpatient clinic"), Evidence: []string{"55.2"}},
	{ID: string(PlacementMunicipalOutpatient), Label: both("Ambulant behandling i kommunen, for eksempel for alkohol eller stoffer", "Municipal outpatient treatment, for example for alcohol or drugs"), Evidence: []string{"55.3"}},
	{ID: string(PlacementMunicipalDayService), Label: both("Dagtilbud i kommunens socialpsykiatri", "Day service in municipal social psychiatry"), Evidence: []string{"55.4"}},
	{ID: string(PlacementResidential), Label: both("Bosted", "Residential facility"), Evidence: []string{"55.5"}},
	{ID: string(PlacementAssociation), Label: both("Forening for brugere eller pårørende", "Association of service users or relatives"), Evidence: []string{"55.6"}},
	{ID: string(PlacementHousingAssociation), Label: both("Boligforening, for eksempel som social vicevært", "Housing association, for example as a social caretaker"), Evidence: []string{"55.7"}},
	{ID: string(PlacementDropInCentre), Label: both("Privat værested", "Private drop-in centre"), Evidence: []string{"55.8"}},
	{ID: string(PlacementJobCentre), Label: both("Jobcenter i kommunen", "Municipal job centre"), Evidence: []string{"55.9"}},
	{ID: string(PlacementDischargeMentor), Label: both("Mentor ved udskrivning (en rolle mere end et sted)", "Discharge mentor (a role rather than a place)"), Evidence: []string{"55.10"}},
	{ID: string(PlacementPrivateCompany), Label: both("Privat virksomhed, for eksempel i HR", "Private company, for example in HR"), Evidence: []string{"55.11"}},
	{ID: string(PlacementEducation), Label: both("Uddannelsessted, for eksempel som mentor for studerende", "Place of education, for example as a mentor for students"), Evidence: []string{"55.12"}},
	{ID: string(PlacementResearchAndDevelopment), Label: both("Forskning og udvikling, for eksempel med kvalitet i psykiatrien", "Research and development, for example on quality in psychiatry"), Evidence: []string{"55.13"}},
	{ID: string(PlacementConsultancy), Label: both("Konsulentfirma med offentlige kunder", "Consultancy with public clients"), Evidence: []string{"55.14"}},
	{ID: string(PlacementPrehospital), Label: both("Præhospitalet, for eksempel rådgivning på telefon eller sociolance", "Prehospital services, for example phone counselling or outreach"), Evidence: []string{"55.15"}},
	{ID: string(PlacementSocialEnterprise), Label: both("Socialøkonomisk virksomhed", "Social enterprise"), Evidence: []string{"55.16"}},
	{ID: string(PlacementOwnBusiness), Label: both("Egen virksomhed", "One's own business"), Evidence: []string{"55.17"}},
}
