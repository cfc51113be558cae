// Package fhir turns an instrument into a FHIR R4 Questionnaire, and responses
// into QuestionnaireResponses and back.
//
//	form, err := fhir.NewForm(&instrument, fhir.Options{Lang: peerwork.LangDA})
//	questionnaire := form.Questionnaire()
//	data, err := form.Response(&response)
//	response, err := form.Read(data, "")
//
// Systems for health and social care exchange questionnaires as FHIR, so this
// is for anyone who wants to show one of ours in a form they already have, and
// to get the answers out again.
//
// # In nobody's record
//
// The questionnaire is about an organisation. It belongs in no patient's record,
// and says so itself: its subject is an Organization, and a response of ours has
// no subject, no author and no source. A response from elsewhere may say that its
// subject is an Organization. One that points to a person is refused.
//
// # What goes where
//
// There is a Questionnaire for each language. Themes are groups, items are
// choices whose options carry ordinalValue, and the temperatures of the themes
// and of the whole are integers with a calculatedExpression of the SDC guide,
// in FHIRPath. The expressions follow the rules of [readiness.Scorer.Score] in
// whole numbers, so they give the same numbers, the two-thirds rule and the
// rounding included. Whatever of a response FHIR has no place for – which
// schema it follows, extensions – is an extension. The table is in
// docs/fhir.md.
//
// # Deviations
//
// Bands, advice, evidence and what is essential are not in the Questionnaire:
// they are in the instrument, and in the result that peerwork makes of a
// response. The order of the answers is that of the instrument. Reading takes
// the day of authored and leaves the time out. What else another system puts
// into a response – a narrative, meta, texts, identifiers, calculated scores – is
// not kept, and what might change its meaning is refused.
package fhir
