// Package render turns what jobdesc knows into documents people can read, send
// and print: a job description, a review, an evaluation plan, and the sheet for
// those who get a peer worker as a colleague.
//
// A document is made in one step and written in another:
//
//	doc := render.Description(&d, peerwork.LangDA)
//	err := render.HTML(w, doc)     // or render.DOCX(w, doc), or render.Markdown(w, doc)
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
// author's language; in HTML and Word it says which language it is where the two
// differ, so that it is read aloud and spell-checked rightly.
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
// # Word
//
// [DOCX] writes a .docx file. Headings, lists and tables are styles, most of
// them Word's own; the head of a table is repeated on every page, pages have
// numbers, and languages are marked. The file's properties are the title, the
// employer and the day of the document: nothing comes from the machine, and the
// bytes are the same everywhere. Package template puts the text into an
// organisation's own Word template.
//
// # What it is not
//
// No template engine, no PDF: a browser prints the HTML well, and a word
// processor saves the Word file as one.
package render
