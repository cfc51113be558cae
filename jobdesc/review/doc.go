// Package review reads a job description and says two things, never mixed: what
// it found in what is written, and what is not decided yet.
//
//	r := review.Of(&d)
//	for _, f := range r.Findings {
//		fmt.Println(f.Severity, f.Pointer, f.Quote, f.Text.DA, f.Do.DA)
//	}
//	for _, line := range r.Undecided {
//		fmt.Println(line.Severity, line.About.DA, line.Text.DA)
//	}
//
// A [Review] is a document (kind review). Each [Finding] has a permanent code, a
// [Severity], the place in the description and the sentence there, what it rests
// on, and what to do, in Danish and English. It is said once, with every place.
// What is not decided is a short list by topic, for the [Stage] one is at.
// [Rules] lists everything that is looked for.
//
// # What a review is not
//
// A review is made from a description and from nothing else, so it says
// something of a job and nothing of a person. When it finds nothing, nothing of
// what it looks for was found; that does not make the job a good one. Sentences
// are read by their words, whom they are about and what they say no to. That can
// miss something and be wrong.
//
// # Health
//
// Rules about health come in three strengths. What must go: a demand for, or a
// question about, how somebody's health is or may become, and how far somebody
// has come in recovery. What should be thought over: a diagnosis, treatment or an
// admission asked for as experience. What is worth reading again: sentences that
// can be meant in more than one way. Lived experience, own use of services, being
// a relative and some distance to one's story may be asked for.
//
// A choice left out means that nobody has decided. A review asks; it does not
// guess. Of the seven dilemmas it says only that one is not decided, or that no
// reason is given.
//
// # What Validate can say
//
//   - review-finding-twice: the same said twice of the same place.
//   - review-line-severity: a line that weighs other than what is in it.
//   - review-order: a finding or a line that weighs more than the one before.
//   - review-own-without-reason, review-reason-without-own: "own" and its reason
//     go together.
//   - review-pointer: what is not a JSON Pointer.
//   - review-severity: a code with two severities.
//
// # Guarantees
//
// Callers may change what a function returns. The same description always gives
// the same review: there is no clock and no randomness here. The package imports
// almost nothing.
package review
