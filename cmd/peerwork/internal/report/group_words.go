package report

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// What the report on a group says besides.
var (
	wordResponses   = peerwork.Text{DA: " svar", EN: " responses"}
	wordOther       = peerwork.Text{DA: "andre", EN: "other"}
	wordMean        = peerwork.Text{DA: "i snit ", EN: "mean "}
	wordDoNotKnow   = peerwork.Text{DA: " ved det ikke", EN: " do not know"}
	wordTooFew      = peerwork.Text{DA: "færre end to svar", EN: "fewer than two answers"}
	wordAlike       = peerwork.Text{DA: "I ser ens her", EN: "You see it alike"}
	wordDifferently = peerwork.Text{DA: "I ser forskelligt her", EN: "You see it differently"}
	wordAgreement   = peerwork.Text{DA: "enighed", EN: "agreement"}
	wordSpread      = peerwork.Text{DA: "spredning", EN: "spread"}
	wordMissing     = peerwork.Text{DA: "Hvem der mangler", EN: "Who is missing"}
	wordTalk        = peerwork.Text{DA: "Tal først om", EN: "Talk first about"}
	wordMostly      = peerwork.Text{DA: "Længst fra hinanden: ", EN: "Furthest apart: "}

	sentenceGroupTooFew = peerwork.Text{
		DA: "Et udsagn tæller med, når to eller flere har valgt et trin på skalaen. Gruppen får en temperatur, når to tredjedele af temaerne har et tal.",
		EN: "It takes two answers on the scale for a statement to count. The group has a temperature once two thirds of the themes have a number.",
	}
	sentenceNothingApart = peerwork.Text{
		DA: "Svarene ligger tæt. Spørg alligevel hinanden, hvad I tænkte på, da I svarede.",
		EN: "The answers lie close together. Still, ask each other what you had in mind when answering.",
	}
	sentenceRolesHidden = peerwork.Text{
		DA: "Ingen roller er stillet op mod hinanden. Det sker kun, hvor de er mindst ét trin fra hinanden, og ingen bliver alene: Mindst tre har svaret, eller alle i rollen har givet lov.",
		EN: "No roles are set against each other. That is done only where they are one step or more apart and nobody is left alone: three or more have answered, or everyone in the role has agreed to it.",
	}
)

// topicHeadings says why topics are worth talking about.
var topicHeadings = map[readiness.TopicReason]peerwork.Text{
	readiness.TopicReasonOnlySomeKnow:    {DA: "Kun nogle ved det", EN: "Only some know"},
	readiness.TopicReasonSeenDifferently: {DA: "Her er I uenige", EN: "Here you disagree"},
	readiness.TopicReasonRolesApart:      {DA: "Rollerne siger hver sit", EN: "Roles are far apart"},
}

// needs says how strongly a role is recommended.
var needs = map[readiness.Need]peerwork.Text{
	readiness.NeedShould:     {DA: "bør være med", EN: "should take part"},
	readiness.NeedPreferably: {DA: "gerne", EN: "preferably"},
	readiness.NeedIfPossible: {DA: "så vidt muligt, måske lånt", EN: "if possible, perhaps borrowed"},
	readiness.NeedSuggested:  {DA: "en god idé", EN: "a good idea"},
}
