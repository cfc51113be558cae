package fhir

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// The problems. A code is permanent.
const (
	codeBase          = "fhir-base"
	codeTalk          = "fhir-to-talk"
	codeType          = "fhir-wrong-type"
	codeResource      = "fhir-other-resource"
	codeMissing       = "fhir-missing"
	codeNotRead       = "fhir-not-read"
	codePerson        = "fhir-person"
	codeStatus        = "fhir-status"
	codeQuestionnaire = "fhir-other-questionnaire"
	codeDate          = "fhir-date"
	codeItem          = "fhir-no-such-item"
	codeTwice         = "fhir-item-twice"
	codeAnswers       = "fhir-one-answer"
	codeOption        = "fhir-not-an-option"
	codeExtension     = "fhir-extension"
)

// sentences says what is wrong and what to do; $1 and $2 are filled in.
var sentences = map[string]peerwork.Text{
	codeBase: {
		DA: "Adressen »$1« kan ikke bruges. Den skal begynde med https:// og slutte med /.",
		EN: "The address “$1” cannot be used. It must begin with https:// and end with /."},
	codeTalk: {
		DA: "»$1« er til at tale om på arbejdspladsen. Dets svar hører ikke til i et andet system.",
		EN: "“$1” is to talk from at the workplace. Its answers do not belong in another system."},
	codeType: {
		DA: "Her skal stå $1. Se, hvordan FHIR R4 skriver feltet.",
		EN: "This should be $2. See how FHIR R4 writes the element."},
	codeResource: {
		DA: "Her skal stå »QuestionnaireResponse«, men der står »$1«. Kun svar kan læses.",
		EN: "This should be “QuestionnaireResponse”, but it is “$1”. Only responses can be read."},
	codeMissing: {
		DA: "Feltet »$1« mangler. Tilføj det.",
		EN: "The element “$1” is missing. Add it."},
	codeNotRead: {
		DA: "Feltet »$1« kan ikke tages med, og det kan ændre, hvad svaret betyder. Fjern det.",
		EN: "The element “$1” cannot be carried over, and it may change what the response means. Remove it."},
	codePerson: {
		DA: "Feltet »$1« peger på en person eller en journal, eller siger ikke, at det er en organisation. Et svar handler om en organisation. Fjern feltet.",
		EN: "The element “$1” points to a person or a record, or does not say that it is an organisation. A response is about an organisation. Remove the element."},
	codeStatus: {
		DA: "Status er »$1«. Et svar skal være »completed« eller »amended« for at blive læst.",
		EN: "The status is “$1”. A response must be “completed” or “amended” to be read."},
	codeQuestionnaire: {
		DA: "»$1« er ikke skemaet »$2«. Skriv dets adresse her, gerne med | og versionen.",
		EN: "“$1” is not the questionnaire “$2”. Write its address here, best with | and the version."},
	codeDate: {
		DA: "»$1« er ikke en dag, der findes. Skriv den som 2027-01-04.",
		EN: "“$1” is not a day that exists. Write it like 2027-01-04."},
	codeItem: {
		DA: "Der er ikke noget »$1« her i skemaet. Ret linkId'et, eller flyt svaret.",
		EN: "There is no “$1” here in the questionnaire. Correct the linkId, or move the answer."},
	codeTwice: {
		DA: "»$1« står her to gange. Fjern det ene.",
		EN: "“$1” is here twice. Remove one of them."},
	codeAnswers: {
		DA: "Der skal være ét svar til »$1«. Fjern resten, eller lad det stå uden svar.",
		EN: "There must be one answer to “$1”. Remove the others, or leave it without an answer."},
	codeOption: {
		DA: "»$1« er ikke et af de svar, man kan vælge. Brug systemet og koden fra skemaet.",
		EN: "“$1” is not one of the answers one can choose. Use the system and the code of the questionnaire."},
	codeExtension: {
		DA: "Udvidelsen kan ikke tages med: $1",
		EN: "The extension cannot be carried over: $2"},
}

// found is a problem on its way into words.
type found peerwork.Problem

func problem(code, pointer string, parts ...string) found {
	var fill []string
	for i, part := range parts {
		if r := []rune(part); len(r) > 80 {
			part = string(r[:80]) + "…"
		}
		fill = append(fill, "$"+number(i+1), strings.Map(visible, part))
	}
	replace := strings.NewReplacer(fill...)
	text := sentences[code]
	return found{Code: code, Pointer: pointer, Text: peerwork.Text{DA: replace.Replace(text.DA), EN: replace.Replace(text.EN)}}
}

// visible keeps control characters out of sentences.
func visible(r rune) rune {
	if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
		return '·'
	}
	return r
}

func (p found) list() peerwork.Problems { return peerwork.Problems{peerwork.Problem(p)} }

// finish keeps the first problems in document order, and sorts them.
func finish(ps peerwork.Problems) error {
	if len(ps) > codec.MaxProblems {
		ps = ps[:codec.MaxProblems]
	}
	codec.Sort(ps)
	return ps.Err()
}
