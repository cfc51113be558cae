package recovery

import "slices"

// ElementID names one of the five elements of recovery (evidence 47.1 to
// 47.5). The zero value is no element.
type ElementID string

// The elements, in the order of the guide. Their English first letters spell
// CHIME.
const (
	Connectedness ElementID = "connectedness"
	Hope          ElementID = "hope"
	Identity      ElementID = "identity"
	Meaning       ElementID = "meaning"
	Empowerment   ElementID = "empowerment"
)

// AllElementIDs returns the elements in fixed order.
func AllElementIDs() []ElementID {
	return []ElementID{Connectedness, Hope, Identity, Meaning, Empowerment}
}

// Valid reports whether id is one of [AllElementIDs].
func (id ElementID) Valid() bool { return slices.Contains(AllElementIDs(), id) }

// AspectID names one of the 14 aspects the guide unfolds the elements in. The
// zero value is no aspect.
type AspectID string

// The aspects, in the order of the guide.
const (
	MutualRelations       AspectID = "mutual-relations"
	SocialSupport         AspectID = "social-support"
	Belonging             AspectID = "belonging"
	BeliefInRecovery      AspectID = "belief-in-recovery"
	MotivationForChange   AspectID = "motivation-for-change"
	HopeGivingRelations   AspectID = "hope-giving-relations"
	DreamsForTheFuture    AspectID = "dreams-for-the-future"
	PositiveIdentity      AspectID = "positive-identity"
	OvercomingStigma      AspectID = "overcoming-stigma"
	MeaningInLife         AspectID = "meaning-in-life"
	MeaningInExperiences  AspectID = "meaning-in-experiences"
	PowerOverOwnLife      AspectID = "power-over-own-life"
	StrengthToAct         AspectID = "strength-to-act"
	OptionsAndCompetences AspectID = "options-and-competences"
)

// AllAspectIDs returns the aspects in fixed order.
func AllAspectIDs() []AspectID {
	return []AspectID{
		MutualRelations, SocialSupport, Belonging,
		BeliefInRecovery, MotivationForChange, HopeGivingRelations, DreamsForTheFuture,
		PositiveIdentity, OvercomingStigma,
		MeaningInLife, MeaningInExperiences,
		PowerOverOwnLife, StrengthToAct, OptionsAndCompetences,
	}
}

// Valid reports whether id is one of [AllAspectIDs].
func (id AspectID) Valid() bool { return slices.Contains(AllAspectIDs(), id) }
