package codec

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Match agrees with regexp, for the patterns in use and others like them, on texts
// that match or nearly match.
func TestMatchAgreesWithRegexp(t *testing.T) {
	patterns := []string{`^a$`, `^a?b*c+$`, `^[a-c]{2}-[0-9]*$`, `^[a-]+$`, `^[-a]+$`, `^x{3}y?$`, `^[!-~]*$`, `^[.:-]?z{1}$`,
		// Those of one kind of documents: see [Explain].
		`^[a-z0-9][a-z0-9-]*$`, `^[0-9][0-9.]*$`, `^[A-Z]{3}$`, `^[A-Z]{2}$`, `^JD-[A-Za-z0-9-]+$`, `^/tasks/[0-9]+$`}
	for _, f := range forms {
		patterns = append(patterns, f.Pattern)
	}
	const letters = "abcxyzABCIO019.:-/_~! \n\x00\x7fæ😀"
	alphabet := []rune(letters)
	seeds := []string{"", "a", "abc", "aab-12", "temperatur", "rolle-2", "1.0.2", "7ZKQ2M4T9XAB", "2026-11-21", "16.2", "own", "law:x-2", "https://a.example/b?c=d", "xxxy", "xxx", ".z", "DK", "JD-A1", "/tasks/7"}
	random := rand.New(rand.NewPCG(1, 2))
	for _, pattern := range patterns {
		expression := regexp.MustCompile(pattern)
		matches := 0
		for range 4000 {
			text := []rune(seeds[random.IntN(len(seeds))])
			for range random.IntN(4) {
				at := random.IntN(len(text) + 1)
				c := alphabet[random.IntN(len(alphabet))]
				switch {
				case at < len(text) && random.IntN(3) == 0:
					text = append(text[:at], text[at+1:]...)
				case at < len(text) && random.IntN(2) == 0:
					text[at] = c
				default:
					text = append(text[:at], append([]rune{c}, text[at:]...)...)
				}
			}
			want := expression.MatchString(string(text))
			if want {
				matches++
			}
			if got := Match(pattern, string(text)); got != want {
				t.Fatalf("Match(%s, %q) is %v", pattern, string(text), got)
			}
		}
		assert.Positive(t, matches, pattern)
	}
}

func TestMatchTakesOneLook(t *testing.T) {
	long := strings.Repeat("a", 1<<20)
	assert.True(t, Match(`^[a-z][a-z0-9-]*$`, long))
	assert.False(t, Match(`^[a-z][a-z0-9-]*$`, long+"!"))
}
