package overview

import (
	"maps"
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Options says what an overview is about. The zero value is the latest occasion.
type Options struct {
	// Which time, "" for the latest.
	Occasion string
	// The day the overview is made, and what people must know about it: see [Overview].
	Date            peerwork.Date
	Purpose, Access string
	Until           peerwork.Date
	// How many places were asked to answer, 0 when that is not known.
	Invited int
	// What earlier overviews of these places were made of, nil when there are
	// none. The new one is compared with all of them.
	Earlier *Sums
}

// Overview returns the picture of all places, or the [peerwork.Problems] of the
// options.
//
// # What is shown
//
//   - How many places have a group result of five responses or more, and how many
//     have begun.
//   - Per theme of three items or more, how many places lack most, some and
//     little of it: less than a third, less than two thirds, or more of it is in
//     place.
//   - The three items that most places lack, when three places or more do. A place
//     lacks an item when its group puts it below half of the scale.
//   - Of a place that agreed to be named, how much it lacks of each theme. Never
//     its number, its items, its roles or how many answered.
//   - Per theme, how many places have moved on since the occasion before.
//
// # What is not
//
// Nothing of fewer than five places. Nothing of a place with fewer than five
// responses. Of a place that is not named, nothing that its neighbours could work
// out:
//
//   - One to four unnamed places are left out of the counts when five are named;
//     otherwise nobody is named.
//   - When all unnamed places but two or fewer are alike in a theme, only that is
//     said: at least so many.
//   - An overview that differs from an earlier one by one to four places is not
//     made (a place that has answered anew at a later occasion differs), and a count whose difference would give places away is left out. A
//     place that was among the unnamed is not named afterwards as long as it says
//     the same, and one that was named and no longer agrees is left out.
//
// Earlier ones are those of the occasions before, and those that Options.Earlier
// gives. Anyone who has the entries can read the answers.
func (s *Sums) Overview(o Options) (Overview, error) {
	occasions := s.Occasions()
	if o.Occasion == "" && len(occasions) > 0 {
		o.Occasion = occasions[len(occasions)-1]
	}
	x := Overview{Instrument: s.in.ID, Version: s.in.Version, Date: o.Date, Occasion: o.Occasion,
		Purpose: o.Purpose, Access: o.Access, Until: o.Until, Withheld: WithheldFew,
		Themes: []ThemePlaces{}, Lacking: []LackingItem{}, MovedOn: []ThemeMoved{}, Named: []NamedPlace{}}
	x.Places.Invited = o.Invited
	for _, list := range s.places {
		switch w := at(list, o.Occasion); {
		case w == nil:
		case w.shown:
			x.Places.Answered++
		default:
			x.Places.OnTheWay++
		}
	}
	if slices.Contains(occasions, o.Occasion) {
		var all []*edition
		if all, x.Withheld = s.chain(o.Occasion, o.Earlier); x.Withheld == "" {
			s.show(&x, all)
		}
	}
	return x, x.Validate()
}

// show fills in the last of the editions.
func (s *Sums) show(x *Overview, all []*edition) {
	e := all[len(all)-1]
	x.Places.Counted = len(e.pool)
	for _, t := range s.themes {
		x.Themes = append(x.Themes, e.theme(t))
	}
	ids := make([]string, 0, 400)
	for t := range s.in.Themes {
		for i := range s.in.Themes[t].Items {
			ids = append(ids, s.in.Themes[t].Items[i].ID)
		}
	}
	for _, it := range e.lacking {
		out := LackingItem{Item: ids[it.item]}
		if !it.hide {
			out.Places = min(it.places, len(e.pool)-2)
			out.AtLeast = it.places >= len(e.pool)-2
		}
		x.Lacking = append(x.Lacking, out)
	}
	for _, name := range slices.SortedFunc(maps.Keys(e.pool), compareNames) {
		p := e.pool[name]
		if !p.row {
			continue
		}
		n := NamedPlace{Place: name, MayBeAsked: p.asked, Themes: []PlaceTheme{}}
		for _, t := range s.themes {
			if p.level[t] != unknown {
				n.Themes = append(n.Themes, PlaceTheme{s.in.Themes[t].ID, p.level[t].lacks()})
			}
		}
		x.Named = append(x.Named, n)
	}
	s.moved(x, all)
}

// theme returns what the edition says about a theme.
func (e *edition) theme(t int) ThemePlaces {
	out := ThemePlaces{Theme: e.sums.in.Themes[t].ID}
	all := e.levels(t, func(inPool) bool { return true })
	hidden := e.levels(t, func(p inPool) bool { return !p.row })
	switch {
	case !e.said[t]:
	case mixed(hidden):
		out.Counts = &LackCounts{Most: all[most], Some: all[some], Little: all[little], Unknown: all[unknown]}
	default:
		n, most := 0, unknown
		for l := range levels {
			n += hidden[l]
			if hidden[l] > hidden[most] {
				most = l
			}
		}
		out.NearlyAll = &NearlyAll{most.lacks(), all[most] - hidden[most] + n - 2}
	}
	return out
}

// moved fills in how many places have moved on. It says nothing in a second
// overview of one occasion, which could be subtracted from the first.
func (s *Sums) moved(x *Overview, all []*edition) {
	e := all[len(all)-1]
	var b *edition
	for _, other := range all[:len(all)-1] {
		if other.occasion == e.occasion {
			return
		}
		if other.occasion < e.occasion && (b == nil || other.occasion >= b.occasion) {
			b = other
		}
	}
	if b == nil {
		return
	}
	x.Since = b.occasion
	for _, t := range s.themes {
		named, on, unnamed, onUnnamed := 0, 0, 0, 0
		for name, p := range e.pool {
			q, ok := b.pool[name]
			if !ok {
				continue
			}
			up := 0
			if q.level[t] != unknown && p.level[t] > q.level[t] {
				up = 1
			}
			if p.row && q.row {
				named, on = named+1, on+up
			} else {
				unnamed, onUnnamed = unnamed+1, onUnnamed+up
			}
		}
		m := ThemeMoved{Theme: s.in.Themes[t].ID}
		switch {
		case unnamed < minPlaces: // too few to hide
			m.Places, m.Of = on, named
		case onUnnamed < 3:
			m.Places, m.Of, m.AtLeast = on, named+unnamed, true
		case onUnnamed > unnamed-3:
			m.Places, m.Of, m.AtLeast = on+unnamed-2, named+unnamed, true
		default:
			m.Places, m.Of = on+onUnnamed, named+unnamed
		}
		if m.Places > 0 && m.Of >= minPlaces {
			x.MovedOn = append(x.MovedOn, m)
		}
	}
}

// compareNames orders names as a Danish index does: capitals beside small
// letters, and æ, ø and å last.
func compareNames(a, b string) int {
	if c := slices.Compare(sortKey(a), sortKey(b)); c != 0 {
		return c
	}
	return slices.Compare([]byte(a), []byte(b))
}

func sortKey(name string) []rune {
	key := []rune(name)
	for i, r := range key {
		switch {
		case r >= 'A' && r <= 'Z':
			r += 'a' - 'A'
		case r == 'é', r == 'É', r == 'è', r == 'È':
			r = 'e'
		case r == 'ü', r == 'Ü':
			r = 'y'
		case r == 'Æ', r == 'æ', r == 'Ä', r == 'ä':
			r = 'z' + 1
		case r == 'Ø', r == 'ø', r == 'Ö', r == 'ö':
			r = 'z' + 2
		case r == 'Å', r == 'å':
			r = 'z' + 3
		}
		key[i] = r
	}
	return key
}
