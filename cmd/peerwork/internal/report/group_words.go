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
	wordTooLittle   = peerwork.Text{DA: "for få svar", EN: "too few answers"}
	wordApart       = peerwork.Text{DA: "I svarer forskelligt", EN: "you answer differently"}
	wordManyUnknown = peerwork.Text{DA: "en tredjedel eller flere ved det ikke", EN: "a third or more do not know"}
	wordApartOn     = peerwork.Text{DA: "I ser forskelligt på ", EN: "You see it differently on "}
	wordWishes      = peerwork.Text{DA: "Det vil nogen gerne tale om", EN: "Somebody would like to talk about"}
	wordHigher      = peerwork.Text{DA: " ser det længere fremme end ", EN: " see it further ahead than "}

	sentenceCoarseTooFew = peerwork.Text{
		DA: "Der mangler svar til en fælles temperatur. To tredjedele af temaerne skal have et tal, og temaer på et eller to udsagn får ikke noget.",
		EN: "There are too few answers for a temperature of the group. Two thirds of the themes must have a number, and a theme of one or two statements gets none.",
	}
	sentenceCoarse = peerwork.Text{
		DA: "Tallene er rundet af, og udsagnene står i ord, så ingen kan læses ud af resultatet. Det gælder ikke, hvis to resultater lægges ved siden af hinanden, og kun en eller to har svaret ind imellem. Den, der har filerne, kan læse svarene.",
		EN: "The numbers are rounded and the statements are put in words, so that nobody can be read off. That does not hold when two results are put side by side and only one or two people have answered in between. Whoever has the files can read the answers.",
	}
	sentenceExact = peerwork.Text{
		DA: "Alle i gruppen har sagt ja til nøjagtige tal. Derfor kan man regne sig frem til, hvad den enkelte har svaret.",
		EN: "Everybody in the group has agreed to exact numbers. So it is possible to work out what each person answered.",
	}
	sentenceRolesHidden = peerwork.Text{
		DA: "Ingen roller er stillet op mod hinanden. Det sker kun, hvor de er mindst ét trin fra hinanden, og tre eller flere har svaret fra hver.",
		EN: "No roles are set against each other. That is done only where they are one step or more apart and three or more have answered from each.",
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

// levelWords says where a group puts an item: by the words of the scale when it
// has four options, as ours have, and else by where on the scale it lies.
func levelWords(in *readiness.Instrument, level readiness.Level) peerwork.Text {
	option := map[readiness.Level]int{readiness.LevelNotBegun: 0, readiness.LevelTalkedAbout: 1, readiness.LevelInPlace: 3}
	at, has := option[level]
	if len(in.Scale.Options) != 4 || !has {
		return levels[level]
	}
	return peerwork.Text{DA: "mest " + in.Scale.Options[at].DA, EN: "mostly " + in.Scale.Options[at].EN}
}

var levels = map[readiness.Level]peerwork.Text{
	readiness.LevelNotBegun:    {DA: "i den lave ende", EN: "at the low end"},
	readiness.LevelTalkedAbout: {DA: "under midten", EN: "below the middle"},
	readiness.LevelPartWay:     {DA: "et stykke vej", EN: "part of the way"},
	readiness.LevelInPlace:     {DA: "i den høje ende", EN: "at the high end"},
}
