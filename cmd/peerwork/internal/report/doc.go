// Package report tells people in a terminal what the answers to an instrument
// say: of one person ([Write]), of a working group ([WriteGroup]), what has
// changed since last time ([WriteFollowUp]), and what to do ([WritePlan]).
//
// A result holds ids and numbers; the words come from the instrument, and what
// was chosen from the response. Everything reads as well without colours.
package report
