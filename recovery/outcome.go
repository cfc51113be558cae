package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Beneficiary says who an outcome or a contribution is for. The zero value is
// nobody.
type Beneficiary string

// The beneficiaries.
const (
	BeneficiaryCitizens     Beneficiary = "citizens"
	BeneficiaryPeerWorkers  Beneficiary = "peer-workers"
	BeneficiaryOrganisation Beneficiary = "organisation"
)

// allBeneficiaries returns the beneficiaries in fixed order.
func allBeneficiaries() []Beneficiary {
	return []Beneficiary{BeneficiaryCitizens, BeneficiaryPeerWorkers, BeneficiaryOrganisation}
}

// Valid reports whether b is one of the three.
func (b Beneficiary) Valid() bool { return slices.Contains(allBeneficiaries(), b) }

// OutcomeID names an outcome that the guide says research has shown. The zero
// value is no outcome.
type OutcomeID string

// The outcomes, in the order of the guide.
const (
	OutcomeWellbeingAndNetworks         OutcomeID = "wellbeing-and-networks"
	OutcomeFewerAdmissions              OutcomeID = "fewer-admissions"
	OutcomeLessSubstanceMisuse          OutcomeID = "less-substance-misuse"
	OutcomeLocalBelonging               OutcomeID = "local-belonging"
	OutcomeHopeAndPower                 OutcomeID = "hope-and-power"
	OutcomePeerWorkerWellbeing          OutcomeID = "peer-worker-wellbeing"
	OutcomePeerWorkerSocialRole         OutcomeID = "peer-worker-social-role"
	OutcomePeerWorkerLivelihood         OutcomeID = "peer-worker-livelihood"
	OutcomeRecoveryOrientedOrganisation OutcomeID = "recovery-oriented-organisation"
)

// allOutcomeIDs returns the outcomes in fixed order.
func allOutcomeIDs() []OutcomeID {
	ids := make([]OutcomeID, len(outcomes))
	for i := range outcomes {
		ids[i] = outcomes[i].ID
	}
	return ids
}

// Valid reports whether id is one of those of [Outcomes].
func (id OutcomeID) Valid() bool { return slices.Contains(allOutcomeIDs(), id) }

// Outcome is something the guide says research has shown, across many people.
// It is no aim for any one person, and nothing here measures whether a person
// has reached it.
type Outcome struct {
	ID OutcomeID
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

// Outcomes returns the outcomes in fixed order.
func Outcomes() []Outcome { return cloned(outcomes) }

// OutcomesFor returns the outcomes of one beneficiary, in fixed order.
func OutcomesFor(b Beneficiary) []Outcome {
	return slices.DeleteFunc(Outcomes(), func(o Outcome) bool { return o.For != b })
}

// FindOutcome returns the outcome, and whether there is one of that id.
func FindOutcome(id OutcomeID) (Outcome, bool) {
	for i := range outcomes {
		if outcomes[i].ID == id {
			return outcomes[i].clone(), true
		}
	}
	return Outcome{}, false
}

func (o Outcome) clone() Outcome {
	o.Elements = slices.Clone(o.Elements)
	o.Evidence = slices.Clone(o.Evidence)
	o.Caveat = o.Caveat.clone()
	return o
}

// ourLink is why an outcome or contribution with elements rests on us as well.
var ourLink = both(
	"Koblingen til de fem elementer er vores, for kilden har den ikke.",
	"The link to the five elements is ours, since the source does not have it.")

var outcomes = []Outcome{
	{
		ID: OutcomeWellbeingAndNetworks, For: BeneficiaryCitizens,
		Text:     both("Bedre trivsel og et stærkere netværk", "Better wellbeing and a stronger network"),
		Elements: []ElementID{ElementConnectedness},
		Evidence: []string{"8.1", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		ID: OutcomeFewerAdmissions, For: BeneficiaryCitizens,
		Text:     both("Færre og kortere indlæggelser", "Fewer and shorter admissions"),
		Evidence: []string{"8.2"}, Caveat: caveat,
	},
	{
		ID: OutcomeLessSubstanceMisuse, For: BeneficiaryCitizens,
		Text:     both("Mindre misbrug", "Less substance misuse"),
		Evidence: []string{"8.3"}, Caveat: caveat,
	},
	{
		ID: OutcomeLocalBelonging, For: BeneficiaryCitizens,
		Text:     both("At føle sig hjemme i lokalsamfundet", "Feeling at home in the local community"),
		Elements: []ElementID{ElementConnectedness},
		Evidence: []string{"8.4", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		ID: OutcomeHopeAndPower, For: BeneficiaryCitizens,
		Text:     both("Mere håb og mere magt over sit eget liv", "More hope and more power over one's own life"),
		Elements: []ElementID{ElementHope, ElementEmpowerment},
		Evidence: []string{"8.5", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		ID: OutcomePeerWorkerWellbeing, For: BeneficiaryPeerWorkers,
		Text:     both("Peer-medarbejdere oplever, at de trives bedre", "Peer workers feel that they thrive more"),
		Evidence: []string{"9.1"}, Caveat: caveat,
	},
	{
		ID: OutcomePeerWorkerSocialRole, For: BeneficiaryPeerWorkers,
		Text:     both("De oplever at have en god rolle i samfundet", "They feel that they have a good role in society"),
		Elements: []ElementID{ElementIdentity, ElementMeaning},
		Evidence: []string{"9.2", "own"}, Own: ourLink, Caveat: caveat,
	},
	{
		ID: OutcomePeerWorkerLivelihood, For: BeneficiaryPeerWorkers,
		Text:     both("De får en indtægt og en plads på arbejdsmarkedet", "They get an income and a place in the labour market"),
		Evidence: []string{"9.3"}, Caveat: caveat,
	},
	{
		ID: OutcomeRecoveryOrientedOrganisation, For: BeneficiaryOrganisation,
		Text:     both("Arbejdspladsen bliver bedre til at støtte recovery, også i sin kultur", "The workplace gets better at supporting recovery, in its culture too"),
		Evidence: []string{"10.1"}, Caveat: caveat,
	},
}
