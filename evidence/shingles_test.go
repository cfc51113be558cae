package evidence

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// A shingle is a run of neighbouring words. Hashes of shingles let tests compare
// texts with the five works although the repository does not hold them; see
// testdata/README.md.

// shingles is a set of hashes of shingles.
type shingles map[string]struct{}

// hash returns the first eight bytes, in hex, of the SHA-256 of the words joined
// by one space.
func hash(words []string) string {
	sum := sha256.Sum256([]byte(strings.Join(words, " ")))
	return hex.EncodeToString(sum[:8])
}

// add puts every run of n neighbouring words into the set.
func (s shingles) add(words []string, n int) {
	for i := 0; i+n <= len(words); i++ {
		s[hash(words[i:i+n])] = struct{}{}
	}
}

func (s shingles) has(words []string) bool {
	_, ok := s[hash(words)]
	return ok
}

// in returns the runs of n words that are in the set.
func (s shingles) in(words []string, n int) []string {
	var found []string
	for i := 0; i+n <= len(words); i++ {
		if s.has(words[i : i+n]) {
			found = append(found, strings.Join(words[i:i+n], " "))
		}
	}
	return found
}

// notIn returns the runs of n words that are not in the set. A text of fewer
// words is one run.
func (s shingles) notIn(words []string, n int) []string {
	n = min(n, len(words))
	var missing []string
	for i := 0; n > 0 && i+n <= len(words); i++ {
		if !s.has(words[i : i+n]) {
			missing = append(missing, strings.Join(words[i:i+n], " "))
		}
	}
	return missing
}

// readShingles reads a set from testdata: comment lines that begin with #, then
// one hash a line, sorted, none twice.
func readShingles(t *testing.T, name string) shingles {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer f.Close()
	set, last := shingles{}, ""
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "#") {
			continue
		}
		require.Regexp(t, "^[0-9a-f]{16}$", line, name)
		require.Less(t, last, line, "%s is not sorted", name)
		set[line], last = struct{}{}, line
	}
	require.NoError(t, lines.Err())
	return set
}

// words returns the words of a text as shingles count them: lower case, letters
// and digits only. A hyphen inside a word is dropped ("peer-støtte" is one word),
// and so is one before space, where a line once broke ("peer- støtte"), unless the
// next word shows that it stands for a word left out ("rutine- og driftsopgaver").
func words(text string) []string {
	var all []string
	var word []rune
	runes := []rune(strings.ToLower(text))
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			word = append(word, r)
		case r == '\u00ad':
		case isHyphen(r) && len(word) > 0:
			if next, ok := afterHyphen(runes[i+1:]); ok {
				i += next
				continue
			}
			fallthrough
		default:
			if len(word) > 0 {
				all = append(all, string(word))
				word = nil
			}
		}
	}
	if len(word) > 0 {
		all = append(all, string(word))
	}
	return all
}

func isHyphen(r rune) bool { return r == '-' || r == '\u2010' || r == '\u2011' }

// afterHyphen says whether the word before a hyphen goes on in rest, and after
// how many runes of space.
func afterHyphen(rest []rune) (space int, ok bool) {
	for space < len(rest) && unicode.IsSpace(rest[space]) {
		space++
	}
	end := space
	for end < len(rest) && unicode.IsLetter(rest[end]) {
		end++
	}
	if space == 0 {
		return 0, len(rest) > 0 && (end > 0 || unicode.IsDigit(rest[0]))
	}
	switch string(rest[space:end]) {
	case "", "og", "eller", "samt":
		return 0, false
	}
	return space, true
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Peer-støtte, på DETTE område!":     "peerstøtte på dette område",
		"peer- medarbejder":                 "peermedarbejder",
		"rutine- og driftsopgaver":          "rutine og driftsopgaver",
		"indlæggelsesgrad og -varighed":     "indlæggelsesgrad og varighed",
		"(gen)opbygge og/eller få 20 – 30":  "gen opbygge og eller få 20 30",
		"dem/os kultur\u00ad\nen 2014-2018": "dem os kultur en 20142018",
		"":                                  "",
		" - - ":                             "",
		"slutter på en streg-":              "slutter på en streg",
	} {
		require.Equal(t, want, strings.Join(words(text), " "), text)
	}
}

func TestShingles(t *testing.T) {
	set := shingles{}
	set.add(words("en to tre fire fem seks syv"), 6)
	require.Len(t, set, 2)
	require.Empty(t, set.in(words("en to tre fire fem"), 6))
	require.Equal(t, []string{"to tre fire fem seks syv"}, set.in(words("Og: to tre fire fem seks syv."), 6))
	require.Equal(t, []string{"en to tre"}, set.notIn(words("en to tre"), 6))
	require.Empty(t, set.notIn(words("en to tre fire fem seks"), 6))
}
