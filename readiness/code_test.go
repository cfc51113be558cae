package readiness_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// longest is the length of a code for 400 items with 7 options.
const longest = 273

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// anyResponse makes a response at random.
func anyResponse(random *rand.Rand, in *readiness.Instrument) readiness.Response {
	r := readiness.Response{ID: readiness.NewID(random.Uint64()), Instrument: in.ID, Version: in.Version, OpenToGroup: random.IntN(2) == 0}
	if roles := append(readiness.AllRoles(), ""); true {
		r.Role = roles[random.IntN(len(roles))]
	}
	top := in.Scale.Top()
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			switch n := random.IntN(top + 3); {
			case n <= top:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceOf(n)})
			case n == top+1:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceUnknown})
			}
		}
	}
	return r
}

func custom(options int, sizes ...int) readiness.Instrument {
	weights := make([]int, len(sizes))
	for i := range weights {
		weights[i] = 1
	}
	return instrument(options, sizes, weights)
}

func TestCodeRoundTrip(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	random := rand.New(rand.NewPCG(4, 1))
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	for _, c := range []struct {
		in      readiness.Instrument
		symbols int
	}{
		{temperatur, 24},
		{parathed, 36},
		{custom(2, 1), 20},
		{custom(7, slices.Repeat([]int{20}, 20)...), longest},
	} {
		for range 50 {
			r := anyResponse(random, &c.in)
			code, err := encode(&c.in, &r)
			require.NoError(t, err)
			assert.Equal(t, c.symbols, len(strings.ReplaceAll(code, "-", "")), c.in.ID)
			for _, group := range strings.Split(code, "-") {
				assert.LessOrEqual(t, len(group), 4)
			}
			for _, typed := range []string{
				code, strings.ToLower(code), strings.ReplaceAll(code, "-", ""), "  " + strings.ReplaceAll(code, "-", " \n") + "\t",
				strings.NewReplacer("0", "O", "1", "l", "-", "–").Replace(code), strings.NewReplacer("0", "o", "1", "I").Replace(code),
			} {
				got, err := decode(&c.in, typed)
				require.NoError(t, err, typed)
				assert.Equal(t, r, got)
			}
		}
	}
	// What a code has no room for.
	r := anyResponse(random, &temperatur)
	code, err := encode(&temperatur, &r)
	require.NoError(t, err)
	r.Date, r.Extensions = "2027-01-04", []peerwork.Extension{{Name: "https://example.org/x", Value: "y"}}
	again, err := encode(&temperatur, &r)
	require.NoError(t, err)
	assert.Equal(t, code, again)
}

// problemOf returns the only problem of an error.
func problemOf(t *testing.T, err error) peerwork.Problem {
	t.Helper()
	ps, ok := err.(peerwork.Problems)
	if !ok || len(ps) != 1 {
		t.Fatalf("%v is not one problem", err)
	}
	return ps[0]
}

// TestCodeTypos tries every wrong character at every place and every swap of
// neighbours, over several codes: each is refused, and the group named is the
// right one.
func TestCodeTypos(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	random := rand.New(rand.NewPCG(4, 2))
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	tried := 0
	for _, in := range []readiness.Instrument{temperatur, parathed, custom(7, 20, 20)} {
		s, err := readiness.NewScorer(&in)
		require.NoError(t, err)
		for range 4 {
			r := anyResponse(random, &in)
			grouped, err := s.EncodeCode(&r)
			require.NoError(t, err)
			code := strings.ReplaceAll(grouped, "-", "")
			refused := func(typed []byte, at int) {
				tried++
				_, err := s.DecodeCode(string(typed))
				p := problemOf(t, err)
				group := string(rune('1' + at/4))
				if at/4 >= 9 {
					group = "1" + string(rune('0'+(at/4+1)%10))
				}
				if p.Code != "code-mistyped" || !strings.HasPrefix(p.Text.DA, "Gruppe "+group+" ") || !strings.HasPrefix(p.Text.EN, "Group "+group+" ") {
					t.Fatalf("%s for %s, wrong from character %d: %v", typed, code, at+1, p)
				}
			}
			for i := range len(code) {
				for _, c := range []byte(crockford) {
					if c == code[i] {
						continue
					}
					typed := []byte(code)
					typed[i] = c
					refused(typed, i)
				}
				if i > 0 && code[i] != code[i-1] {
					typed := []byte(code)
					typed[i], typed[i-1] = typed[i-1], typed[i]
					refused(typed, i-1)
				}
			}
		}
	}
	t.Logf("%d mistyped codes refused, each with the right group", tried)
	assert.Greater(t, tried, 10_000)
}

// TestCodeErrorsAreApart proves what code_check.go says about codes of every
// possible length: no two single errors or swaps leave the same remainder. The
// remainder is linear, so it is enough to look at errors on a code of zeros.
func TestCodeErrorsAreApart(t *testing.T) {
	in := custom(7, slices.Repeat([]int{20}, 20)...)
	seen := map[[3]byte][2]int{}
	for i := range longest {
		for e := byte(1); e < 32; e++ {
			for width := 1; width <= 2 && i+width <= longest; width++ {
				errors := make([]byte, longest)
				errors[i] = e
				if width == 2 {
					errors[i+1] = e // swapping a and b adds a+b to both
				}
				left := readiness.Remainder(errors)
				if other, ok := seen[left]; ok {
					t.Fatalf("an error of %d characters at %d leaves the same as one of %d at %d", width, i, other[1], other[0])
				}
				seen[left] = [2]int{i, width}
			}
		}
	}
	assert.Equal(t, 31*(longest+longest-1), len(seen))
	_, ok := seen[readiness.Remainder(make([]byte, longest))]
	assert.False(t, ok, "an error that leaves what no error leaves")
	r := anyResponse(rand.New(rand.NewPCG(4, 4)), &in)
	code, err := encode(&in, &r)
	require.NoError(t, err)
	assert.Len(t, strings.ReplaceAll(code, "-", ""), longest, "the longest code there is")
}

func TestCodeProblems(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 3))
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	r := anyResponse(random, &temperatur)
	code, err := encode(&temperatur, &r)
	require.NoError(t, err)
	next := temperatur
	next.Version = "1.2.0"
	moved := temperatur
	moved.Themes = slices.Clone(temperatur.Themes)
	moved.Themes[0].Items = slices.Clone(moved.Themes[0].Items)
	moved.Themes[0].Items[0].Revision++
	two := []byte(code)
	for _, i := range []int{1, 12} {
		two[i] = crockford[(strings.IndexByte(crockford, two[i])+7)%32]
	}
	for _, c := range []struct {
		in *readiness.Instrument
		typed, code,
		says string
	}{
		{&temperatur, "", "code-length", "Koden har 0 tegn"},
		{&temperatur, code[:len(code)-1], "code-length", "Koden har 23 tegn. En svarkode til »temperatur« har 24"},
		{&temperatur, code[:5] + code[6:], "code-length", "Se på gruppe 2."},
		{&temperatur, code + "A", "code-length", "25 tegn"},
		{&temperatur, strings.Repeat("A", 1_000_000), "code-length", "528 tegn"},
		{&temperatur, "U" + code[1:], "code-character", "»U« i gruppe 1"},
		{&temperatur, code[:10] + "æ", "code-character", "»æ« i gruppe 3"},
		{&temperatur, "http://" + code, "code-character", "»:«"},
		{&parathed, code, "code-other-instrument", "»temperatur«"},
		{&next, code, "code-other-version", "1.2.0"},
		{&moved, code, "code-other-version", "temperatur"},
		{&temperatur, string(two), "code-mistyped", ""},
	} {
		_, err := decode(c.in, c.typed)
		p := problemOf(t, err)
		assert.Equal(t, c.code, p.Code, c.typed)
		assert.Contains(t, p.Text.DA, c.says)
	}
	small := custom(4, 2)
	other := custom(4, 3)
	r = anyResponse(random, &small)
	code, err = encode(&small, &r)
	require.NoError(t, err)
	_, err = decode(&other, code)
	assert.Equal(t, "code-other-version", problemOf(t, err).Code)
	_, err = decode(&temperatur, code)
	assert.Equal(t, "code-other-version", problemOf(t, err).Code)

	for _, c := range []struct{ number, more byte }{{15, 0}, {1, 1}} {
		bad := readiness.CodeWith(&temperatur, c.number, c.more)
		_, err = decode(&temperatur, bad)
		assert.Equal(t, "code-other-version", problemOf(t, err).Code)
	}

	r.ID = "short"
	_, err = encode(&small, &r)
	assert.Error(t, err)
	small.Bands = nil
	_, err = encode(&small, &r)
	assert.Error(t, err)
	_, err = decode(&small, code)
	assert.Error(t, err)
}
