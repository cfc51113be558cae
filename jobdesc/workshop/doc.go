// Package workshop is what a working group is asked when it writes a job
// description together: nine chapters with forty-four questions, ten of them
// for the first hour, in an order that begins with the need.
//
//	for _, c := range workshop.Chapters() {
//		for _, q := range c.Questions {
//			fmt.Println(q.Text.DA)
//		}
//	}
//
// Every field of a description is under exactly one question or, where nobody
// in a meeting talks about it, under what a chapter has besides. [For] says
// which, so that each finding of a review leads to a question.
//
// A question says why it is asked and what it rests on, as everything here does.
// The texts are one short thing each, to read aloud. The package imports almost
// nothing.
package workshop
