// Package template puts a document into an organisation's own Word template:
//
//	file, err := os.ReadFile("kommunens-skabelon.dotx")
//	err = template.Fill(w, file, render.Description(&d, peerwork.LangDA))
//
// # What is taken from the template
//
// Its styles, with their fonts and colours, its header and footer with a logo
// and whatever else stands there, and its paper and margins. The text of the
// document names the styles that Word has itself – Title, Heading 1, List
// Bullet, Table Grid and so on, under the names they have in the reader's
// language – so any template works and nothing is set up. A style the template
// lacks is added, made to fit its ordinary text.
//
// Nothing of the template's own text stays, nor its comments, its author, its
// macros or the fonts embedded in it. Where sections of a template have
// different headers, the last of each kind is used.
//
// # What is refused
//
// A template is refused if it is not a Word file, is locked, contains macros, is
// broken or is too large ([MaxSize], [MaxUnpacked]). It is also refused if its
// header or footer contains embedded objects or fetches something when the file is
// opened. The error is a [peerwork.Problem] that says what to do, in both languages.
//
// The bytes are the same for the same template and document. This package is
// for servers and the command line: it needs an unpacker and an XML reader,
// which are too much for a browser.
package template
