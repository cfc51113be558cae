package report

import "github.com/peerwork-dk/peerwork"

// The words of the report on a trial.
var (
	wordTrial             = peerwork.Text{DA: "Afprøvning", EN: "Trial"}
	wordAllOfIt           = peerwork.Text{DA: "Hele skemaet", EN: "The whole questionnaire"}
	wordPerson            = peerwork.Text{DA: "person har svaret", EN: "person answered"}
	wordPeople            = peerwork.Text{DA: "personer har svaret", EN: "people answered"}
	wordPlaceNamed        = peerwork.Text{DA: "sted er nævnt", EN: "place is named"}
	wordPlacesNamed       = peerwork.Text{DA: "steder er nævnt", EN: "places are named"}
	wordAnsweredTwice     = peerwork.Text{DA: "har svaret to gange", EN: "answered twice"}
	wordAnsweredTwiceMany = wordAnsweredTwice

	sentenceVersions  = peerwork.Text{DA: "Der er svaret på flere udgaver. I en afprøvning skal ordene stå fast.", EN: "Several versions were answered. In a trial the wording must stay the same."}
	sentenceRepeated  = peerwork.Text{DA: "Nogle svar lå der to gange. De tæller én gang.", EN: "Some responses were there twice. They count once."}
	sentenceNotPlaces = peerwork.Text{DA: "Tallene handler om spørgeskemaet. De siger ikke noget om et bestemt sted eller en bestemt person.", EN: "The numbers are about the questionnaire. They say nothing about one place or one person."}
	sentenceNoSeed    = peerwork.Text{DA: "Omega, ladninger og målefejl har ingen intervaller her. De kræver tilfældige træk. Giv et tal med --seed, så bliver de regnet ud.", EN: "Omega, loadings and measurement error have no intervals here. Those take random draws. Give a number with --seed to compute them."}
	sentenceImproper  = peerwork.Text{DA: "faktoren forklarer hele et udsagn eller mere. Læs omega med forbehold. Måske er der for få svar, måske siger to udsagn det samme, eller også har de næsten intet fælles.", EN: "the factor explains all of a statement, or more. Read omega with care. Perhaps there are too few responses, or two statements say the same, or they have almost nothing in common."}
	sentenceAlike     = peerwork.Text{DA: "(Her har alle svaret det samme. Udsagnet er ikke med i alfa og omega.)", EN: "(Everybody answered this alike. The statement is not in alpha and omega.)"}
	sentenceNoParts   = peerwork.Text{DA: "Der er for få svar til at regne på det.", EN: "There are too few responses to compute this."}

	headItems       = peerwork.Text{DA: "Udsagnene", EN: "The statements"}
	headSpread      = peerwork.Text{DA: "Temperaturen", EN: "The temperature"}
	headConsistency = peerwork.Text{DA: "Hænger udsagnene sammen?", EN: "Do the statements belong together?"}
	headParts       = peerwork.Text{DA: "Hvert udsagn og de andre", EN: "Each statement and the others"}
	headFactors     = peerwork.Text{DA: "Måler det én ting eller flere?", EN: "Does it measure one thing or several?"}
	headPlaces      = peerwork.Text{DA: "Er folk på samme sted enige?", EN: "Do people at the same place agree?"}
	headAgain       = peerwork.Text{DA: "Svarer folk det samme igen?", EN: "Do people answer the same again?"}
	headReading     = peerwork.Text{DA: "Sådan læser man tallene", EN: "How to read the numbers"}

	wordTable            = peerwork.Text{DA: "Tabel", EN: "Table"}
	wordRole             = peerwork.Text{DA: "Rolle", EN: "Role"}
	wordStatement        = peerwork.Text{DA: "Udsagn", EN: "Statement"}
	wordScale            = peerwork.Text{DA: "Tema", EN: "Theme"}
	wordN                = peerwork.Text{DA: "n", EN: "n"}
	wordAnsweredN        = peerwork.Text{DA: "svar", EN: "answers"}
	wordPeopleN          = peerwork.Text{DA: "personer", EN: "people"}
	wordPlacesN          = peerwork.Text{DA: "steder", EN: "places"}
	wordTrialMean        = peerwork.Text{DA: "gennemsnit", EN: "mean"}
	wordSD               = peerwork.Text{DA: "standardafvigelse", EN: "standard deviation"}
	wordUnknownShare     = peerwork.Text{DA: "ved ikke", EN: "don’t know"}
	wordOpenN            = peerwork.Text{DA: "ikke besvaret", EN: "not answered"}
	wordFloor            = peerwork.Text{DA: "laveste valg", EN: "lowest choice"}
	wordCeiling          = peerwork.Text{DA: "højeste valg", EN: "highest choice"}
	wordAtFloor          = peerwork.Text{DA: "andel på 0", EN: "share at 0"}
	wordAtCeiling        = peerwork.Text{DA: "andel på 100", EN: "share at 100"}
	wordAlpha            = peerwork.Text{DA: "alfa", EN: "alpha"}
	wordOmega            = peerwork.Text{DA: "omega", EN: "omega"}
	wordError            = peerwork.Text{DA: "målefejl", EN: "measurement error"}
	wordRest             = peerwork.Text{DA: "sammenhæng med de andre", EN: "correlation with the others"}
	wordAlphaWithout     = peerwork.Text{DA: "alfa uden udsagnet", EN: "alpha without it"}
	wordLoading          = peerwork.Text{DA: "ladning", EN: "loading"}
	wordEigenvalues      = peerwork.Text{DA: "egenværdier", EN: "eigenvalues"}
	wordByChance         = peerwork.Text{DA: "ved tilfælde", EN: "by chance"}
	wordICC1             = peerwork.Text{DA: "ICC(1)", EN: "ICC(1)"}
	wordMedian           = peerwork.Text{DA: "r_wg(j), median", EN: "r_wg(j), median"}
	wordQuartiles        = peerwork.Text{DA: "den midterste halvdel", EN: "the middle half"}
	wordAgreeing         = peerwork.Text{DA: "steder fra 0,70", EN: "places from 0.70"}
	wordICC              = peerwork.Text{DA: "ICC(A,1)", EN: "ICC(A,1)"}
	wordShift            = peerwork.Text{DA: "forskydning", EN: "shift"}
	wordDetectable       = peerwork.Text{DA: "mindste sikre ændring", EN: "smallest detectable change"}
	wordTo               = peerwork.Text{DA: " til ", EN: " to "}
	wordGives            = peerwork.Text{DA: " giver ", EN: " gives "}
	wordOthers           = peerwork.Text{DA: "de andre udsagn", EN: "the other statements"}
	wordTrialTemperature = peerwork.Text{DA: "temperatur", EN: "temperature"}
	wordNumber           = peerwork.Text{DA: "nummer", EN: "number"}
	wordDashed           = peerwork.Text{DA: "stiplet: ved tilfælde", EN: "dashed: by chance"}
	wordStraight         = peerwork.Text{DA: "Så mange har valgt det samme ved alle udsagn:", EN: "This many chose the same for every statement:"}

	titleHistogram = peerwork.Text{DA: "Hvor mange har hvilken temperatur", EN: "How many have which temperature"}
	titleScree     = peerwork.Text{DA: "Egenværdier for hele skemaet", EN: "Eigenvalues of the whole questionnaire"}

	wordsItems       = peerwork.Text{DA: "Gennemsnittet går fra 0 til det højeste valg. I parentes står det interval, som med 95 % sikkerhed rummer det rigtige tal. »Ved ikke« og ikke besvaret tæller ikke med i gennemsnittet. Kurverne viser, om udsagnet stiger, når de andre gør.", EN: "The mean goes from 0 to the highest choice. The interval in brackets holds the true number with 95 % certainty. “Don’t know” and not answered do not count in the mean. The curves show whether a statement rises when the others do."}
	wordsSpread      = peerwork.Text{DA: "Temperaturen går fra 0 til 100. Man har en, når to ud af tre udsagn er besvaret.", EN: "The temperature goes from 0 to 100. A person has one when two statements in three are answered."}
	wordsConsistency = peerwork.Text{DA: "Alfa og omega ligger tæt på 1, når udsagnene hænger sammen. Målefejlen er i grader. n er antallet af svar på de to udsagn, færrest har svaret på begge to.", EN: "Alpha and omega are close to 1 when the statements belong together. The measurement error is in degrees. n counts the answers to the two statements that fewest people answered both of."}
	wordsParts       = peerwork.Text{DA: "Et udsagn, der ikke følger de andre, har en lav sammenhæng og en lav ladning. Uden det bliver alfa højere.", EN: "A statement that does not follow the others has a low correlation and a low loading. Alpha is higher without it."}
	wordsFactors     = peerwork.Text{DA: "Er kun den første egenværdi stor, måler udsagnene mest én ting. Er flere større end det, tilfældet giver, måler de flere.", EN: "When only the first eigenvalue is large, the statements mostly measure one thing. When several are larger than chance makes them, they measure several."}
	wordsPlaces      = peerwork.Text{DA: "Her tæller steder med mindst tre svar. ICC(1) siger, hvor stor en del af forskellen der er mellem steder. r_wg(j) siger, hvor enige folk er på det samme sted.", EN: "Places with at least three responses count here. ICC(1) says how much of the difference lies between places. r_wg(j) says how far people at one place agree."}
	wordsAgain       = peerwork.Text{DA: "Her tæller dem, der har svaret to gange. Målefejl og mindste sikre ændring er i grader. En mindre ændring for en person kan være tilfældig.", EN: "People who answered twice count here. Measurement error and smallest detectable change are in degrees. A smaller change of one person may be chance."}
	wordsReading     = peerwork.Text{DA: "Grænserne nedenfor er vejledende. En god afprøvning siger selv, hvad den vil nøjes med, før den begynder. Se docs/da/afproevning.md.", EN: "The limits below are for guidance. A good trial says what it will accept before it begins. See docs/trial.md."}
)

// readings say what each figure means, and what people often accept.
var readings = [...]peerwork.Text{
	{DA: "Alfa og omega: fra 0,70, når man ser på mange sammen. Er alfa over 0,95, siger udsagnene næsten det samme.", EN: "Alpha and omega: from 0.70 for looking at many together. Above 0.95 the statements say almost the same."},
	{DA: "Sammenhæng med de andre: fra 0,30. Ladning: fra 0,40.", EN: "Correlation with the others: from 0.30. Loading: from 0.40."},
	{DA: "Laveste og højeste valg: vælger flere end 15 % 0 eller 100 i temperatur, kan man ikke se, om det bliver bedre eller værre.", EN: "Floor and ceiling: when more than 15 % have a temperature of 0 or 100, one cannot see whether it gets better or worse."},
	{DA: "ICC(1): begynder intervallet over 0, er der forskel på steder. r_wg(j): fra 0,70 er folk på stedet enige.", EN: "ICC(1): when the interval starts above 0, places differ. r_wg(j): from 0.70 the people of a place agree."},
	{DA: "ICC(A,1): fra 0,70, når man ser på mange sammen.", EN: "ICC(A,1): from 0.70 for looking at many together."},
	{DA: "Mange »ved ikke« ved et udsagn kan betyde, at ordene er svære, eller at de færreste kan vide det.", EN: "Many “don’t know” at a statement may mean that the words are hard, or that few people can know."},
}
