package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Contribution is something one of the sources says that peer work gives,
// beside the outcomes the guide lists.
type Contribution struct {
	// Whom it is for.
	For Beneficiary
	// What it is.
	Text peerwork.Text
	// The elements of recovery it is close to, as far as we can see. May be empty.
	Elements []ElementID
	// What it rests on.
	Evidence []string
	// Why the evidence includes "own". Otherwise zero.
	Own peerwork.Text
	// What must be shown beside it, everywhere.
	Caveat Statement
}

// Contributions returns what the sources say that peer work gives, in fixed
// order.
func Contributions() []Contribution {
	all := slices.Clone(contributions)
	for i := range all {
		all[i] = all[i].clone()
	}
	return all
}

func (c Contribution) clone() Contribution {
	c.Elements = slices.Clone(c.Elements)
	c.Evidence = slices.Clone(c.Evidence)
	c.Caveat = c.Caveat.clone()
	return c
}

var contributions = []Contribution{
	{
		For:      BeneficiaryCitizens,
		Text:     both("Andre kan komme sig hurtigere.", "Others may recover sooner."),
		Evidence: []string{"50.1"}, Caveat: caveat,
	},
	{
		For:      BeneficiaryCitizens,
		Text:     both("Man ser i et andet menneske, at et godt liv kan lade sig gøre.", "One sees in another person that a good life can be had."),
		Elements: []ElementID{ElementHope},
		Evidence: []string{"13.3", "51.2", "51.3", "57.5", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		For:      BeneficiaryCitizens,
		Text:     both("Håbet kommer på en anden måde, end kolleger kan give det.", "Hope comes in another way than colleagues can give it."),
		Elements: []ElementID{ElementHope},
		Evidence: []string{"73.1", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		For:      BeneficiaryCitizens,
		Text:     both("Støtten ser det, man kan, og hjælper til at klare det svære selv.", "The support sees what one can do, and helps to manage what is hard oneself."),
		Elements: []ElementID{ElementEmpowerment},
		Evidence: []string{"73.3", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		For:      BeneficiaryCitizens,
		Text:     both("En af kilderne mener, at støtten virker lige så godt som anden hjælp. Guiden er mere forsigtig.", "One of the sources holds that the support works as well as other help. The guide is more cautious."),
		Evidence: []string{"73.2"}, Caveat: caveat,
	},
	{
		For:      BeneficiaryPeerWorkers,
		Text:     both("Arbejdet kan også være godt for ens egen recovery.", "The work can be good for one's own recovery too."),
		Evidence: []string{"50.2"}, Caveat: caveat,
	},
	{
		For:      BeneficiaryPeerWorkers,
		Text:     both("Jobbet kan give mening og identitet.", "The job can give meaning and identity."),
		Elements: []ElementID{ElementIdentity, ElementMeaning},
		Evidence: []string{"57.4", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		For:      BeneficiaryPeerWorkers,
		Text:     both("Det kan være vejen til et arbejdsliv.", "It can be the way to a working life."),
		Evidence: []string{"50.3", "57.6"}, Caveat: caveat,
	},
	{
		For:      BeneficiaryOrganisation,
		Text:     both("Kolleger lægger mere mærke til, hvad de gør og siger.", "Colleagues notice more of what they do and say."),
		Evidence: []string{"63.1"}, Caveat: caveat,
	},
	{
		For:      BeneficiaryOrganisation,
		Text:     both("Hvor man i forvejen arbejder for, at alle trives, kan ansættelsen gøre arbejdsmiljøet bedre for hele stedet.", "Where a place already works for the wellbeing of everybody, employing peer workers can improve it for the whole place."),
		Evidence: []string{"23.5"}, Caveat: caveat,
	},
}
