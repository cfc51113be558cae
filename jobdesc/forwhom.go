package jobdesc

// ForWhom is the word for the people the work is for. It is a Danish word and
// not an English code, because it is the word the reader will meet: on a ward
// "patient" is right, in a residential facility "beboer". The zero value
// stands for [ForWhomBorger].
type ForWhom string

// The words.
const (
	ForWhomBorger  ForWhom = "borger"
	ForWhomPatient ForWhom = "patient"
	ForWhomBeboer  ForWhom = "beboer"
	ForWhomBruger  ForWhom = "bruger"
)

// Valid reports whether f is on the list. The zero value is not, though
// [ForWhom.Words] has the words of [ForWhomBorger] for it.
func (f ForWhom) Valid() bool { return index(forWhoms, f) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (f ForWhom) Entry() (Entry, bool) { return find(forWhoms, f) }

var forWhoms = []Entry{
	{
		ID: string(ForWhomBorger), Label: both("Borger", "Citizen"),
		Own:      both("Det er ordet i de fleste kommuner.", "It is the word in most municipalities."),
		Evidence: []string{"own"},
	},
	{
		ID: string(ForWhomPatient), Label: both("Patient", "Patient"),
		Own:      both("Det er ordet i et sengeafsnit.", "It is the word on a ward."),
		Evidence: []string{"own"},
	},
	{
		ID: string(ForWhomBeboer), Label: both("Beboer", "Resident"),
		Own:      both("Det er ordet på et bosted.", "It is the word in a residential facility."),
		Evidence: []string{"own"},
	},
	{
		ID: string(ForWhomBruger), Label: both("Bruger", "Service user"),
		Own:      both("Det er ordet i mange dagtilbud og væresteder.", "It is the word in many day services and drop-in centres."),
		Evidence: []string{"own"},
	},
}

// Words are the forms of the word for the people the work is for, in lower
// case and in one language.
type Words struct {
	One  string // a borger: "borger", "citizen"
	The  string // "borgeren", "the citizen"
	Many string // "borgere", "citizens"
	All  string // "borgerne", "the citizens"
}

// Words returns the forms in Danish and in English. The zero value, and any
// value that is not on the list, has the words of [ForWhomBorger].
func (f ForWhom) Words() (danish, english Words) {
	switch f {
	case ForWhomPatient:
		return Words{"patient", "patienten", "patienter", "patienterne"},
			Words{"patient", "the patient", "patients", "the patients"}
	case ForWhomBeboer:
		return Words{"beboer", "beboeren", "beboere", "beboerne"},
			Words{"resident", "the resident", "residents", "the residents"}
	case ForWhomBruger:
		return Words{"bruger", "brugeren", "brugere", "brugerne"},
			Words{"service user", "the service user", "service users", "the service users"}
	}
	return Words{"borger", "borgeren", "borgere", "borgerne"},
		Words{"citizen", "the citizen", "citizens", "the citizens"}
}
