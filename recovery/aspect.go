package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Aspect is one of the 14 aspects into which the guide divides the elements.
type Aspect struct {
	ID AspectID
	// The element it belongs to.
	Element ElementID
	// What people see.
	Label peerwork.Text
	// What it rests on.
	Evidence []string
}

// Aspects returns the aspects in fixed order: that of the elements, and in each
// that of the guide.
func Aspects() []Aspect { return cloned(aspects) }

// FindAspect returns the aspect, and whether there is one of that id.
func FindAspect(id AspectID) (Aspect, bool) {
	for i := range aspects {
		if aspects[i].ID == id {
			return aspects[i].clone(), true
		}
	}
	return Aspect{}, false
}

// Element returns the element the aspect belongs to, and "" for what is no
// aspect.
func (id AspectID) Element() ElementID {
	for i := range aspects {
		if aspects[i].ID == id {
			return aspects[i].Element
		}
	}
	return ""
}

func (a Aspect) clone() Aspect {
	a.Evidence = slices.Clone(a.Evidence)
	return a
}

var aspects = []Aspect{
	{
		ID: AspectMutualRelations, Element: ElementConnectedness,
		Label:    both("Relationer, hvor begge giver og får", "Relations where both give and receive"),
		Evidence: []string{"47.1"},
	},
	{
		ID: AspectSocialSupport, Element: ElementConnectedness,
		Label:    both("Støtte fra ligesindede, fagfolk og netværk", "Support from peers, professionals and one's network"),
		Evidence: []string{"47.1"},
	},
	{
		ID: AspectBelonging, Element: ElementConnectedness,
		Label:    both("At høre til i et fællesskab", "Belonging to a community"),
		Evidence: []string{"47.1"},
	},
	{
		ID: AspectBeliefInRecovery, Element: ElementHope,
		Label:    both("Tro på, at man kan komme sig", "Belief that one can recover"),
		Evidence: []string{"47.2"},
	},
	{
		ID: AspectMotivationForChange, Element: ElementHope,
		Label:    both("Lyst til forandring og øje for, hvad der er muligt", "Wanting change, and an eye for what is possible"),
		Evidence: []string{"47.2"},
	},
	{
		ID: AspectHopeGivingRelations, Element: ElementHope,
		Label:    both("Relationer, der giver håb", "Relations that give hope"),
		Evidence: []string{"47.2"},
	},
	{
		ID: AspectDreamsForTheFuture, Element: ElementHope,
		Label:    both("Drømme for fremtiden", "Dreams for the future"),
		Evidence: []string{"47.2"},
	},
	{
		ID: AspectPositiveIdentity, Element: ElementIdentity,
		Label:    both("Et godt billede af sig selv", "A good picture of oneself"),
		Evidence: []string{"47.3"},
	},
	{
		ID: AspectOvercomingStigma, Element: ElementIdentity,
		Label:    both("At overvinde stigma", "Overcoming stigma"),
		Evidence: []string{"47.3"},
	},
	{
		ID: AspectMeaningInLife, Element: ElementMeaning,
		Label:    both("Mening med livet", "Meaning in life"),
		Evidence: []string{"47.4"},
	},
	{
		ID: AspectMeaningInExperiences, Element: ElementMeaning,
		Label:    both("Mening med det, man har været igennem", "Meaning in what one has been through"),
		Evidence: []string{"47.4"},
	},
	{
		ID: AspectPowerOverOwnLife, Element: ElementEmpowerment,
		Label:    both("Magt over sit eget liv", "Power over one's own life"),
		Evidence: []string{"47.5"},
	},
	{
		ID: AspectStrengthToAct, Element: ElementEmpowerment,
		Label:    both("Styrke til at handle, alene eller med støtte", "Strength to act, alone or with support"),
		Evidence: []string{"47.5"},
	},
	{
		ID: AspectOptionsAndCompetences, Element: ElementEmpowerment,
		Label:    both("Muligheder og evner, der kan skabe forandring", "Options and abilities that can bring change"),
		Evidence: []string{"47.5"},
	},
}
