package report

import (
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// What the report itself says; everything else is the instrument's words.
var (
	wordOf          = peerwork.Text{DA: " af ", EN: " of "}
	wordAnswered    = peerwork.Text{DA: "besvaret", EN: "answered"}
	wordNoNumber    = peerwork.Text{DA: "for få svar", EN: "too few answers"}
	wordDecisive    = peerwork.Text{DA: "afgørende", EN: "decisive"}
	wordThemes      = peerwork.Text{DA: "Temaer", EN: "Themes"}
	wordLater       = peerwork.Text{DA: "Bagefter", EN: "After that"}
	wordFindOut     = peerwork.Text{DA: "Find ud af", EN: "To find out"}
	wordInPlace     = peerwork.Text{DA: "Det har I", EN: "What you have"}
	wordWho         = peerwork.Text{DA: "Hvem", EN: "Who"}
	wordTime        = peerwork.Text{DA: "Tid", EN: "Time"}
	wordPaper       = peerwork.Text{DA: "Papir", EN: "Paper"}
	wordBasis       = peerwork.Text{DA: "Grundlag", EN: "Basis"}
	wordOwn         = peerwork.Text{DA: "vores forslag", EN: "our suggestion"}
	wordUnanswered  = peerwork.Text{DA: "ikke besvaret", EN: "not answered"}
	wordNoTemp      = peerwork.Text{DA: "Ingen temperatur endnu", EN: "No temperature yet"}
	wordOf100       = peerwork.Text{DA: " af 100", EN: " of 100"}
	sentenceNothing = peerwork.Text{
		DA: "Der er ingen svar at regne på endnu. Begynd med det, nogen hos jer ved noget om.",
		EN: "There are no answers to work with yet. Start with what somebody among you knows.",
	}
	sentenceTooFew = peerwork.Text{
		DA: "Et tema får sit tal, når to ud af tre udsagn har et svar. Det samlede tal kommer, når to ud af tre temaer har et. »Ved ikke« tæller ikke som svar.",
		EN: "A theme gets its number when two statements in three have an answer. There is an overall number when two themes in three have one. “Don’t know” is not counted as an answer.",
	}
	sentenceAllInPlace = peerwork.Text{
		DA: "Det hele er på plads. Tag temperaturen igen, når noget ændrer sig.",
		EN: "It is all in place. Take the temperature again when something changes.",
	}
	sentenceRestOpen = peerwork.Text{
		DA: "Alt, hvad I har svaret på, er på plads. Næste skridt er at finde ud af resten.",
		EN: "All that you have answered is in place. The next step is to find out the rest.",
	}
)

// next is the heading of the next steps.
var next = [...]peerwork.Text{
	{DA: "Næste skridt", EN: "Next step"},
	{DA: "De to næste skridt", EN: "Next two steps"},
	{DA: "De tre næste skridt", EN: "Next three steps"},
}

// heldBack says why the result is not in the top band, whose number it has.
func heldBack(temperature int, label peerwork.Text) peerwork.Text {
	n := strconv.Itoa(temperature)
	return peerwork.Text{
		DA: "Tallet er " + n + ". Vi kalder det alligevel »" + label.DA + "«, fordi noget af det vigtigste ikke er på plads:",
		EN: "The number is " + n + ". We still call it “" + label.EN + "”, because something essential is not in place:",
	}
}

// roles are the places in the organisation, as they are called in a heading.
var roles = map[readiness.Role]peerwork.Text{
	readiness.RoleLeader:           {DA: "leder", EN: "manager"},
	readiness.RoleColleague:        {DA: "kollega", EN: "colleague"},
	readiness.RoleHR:               {DA: "HR", EN: "HR"},
	readiness.RoleUnionOrSafetyRep: {DA: "tillids- eller arbejdsmiljørepræsentant", EN: "union or safety representative"},
	readiness.RolePeer:             {DA: "peer-medarbejder", EN: "peer worker"},
	readiness.RoleCitizen:          {DA: "borger", EN: "person who uses the service"},
	readiness.RoleRelative:         {DA: "pårørende", EN: "relative"},
	readiness.RoleJobConsultant:    {DA: "jobkonsulent", EN: "job consultant"},
}

// of is "9 af 10 besvaret".
func (w *writer) of(answered, items int) string {
	return strconv.Itoa(answered) + w.say(wordOf) + strconv.Itoa(items) + " " + w.say(wordAnswered)
}
