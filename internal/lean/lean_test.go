package lean_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/internal/lean"
)

// Every function is compared with its namesake on random texts of few letters,
// so that what is looked for is often there.
func TestTexts(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	text := func(longest int) string {
		b := make([]byte, rnd.IntN(longest+1))
		for i := range b {
			b[i] = "ab/~\xc3"[rnd.IntN(5)]
		}
		return string(b)
	}
	for range 5000 {
		s, short, c := text(12), text(2), "ab/~"[rnd.IntN(4)]
		assert.Equal(t, strings.IndexByte(s, c), lean.IndexByte(s, c))
		before, after, found := strings.Cut(s, string(c))
		gotBefore, gotAfter, gotFound := lean.Cut(s, c)
		assert.Equal(t, []any{before, after, found}, []any{gotBefore, gotAfter, gotFound})
		rest, had := strings.CutPrefix(s, short)
		gotRest, gotHad := lean.CutPrefix(s, short)
		assert.Equal(t, []any{rest, had}, []any{gotRest, gotHad})
		if short != "" {
			assert.Equal(t, strings.ReplaceAll(s, short, "xyz"), lean.ReplaceAll(s, short, "xyz"))
		}
		list := strings.Split(s, "a")[1:]
		assert.Equal(t, strings.Join(list, short), lean.Join(list, short))
		if t.Failed() {
			t.Fatalf("%q %q %q", s, short, c)
		}
	}
}

func TestNumbers(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	numbers := []int{0, 1, 9, 10, -1, -10, 400, math.MaxInt, math.MinInt, math.MaxInt32, math.MinInt32}
	for range 2000 {
		numbers = append(numbers, int(rnd.Uint64())>>rnd.IntN(strconv.IntSize))
	}
	for _, n := range numbers {
		assert.Equal(t, strconv.Itoa(n), lean.Itoa(n))
		assert.Equal(t, "n"+strconv.Itoa(n), string(lean.AppendInt([]byte("n"), n)))
	}
}

func TestSort(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		list := make([]int64, rnd.IntN(60))
		for i := range list {
			list[i] = rnd.Int64N(40) - 20
		}
		want := slices.Clone(list)
		slices.Sort(want)
		lean.Sort(list)
		assert.Equal(t, want, list)
	}
}

func TestTrim(t *testing.T) {
	for _, s := range []string{"", " ", "a", " a\tb\r\n", "\n\n{} ", "\u00a0a"} {
		assert.Equal(t, strings.Trim(s, " \t\r\n"), lean.Trim(s))
	}
}

func TestBeginsJSON(t *testing.T) {
	for text, want := range map[string]bool{
		`{"id":`: true, "\uFEFF {": true, "\r\n\t{": true, "[": true, "[\n {}": true, `["a"]`: true, "[]": true, "[[1]]": true,
		"": false, " \n": false, "\uFEFF": false, "12E6-NY4D": false, `"12E6-NY4D"`: false, "[11:42] Ida": false, "[Ida] 12E6": false, "- {": false,
	} {
		assert.Equal(t, want, lean.BeginsJSON(text), "%q", text)
	}
}

func TestFileName(t *testing.T) {
	for title, want := range map[string]string{
		"Peer-medarbejder på sengeafsnit": "peer-medarbejder-paa-sengeafsnit",
		" ÆRLIG  – snak! (2)":             "aerlig-snak-2",
		"Ø":                               "oe",
		"日本":                              "",
		"a/b\\c":                          "a-b-c",
	} {
		assert.Equal(t, want, lean.FileName(title, 60), title)
	}
	assert.Equal(t, "en-lang-ti", lean.FileName("En lang titel", 10))
	assert.Equal(t, "en", lean.FileName("En lang", 3), "no hyphen is last")
}
