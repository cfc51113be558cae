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
	PeerSupportAndGroups       CategoryID = "peer-support-and-groups"
	Relationships              CategoryID = "relationships"
	SupportFromOthers          CategoryID = "support-from-others"
	PartOfTheCommunity         CategoryID = "part-of-the-community"
	BeliefInPossibility        CategoryID = "belief-in-possibility"
	MotivationToChange         CategoryID = "motivation-to-change"
	HopeInspiringRelationships CategoryID = "hope-inspiring-relationships"
	PositiveThinking           CategoryID = "positive-thinking"
	DreamsAndAspirations       CategoryID = "dreams-and-aspirations"
	DimensionsOfIdentity       CategoryID = "dimensions-of-identity"
	RebuildingIdentity         CategoryID = "rebuilding-identity"
	StigmaOvercome             CategoryID = "stigma-overcome"
	MeaningOfExperiences       CategoryID = "meaning-of-experiences"
	Spirituality               CategoryID = "spirituality"
	QualityOfLife              CategoryID = "quality-of-life"
	LifeAndRoles               CategoryID = "life-and-roles"
	LifeAndGoals               CategoryID = "life-and-goals"
	RebuildingLife             CategoryID = "rebuilding-life"
	PersonalResponsibility     CategoryID = "personal-responsibility"
	ControlOverLife            CategoryID = "control-over-life"
	FocusOnStrengths           CategoryID = "focus-on-strengths"
)

// AllCategoryIDs returns the categories in fixed order.
func AllCategoryIDs() []CategoryID {
	ids := make([]CategoryID, len(categories))
	for i := range categories {
		ids[i] = categories[i].ID
	}
	return ids
}

// Valid reports whether id is one of [AllCategoryIDs].
func (id CategoryID) Valid() bool { return slices.Contains(AllCategoryIDs(), id) }

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
	category(PeerSupportAndGroups, Connectedness, "Støtte fra ligesindede og støttegrupper", "Peer support and support groups", SocialSupport),
	category(Relationships, Connectedness, "Relationer", "Relationships", MutualRelations),
	category(SupportFromOthers, Connectedness, "Støtte fra andre", "Support from others", SocialSupport),
	category(PartOfTheCommunity, Connectedness, "At være en del af lokalsamfundet", "Being part of the community", Belonging),
	category(BeliefInPossibility, Hope, "Tro på, at recovery er mulig", "Belief in possibility of recovery", BeliefInRecovery),
	category(MotivationToChange, Hope, "Motivation til forandring", "Motivation to change", MotivationForChange),
	category(HopeInspiringRelationships, Hope, "Relationer, der vækker håb", "Hope-inspiring relationships", HopeGivingRelations),
	category(PositiveThinking, Hope, "At tænke positivt og sætte pris på det, der lykkes", "Positive thinking and valuing success"),
	category(DreamsAndAspirations, Hope, "At have drømme og ønsker", "Having dreams and aspirations", DreamsForTheFuture),
	category(DimensionsOfIdentity, Identity, "Identitetens mange sider", "Dimensions of identity"),
	category(RebuildingIdentity, Identity, "At bygge en positiv opfattelse af sig selv op igen", "Rebuilding positive sense of identity", PositiveIdentity),
	category(StigmaOvercome, Identity, "At overvinde stigma", "Overcoming stigma", OvercomingStigma),
	category(MeaningOfExperiences, Meaning, "Mening med oplevelser af psykiske vanskeligheder", "Meaning of mental illness experiences", MeaningInExperiences),
	category(Spirituality, Meaning, "Det åndelige", "Spirituality"),
	category(QualityOfLife, Meaning, "Livskvalitet", "Quality of life"),
	category(LifeAndRoles, Meaning, "Et liv og sociale roller med mening", "Meaningful life and social roles", MeaningInLife),
	category(LifeAndGoals, Meaning, "Et liv og sociale mål med mening", "Meaningful life and social goals", MeaningInLife),
	category(RebuildingLife, Meaning, "At bygge sit liv op igen", "Rebuilding life"),
	category(PersonalResponsibility, Empowerment, "Personligt ansvar", "Personal responsibility", StrengthToAct),
	category(ControlOverLife, Empowerment, "Kontrol over livet", "Control over life", PowerOverOwnLife),
	category(FocusOnStrengths, Empowerment, "Fokus på styrker", "Focusing upon strengths"),
}
