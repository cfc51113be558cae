package study

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// The fewest that figures are computed for.
const (
	// MinPeople is how many people a figure needs.
	MinPeople = 10
	// MinPlaces is how many workplaces a figure of workplaces needs.
	MinPlaces = 5
	// MinPerPlace is how many people a workplace needs to take part in it.
	MinPerPlace = 3
)

// Case is one response and what a trial knows about it.
type Case struct {
	// Place is the workplace. Empty when it was not said.
	Place string
	// Pair ties the responses of one person together, within a place. Empty for
	// somebody who answered once.
	Pair string
	// Occasion says which of them came first, by its order as text. Where it is
	// the same, the date of the response does.
	Occasion string
	Response readiness.Response
}

// Options are what may be chosen.
type Options struct {
	// Seed is what random numbers begin with. With 0 nothing is resampled.
	Seed uint64
	// Resamples is how many times; 0 means 1000.
	Resamples int
}

// Report is what a trial says about an instrument.
type Report struct {
	// The id of the instrument.
	Instrument string `json:"instrument"`
	// The versions that were answered. In a trial there should be one.
	Versions []Count `json:"versions"`
	// How many responses there were, and how many of them were there twice, by
	// their id, and are counted once.
	Responses int `json:"responses"`
	Repeated  int `json:"repeated"`
	// How many people answered, and how many of them twice or more.
	People int `json:"people"`
	Twice  int `json:"twice"`
	// How many workplaces were named.
	Places int `json:"places"`
	// How many said each role.
	Roles []Count `json:"roles"`
	// How many took the same option for every item, of those who answered two
	// thirds of the items: perhaps without reading.
	Straight Figure `json:"straight"`
	// What was used for resampling; 0 when there was none.
	Seed      uint64 `json:"seed"`
	Resamples int    `json:"resamples"`
	// The items, in the order of the instrument.
	Items []Item `json:"items"`
	// The instrument as a whole, and then its themes.
	Scales []Scale `json:"scales"`
	// The same of each role with at least [MinPeople] people.
	ByRole []RoleScales `json:"byRole"`
}

// Count is how many there are of something.
type Count struct {
	Of string `json:"of"`
	N  int    `json:"n"`
}

// Item is what the answers say about one item.
type Item struct {
	ID    string `json:"id"`
	Theme string `json:"theme"`
	// How many chose an option, how many did not know, how many left it open.
	Answered int `json:"answered"`
	Unknown  int `json:"unknown"`
	Open     int `json:"open"`
	// How many chose each option. Left out below [MinPeople].
	Options []int  `json:"options,omitempty"`
	Mean    Figure `json:"mean"`
	SD      Figure `json:"sd"`
	// The shares of those who chose an option that chose the lowest and the
	// highest, and of everybody that did not know.
	Floor        Figure `json:"floor"`
	Ceiling      Figure `json:"ceiling"`
	UnknownShare Figure `json:"unknownShare"`
	// How the item rises with the others: everybody who answered two thirds of the
	// other items of the instrument, in four groups by their mean.
	Curve []CurvePoint `json:"curve,omitempty"`
}

// CurvePoint is a group of people on an item's curve.
type CurvePoint struct {
	N int `json:"n"`
	// The mean of the other items, and of this one.
	Others Number `json:"others"`
	Item   Number `json:"item"`
}

// RoleScales are the scales of the people with one role.
type RoleScales struct {
	Role   readiness.Role `json:"role"`
	Scales []Scale        `json:"scales"`
}

// TotalID is the id of the scale of all items.
const TotalID = "total"

// Of computes the report. The error is the [peerwork.Problems] of the instrument
// or of the responses, whose pointers begin with the number of the case.
func Of(in *readiness.Instrument, cases []Case, o Options) (*Report, error) {
	s, err := New(in)
	if err != nil {
		return nil, err
	}
	if in.ToTalk() {
		return nil, peerwork.Problems{{Code: "study-to-talk", Pointer: "/instrument", Text: peerwork.Text{
			DA: "»" + in.ID + "« er til at tale om og er ikke en skala. Der er intet at regne ud om den.",
			EN: "“" + in.ID + "” is to talk from and is no scale. There is nothing to compute about it.",
		}}}
	}
	var all peerwork.Problems
	for i := range cases {
		var ps peerwork.Problems
		if errors.As(s.Add(&cases[i]), &ps) {
			for _, p := range ps {
				p.Pointer = "/" + strconv.Itoa(i) + p.Pointer
				all = append(all, p)
			}
		}
	}
	if err := all.Err(); err != nil {
		return nil, err
	}
	return s.Report(o), nil
}

// person is what is kept of one person.
type person struct {
	place, role string
	row         []float64 // of each item
	unknown     []bool
	again       []float64 // the second time, nil when there was none
}

// trial is the people of the sums, in order.
type trial struct {
	in      *readiness.Instrument
	options Options
	top     float64
	items   []string
	themeOf []int
	people  []person
	head    Report // what is counted while reading
}

// newTrial takes the answers of one person together, and makes numbers of them.
func newTrial(s *Sums, o Options) *trial {
	t := &trial{in: &s.in, options: o, top: float64(s.in.Scale.Top()), items: s.items}
	for i := range s.in.Themes {
		for range s.in.Themes[i].Items {
			t.themeOf = append(t.themeOf, i)
		}
	}
	t.head = Report{Instrument: s.in.ID, Responses: len(s.kept) + s.repeated, Repeated: s.repeated,
		Seed: o.Seed, Resamples: o.Resamples, Versions: []Count{}, Roles: []Count{}, ByRole: []RoleScales{}}
	places, versions := map[string]bool{}, map[string]int{}
	var before *answer
	times := 0
	for _, a := range s.sorted() { // sums of fractions depend on their order
		versions[a.version]++
		if before != nil && a.pair != "" && a.pair == before.pair && a.place == before.place {
			if times++; times == 2 {
				t.people[len(t.people)-1].again, _ = a.numbers()
				t.head.Twice++
			}
			continue
		}
		before, times = a, 1
		row, unknown := a.numbers()
		t.people = append(t.people, person{place: a.place, role: a.role, row: row, unknown: unknown})
		if a.place != "" {
			places[a.place] = true
		}
	}
	t.head.People, t.head.Places = len(t.people), len(places)
	for version, n := range versions {
		t.head.Versions = append(t.head.Versions, Count{version, n})
	}
	slices.SortFunc(t.head.Versions, func(a, b Count) int { return cmp.Compare(a.Of, b.Of) })
	for _, role := range readiness.AllRoles() {
		if n := len(t.with(role)); n > 0 {
			t.head.Roles = append(t.head.Roles, Count{string(role), n})
		}
	}
	return t
}

// with returns the people with the role.
func (t *trial) with(role readiness.Role) []person {
	var some []person
	for _, p := range t.people {
		if p.role == string(role) {
			some = append(some, p)
		}
	}
	return some
}

// report computes the figures.
func (t *trial) report() *Report {
	r := t.head
	r.Straight = t.straight()
	for i := range t.items {
		r.Items = append(r.Items, t.item(i))
	}
	r.Scales = t.scales(t.people, true)
	for _, role := range readiness.AllRoles() {
		if some := t.with(role); len(some) >= MinPeople {
			r.ByRole = append(r.ByRole, RoleScales{role, t.scales(some, false)})
		}
	}
	return &r
}

// straight is the share of those who took one option for everything.
func (t *trial) straight() Figure {
	same, of := 0, 0
	for _, p := range t.people {
		some := known(p.row)
		if !enough(len(some), len(p.row)) {
			continue
		}
		of++
		if slices.Min(some) == slices.Max(some) {
			same++
		}
	}
	return shareFigure(same, of)
}

// enough reports whether some are two thirds of all.
func enough(some, all int) bool { return some > 0 && 3*some >= 2*all }

// item returns the figures of an item.
func (t *trial) item(i int) Item {
	x := Item{ID: t.items[i], Theme: t.in.Themes[t.themeOf[i]].ID}
	options := make([]int, int(t.top)+1)
	var values []float64
	for _, p := range t.people {
		switch v := p.row[i]; {
		case !math.IsNaN(v):
			values = append(values, v)
			options[int(v)]++
		case p.unknown[i]:
			x.Unknown++
		default:
			x.Open++
		}
	}
	x.Answered = len(values)
	if x.Answered >= MinPeople {
		x.Options = options
	}
	x.Mean, x.SD = meanFigure(values), spreadFigure(values)
	x.Floor, x.Ceiling = shareFigure(options[0], len(values)), shareFigure(options[len(options)-1], len(values))
	x.UnknownShare = shareFigure(x.Unknown, len(t.people))
	x.Curve = t.curve(i)
	return x
}

// curve divides the people in four by the mean of the other items.
func (t *trial) curve(i int) []CurvePoint {
	const groups = 4
	type point struct{ others, item float64 }
	var points []point
	for _, p := range t.people {
		rest := known(slices.Delete(slices.Clone(p.row), i, i+1))
		if !math.IsNaN(p.row[i]) && enough(len(rest), len(p.row)-1) {
			points = append(points, point{mean(rest), p.row[i]})
		}
	}
	if len(points) < groups*MinPeople {
		return nil
	}
	slices.SortFunc(points, func(a, b point) int { return cmp.Or(cmp.Compare(a.others, b.others), cmp.Compare(a.item, b.item)) })
	var curve []CurvePoint
	for g := range groups {
		some := points[g*len(points)/groups : (g+1)*len(points)/groups]
		others, item := 0.0, 0.0
		for _, p := range some {
			others += p.others / float64(len(some))
			item += p.item / float64(len(some))
		}
		curve = append(curve, CurvePoint{len(some), Number(others), Number(item)})
	}
	return curve
}
