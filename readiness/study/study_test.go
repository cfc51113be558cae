package study

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/study/internal/made"
)

// examples are answers of a known structure to the ten items of "temperatur",
// whose themes have four, three and three.
var examples = []struct {
	name   string
	plan   made.Plan
	change int // of a hundred answers, where everybody answers twice
}{
	// The first theme is one thing, the other two are another.
	{"two-factors", made.Plan{Seed: 101, People: 300, Options: 4, Factors: []int{0, 0, 0, 0, 1, 1, 1, 1, 1, 1}, Strength: []int{60}, Common: 10, Places: 30, Local: 30}, 0},
	// One thing, but for the last theme: there it is chance.
	{"failing-theme", made.Plan{Seed: 102, People: 300, Options: 4, Factors: zeros(10), Strength: []int{60, 60, 60, 60, 60, 60, 60, 1, 1, 1}, Places: 30, Local: 20, Unknown: 13}, 0},
	// One thing, and a third of the people take one option for everything.
	{"careless", made.Plan{Seed: 103, People: 300, Options: 4, Factors: zeros(10), Strength: []int{35}, Places: 3, Careless: 33}, 0},
	// One thing, asked twice.
	{"twice", made.Plan{Seed: 104, People: 120, Options: 4, Factors: zeros(10), Strength: []int{55}, Places: 12, Local: 25, Unknown: 5}, 15},
}

func temperatur(t testing.TB) *readiness.Instrument {
	in, ok := instruments.Get(instruments.Temperatur)
	require.True(t, ok)
	return &in
}

// casesOf are the answers of a plan as responses to the instrument.
func casesOf(in *readiness.Instrument, plan made.Plan, change int) []Case {
	roles := []readiness.Role{readiness.RoleColleague, readiness.RoleColleague, readiness.RoleColleague, readiness.RoleLeader, readiness.RolePeer}
	var items []string
	for i := range in.Themes {
		for j := range in.Themes[i].Items {
			items = append(items, in.Themes[i].Items[j].ID)
		}
	}
	times := []made.Answers{plan.Answers()}
	if change > 0 {
		times = append(times, plan.Again(times[0], change))
	}
	var cases []Case
	for person := range plan.People {
		for time, a := range times {
			c := Case{Response: readiness.Response{
				ID:         readiness.NewID(plan.Seed<<40 | uint64(person)<<8 | uint64(time)),
				Instrument: in.ID, Version: in.Version, Role: roles[person%len(roles)], Answers: []readiness.Answer{},
			}}
			if plan.Places > 0 {
				c.Place = fmt.Sprintf("Sted %02d", a.Place[person]+1)
			}
			if change > 0 {
				c.Pair, c.Occasion = fmt.Sprintf("par-%03d", person+1), fmt.Sprint(time+1)
			}
			for i, v := range a.Rows[person] {
				choice := readiness.ChoiceUnknown
				if v != made.Missing {
					choice = readiness.ChoiceOf(v)
				}
				c.Response.Answers = append(c.Response.Answers, readiness.Answer{Item: items[i], Choice: choice})
			}
			cases = append(cases, c)
		}
	}
	return cases
}

// TestExamples: the files in testdata are what the plans make.
func TestExamples(t *testing.T) {
	for _, e := range examples {
		var b bytes.Buffer
		for _, c := range casesOf(temperatur(t), e.plan, e.change) {
			entry := overview.Entry{Place: c.Place, Occasion: c.Occasion, Pair: c.Pair, Document: overview.Answered{Response: &c.Response}}
			require.NoError(t, entry.Validate())
			line, err := entry.MarshalJSON()
			require.NoError(t, err)
			b.Write(append(line, '\n'))
		}
		path := "testdata/" + e.name + ".jsonl"
		if *update {
			require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
		}
		there, err := checkout.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, b.String(), string(there))
	}
}

// slow skips what takes long with the race detector.
func slow(t *testing.T) {
	if testing.Short() {
		t.Skip("it computes the figures many times")
	}
}

func reportOf(t testing.TB, name string, o Options) *Report {
	t.Helper()
	for _, e := range examples {
		if e.name == name {
			r, err := Of(temperatur(t), casesOf(temperatur(t), e.plan, e.change), o)
			require.NoError(t, err)
			return r
		}
	}
	require.Fail(t, "no such example", name)
	return nil
}

func (r *Report) scale(id string) *Scale {
	i := slices.IndexFunc(r.Scales, func(s Scale) bool { return s.ID == id })
	return &r.Scales[i]
}

// TestTwoFactors: two things are seen to be two, and each theme to be one.
func TestTwoFactors(t *testing.T) {
	slow(t)
	r := reportOf(t, "two-factors", Options{Seed: 1, Resamples: 40})
	total := r.scale(TotalID)
	above := 0
	for i, v := range total.Eigenvalues {
		if v > total.ByChance[i] {
			above++
		}
	}
	assert.Equal(t, 2, above, "two eigenvalues are more than chance: %v, %v", total.Eigenvalues, total.ByChance)
	for _, theme := range []string{"leadership", "culture", "role"} {
		s := r.scale(theme)
		assert.Greater(t, s.Alpha.Low, 0.6, theme)
		assert.Greater(t, float64(s.Eigenvalues[0]), 1.5, theme)
		assert.Less(t, float64(s.Eigenvalues[1]), 1.0, theme)
	}
	// One factor follows the six items, not the four.
	for i, p := range total.Parts {
		if i < 4 {
			assert.Less(t, p.Loading.Value, 0.45, p.Item)
		} else {
			assert.Greater(t, p.Loading.Value, 0.6, p.Item)
		}
	}
	assert.Less(t, total.Omega.Value, r.scale("leadership").Omega.Value+0.1, "more items do not make one thing of two")
}

// TestKnownAlphaAndOmega: where all items are alike, alpha and omega are what the
// plan makes them: of a part s of each answer common, k·s/(1+(k−1)·s). Options
// instead of a line take a little away, so the truth is computed from very many
// people.
func TestKnownAlphaAndOmega(t *testing.T) {
	slow(t)
	plan := made.Plan{Seed: 7, People: 20_000, Options: 7, Factors: zeros(10), Strength: []int{50}}
	x := numbers(plan.Answers())
	c, _ := x.covariances(10)
	r, _ := x.correlations(10)
	f, ok := minres(r)
	require.True(t, ok)
	const made = 10 * 0.5 / (1 + 9*0.5)
	assert.InDelta(t, made, alpha(c), 0.012)
	assert.InDelta(t, alpha(c), omega(f), 0.001, "items that are alike have one number")
	for _, l := range f.loadings {
		assert.InDelta(t, math.Sqrt(0.5), l, 0.03)
	}
	// Of a hundred people 95 % of the intervals hold the truth.
	truth, held := alpha(c), 0
	const studies = 400
	for seed := range uint64(studies) {
		plan.Seed, plan.People = 1000+seed, 100
		c, n := numbers(plan.Answers()).covariances(10)
		low, high := feldt(alpha(c), n, 10)
		if low <= truth && truth <= high {
			held++
		}
	}
	assert.InDelta(t, 0.95, float64(held)/studies, 0.03)
}

// TestFailingTheme: the theme that is chance is seen to be, and only that.
func TestFailingTheme(t *testing.T) {
	slow(t)
	r := reportOf(t, "failing-theme", Options{Seed: 1, Resamples: 200})
	role := r.scale("role")
	assert.Less(t, role.Alpha.High, 0.4)
	for _, theme := range []string{"leadership", "culture"} {
		assert.Greater(t, r.scale(theme).Alpha.Low, 0.6)
	}
	total := r.scale(TotalID)
	for i, p := range total.Parts {
		if i < 7 {
			assert.Greater(t, p.Rest.Low, 0.4, p.Item)
			assert.Less(t, p.AlphaWithout.Value, total.Alpha.Value, p.Item)
		} else {
			assert.Less(t, p.Rest.High, 0.4, p.Item)
			assert.Greater(t, p.AlphaWithout.Value, total.Alpha.Value, "better without "+p.Item)
			assert.Less(t, p.Loading.Value, 0.3, p.Item)
		}
	}
	for _, item := range r.Items {
		assert.InDelta(t, 0.13, item.UnknownShare.Value, 0.06)
		assert.Equal(t, r.People, item.Answered+item.Unknown+item.Open)
	}
}

// TestCareless: who takes one option for everything makes alpha better than the
// items are, and is counted.
func TestCareless(t *testing.T) {
	r := reportOf(t, "careless", Options{})
	assert.InDelta(t, 0.33, r.Straight.Value, 0.08)
	careful := examples[2].plan
	careful.Careless = 0
	without, err := Of(temperatur(t), casesOf(temperatur(t), careful, 0), Options{})
	require.NoError(t, err)
	assert.Less(t, without.Straight.Value, 0.03)
	assert.Greater(t, r.scale(TotalID).Alpha.Value, without.scale(TotalID).Alpha.High)
	assert.Nil(t, r.scale(TotalID).ByChance, "nothing is resampled without a seed")
	assert.False(t, r.scale(TotalID).Omega.HasInterval())
	assert.Equal(t, ReasonFewPlaces, r.scale(TotalID).Between.ICC1.Missing)
	assert.Equal(t, ReasonFewTwice, r.scale(TotalID).Again.ICC.Missing)
}

// TestTwice: only the first response counts in the rest, and two in a hundred
// changed answers are found again.
func TestTwice(t *testing.T) {
	slow(t)
	r := reportOf(t, "twice", Options{Seed: 5, Resamples: 300})
	assert.Equal(t, []int{240, 120, 120}, []int{r.Responses, r.People, r.Twice})
	again := r.scale(TotalID).Again
	assert.Greater(t, again.ICC.Low, 0.9)
	// The same number drawn at two places is two people.
	cases := casesOf(temperatur(t), examples[3].plan, examples[3].change)
	for i := range cases {
		cases[i].Pair = cases[i].Pair[len("par-0"):]
	}
	drawn, err := Of(temperatur(t), cases, Options{})
	require.NoError(t, err)
	assert.Equal(t, 120, drawn.Twice)
	assert.InDelta(t, again.Detectable.Value, 1.959963984540054*math.Sqrt2*again.Error.Value, 1e-9)
	assert.True(t, again.Detectable.HasInterval())
	assert.Less(t, again.Detectable.Low, again.Detectable.Value)
	// Change is a step of 100/3 degrees in 15 of a hundred answers, of ten items.
	assert.InDelta(t, 1.96*math.Sqrt(0.15/10)*100/3, again.Detectable.Value, 3)
	between := r.scale(TotalID).Between
	assert.Equal(t, 12, between.Places)
	assert.Greater(t, between.ICC1.Value, 0.05)
	assert.Len(t, r.ByRole, 3)
	assert.Nil(t, r.ByRole[0].Scales[0].Between)
}

// TestOrder: the order of the cases changes no byte, and a seed gives the same
// again.
func TestOrder(t *testing.T) {
	slow(t)
	in, e := temperatur(t), examples[3]
	cases := casesOf(in, e.plan, e.change)
	cases = append(cases, cases[7]) // there twice
	var first []byte
	for seed := range uint64(4) {
		r, err := Of(in, cases, Options{Seed: 9, Resamples: 10})
		require.NoError(t, err)
		assert.Equal(t, 1, r.Repeated)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		if first == nil {
			first = data
		}
		require.Equal(t, string(first), string(data))
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(cases), func(i, j int) { cases[i], cases[j] = cases[j], cases[i] })
	}
	r, err := Of(in, cases, Options{Seed: 10, Resamples: 10})
	require.NoError(t, err)
	data, err := json.Marshal(r)
	require.NoError(t, err)
	assert.NotEqual(t, string(first), string(data))
	for _, name := range []string{"Sted", "par-", cases[0].Response.ID} {
		assert.NotContains(t, string(first), name, "no place and no person is in a report")
	}
}

// TestTooLittle: of what the data cannot carry there is no number but a sentence,
// and nothing panics.
func TestTooLittle(t *testing.T) {
	in := temperatur(t)
	same := func(n int, choice readiness.Choice) []Case {
		cases := casesOf(in, made.Plan{Seed: 1, People: n, Options: 4, Factors: zeros(10), Strength: []int{50}, Places: 6}, 10)
		for i := range cases {
			for j := range cases[i].Response.Answers {
				cases[i].Response.Answers[j].Choice = choice
			}
		}
		return cases
	}
	for _, c := range []struct {
		name         string
		cases        []Case
		alpha, again Reason
	}{
		{"nobody", nil, ReasonFewPeople, ReasonFewTwice},
		{"nine people", casesOf(in, made.Plan{Seed: 1, People: 9, Options: 4, Factors: zeros(10), Strength: []int{50}}, 10), ReasonFewPeople, ReasonFewTwice},
		{"all alike", same(60, "2"), ReasonFewItems, ReasonNoVariance},
		{"nobody knows", same(60, readiness.ChoiceUnknown), ReasonFewTogether, ReasonFewTwice},
	} {
		r, err := Of(in, c.cases, Options{Seed: 1, Resamples: 20})
		require.NoError(t, err, c.name)
		for _, s := range r.Scales {
			assert.Equal(t, c.alpha, s.Alpha.Missing, c.name)
			assert.Equal(t, c.alpha, s.Omega.Missing, c.name)
			assert.Equal(t, c.again, s.Again.ICC.Missing, c.name)
		}
		data, err := json.Marshal(r)
		require.NoError(t, err, c.name)
		assert.NotContains(t, string(data), "NaN")
	}
	r, err := Of(in, casesOf(in, made.Plan{Seed: 1, People: 9, Options: 4, Factors: zeros(10), Strength: []int{50}}, 0), Options{})
	require.NoError(t, err)
	assert.Nil(t, r.Items[0].Options, "the answers of nine people are not counted by option")
	assert.Empty(t, r.ByRole)
}

// TestReasons: each is a sentence in both languages.
func TestReasons(t *testing.T) {
	for _, r := range AllReasons() {
		assert.NotEmpty(t, r.Text().DA, r)
		assert.NotEmpty(t, r.Text().EN, r)
	}
	assert.Empty(t, Reason("").Text())
}

// TestBadResponses: what cannot be scored is reported with the number of its
// case.
func TestBadResponses(t *testing.T) {
	in := temperatur(t)
	cases := casesOf(in, made.Plan{Seed: 1, People: 12, Options: 4, Factors: zeros(10), Strength: []int{50}}, 0)
	cases[3].Response.Answers[2].Choice = "6"
	_, err := Of(in, cases, Options{})
	var ps peerwork.Problems
	require.True(t, errors.As(err, &ps))
	assert.Equal(t, "/3/answers/2/choice", ps[0].Pointer)
	_, err = Of(&readiness.Instrument{}, nil, Options{})
	assert.Error(t, err)
}

// FuzzOf: whatever was answered, nothing panics, no number is none, and every
// interval holds its number.
func FuzzOf(f *testing.F) {
	f.Add(uint64(1), 30, 13, 10, 4)
	f.Add(uint64(2), 12, 80, 90, 1)
	f.Add(uint64(3), 40, 0, 0, 20)
	f.Add(uint64(88), 30, 13, 10, 4) // an alpha above 1, had it been shown
	in := temperatur(f)
	f.Fuzz(func(t *testing.T, seed uint64, people, unknown, change, places int) {
		if people < 0 || people > 60 || unknown < 0 || unknown > 100 || change < 0 || change > 100 || places < 0 || places > 30 {
			return
		}
		plan := made.Plan{Seed: seed % (1 << 20), People: people, Options: 4, Factors: zeros(10), Strength: []int{int(seed % 100)}, Unknown: unknown, Places: places, Careless: int(seed % 101)}
		r, err := Of(in, casesOf(in, plan, change), Options{Seed: seed, Resamples: 5})
		require.NoError(t, err)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		require.NotContains(t, string(data), "NaN")
		require.NotContains(t, string(data), "Inf")
		for _, s := range r.Scales {
			for _, g := range []Figure{s.Mean, s.SD, s.Floor, s.Ceiling, s.Alpha, s.Between.ICC1, s.Between.Agreeing} {
				require.True(t, g.Missing != "" || g.N >= MinPlaces, "no figure of fewer")
				if g.HasInterval() {
					require.LessOrEqual(t, g.Low, g.Value+1e-9)
					require.GreaterOrEqual(t, g.High, g.Value-1e-9)
				}
			}
		}
	})
}
