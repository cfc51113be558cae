// Package evidence is peerwork's edition of what it rests on: five Danish works
// of 2016–2018 about peer workers, ten sections of laws and three papers. Every
// item, piece of advice, rule and definition in peerwork carries references into
// this package, and a reader who asks "why do you ask that?" is shown what it
// finds.
//
//	e, ok := evidence.Find("16.2")
//	if ok {
//		fmt.Println(e.Text.DA)     // what the row says
//		fmt.Println(e.Citation.DA) // its place in the source
//	}
//
// # References
//
//   - "16.2" is a row: one statement in one of the five works.
//   - "16" is a topic: a title and the rows that belong together under it.
//   - "law:forskelsbehandlingsloven-2a" is a section of a Danish law.
//   - "paper:leamy-2011" is a paper or a handbook.
//   - "own" is ours alone: peerwork suggests it, and no source says it.
//
// # Quoted and retold
//
// Only one work allows it, so only one is quoted: the guide of Socialstyrelsen,
// August 2016 (work "guide"). The Danish text of its rows is the guide's own,
// word for word; the English is our translation. Damage from scanning and plain
// misprints are corrected, source references in brackets at the end of a sentence
// are left out, and whole sentences end in a full stop. The four other works are
// retold in our own words in both languages, without any person's name.
// [Entry.Quoted] says which of the two a text is, and [Entry.Citation] says it in
// words.
//
// Where works disagree, the rows on both sides say so in their note. Where a
// work claims an effect, the note carries the guide's caveat that the
// documentation of measurable effects is limited (row 4.4).
//
// # Newer works
//
// Knowledge did not stop in 2018. [AllNewer] lists newer works, and
// [AllOrganisations] what the publishers and the organisations are called today,
// each with the day it was looked up. Nothing in peerwork rests on them.
//
// # What it is not
//
// It is not the five works, which this module does not hold. It is not a review
// of research. Nothing in it is legal advice. Rules, addresses and contacts are
// those of the works' own time; addresses are text, never links. A newer work has
// the address at which it was seen.
//
// The package embeds its data and reads it with encoding/json, so it belongs on
// servers, in the command line and in builders, not in the browser core.
package evidence
