package jobdesc

import "github.com/peerwork-dk/peerwork"

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
	ForWhomMedlem  ForWhom = "medlem"
	ForWhomGaest   ForWhom = "gaest"
)

// Valid reports whether f is on the list. The zero value is not, though
// [ForWhom.Words] has the words of [ForWhomBorger] for it.
func (f ForWhom) Valid() bool { return index(forWhoms, f) >= 0 }

// Entry returns what people see and what it rests on. It is false for a value
// that is not on the list.
func (f ForWhom) Entry() (Entry, bool) { return find(forWhoms, f) }

var forWhoms = []Entry{
	{
		ID: string(ForWhomBorger), Label: both("Borger", "Person"),
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
	{
		ID: string(ForWhomMedlem), Label: both("Medlem", "Member"),
		Own:      both("Det er ordet i klubhuse og foreninger.", "It is the word in clubhouses and associations."),
		Evidence: []string{"own"},
	},
	{
		ID: string(ForWhomGaest), Label: both("Gæst", "Guest"),
		Own:      both("Det er ordet på nogle væresteder.", "It is the word in some drop-in centres."),
		Evidence: []string{"own"},
	},
}

// OwnWord is the workplace's own word for the people the work is for, in the
// language of the description and in lower case.
type OwnWord struct {
	// The word for several of them, such as "deltagere".
	Many string `json:"many" jsonschema:"minLength=1,maxLength=80"`
	// The word for all of them, such as "deltagerne".
	All string `json:"all" jsonschema:"minLength=1,maxLength=80"`
}

// Words are the forms of the word for the people the work is for, in lower
// case and in one language.
type Words struct {
	Many string // "borgere", "people"
	All  string // "borgerne", "the people supported"
}

// Words returns the forms in Danish and in English. The zero value, and any
// value that is not on the list, has the words of [ForWhomBorger]: in English,
// which has no such word outside Denmark's town halls, they are people.
func (f ForWhom) Words() (danish, english Words) {
	switch f {
	case ForWhomPatient:
		return Words{"patienter", "patienterne"}, Words{"patients", "the patients"}
	case ForWhomBeboer:
		return Words{"beboere", "beboerne"}, Words{"residents", "the residents"}
	case ForWhomBruger:
		return Words{"brugere", "brugerne"}, Words{"service users", "the service users"}
	case ForWhomMedlem:
		return Words{"medlemmer", "medlemmerne"}, Words{"members", "the members"}
	case ForWhomGaest:
		return Words{"gæster", "gæsterne"}, Words{"guests", "the guests"}
	}
	return Words{"borgere", "borgerne"}, Words{"people", "the people supported"}
}

// Words returns the forms in Danish and in English: those of [OwnWord] in the
// language of the description, where there is one, and otherwise those of
// [ForWhom].
func (d *Description) Words() (danish, english Words) {
	danish, english = d.ForWhom.Words()
	switch {
	case d.OwnWord == OwnWord{}:
	case d.Lang == peerwork.LangDA:
		danish = Words(d.OwnWord)
	default:
		english = Words(d.OwnWord)
	}
	return danish, english
}
