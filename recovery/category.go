package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// CategoryID names one of the 21 categories of Leamy and colleagues (2011). The
// zero value is no category.
type CategoryID string

// The categories, in the order of the paper.
const (
	CategoryPeerSupportAndGroups       CategoryID = "peer-support-and-groups"
	CategoryRelationships              CategoryID = "relationships"
	CategorySupportFromOthers          CategoryID = "support-from-others"
	CategoryPartOfTheCommunity         CategoryID = "part-of-the-community"
	CategoryBeliefInPossibility        CategoryID = "belief-in-possibility"
	CategoryMotivationToChange         CategoryID = "motivation-to-change"
	CategoryHopeInspiringRelationships CategoryID = "hope-inspiring-relationships"
	CategoryPositiveThinking           CategoryID = "positive-thinking"
	CategoryDreamsAndAspirations       CategoryID = "dreams-and-aspirations"
	CategoryDimensionsOfIdentity       CategoryID = "dimensions-of-identity"
	CategoryRebuildingIdentity         CategoryID = "rebuilding-identity"
	CategoryStigmaOvercome             CategoryID = "stigma-overcome"
	CategoryMeaningOfExperiences       CategoryID = "meaning-of-experiences"
	CategorySpirituality               CategoryID = "spirituality"
	CategoryQualityOfLife              CategoryID = "quality-of-life"
	CategoryLifeAndRoles               CategoryID = "life-and-roles"
	CategoryLifeAndGoals               CategoryID = "life-and-goals"
	CategoryRebuildingLife             CategoryID = "rebuilding-life"
	CategoryPersonalResponsibility     CategoryID = "personal-responsibility"
	CategoryControlOverLife            CategoryID = "control-over-life"
	CategoryFocusOnStrengths           CategoryID = "focus-on-strengths"
)

// allCategoryIDs returns the categories in fixed order.
func allCategoryIDs() []CategoryID {
	ids := make([]CategoryID, len(categories))
	for i := range categories {
		ids[i] = categories[i].ID
	}
	return ids
}

// Valid reports whether id is one of the 21 categories.
func (id CategoryID) Valid() bool { return slices.Contains(allCategoryIDs(), id) }

// Category is one of the categories that Leamy and colleagues found beneath the
// five processes. The English label is the paper's; the Danish one is our
// translation.
type Category struct {
	ID CategoryID
	// The element it belongs to.
	Element ElementID
	// What people see.
	Label peerwork.Text
	// The aspects of the guide it corresponds to, as far as we can see. Empty
	// when the guide has none.
	Aspects []AspectID
	// What it rests on.
	Evidence []string
	// Why the evidence includes "own".
	Own peerwork.Text
}

// Categories returns the categories in fixed order.
func Categories() []Category { return cloned(categories) }

// FindCategory returns the category, and whether there is one of that id.
func FindCategory(id CategoryID) (Category, bool) {
	for i := range categories {
		if categories[i].ID == id {
			return categories[i].clone(), true
		}
	}
	return Category{}, false
}

// CategoriesOf returns the categories that correspond to the aspect, in fixed
// order; none when the paper has none.
func CategoriesOf(id AspectID) []CategoryID {
	var found []CategoryID
	for i := range categories {
		if slices.Contains(categories[i].Aspects, id) {
			found = append(found, categories[i].ID)
		}
	}
	return found
}

// CategoriesWithoutAspect returns the categories that the guide has no aspect
// for, in fixed order.
func CategoriesWithoutAspect() []CategoryID {
	var found []CategoryID
	for i := range categories {
		if len(categories[i].Aspects) == 0 {
			found = append(found, categories[i].ID)
		}
	}
	return found
}

// AspectsWithoutCategory returns the aspects that the paper has no category
// for, in fixed order.
func AspectsWithoutCategory() []AspectID {
	var found []AspectID
	for _, id := range AllAspectIDs() {
		if len(CategoriesOf(id)) == 0 {
			found = append(found, id)
		}
	}
	return found
}

func (c Category) clone() Category {
	c.Aspects = slices.Clone(c.Aspects)
	c.Evidence = slices.Clone(c.Evidence)
	return c
}

// category makes an entry. All rest on the same: the paper, and us for the
// Danish words and the links.
func category(id CategoryID, element ElementID, da, en string, corresponding ...AspectID) Category {
	return Category{
		ID: id, Element: element, Label: both(da, en), Aspects: corresponding,
		Evidence: []string{"paper:leamy-2011", "own"},
		Own: both(
			"De danske ord og koblingen til guiden er vores, for artiklen er på engelsk.",
			"The Danish words and the link to the guide are ours, since the paper is in English."),
	}
}

var categories = []Category{
	category(CategoryPeerSupportAndGroups, ElementConnectedness, "Støtte fra ligesindede og støttegrupper", "Peer support and support groups", AspectSocialSupport),
	category(CategoryRelationships, ElementConnectedness, "Relationer", "Relationships", AspectMutualRelations),
	category(CategorySupportFromOthers, ElementConnectedness, "Støtte fra andre", "Support from others", AspectSocialSupport),
	category(CategoryPartOfTheCommunity, ElementConnectedness, "At være en del af lokalsamfundet", "Being part of the community", AspectBelonging),
	category(CategoryBeliefInPossibility, ElementHope, "Tro på, at recovery er mulig", "Belief in possibility of recovery", AspectBeliefInRecovery),
	category(CategoryMotivationToChange, ElementHope, "Motivation til forandring", "Motivation to change", AspectMotivationForChange),
	category(CategoryHopeInspiringRelationships, ElementHope, "Relationer, der vækker håb", "Hope-inspiring relationships", AspectHopeGivingRelations),
	category(CategoryPositiveThinking, ElementHope, "At tænke positivt og sætte pris på det, der lykkes", "Positive thinking and valuing success"),
	category(CategoryDreamsAndAspirations, ElementHope, "At have drømme og ønsker", "Having dreams and aspirations", AspectDreamsForTheFuture),
	category(CategoryDimensionsOfIdentity, ElementIdentity, "Identitetens mange sider", "Dimensions of identity"),
	category(CategoryRebuildingIdentity, ElementIdentity, "At bygge en positiv opfattelse af sig selv op igen", "Rebuilding positive sense of identity", AspectPositiveIdentity),
	category(CategoryStigmaOvercome, ElementIdentity, "At overvinde stigma", "Overcoming stigma", AspectOvercomingStigma),
	category(CategoryMeaningOfExperiences, ElementMeaning, "Mening med oplevelser af psykiske vanskeligheder", "Meaning of mental illness experiences", AspectMeaningInExperiences),
	category(CategorySpirituality, ElementMeaning, "Det åndelige", "Spirituality"),
	category(CategoryQualityOfLife, ElementMeaning, "Livskvalitet", "Quality of life"),
	category(CategoryLifeAndRoles, ElementMeaning, "Et liv og sociale roller med mening", "Meaningful life and social roles", AspectMeaningInLife),
	category(CategoryLifeAndGoals, ElementMeaning, "Et liv og sociale mål med mening", "Meaningful life and social goals", AspectMeaningInLife),
	category(CategoryRebuildingLife, ElementMeaning, "At bygge sit liv op igen", "Rebuilding life"),
	category(CategoryPersonalResponsibility, ElementEmpowerment, "Personligt ansvar", "Personal responsibility", AspectStrengthToAct),
	category(CategoryControlOverLife, ElementEmpowerment, "Kontrol over livet", "Control over life", AspectPowerOverOwnLife),
	category(CategoryFocusOnStrengths, ElementEmpowerment, "Fokus på styrker", "Focusing upon strengths"),
}
