package readiness_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

func frac(n, d int) *big.Rat { return big.NewRat(int64(n), int64(d)) }

// halfUp rounds to a whole number, half away from zero; r is not negative.
func halfUp(r *big.Rat) int {
	twice := new(big.Rat).Add(new(big.Rat).Mul(r, frac(2, 1)), frac(1, 1))
	return int(new(big.Int).Div(twice.Num(), new(big.Int).Mul(twice.Denom(), big.NewInt(2))).Int64())
}

// rootHalfUp rounds 100·√r to a whole number, half up, by trying.
func rootHalfUp(r *big.Rat) int {
	n := 0
	for {
		half := frac(2*n+1, 200) // (n + 0.5) / 100
		if half.Mul(half, half).Cmp(r) > 0 {
			return n
		}
		n++
	}
}

// group is everything again, in exact fractions and the slow way: values holds
// what each member chose for each item, -1 for unknown and -2 for nothing.
type group struct {
	in     readiness.Instrument
	values [][]int
	items  []readiness.Item
	theme  []int
}

func newGroup(in readiness.Instrument, responses []readiness.Response) *group {
	g := &group{in: in}
	for t, theme := range in.Themes {
		for _, item := range theme.Items {
			g.items, g.theme = append(g.items, item), append(g.theme, t)
		}
	}
	for _, r := range responses {
		values := make([]int, len(g.items))
		for i, item := range g.items {
			values[i] = -2
			for _, a := range r.Answers {
				if a.Item == item.ID {
					values[i] = -1
					if v, ok := a.Choice.Value(); ok {
						values[i] = v
					}
				}
			}
		}
		g.values = append(g.values, values)
	}
	return g
}

// column is what was answered to an item, as fractions.
func (g *group) column(i int) (list []*big.Rat) {
	for _, values := range g.values {
		if values[i] >= 0 {
			list = append(list, frac(values[i], 1))
		}
	}
	return list
}

func (g *group) count(i, value int) (n int) {
	for _, values := range g.values {
		if values[i] == value {
			n++
		}
	}
	return n
}

func mean(list []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, v := range list {
		sum.Add(sum, v)
	}
	return sum.Quo(sum, frac(len(list), 1))
}

// variance is the sample variance, by its definition.
func variance(list []*big.Rat) *big.Rat {
	m, sum := mean(list), new(big.Rat)
	for _, v := range list {
		d := new(big.Rat).Sub(v, m)
		sum.Add(sum, d.Mul(d, d))
	}
	return sum.Quo(sum, frac(len(list)-1, 1))
}

// agreement is r_wg(j) over the items of a theme with two answers or more.
func (g *group) agreement(theme int) (*big.Rat, int) {
	var variances []*big.Rat
	for i := range g.items {
		if list := g.column(i); g.theme[i] == theme && len(list) >= 2 {
			variances = append(variances, variance(list))
		}
	}
	j := len(variances)
	if j == 0 {
		return nil, 0
	}
	options := len(g.in.Scale.Options)
	ratio := mean(variances)
	ratio.Quo(ratio, frac(options*options-1, 12))
	if ratio.Cmp(frac(1, 1)) > 0 {
		ratio = frac(1, 1)
	}
	part := new(big.Rat).Sub(frac(1, 1), ratio)
	part.Mul(part, frac(j, 1))
	return part.Quo(part, new(big.Rat).Add(part, ratio)), j
}

// temperatures are those of the themes and, last, the total; nil for none. An
// item counts when it has at least least answers.
func (g *group) temperatures(least int) []*big.Rat {
	top := frac(len(g.in.Scale.Options)-1, 1)
	out := make([]*big.Rat, len(g.in.Themes)+1)
	weights, weighted, scored := 0, new(big.Rat), 0
	for t, theme := range g.in.Themes {
		var means []*big.Rat
		for i := range g.items {
			if list := g.column(i); g.theme[i] == t && len(list) >= least {
				means = append(means, mean(list))
			}
		}
		if 3*len(means) < 2*len(theme.Items) || len(means) == 0 {
			continue
		}
		out[t] = mean(means)
		out[t].Mul(out[t].Quo(out[t], top), frac(100, 1))
		scored++
		weights += theme.Weight
		weighted.Add(weighted, new(big.Rat).Mul(out[t], frac(theme.Weight, 1)))
	}
	if scored > 0 && 3*scored >= 2*len(g.in.Themes) {
		out[len(g.in.Themes)] = weighted.Quo(weighted, frac(weights, 1))
	}
	return out
}

func same2(t *testing.T, want *big.Rat, got *int, what string) {
	t.Helper()
	if want == nil {
		if got != nil {
			t.Fatalf("%s is %d, should not be", what, *got)
		}
		return
	}
	if got == nil || *got != halfUp(want) {
		t.Fatalf("%s is %v, want %s", what, got, want.FloatString(6))
	}
}

// check compares a group result with the independent computation.
func (g *group) check(t *testing.T, x *readiness.GroupResult) {
	t.Helper()
	require.NoError(t, x.Validate())
	if x.Precision == readiness.PrecisionCoarse {
		g.checkCoarse(t, x)
		return
	}
	require.Equal(t, readiness.PrecisionExact, x.Precision)
	top := len(g.in.Scale.Options) - 1
	personal := make([][]*big.Rat, len(g.in.Themes)+1) // the members' own temperatures, as shown
	for _, values := range g.values {
		one := &group{in: g.in, values: [][]int{values}, items: g.items, theme: g.theme}
		for i, temperature := range one.temperatures(1) {
			if temperature != nil {
				personal[i] = append(personal[i], frac(halfUp(temperature), 1))
			}
		}
	}
	spread := func(list []*big.Rat, got *int) {
		t.Helper()
		if len(list) < 2 {
			require.Nil(t, got)
			return
		}
		require.NotNil(t, got)
		require.Equal(t, rootHalfUp(variance(list)), *got)
	}
	temperatures := g.temperatures(2)
	same2(t, temperatures[len(x.Themes)], x.Temperature, "the total")
	spread(personal[len(x.Themes)], x.SpreadHundredths)
	var low []int
	agreements := make([]*big.Rat, len(x.Themes))
	for i := range x.Themes {
		same2(t, temperatures[i], x.Themes[i].Temperature, "a theme")
		spread(personal[i], x.Themes[i].SpreadHundredths)
		r, j := g.agreement(i)
		require.Equal(t, j, x.Themes[i].Answered)
		agreements[i] = r
		if r == nil {
			require.Nil(t, x.Themes[i].AgreementHundredths)
			continue
		}
		same2(t, new(big.Rat).Mul(r, frac(100, 1)), x.Themes[i].AgreementHundredths, "agreement")
		if r.Cmp(frac(7, 10)) < 0 {
			low = append(low, i)
		}
	}
	slices.SortStableFunc(low, func(a, b int) int { return agreements[a].Cmp(agreements[b]) })

	type ranked struct {
		item      int
		essential bool
		gap       *big.Rat
	}
	var topics []string
	var essentials, open, strengths []string
	var advice []ranked
	for i, item := range g.items {
		list, got := g.column(i), x.Items[i]
		require.Equal(t, item.ID, got.Item)
		require.Equal(t, len(list), got.Answers)
		require.Equal(t, g.count(i, -1), got.Unknown)
		high := slices.ContainsFunc(list, func(v *big.Rat) bool { return v.Cmp(frac(2*top, 3)) >= 0 })
		if high && 3*g.count(i, -1) >= len(g.values) {
			topics = append(topics, "only-some-know "+item.ID)
		}
		if len(list) < 2 {
			require.Nil(t, got.MeanHundredths)
			require.Nil(t, got.SpreadHundredths)
			reason := "unanswered"
			if g.count(i, -1) > 0 {
				reason = "unknown"
			}
			open = append(open, item.ID+" "+reason)
			if item.Essential {
				essentials = append(essentials, item.ID+" "+reason)
			}
			continue
		}
		m := mean(list)
		same2(t, new(big.Rat).Mul(m, frac(100, 1)), got.MeanHundredths, "an item")
		spread(list, got.SpreadHundredths)
		short := item.Essential && m.Cmp(frac(2*top, 3)) < 0
		if short {
			essentials = append(essentials, item.ID+" low")
		}
		gap := new(big.Rat).Sub(frac(top, 1), m)
		if gap.Sign() == 0 {
			strengths = append(strengths, item.ID)
			continue
		}
		advice = append(advice, ranked{i, short, gap.Mul(gap, frac(g.in.Themes[g.theme[i]].Weight, 1))})
	}
	slices.SortStableFunc(advice, func(a, b ranked) int {
		if a.essential != b.essential {
			if a.essential {
				return -1
			}
			return 1
		}
		return b.gap.Cmp(a.gap)
	})
	var wantAdvice []string
	for _, a := range advice {
		wantAdvice = append(wantAdvice, g.items[a.item].ID)
	}
	for _, theme := range low {
		topics = append(topics, "seen-differently "+g.in.Themes[theme].ID)
	}
	require.ElementsMatch(t, wantAdvice, x.Advice)
	require.Equal(t, len(wantAdvice), len(x.Advice))
	for i := range wantAdvice {
		require.Equal(t, wantAdvice[i], x.Advice[i])
	}
	var gotEssentials, gotOpen, gotTopics []string
	for _, e := range x.Essentials {
		gotEssentials = append(gotEssentials, e.Item+" "+string(e.Reason))
	}
	for _, o := range x.ToFindOut {
		gotOpen = append(gotOpen, o.Item+" "+string(o.Reason))
	}
	for _, topic := range x.TalkAbout {
		switch topic.Reason {
		case readiness.TopicReasonOnlySomeKnow:
			gotTopics = append(gotTopics, "only-some-know "+topic.Item)
		case readiness.TopicReasonSeenDifferently:
			gotTopics = append(gotTopics, "seen-differently "+topic.Theme)
		}
	}
	require.Equal(t, essentials, gotEssentials)
	require.Equal(t, open, gotOpen)
	require.Equal(t, append([]string{}, strengths...), x.Strengths)
	require.Equal(t, topics, gotTopics)
	if x.Temperature != nil {
		want := g.in.Bands[0].ID
		for _, band := range g.in.Bands {
			if *x.Temperature >= band.From {
				want = band.ID
			}
		}
		held := want == g.in.Bands[len(g.in.Bands)-1].ID && len(essentials) > 0
		require.Equal(t, held, x.HeldBack)
		if !held {
			require.Equal(t, want, x.Band)
		}
	}
}

// nearest rounds r to the nearest multiple of step, the whole number first.
func nearest(r *big.Rat, step int) int { return step * halfUp(frac(halfUp(r), step)) }

// checkCoarse compares a coarse result with the independent computation.
func (g *group) checkCoarse(t *testing.T, x *readiness.GroupResult) {
	t.Helper()
	top, step := len(g.in.Scale.Options)-1, 5
	type from struct {
		level readiness.Level
		share *big.Rat // of the top
	}
	levels := []from{{"not-begun", frac(0, 1)}, {"talked-about", frac(1, 4)}, {"part-way", frac(1, 2)}, {"in-place", frac(2, 3)}}
	if len(g.values) == 3 {
		levels, step = []from{{"not-begun", frac(0, 1)}, {"part-way", frac(1, 3)}, {"in-place", frac(3, 4)}}, 10
	}
	exact := g.temperatures(2)
	small := top < 3 && len(g.values) < 7
	weights, weighted, scored, long := 0, 0, 0, 0
	for i, theme := range g.in.Themes {
		got := x.Themes[i]
		require.Nil(t, got.SpreadHundredths)
		require.Nil(t, got.AgreementHundredths)
		if len(theme.Items) < 3 || small {
			require.Nil(t, got.Temperature, "a short theme has no number, nor has one of a small group on a short scale")
			continue
		}
		long++
		if exact[i] == nil {
			require.Nil(t, got.Temperature)
			continue
		}
		require.Equal(t, nearest(exact[i], step), *got.Temperature)
		scored++
		weights += theme.Weight
		weighted += theme.Weight * *got.Temperature
	}
	if scored > 0 && 3*scored >= 2*long {
		require.Equal(t, step*halfUp(frac(weighted, weights*step)), *x.Temperature)
	} else {
		require.Nil(t, x.Temperature)
	}
	rank := map[readiness.Level]int{"": -1}
	for i, l := range levels {
		rank[l.level] = i
	}
	answered, apart := make([]int, len(g.in.Themes)), make([]int, len(g.in.Themes))
	var topics, essentials, open []string
	strengths := []string{}
	type ranked struct {
		item      string
		essential bool
		level     int
		weight    int
	}
	var advice []ranked
	for i, item := range g.items {
		list, got := g.column(i), x.Items[i]
		require.Equal(t, item.ID, got.Item)
		require.Zero(t, got.Answers)
		require.Zero(t, got.Unknown)
		require.Nil(t, got.MeanHundredths)
		require.Nil(t, got.SpreadHundredths)
		many := 3*g.count(i, -1) >= len(g.values)
		require.Equal(t, many, got.ManyUnknown)
		if len(list) < 3 || small {
			require.Empty(t, got.Level)
			require.False(t, got.Apart)
			reason := "unanswered"
			if many {
				reason = "unknown"
			}
			open = append(open, item.ID+" "+reason)
			if item.Essential {
				essentials = append(essentials, item.ID+" "+reason)
			}
			continue
		}
		share := new(big.Rat).Quo(mean(list), frac(top, 1))
		want := levels[0].level
		for _, l := range levels {
			if share.Cmp(l.share) >= 0 {
				want = l.level
			}
		}
		require.Equal(t, want, got.Level)
		require.Equal(t, variance(list).Cmp(frac(top*top, 12)) >= 0, got.Apart)
		answered[g.theme[i]]++
		if got.Apart {
			apart[g.theme[i]]++
		}
		if slices.Contains(topicsOf(x), "only-some-know "+item.ID) {
			require.True(t, many)
			require.True(t, slices.ContainsFunc(list, func(v *big.Rat) bool { return v.Cmp(frac(2*top, 3)) >= 0 }), "somebody does know")
		}
		if many && want == "in-place" {
			topics = append(topics, "only-some-know "+item.ID)
		}
		short := item.Essential && want != "in-place"
		if short {
			essentials = append(essentials, item.ID+" low")
		}
		if want == "in-place" && !got.Apart {
			strengths = append(strengths, item.ID)
			continue
		}
		advice = append(advice, ranked{item.ID, short, rank[want], g.in.Themes[g.theme[i]].Weight})
	}
	for i := range x.Themes {
		require.Equal(t, answered[i], x.Themes[i].Answered)
		require.Equal(t, apart[i], x.Themes[i].Apart)
		require.Equal(t, apart[i] > 0, slices.Contains(topicsOf(x), "seen-differently "+g.in.Themes[i].ID))
	}
	require.Subset(t, topicsOf(x), topics)
	var gotEssentials, gotOpen []string
	for _, e := range x.Essentials {
		gotEssentials = append(gotEssentials, e.Item+" "+string(e.Reason))
	}
	for _, o := range x.ToFindOut {
		gotOpen = append(gotOpen, o.Item+" "+string(o.Reason))
	}
	require.Equal(t, essentials, gotEssentials)
	require.Equal(t, open, gotOpen)
	require.Equal(t, strengths, x.Strengths)
	require.Len(t, x.Advice, len(advice))
	at := func(a ranked) int { return slices.Index(x.Advice, a.item) }
	for i, a := range advice {
		require.GreaterOrEqual(t, at(a), 0)
		for _, b := range advice[i+1:] {
			switch {
			case a.essential != b.essential:
				require.Equal(t, a.essential, at(a) < at(b), "essential gaps come first")
			case a.weight == b.weight && a.level != b.level:
				require.Equal(t, a.level < b.level, at(a) < at(b), "then the lower level")
			case a.level == b.level && a.weight != b.weight && a.level != len(levels)-1:
				require.Equal(t, a.weight > b.weight, at(a) < at(b), "then the heavier theme")
			}
		}
	}
}

// topicsOf is what to talk about, as words.
func topicsOf(x *readiness.GroupResult) (list []string) {
	for _, topic := range x.TalkAbout {
		id := topic.Item
		if id == "" {
			id = topic.Theme
		}
		list = append(list, string(topic.Reason)+" "+id)
	}
	return list
}

// opened returns the same responses, all of them open to the group or none.
func opened(responses []readiness.Response, open bool) []readiness.Response {
	responses = slices.Clone(responses)
	for i := range responses {
		responses[i].OpenToGroup = open
	}
	return responses
}

// makeGroup makes n random responses. Mood decides which answers are likely: 0 any,
// 1 all equal, 2 the two ends of the scale, 3 mostly unknown.
func makeGroup(random *rand.Rand, in *readiness.Instrument, n, mood int) []readiness.Response {
	list := make([]readiness.Response, n)
	roles := append(readiness.AllRoles(), "")
	some := 1 + random.IntN(len(roles))
	for i := range list {
		list[i] = anyResponse(random, in)
		list[i].Role = roles[random.IntN(some)]
		top := in.Scale.Top()
		for j := range list[i].Answers {
			a := &list[i].Answers[j]
			switch mood {
			case 1:
				a.Choice = readiness.ChoiceOf(top)
			case 2:
				a.Choice = readiness.ChoiceOf(top * random.IntN(2))
			}
		}
		if mood == 3 {
			list[i].Answers = slices.DeleteFunc(list[i].Answers, func(readiness.Answer) bool { return random.IntN(4) > 0 })
		}
	}
	return list
}

// TestAggregateAgainstFractions compares some hundred groups with the
// independent computation.
func TestAggregateAgainstFractions(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	random := rand.New(rand.NewPCG(19, 84))
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	tried := 0
	try := func(in readiness.Instrument, n, mood int) {
		responses := makeGroup(random, &in, n, mood)
		for _, open := range []bool{true, false} {
			if !open && n < 3 {
				continue
			}
			responses = opened(responses, open)
			x, err := aggregate(&in, responses)
			require.NoError(t, err)
			require.Equal(t, open, x.Precision == readiness.PrecisionExact)
			newGroup(in, responses).check(t, x)
			tried++
		}
	}
	for mood := range 4 {
		for _, in := range []readiness.Instrument{
			temperatur, parathed,
			instrument(2, []int{1, 3, 20}, []int{1, 100, 7}, "t0-i0", "t2-i4"),
			instrument(7, []int{5, 4}, []int{2, 3}, "t1-i0"),
			instrument(3, []int{2, 2, 2, 1}, []int{1, 1, 1, 1}, "t0-i0"),
			instrument(4, []int{1}, []int{1}, "t0-i0"),
		} {
			for _, n := range []int{2, 2, 3, 3, 4, 5, 7, 13, 21, 40} {
				try(in, n, mood)
			}
		}
	}
	big := instrument(7, slices.Repeat([]int{20}, 20), slices.Repeat([]int{100}, 20), "t3-i3", "t19-i19")
	try(big, 500, 0)
	try(big, 37, 3)
	assert.Greater(t, tried, 200)
}

// TestAggregateExactly tries what has an answer that can be written down.
func TestAggregateExactly(t *testing.T) {
	in := instrument(4, []int{3}, []int{1})
	of := func(choices ...string) *readiness.GroupResult {
		var list []readiness.Response
		for i, c := range choices {
			r := answer(in, c)
			r.ID, r.OpenToGroup = readiness.NewID(uint64(i)), true
			list = append(list, r)
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		newGroup(in, list).check(t, x)
		return x
	}
	agreement := func(x *readiness.GroupResult) int { return *x.Themes[0].AgreementHundredths }
	assert.Equal(t, 100, agreement(of("123", "123")), "no variance")
	// 0 1 2 3 has the variance 5/3, beyond the null of (4²−1)/12 = 5/4.
	assert.Equal(t, 0, agreement(of("000", "111", "222", "333")), "beyond the null")
	// 0 0 0 0 1 1 2 2 3: the sum is 9, the squares' 19, the variance (9·19 − 81)/72 = 5/4.
	at := []string{"000", "000", "000", "000", "111", "111", "222", "222", "333"}
	assert.Equal(t, 0, agreement(of(at...)), "at the null")
	// One answer less far out brings one of three items below it.
	at[8] = "332"
	assert.NotZero(t, agreement(of(at...)), "below the null")
	x := of("000", "000", "111", "111", "222", "222", "333", "111", "222")
	assert.Equal(t, 133, *x.Items[0].MeanHundredths)
	assert.Equal(t, 100, *x.Items[0].SpreadHundredths)
	// S̄²/σ² = 1/(5/4) = 4/5; 3·(1/5)/(3·(1/5)+4/5) = 3/7.
	assert.Equal(t, 43, agreement(x))

	// On two options, 0 0 0 1 has the variance 1/4 of the null (2²−1)/12.
	two := instrument(2, []int{1}, []int{1})
	var list []readiness.Response
	for i, c := range []string{"0", "0", "0", "1"} {
		r := answer(two, c)
		r.ID, r.OpenToGroup = readiness.NewID(uint64(i)), true
		list = append(list, r)
	}
	x, err := aggregate(&two, list)
	require.NoError(t, err)
	assert.Equal(t, 0, agreement(x))
	assert.Equal(t, 25, *x.Temperature)
}

// TestAgreementLimit: below 0.70 is unrounded.
func TestAgreementLimit(t *testing.T) {
	// One item on four options: r = 1 − S²/(5/4), and 0.70 is S² = 3/8.
	in := instrument(4, []int{1}, []int{1})
	random := rand.New(rand.NewPCG(7, 0))
	at, below := 0, 0
	for try := range 4000 {
		var list []readiness.Response
		n := 3 + random.IntN(14)
		if try == 0 {
			n = 17
		}
		for i := range n {
			choice := "1122223"[random.IntN(7)]
			if try == 0 { // three 2, three 0, eleven 1: 6/16
				choice = "22200011111111111"[i]
			}
			r := answer(in, string(choice))
			r.ID, r.OpenToGroup = readiness.NewID(uint64(i)), true
			list = append(list, r)
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		r, _ := newGroup(in, list).agreement(0)
		low := len(x.TalkAbout) > 0
		require.Equal(t, r.Cmp(frac(7, 10)) < 0, low)
		switch {
		case r.Cmp(frac(7, 10)) == 0:
			at++
		case *x.Themes[0].AgreementHundredths == 70 && low:
			below++
		}
	}
	assert.NotZero(t, at, "some groups are at 0.70 exactly")
	assert.NotZero(t, below, "some are shown as 0.70 and are below")
}

func TestAggregateProblems(t *testing.T) {
	in := instrument(4, []int{2}, []int{1})
	of := func(change func(list []readiness.Response) []readiness.Response) []string {
		t.Helper()
		list := []readiness.Response{answer(in, "12"), answer(in, "2?"), answer(in, "0-"), answer(in, "33")}
		for i := range list {
			list[i].ID = readiness.NewID(uint64(i))
		}
		x, err := aggregate(&in, change(list))
		if err == nil {
			assert.NoError(t, x.Validate())
			return nil
		}
		assert.Nil(t, x)
		return found(t, err.(peerwork.Problems))
	}
	type list = []readiness.Response
	assert.Empty(t, of(func(l list) list { return l }))
	assert.Empty(t, of(func(l list) list { return l[:3] }))
	assert.Equal(t, []string{"group-result-too-few "}, of(func(l list) list { return l[:2] }))
	assert.Equal(t, []string{"group-result-too-few "}, of(func(l list) list { l[0].OpenToGroup = true; return l[:2] }))
	assert.Empty(t, of(func(l list) list { l[0].OpenToGroup, l[1].OpenToGroup = true, true; return l[:2] }))
	assert.Equal(t, []string{"group-result-too-few "}, of(func(l list) list { l[0].OpenToGroup = true; return l[:1] }))
	assert.Equal(t, []string{"group-result-too-few "}, of(func(list) list { return nil }))
	assert.Equal(t, []string{"group-result-response-twice /2/id"}, of(func(l list) list { l[2].ID = l[0].ID; return l }))
	assert.Equal(t, []string{"response-other-instrument /1/instrument"}, of(func(l list) list { l[1].Instrument = "another"; return l }))
	assert.Equal(t, []string{"response-other-version /1/version"}, of(func(l list) list { l[1].Version = "2.0.0"; return l }))
	assert.Equal(t, []string{"response-date /3/date"}, of(func(l list) list { l[3].Date = "2027-02-30"; return l }))
	assert.Equal(t, []string{"response-choice-off-scale /0/answers/1/choice"}, of(func(l list) list { l[0].Answers[1].Choice = "5"; return l }))
	many := func(n int) func(list) list {
		return func(l list) list {
			all := make(list, n)
			for i := range all {
				all[i] = l[0]
				all[i].ID = readiness.NewID(uint64(i))
			}
			return all
		}
	}
	assert.Empty(t, of(many(500)))
	assert.Equal(t, []string{"group-result-too-many "}, of(many(501)))
	assert.InDelta(t, 102, len(of(func(l list) list { all := many(400)(l); clear(all); return all })), 2, "the first hundred or so")
	in.Bands = nil
	_, err := aggregate(&in, nil)
	assert.Error(t, err)
	// Equal answers with other ids are two people.
	in = instrument(4, []int{2}, []int{1})
	assert.Empty(t, of(func(l list) list {
		l[1].Answers, l[2].Answers, l[3].Answers = l[0].Answers, l[0].Answers, l[0].Answers
		return l
	}))
}

func TestAggregateCompany(t *testing.T) {
	in := instrument(4, []int{1}, []int{1})
	var list []readiness.Response
	for i, role := range []readiness.Role{"leader", "", "colleague", "colleague", "other", "union-or-safety-rep"} {
		r := answer(in, "1")
		r.ID, r.Role, r.Date = readiness.NewID(uint64(i)), role, peerwork.Date("2027-01-0"+string(rune('1'+i%3)))
		list = append(list, r)
	}
	x, err := aggregate(&in, list)
	require.NoError(t, err)
	assert.Equal(t, []readiness.RoleCount{{Role: "leader", Responses: 1}, {Role: "colleague", Responses: 2}, {Role: "union-or-safety-rep", Responses: 1}, {Role: "other", Responses: 1}}, x.Roles)
	var missing []string
	for _, m := range x.Missing {
		missing = append(missing, string(m.Role)+" "+string(m.Need))
	}
	assert.Equal(t, []string{"citizen should", "hr preferably", "peer if-possible"}, missing)
	assert.Equal(t, peerwork.Date("2027-01-03"), x.Date)
	assert.Len(t, readiness.Recommended(), 6)
}
