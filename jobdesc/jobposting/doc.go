// Package jobposting makes a schema.org JobPosting of a job description, as
// JSON-LD that search engines and job portals read.
//
//	ld, err := jobposting.Posting(&d, jobposting.Options{})
//	// in the page: <script type="application/ld+json">…</script>
//
// # What is published
//
// Only what an advert tells anyway: the title; the advert's text, how to apply,
// whom to ask and the two dates; the employer, its web site and the address;
// the form of employment, the hours, the first day; how many are to be hired, what
// is paid and what is needed; and codes for the occupation, if the description has
// any. Pay for full time is left out of a part-time job, which pays a share of it,
// and so is what is only wished for. Nothing else of the description is
// published: not the tasks, not access to records, not what is agreed on
// supervision. Anyone who wants it published writes it in the advert.
//
// # What must be there
//
// Search engines leave out a posting without a title, a description, the day it
// was posted, who hires, and where. [Posting] returns all that is missing, each
// with a place and what to do, and then no bytes.
//
// # Volunteers
//
// Voluntary work is posted too, as employment type VOLUNTEER, so that it is
// never taken for a job. It has no pay: a salary in the options is a problem.
//
// # Safe in a page
//
// The characters <, > and & and the line separators U+2028 and U+2029 are
// written as \u escapes, so no text can end the script element it is in.
// The description is HTML, as search engines want it, made of paragraphs, lists
// and line breaks alone; what the author wrote is escaped in it.
//
// # What it is not
//
// No review: an advert that asks about health still becomes a posting.
// Ask [jobdesc.Description.Review] first.
package jobposting
