// Package report tells a person in a terminal what the answers to an
// instrument say: a thermometer, the themes, the next steps, what to find out
// and what is already in place.
//
// A result holds ids and numbers; the words come from the instrument, and what
// was chosen from the response. Everything reads as well without colours.
package report
