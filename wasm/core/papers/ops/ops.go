// Package ops is what the core of the documents can be asked: JSON text in, JSON
// text out.
//
//	Call("look", draft, what, lang, sources)
//	                                      a document to show
//	Call("changes", draft, draft, lang)   what differs, as a document to show
//	Call("file", draft, what, format, lang, sources)
//	                                      a file
//	Call("changes-file", draft, draft, format, lang)
//	                                      a file
//
// A draft is a description that need not be finished; see [jobdesc.ReadDraft].
// Its documents say what is missing.
//
// What is a reader, such as "applicant", or "colleagues", "evaluation" or
// "review". The sources are those that the builder writes for the rules of a
// review, or "", and then a review does not end with them. A document to show is
// what [render.JSON] writes. The format of a file is "html", "md" or "docx", and
// for the draft itself, with "description" as what, "json" or "jobposting". A file
// is {"name":…,"type":…,"text":…}, with "base64" in the place of "text" where it
// is no text. The forms of an answer are those of
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package ops

import (
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// All are the questions.
var All = []call.Operation{
	{Name: "look", Texts: 4, Answer: Look},
	{Name: "changes", Texts: 3, Answer: Changes},
	{Name: "file", Texts: 5, Answer: File},
	{Name: "changes-file", Texts: 4, Answer: ChangesFile},
}

// Call answers one question, as the program in the browser does.
func Call(op string, texts ...string) string { return call.Answer(All, op, texts...) }
