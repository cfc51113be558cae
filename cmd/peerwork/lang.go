package main

import (
	"os"

	"github.com/peerwork-dk/peerwork"
)

// lang is the language to speak: that of --lang, otherwise that of the locale,
// otherwise Danish.
func (a *app) lang() peerwork.Lang {
	if l := peerwork.Lang(a.langFlag); l.Valid() {
		return l
	}
	return localeLang(os.Getenv)
}

// localeLang reads the locale as POSIX defines it: the first of the variables that
// is set decides. The locale "C" does not ask for a language.
func localeLang(getenv func(string) string) peerwork.Lang {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		switch locale := getenv(name); {
		case locale == "":
			continue
		case locale == "C", locale == "POSIX", len(locale) > 1 && locale[:2] == "C.":
			return peerwork.LangDA
		default:
			return peerwork.MatchLang(locale)
		}
	}
	return peerwork.LangDA
}

// checkLang refuses another language than the two.
func (a *app) checkLang() error {
	if a.langFlag == "" || peerwork.Lang(a.langFlag).Valid() {
		return nil
	}
	return newUsageError(
		"--lang kan være da eller en, ikke »"+a.langFlag+"«.",
		"--lang can be da or en, not “"+a.langFlag+"”.")
}
