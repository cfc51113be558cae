package recovery_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/recovery"
)

// entry is what every entry of every list has.
type entry struct {
	id       string
	texts    []peerwork.Text
	evidence []string
	own      peerwork.Text
}

func entries() []entry {
	var all []entry
	statement := func(id string, s recovery.Statement) {
		all = append(all, entry{id, []peerwork.Text{s.Text}, s.Evidence, s.Own})
	}
	for _, e := range recovery.Elements() {
		all = append(all, entry{string(e.ID), []peerwork.Text{e.Label, e.Text}, e.Evidence, peerwork.Text{}})
	}
	for _, a := range recovery.Aspects() {
		all = append(all, entry{string(a.ID), []peerwork.Text{a.Label}, a.Evidence, peerwork.Text{}})
	}
	for _, c := range recovery.Categories() {
		all = append(all, entry{string(c.ID), []peerwork.Text{c.Label}, c.Evidence, c.Own})
	}
	for _, c := range recovery.Concepts() {
		all = append(all, entry{string(c.ID), []peerwork.Text{c.Label, c.Text}, c.Evidence, peerwork.Text{}})
		for _, p := range c.Points {
			statement("point of "+string(c.ID), p)
		}
	}
	for _, o := range recovery.Outcomes() {
		all = append(all, entry{string(o.ID), []peerwork.Text{o.Text}, o.Evidence, o.Own})
		statement("caveat of "+string(o.ID), o.Caveat)
	}
	for _, c := range recovery.Contributions() {
		all = append(all, entry{c.Text.EN, []peerwork.Text{c.Text}, c.Evidence, c.Own})
		statement("caveat of "+c.Text.EN, c.Caveat)
	}
	for _, o := range recovery.Organisations() {
		all = append(all, entry{string(o.ID), []peerwork.Text{o.Name}, o.Evidence, peerwork.Text{}})
	}
	return all
}

func TestEveryEntryRestsOnSomething(t *testing.T) {
	for _, e := range entries() {
		require.NotEmpty(t, e.evidence, e.id)
		for i, ref := range e.evidence {
			found, ok := evidence.Find(ref)
			assert.True(t, ok && found.Kind != evidence.KindTopic, "%s: %s", e.id, ref)
			assert.NotContains(t, e.evidence[:i], ref, e.id)
		}
		assert.Equal(t, slices.Contains(e.evidence, evidence.Own), e.own != peerwork.Text{}, "%s: own and its reason go together", e.id)
		for _, text := range e.texts {
			assert.NotEmpty(t, text.DA, e.id)
			assert.NotEmpty(t, text.EN, e.id)
		}
		assert.Equal(t, e.own.DA == "", e.own.EN == "", e.id)
	}
}

func TestListsAreComplete(t *testing.T) {
	// SI-47: five elements, 3 + 4 + 2 + 2 + 3 aspects; the paper: 4 + 5 + 3 + 6 + 3 categories.
	aspects := map[recovery.ElementID]int{"connectedness": 3, "hope": 4, "identity": 2, "meaning": 2, "empowerment": 3}
	categories := map[recovery.ElementID]int{"connectedness": 4, "hope": 5, "identity": 3, "meaning": 6, "empowerment": 3}
	letters := ""
	for i, e := range recovery.Elements() {
		letters += e.Letter
		assert.Equal(t, e.ID, recovery.AllElementIDs()[i])
		assert.Len(t, e.Aspects, aspects[e.ID])
		assert.Contains(t, e.Evidence, "47."+string(rune('1'+i)))
		n := 0
		for _, c := range recovery.Categories() {
			if c.Element == e.ID {
				n++
			}
		}
		assert.Equal(t, categories[e.ID], n, e.ID)
	}
	assert.Equal(t, "CHIME", letters)
	assert.Len(t, recovery.Aspects(), 14)
	assert.Len(t, recovery.Categories(), 21)

	// SI-43, SI-08 to SI-10, SI-48.
	assert.Equal(t, []string{"43.1", "43.6", "43.2", "43.7", "43.3", "43.8", "43.4", "43.9", "43.5", "43.10"}, func() (refs []string) {
		for _, c := range recovery.Concepts() {
			refs = append(refs, c.Evidence...)
		}
		return refs
	}())
	assert.Len(t, recovery.OutcomesFor(recovery.BeneficiaryCitizens), 5)
	assert.Len(t, recovery.OutcomesFor(recovery.BeneficiaryPeerWorkers), 3)
	assert.Len(t, recovery.OutcomesFor(recovery.BeneficiaryOrganisation), 1)
	assert.Len(t, recovery.Outcomes(), 9)
	assert.Len(t, recovery.Organisations(), 8)
}

func TestAspectsAndElementsAgree(t *testing.T) {
	var inOrder []recovery.AspectID
	for _, e := range recovery.Elements() {
		inOrder = append(inOrder, e.Aspects...)
		for _, id := range e.Aspects {
			a, ok := recovery.FindAspect(id)
			require.True(t, ok)
			assert.Equal(t, e.ID, a.Element)
			assert.Equal(t, e.ID, id.Element())
			assert.Equal(t, e.Evidence[0], a.Evidence[0], "an aspect rests on the row of its element")
		}
	}
	assert.Equal(t, recovery.AllAspectIDs(), inOrder)
	assert.Empty(t, recovery.AspectID("").Element())
}

func TestLinks(t *testing.T) {
	for _, c := range recovery.Categories() {
		for _, id := range c.Aspects {
			assert.Equal(t, c.Element, id.Element(), c.ID)
		}
	}
	assert.Equal(t, []recovery.CategoryID{recovery.CategoryPositiveThinking, recovery.CategoryDimensionsOfIdentity, recovery.CategorySpirituality,
		recovery.CategoryQualityOfLife, recovery.CategoryRebuildingLife, recovery.CategoryFocusOnStrengths}, recovery.CategoriesWithoutAspect())
	assert.Equal(t, []recovery.AspectID{recovery.AspectOptionsAndCompetences}, recovery.AspectsWithoutCategory())
	assert.Equal(t, []recovery.CategoryID{recovery.CategoryPeerSupportAndGroups, recovery.CategorySupportFromOthers}, recovery.CategoriesOf(recovery.AspectSocialSupport))
	for _, o := range recovery.Outcomes() {
		assert.True(t, o.For.Valid())
		assert.Equal(t, len(o.Elements) > 0, slices.Contains(o.Evidence, evidence.Own), "%s: the link is ours and says so", o.ID)
		for _, e := range o.Elements {
			assert.True(t, e.Valid(), o.ID)
		}
	}
	for _, c := range recovery.Contributions() {
		assert.True(t, c.For.Valid())
		assert.Equal(t, len(c.Elements) > 0, slices.Contains(c.Evidence, evidence.Own), c.Text.EN)
	}
}

// Every claim of an effect carries the caveat of the guide.
func TestEffectsCarryTheCaveat(t *testing.T) {
	caveat := recovery.Caveat()
	assert.Equal(t, []string{"4.4"}, caveat.Evidence)
	for _, o := range recovery.Outcomes() {
		assert.Equal(t, caveat, o.Caveat, o.ID)
	}
	for _, c := range recovery.Contributions() {
		assert.Equal(t, caveat, c.Caveat, c.Text.EN)
	}
}

func TestIDs(t *testing.T) {
	form := regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	seen := map[string]string{}
	check := func(list string, all []string, find func(string) bool, valid func(string) bool) {
		for _, id := range all {
			assert.Regexp(t, form, id)
			assert.LessOrEqual(t, len(id), 40)
			assert.NotEqual(t, list, seen[id], id)
			seen[id] = list
			assert.True(t, find(id) && valid(id), id)
		}
		for _, id := range []string{"", "nowhere", " " + all[0], strings.ToUpper(all[0])} {
			assert.False(t, find(id) || valid(id), "%s: %q", list, id)
		}
	}
	check("elements", texts(recovery.AllElementIDs()), func(id string) bool {
		e, ok := recovery.FindElement(recovery.ElementID(id))
		return ok && string(e.ID) == id
	}, func(id string) bool { return recovery.ElementID(id).Valid() })
	check("aspects", texts(recovery.AllAspectIDs()), func(id string) bool {
		e, ok := recovery.FindAspect(recovery.AspectID(id))
		return ok && string(e.ID) == id
	}, func(id string) bool { return recovery.AspectID(id).Valid() })
	check("categories", texts(recovery.AllCategoryIDs()), func(id string) bool {
		e, ok := recovery.FindCategory(recovery.CategoryID(id))
		return ok && string(e.ID) == id
	}, func(id string) bool { return recovery.CategoryID(id).Valid() })
	check("concepts", texts(recovery.AllConceptIDs()), func(id string) bool {
		e, ok := recovery.FindConcept(recovery.ConceptID(id))
		return ok && string(e.ID) == id
	}, func(id string) bool { return recovery.ConceptID(id).Valid() })
	check("outcomes", texts(recovery.AllOutcomeIDs()), func(id string) bool {
		e, ok := recovery.FindOutcome(recovery.OutcomeID(id))
		return ok && string(e.ID) == id
	}, func(id string) bool { return recovery.OutcomeID(id).Valid() })
	check("organisations", texts(recovery.AllOrganisationIDs()), func(id string) bool {
		e, ok := recovery.FindOrganisation(recovery.OrganisationID(id))
		return ok && string(e.ID) == id
	}, func(id string) bool { return recovery.OrganisationID(id).Valid() })
	check("beneficiaries", texts(recovery.AllBeneficiaries()), func(id string) bool { return len(recovery.OutcomesFor(recovery.Beneficiary(id))) > 0 }, func(id string) bool { return recovery.Beneficiary(id).Valid() })

	// The lists and the constants are in the same order.
	for i, a := range recovery.Aspects() {
		assert.Equal(t, recovery.AllAspectIDs()[i], a.ID)
	}
	for i, c := range recovery.Concepts() {
		assert.Equal(t, recovery.AllConceptIDs()[i], c.ID)
	}
}

func texts[T ~string](ids []T) []string {
	all := make([]string, len(ids))
	for i, id := range ids {
		all[i] = string(id)
	}
	return all
}

// What callers get is theirs: to change it changes nothing for others.
func TestCallersCannotChangeTheLists(t *testing.T) {
	before := entries()
	for _, e := range recovery.Elements() {
		e.Aspects[0], e.Evidence[0] = "", ""
	}
	for _, a := range recovery.Aspects() {
		a.Evidence[0] = ""
	}
	for _, c := range recovery.Categories() {
		c.Evidence[0] = ""
		for i := range c.Aspects {
			c.Aspects[i] = ""
		}
	}
	for _, c := range recovery.Concepts() {
		c.Evidence[0] = ""
		for i := range c.Points {
			c.Points[i].Text.DA = ""
			c.Points[i].Evidence[0] = ""
		}
	}
	for _, o := range recovery.Outcomes() {
		o.Evidence[0], o.Caveat.Evidence[0] = "", ""
		for i := range o.Elements {
			o.Elements[i] = ""
		}
	}
	for _, c := range recovery.Contributions() {
		c.Evidence[0], c.Caveat.Evidence[0] = "", ""
	}
	for _, o := range recovery.Organisations() {
		o.Evidence[0] = ""
	}
	element, _ := recovery.FindElement(recovery.ElementHope)
	element.Aspects[0] = ""
	recovery.Caveat().Evidence[0] = ""
	assert.Equal(t, before, entries())
	element, _ = recovery.FindElement(recovery.ElementHope)
	assert.Equal(t, recovery.AspectBeliefInRecovery, element.Aspects[0])
	assert.Len(t, recovery.CategoriesWithoutAspect(), 6)
}

func TestAddressesAreNoLinks(t *testing.T) {
	for _, o := range recovery.Organisations() {
		assert.NotContains(t, o.Address, "://", o.ID)
		assert.NotContains(t, o.Name.DA, "www", o.ID)
	}
}

// The Danish texts are plain, and no sentence is long in either language. The
// terms of the paper and the names of organisations are not ours to shorten.
func TestPlainLanguage(t *testing.T) {
	var da []string
	for _, e := range entries() {
		for _, text := range append(e.texts, e.own) {
			for _, s := range []string{text.DA, text.EN} {
				assert.Empty(t, prose.Denied(s), s)
				assert.NotContains(t, s, "!", e.id)
				for _, n := range prose.SentenceLengths(prose.WithoutQuotations(s)) {
					assert.LessOrEqual(t, n, 20, s)
				}
			}
		}
		if len(e.texts) > 1 || strings.HasPrefix(e.id, "point of ") || strings.HasPrefix(e.id, "caveat of ") {
			da = append(da, prose.WithoutQuotations(e.texts[len(e.texts)-1].DA))
		}
	}
	for _, c := range recovery.Contributions() {
		da = append(da, c.Text.DA)
	}
	m := prose.Measured(strings.Join(da, "\n"))
	require.Greater(t, m.Words, 200)
	assert.LessOrEqual(t, m.LIX(), 36.0)
}
