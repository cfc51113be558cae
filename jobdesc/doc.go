// Package jobdesc describes the job of a peer worker: what is in it and what is
// not, on what terms, and what the workplace promises. A [Description] is a
// document (kind job-description) that begins with a language and a title and
// grows from there:
//
//	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
//
// Its texts are the author's own, in one language. Where the sources have a
// list – places, functions, kinds of tasks, themes of supervision – there is a
// type for it with a label in Danish and English and what the entry rests on,
// and beside it a field for what the list does not have: see [Lists].
//
// # What is made from it
//
//   - [Description.Validate] says whether everything has its right form and the
//     parts fit together: dates, hours, entries that say nothing, a volunteer with
//     pay. It does not say whether the job is a good one.
//   - Package review reads it: what is found, and what is not decided:
//     review.Of(&d).
//   - [Description.Coverage] shows which aspects of recovery the tasks are meant
//     to serve, by their author's tags, as a [Coverage] (kind recovery-coverage).
//     What is not tagged is not in focus. It is not missing, and there is no
//     percentage.
//   - [Description.EvaluationPlan] has questions about the function and about
//     the workplace's own promises.
//   - [Description.ColleagueSheet] is a page for those who get a new colleague.
//   - [Changes] says what differs between two versions, field by field; [Fields]
//     has what people call each of them.
//   - Package workshop has the questions a working group answers, and the fields
//     that hold each answer; Open says which nobody has answered yet.
//   - [Dilemmas] has seven questions with two good sides each. A description says
//     where the workplace stands and why; nobody says what is right.
//
// # Nobody is scored
//
// CHIME describes people's recovery, not the content of a job. There is no way
// from a person's recovery to anything this package makes, and the types keep
// it so: a description holds nothing about a person; a review, a coverage, a
// plan and a sheet are made from a description and nothing else; none of them
// has a place for an answer about somebody, or for a score. Outcomes for those
// the support is for may be looked at across a whole service, voluntarily, with
// the guide's caveat (evidence 4.4), and cannot be used to measure the
// individual. What peer workers themselves get from the work is told in words
// and is no part of the evaluation. The reason is respect, and that the sources
// say so: the competence to work as a peer worker is not how far one has come
// (evidence 64.1), and nobody's recovery fits a template (64.7).
//
// # Decisions
//
//   - Not decided is not no. A choice left out means that nobody has decided,
//     and [Answer] has no zero value that is an answer. A review asks; it does not
//     guess.
//   - Time is in whole minutes a week, so that 18 and a half hours are exact:
//     1110. [Duration] says it in words.
//   - People are titles: line manager, supervisor, members of the committee.
//     A title outlives a person.
//   - [ForWhom] holds the Danish word itself, since that is what readers meet; a
//     word that is not on the list is an [OwnWord].
//   - Pay is an [Amount], written in digits, and never a floating-point number.
//   - Volunteers have [Volunteering] in place of pay and contract.
//   - The guide has a column of tasks that do not suit the role, which did not
//     survive in the source. The kinds of [TaskOut] are ours and say so.
//   - [Demands] and [Limit] exist so that a review needs no guessing by words.
//     Adjustment for one person is agreed with that person and stays out of the
//     description.
//
// # What Validate can say
//
// Of the shape, what package schema says. When that is right, of the meaning of a
// description:
//
//   - job-description-amount: an amount that can be read in several ways.
//   - job-description-date: a day that does not exist.
//   - job-description-date-order: the last day before the first, or the deadline
//     before the advert.
//   - job-description-empty: an entry with neither a choice nor words.
//   - job-description-hours: tasks that fill more than the hours, a most that is
//     not more than the fewest, or a share of full time that does not fit the hours.
//   - job-description-pay-range: a highest amount that is not more than the lowest.
//   - job-description-scheme: a scheme without special terms.
//   - job-description-term: a permanent job with a last day.
//   - job-description-twice: a value twice in a list.
//   - job-description-two-answers: a choice from a list and other words beside it.
//   - job-description-volunteer: a volunteer with pay or a contract, or an
//     employee with what only volunteers have.
//
// Of a coverage:
//
//   - recovery-coverage-aspects: not all aspects in fixed order.
//   - recovery-coverage-element: an aspect under another element.
//   - recovery-coverage-tagged: a task that is tagged and untagged.
//   - recovery-coverage-task: a place that can be no task.
//   - recovery-coverage-task-order: tasks out of order, or twice.
//
// # Guarantees
//
// Lists come in fixed order. Callers may change what a function returns. The same
// description always gives the same coverage, plan and sheet: there is no clock
// and no randomness here. The package imports almost nothing.
package jobdesc
