// Command beam runs peerwork over any number of JSON Lines on Apache Beam: results
// of responses, one overview of many workplaces, or the figures of a trial.
//
// What it writes is what the command peerwork writes, since both do the same with
// each line (package internal/jsonl) and with the sums (packages overview and
// study). The README says how to run it.
package main
