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
//	scorer, err := readiness.NewScorer(&in)
//	result, err := scorer.Score(&response)
//
// A readiness.Result holds ids and whole numbers; the texts that go with
// them are in the instrument, in Danish and English. What each text rests on
// is a reference such as "16.2", which package evidence looks up. Every
// document has a published JSON Schema, and
// the same Go code reads, scores and writes in a server, on the command line
// and, compiled to WebAssembly, in the browser: the bytes are the same by
// construction.
//
// One person's answers mislead, so a working group puts theirs together, with
// the scorer's Aggregate: where it agrees, what only some know, what to talk about
// first. It writes a vision and a plan with dates, and answers again after half
// a year to see what has moved.
//
// The quiz has told a working group to begin: next comes the job. A
// jobdesc.Description says what the job is and is not, who it is for and on
// what terms; review.Of reads it and says what is missing. Its EvaluationPlan
// looks at the function and at the organisation's promises, its ColleagueSheet
// tells those who get a new colleague. Which aspects of recovery the tasks
// serve, by their author's own tags, is its Coverage. What recovery is – the
// five CHIME elements and what is known of them – is in package recovery.
//
// # How the functions look
//
// Documents go in by pointer and come out by value, and none is changed on the
// way. What can go wrong is an error, nil when nothing is; errors about a document
// are [Problems], each with its place and what to do, in Danish and English:
//
//	var problems peerwork.Problems
//	if errors.As(err, &problems) {
//
// Every document has a Validate method that returns such an error. A number that
// may not be there is a pointer, nil when it is not.
//
// # The packages
//
//	recovery                 what recovery is: the CHIME elements, aspects, concepts, outcomes
//	readiness                instrument, response, result, group, follow-up, vision, plan
//	readiness/instruments    the standard instruments
//	readiness/plans          the standing plan
//	readiness/overview       many workplaces in one picture, in which nobody can be read off
//	readiness/study          what a trial says about an instrument: figures of reliability
//	readiness/fhir           instruments and responses as FHIR R4
//	jobdesc                  the job: describe, cover, evaluate
//	jobdesc/review           the rules: what a description says and leaves open
//	jobdesc/render           the documents as HTML, Word files and Markdown
//	jobdesc/render/template  Word files in an organisation's own template
//	jobdesc/examples         six good job descriptions to begin from
//	jobdesc/workshop         what a working group is asked when it writes one
//	jobdesc/jobposting       the advert as schema.org JobPosting
//	folder                   vision, plan and job description in one file
//	toolkit                  papers for each seat at the table, to fill in and use
//	knowledge                what peer work is, for each seat, and cards to talk from
//	evidence                 what the texts rest on, and how to look it up
//	schema                   published JSON Schemas; Validate, Decode and Encode
//	wasm                     serve the built widget from a Go program
//	wasm/build               the command that builds it
//	cmd/peerwork             the command line
//
// Imports point up this list: recovery knows nothing of jobdesc; recovery,
// readiness and jobdesc know nothing of schemas, files or browsers, and import
// almost nothing, because what they import may be sent to every browser.
//
// # What it is not
//
// The questionnaires are conversation starters, not validated scales, and the
// thresholds and weights are ours. They say how much preparation is needed,
// never pass or fail. Nobody's recovery is scored, ranked or used in hiring.
// The texts rest on five Danish sources of 2016 to 2018 and have not yet been
// tried out or reviewed by peer workers.
package peerwork
