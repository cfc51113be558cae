package codec

import "github.com/peerwork-dk/peerwork"

// Codes returns all codes with their sentences, in fixed order. Where there is
// a $, a part is filled in when a problem is made.
func Codes() []peerwork.Problem {
	all := make([]peerwork.Problem, len(sentences))
	for i := range sentences {
		all[i] = peerwork.Problem{Code: sentences[i].code, Text: peerwork.Text{DA: sentences[i].da, EN: sentences[i].en}}
	}
	return all
}

// sentence says what is wrong and what to do: in most cases, when nothing at
// all is there, and what to add in particular cases.
type sentence struct {
	code             string
	da, en           string
	emptyDA, emptyEN string
	moreDA, moreEN   string
}

// In problems with the text, $n and $l are the line and the column. The letters
// are explained in Finding.part.
var sentences = [...]sentence{
	{code: DocumentTooLarge,
		da: "Dokumentet fylder $n byte; der er plads til $l. Gør det mindre, eller sæt grænsen op.",
		en: "The document takes $n bytes; there is room for $l. Make it smaller, or raise the limit."},
	{code: EmptyDocument,
		da: "Dokumentet er tomt. Her skal stå et objekt i { }.",
		en: "The document is empty. It should hold an object in { }."},
	{code: ByteOrderMark,
		da: "Dokumentet begynder med et usynligt tegn, et byte order mark. Gem det som UTF-8 uden BOM.",
		en: "The document begins with an invisible character, a byte order mark. Save it as UTF-8 without a BOM."},
	{code: InvalidUTF8,
		da:      "Linje $n, tegn $l: Her står noget, som ikke er UTF-8. Gem dokumentet som UTF-8.",
		en:      "Line $n, column $l: The text here is not UTF-8. Save the document as UTF-8.",
		emptyDA: "Teksten er ikke UTF-8 og kan ikke skrives som JSON.",
		emptyEN: "The text is not UTF-8 and cannot be written as JSON."},
	{code: JSONSyntax,
		da: "Linje $n, tegn $l: Her skulle stå $x, men $h.",
		en: "Line $n, column $l: Here should be $x, but $h."},
	{code: TooDeep,
		da: "Linje $n, tegn $l: Her er mere end 32 objekter og lister inden i hinanden. Brug færre.",
		en: "Line $n, column $l: There are more than 32 objects and lists inside each other. Use fewer."},
	{code: DuplicateKey,
		da: "Linje $n, tegn $l: Feltet »$v« står to gange i samme objekt. Slet det ene.",
		en: "Line $n, column $l: The property “$v” is in the same object twice. Remove one of them."},
	{code: LoneSurrogate,
		da: "Linje $n, tegn $l: »$v« er kun det halve af et tegn. Skriv begge halvdele eller tegnet selv.",
		en: "Line $n, column $l: “$v” is only half a character. Write both halves, or the character itself."},
	{code: NumberOutOfRange,
		da: "Linje $n, tegn $l: Tallet »$v« kan ikke læses. Et tal må fylde højst 64 tegn, og dets størrelse skal ligge mellem 1e-307 og 1e308.",
		en: "Line $n, column $l: The number “$v” cannot be read. A number takes at most 64 characters, and its size is between 1e-307 and 1e308."},
	{code: TrailingData,
		da: "Linje $n, tegn $l: Dokumentet er slut her, men der kommer mere. Slet resten, eller del det i flere dokumenter.",
		en: "Line $n, column $l: The document ends here, but more follows. Remove the rest, or split it into several documents."},
	{code: NewerVersion,
		da: "Dokumentet følger version $v af skemaet; her læses op til version $d. Hent en udgave af peerwork, der kan læse version $v.",
		en: "The document follows version $v of the schema; this reader knows up to version $d. Get a peerwork that reads version $v."},
	{code: UnknownKind,
		da: "Der er ingen slags dokument, der hedder »$v«. Vælg en af disse: $d.",
		en: "There is no kind of document called “$v”. Choose one of these: $d."},
	{code: WrongType,
		da:     "Her skal stå $w, men der står $g.",
		en:     "This should be $w, but it is $g.",
		moreDA: " null bruges ikke: et frivilligt felt uden indhold udelades.",
		moreEN: " null is never used: an optional property without content is left out."},
	{code: MissingProperty,
		da: "Feltet »$v« mangler. Tilføj det.",
		en: "The property “$v” is missing. Add it."},
	{code: UnknownProperty,
		da:     "Feltet »$v« findes ikke her. Slet det, eller ret navnet.",
		en:     "There is no property “$v” here. Remove it, or correct its name.",
		moreDA: " Mente du »$d«?",
		moreEN: " Did you mean “$d”?"},
	{code: TooShort,
		da:      "Teksten er $c; der skal være mindst $l. Gør den længere.",
		en:      "The text is $c; there must be at least $l. Make it longer.",
		emptyDA: "Teksten er tom. Skriv mindst $C.",
		emptyEN: "The text is empty. Write at least $C."},
	{code: TooLong,
		da: "Teksten er $c; der er plads til $l. Gør den kortere.",
		en: "The text is $c; there is room for $l. Make it shorter."},
	{code: TooFew,
		da: "Listen har $e; der skal være mindst $l. Tilføj det, der mangler.",
		en: "The list has $e; there must be at least $l. Add what is missing."},
	{code: TooMany,
		da: "Listen har $e; der er plads til $l, og resten er ikke set efter. Fjern det overskydende.",
		en: "The list has $e; there is room for $l, and the rest has not been checked. Remove what is too much."},
	{code: BelowMinimum,
		da: "Tallet er $v; det mindste, der kan stå her, er $l.",
		en: "The number is $v; the smallest allowed here is $l."},
	{code: AboveMaximum,
		da: "Tallet er $v; det største, der kan stå her, er $l.",
		en: "The number is $v; the largest allowed here is $l."},
	{code: NotInList,
		da: "»$v« er ikke en af mulighederne. Vælg en af disse: $d.",
		en: "“$v” is not one of the choices. Pick one of these: $d."},
	{code: WrongForm,
		da:      "»$v« har ikke den rette form. Her skal stå $f.",
		en:      "“$v” does not have the right form. Here should be $f.",
		emptyDA: "Teksten er tom. Her skal stå $f.",
		emptyEN: "The text is empty. Here should be $f."},
	{code: WrongSchema,
		da: "Dokumentet siger, at det følger »$v«. Her skal stå »$d«, eller feltet kan udelades.",
		en: "The document says that it follows “$v”. Here should be “$d”, or the property can be left out."},
}

// Type is what a JSON value is. The zero value is no type.
type Type uint8

// The types. A value is never TypeInteger or TypeDecimal until it has been
// asked whether it is whole.
const (
	TypeObject Type = iota + 1
	TypeList
	TypeText
	TypeNumber
	TypeInteger
	TypeDecimal
	TypeBoolean
	TypeNull
)

// What follows is in Danish and English.

var types = [...][2]string{
	TypeObject:  {"et objekt i { }", "an object in { }"},
	TypeList:    {"en liste i [ ]", "a list in [ ]"},
	TypeText:    {"en tekst i anførselstegn", "text in quotation marks"},
	TypeNumber:  {"et tal", "a number"},
	TypeInteger: {"et helt tal", "a whole number"},
	TypeDecimal: {"et tal med decimaler", "a number with decimals"},
	TypeBoolean: {"true eller false", "true or false"},
	TypeNull:    {"null", "null"},
}

// What JSONSyntax may expect: the Want of its finding.
const (
	wantValue Type = iota
	wantName
	wantNameOrBrace
	wantColon
	wantCommaOrBrace
	wantCommaOrBracket
	wantQuote
	wantEscape
	wantEscapedControl
	wantDigit
)

var expected = [...][2]string{
	wantValue:          {"en værdi", "a value"},
	wantName:           {"navnet på et felt i anførselstegn", "the name of a property in quotation marks"},
	wantNameOrBrace:    {"navnet på et felt i anførselstegn eller }", "the name of a property in quotation marks, or }"},
	wantColon:          {"et kolon efter feltets navn", "a colon after the name of the property"},
	wantCommaOrBrace:   {"et komma eller }", "a comma or }"},
	wantCommaOrBracket: {"et komma eller ]", "a comma or ]"},
	wantQuote:          {"et anførselstegn, der slutter teksten", "a quotation mark that ends the text"},
	wantEscape:         {`en escape-sekvens som \n, \" eller \u00e6`, `an escape sequence such as \n, \" or \u00e6`},
	wantEscapedControl: {`et almindeligt tegn eller en escape-sekvens som \n`, `an ordinary character or an escape sequence such as \n`},
	wantDigit:          {"et ciffer", "a digit"},
}

// One and many, each in Danish and English; what is put around a character.
var (
	characters = [...]string{" tegn", " character", " tegn", " characters"}
	elements   = [...]string{" element", " element", " elementer", " elements"}
	stands     = [...]string{"der står »", "there is “", "«", "”"}
	ends       = [...]string{"dokumentet slutter", "the document ends"}
)

// Form is a pattern of the schemas and what it means to people, in Danish and
// English.
type Form struct {
	Pattern string
	Text    [2]string
}

// forms has the patterns of most kinds of documents. [Explain] adds to it.
var forms = []Form{
	{`^[a-z][a-z0-9-]*$`, [2]string{
		"små bogstaver fra a til z, tal og bindestreger med et bogstav først, fx »rolle-2«",
		"small letters from a to z, digits and hyphens beginning with a letter, such as “role-2”"}},
	{`^[0-9]+[.][0-9]+[.][0-9]+$`, [2]string{
		"tre tal med punktum imellem, fx »1.0.2«",
		"three numbers with full stops between them, such as “1.0.2”"}},
	{`^[0-9A-HJKMNP-TV-Z]{12}$`, [2]string{
		"tolv tegn af tal og store bogstaver uden I, L, O og U, fx »7ZKQ2M4T9XAB«",
		"twelve digits and capital letters without I, L, O and U, such as “7ZKQ2M4T9XAB”"}},
	{`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, [2]string{
		"en dato med år, måned og dag, fx »2026-11-21«",
		"a date with year, month and day, such as “2026-11-21”"}},
	{`^[a-z0-9][a-z0-9.:-]*$`, [2]string{
		"en henvisning af små bogstaver, tal, punktum, kolon og bindestreg, fx »16.2« eller »own«",
		"a reference of small letters, digits, full stops, colons and hyphens, such as “16.2” or “own”"}},
	{`^https://[!-~]+$`, [2]string{
		"en adresse, der begynder med https:// og er uden mellemrum og uden æ, ø og å",
		"an address that begins with https:// and has no spaces and only ASCII characters"}},
}

// Explain says what patterns mean that only some kinds of documents have, so that
// a program that does not read those does not carry the words. It is for the
// initialization of packages: it returns a value so that it can stand in a var.
func Explain(more ...Form) struct{} {
	forms = append(forms, more...)
	return struct{}{}
}

// HasWords reports whether there are words that explain a pattern to people.
// The generator refuses those that cannot.
func HasWords(pattern string) bool {
	f := Finding{Detail: pattern}
	return f.part('f', 0) != ""
}
