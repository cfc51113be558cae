package recovery

// The ids in fixed order, which the lists are compared with.
var (
	AllElementIDs      = allElementIDs
	AllCategoryIDs     = allCategoryIDs
	AllConceptIDs      = allConceptIDs
	AllOrganisationIDs = allOrganisationIDs
	AllOutcomeIDs      = allOutcomeIDs
	AllBeneficiaries   = allBeneficiaries
)
