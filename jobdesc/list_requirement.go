package jobdesc

// RequirementKind is a kind of requirement. The zero value means that it
// is none of these.
type RequirementKind string

// The kinds.
const (
	RequirementKindEducation      RequirementKind = "education"
	RequirementKindCertificate    RequirementKind = "certificate"
	RequirementKindCriminalRecord RequirementKind = "criminal-record"
	RequirementKindChildrensCheck RequirementKind = "childrens-check"
	RequirementKindLicence        RequirementKind = "licence"
	RequirementKindOwnCar         RequirementKind = "own-car"
	RequirementKindLanguage       RequirementKind = "language"
	RequirementKindOwnExperience  RequirementKind = "own-experience"
	RequirementKindWorkExperience RequirementKind = "work-experience"
)

// Valid reports whether r is on the list.
func (r RequirementKind) Valid() bool { return index(requirementKinds, r) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (r RequirementKind) Entry() (Entry, bool) { return find(requirementKinds, r) }

var requirementKinds = []Entry{
	{ID: string(RequirementKindEducation), Label: both("Uddannelse", "Education"), Evidence: []string{"29.3"}},
	{ID: string(RequirementKindCertificate), Label: both("Kursus eller bevis", "Course or certificate"), Evidence: []string{"40.3"}},
	{
		ID: string(RequirementKindCriminalRecord), Label: both("Straffeattest", "Criminal record check"),
		Own:      both("Mange arbejdspladser beder om en straffeattest, før de ansætter.", "Many employers ask for a criminal record check before they hire."),
		Evidence: []string{"own"},
	},
	{
		ID: string(RequirementKindChildrensCheck), Label: both("Børneattest", "Check for work with children"),
		Own:      both("Nogle peer-medarbejdere møder børn og unge i arbejdet.", "Some peer workers meet children and young people at work."),
		Evidence: []string{"own"},
	},
	{
		ID: string(RequirementKindLicence), Label: both("Kørekort", "Driving licence"),
		Own:      both("Nogle opgaver ligger uden for huset.", "Some tasks are outside the house."),
		Evidence: []string{"own"},
	},
	{
		ID: string(RequirementKindOwnCar), Label: both("Egen bil", "Own car"),
		Own:      both("En bil koster penge, så kravet skal stå for sig selv.", "A car costs money, so this requirement stands on its own."),
		Evidence: []string{"own"},
	},
	{
		ID: string(RequirementKindLanguage), Label: both("Sprog", "Language"),
		Own:      both("Nogle steder taler mange et andet sprog end dansk.", "In some places many people speak another language."),
		Evidence: []string{"own"},
	},
	{ID: string(RequirementKindOwnExperience), Label: both("Egne erfaringer", "Own experience"), Evidence: []string{"43.6", "43.7"}},
	{
		ID: string(RequirementKindWorkExperience), Label: both("Erfaring fra arbejde", "Work experience"),
		Own:      both("Nogle job bygger på, at man har prøvet arbejdet før.", "Some jobs build on having done the work before."),
		Evidence: []string{"own"},
	},
}

// Need says whether a requirement is needed or wished for. The zero value means
// that it is not said.
type Need string

// The two.
const (
	NeedNeeded Need = "needed"
	NeedWished Need = "wished"
)

// Valid reports whether n is on the list.
func (n Need) Valid() bool { return index(needs, n) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (n Need) Entry() (Entry, bool) { return find(needs, n) }

var needs = []Entry{
	{ID: string(NeedNeeded), Label: both("Nødvendigt", "Needed"), Evidence: []string{"33.4"}},
	{
		ID: string(NeedWished), Label: both("Et ønske", "Wished for"),
		Own:      both("Et ønske i et opslag bliver let læst som et krav.", "A wish in an advert is easily read as a demand."),
		Evidence: []string{"own"},
	},
}
