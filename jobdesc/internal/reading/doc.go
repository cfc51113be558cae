// Package reading reads what people write in a job description, far enough for a
// rule to ask about it: sentences with the heading they stand under, clauses, who
// a clause is about, whether it says no, and what kinds of words are in it.
//
//	t := reading.Read(peerwork.LangDA, text)
//	for i := range t.Sentences {
//		for _, c := range t.Sentences[i].Clauses {
//			if c.Who == reading.Applicant && !c.Not && c.Has(reading.Diagnosis) {
//				quote := t.Sentences[i].Text
//			}
//		}
//	}
//
// # Sentences
//
// A sentence ends at a full stop, a question or exclamation mark, or the end of
// its line. A line that goes on where the one before was full is the same
// sentence. A bullet is a sentence, and so is a heading; [Sentence.Under] says
// which heading or lead-in a bullet stands under, whether that ends in a colon or
// not. [Sentence.Text] is what to quote: a piece of the text, nothing added.
//
// # Clauses
//
// "Du behøver ikke en uddannelse, men du skal have et kørekort" is two clauses,
// and only the first says no. A clause that depends on another ("vi spørger ikke
// om, hvilke diagnoser du har"), or a bullet under a lead-in ("Du behøver
// ikke:"), has what it stands under: whom it is about, whether it says no,
// whether it sets free. An enumeration is one clause.
//
// # Kinds
//
// A kind is a family of words: Danish and English, every inflection, and in
// Danish the compounds that end in one (skizofrenidiagnose) or begin with one
// (medicinskab). All forms are written into data (vocabulary_gen.go) from
// words/testdata/words.txt by "go test ./jobdesc/internal/reading/words -update";
// nothing is guessed at run time. A word that is not there has no kind. A hyphen parts two words; an entry of several
// words matches with spaces or hyphens.
//
// # Guarantees
//
// The package is pure and deterministic. Its time is linear in the
// length of the text. No text makes it panic.
package reading
