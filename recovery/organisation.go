package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// OrganisationsYear is the year the list of knowledge organisations is from.
// Names, addresses and services may have changed since; what they are called now,
// as far as we know, is in evidence.AllOrganisations.
const OrganisationsYear = 2016

// OrganisationID names one of the knowledge organisations on the guide's list
// (evidence 48.1 to 48.8). The zero value is none.
type OrganisationID string

// The organisations, in the order of the guide.
const (
	OrganisationPeerNetvaerket                    OrganisationID = "peer-netvaerket"
	OrganisationVendepunkter                      OrganisationID = "vendepunkter"
	OrganisationDetSocialeNetvaerk                OrganisationID = "det-sociale-netvaerk"
	OrganisationPsykiatriforeningernesFaellesraad OrganisationID = "psykiatriforeningernes-faellesraad"
	OrganisationSIND                              OrganisationID = "sind"
	OrganisationMedarbejdereMedBrugererfaring     OrganisationID = "medarbejdere-med-brugererfaring"
	OrganisationRegionHovedstaden                 OrganisationID = "region-hovedstaden"
	OrganisationErfaringskompetanse               OrganisationID = "erfaringskompetanse"
)

// allOrganisationIDs returns the organisations in fixed order.
func allOrganisationIDs() []OrganisationID {
	ids := make([]OrganisationID, len(organisations))
	for i := range organisations {
		ids[i] = organisations[i].ID
	}
	return ids
}

// Valid reports whether id is one of those of [Organisations].
func (id OrganisationID) Valid() bool { return slices.Contains(allOrganisationIDs(), id) }

// Organisation is a knowledge organisation as the guide listed it in
// [OrganisationsYear].
type Organisation struct {
	ID OrganisationID
	// Its name, and in English what the name means where that helps.
	Name peerwork.Text
	// The address the guide gave, as text: show it with the year, never as a
	// link. Empty when the guide gave none.
	Address string
	// What it rests on.
	Evidence []string
}

// Organisations returns the organisations in fixed order.
func Organisations() []Organisation { return cloned(organisations) }

// FindOrganisation returns the organisation, and whether there is one of that
// id.
func FindOrganisation(id OrganisationID) (Organisation, bool) {
	for i := range organisations {
		if organisations[i].ID == id {
			return organisations[i].clone(), true
		}
	}
	return Organisation{}, false
}

func (o Organisation) clone() Organisation {
	o.Evidence = slices.Clone(o.Evidence)
	return o
}

// The fourth name is corrected: the scan had foreign letters in it.
var organisations = []Organisation{
	{ID: OrganisationPeerNetvaerket, Name: both("Peer-Netværket Danmark", "Peer-Netværket Danmark (the Danish peer network)"), Address: "www.peernet.dk", Evidence: []string{"48.1"}},
	{ID: OrganisationVendepunkter, Name: both("Vendepunkter", "Vendepunkter (Turning Points)"), Address: "www.vendepunkter.dk", Evidence: []string{"48.2"}},
	{ID: OrganisationDetSocialeNetvaerk, Name: both("Det Sociale Netværk", "Det Sociale Netværk (the Social Network)"), Address: "www.psykisksaarbar.dk", Evidence: []string{"48.3"}},
	{ID: OrganisationPsykiatriforeningernesFaellesraad, Name: both("Psykiatriforeningernes Fællesråd i Region H", "Psykiatriforeningernes Fællesråd (the joint council of mental health associations in the Capital Region)"), Address: "www.psykiatriforening.dk", Evidence: []string{"48.4"}},
	{ID: OrganisationSIND, Name: both("SIND", "SIND (the Danish association for mental health)"), Address: "www.sind.dk", Evidence: []string{"48.5"}},
	{ID: OrganisationMedarbejdereMedBrugererfaring, Name: both("Medarbejdere med Brugererfaring-uddannelsen", "Medarbejdere med Brugererfaring (a training for employees with experience as service users)"), Address: "www.mbforløbet.dk", Evidence: []string{"48.6"}},
	{ID: OrganisationRegionHovedstaden, Name: both("Region Hovedstaden, kompetencecenter for rehabilitering og recovery", "Capital Region of Denmark, competence centre for rehabilitation and recovery"), Evidence: []string{"48.7"}},
	{ID: OrganisationErfaringskompetanse, Name: both("Nasjonalt senter for erfaringskompetanse innen psykisk helse", "Nasjonalt senter for erfaringskompetanse innen psykisk helse (the Norwegian national centre for experiential competence)"), Address: "www.erfaringskompetanse.no", Evidence: []string{"48.8"}},
}
