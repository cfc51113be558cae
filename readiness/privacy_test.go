package readiness_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
)

// How often an answer is given away: when it is the same in every assignment of
// answers to people that fits what is published, and what one answered oneself.
// It is counted exactly, over all assignments of a theme of three items, with
// whatever Aggregate itself publishes of each of them.

// A crowd is people nobody outside can tell from each other.
type crowd struct {
	size int
	role readiness.Role
	late bool // only there the second time
}

// counts is how many of a crowd chose each of 0 to 3, and unknown.
type counts [5]int

// every returns all the ways a crowd of n can answer.
func every(n, top int) (all []counts) {
	var fill func(c counts, at, left int)
	fill = func(c counts, at, left int) {
		if at == 4 {
			c[4] = left
			all = append(all, c)
			return
		}
		for i := 0; i <= left && (i == 0 || at <= top); i++ {
			c[at] = i
			fill(c, at+1, left-i)
		}
	}
	fill(counts{}, 0, n)
	return all
}

// unit holds every mean of up to eight answers as a whole number.
const unit = 840

// point is what an item adds to its theme, the first time and the second: its
// mean, if it counts, and that it does.
type point struct{ sum, items [2]int }

func (p point) plus(q point) point {
	for i := range 2 {
		p.sum[i] += q.sum[i]
		p.items[i] += q.items[i]
	}
	return p
}

// theme is the temperature a theme of three items is published with, or -1.
func (p point) theme(edition, people, top int) int {
	if p.items[edition] < 2 || top < 3 && people < 7 {
		return -1
	}
	step := 5
	if people == 3 {
		step = 10
	}
	whole := ratio(100*p.sum[edition], p.items[edition]*top*unit)
	return step * ratio(whole, step)
}

// ratio is n/d as a whole number, half up.
func ratio(n, d int) int { return (2*n + d) / (2 * d) }

// choicesOf are the options each of the crowd may have chosen, one bit each.
type choicesOf [4]uint8

// told is all that people know about one item: what is published about it each
// time, as text, with every assignment that fits, by what it adds to the theme.
type told map[string]map[point]choicesOf

// attack is a person who sees one or two results. They may know their own answers
// too.
type attack struct {
	t        *testing.T
	scorer   *readiness.Scorer
	crowds   []crowd
	top      int // of the scale
	editions int
	known    [6]told // by the attacker's own choice; the last is for somebody who is not in the group
}

func newAttack(t *testing.T, top int, crowds ...crowd) *attack {
	in := instrument(top+1, []int{3}, []int{1})
	scorer, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	a := &attack{t: t, scorer: scorer, crowds: crowds, top: top, editions: 1}
	for _, c := range crowds {
		if c.late {
			a.editions = 2
		}
	}
	return a
}

// people is how many there are the first time, or the second.
func (a *attack) people(edition int) (n int) {
	for _, c := range a.crowds {
		if !c.late || edition == 1 {
			n += c.size
		}
	}
	return n
}

// responses makes the group in which the crowds chose so, for each item.
func (a *attack) responses(edition int, items ...[]counts) (list []readiness.Response) {
	names := []string{"t0-i0", "t0-i1", "t0-i2"}
	for k, c := range a.crowds {
		if c.late && edition == 0 {
			continue
		}
		from := len(list)
		for range c.size {
			list = append(list, readiness.Response{ID: readiness.NewID(uint64(len(list) + 1)), Instrument: "custom", Version: "1.0.0", Role: c.role})
		}
		for i, item := range items {
			at := from
			for value, n := range item[k] {
				for range n {
					choice := readiness.ChoiceUnknown
					if value < 4 {
						choice = readiness.ChoiceOf(value)
					}
					list[at].Answers = append(list[at].Answers, readiness.Answer{Item: names[i], Choice: choice})
					at++
				}
			}
		}
	}
	return list
}

// published is what Aggregate says about an item that the crowds answered so:
// everything about it in a result, except its theme.
func (a *attack) published(item []counts) (text string, p point) {
	for edition := range a.editions {
		x, err := a.scorer.Aggregate(a.responses(edition, item))
		require.NoError(a.t, err)
		text += fmt.Sprintf("%+v %+v|", x.Items[0], x.Differences)
		n, sum := 0, 0
		for k, c := range a.crowds {
			for value := range 4 {
				if !c.late || edition == 1 {
					n += item[k][value]
					sum += value * item[k][value]
				}
			}
		}
		if n >= 2 {
			p.sum[edition], p.items[edition] = sum*unit/n, 1
		}
	}
	return text, p
}

// prepare looks at every assignment once. The attacker is one of the first
// crowd, and own what they chose, or 5 for somebody outside.
func (a *attack) prepare(own int) {
	if a.known[own] != nil {
		return
	}
	a.known[own] = told{}
	item := make([]counts, len(a.crowds))
	var fill func(k int)
	fill = func(k int) {
		if k < len(a.crowds) {
			size := a.crowds[k].size
			if k == 0 && own < 5 {
				size--
			}
			for _, c := range every(size, a.top) {
				item[k] = c
				fill(k + 1)
			}
			return
		}
		whole := slices.Clone(item)
		if own < 5 {
			whole[0][own]++
		}
		text, p := a.published(whole)
		if a.known[own][text] == nil {
			a.known[own][text] = map[point]choicesOf{}
		}
		seen := a.known[own][text][p]
		for k := range item {
			for value, n := range item[k] {
				if n > 0 {
					seen[k] |= 1 << value
				}
			}
		}
		a.known[own][text][p] = seen
	}
	fill(0)
}

// share is how many of how many answers are given away, in percent.
type share struct{ gone, all int }

func (s share) percent() float64 { return 100 * float64(s.gone) / float64(max(s.all, 1)) }

// run lets so many groups answer three items, and says what is given away of the
// others who were there the first time and of those who came late. Choose draws
// an answer near a base.
func (a *attack) run(random *rand.Rand, groups int, inside bool, choose func(random *rand.Rand, base, top int) int) (there, late share) {
	for range groups {
		var items [3][]counts
		var own [3]int
		var seen [3]map[point]choicesOf
		var sum point
		for i := range items {
			items[i] = make([]counts, len(a.crowds))
			base := random.IntN(a.top + 1)
			for k, c := range a.crowds {
				for j := range c.size {
					value := choose(random, base, a.top)
					items[i][k][value]++
					if k == 0 && j == 0 {
						own[i] = value
					}
				}
			}
			if !inside {
				own[i] = 5
			}
			a.prepare(own[i])
			text, p := a.published(items[i])
			seen[i] = a.known[own[i]][text]
			sum = sum.plus(p)
		}
		var want [2]int
		for edition := range a.editions {
			want[edition] = sum.theme(edition, a.people(edition), a.top)
			// What is assumed here of the theme is what Aggregate publishes.
			x, err := a.scorer.Aggregate(a.responses(edition, items[:]...))
			require.NoError(a.t, err)
			got := -1
			if x.Themes[0].Temperature != nil {
				got = *x.Themes[0].Temperature
			}
			require.Equal(a.t, want[edition], got)
		}
		for i := range items {
			rest := map[point]bool{}
			for p := range seen[(i+1)%3] {
				for q := range seen[(i+2)%3] {
					rest[p.plus(q)] = true
				}
			}
			var possible choicesOf
			for p, choices := range seen[i] {
				for q := range rest {
					whole := p.plus(q)
					if whole.theme(0, a.people(0), a.top) == want[0] && (a.editions == 1 || whole.theme(1, a.people(1), a.top) == want[1]) {
						for k := range choices {
							possible[k] |= choices[k]
						}
						break
					}
				}
			}
			for k, c := range a.crowds {
				n := c.size
				if k == 0 && inside {
					n--
				}
				of := &there
				if c.late {
					of = &late
				}
				of.all += n
				if possible[k]&(possible[k]-1) == 0 {
					of.gone += n
				}
			}
		}
	}
	return there, late
}

// realistic answers as groups do: half on a common base, a sixth a step to each
// side, 13 % do not know, the rest anywhere.
func realistic(random *rand.Rand, base, top int) int {
	switch at := random.Float64(); {
	case at < 1.0/2:
		return base
	case at < 1.0/2+1.0/6:
		return max(base-1, 0)
	case at < 1.0/2+2.0/6:
		return min(base+1, top)
	case at < 1.0/2+2.0/6+0.13:
		return 4
	}
	return random.IntN(top + 1)
}

// uniform answers anything.
func uniform(random *rand.Rand, _, top int) int {
	if at := random.IntN(top + 2); at <= top {
		return at
	}
	return 4
}

// TestNobodySeen holds how much a published result gives away to somebody
// outside and to somebody inside, who knows their own answers.
func TestNobodySeen(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const groups = 500
	t.Log("given away, in % | realistic: outside, inside | uniform: outside, inside")
	for n := 3; n <= 8; n++ {
		for _, crowds := range [][]crowd{
			{{size: n}},
			{{size: 3, role: readiness.RoleLeader}, {size: 3, role: readiness.RoleColleague}, {size: n - 6}},
		} {
			if len(crowds) > 1 && n < 6 {
				continue // roles are not shown
			}
			a := newAttack(t, 3, crowds...)
			line := fmt.Sprintf("n = %d, roles %v", n, len(crowds) > 1)
			for _, choose := range []func(*rand.Rand, int, int) int{realistic, uniform} {
				for _, inside := range []bool{false, true} {
					there, _ := a.run(rand.New(rand.NewPCG(15, uint64(n))), groups, inside, choose)
					line += fmt.Sprintf(" | %.2f", there.percent())
					if n == 3 {
						assert.LessOrEqual(t, there.percent(), 3.0, line)
					} else {
						assert.LessOrEqual(t, there.percent(), 1.0, line)
					}
				}
			}
			t.Log(line)
		}
	}
}

// TestNobodySeenTwice holds how much two results give away, of those who came
// between them and of those who were there both times.
func TestNobodySeenTwice(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const groups = 120
	t.Log("given away, in %: of those who came, of those there | realistic outside | inside | uniform outside | inside")
	for _, more := range []int{1, 3} {
		for n := 3; n+more <= 8; n++ {
			a := newAttack(t, 3, crowd{size: n}, crowd{size: more, late: true})
			line := fmt.Sprintf("%d → %d", n, n+more)
			for kind, choose := range []func(*rand.Rand, int, int) int{realistic, uniform} {
				for _, inside := range []bool{false, true} {
					there, late := a.run(rand.New(rand.NewPCG(15, uint64(10*n+more))), groups, inside, choose)
					line += fmt.Sprintf(" | %.1f %.1f", late.percent(), there.percent())
					limit := 20.0
					switch {
					case more == 3:
						limit = 5
					case kind == 1:
						limit = 35 // a fifth of such a group says unknown, and what one more of them changes shows
					}
					both := share{late.gone + there.gone, late.all + there.all}
					assert.LessOrEqual(t, late.percent(), limit, line)
					assert.LessOrEqual(t, both.percent(), limit, line)
				}
			}
			t.Log(line)
		}
	}
}

// TestOnlyWhatIsPublished: whatever else is in a coarse result (bands, lists,
// their order, what to talk about, the total) is made from what it says about
// items, themes and roles. Of groups that agree in these, not a byte differs, so
// that the rest gives nothing away that these do not.
func TestOnlyWhatIsPublished(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	random := rand.New(rand.NewPCG(64, 1))
	seen, again, roles := map[string]string{}, 0, 0
	for try := range 15000 {
		in := instrument(2+try%6, []int{3, 1}[:1+try%2], []int{3, 1}[:1+try%2], "t0-i1")
		responses := makeGroup(random, &in, 3+random.IntN(5), 0)
		for i := range responses {
			r := &responses[i]
			r.OpenToGroup, r.Date, r.Wishes, r.Role = i == 0, "", nil, ""
			if len(responses) > 5 {
				r.Role = []readiness.Role{readiness.RoleLeader, readiness.RoleHR}[i%2]
			}
		}
		x, err := aggregate(&in, responses)
		require.NoError(t, err)
		numbers := ""
		for _, theme := range x.Themes {
			if theme.Temperature != nil {
				numbers += fmt.Sprint(*theme.Temperature, " ")
			} else {
				numbers += "none "
			}
		}
		roles += len(x.Differences)
		published := fmt.Sprintf("%d %d %+v %s %+v", try%6, x.Responses, x.Items, numbers, x.Differences)
		whole, err := x.MarshalJSON()
		require.NoError(t, err)
		if before, ok := seen[published]; ok {
			require.Equal(t, before, string(whole))
			again++
		}
		seen[published] = string(whole)
	}
	t.Logf("%d results, %d of them again, %d differences between roles", len(seen), again, roles)
	assert.Greater(t, again, 1000)
	assert.Greater(t, roles, 1000)
}

// TestCoarse goes through the rule by hand.
func TestCoarse(t *testing.T) {
	in := instrument(4, []int{3}, []int{1})
	of := func(choices ...string) *readiness.GroupResult {
		t.Helper()
		var list []readiness.Response
		for i, c := range choices {
			r := answer(in, c)
			r.ID, r.OpenToGroup = readiness.NewID(uint64(i)), i > 0
			list = append(list, r)
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		newGroup(in, list).check(t, x)
		return x
	}
	level := func(x *readiness.GroupResult) (list []readiness.Level) {
		for _, item := range x.Items {
			list = append(list, item.Level)
		}
		return list
	}
	x := of("123", "023", "122")
	assert.Equal(t, readiness.PrecisionCoarse, x.Precision, "one of them has not agreed")
	assert.Equal(t, []readiness.Level{"not-begun", "part-way", "in-place"}, level(x), "of three, the words are wide")
	assert.Equal(t, 60, *x.Temperature, "59.3 to the nearest ten")
	x = of("123", "023", "122", "022")
	assert.Equal(t, []readiness.Level{"not-begun", "in-place", "in-place"}, level(x))
	assert.Equal(t, 55, *x.Temperature, "5/3 of 3 is 55.6 to the nearest five")
	assert.Equal(t, []string{"t0-i1", "t0-i2"}, x.Strengths)
	x = of("12?", "02?", "12?", "023")
	assert.Equal(t, []readiness.Level{"not-begun", "in-place", ""}, level(x), "one answer is nothing to speak of")
	assert.Equal(t, []readiness.OpenItem{{Item: "t0-i2", Reason: "unknown"}}, x.ToFindOut)
	x = of("3??", "33?", "30?", "0--", "3--", "3--")
	assert.True(t, x.Items[0].Apart)
	assert.Empty(t, x.Strengths, "it is no strength while somebody sees it quite differently")
	assert.Equal(t, []string{"t0-i0"}, x.Advice)
	assert.Equal(t, []string{"seen-differently t0"}, topicsOf(x))
	assert.Equal(t, 1, x.Themes[0].Apart)
	x = of("3??", "33?", "30?", "?--", "?--", "?--")
	assert.Contains(t, topicsOf(x), "only-some-know t0-i0")

	x = of("3--", "0--", "?--")
	assert.Equal(t, []readiness.Level{"", "", ""}, level(x), "of two answers both would be known")
	assert.Empty(t, x.TalkAbout)
	assert.Nil(t, x.Temperature)

	// Not a number of a short theme, and so none of the whole.
	short := instrument(4, []int{2, 1}, []int{1, 1})
	var list []readiness.Response
	for i := range 5 {
		r := answer(short, "12 3")
		r.ID = readiness.NewID(uint64(i))
		list = append(list, r)
	}
	x, err := aggregate(&short, list)
	require.NoError(t, err)
	assert.Nil(t, x.Temperature)
	assert.Nil(t, x.Themes[0].Temperature)
	assert.Equal(t, []readiness.Level{"talked-about", "in-place", "in-place"}, level(x))
}

// TestRoleDirections: of roles with three answers or more is told which is
// higher, and no more.
func TestRoleDirections(t *testing.T) {
	in := instrument(4, []int{1}, []int{1})
	shown := func(members ...string) []readiness.RoleDifference {
		t.Helper()
		var list []readiness.Response
		for i, m := range members { // such as "leader:0"
			r := answer(in, m[len(m)-1:])
			r.ID, r.Role = readiness.NewID(uint64(i)), readiness.Role(m[:len(m)-1])
			list = append(list, r)
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		require.NoError(t, x.Validate())
		return x.Differences
	}
	leaders := []readiness.RoleDifference{{Item: "t0-i0", Higher: "leader", Lower: "colleague"}}
	assert.Equal(t, leaders, shown("leader3", "leader3", "leader3", "colleague0", "colleague0", "colleague0"), "not how much, nor that all say the same")
	assert.Equal(t, leaders, shown("leader2", "leader2", "leader2", "colleague1", "colleague1", "colleague1"))
	assert.Empty(t, shown("leader2", "leader2", "leader2", "colleague1", "colleague1", "colleague2"), "less than a point")
	assert.Empty(t, shown("leader3", "leader3", "colleague0", "colleague0", "colleague0", "hr0"), "two leaders")
	assert.Empty(t, shown("leader3", "leader3", "leader?", "colleague0", "colleague0", "colleague0"), "two who know")
	assert.Empty(t, shown("3", "3", "3", "0", "0", "0"), "without a role")
	assert.Equal(t, []readiness.RoleDifference{{Item: "t0-i0", Higher: "colleague", Lower: "peer"}},
		shown("leader2", "leader2", "leader2", "colleague3", "colleague3", "colleague3", "peer0", "peer1", "peer0", "hr3"), "the two furthest apart")
}

// TestChangedSince: a result is shown beside an earlier one when it is the same,
// or three are new or gone.
func TestChangedSince(t *testing.T) {
	in := instrument(4, []int{2}, []int{1})
	var all []readiness.Response
	for i := range 9 {
		r := answer(in, "12")
		r.ID = readiness.NewID(uint64(i))
		all = append(all, r)
	}
	changed := func(n int) []readiness.Response {
		list := slices.Clone(all[:5])
		for i := range n {
			list[i].Answers = answer(in, "13").Answers
		}
		return list
	}
	wished := func(n int) []readiness.Response {
		list := slices.Clone(all[:5])
		for i := range n {
			list[i].Wishes = []string{"t0-i0"}
		}
		return list
	}
	turned := slices.Clone(all[:5])
	slices.Reverse(turned)
	for i := range turned {
		turned[i].OpenToGroup, turned[i].Date = true, "2027-01-11"
		turned[i].Answers = slices.Clone(turned[i].Answers)
		slices.Reverse(turned[i].Answers)
	}
	for _, c := range []struct {
		now  []readiness.Response
		want readiness.Since
	}{
		{all[:5], "nothing"}, {turned, "nothing"}, {all[:6], "few"}, {all[:7], "few"}, {all[:8], "enough"},
		{all[:4], "few"}, {all[:3], "few"}, {all[:2], "enough"}, {all[1:6], "few"}, {all[2:7], "few"}, {all[3:8], "enough"},
		{changed(1), "few"}, {changed(2), "few"}, {changed(3), "enough"}, {wished(1), "few"}, {wished(3), "enough"}, {nil, "enough"},
	} {
		assert.Equal(t, c.want, readiness.ChangedSince(all[:5], c.now))
		assert.Equal(t, c.want, readiness.ChangedSince(c.now, all[:5]), "both ways")
	}
}

// TestWishes: what somebody would like to talk about is in the order of the
// instrument, without who or how many.
func TestWishes(t *testing.T) {
	in := instrument(4, []int{2, 2}, []int{1, 1})
	var list []readiness.Response
	for i, wishes := range [][]string{{"t1-i1", "t0-i1"}, {"t0-i1"}, nil} {
		r := answer(in, "12 12")
		r.ID, r.Wishes = readiness.NewID(uint64(i)), wishes
		list = append(list, r)
	}
	x, err := aggregate(&in, list)
	require.NoError(t, err)
	assert.Equal(t, []string{"t0-i1", "t1-i1"}, x.Wishes)
	list[0].Wishes, list[1].Wishes = list[1].Wishes, list[0].Wishes
	y, err := aggregate(&in, list)
	require.NoError(t, err)
	assert.Equal(t, x, y)
	list[2].Wishes = []string{"gone", "t0-i0", "t0-i0"}
	_, err = aggregate(&in, list)
	assert.Equal(t, []string{"response-wish-twice /2/wishes/2", "response-unknown-item /2/wishes/0"}, found(t, err))
}

// TestNobodySeenOnShortScales: two or three options leave so few ways to answer
// that a small group is shown nothing about what it thinks.
func TestNobodySeenOnShortScales(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for top := 1; top <= 2; top++ {
		for n := 3; n <= 8; n++ {
			crowds := []crowd{{size: n}}
			if n >= 6 {
				crowds = []crowd{{size: 3, role: readiness.RoleLeader}, {size: 3, role: readiness.RoleColleague}, {size: n - 6}}
			}
			a := newAttack(t, top, crowds...)
			line := fmt.Sprintf("%d options, n = %d", top+1, n)
			for _, choose := range []func(*rand.Rand, int, int) int{realistic, uniform} {
				for _, inside := range []bool{false, true} {
					there, _ := a.run(rand.New(rand.NewPCG(15, uint64(n))), 300, inside, choose)
					line += fmt.Sprintf(" | %.2f", there.percent())
					assert.LessOrEqual(t, there.percent(), 1.0, line)
				}
			}
			t.Log(line)
		}
	}
}
