package prose

import (
	"strings"
	"sync"
)

// denied are phrases that peerwork's own texts do not say. They make people a
// means, a diagnosis or a lesser kind of employee, or they divide people into
// the ill and the well. A word in brackets may have any of its endings:
// "rask(e|t)" is rask, raske, raskt.
var denied = []string{
	// People as tools.
	"brug(e|er|te|t) peer(s)", "brug(en) af peer(s)", "brug(e|er|te|t) en peer",
	"anvend(e|er|te|t) peer(s)", "anvendelse(n) af peer(s)", "benytte(r|de|t) peer(s)", "udnytte(r|de|t) peer(s)",
	"brug(e|er|te|t) peer-medarbejder(e|en|ne)", "anvend(e|er|te|t) peer-medarbejder(e|en|ne)",
	"vores peer(s)", "jeres peer(s)",
	"us(e|es|ed|ing) peers", "us(e|es|ed|ing) a peer", "us(e|es|ed|ing) peer workers", "use of peers", "use of peer workers",
	"utilis(e|es|ed|ing) peers", "deploy(s|ed|ing) peers", "our peers", "your peers",

	// People as a condition.
	"psykisk syg(e|t)", "de psykisk sårbare", "de sårbare", "de svage", "sindslidende", "sindssyg(e|t)",
	"ressourcesvag(e|t)", "med psykisk sygdom", "lider af",
	"mentally ill", "mentally unwell", "the vulnerable", "the weak", "with mental illness", "with a mental illness",
	"suffer(s|ed|ing) from", "sufferer(s)", "low-functioning", "high-functioning",

	// The ill and the well.
	"rask(e|t|meldt|meldte)", "tidligere syg(e|t)", "trods sygdom", "trods psykisk sygdom", "trods af sygdom",
	"trods deres sygdom", "trods sin sygdom", "på trods af psykisk sygdom",
	"formerly ill", "previously ill", "despite illness", "despite mental illness", "despite their illness", "in spite of illness",
	"normale mennesker", "normale medarbejdere", "almindelige mennesker", "normal people", "normal staff", "normal employees",
}

// form is one spelled-out denied phrase as words in lower case.
type form []string

// forms spells the list out once, in its order.
var forms = sync.OnceValue(func() []form {
	var all []form
	for _, phrase := range denied {
		all = append(all, spellOut(strings.Fields(phrase))...)
	}
	return all
})

// spellOut replaces each bracket by nothing and by each of its endings.
func spellOut(words []string) []form {
	if len(words) == 0 {
		return []form{nil}
	}
	heads := []string{words[0]}
	if stem, rest, bracket := strings.Cut(words[0], "("); bracket {
		heads = []string{stem}
		for ending := range strings.SplitSeq(strings.TrimSuffix(rest, ")"), "|") {
			heads = append(heads, stem+ending)
		}
	}
	var all []form
	for _, head := range heads {
		for _, tail := range spellOut(words[1:]) {
			all = append(all, append(form{head}, tail...))
		}
	}
	return all
}

// Denied returns the denied phrases a text holds, each once, in the order they
// first appear; nil when there are none. Case does not matter, only whole words
// count ("frask" is not "rask"), a hyphenated word is one word ("vores
// peer-gruppe" is not "vores peer"), and only space may be between the words of
// a phrase.
func Denied(text string) []string {
	text = strings.ToLower(strings.ReplaceAll(text, "\u00ad", ""))
	places := spans(text)
	var found []string
	seen := map[string]bool{}
	for i := range places {
		for _, f := range forms() {
			if phrase := strings.Join(f, " "); f.at(text, places[i:]) && !seen[phrase] {
				seen[phrase] = true
				found = append(found, phrase)
			}
		}
	}
	return found
}

// at says whether the words of the text begin with the phrase.
func (f form) at(text string, places []span) bool {
	if len(places) < len(f) {
		return false
	}
	for i, word := range f {
		if text[places[i].start:places[i].end] != word {
			return false
		}
		if i > 0 && strings.TrimSpace(text[places[i-1].end:places[i].start]) != "" {
			return false
		}
	}
	return true
}
