package jobdesc

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// DilemmaID names one of the seven dilemmas of employing peer workers (evidence
// 53.1 to 53.7). The zero value is none.
type DilemmaID string

// The dilemmas, in the order of the source.
const (
	DilemmaVoluntaryOrPaid          DilemmaID = "voluntary-or-paid"
	DilemmaPartTimeOrFull           DilemmaID = "part-time-or-full"
	DilemmaPeerRoleOrPeerCompetence DilemmaID = "peer-role-or-peer-competence"
	DilemmaOpenness                 DilemmaID = "openness"
	DilemmaEquality                 DilemmaID = "equality"
	DilemmaConsideration            DilemmaID = "consideration"
	DilemmaRecognition              DilemmaID = "recognition"
)

// Valid reports whether id is one of [Dilemmas].
func (id DilemmaID) Valid() bool {
	return slices.ContainsFunc(dilemmas, func(d Dilemma) bool { return d.ID == id })
}

// Side is the side of a dilemma a workplace has chosen. The zero value means
// that it is not decided.
type Side string

// The sides. Both is a choice too: a workplace may find a way to have both.
const (
	SideFirst  Side = "first"
	SideSecond Side = "second"
	SideBoth   Side = "both"
)

// Valid reports whether s is one of the three.
func (s Side) Valid() bool { return s == SideFirst || s == SideSecond || s == SideBoth }

// Dilemma is a prompt to talk: both sides have good reasons, and no side is
// the right one. A review may say that a dilemma is not decided or that no
// reason is given, and nothing more.
type Dilemma struct {
	ID DilemmaID
	// The question.
	Question peerwork.Text
	// The two sides. The order is the source's and means nothing.
	First, Second DilemmaSide
	// What the question rests on.
	Evidence []string
}

// DilemmaSide is one side of a dilemma.
type DilemmaSide struct {
	Text     peerwork.Text
	Evidence []string
}

// Dilemmas returns the dilemmas in fixed order. The caller may change what it
// gets.
func Dilemmas() []Dilemma {
	list := slices.Clone(dilemmas)
	for i := range list {
		list[i] = list[i].clone()
	}
	return list
}

// FindDilemma returns the dilemma, and whether there is one of that id.
func FindDilemma(id DilemmaID) (Dilemma, bool) {
	for i := range dilemmas {
		if dilemmas[i].ID == id {
			return dilemmas[i].clone(), true
		}
	}
	return Dilemma{}, false
}

func (d Dilemma) clone() Dilemma {
	d.Evidence = slices.Clone(d.Evidence)
	d.First.Evidence = slices.Clone(d.First.Evidence)
	d.Second.Evidence = slices.Clone(d.Second.Evidence)
	return d
}

// The sides are told in our own words. That job consultants, employers,
// colleagues, peer workers and citizens named the dilemmas is evidence 52.1.
var dilemmas = []Dilemma{
	{
		ID:       DilemmaVoluntaryOrPaid,
		Question: both("Skal arbejdet være frivilligt eller lønnet?", "Should the work be voluntary or paid?"),
		First:    DilemmaSide{Text: both("Nogle vil helst være frivillige. Frivilligt arbejde kan formentlig løse en del i samfundet.", "Some prefer to be volunteers. Voluntary work can probably do a good deal for society."), Evidence: []string{"54.1"}},
		Second:   DilemmaSide{Text: both("De fleste vil gerne leve af deres eget arbejde. Så skal det give løn.", "Most want to live by their own work. Then it must be paid."), Evidence: []string{"54.2"}},
		Evidence: []string{"53.1", "52.1"},
	},
	{
		ID:       DilemmaPartTimeOrFull,
		Question: both("Skal jobbet være på deltid eller med slutdato, eller fast og på fuld tid?", "Should the job be part-time or fixed-term, or permanent and full-time?"),
		First:    DilemmaSide{Text: both("Færre timer giver plads til andet. Nogle kan eller vil ikke arbejde mere.", "Fewer hours leave room for other things. Some cannot or will not work more."), Evidence: []string{"54.3"}},
		Second:   DilemmaSide{Text: both("Mange ønsker et fast job på fuld tid, ligesom deres kolleger.", "Many want a permanent full-time job, like their colleagues."), Evidence: []string{"54.4"}},
		Evidence: []string{"53.2", "52.1"},
	},
	{
		ID:       DilemmaPeerRoleOrPeerCompetence,
		Question: both("Skal det være en peer-rolle eller et andet job, hvor erfaringerne også bruges?", "Should it be a peer role, or another job where the experience is used too?"),
		First:    DilemmaSide{Text: both("En særlig peer-rolle gør det tydeligt, at erfaringerne er det vigtige.", "A peer role of its own makes it clear that the experience is what matters."), Evidence: []string{"54.5"}},
		Second:   DilemmaSide{Text: both("En fast rolle kan stå i vejen for det andet, man også kan.", "A fixed role can stand in the way of the other things one can do."), Evidence: []string{"54.6"}},
		Evidence: []string{"53.3", "52.1"},
	},
	{
		ID:       DilemmaOpenness,
		Question: both("Hvor åben skal man være om sin baggrund?", "How open should one be about one's background?"),
		First:    DilemmaSide{Text: both("Åbenhed hører med til rollen. Det er sådan, erfaringerne kan give håb.", "Openness is part of the role. That is how the experience can give hope."), Evidence: []string{"54.7"}},
		Second:   DilemmaSide{Text: both("En diagnose møder stadig fordomme. Åbenhed kan have en pris.", "A diagnosis still meets prejudice. Openness can have a price."), Evidence: []string{"54.8"}},
		Evidence: []string{"53.4", "52.1"},
	},
	{
		ID:       DilemmaEquality,
		Question: both("Skal alt være som for kollegerne, også adgangen til journaler?", "Should everything be as for colleagues, access to records too?"),
		First:    DilemmaSide{Text: both("Samme rettigheder og samme ansvar gør alle til ligeværdige kolleger.", "The same rights and the same responsibility make all equal colleagues."), Evidence: []string{"54.9"}},
		Second:   DilemmaSide{Text: both("Ved man mere, end den anden selv har fortalt, kan det måske gøre forholdet skævt.", "Knowing more than the other has told may perhaps make the two less equal."), Evidence: []string{"54.10"}},
		Evidence: []string{"53.5", "52.1"},
	},
	{
		ID:       DilemmaConsideration,
		Question: both("Skal der tages særlige hensyn, eller er der plads til alles behov?", "Should there be special consideration, or is there room for everybody's needs?"),
		First:    DilemmaSide{Text: both("Alle ansatte kan få brug for hensyn. Enkelte ledere fortæller om en peer-medarbejder, de syntes havde mere brug for det end andre.", "Any employee may come to need consideration. A few leaders speak of a peer worker who they felt needed more than others."), Evidence: []string{"54.11"}},
		Second:   DilemmaSide{Text: both("Venter man på forhånd, at der skal særlige hensyn til, får nogle slet ikke jobbet.", "If special consideration is expected beforehand, some never get the job."), Evidence: []string{"54.12"}},
		Evidence: []string{"53.6", "52.1"},
	},
	{
		ID:       DilemmaRecognition,
		Question: both("Er erfaringskompetencer en faglighed i sig selv?", "Is experiential competence a profession of its own?"),
		First:    DilemmaSide{Text: both("Ja, for de hjælper mennesker. Det skal kunne ses, også i løn og budget.", "Yes, for it helps people. That must show, in pay and budget too."), Evidence: []string{"54.13"}},
		Second:   DilemmaSide{Text: both("Mange steder går man ud fra, at kvalitet blandt andet kommer af faglige standarder og samarbejde på tværs.", "Many places take it for granted that quality comes, among other things, from professional standards and working together."), Evidence: []string{"54.14"}},
		Evidence: []string{"53.7", "52.1"},
	},
}
