package readiness_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

func both(s string) peerwork.Text { return peerwork.Text{DA: s, EN: s} }

// instrument makes an instrument with len(sizes) themes of the given numbers
// of items and weights, on a scale with this many options. Items are named
// t0-i0 and so on; those named in essential are essential.
func instrument(options int, sizes, weights []int, essential ...string) readiness.Instrument {
	in := readiness.Instrument{
		ID: "custom", Version: "1.0.0", Title: both("Title"), Intro: both("Intro"), Minutes: 5,
		Scale: readiness.Scale{Question: both("How far?"), Unknown: both("unknown")},
		Bands: []readiness.Band{
			{ID: "mostly-missing", From: 0, Label: both("a"), Meaning: both("a")},
			{ID: "partly-in-place", From: 40, Label: both("b"), Meaning: both("b")},
			{ID: "mostly-in-place", From: 75, Label: both("c"), Meaning: both("c")},
		},
	}
	for o := range options {
		in.Scale.Options = append(in.Scale.Options, both(strconv.Itoa(o)))
	}
	for t, size := range sizes {
		theme := readiness.Theme{ID: "t" + strconv.Itoa(t), Title: both("theme"), Weight: weights[t]}
		for i := range size {
			id := fmt.Sprintf("t%d-i%d", t, i)
			theme.Items = append(theme.Items, readiness.Item{
				ID: id, Revision: 1, Statement: both(id), Essential: slices.Contains(essential, id),
			})
		}
		in.Themes = append(in.Themes, theme)
	}
	return in
}

// answer makes a response from one character an item: an option, ? for
// unknown, - for unanswered, spaces for nothing.
func answer(in readiness.Instrument, choices string) readiness.Response {
	r := readiness.Response{ID: "0123456789AB", Instrument: in.ID, Version: in.Version}
	choices = strings.ReplaceAll(choices, " ", "")
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			switch c := choices[:1]; c {
			case "-":
			case "?":
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceUnknown})
			default:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.Choice(c)})
			}
			choices = choices[1:]
		}
	}
	if choices != "" {
		panic("more choices than items")
	}
	return r
}

func score(t *testing.T, in readiness.Instrument, choices string) readiness.Result {
	t.Helper()
	r := answer(in, choices)
	res, err := scoreOne(&in, &r)
	require.NoError(t, err)
	assert.NoError(t, res.Validate(), "a result we made is a valid result")
	return res
}

func TestScoreByHand(t *testing.T) {
	in := instrument(4, []int{3, 4, 3}, []int{1, 2, 1}, "t0-i0", "t1-i3")
	// t0: (3+2+1)/9 = 67; t1: (0+1+3+1)/12 = 41.67 → 42; t2: two of three answered, (2+2)/6 = 67.
	// Total: (66.67 + 2·41.67 + 66.67)/4 = 54.17 → 54.
	res := score(t, in, "321 0131 2?2")
	assert.Equal(t, 54, *res.Temperature)
	assert.Equal(t, []int{67, 42, 67}, []int{*res.Themes[0].Temperature, *res.Themes[1].Temperature, *res.Themes[2].Temperature})
	assert.Equal(t, "partly-in-place", res.Band)
	assert.False(t, res.HeldBack)
	assert.Equal(t, 9, res.Answered)
	assert.Equal(t, 10, res.Items)
	assert.Equal(t, []readiness.EssentialGap{{Item: "t1-i3", Reason: readiness.ReasonLow}}, res.Essentials)
	// The essential gap first; then gap × weight: 3·2, 2·2, 2·1, and ones in the order of the instrument.
	assert.Equal(t, []string{"t1-i3", "t1-i0", "t1-i1", "t0-i2", "t0-i1", "t2-i0", "t2-i2"}, res.Advice)
	assert.Equal(t, []readiness.OpenItem{{Item: "t2-i1", Reason: readiness.ReasonUnknown}}, res.ToFindOut)
	assert.Equal(t, []string{"t0-i0", "t1-i2"}, res.Strengths)
}

func TestScoreTwoThirds(t *testing.T) {
	in := instrument(4, []int{3, 3, 3, 4}, []int{1, 1, 1, 1})
	res := score(t, in, "33- 3-- 333 33--")
	assert.NotNil(t, res.Themes[0].Temperature, "two of three is two thirds")
	assert.Nil(t, res.Themes[1].Temperature, "one of three is not")
	assert.Nil(t, res.Themes[3].Temperature, "two of four is not")
	assert.Nil(t, res.Temperature, "two of four themes is not two thirds")
	assert.Empty(t, res.Band)

	three := instrument(4, []int{3, 3, 3}, []int{1, 1, 1})
	assert.NotNil(t, score(t, three, "333 333 ---").Temperature, "two of three themes is two thirds")
	assert.Nil(t, score(t, three, "333 --3 ---").Temperature)
}

func TestScoreEssentialsHoldBack(t *testing.T) {
	in := instrument(4, []int{5, 5}, []int{1, 1}, "t0-i0")
	for choices, want := range map[string]readiness.Reason{
		"13333 33333": readiness.ReasonLow,
		"?3333 33333": readiness.ReasonUnknown,
		"-3333 33333": readiness.ReasonUnanswered,
	} {
		res := score(t, in, choices)
		assert.GreaterOrEqual(t, *res.Temperature, 75)
		assert.Equal(t, "partly-in-place", res.Band, choices)
		assert.True(t, res.HeldBack, choices)
		assert.Equal(t, []readiness.EssentialGap{{Item: "t0-i0", Reason: want}}, res.Essentials)
	}
	assert.Equal(t, 100, *score(t, in, "?3333 33333").Temperature)
	res := score(t, in, "23333 33333")
	assert.Equal(t, "mostly-in-place", res.Band, "two thirds of the scale is enough")
	assert.False(t, res.HeldBack)
	low := score(t, in, "01111 22222")
	assert.False(t, low.HeldBack, "not held back: the temperature alone is not in the top band")
}

func TestScoreRefuses(t *testing.T) {
	in := instrument(3, []int{2}, []int{1})
	codes := func(change func(*readiness.Response)) []string {
		r := answer(in, "12")
		change(&r)
		res, err := scoreOne(&in, &r)
		assert.Zero(t, res)
		var ps peerwork.Problems
		require.ErrorAs(t, err, &ps)
		var codes []string
		for _, p := range ps {
			assert.NotEmpty(t, p.Text.DA)
			assert.NotEmpty(t, p.Text.EN)
			codes = append(codes, p.Code+" "+p.Pointer)
		}
		return codes
	}
	assert.Equal(t, []string{"response-item-twice /answers/1/item"}, codes(func(r *readiness.Response) { r.Answers[1].Item = r.Answers[0].Item }))
	assert.Equal(t, []string{"response-unknown-item /answers/0/item"}, codes(func(r *readiness.Response) { r.Answers[0].Item = "other" }))
	assert.Equal(t, []string{"response-choice-off-scale /answers/0/choice"}, codes(func(r *readiness.Response) { r.Answers[0].Choice = "3" }))
	assert.Equal(t, []string{"not-in-list /answers/0/choice"}, codes(func(r *readiness.Response) { r.Answers[0].Choice = "" }))
	assert.Equal(t, []string{"response-other-instrument /instrument"}, codes(func(r *readiness.Response) { r.Instrument = "other" }))
	assert.Equal(t, []string{"response-other-version /version"}, codes(func(r *readiness.Response) { r.Version = "2.0.0" }))
	assert.Equal(t, []string{"response-date /date"}, codes(func(r *readiness.Response) { r.Date = "2027-02-29" }))
	assert.Equal(t, []string{"too-short /id", "wrong-form /id"}, codes(func(r *readiness.Response) { r.ID = "" }))
	assert.Equal(t, []string{"response-date /date", "response-unknown-item /answers/0/item", "response-choice-off-scale /answers/1/choice"},
		codes(func(r *readiness.Response) {
			*r = readiness.Response{ID: readiness.NewID(1), Instrument: "custom", Version: "1.9.9", Date: "2027-02-29", Answers: []readiness.Answer{{Item: "x", Choice: "1"}, {Item: "t0-i1", Choice: "6"}}}
		}))

	// Of the shape, which scoring looks at in another way than Check: whatever is
	// wrong, both say so.
	for want, change := range map[string]func(*readiness.Response){
		"wrong-schema /$schema":         func(r *readiness.Response) { r.Schema = "x" },
		"newer-version /$schema":        func(r *readiness.Response) { r.Schema = peerwork.SchemaBase + "v2/response.schema.json" },
		"wrong-form /version":           func(r *readiness.Response) { r.Version = "1" },
		"invalid-utf8 /version":         func(r *readiness.Response) { r.Version = "1.0.\xff" },
		"wrong-form /date":              func(r *readiness.Response) { r.Date = "21.11.2026" },
		"not-in-list /role":             func(r *readiness.Response) { r.Role = "king" },
		"wrong-form /extensions/0/name": func(r *readiness.Response) { r.Extensions = []peerwork.Extension{{Name: "x"}} },
		"wrong-form /answers/1/item":    func(r *readiness.Response) { r.Answers[1].Item = "T0-i1" },
		"invalid-utf8 /answers/1/item":  func(r *readiness.Response) { r.Answers[1].Item = "t0-i1\xff" },
		"not-in-list /answers/0/choice": func(r *readiness.Response) { r.Answers[0].Choice = "01" },
		"too-many /answers":             func(r *readiness.Response) { r.Answers = slices.Repeat(r.Answers, 201) },
	} {
		assert.Equal(t, []string{want}, codes(change))
	}

	r := answer(in, "12")
	r.Version = "1.4.2"
	_, err := scoreOne(&in, &r)
	assert.NoError(t, err, "another minor version of the same instrument is read")

	_, err = readiness.NewScorer(&readiness.Instrument{})
	assert.Error(t, err, "the zero instrument is refused")
}

// randomCase makes an instrument within the bounds and choices for it.
func randomCase(rnd *rand.Rand) (readiness.Instrument, []byte) {
	options := 2 + rnd.IntN(6)
	var sizes, weights []int
	for range 1 + rnd.IntN(20) {
		sizes = append(sizes, 1+rnd.IntN(20))
		weights = append(weights, 1+rnd.IntN(100))
	}
	var essential []string
	for t := range sizes {
		if rnd.IntN(3) == 0 {
			essential = append(essential, fmt.Sprintf("t%d-i0", t))
		}
	}
	var choices []byte
	open := rnd.IntN(4)
	for _, size := range sizes {
		for range size {
			if rnd.IntN(8) < open {
				choices = append(choices, "?-"[rnd.IntN(2)])
			} else {
				choices = append(choices, byte('0'+rnd.IntN(options)))
			}
		}
	}
	return instrument(options, sizes, weights, essential...), choices
}

// TestScoreIsExact compares with fractions of any size.
func TestScoreIsExact(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		in, choices := randomCase(rnd)
		res := score(t, in, string(choices))
		top := int64(len(in.Scale.Options) - 1)
		total, weights, scored, place := new(big.Rat), int64(0), 0, 0
		for n, theme := range in.Themes {
			sum, answered := int64(0), int64(0)
			for range theme.Items {
				if c := choices[place]; c != '?' && c != '-' {
					sum += int64(c - '0')
					answered++
				}
				place++
			}
			if 3*answered < 2*int64(len(theme.Items)) {
				require.Nil(t, res.Themes[n].Temperature)
				continue
			}
			mean := big.NewRat(100*sum, answered*top)
			require.Equal(t, rounded(mean), *res.Themes[n].Temperature)
			total.Add(total, mean.Mul(mean, big.NewRat(int64(theme.Weight), 1)))
			weights += int64(theme.Weight)
			scored++
		}
		if 3*scored < 2*len(in.Themes) {
			require.Nil(t, res.Temperature)
			continue
		}
		require.Equal(t, rounded(total.Quo(total, big.NewRat(weights, 1))), *res.Temperature)
	}
}

// rounded rounds half up, by the decimal printer of math/big.
func rounded(r *big.Rat) int {
	n, err := strconv.Atoi(r.FloatString(0))
	if err != nil {
		panic(err)
	}
	return n
}

func TestScoreProperties(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		in, choices := randomCase(rnd)
		before := score(t, in, string(choices))

		// Raising a choice never lowers a temperature.
		raised := slices.Clone(choices)
		if at := rnd.IntN(len(raised)); raised[at] >= '0' && raised[at] < byte('0'+in.Scale.Top()) {
			raised[at]++
		}
		after := score(t, in, string(raised))
		for n := range before.Themes {
			if before.Themes[n].Temperature != nil {
				require.GreaterOrEqual(t, *after.Themes[n].Temperature, *before.Themes[n].Temperature)
			}
		}
		if before.Temperature != nil {
			require.GreaterOrEqual(t, *after.Temperature, *before.Temperature)
		}

		// The order of the answers does not matter.
		r := answer(in, string(choices))
		rnd.Shuffle(len(r.Answers), reflect.Swapper(r.Answers))
		shuffled, err := scoreOne(&in, &r)
		require.NoError(t, err)
		require.Equal(t, before, shuffled)

		// Unknown and unanswered score alike.
		swapped := score(t, in, strings.Map(func(c rune) rune {
			switch c {
			case '?':
				return '-'
			case '-':
				return '?'
			}
			return c
		}, string(choices)))
		require.Equal(t, before.Temperature, swapped.Temperature)
		require.Equal(t, before.Band, swapped.Band)
		require.Equal(t, before.Advice, swapped.Advice)
		require.Equal(t, before.Strengths, swapped.Strengths)

		// Every item is in exactly one list.
		require.Equal(t, before.Items, len(before.Advice)+len(before.Strengths)+len(before.ToFindOut))
	}
}

// TestBandsMeet scores every temperature a hundred yes-or-no items can have.
func TestBandsMeet(t *testing.T) {
	in := instrument(2, []int{20, 20, 20, 20, 20}, []int{1, 1, 1, 1, 1})
	for n := range 101 {
		res := score(t, in, strings.Repeat("1", n)+strings.Repeat("0", 100-n))
		require.Equal(t, n, *res.Temperature)
		want := "mostly-missing"
		if n >= 40 {
			want = "partly-in-place"
		}
		if n >= 75 {
			want = "mostly-in-place"
		}
		require.Equal(t, want, res.Band, n)
	}
}

func TestScoreAtTheBounds(t *testing.T) {
	sizes, weights := slices.Repeat([]int{20}, 20), slices.Repeat([]int{100}, 20)
	in := instrument(7, sizes, weights)
	assert.Equal(t, 100, *score(t, in, strings.Repeat("6", 400)).Temperature)
	assert.Equal(t, 0, *score(t, in, strings.Repeat("0", 400)).Temperature)
	res := score(t, in, strings.Repeat("3", 400))
	assert.Equal(t, 50, *res.Temperature)
	assert.Len(t, res.Advice, 400)
	assert.Equal(t, "t0-i0", res.Advice[0])
	// 19 answered in every theme: the means have the awkward denominators.
	odd := score(t, in, strings.Repeat("6"+strings.Repeat("0", 18)+"-", 20))
	assert.Equal(t, 5, *odd.Temperature, "100/19 = 5.26")
}
