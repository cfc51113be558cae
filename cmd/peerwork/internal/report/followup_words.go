package report

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// What the report on a follow-up says.
var (
	wordTemperature = peerwork.Text{DA: "Temperatur", EN: "Temperature"}
	wordNoDay       = peerwork.Text{DA: "uden dato", EN: "no date"}
	wordNotKnown    = peerwork.Text{DA: "ukendt", EN: "not known"}
	wordNotCompared = peerwork.Text{DA: "Ikke sammenlignet", EN: "Not compared"}

	sentenceOtherWeights = peerwork.Text{
		DA: "Temaerne vejer ikke det samme som sidst, eller noget kan ikke sammenlignes, så der er intet samlet tal. Se på temaer og udsagn hver for sig.",
		EN: "The themes are weighted differently from last time, or something cannot be compared, so there is no overall number. Look at themes and statements one by one.",
	}
	sentenceChance = peerwork.Text{
		DA: "Ændringen er lille: mindre end jeres svar er fra hinanden, eller ét trin i et tal, der er rundet af. Den kan være tilfældig, eller andre kan have svaret.",
		EN: "This change is small: less than your answers differ, or one step of a rounded number. It may be chance, or other people may have answered.",
	}
)

// What a trial says about a change; $1 is degrees, $2 is people.
var (
	sentenceUndetected = peerwork.Text{
		DA: "Ændringen er mindre, end spørgeskemaet kan måle sikkert. Den kan være tilfældig.",
		EN: "This change is smaller than the questionnaire can measure for certain. It may be chance.",
	}
	sentenceNotTold = peerwork.Text{
		DA: "I en afprøvning med $2 personer skulle én persons temperatur flytte sig mindst $1 grader, før ændringen var mere end tilfældig. Her har den flyttet sig mindre.",
		EN: "In a trial with $2 people, one person's temperature had to change by at least $1 degrees to be more than chance. Here it has changed by less.",
	}
	sentenceTold = peerwork.Text{
		DA: "I en afprøvning med $2 personer skulle én persons temperatur flytte sig mindst $1 grader, før ændringen var mere end tilfældig.",
		EN: "In a trial with $2 people, one person's temperature had to change by at least $1 degrees to be more than chance.",
	}
	sentenceThatTrial = peerwork.Text{
		DA: "Tallet er fra den afprøvning. Hos jer kan det være et andet. Samtalen om, hvad der er sket, er vigtigere end tallet.",
		EN: "The number is that trial's. At your place it may be another. Talking about what has happened matters more than the number.",
	}
)

// changeWords says in a word or two what happened.
var changeWords = map[readiness.Change]peerwork.Text{
	readiness.ChangeMoved:        {DA: "gået frem", EN: "moved on"},
	readiness.ChangeSlipped:      {DA: "gået tilbage", EN: "slipped back"},
	readiness.ChangeSame:         {DA: "som før", EN: "as before"},
	readiness.ChangeNewlyKnown:   {DA: "kendes nu", EN: "known now"},
	readiness.ChangeNewlyUnknown: {DA: "kendes ikke længere", EN: "no longer known"},
	readiness.ChangeStillUnknown: {DA: "stadig ukendt", EN: "still unknown"},
}

// changeHeadings says the same above a list of statements.
var changeHeadings = map[readiness.Change]peerwork.Text{
	readiness.ChangeMoved:        {DA: "Gået frem", EN: "Moved up"},
	readiness.ChangeSlipped:      {DA: "Gået tilbage", EN: "Slipped back"},
	readiness.ChangeSame:         {DA: "Som før", EN: "As before"},
	readiness.ChangeNewlyKnown:   {DA: "Det ved I nu", EN: "What you know now"},
	readiness.ChangeNewlyUnknown: {DA: "Ikke længere kendt", EN: "What you no longer know"},
	readiness.ChangeStillUnknown: {DA: "Stadig ukendt", EN: "Still unknown"},
}

// changeMarks are one character each.
var changeMarks = map[readiness.Change]string{
	readiness.ChangeMoved:        "↑",
	readiness.ChangeSlipped:      "↓",
	readiness.ChangeSame:         "=",
	readiness.ChangeNewlyKnown:   "✓",
	readiness.ChangeNewlyUnknown: "?",
	readiness.ChangeStillUnknown: "○",
}

// reasonsNotCompared says why an item is not compared.
var reasonsNotCompared = map[readiness.NotComparedReason]peerwork.Text{
	readiness.NotComparedReasonNew:          {DA: "nyt", EN: "new"},
	readiness.NotComparedReasonGone:         {DA: "ikke med længere", EN: "no longer asked"},
	readiness.NotComparedReasonOtherMeaning: {DA: "betyder noget andet nu", EN: "means something else now"},
}
