// Package render turns what jobdesc knows into documents people can read, send
// and print: a job description, a review, an evaluation plan, and the sheet for
// those who get a peer worker as a colleague.
//
// A document is made in one step and written in another:
//
//	doc := render.Description(&d, peerwork.LangDA)
//	err := render.HTML(w, doc)     // or render.Markdown(w, doc)
//
// Between the two stands [Document], a title and a list of headings,
// paragraphs, lists and tables. It knows no marks, so each way of writing is
// escaped in one place.
//
// # A document for each reader
//
// A job description has more in it than any one person should read.
// [DescriptionFor] makes the document of a [Reader]: the applicant, the person
// employed (an annex that is no contract), anyone with two minutes, or the group
// that writes it. What is internal is left out by reader, not by what the text
// says.
//
// # Two languages in one document
//
// The lang given to [Description] and its siblings is that of the frame: the
// headings and labels. What the author of a job description wrote stays in the
// author's language; in HTML it carries its own lang attribute where the two
// differ, so that it is read aloud rightly.
//
// # Text stays text
//
// Whatever is in a field is shown as it is and never becomes a mark, a link or
// a script. An empty line begins a new paragraph, a line break stays one, other
// runs of spaces become one space. Three things are changed, because they can
// make a reader see something other than what is there: characters that turn
// the reading order around (bidi controls) are left out, for neither Danish nor
// English needs them; so are invisible tag characters; other control characters
// become "�". Letters written from right to left are not touched.
//
// HTML is one self-contained document with a small style sheet for screen and
// A4: no scripts, no links, nothing fetched. Markdown is CommonMark with the
// tables of GFM. A viewer that makes links of bare addresses will do so, and
// each leads where it says.
//
// # What it is not
//
// No template engine, no PDF: a browser prints the HTML well, and a word
// processor opens it with headings, lists and tables in place.
package render
