// Package overview puts what many workplaces answered in one picture, for the
// person who asks where help is needed, and which.
//
// It is no report on workplaces or leaders. A named workplace has one leader, so
// what is written at its name is read as that leader's mark. Therefore there is
// no rank, no total of a place and no statement of a place; a place is named only
// when it has agreed, and the others are counts that nobody can be read off: see
// [Sums.Overview].
//
// Gather the entries with [Sums.Add], on as many machines as there are, and put
// the sums together with [Sums.Merge], in any order. [Sums.Bytes] is what goes from
// one machine to another, and [Sums.MergeBytes] reads it.
package overview
