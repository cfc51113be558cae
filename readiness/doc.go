// Package readiness asks how far an organisation has come in preparing for
// peer workers, and says how much preparation is needed and what to do next.
//
//	s, err := readiness.NewScorer(&instrument)   // checks the instrument once
//	result, err := s.Score(&response)           // any number of times, from any goroutine
//
// # Documents
//
// An [Instrument] is a questionnaire: themes with items, one scale for all of
// them, and bands. A [Response] is one person's choices. A [Result] is the
// outcome of scoring a response. All three are plain values; as JSON they are
// read strictly and written canonically by their own methods, so encoding/json
// and package schema go through the same door. What is read has the right shape.
// The Validate methods check the shape of a value made in Go, and of every value
// what no schema can say, such as ids used twice; [Scorer.Check] checks a
// response against its instrument.
//
// The code of a problem of meaning begins with the kind of the document, such as
// response-item-twice; docs/meaning-rules.md has all of them, each with an example.
//
// # Scoring
//
// An item counts from 0 to the number of its highest option. The temperature of
// a theme is 100 times the mean of its answered items divided by that number.
// The total is the mean of the themes, weighted. Both are exact and rounded
// once, at the end. Somebody who does not know has not answered: where less
// than two thirds is answered there is no number, and the items are listed to
// be found out. The band is read from the total that is shown; an essential
// item that is not well in place keeps the result out of the top band, and the
// result says which.
//
// # A working group's year
//
// [Scorer.Aggregate] puts the responses of a group together: what it thinks, how
// far it agrees, what to talk about first – and says precisely who can see what
// of whom. [NewFollowUp] says what has changed since last time.
// [NewVision] keeps a draft of why; [NewPlan] turns what is missing into tasks
// with weeks or days, which [Plan.CSV] and [Plan.Calendar] write for a
// spreadsheet and a calendar. [Scorer.EncodeCode] puts a response into a few characters
// one can paste or read aloud.
//
// # What it is not
//
// It is a conversation starter, not a validated scale. The thresholds, the
// weights and the two-thirds rule are ours. It says how much preparation is
// needed (evidence 22.2), never pass or fail, and it is about the organisation:
// no person's recovery goes in or comes out.
package readiness
