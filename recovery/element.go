package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Element is one of the five elements of recovery.
type Element struct {
	ID ElementID
	// The letter it has in CHIME.
	Letter string
	// What people see.
	Label peerwork.Text
	// What it is about, in a sentence or two.
	Text peerwork.Text
	// Its aspects, in fixed order.
	Aspects []AspectID
	// What it rests on.
	Evidence []string
}

// Elements returns the elements in fixed order.
func Elements() []Element { return cloned(elements) }

// FindElement returns the element, and whether there is one of that id.
func FindElement(id ElementID) (Element, bool) {
	for i := range elements {
		if elements[i].ID == id {
			return elements[i].clone(), true
		}
	}
	return Element{}, false
}

func (e Element) clone() Element {
	e.Aspects = slices.Clone(e.Aspects)
	e.Evidence = slices.Clone(e.Evidence)
	return e
}

var elements = []Element{
	{
		ID: ElementConnectedness, Letter: "C",
		Label: both("Forbundethed", "Connectedness"),
		Text: both(
			"At have andre i sit liv. Man giver og får, og man hører til.",
			"Having others in one's life. One gives and receives, and one belongs."),
		Aspects:  []AspectID{AspectMutualRelations, AspectSocialSupport, AspectBelonging},
		Evidence: []string{"47.1", "paper:leamy-2011"},
	},
	{
		ID: ElementHope, Letter: "H",
		Label: both("Håb og optimisme", "Hope and optimism"),
		Text: both(
			"At tro på, at det kan blive bedre. Man ser muligheder og har noget at glæde sig til.",
			"Believing that things can get better. One sees chances and has something to look forward to."),
		Aspects:  []AspectID{AspectBeliefInRecovery, AspectMotivationForChange, AspectHopeGivingRelations, AspectDreamsForTheFuture},
		Evidence: []string{"47.2", "paper:leamy-2011"},
	},
	{
		ID: ElementIdentity, Letter: "I",
		Label: both("Identitet", "Identity"),
		Text: both(
			"At være mere end sine vanskeligheder. Man finder et godt billede af sig selv igen.",
			"Being more than one's difficulties. One finds a good picture of oneself again."),
		Aspects:  []AspectID{AspectPositiveIdentity, AspectOvercomingStigma},
		Evidence: []string{"47.3", "paper:leamy-2011"},
	},
	{
		ID: ElementMeaning, Letter: "M",
		Label: both("Mening", "Meaning"),
		Text: both(
			"At finde mening i livet og i det, man har været igennem. Svaret er ens eget, og der er plads til mange svar.",
			"Finding meaning in life and in what one has been through. The answer is one's own, and there is room for many."),
		Aspects:  []AspectID{AspectMeaningInLife, AspectMeaningInExperiences},
		Evidence: []string{"47.4", "paper:leamy-2011"},
	},
	{
		ID: ElementEmpowerment, Letter: "E",
		Label: both("Empowerment", "Empowerment"),
		Text: both(
			"At have magt over sit eget liv. Man kan handle og har noget at vælge imellem.",
			"Having power over one's own life. One can act and has something to choose from."),
		Aspects:  []AspectID{AspectPowerOverOwnLife, AspectStrengthToAct, AspectOptionsAndCompetences},
		Evidence: []string{"47.5", "paper:leamy-2011"},
	},
}
