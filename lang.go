package peerwork

import "github.com/peerwork-dk/peerwork/internal/lean"

// Lang is one of the two languages peerwork speaks. The zero value is no
// language.
type Lang string

// The languages, Danish first.
const (
	LangDA Lang = "da"
	LangEN Lang = "en"
)

// AllLangs returns the languages in fixed order, Danish first.
func AllLangs() []Lang { return []Lang{LangDA, LangEN} }

// Valid reports whether l is one of [AllLangs].
func (l Lang) Valid() bool { return l == LangDA || l == LangEN }

// MatchLang returns the language to use for somebody who asked for the
// language tag (BCP 47, or a POSIX locale such as "da_DK.UTF-8"): people who
// read Danish, Norwegian, Swedish, Faroese or Greenlandic get Danish, everybody
// else English.
func MatchLang(tag string) Lang {
	end := 0
	for end < len(tag) && tag[end]|0x20 >= 'a' && tag[end]|0x20 <= 'z' {
		end++
	}
	if end < len(tag) && lean.IndexByte("-_.@", tag[end]) < 0 {
		return LangEN
	}
	primary := []byte(tag[:end])
	for i := range primary {
		primary[i] |= 0x20
	}
	switch string(primary) {
	case "da", "nb", "nn", "no", "sv", "fo", "kl":
		return LangDA
	}
	return LangEN
}
