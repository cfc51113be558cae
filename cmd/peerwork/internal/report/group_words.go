package report

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Other texts of the report on a group.
var (
	wordResponses   = peerwork.Text{DA: " svar", EN: " responses"}
	wordOther       = peerwork.Text{DA: "andre", EN: "other"}
	wordMean        = peerwork.Text{DA: "i snit ", EN: "mean "}
	wordDoNotKnow   = peerwork.Text{DA: " ved det ikke", EN: " do not know"}
	wordTooFew      = peerwork.Text{DA: "færre end to svar", EN: "fewer than two answers"}
	wordAlike       = peerwork.Text{DA: "I ser ens på det", EN: "You see it alike"}
	wordDifferently = peerwork.Text{DA: "I ser forskelligt", EN: "You see it differently"}
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
	wordManyUnknown = peerwork.Text{DA: "mindst en tredjedel ved det ikke", EN: "at least a third do not know"}
	wordApartOn     = peerwork.Text{DA: "I ser forskelligt på ", EN: "You see it differently on "}
	wordWishes      = peerwork.Text{DA: "Ønsker til samtalen", EN: "Wishes for the talk"}
	wordHigher      = peerwork.Text{DA: " ser det længere fremme end ", EN: " see it further ahead than "}

	sentenceCoarseTooFew = peerwork.Text{
		DA: "Gruppen får en temperatur, når to tredjedele af temaerne har et tal. Et tema med færre end tre udsagn får aldrig et, for det ville røbe for meget. Med to eller tre svar at vælge mellem skal gruppen være på syv.",
		EN: "The group has a temperature once two thirds of the themes have a number. A theme with fewer than three statements never has one, since it would tell too much. With two or three options to choose from, the group must be seven.",
	}
	sentenceCoarse = peerwork.Text{
		DA: "Her står afrundede tal og ord, for at det skal være svært at læse den enkelte ud af resultatet. Er I tre, kan det af og til lykkes alligevel. Det kan det også, når to resultater ligger ved siden af hinanden, og kun en eller to er kommet til. Den, der har filerne, har svarene.",
		EN: "Numbers are rounded here and the rest is in words, so that it is hard to see what one person answered. With three of you it is sometimes still possible. It is also possible when two results lie side by side and only one or two people came in between. The person who has the files has the answers.",
	}
	sentenceExact = peerwork.Text{
		DA: "Tallene er nøjagtige, for det har alle i gruppen sagt ja til. De kan vise, hvad den enkelte har svaret.",
		EN: "The numbers are exact, since everybody in the group has agreed to that. They can show what each person answered.",
	}
	sentenceRolesUnsaid = peerwork.Text{
		DA: "Ingen har sagt deres rolle, så det ved vi ikke. Se jer omkring: ledelse, kolleger, HR, en peer-medarbejder, en borger?",
		EN: "Nobody has said their role, so we do not know. Look around you: managers, colleagues, HR, a peer worker, a user of the service?",
	}
	sentenceNothingTold = peerwork.Text{
		DA: "Her er intet, der skiller sig ud. Spørg hinanden, hvad I tænkte på, da I svarede.",
		EN: "Nothing stands out here. Ask each other what you had in mind when answering.",
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
	readiness.NeedIfPossible: {DA: "om muligt, måske lånt fra et andet sted", EN: "if possible, perhaps borrowed from elsewhere"},
	readiness.NeedSuggested:  {DA: "en god idé", EN: "a good idea"},
}

// levelWords says where a group puts an item: by the words of the scale when it
// has four options that say how far one is, as ours have, and otherwise by its
// place on the scale.
func levelWords(in *readiness.Instrument, level readiness.Level) peerwork.Text {
	option := map[readiness.Level]int{readiness.LevelNotBegun: 0, readiness.LevelTalkedAbout: 1, readiness.LevelInPlace: 3}
	at, has := option[level]
	if len(in.Scale.Options) != 4 || !has || in.ToTalk() {
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
