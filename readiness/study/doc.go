// Package study computes what a trial of an instrument needs to know: how the
// answers spread, how far the statements belong together, how far the people of
// one place agree, and how far the same person answers the same again.
//
//	report, err := study.Of(&instrument, cases, study.Options{})
//
// The standard instruments are conversation starters and not validated scales.
// Whether they could be more is a question for a trial; docs/trial.md says how to
// make one, and what would count as good.
//
// # The figures
//
// Of each item: how many answered, did not know and left it open, mean, standard
// deviation, floor and ceiling, and its correlation with the other items of its
// theme. Of the whole instrument and of each theme: Cronbach's alpha with Feldt's
// interval, alpha without each item, McDonald's omega of one minres factor with
// its loadings, the eigenvalues; ICC(1) and r_wg(j) over workplaces; ICC(A,1) of
// people who answered twice, the standard error of measurement and the smallest
// detectable change. The same of each role with enough people. They equal those of
// R's psych and multilevel; testdata/r has the data and the script.
//
// # What is missing
//
// An answer "unknown" says nothing about where the organisation is, so it is
// missing here, like an item left open; both are counted by themselves. Items are
// compared two and two, over everyone who answered both, as psych does; the n of
// such a figure is that of the two items that fewest people answered. Somebody's
// temperature needs two thirds of the items of a theme, and two thirds of the
// themes, as everywhere. An item that all answered alike is named, and takes no
// part in alpha and omega.
//
// Of people who answered twice, the first response counts in everything but the
// figures of answering again.
//
// # What is not said
//
// A figure that needs more data is left out, with a reason in words: see
// [Reason]. There are no figures about fewer than [MinPeople] people. No place
// and no person is in a [Report].
//
// # On many machines
//
// [Sums] is what a report is made of. Add the cases on as many machines as there
// are, carry the sums with [Sums.Bytes], and merge them in any order: the report is
// the same to the digit.
//
// Of the figures themselves, only counts, means and products could be summed, and
// not even those by machines that know nothing of each other: a response that is
// there twice counts once, the first response of a person counts and the second does
// not, and only when all are together can anyone see which is which. The quartiles,
// the item curves, the shuffles and the resampling need the people. So the sums keep
// a row for each response: a byte for each item, and the ids that tell it from others;
// some 60 bytes, where the response as JSON has 1 500.
//
// # The same again
//
// The order of the cases changes nothing. Intervals that need resampling are made
// when a seed is given, and are the same for the same seed. As JSON a report has
// eight decimals, so that it is the same on every machine.
package study
