// Package toolkit has the papers that preparing for a peer worker asks for, each
// for the person who sits with it: HR, the leader, the hiring committee, the
// staff, the union representative, the person offered the job, the citizen.
//
//	paper, ok := toolkit.Find("hr-checklist")
//	err := render.DOCX(w, toolkit.Document(paper, peerwork.LangDA))
//
// A paper is complete and can be used as it is: a page or two, with places to
// fill in. It can be read alone by somebody who has never seen the quiz. It says
// at the top whom it is for, when and how long it takes, and at the foot where it
// comes from.
//
// # Evidence
//
// Every line says what it rests on: a row of the sources, a law, or "own" with
// one sentence why. What is our own suggestion alone has an asterisk on the
// paper. A law on a paper was looked up, may have changed, and is no legal
// advice; the foot of the paper says so.
//
// # What is not on them
//
// No paper asks about a person's health. None has the name of a person to be
// filled in where a title is enough.
//
// # Guarantees
//
// Nothing is read, nothing fetched and nothing random: the same paper is the
// same bytes everywhere. What is returned is the caller's own. All functions may
// be called from several goroutines at once.
package toolkit
