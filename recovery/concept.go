package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// ConceptID names one of the five central concepts of the guide (evidence 43.1
// to 43.5). The zero value is no concept.
type ConceptID string

// The concepts, in the order of the guide.
const (
	ConceptLivedExperience        ConceptID = "lived-experience"
	ConceptExperientialCompetence ConceptID = "experiential-competence"
	ConceptPeerSupport            ConceptID = "peer-support"
	ConceptDualCompetence         ConceptID = "dual-competence"
	ConceptRecovery               ConceptID = "recovery"
)

// allConceptIDs returns the concepts in fixed order.
func allConceptIDs() []ConceptID {
	return []ConceptID{ConceptLivedExperience, ConceptExperientialCompetence, ConceptPeerSupport, ConceptDualCompetence, ConceptRecovery}
}

// Valid reports whether id is one of those of [Concepts].
func (id ConceptID) Valid() bool { return slices.Contains(allConceptIDs(), id) }

// Concept is a word of the field and what the guide means by it. The guide's
// own words are in the package evidence, under the same references.
type Concept struct {
	ID ConceptID
	// The word.
	Label peerwork.Text
	// What it means, in plain words.
	Text peerwork.Text
	// What else there is to know about it.
	Points []Statement
	// What it rests on.
	Evidence []string
}

// Concepts returns the concepts in fixed order.
func Concepts() []Concept { return cloned(concepts) }

// FindConcept returns the concept, and whether there is one of that id.
func FindConcept(id ConceptID) (Concept, bool) {
	for i := range concepts {
		if concepts[i].ID == id {
			return concepts[i].clone(), true
		}
	}
	return Concept{}, false
}

func (c Concept) clone() Concept {
	c.Points = cloned(c.Points)
	c.Evidence = slices.Clone(c.Evidence)
	return c
}

var concepts = []Concept{
	{
		ID:    ConceptLivedExperience,
		Label: both("Levede erfaringer", "Lived experience"),
		Text: both(
			"Det, man har med sig, når man har levet sig igennem psykiske kriser og er på vej videre. Pårørende har det også.",
			"What one carries when one has lived through mental health crises and is moving on. Relatives have it too."),
		Points: []Statement{
			{Text: both(
				"Mange ansatte og ledere har levede erfaringer uden at tale om dem.",
				"Many employees and leaders have lived experience without speaking of it."),
				Evidence: []string{"28.4"}},
		},
		Evidence: []string{"43.1", "43.6"},
	},
	{
		ID:    ConceptExperientialCompetence,
		Label: both("Erfaringskompetencer", "Experiential competence"),
		Text: both(
			"Levede erfaringer, som er bearbejdet. Nu kan de bruges åbent og bevidst, så de gavner andre.",
			"Lived experience that has been worked through. Now it can be used openly and deliberately for the good of others."),
		Points: []Statement{
			{Text: both("Erfaringer er ikke nok i sig selv.", "Experience is not enough in itself."), Evidence: []string{"40.1"}},
			{Text: both("Man lærer at se sine erfaringer i et større perspektiv.", "One learns to see one's experience in a wider perspective."), Evidence: []string{"44.1"}},
			{Text: both("Man lærer at bruge dem sammen med mennesker, der står i en krise nu.", "One learns to use it with people who are in a crisis now."), Evidence: []string{"44.2"}},
			{Text: both("Man kan være med til at støtte recovery, også i job og uddannelse.", "One can take part in supporting recovery, in work and education too."), Evidence: []string{"44.3"}},
			{Text: both("Man kan også lede, undervise, forske eller være konsulent.", "One can also lead, teach, do research or be a consultant."), Evidence: []string{"45.1"}},
			{Text: both("Det er ikke det samme som at være nået langt i sin recovery.", "It is not the same as having come far in one's recovery."), Evidence: []string{"64.1"}},
		},
		Evidence: []string{"43.2", "43.7"},
	},
	{
		ID:    ConceptPeerSupport,
		Label: both("Peer-støtte", "Peer support"),
		Text: both(
			"Støtte mellem mennesker, der deler levede erfaringer. Målet er et bedre liv.",
			"Support between people who share lived experience. The aim is a better life."),
		Points: []Statement{
			{Text: both("Den kan være fri eller i faste rammer.", "It can be free or in a fixed frame."), Evidence: []string{"46.1"}},
			{Text: both("Den kan være for én eller for en gruppe, i en forening eller på en arbejdsplads.", "It can be for one or for a group, in an association or at a workplace."), Evidence: []string{"46.2"}},
			{Text: both("Jo fastere rammer, jo mere forventes det, at den ene har erfaringskompetencer.", "The firmer the frame, the more one of the two is expected to have experiential competence."), Evidence: []string{"46.3"}},
		},
		Evidence: []string{"43.3", "43.8"},
	},
	{
		ID:    ConceptDualCompetence,
		Label: both("Dobbeltkompetencer", "Dual competence"),
		Text: both(
			"Erfaringskompetencer sammen med en anden faglighed, som jobbet har brug for.",
			"Experiential competence together with another profession that the job needs."),
		Evidence: []string{"43.4", "43.9"},
	},
	{
		ID:    ConceptRecovery,
		Label: both("Recovery", "Recovery"),
		Text: both(
			"At komme sig fra psykiske vanskeligheder. Vejen er ens egen, og man går den sammen med andre.",
			"Recovering from mental health difficulties. The way is one's own, and one walks it together with others."),
		Points: []Statement{
			{Text: both("Ingen skabelon passer til alle.", "No template fits everybody."), Evidence: []string{"64.7"}},
		},
		Evidence: []string{"43.5", "43.10"},
	},
}
