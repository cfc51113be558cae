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

// lcm is the least common multiple of 1 to [maxItems]. With it the mean of any
// theme is a whole number of 1/lcm, so the total is exact in integers:
// 100 · 20 themes · weight 100 · 6 options · lcm is about 3·10¹⁴, far inside 63 bits.
const lcm = 232792560

// What an item holds besides the number of an option.
const (
	unanswered int8 = -1
	unknown    int8 = -2
)

// Score scores one response. It is [NewScorer] and [Scorer.Score] in one: use
// those to score many.
func Score(in *Instrument, r *Response) (Result, error) {
	s, err := NewScorer(*in)
	if err != nil {
		return Result{}, err
	}
	return s.Score(r)
}

// Scorer scores responses to one instrument. It is made by [NewScorer], which
// checks the instrument once; after that it never changes, so any number of
// goroutines may use it.
type Scorer struct {
	in    Instrument
	items []placedItem   // in the order of the instrument
	index map[string]int // item id → place in items
	top   int            // value of the highest option
}

// placedItem is an item and the number of its theme.
type placedItem struct {
	id        string
	theme     int
	essential bool
}

// NewScorer returns a scorer for the instrument, or its [peerwork.Problems].
// The caller must not change the instrument's slices afterwards.
func NewScorer(in Instrument) (*Scorer, error) {
	if err := in.Validate().Err(); err != nil {
		return nil, err
	}
	s := &Scorer{in: in, top: in.Scale.Top(), index: map[string]int{}}
	for t := range in.Themes {
		for i := range in.Themes[t].Items {
			item := &in.Themes[t].Items[i]
			s.index[item.ID] = len(s.items)
			s.items = append(s.items, placedItem{item.ID, t, item.Essential})
		}
	}
	return s, nil
}

// Score returns what the response says of the organisation, or the
// [peerwork.Problems] that [Response.Validate] and [Scorer.Check] find. The
// order of the answers does not matter.
func (s *Scorer) Score(r *Response) (Result, error) {
	var room [maxThemes * maxItems]int8
	values := room[:len(s.items)]
	if !s.read(r, values) {
		problems := append(r.Validate(), s.Check(r)...)
		return Result{}, problems.Err()
	}
	res := Result{
		Instrument: s.in.ID,
		Version:    s.in.Version,
		Response:   r.ID,
		Date:       r.Date,
		Items:      len(s.items),
	}
	s.themes(&res, values)
	s.lists(&res, values)
	if res.Temperature != nil {
		s.band(&res)
	}
	return res, nil
}

// read puts the value of every item into values. It is false when anything is
// wrong with the response; finding out what is left to those who can say it.
func (s *Scorer) read(r *Response, values []int8) bool {
	if !s.fits(r) || r.Date != "" && !r.Date.Valid() || !validID(r.ID) {
		return false
	}
	for i := range values {
		values[i] = unanswered
	}
	next := 0 // answers mostly come in the order of the instrument
	for i := range r.Answers {
		a := &r.Answers[i]
		place := next
		if place >= len(s.items) || s.items[place].id != a.Item {
			found, ok := s.index[a.Item]
			if !ok {
				return false
			}
			place = found
		}
		next = place + 1
		if values[place] != unanswered {
			return false
		}
		value, ok := a.Choice.Value()
		switch {
		case ok && value <= s.top:
			values[place] = int8(value)
		case a.Choice == Unknown:
			values[place] = unknown
		default:
			return false
		}
	}
	return true
}

// themes fills in the themes and the total temperature.
func (s *Scorer) themes(res *Result, values []int8) {
	res.Themes = make([]ThemeResult, len(s.in.Themes))
	temperatures := make([]int, len(s.in.Themes)+1) // one allocation for all the pointers
	scored, weights, weighted := 0, int64(0), int64(0)
	place := 0
	for t := range s.in.Themes {
		theme, out := &s.in.Themes[t], &res.Themes[t]
		out.Theme, out.Items = theme.ID, len(theme.Items)
		sum := int64(0)
		for range theme.Items {
			switch v := values[place]; v {
			case unknown:
				out.Unknown++
			case unanswered:
			default:
				out.Answered++
				sum += int64(v)
			}
			place++
		}
		res.Answered += out.Answered
		if out.Answered == 0 || !atLeastTwoThirds(out.Answered, out.Items) {
			continue
		}
		temperatures[t] = round(100*sum, int64(out.Answered*s.top))
		out.Temperature = &temperatures[t]
		scored++
		weights += int64(theme.Weight)
		weighted += int64(theme.Weight) * sum * (lcm / int64(out.Answered))
	}
	if scored > 0 && atLeastTwoThirds(scored, len(s.in.Themes)) {
		total := &temperatures[len(s.in.Themes)]
		*total = round(100*weighted, weights*int64(s.top)*lcm)
		res.Temperature = total
	}
}

// round returns n/d rounded to a whole number, half away from zero; n is not
// negative and d is positive.
func round(n, d int64) int { return int((2*n + d) / (2 * d)) }

// lists fills in the essential gaps, the advice, what to find out and the
// strengths.
func (s *Scorer) lists(res *Result, values []int8) {
	var room [maxThemes * maxItems]int
	ranked := room[:0]
	essentials, strengths := 0, 0
	for place, v := range values {
		gap := s.essentialGap(place, v)
		if gap != "" {
			essentials++
		}
		switch {
		case v < 0:
		case int(v) == s.top:
			strengths++
		default:
			ranked = append(ranked, s.rank(place, v, gap != ""))
		}
	}
	res.Essentials = make([]EssentialGap, 0, essentials)
	res.ToFindOut = make([]OpenItem, 0, len(values)-res.Answered)
	res.Strengths = make([]string, 0, strengths)
	for place, v := range values {
		id := s.items[place].id
		if gap := s.essentialGap(place, v); gap != "" {
			res.Essentials = append(res.Essentials, EssentialGap{id, gap})
		}
		switch {
		case v < 0:
			reason := ReasonUnknown
			if v == unanswered {
				reason = ReasonUnanswered
			}
			res.ToFindOut = append(res.ToFindOut, OpenItem{id, reason})
		case int(v) == s.top:
			res.Strengths = append(res.Strengths, id)
		}
	}
	lean.Sort(ranked)
	res.Advice = make([]string, 0, len(ranked))
	for _, r := range ranked {
		res.Advice = append(res.Advice, s.items[r%rankPlaces].id)
	}
}

// essentialGap says why the essential item at place is a gap, or "" when it is
// none.
func (s *Scorer) essentialGap(place int, v int8) Reason {
	switch {
	case !s.items[place].essential:
		return ""
	case v == unknown:
		return ReasonUnknown
	case v == unanswered:
		return ReasonUnanswered
	case !atLeastTwoThirds(int(v), s.top):
		return ReasonLow
	}
	return ""
}

// What a rank is made of: see rank.
const (
	rankPlaces = maxThemes * maxItems
	rankGaps   = (maxOptions - 1) * maxWeight
)

// rank is the place of an item in the advice as one number, smallest first:
// essential gaps, then the larger gap × theme weight, then the order of the
// instrument.
func (s *Scorer) rank(place int, v int8, essential bool) int {
	gap := (s.top - int(v)) * s.in.Themes[s.items[place].theme].Weight
	rank := (rankGaps-gap)*rankPlaces + place
	if !essential {
		rank += (rankGaps + 1) * rankPlaces
	}
	return rank
}

// band fills in the band of the temperature, as the essential items allow.
func (s *Scorer) band(res *Result) {
	b := len(s.in.Bands) - 1
	for *res.Temperature < s.in.Bands[b].From {
		b--
	}
	if b == len(s.in.Bands)-1 && len(res.Essentials) > 0 {
		b--
		res.HeldBack = true
	}
	res.Band = s.in.Bands[b].ID
}

// fits reports whether r says that it answers this instrument.
func (s *Scorer) fits(r *Response) bool {
	return r.Instrument == s.in.ID && major(r.Version) == major(s.in.Version)
}
