package readiness

import "github.com/peerwork-dk/peerwork/internal/lean"

// The rules of scoring. They are ours, not the sources': the guide asks for a
// picture of how much preparation is needed (evidence 22.2) and gives no
// numbers.
//
//   - A theme has a temperature when at least two thirds of its items are
//     answered; unknown is not an answer.
//   - The total has one when at least two thirds of the themes have.
//   - An essential item is a gap when it is below two thirds of the scale.
const twoThirdsNumerator, twoThirdsDenominator = 2, 3

// atLeastTwoThirds reports whether part is at least two thirds of whole.
func atLeastTwoThirds(part, whole int) bool {
	return part*twoThirdsDenominator >= whole*twoThirdsNumerator
}

// lcm is the least common multiple of 1 to [maxItems]. With it as the unit the
// mean of any theme of one response is a whole number: see temperatures.
const lcm = 232792560

// tally is what is known of an item: the sum of n values. Of a single response,
// n is 1 where there is an option, else 0.
type tally struct {
	n, sum  int16
	unknown bool // somebody says unknown; only looked at when n is 0
}

// Scorer scores responses to one instrument. It is made by [NewScorer], which
// checks the instrument once; after that it never changes, so any number of
// goroutines may use it.
type Scorer struct {
	in    Instrument
	items []placedItem   // in the order of the instrument
	index map[string]int // item id → place in items, counted from 1: see find
	top   int            // value of the highest option
}

// placedItem is what scoring needs of an item, and the number of its theme.
type placedItem struct {
	id        string
	theme     int
	revision  int
	essential bool
}

// NewScorer returns a scorer for the instrument, or its [peerwork.Problems].
// The caller must not change the instrument's themes and bands afterwards.
func NewScorer(in *Instrument) (*Scorer, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	s := &Scorer{in: *in, top: in.Scale.Top(), index: map[string]int{}}
	for t := range in.Themes {
		for i := range in.Themes[t].Items {
			item := &in.Themes[t].Items[i]
			s.items = append(s.items, placedItem{item.ID, t, item.Revision, item.Essential})
			s.index[item.ID] = len(s.items)
		}
	}
	return s, nil
}

// find returns the place of an item, or -1.
func (s *Scorer) find(id string) int { return s.index[id] - 1 }

// Score returns what the response says about the organisation, or the
// [peerwork.Problems] that [Scorer.Check] finds. The order of the answers does
// not matter. Too few answers are no error: then Result.Temperature is nil and
// Result.Band is "". So they are for an instrument to talk from.
func (s *Scorer) Score(r *Response) (Result, error) {
	var room [maxThemes * maxItems]tally
	tallies := room[:len(s.items)]
	if !s.read(r, tallies) {
		return Result{}, s.Check(r)
	}
	res := Result{
		Instrument: s.in.ID,
		Version:    s.in.Version,
		Response:   r.ID,
		Date:       r.Date,
		Items:      len(s.items),
		Themes:     make([]ThemeResult, len(s.in.Themes)),
	}
	// One allocation for all the pointers.
	temperatures := make([]int, len(s.in.Themes)+1)
	s.temperatures(tallies, lcm, temperatures)
	for t := range s.in.Themes {
		out := &res.Themes[t]
		out.Theme, out.Temperature = s.in.Themes[t].ID, known(&temperatures[t])
	}
	for place, v := range tallies {
		out := &res.Themes[s.items[place].theme]
		out.Items++
		switch {
		case v.n > 0:
			out.Answered++
			res.Answered++
		case v.unknown:
			out.Unknown++
		}
	}
	res.Temperature = known(&temperatures[len(s.in.Themes)])
	lists := s.lists(tallies)
	res.Essentials, res.Advice, res.ToFindOut, res.Strengths = lists.essentials, lists.advice, lists.toFindOut, lists.strengths
	if res.Temperature != nil {
		res.Band, res.HeldBack = s.band(*res.Temperature, len(res.Essentials) > 0)
	}
	return res, nil
}

// none means that there is no number.
const none = -1

// known returns n, or nil when there is no number.
func known(n *int) *int {
	if *n == none {
		return nil
	}
	return n
}

// read puts the choices into tallies. It returns false when anything is wrong
// with the response; [Scorer.Check] finds out what.
func (s *Scorer) read(r *Response, tallies []tally) bool {
	// Answers that fit the instrument have the right shape, and are most of it.
	rest := *r
	rest.Answers = nil
	if rest.shape() != nil || !s.fits(r) || r.Date != "" && !r.Date.Valid() {
		return false
	}
	for i, item := range r.Wishes {
		if s.find(item) < 0 || has(r.Wishes[:i], item) {
			return false
		}
	}
	clear(tallies)
	next := 0 // answers mostly come in the order of the instrument
	for i := range r.Answers {
		a := &r.Answers[i]
		place := next
		if place >= len(s.items) || s.items[place].id != a.Item {
			if place = s.find(a.Item); place < 0 {
				return false
			}
		}
		next = place + 1
		v := &tallies[place]
		if v.n > 0 || v.unknown {
			return false
		}
		value, ok := a.Choice.Value()
		switch {
		case ok && value <= s.top:
			v.n, v.sum = 1, int16(value)
		case a.Choice == ChoiceUnknown:
			v.unknown = true
		default:
			return false
		}
	}
	return true
}

// leftOut is the n of an item that counts neither as answered nor as open.
const leftOut = -1

// temperatures puts the temperature of every theme and, last, the total into
// out, [none] where there is none. The mean of a theme is the mean of its
// items' means, the total the weighted mean of the themes' unrounded means.
//
// Means are counted in units of 1/unit. That is exact when unit is a multiple
// of every n · the number of answered items in its theme; unit is 10¹² at most,
// so that 100 · 20 themes · weight 100 · 6 options · unit, twice, is below 2⁶².
//
// An instrument to talk from has none of them.
func (s *Scorer) temperatures(tallies []tally, unit int64, out []int) {
	if s.in.ToTalk() {
		for t := range out {
			out[t] = none
		}
		return
	}
	themes, scored, weights, weighted := 0, 0, int64(0), int64(0)
	place := 0
	for t := range s.in.Themes {
		theme := &s.in.Themes[t]
		items, answered, whole, parts := 0, 0, int64(0), int64(0)
		for range theme.Items {
			v := tallies[place]
			place++
			if v.n == leftOut {
				continue
			}
			items++
			switch {
			case v.n == 1: // as all are in a single response
				whole += int64(v.sum)
			case v.n > 0:
				parts += divide(int64(v.sum)*unit, int64(v.n))
			default:
				continue
			}
			answered++
		}
		out[t] = none
		if items > 0 {
			themes++
		}
		if answered == 0 || !atLeastTwoThirds(answered, items) {
			continue
		}
		mean := divide(whole*unit+parts, int64(answered))
		out[t] = int(divide(100*mean, int64(s.top)*unit))
		scored++
		weights += int64(theme.Weight)
		weighted += int64(theme.Weight) * mean
	}
	total := len(s.in.Themes)
	out[total] = none
	if scored > 0 && atLeastTwoThirds(scored, themes) {
		out[total] = int(divide(100*weighted, weights*int64(s.top)*unit))
	}
}

// divide returns n/d rounded to a whole number, half away from zero; n is not
// negative and d is positive.
func divide(n, d int64) int64 { return (2*n + d) / (2 * d) }

// lists are the items of a result, by what to do about them.
type lists struct {
	essentials []EssentialGap
	advice     []string
	toFindOut  []OpenItem
	strengths  []string
}

// lists sorts the items.
func (s *Scorer) lists(tallies []tally) (l lists) {
	var room [maxThemes * maxItems]int64
	ranked := room[:0]
	essentials, open := 0, 0
	for place, v := range tallies {
		gap := s.essentialGap(place, v)
		if gap != "" {
			essentials++
		}
		switch {
		case v.n == 0:
			open++
		case !s.atTop(v):
			ranked = append(ranked, s.rank(place, v, gap != ""))
		}
	}
	lean.Sort(ranked)
	l.essentials = make([]EssentialGap, 0, essentials)
	l.toFindOut = make([]OpenItem, 0, open)
	l.strengths = make([]string, 0, len(tallies)-open-len(ranked))
	l.advice = make([]string, 0, len(ranked))
	for place, v := range tallies {
		id := s.items[place].id
		if gap := s.essentialGap(place, v); gap != "" {
			l.essentials = append(l.essentials, EssentialGap{id, gap})
		}
		switch {
		case v.n == 0:
			l.toFindOut = append(l.toFindOut, OpenItem{id, v.whyOpen()})
		case s.atTop(v):
			l.strengths = append(l.strengths, id)
		}
	}
	for _, r := range ranked {
		l.advice = append(l.advice, s.items[r%rankPlaces].id)
	}
	return l
}

func (s *Scorer) atTop(v tally) bool { return int(v.sum) == int(v.n)*s.top }

// whyOpen says why nothing is known of an item.
func (v tally) whyOpen() Reason {
	if v.unknown {
		return ReasonUnknown
	}
	return ReasonUnanswered
}

// essentialGap says why the essential item at place is a gap, or "" when it is
// none.
func (s *Scorer) essentialGap(place int, v tally) Reason {
	switch {
	case !s.items[place].essential:
		return ""
	case v.n == 0:
		return v.whyOpen()
	case !atLeastTwoThirds(int(v.sum), int(v.n)*s.top):
		return ReasonLow
	}
	return ""
}

// What a rank is made of: see rank.
const (
	rankPlaces = maxThemes * maxItems
	// Two different means of at most 500 values are at least 1/(500·499) apart,
	// so in units of 2⁻²⁰ they stay different and keep their order.
	rankUnit = 1 << 20
	rankGaps = (maxOptions - 1) * maxWeight * rankUnit
)

// rank is the place of an item in the advice as one number, smallest first:
// essential gaps, then the larger gap × theme weight, then the order of the
// instrument.
func (s *Scorer) rank(place int, v tally, essential bool) int64 {
	gap := (int64(v.n)*int64(s.top) - int64(v.sum)) * int64(s.in.Themes[s.items[place].theme].Weight) * rankUnit / int64(v.n)
	rank := (rankGaps-gap)*rankPlaces + int64(place)
	if !essential {
		rank += (rankGaps + 1) * rankPlaces
	}
	return rank
}

// band returns the band of a temperature, and whether a gap in an essential
// item keeps it out of the top band.
func (s *Scorer) band(temperature int, gaps bool) (id string, heldBack bool) {
	b := len(s.in.Bands) - 1
	for temperature < s.in.Bands[b].From {
		b--
	}
	if b == len(s.in.Bands)-1 && gaps {
		return s.in.Bands[b-1].ID, true
	}
	return s.in.Bands[b].ID, false
}

// fits reports whether r says that it answers this instrument.
func (s *Scorer) fits(r *Response) bool {
	return r.Instrument == s.in.ID && major(r.Version) == major(s.in.Version)
}
