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
