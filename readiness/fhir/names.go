package fhir

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// Addresses that FHIR and its guide for questionnaires (SDC) define.
const (
	extOrdinal    = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
	extVariable   = "http://hl7.org/fhir/StructureDefinition/variable"
	extCalculated = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
	extControl    = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
	extAbsent     = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
	systemControl = "http://hl7.org/fhir/questionnaire-item-control"
)

// ownBase is the address our own names in FHIR live under.
var ownBase = strings.TrimSuffix(peerwork.SchemaBase, "schema/") + "fhir/"

var (
	systemID   = ownBase + "response-id" // of the identifier of a response
	systemRole = ownBase + "role"        // of the codes of a role
	extSchema  = ownBase + "schema"      // of the extension that keeps $schema
)

// isNumberOfPerson reports whether a system is that of Danish numbers of which
// each is a person's: CPR, and the national and regional ones in its place (DK
// Core's X-eCPR and D-eCPR).
func isNumberOfPerson(system string) bool {
	return system == "urn:oid:1.2.208.176.1.2" || strings.HasPrefix(system, "urn:oid:1.2.208.176.1.6.1.")
}

// The linkIds that are not the id of an item. No item has one like these: an id
// has no full stop.
const (
	linkIntro    = "text.intro"
	linkNote     = "text.note"
	linkQuestion = "text.question"
	linkAbout    = "about.you"
	linkRole     = "about.role"
	linkOpen     = "about.open-to-group"
	linkScore    = "score.all"
	linkMeaning  = "score.text"
	linkTotal    = "score.total"
)

func linkTheme(id string) string      { return "theme." + id }
func linkSign(id string) string       { return "sign." + id }
func linkThemeScore(id string) string { return "score.theme." + id }
