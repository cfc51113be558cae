package codec

import "github.com/peerwork-dk/peerwork"

// The codes. A code never changes its meaning and is never used for anything
// else.
const (
	// The text is broken.
	codeByteOrderMark    = "byte-order-mark"
	codeDocumentTooLarge = "document-too-large"
	codeDuplicateKey     = "duplicate-key"
	codeEmptyDocument    = "empty-document"
	codeInvalidUTF8      = "invalid-utf8"
	codeJSONSyntax       = "json-syntax"
	codeLoneSurrogate    = "lone-surrogate"
	codeNumberOutOfRange = "number-out-of-range"
	codeTooDeep          = "too-deep"
	codeTrailingData     = "trailing-data"

	// The shape is another than the schema's.
	codeAboveMaximum    = "above-maximum"
	codeBelowMinimum    = "below-minimum"
	codeMissingProperty = "missing-property"
	codeNotInList       = "not-in-list"
	codeTooFew          = "too-few"
	codeTooLong         = "too-long"
	codeTooMany         = "too-many"
	codeTooShort        = "too-short"
	codeUnknownProperty = "unknown-property"
	codeWrongForm       = "wrong-form"
	codeWrongSchema     = "wrong-schema"
	codeWrongType       = "wrong-type"

	// The document is another than the reader's.
	codeNewerVersion = "newer-version"
	codeUnknownKind  = "unknown-kind"
)

// Codes returns all codes with their sentences, in fixed order. $1, $2, … are
// filled in when a problem is made.
func Codes() []peerwork.Problem {
	all := make([]peerwork.Problem, len(sentences))
	for i, s := range sentences {
		all[i] = peerwork.Problem{Code: s.code, Text: s.text}
	}
	return all
}

// sentences says, for each code, what is wrong and what to do. In problems
// with the text, $1 and $2 are the line and the column.
var sentences = [...]struct {
	code string
	text peerwork.Text
}{
	{codeDocumentTooLarge, peerwork.Text{
		DA: "Dokumentet fylder $1 byte; der er plads til $2. Gør det mindre, eller sæt grænsen op.",
		EN: "The document takes $1 bytes; there is room for $2. Make it smaller, or raise the limit."}},
	{codeEmptyDocument, peerwork.Text{
		DA: "Dokumentet er tomt. Her skal stå et objekt i { }.",
		EN: "The document is empty. It should hold an object in { }."}},
	{codeByteOrderMark, peerwork.Text{
		DA: "Dokumentet begynder med et usynligt tegn, et byte order mark. Gem det som UTF-8 uden BOM.",
		EN: "The document begins with an invisible character, a byte order mark. Save it as UTF-8 without a BOM."}},
	{codeInvalidUTF8, peerwork.Text{
		DA: "Linje $1, tegn $2: Her står noget, som ikke er UTF-8. Gem dokumentet som UTF-8.",
		EN: "Line $1, column $2: What stands here is not UTF-8. Save the document as UTF-8."}},
	{codeJSONSyntax, peerwork.Text{
		DA: "Linje $1, tegn $2: Her skulle stå $3, men $4.",
		EN: "Line $1, column $2: Here should be $3, but $4."}},
	{codeTooDeep, peerwork.Text{
		DA: "Linje $1, tegn $2: Her er mere end $3 objekter og lister inden i hinanden. Brug færre.",
		EN: "Line $1, column $2: There are more than $3 objects and lists inside each other. Use fewer."}},
	{codeDuplicateKey, peerwork.Text{
		DA: "Linje $1, tegn $2: Feltet »$3« står to gange i samme objekt. Slet det ene.",
		EN: "Line $1, column $2: The property “$3” stands twice in the same object. Remove one of them."}},
	{codeLoneSurrogate, peerwork.Text{
		DA: "Linje $1, tegn $2: »$3« er kun det halve af et tegn. Skriv begge halvdele eller tegnet selv.",
		EN: "Line $1, column $2: “$3” is only half a character. Write both halves, or the character itself."}},
	{codeNumberOutOfRange, peerwork.Text{
		DA: "Linje $1, tegn $2: Tallet »$3« kan ikke læses. Et tal må fylde højst $4 tegn, og dets størrelse skal ligge mellem 1e-307 og 1e308.",
		EN: "Line $1, column $2: The number “$3” cannot be read. A number takes at most $4 characters, and its size is between 1e-307 and 1e308."}},
	{codeTrailingData, peerwork.Text{
		DA: "Linje $1, tegn $2: Dokumentet er slut her, men der kommer mere. Slet resten, eller del det i flere dokumenter.",
		EN: "Line $1, column $2: The document ends here, but more follows. Remove the rest, or split it into several documents."}},
	{codeNewerVersion, peerwork.Text{
		DA: "Dokumentet følger version $1 af skemaet; her læses op til version $2. Hent en udgave af peerwork, der kan læse version $1.",
		EN: "The document follows version $1 of the schema; this reader knows up to version $2. Get a peerwork that reads version $1."}},
	{codeUnknownKind, peerwork.Text{
		DA: "Der er ingen slags dokument, der hedder »$1«. Vælg en af disse: $2.",
		EN: "There is no kind of document called “$1”. Choose one of these: $2."}},
	{codeWrongType, peerwork.Text{
		DA: "Her skal stå $1, men der står $2.",
		EN: "This should be $1, but it is $2."}},
	{codeMissingProperty, peerwork.Text{
		DA: "Feltet »$1« mangler. Tilføj det.",
		EN: "The property “$1” is missing. Add it."}},
	{codeUnknownProperty, peerwork.Text{
		DA: "Feltet »$1« findes ikke her. Slet det, eller ret navnet.",
		EN: "There is no property “$1” here. Remove it, or correct its name."}},
	{codeTooShort, peerwork.Text{
		DA: "Teksten er $1; der skal være mindst $2. Gør den længere.",
		EN: "The text is $1; there must be at least $2. Make it longer."}},
	{codeTooLong, peerwork.Text{
		DA: "Teksten er $1; der er plads til $2. Gør den kortere.",
		EN: "The text is $1; there is room for $2. Make it shorter."}},
	{codeTooFew, peerwork.Text{
		DA: "Listen har $1; der skal være mindst $2. Tilføj det, der mangler.",
		EN: "The list has $1; there must be at least $2. Add what is missing."}},
	{codeTooMany, peerwork.Text{
		DA: "Listen har $1; der er plads til $2, og resten er ikke set efter. Fjern det overskydende.",
		EN: "The list has $1; there is room for $2, and the rest has not been checked. Remove what is too much."}},
	{codeBelowMinimum, peerwork.Text{
		DA: "Tallet er $1; det mindste, der kan stå her, er $2.",
		EN: "The number is $1; the smallest that can stand here is $2."}},
	{codeAboveMaximum, peerwork.Text{
		DA: "Tallet er $1; det største, der kan stå her, er $2.",
		EN: "The number is $1; the largest that can stand here is $2."}},
	{codeNotInList, peerwork.Text{
		DA: "»$1« er ikke en af mulighederne. Vælg en af disse: $2.",
		EN: "“$1” is not one of the choices. Pick one of these: $2."}},
	{codeWrongForm, peerwork.Text{
		DA: "»$1« har ikke den rette form. Her skal stå $2.",
		EN: "“$1” does not have the right form. Here should be $2."}},
	{codeWrongSchema, peerwork.Text{
		DA: "Dokumentet siger, at det følger »$1«. Her skal stå »$2«, eller feltet kan udelades.",
		EN: "The document says that it follows “$1”. Here should be “$2”, or the property can be left out."}},
}

// Sentences that belong to a code above in a particular case.
var (
	emptyText = peerwork.Text{
		DA: "Teksten er tom. Skriv mindst $1.",
		EN: "The text is empty. Write at least $1."}
	emptyFormText = peerwork.Text{
		DA: "Teksten er tom. Her skal stå $1.",
		EN: "The text is empty. Here should be $1."}
	notUTF8Text = peerwork.Text{
		DA: "Teksten er ikke UTF-8 og kan ikke skrives som JSON.",
		EN: "The text is not UTF-8 and cannot be written as JSON."}
)

// What json-syntax may expect.
var (
	wantValue          = peerwork.Text{DA: "en værdi", EN: "a value"}
	wantName           = peerwork.Text{DA: "navnet på et felt i anførselstegn", EN: "the name of a property in quotation marks"}
	wantNameOrBrace    = peerwork.Text{DA: "navnet på et felt i anførselstegn eller }", EN: "the name of a property in quotation marks, or }"}
	wantColon          = peerwork.Text{DA: "et kolon efter feltets navn", EN: "a colon after the name of the property"}
	wantCommaOrBrace   = peerwork.Text{DA: "et komma eller }", EN: "a comma or }"}
	wantCommaOrBracket = peerwork.Text{DA: "et komma eller ]", EN: "a comma or ]"}
	wantQuote          = peerwork.Text{DA: "et anførselstegn, der slutter teksten", EN: "a quotation mark that ends the text"}
	wantEscape         = peerwork.Text{DA: `en escape-sekvens som \n, \" eller \u00e6`, EN: `an escape sequence such as \n, \" or \u00e6`}
	wantEscapedControl = peerwork.Text{DA: `et almindeligt tegn eller en escape-sekvens som \n`, EN: `an ordinary character or an escape sequence such as \n`}
	wantDigit          = peerwork.Text{DA: "et ciffer", EN: "a digit"}
)

// forms tells people what the patterns of the schemas mean.
var forms = [...]struct {
	pattern string
	text    peerwork.Text
}{
	{`^[a-z][a-z0-9-]*$`, peerwork.Text{
		DA: "små bogstaver fra a til z, tal og bindestreger med et bogstav først, fx »rolle-2«",
		EN: "small letters from a to z, digits and hyphens beginning with a letter, such as “role-2”"}},
	{`^[0-9]+[.][0-9]+[.][0-9]+$`, peerwork.Text{
		DA: "tre tal med punktum imellem, fx »1.0.2«",
		EN: "three numbers with full stops between them, such as “1.0.2”"}},
	{`^[0-9A-HJKMNP-TV-Z]{12}$`, peerwork.Text{
		DA: "tolv tegn af tal og store bogstaver uden I, L, O og U, fx »7ZKQ2M4T9XAB«",
		EN: "twelve digits and capital letters without I, L, O and U, such as “7ZKQ2M4T9XAB”"}},
	{`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, peerwork.Text{
		DA: "en dato med år, måned og dag, fx »2026-11-21«",
		EN: "a date with year, month and day, such as “2026-11-21”"}},
	{`^[a-z0-9][a-z0-9.:-]*$`, peerwork.Text{
		DA: "en henvisning af små bogstaver, tal, punktum, kolon og bindestreg, fx »16.2« eller »own«",
		EN: "a reference of small letters, digits, full stops, colons and hyphens, such as “16.2” or “own”"}},
	{`^https://[!-~]+$`, peerwork.Text{
		DA: "en adresse, der begynder med https:// og er uden mellemrum og uden æ, ø og å",
		EN: "an address that begins with https:// and has no spaces and only ASCII characters"}},
	{`^[A-Z]{2}$`, peerwork.Text{
		DA: "et land med to store bogstaver, fx »DK«",
		EN: "a country in two capital letters, such as “DK”"}},
	{`^JD-[A-Za-z0-9-]+$`, peerwork.Text{
		DA: "en kode, der begynder med JD-, og derefter bogstaver fra a til z, tal og bindestreger",
		EN: "a code that begins with JD-, followed by letters from a to z, digits and hyphens"}},
	{`^/tasks/[0-9]+$`, peerwork.Text{
		DA: "stedet for en opgave, fx »/tasks/0«",
		EN: "the place of a task, such as “/tasks/0”"}},
}

// Form says in words what a pattern allows. The text is empty for a pattern
// that is not in use; the generator refuses those.
func Form(pattern string) peerwork.Text {
	for i := range forms {
		if forms[i].pattern == pattern {
			return forms[i].text
		}
	}
	return peerwork.Text{}
}
