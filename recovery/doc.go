// Package recovery holds what peerwork's sources say recovery is, as lists to
// look things up in: five elements and their aspects, the concepts of the field,
// what the sources say peer support contributes, and who knew about it in 2016.
//
//	for _, e := range recovery.Elements() {
//		fmt.Println(e.Label.DA) // "Forbundethed", "Håb og optimisme", …
//	}
//
// # Five elements
//
// The guide of Socialstyrelsen (2016) describes recovery in five elements with 14
// aspects: [Elements] and [Aspects]. Leamy and colleagues (2011), whose five
// processes the English first letters spell as CHIME, name 21 categories:
// [Categories]. The two lists are close and not the same. Each category names
// the aspects it corresponds to, as far as we can see, and [CategoriesWithoutAspect]
// and [AspectsWithoutCategory] name the gaps on both sides. The links and the
// Danish words for the categories are ours, and say so.
//
// # What it is not
//
// CHIME describes people's recovery. It is not the content of a job, not a list
// of things to reach, and not a scale. Nothing in this package, and nothing that
// uses it, holds or scores how far a person has come: there is no type for it. A
// person's recovery is their own (evidence 43.10, 64.7), and it is not the same
// as the competence to work as a peer worker (evidence 64.1).
//
// What the sources say about effects carries the guide's own caveat that the
// documentation of measurable effects is limited (evidence 4.4): [Outcome] and
// [Contribution] have it beside the text, so that it is not forgotten when the
// text is shown.
//
// # Guarantees
//
// Lists come in fixed order, with Danish and English texts, and every entry says
// what it rests on: rows such as "47.1", a paper such as "paper:leamy-2011", or
// "own" together with one sentence why. The package evidence looks them up.
// Callers may change what a function returns. The package imports almost nothing.
package recovery
