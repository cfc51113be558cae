package review

import "strings"

// A healthWord is a word that can ask about somebody's health, and what must
// stand near it before it does.
type healthWord struct {
	// The beginning of the word, or all of it when whole is set. Lower case.
	stem  string
	whole bool
	// It asks wherever it stands when one of these is among the three words
	// before it: "din diagnose".
	always []string
	// It asks, in a sentence about the applicant, when one of these is among
	// the three words before it: "har været indlagt". Empty with near set
	// false means that the sentence is enough.
	before []string
	// It asks, in a sentence about the applicant, when one of these is among
	// the four words after it: "i recovery i mindst tre år".
	after []string
	// It asks in a sentence about the applicant, with nothing near it.
	alone bool
	// It asks in a requirement with nothing near it, but not in an advert.
	required bool
	// It asks only in a sentence that asks how far or how long: "hvor langt er
	// du i din recovery".
	howFar bool
	// It asks only where no noun follows: "du er stabil", not "en stabil
	// hverdag".
	predicate bool
}

// Words that make what follows the applicant's own. Danish and English.
var ownWords = []string{"din", "dit", "dine", "egen", "eget", "egne", "your"}

var healthWords = []healthWord{
	// Diagnosis.
	{stem: "diagnos", always: ownWords, alone: true},

	// Medicine.
	{stem: "medicin", whole: true, always: ownWords, before: []string{"tager", "tage", "får", "spiser", "uden"}},
	{stem: "medicinfri", alone: true},
	{stem: "medicineret", alone: true},
	{stem: "velmedicineret", alone: true},
	{stem: "psykofarmaka", always: ownWords, before: []string{"tager", "tage", "får", "spiser", "uden"}},
	{stem: "medication", whole: true, always: ownWords, before: []string{"take", "taking", "takes", "on", "without"}},
	{stem: "medication-free", alone: true},

	// Admissions.
	{stem: "indlagt", whole: true, always: []string{"du", "dig"}, before: []string{"været", "blevet"}},
	{stem: "indlæggelse", always: ownWords, before: []string{"uden", "haft", "seneste", "antal", "mange"}, required: true},
	{stem: "genindlæggelse", always: ownWords, before: []string{"uden", "haft"}, required: true},
	{stem: "genindlagt", before: []string{"været", "blevet", "ikke"}},
	{stem: "admitted", before: []string{"been"}},
	{stem: "hospitalis", before: []string{"been", "without"}, always: ownWords},
	{stem: "hospitaliz", before: []string{"been", "without"}, always: ownWords},
	{stem: "admission", always: []string{"your", "psychiatric"}, required: true},

	// Symptoms and stability.
	{stem: "symptomfri", alone: true},
	{stem: "symptom-fri", alone: true},
	{stem: "symptom-free", alone: true},
	{stem: "symptom", always: ownWords, before: []string{"fri", "uden", "free", "without"}},
	{stem: "stabil", whole: true, always: []string{"psykisk", "mentalt"}, alone: true, predicate: true},
	{stem: "stable", whole: true, always: []string{"mentally", "psychologically"}, alone: true, predicate: true},
	{stem: "psykose", always: ownWords, before: []string{"haft", "uden", "fri"}, required: true},
	{stem: "psykosefri", alone: true},
	{stem: "psychosis", always: ownWords, before: []string{"had", "without"}, required: true},
	{stem: "tilbagefald", always: ownWords, before: []string{"haft", "uden", "risiko"}, required: true},
	{stem: "relapse", always: ownWords, before: []string{"had", "without", "risk"}, required: true},
	{stem: "selvmordsforsøg", always: ownWords, before: []string{"haft", "begået"}, required: true},

	// Years of recovery, and how far somebody has come.
	{stem: "recovery", whole: true, before: []string{"år", "års", "years", "year"}},
	{stem: "recovery", whole: true, before: []string{"været", "been"}, after: []string{"år", "måneder", "years", "months"}},
	{stem: "recovery", whole: true, always: ownWords, howFar: true},
	{stem: "recoveryproces", always: ownWords, howFar: true},
	{stem: "stoffri", after: []string{"år", "måneder"}},
	{stem: "ædru", whole: true, after: []string{"år", "måneder"}},

	// Illness in general.
	{stem: "sygdomsforløb", always: ownWords, alone: true},
	{stem: "sygdomshistorie", always: ownWords, alone: true},
	{stem: "sygehistorie", always: ownWords, alone: true},
	{stem: "sygehistorik", always: ownWords, alone: true},
	{stem: "sygdom", always: ownWords},
	{stem: "illness", always: ownWords},
	{stem: "sygefravær", always: ownWords, required: true},
	{stem: "sygedage", always: ownWords, required: true},
	{stem: "raskmeldt", alone: true},
	{stem: "symptombehandl", always: ownWords},
	{stem: "færdigbehandlet", alone: true},
	{stem: "behandling", whole: true, before: []string{"afsluttet"}},
	{stem: "behandler", whole: true, always: ownWords},
	{stem: "psykiater", always: ownWords},
	{stem: "helbred", whole: true, before: []string{"stabilt"}},
	{stem: "helbredsoplysning", always: ownWords, required: true},
	{stem: "helbredserklæring", alone: true},
	{stem: "helbredsattest", alone: true},
	{stem: "lægeerklæring", alone: true},
	{stem: "history", whole: true, before: []string{"medical", "psychiatric"}},
}

// sense is what a word says of the sentence it stands in. A word can have
// several.
type sense uint8

const (
	senseAsker          sense = 1 << iota // the sentence is about the applicant
	senseOther                            // the sentence is about the people the work is for
	senseNot                              // no, as in "vi spørger ikke til", when a word of need is near
	senseNeed                             // what is said no to: asking, telling, needing
	senseAbout                            // comes right after the no: "…, ikke om sygdom"
	senseRegardless                       // says by itself that nobody asks: "uanset", "du bestemmer"
	senseArticle                          // shows that "stabil" belongs to a noun
	senseAfterPredicate                   // may follow "du er stabil"
)

// senses are the words that say something of their sentence.
var senses = func() map[string]sense {
	all := map[string]sense{}
	for _, list := range []struct {
		is    sense
		words string
	}{
		{senseAsker, `du dig din dit dine søger forventer kræver krav forudsætter kandidat kandidater kandidaten
			ansøger ansøgere ansøgeren ansøgerne peer-medarbejderen
			you your seek expect require requirement must applicant applicants candidate candidates`},
		{senseOther, `borger borgere borgeren borgerne borgerens borgernes borgeres
			patient patienter patienten patienterne patientens patienternes patienters
			beboer beboere beboeren beboerne beboerens beboernes beboeres
			bruger brugere brugeren brugerne brugerens brugernes brugeres
			menneske mennesker mennesket menneskers andre andres nogen nogle mange folk pårørende dem gæster gæsterne unge
			citizen citizens patients resident residents user users people person others someone somebody relatives guests`},
		{senseNot, `ikke aldrig hverken ingen intet not never no neither nor don’t don't won’t won't`},
		{senseNeed, `spørg spørge spørger spurgt beder bede bedt fortælle fortæller oplyse oplyser skrive skriv nævne nævn
			dele vide krav kræver brug behøver skal nødvendigt nødvendig betyder handler rolle afgørende vigtigt tæller vurderer sende vedlægge
			ask asks asked asking tell need needs require required requirement matter matters disclose share write say mention question questions`},
		{senseAbout, `om til efter about for`},
		{senseRegardless, `uanset ligegyldigt bestemmer frivilligt regardless whatever decide voluntary`},
		{senseArticle, `en et den a an the`},
		{senseAfterPredicate, `eller i nok siden over gennem uden efter fase periode livssituation or in enough since for with phase period`},
	} {
		for word := range strings.FieldsSeq(list.words) {
			all[word] |= list.is
		}
	}
	return all
}()

// howFar are words that ask how far or how long.
var howFar = []string{"langt", "længe", "far", "long"}
