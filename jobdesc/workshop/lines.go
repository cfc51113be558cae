package workshop

import "github.com/peerwork-dk/peerwork"

// Lines are the sentences that stand where the work begins and where it ends,
// and around the cards with the dilemmas.
type Lines struct {
	// On the first page, always.
	AboutJob peerwork.Text
	// Above every card.
	AboveCard peerwork.Text
	// Above the card on consideration, besides. It is never the first card a group
	// meets.
	AboveConsideration peerwork.Text
	// When the first hour is over.
	FirstHourOver peerwork.Text
	// When no question is left undecided.
	NothingUndecided peerwork.Text
	// When the file is saved.
	Saved peerwork.Text
}

// AllLines returns the sentences.
func AllLines() Lines {
	return Lines{
		AboutJob: both("I skriver om et job, ikke om et menneske. Skriv titler, ikke navne. Er der en peer-medarbejder eller en borger med, svarer de på lige fod med jer andre. De skal ikke fortælle om sig selv.",
			"You write about a job, not about a person. Write titles, not names. A peer worker or somebody you support who takes part answers on the same footing as the rest of you. They do not have to tell about themselves."),
		AboveCard: both("Begge sider har gode grunde. Vælg for jeres sted, og skriv hvorfor. I må gerne vælge begge dele.",
			"Both sides have good reasons. Choose for your place, and write why. You may choose both."),
		AboveConsideration: both("Kortet handler om jeres arbejdsplads og ikke om nogen i rummet. Spørg ikke en peer-medarbejder om at svare på egne vegne.",
			"The card is about your workplace and not about anybody in the room. Do not ask a peer worker to answer on their own behalf."),
		FirstHourOver: both("Det har I besluttet. Det mangler, og de her roller finder ud af det.",
			"This is what you have decided. This is missing, and these roles find out."),
		NothingUndecided: both("Alle spørgsmål har et svar. Om svarene er rigtige, ved I bedst. Læs dem højt for en, der ikke var med.",
			"Every question has an answer. Whether the answers are right, you know best. Read them aloud to somebody who was not there."),
		Saved: both("Filen ligger hos jer. Vi har den ikke.", "The file is with you. We do not have it."),
	}
}
