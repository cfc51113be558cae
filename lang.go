package peerwork

import "strings"

// Lang is one of the two languages peerwork speaks. The zero value is no
// language.
type Lang string

// The languages, Danish first.
const (
	DA Lang = "da"
	EN Lang = "en"
)

// AllLangs returns the languages in fixed order, Danish first.
func AllLangs() []Lang { return []Lang{DA, EN} }

// Valid reports whether l is one of [AllLangs].
func (l Lang) Valid() bool { return l == DA || l == EN }

// MatchLang returns the language to use for somebody who asked for the
// language tag (BCP 47, or a POSIX locale such as "da_DK.UTF-8"): people who
// read Danish, Norwegian, Swedish, Faroese or Greenlandic get Danish, everybody
// else English.
func MatchLang(tag string) Lang {
	primary := tag
	if i := strings.IndexAny(tag, "-_.@"); i >= 0 {
		primary = tag[:i]
	}
	switch strings.ToLower(primary) {
	case "da", "nb", "nn", "no", "sv", "fo", "kl":
		return DA
	}
	return EN
}
