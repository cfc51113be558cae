// Command peerwork takes the temperature of how far an organisation has come
// in preparing for peer workers, checks documents, and shows what all of it
// rests on.
//
//	peerwork serve                   try the widget in a browser
//	peerwork score svar.json         what the answers say
//	peerwork group svar/*.json       what the answers of a working group say
//	peerwork follow-up foer nu       what has changed since last time
//	peerwork plan svar.json          what to do, with weeks or dates
//	peerwork code svar.json          responses as answer codes, and back
//	peerwork validate *.json         what is wrong with documents
//	peerwork schema response         the published JSON Schema
//	peerwork new -o stilling.json    begin a job description
//	peerwork compare foer nu         what has changed between two of them
//	peerwork review stilling.json    what a job description says and leaves open
//	peerwork render stilling.json    the job description as a document
//	peerwork coverage stilling.json  which aspects of recovery its tasks serve
//	peerwork folder *.json           vision, plan and job description in one file
//	peerwork chime                   the five elements of recovery
//	peerwork evidence 16.2           what a reference rests on
//	peerwork fhir svar.json          instruments and responses as FHIR R4, and back
//
// Documents come from files or, with -, from standard input: one JSON document
// or JSON Lines; responses also as answer codes, one a line. Results and
// problems are reported in Danish or English (--lang, else the locale, else
// Danish); --json gives canonical JSON instead.
//
// Very many documents are read as a stream, on all cores, and come out in order;
// see docs/volume.md.
//
// It exits with 0 when all is well, 1 when documents are bad, 2 when it was used
// wrongly or could not read, write or build something, and 130 when it was asked
// to stop.
package main
