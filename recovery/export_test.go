package recovery

// The ids in fixed order, which the lists are held against.
var (
	AllElementIDs      = allElementIDs
	AllCategoryIDs     = allCategoryIDs
	AllConceptIDs      = allConceptIDs
	AllOrganisationIDs = allOrganisationIDs
	AllOutcomeIDs      = allOutcomeIDs
	AllBeneficiaries   = allBeneficiaries
)
