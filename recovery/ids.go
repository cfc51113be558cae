package recovery

import "slices"

// ElementID names one of the five elements of recovery (evidence 47.1 to
// 47.5). The zero value is no element.
type ElementID string

// The elements, in the order of the guide. Their English first letters spell
// CHIME.
const (
	ElementConnectedness ElementID = "connectedness"
	ElementHope          ElementID = "hope"
	ElementIdentity      ElementID = "identity"
	ElementMeaning       ElementID = "meaning"
	ElementEmpowerment   ElementID = "empowerment"
)

// allElementIDs returns the elements in fixed order.
func allElementIDs() []ElementID {
	return []ElementID{ElementConnectedness, ElementHope, ElementIdentity, ElementMeaning, ElementEmpowerment}
}

// Valid reports whether id is one of the five elements.
func (id ElementID) Valid() bool { return slices.Contains(allElementIDs(), id) }

// AspectID names one of the 14 aspects into which the guide divides the elements. The
// zero value is no aspect.
type AspectID string

// The aspects, in the order of the guide.
const (
	AspectMutualRelations       AspectID = "mutual-relations"
	AspectSocialSupport         AspectID = "social-support"
	AspectBelonging             AspectID = "belonging"
	AspectBeliefInRecovery      AspectID = "belief-in-recovery"
	AspectMotivationForChange   AspectID = "motivation-for-change"
	AspectHopeGivingRelations   AspectID = "hope-giving-relations"
	AspectDreamsForTheFuture    AspectID = "dreams-for-the-future"
	AspectPositiveIdentity      AspectID = "positive-identity"
	AspectOvercomingStigma      AspectID = "overcoming-stigma"
	AspectMeaningInLife         AspectID = "meaning-in-life"
	AspectMeaningInExperiences  AspectID = "meaning-in-experiences"
	AspectPowerOverOwnLife      AspectID = "power-over-own-life"
	AspectStrengthToAct         AspectID = "strength-to-act"
	AspectOptionsAndCompetences AspectID = "options-and-competences"
)

// AllAspectIDs returns the aspects in fixed order.
func AllAspectIDs() []AspectID {
	return []AspectID{
		AspectMutualRelations, AspectSocialSupport, AspectBelonging,
		AspectBeliefInRecovery, AspectMotivationForChange, AspectHopeGivingRelations, AspectDreamsForTheFuture,
		AspectPositiveIdentity, AspectOvercomingStigma,
		AspectMeaningInLife, AspectMeaningInExperiences,
		AspectPowerOverOwnLife, AspectStrengthToAct, AspectOptionsAndCompetences,
	}
}

// Valid reports whether id is one of [AllAspectIDs].
func (id AspectID) Valid() bool { return slices.Contains(AllAspectIDs(), id) }
