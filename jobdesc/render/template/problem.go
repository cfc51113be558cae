package template

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// The codes of what is wrong with a template.
const (
	codeNotWord  = "template-not-word"
	codeLocked   = "template-locked"
	codeMacros   = "template-macros"
	codeStrict   = "template-strict"
	codeTooLarge = "template-too-large"
	codeBroken   = "template-broken"
	codeFetches  = "template-fetches"
	codeObject   = "template-object"
)

func problem(code, da, en string) error {
	return peerwork.Problems{{Code: code, Text: peerwork.Text{DA: da, EN: en}}}
}

var (
	errNotWord = problem(codeNotWord,
		"Skabelonen er ikke en Word-fil. Brug en fil, der ender på .docx eller .dotx.",
		"The template is not a Word file. Use a file that ends in .docx or .dotx.")
	errLocked = problem(codeLocked,
		"Skabelonen er låst med en adgangskode eller gemt i Words gamle format. Åbn den i Word, fjern adgangskoden, og gem den som .docx eller .dotx.",
		"The template is locked with a password or saved in Word's old format. Open it in Word, remove the password, and save it as .docx or .dotx.")
	errMacros = problem(codeMacros,
		"Skabelonen har makroer, og dem bruger vi ikke. Åbn den i Word, og gem den som .docx eller .dotx.",
		"The template has macros, and we do not use them. Open it in Word and save it as .docx or .dotx.")
	errStrict = problem(codeStrict,
		"Skabelonen er gemt som Strict Open XML. Åbn den i Word, og gem den som et almindeligt Word-dokument (.docx).",
		"The template is saved as Strict Open XML. Open it in Word and save it as an ordinary Word document (.docx).")
	errTooLarge = problem(codeTooLarge,
		"Skabelonen er for stor. Den må fylde 10 MB, og 40 MB når den er pakket ud. Gør billederne i den mindre.",
		"The template is too large. It may take 10 MB, and 40 MB when it is unpacked. Make its pictures smaller.")
)

// broken says which part is missing or cannot be read.
func broken(part string) error {
	part = shown(part)
	return problem(codeBroken,
		"Skabelonen er ikke hel: "+part+" mangler eller kan ikke læses. Åbn den i Word, og gem den igen.",
		"The template is damaged: "+part+" is missing or cannot be read. Open it in Word and save it again.")
}

func fetches(what string) error {
	what = shown(what)
	return problem(codeFetches,
		"Skabelonens sidehoved eller sidefod henter noget, når filen bliver åbnet ("+what+"). Sæt det selv ind i skabelonen i stedet.",
		"The template's header or footer fetches something when the file is opened ("+what+"). Put the thing itself into the template instead.")
}

func object(what string) error {
	what = shown(what)
	return problem(codeObject,
		"Skabelonens sidehoved eller sidefod har noget, der ikke kan komme med ("+what+"). Tekst og billeder kan. Tag resten ud.",
		"The template's header or footer has something that cannot come along ("+what+"). Text and pictures can. Take the rest out.")
}

// shown is a name from the template, safe and short enough for a sentence.
func shown(name string) string {
	runes := []rune(plain.Line(name))
	if len(runes) > 60 {
		runes = append(runes[:59], '…')
	}
	return strings.TrimSpace(string(runes))
}
