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
	// Before the first hour. It promises no finished description.
	FirstHour peerwork.Text
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
		AboutJob: both("I skriver om et job, ikke om et menneske. Skriv titler, ikke navne. Er der en peer-medarbejder eller en borger med, svarer de på lige fod med jer andre. De behøver ikke fortælle om sig selv.",
			"You are writing about a job, not about a person. Write titles, not names. If a peer worker or somebody you support takes part, their answers count like everybody else's. They do not have to talk about themselves."),
		AboveCard: both("Begge sider har gode grunde. Vælg for jeres sted, og skriv hvorfor. I må gerne vælge begge dele.",
			"Both sides have good reasons. Choose for your workplace, and write why. You can choose both."),
		AboveConsideration: both("Kortet handler om jeres arbejdsplads og ikke om nogen i rummet. Spørg ikke en peer-medarbejder om at svare på egne vegne.",
			"The card is about your workplace, not about anybody in the room. Do not ask a peer worker to answer for themselves."),
		FirstHour: both("Ti spørgsmål, omkring fem minutter til hvert. Resten tager HR og lederen med hjem bagefter.",
			"Ten questions, about five minutes each. HR and the manager take the rest with them afterwards."),
		FirstHourOver: both("Her står, hvad I har besluttet, hvad der mangler, og hvem der finder ud af det.",
			"Here is what you have decided, what is still missing, and who will find out."),
		NothingUndecided: both("Alle spørgsmål har et svar. Om svarene er rigtige, ved I bedst. Læs dem højt for en, der ikke var med.",
			"Every question has an answer. You know best whether they are right. Read them aloud to somebody who was not there."),
		Saved: both("Filen ligger hos jer. Vi har den ikke.", "The file stays with you. We do not have it."),
	}
}
