// Package peerwork is the root of a library that helps organisations employ
// peer workers – people with lived experience of mental health difficulties who
// use that experience in their job – and do it well. It holds the few words
// every other package speaks: [Text], [Lang], [Date] and [Problem].
//
// # The story on one page
//
// An organisation that wants to employ peer workers has to prepare: somebody
// must lead, staff must know what it is about, the job must be described, and
// there must be supervision. A questionnaire, called an instrument, asks how
// far the organisation has come. It has themes, and each theme has items that
// name one arrangement or habit that can be in place. The standard instruments
// are in package instruments:
//
//	in, ok := instruments.Get(instruments.Temperatur)
//
// One person's choices are a response. They come from a web page, a file or
// another system, as JSON that package schema reads and never guesses about:
//
//	response, err := schema.Decode[readiness.Response](data)
//
// Scoring says how much preparation is needed and what to do next:
//
//	result, err := readiness.Score(&in, &response)
//
// A readiness.Result holds ids and whole numbers; the texts that go with
// them are in the instrument, in Danish and English. What each text rests on
// is a reference such as "16.2", which package evidence looks up. Every
// document – instrument, response, result – has a published JSON Schema, and
// the same Go code reads, scores and writes in a server, on the command line
// and, compiled to WebAssembly, in the browser: the bytes are the same by
// construction.
//
// # The packages
//
//	readiness              instrument, response, result: validate and score
//	readiness/instruments  the standard instruments
//	evidence               what the texts rest on, and how to look it up
//	schema                 published JSON Schemas; Validate and Decode
//	wasm                   serve the built widget from a Go program
//	wasm/builder           build the widget
//	cmd/peerwork           the command line
//
// Imports point one way: readiness knows nothing of schemas, files or
// browsers, and imports almost nothing, because what it imports is sent to
// every browser.
//
// # What it is not
//
// The questionnaires are conversation starters, not validated scales, and the
// thresholds and weights are ours. They say how much preparation is needed,
// never pass or fail. Nobody's recovery is scored, ranked or used in hiring.
// The texts rest on five Danish sources of 2016 to 2018 and have not yet been
// tried out or reviewed by peer workers.
package peerwork
