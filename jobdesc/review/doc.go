// Package review reads a job description and says what it found: what the text
// says that it should not, and what it does not say yet.
//
//	r := review.Of(&d)
//	for _, f := range r.Findings {
//		fmt.Println(f.Severity, f.Pointer, f.Text.DA, f.Do.DA)
//	}
//
// A [Review] is a document (kind review). Each [Finding] has a permanent code, a
// [Severity], the place in the description, what it rests on, and what to do, in
// Danish and English. [Rules] lists everything that is looked for.
//
// # What a review is not
//
// A review is made from a description and from nothing else, so it says
// something of a job and nothing of a person. When it finds nothing, nothing of
// what it looks for was found; that does not make the job a good one. Questions
// about health are found by a list of words, which misses some.
//
// A choice left out means that nobody has decided. A review asks; it does not
// guess. Of the seven dilemmas it says only that one is not decided, or that no
// reason is given.
//
// # What Validate can say
//
//   - review-finding-twice: the same said twice of the same place.
//   - review-order: a finding that weighs more than the one before.
//   - review-own-without-reason, review-reason-without-own: "own" and its reason
//     go together.
//   - review-pointer: what is not a JSON Pointer.
//   - review-severity: a code with two severities.
//
// # Manners
//
// What a function returns is the caller's own to change. The same description
// always gives the same review: there is no clock and no randomness here. The
// package imports almost nothing.
package review
