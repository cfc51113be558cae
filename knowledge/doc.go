// Package knowledge says what peer work is, to each of those who sit at the table
// when a workplace prepares for it: a page of five minutes for each, and seven
// cards to talk from.
//
//	page, ok := knowledge.Find(toolkit.SeatColleague)
//	for _, section := range page.Sections {
//		fmt.Println(section.Title.In(lang))
//	}
//
// # Evidence
//
// Every sentence is a [recovery.Statement]: it says what it rests on, a row of the
// sources, a law, or "own" with one sentence why. The same truth is the same
// sentence on every page.
//
// What a source says that peer work gives is never without the guide's caveat
// (evidence 4.4): both are in the same [Part].
//
// # The cards
//
// A card has a dilemma and both its sides, equally long. It is about a workplace
// and not about anybody in the room, and the one on consideration is never the
// first.
//
// # Guarantees
//
// Nothing is read, nothing fetched and nothing random. What is returned is the
// caller's own. All functions may be called from several goroutines at once. The
// package imports almost nothing.
package knowledge
