package study

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// Scale is what the answers say about several items together: of all items, whose
// id is [TotalID], or of a theme.
type Scale struct {
	ID    string   `json:"id"`
	Items []string `json:"items"`
	// The items that everybody answered alike, which the figures of consistency
	// leave out.
	Alike []string `json:"alike,omitempty"`
	// How many answered every item.
	Complete int `json:"complete"`
	// The temperature, 0 to 100, not rounded, of those who have one.
	Mean    Figure `json:"mean"`
	SD      Figure `json:"sd"`
	Floor   Figure `json:"floor"`   // the share at 0
	Ceiling Figure `json:"ceiling"` // the share at 100
	// How many have a temperature of 0 to below 10, 10 to below 20, …, 90 to 100.
	Histogram []int `json:"histogram,omitempty"`
	// Cronbach's alpha with Feldt's interval, for as many people as the two items
	// that fewest answered have in common.
	Alpha Figure `json:"alpha"`
	// McDonald's omega of one factor. It has an interval when there is a seed.
	Omega Figure `json:"omega"`
	// Whether the factor explains all of an item, or more. That is a sign of too few
	// people or of two items that say the same; read omega with care.
	Improper bool `json:"improper,omitempty"`
	// The items as parts of this scale, without those in Alike.
	Parts []Part `json:"parts,omitempty"`
	// The eigenvalues of the correlations, the largest first.
	Eigenvalues []Number `json:"eigenvalues,omitempty"`
	// What eigenvalues chance alone makes: the 95th of a hundred when each item's
	// answers are shuffled. Only with a seed.
	ByChance []Number `json:"byChance,omitempty"`
	// Over workplaces, and of answering again. Only for all people together.
	Between *Between `json:"between,omitempty"`
	Again   *Again   `json:"again,omitempty"`
	// The standard error of measurement by alpha, SD·√(1−alpha), in degrees of
	// temperature.
	Error Figure `json:"error"`
}

// Part is an item as a part of a scale.
type Part struct {
	Item string `json:"item"`
	// The correlation with the sum of the other items.
	Rest Figure `json:"rest"`
	// Alpha of the others.
	AlphaWithout Figure `json:"alphaWithout"`
	// How strongly the one factor shows in it.
	Loading Figure `json:"loading"`
}

// Between is what workplaces say: only those with [MinPerPlace] people take part.
type Between struct {
	// How many places take part, with how many people.
	Places int `json:"places"`
	People int `json:"people"`
	// ICC(1) of the temperature; N is the number of people.
	ICC1 Figure `json:"icc1"`
	// r_wg(j) of the places: its quartiles, and the share of places from 0.70. N is
	// the number of places.
	LowerQuartile Figure `json:"lowerQuartile"`
	Median        Figure `json:"median"`
	UpperQuartile Figure `json:"upperQuartile"`
	Agreeing      Figure `json:"agreeing"`
}

// Again is what people say who answered twice. N is how many have a temperature
// both times.
type Again struct {
	// ICC(A,1), absolute agreement.
	ICC Figure `json:"icc"`
	// The mean of the second temperatures minus that of the first.
	Shift Figure `json:"shift"`
	// The standard error of measurement and the smallest detectable change, in
	// degrees of temperature. They have an interval when there is a seed.
	Error      Figure `json:"error"`
	Detectable Figure `json:"detectable"`
}

// scales are those of the people: all items, then each theme.
func (t *trial) scales(people []person, whole bool) []Scale {
	all := []Scale{t.scale(TotalID, -1, upTo(len(t.items)), people, whole)}
	for theme := range t.in.Themes {
		var which []int
		for i, of := range t.themeOf {
			if of == theme {
				which = append(which, i)
			}
		}
		all = append(all, t.scale(t.in.Themes[theme].ID, theme, which, people, whole))
	}
	return all
}

func (t *trial) scale(id string, theme int, which []int, people []person, whole bool) Scale {
	s := Scale{ID: id}
	var rows table
	var degrees []float64
	for _, p := range people {
		rows = append(rows, p.row)
		if d := t.temperature(p.row, theme); !math.IsNaN(d) {
			degrees = append(degrees, d)
		}
	}
	var vary []int
	for _, i := range which {
		s.Items = append(s.Items, t.items[i])
		if some := known(rows.column(i)); len(some) > 1 && variance(some) == 0 {
			s.Alike = append(s.Alike, t.items[i])
		} else {
			vary = append(vary, i)
		}
	}
	for _, row := range rows.columns(which) {
		if len(known(row)) == len(which) {
			s.Complete++
		}
	}
	t.spread(&s, degrees)
	t.consistency(&s, rows.columns(vary), vary)
	switch {
	case s.Alpha.Missing != "":
		s.Error = missing(s.Alpha.N, s.Alpha.Missing)
	case s.SD.Missing != "":
		s.Error = s.SD
	default:
		s.Error = figure(s.SD.N, s.SD.Value*math.Sqrt(math.Max(0, 1-s.Alpha.Value)), math.NaN(), math.NaN())
	}
	if whole {
		s.Between, s.Again = t.between(theme, which), t.again(theme)
	}
	return s
}

// temperature is that of a theme, or of all when theme is −1, not rounded. NaN
// where there is none.
func (t *trial) temperature(row []float64, theme int) float64 {
	if theme >= 0 {
		var part []float64
		for i, of := range t.themeOf {
			if of == theme {
				part = append(part, row[i])
			}
		}
		some := known(part)
		if !enough(len(some), len(part)) {
			return math.NaN()
		}
		return 100 * mean(some) / t.top
	}
	sum, weights, scored := 0.0, 0.0, 0
	for i := range t.in.Themes {
		if d := t.temperature(row, i); !math.IsNaN(d) {
			scored++
			sum += float64(t.in.Themes[i].Weight) * d
			weights += float64(t.in.Themes[i].Weight)
		}
	}
	if !enough(scored, len(t.in.Themes)) {
		return math.NaN()
	}
	return sum / weights
}

// spread is how the temperatures lie.
func (t *trial) spread(s *Scale, degrees []float64) {
	s.Mean, s.SD = meanFigure(degrees), spreadFigure(degrees)
	const bins, whole, near = 10, 100, 1e-9
	floor, ceiling := 0, 0
	histogram := make([]int, bins)
	for _, d := range degrees {
		histogram[min(int((d+near)*bins/whole), bins-1)]++
		if d < near {
			floor++
		}
		if d > whole-near {
			ceiling++
		}
	}
	s.Floor, s.Ceiling = shareFigure(floor, len(degrees)), shareFigure(ceiling, len(degrees))
	if len(degrees) >= MinPeople {
		s.Histogram = histogram
	}
}

// consistency is how far the items belong together. Of each item there is
// more than one answer.
func (t *trial) consistency(s *Scale, rows table, which []int) {
	s.Alpha, s.Omega = missing(len(rows), ReasonFewItems), missing(len(rows), ReasonFewItems)
	if len(rows) < MinPeople {
		s.Alpha, s.Omega = missing(len(rows), ReasonFewPeople), missing(len(rows), ReasonFewPeople)
		return
	}
	k := len(which)
	if k < 2 {
		return
	}
	c, n := rows.covariances(k)
	r, _ := rows.correlations(k)
	if n < MinPeople || !c.finite() {
		s.Alpha, s.Omega = missing(n, ReasonFewTogether), missing(n, ReasonFewTogether)
		return
	}
	if !r.finite() { // those who answered two items are all alike on one of them
		s.Alpha, s.Omega = missing(n, ReasonNoVariance), missing(n, ReasonNoVariance)
		return
	}
	a := alpha(c)
	low, high := feldt(a, n, k)
	s.Alpha = bounded(n, a, low, high)
	rests, withouts := restCorrelations(c), alphasWithout(c)
	for i := range which {
		p := Part{Item: t.items[which[i]], Rest: correlationFigure(n, rests[i]), AlphaWithout: missing(n, ReasonFewItems), Loading: missing(n, ReasonFewItems)}
		if k > 2 {
			low, high := feldt(withouts[i], n, k-1)
			p.AlphaWithout = bounded(n, withouts[i], low, high)
		}
		s.Parts = append(s.Parts, p)
	}
	values, _, ok := r.eigen()
	if ok {
		for _, v := range values {
			s.Eigenvalues = append(s.Eigenvalues, Number(v))
		}
		s.ByChance = t.byChance(rows, k)
	}
	if k > 2 {
		t.oneFactor(s, rows, r, n)
	}
}

// oneFactor is omega and the loadings.
func (t *trial) oneFactor(s *Scale, rows table, r square, n int) {
	f, ok := minres(r)
	if !ok {
		s.Omega = missing(n, ReasonNoFactor)
		for i := range s.Parts {
			s.Parts[i].Loading = missing(n, ReasonNoFactor)
		}
		return
	}
	s.Improper = f.improper
	// The last column is omega, the others are the loadings.
	low, high := t.resampled(len(rows), len(r)+1, func(pick []int) ([]float64, bool) {
		some := make(table, len(pick))
		for i, p := range pick {
			some[i] = rows[p]
		}
		r, _ := some.correlations(len(r))
		if !r.finite() {
			return nil, false
		}
		f, ok := minres(r)
		return append(f.loadings, omega(f)), ok
	})
	last := len(r)
	s.Omega = bounded(n, omega(f), low[last], high[last])
	for i := range s.Parts {
		s.Parts[i].Loading = figure(n, f.loadings[i], low[i], high[i])
	}
}

// between is what workplaces say.
func (t *trial) between(theme int, which []int) *Between {
	rows, degrees := map[string]table{}, map[string][]float64{}
	for _, p := range t.people {
		if p.place == "" {
			continue
		}
		rows[p.place] = append(rows[p.place], p.row)
		if d := t.temperature(p.row, theme); !math.IsNaN(d) {
			degrees[p.place] = append(degrees[p.place], d)
		}
	}
	var names []string
	for name := range rows {
		names = append(names, name)
	}
	slices.Sort(names)
	b := &Between{}
	var groups [][]float64
	var agreement []float64
	agreeing := 0
	for _, name := range names {
		if len(degrees[name]) < MinPerPlace {
			continue
		}
		groups = append(groups, degrees[name])
		b.People += len(degrees[name])
		if v, ok := rwgj(rows[name].columns(which), len(which), int(t.top)+1); ok {
			agreement = append(agreement, v)
			if v >= 0.70 {
				agreeing++
			}
		}
	}
	b.Places = len(groups)
	none := missing(b.Places, ReasonFewPlaces)
	b.ICC1, b.LowerQuartile, b.Median, b.UpperQuartile, b.Agreeing = missing(b.People, ReasonFewPlaces), none, none, none, none
	if b.Places < MinPlaces {
		return b
	}
	if i := icc1(groups); alike(slices.Concat(groups...)) {
		b.ICC1 = missing(b.People, ReasonNoVariance)
	} else {
		b.ICC1 = figure(b.People, i.value, i.low, i.high)
	}
	if n := len(agreement); n >= MinPlaces {
		slices.Sort(agreement)
		quartile := func(p float64) Figure { return figure(n, quantile(agreement, p), math.NaN(), math.NaN()) }
		b.LowerQuartile, b.Median, b.UpperQuartile = quartile(0.25), quartile(0.5), quartile(0.75)
		b.Agreeing = wilson(agreeing, n)
	}
	return b
}

// again is what people say who answered twice.
func (t *trial) again(theme int) *Again {
	var pairs [][2]float64
	var shifts, both []float64
	for _, p := range t.people {
		if p.again == nil {
			continue
		}
		first, second := t.temperature(p.row, theme), t.temperature(p.again, theme)
		if !math.IsNaN(first) && !math.IsNaN(second) {
			pairs, shifts = append(pairs, [2]float64{first, second}), append(shifts, second-first)
			both = append(both, first, second)
		}
	}
	n := len(pairs)
	if n < MinPeople {
		none := missing(n, ReasonFewTwice)
		return &Again{none, none, none, none}
	}
	if alike(both) {
		none := missing(n, ReasonNoVariance)
		return &Again{none, meanFigure(shifts), none, none}
	}
	r := retested(pairs)
	low, high := t.resampled(n, 1, func(pick []int) ([]float64, bool) {
		some := make([][2]float64, len(pick))
		for i, p := range pick {
			some[i] = pairs[p]
		}
		return []float64{retested(some).sem}, true
	})
	return &Again{
		ICC:        figure(n, r.value, r.low, r.high),
		Shift:      meanFigure(shifts),
		Error:      figure(n, r.sem, low[0], high[0]),
		Detectable: figure(n, detectable(r.sem), detectable(low[0]), detectable(high[0])),
	}
}

// alike reports whether all temperatures are the same except for what the
// machine rounds. There is one at least.
func alike(degrees []float64) bool { return slices.Max(degrees)-slices.Min(degrees) < 1e-9 }

// quantile is the value below which a part of the sorted values is, between two
// of them where it must be: R's seventh kind.
func quantile(sorted []float64, part float64) float64 {
	at := part * float64(len(sorted)-1)
	i := int(at)
	if i+1 >= len(sorted) {
		return sorted[len(sorted)-1]
	}
	return sorted[i] + (at-float64(i))*(sorted[i+1]-sorted[i])
}

// random is the same for the same seed, whatever was drawn before.
func (t *trial) random() *rand.Rand { return rand.New(rand.NewPCG(t.options.Seed, 0)) }

// resampled draws as many of n, again and again, computes some numbers of each
// draw, and returns where the middle 95 % of them begin and end. They are NaN
// without a seed, and where more than one draw in twenty says nothing.
func (t *trial) resampled(n, numbers int, compute func(pick []int) ([]float64, bool)) (low, high []float64) {
	low, high = make([]float64, numbers), make([]float64, numbers)
	for i := range low {
		low[i], high[i] = math.NaN(), math.NaN()
	}
	if t.options.Resamples == 0 {
		return low, high
	}
	r, pick := t.random(), make([]int, n)
	drawn := make([][]float64, numbers)
	for range t.options.Resamples {
		for i := range pick {
			pick[i] = r.IntN(n)
		}
		if values, ok := compute(pick); ok {
			for i, v := range values {
				if !math.IsNaN(v) {
					drawn[i] = append(drawn[i], v)
				}
			}
		}
	}
	for i, values := range drawn {
		if 20*len(values) < 19*t.options.Resamples {
			continue
		}
		slices.SortFunc(values, cmp.Compare[float64])
		low[i], high[i] = quantile(values, 0.025), quantile(values, 0.975)
	}
	return low, high
}

// byChance returns the eigenvalues that chance exceeds in one of twenty
// shuffles. What is missing stays missing in its column.
func (t *trial) byChance(rows table, items int) []Number {
	if t.options.Resamples == 0 {
		return nil
	}
	const shuffles = 100
	r := t.random()
	drawn := make([][]float64, items)
	shuffled := rows.columns(upTo(items))
	for range shuffles {
		for j := range items {
			r.Shuffle(len(shuffled), func(a, b int) {
				shuffled[a][j], shuffled[b][j] = shuffled[b][j], shuffled[a][j]
			})
		}
		c, _ := shuffled.correlations(items)
		if !c.finite() {
			continue
		}
		if values, _, ok := c.eigen(); ok {
			for i, v := range values {
				drawn[i] = append(drawn[i], v)
			}
		}
	}
	if 20*len(drawn[0]) < 19*shuffles {
		return nil
	}
	var chance []Number
	for _, values := range drawn {
		slices.Sort(values)
		chance = append(chance, Number(quantile(values, 0.95)))
	}
	return chance
}

// upTo returns 0, 1, …, n−1.
func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
