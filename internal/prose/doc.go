// Package prose measures and checks the language of peerwork's own texts. Tests
// over every text for people use it; nothing that runs for a reader does.
//
//	m := prose.Measured("Vi mødes. Alle får lov at tale ud.")
//	m.Words       // 8
//	m.Sentences   // 2
//	m.LIX()       // 4
//	prose.Denied("Kan vi bruge peers her?") // ["bruge peers"]
//
// # What is a word, what is a sentence
//
// A word is a run of letters and digits. A hyphen or an apostrophe between two
// of them belongs to it, so "peer-medarbejder" and "don't" are one word each. A
// long word has more than six letters; hyphens, apostrophes and digits are not
// letters.
//
// A sentence ends at . ! ? : and at a line break. What holds no word is no
// sentence, so "Hvad?!" is one. The rule is that plain: "f.eks." ends two
// sentences, and texts that are measured are better off without it.
//
// # LIX
//
// LIX (Björnsson 1968) is the words per sentence plus the percentage of long
// words. Plain Danish is in the twenties, official prose above fifty.
//
// # What it is not
//
// No grammar and no spelling. [Denied] knows a short list of phrases, not what a
// text means: a text without them may still be disrespectful, and people must
// read it.
package prose
