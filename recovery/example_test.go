package recovery_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/recovery"
)

func ExampleElements() {
	for _, e := range recovery.Elements() {
		fmt.Printf("%s %s: %d aspects\n", e.Letter, e.Label.DA, len(e.Aspects))
	}
	// Output:
	// C Forbundethed: 3 aspects
	// H Håb og optimisme: 4 aspects
	// I Identitet: 2 aspects
	// M Mening: 2 aspects
	// E Empowerment: 3 aspects
}

func ExampleFindAspect() {
	aspect, ok := recovery.FindAspect(recovery.AspectBelonging)
	fmt.Println(ok, aspect.Element, aspect.Evidence)
	fmt.Println(aspect.Label.DA)
	fmt.Println(aspect.Label.EN)
	// Output:
	// true connectedness [47.1]
	// At høre til i et fællesskab
	// Belonging to a community
}

// The two lists are close, not the same: what the one has and the other has not
// is named.
func ExampleCategoriesWithoutAspect() {
	for _, id := range recovery.CategoriesWithoutAspect() {
		category, _ := recovery.FindCategory(id)
		fmt.Println(category.Label.EN)
	}
	// Output:
	// Positive thinking and valuing success
	// Dimensions of identity
	// Spirituality
	// Quality of life
	// Rebuilding life
	// Focusing upon strengths
}

// An effect is never shown without its caveat.
func ExampleOutcome() {
	o, _ := recovery.FindOutcome(recovery.OutcomeHopeAndPower)
	fmt.Println(o.Text.EN, o.Elements)
	fmt.Println(o.Caveat.Text.EN, o.Caveat.Evidence)
	fmt.Println(o.Own.EN)
	// Output:
	// More hope and more power over one's own life [hope empowerment]
	// The guide also says: the documentation of measurable effects is still somewhat limited (Socialstyrelsen, 2016). [4.4]
	// The link to the five elements is ours, since the source does not have it.
}

func ExampleFindConcept() {
	c, _ := recovery.FindConcept(recovery.ConceptExperientialCompetence)
	fmt.Println(c.Label.DA)
	fmt.Println(c.Text.DA)
	fmt.Println(c.Points[0].Text.DA)
	// Output:
	// Erfaringskompetencer
	// Levede erfaringer, som er bearbejdet. Nu kan de bruges åbent og bevidst, så de gavner andre.
	// Erfaringer er ikke nok i sig selv.
}

func ExampleOrganisations() {
	first := recovery.Organisations()[0]
	fmt.Printf("%s, %s (%d)\n", first.Name.DA, first.Address, recovery.OrganisationsYear)
	// Output: Peer-Netværket Danmark, www.peernet.dk (2016)
}

func ExampleFindElement() {
	e, ok := recovery.FindElement("hope")
	fmt.Println(ok, e.Letter, e.Label.EN)
	// Output:
	// true H Hope and optimism
}

// Which of the paper's categories an aspect of the Danish sources goes with.
func ExampleCategoriesOf() {
	for _, id := range recovery.CategoriesOf(recovery.AspectMutualRelations) {
		c, _ := recovery.FindCategory(id)
		fmt.Println(c.Label.EN)
	}
	// Output:
	// Relationships
}

func ExampleFindOrganisation() {
	o, ok := recovery.FindOrganisation(recovery.OrganisationPeerNetvaerket)
	fmt.Println(ok, o.Name.EN)
	// Output:
	// true Peer-Netværket Danmark (the Danish peer network)
}

// A claim about the effect of peer support is never shown without its caveat.
func ExampleOutcomesFor() {
	for _, o := range recovery.OutcomesFor(recovery.BeneficiaryCitizens)[:2] {
		fmt.Println(o.Text.EN)
	}
	fmt.Println("But:", recovery.Caveat().Text.EN)
	// Output:
	// Better wellbeing and a stronger network
	// Fewer and shorter admissions
	// But: The guide also says: the documentation of measurable effects is still somewhat limited (Socialstyrelsen, 2016).
}
