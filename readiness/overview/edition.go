package overview

import (
	"maps"
	"slices"
)

// edition is what is published of one occasion: which places are in the counts,
// which of them by name, and which counts are exact.
type edition struct {
	sums     *Sums
	occasion string
	pool     map[string]inPool
	said     [20]bool // of which themes it says something
	lacking  []lackedItem
}

// inPool is a place in the counts.
type inPool struct {
	*said
	row bool // it is shown by name
}

// chain returns the editions that the sums have given so far, in order: those of
// earlier, and then each occasion up to the last that can be published beside
// all before it. What keeps the last from being one is returned as well.
func (s *Sums) chain(last string, earlier *Sums) (all []*edition, why Withheld) {
	if earlier != nil {
		if before := earlier.Occasions(); len(before) > 0 {
			all, _ = earlier.chain(before[len(before)-1], nil)
		}
	}
	for _, occasion := range s.Occasions() {
		if occasion > last || occasion != last && slices.ContainsFunc(all, func(e *edition) bool { return e.occasion == occasion }) {
			continue
		}
		var e *edition
		if e, why = s.edition(occasion, all); why == "" {
			all = append(all, e)
		}
	}
	return all, why
}

// edition makes the edition of one occasion, or says why there is none.
func (s *Sums) edition(occasion string, before []*edition) (*edition, Withheld) {
	e := &edition{sums: s, occasion: occasion, pool: map[string]inPool{}}
	rows := 0
	for name, list := range s.places {
		w := at(list, occasion)
		if w == nil || !w.shown {
			continue
		}
		row := w.named
		for _, b := range before {
			there, ok := b.pool[name]
			switch {
			case ok && there.row && !w.named:
				w = nil // everybody knows what it said, so it would make the crowd smaller
			case ok && !there.row && (b.occasion == occasion || there.level == w.level):
				row = false // its name would say what it said unnamed
			}
			if w == nil {
				break
			}
		}
		if w == nil {
			continue
		}
		e.pool[name] = inPool{w, row}
		if row {
			rows++
		}
	}
	unnamed := len(e.pool) - rows
	switch {
	case len(e.pool) < minPlaces:
		return nil, WithheldFew
	case rows > maxNamed || unnamed > 0 && unnamed < minPlaces && rows < minPlaces:
		// Nobody by name: they are too many to read, or the others too few to hide.
		for name, p := range e.pool {
			p.row = false
			e.pool[name] = p
			if rowBefore(before, name) {
				delete(e.pool, name)
			}
		}
		if len(e.pool) < minPlaces {
			return nil, WithheldFew
		}
	case unnamed > 0 && unnamed < minPlaces:
		maps.DeleteFunc(e.pool, func(_ string, p inPool) bool { return !p.row })
	}
	for _, t := range s.themes {
		e.said[t] = true
	}
	items := e.ranked()
	for _, b := range before {
		// A place that has answered again says something new, also when it is
		// the same: only it knows.
		anew := func(p, q *said) bool {
			return e.occasion != b.occasion && (p.date != q.date || p.people != q.people)
		}
		fresh, gone := e.differs(b, func(p, q *said) bool { return p.level == q.level && p.lacks == q.lacks && !anew(p, q) }, false)
		unread, left := e.differs(b, func(p, q *said) bool { return p.level == q.level && !anew(p, q) }, true)
		if !crowd(fresh) || !crowd(gone) || !crowd(unread) || !crowd(left) {
			return nil, WithheldClose
		}
		if e.unnamed() == len(unread) {
			unread, left = nil, nil // no place is in both, so there is nothing to subtract
		}
		for _, t := range s.themes {
			e.said[t] = e.said[t] && (!b.said[t] || mixed(levelsOf(unread, t)) && mixed(levelsOf(left, t)))
		}
		if len(fresh) == len(e.pool) {
			continue
		}
		for i := range items {
			it := &items[i]
			it.hide = it.hide || !mixed(lackingOf(fresh, it.item)) || !mixed(lackingOf(gone, it.item))
		}
	}
	e.lacking = items
	return e, ""
}

// crowd reports whether there are enough places to hide in, or none to hide.
func crowd(list []*said) bool { return len(list) == 0 || len(list) >= minPlaces }

// mixed reports whether the places that are counted, if any, differ so much that
// nobody can tell where another one is, not even a place that knows its own:
// three are elsewhere than most are.
func mixed(counts [levels]int) bool {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n == 0 || slices.Max(counts[:]) <= n-3
}

// unnamed is how many places in the counts are not shown by name.
func (e *edition) unnamed() (n int) {
	for _, p := range e.pool {
		if !p.row {
			n++
		}
	}
	return n
}

// levels counts the places of the pool that fit, by what they lack of a theme.
func (e *edition) levels(theme int, fits func(inPool) bool) (counts [levels]int) {
	for _, p := range e.pool {
		if fits(p) {
			counts[p.level[theme]]++
		}
	}
	return counts
}

// levelsOf counts places by what they lack of a theme.
func levelsOf(list []*said, theme int) (counts [levels]int) {
	for _, w := range list {
		counts[w.level[theme]]++
	}
	return counts
}

// lackingOf counts the places that lack an item, and the others.
func lackingOf(list []*said, item int) (counts [levels]int) {
	for _, w := range list {
		if w.lacking(item) {
			counts[0]++
		} else {
			counts[1]++
		}
	}
	return counts
}

// differs returns what this edition counts and b did not count the same, and the
// other way round. With unnamed, what is shown by name is left out: everybody
// can read it.
func (e *edition) differs(b *edition, same func(a, b *said) bool, unnamed bool) (fresh, gone []*said) {
	only := func(a, b *edition) (list []*said) {
		for name, p := range a.pool {
			q, ok := b.pool[name]
			if unnamed && p.row || ok && !(unnamed && q.row) && same(p.said, q.said) {
				continue
			}
			list = append(list, p.said)
		}
		return list
	}
	return only(e, b), only(b, e)
}

// lackedItem is an item that many places lack.
type lackedItem struct {
	item, places int
	hide         bool // the number of places
}

// ranked returns the items that most places lack, three at most.
func (e *edition) ranked() []lackedItem {
	var list []lackedItem
	for item := range e.sums.items() {
		it := lackedItem{item: item}
		for _, p := range e.pool {
			if p.lacking(item) {
				it.places++
			}
		}
		if it.places >= 3 {
			list = append(list, it)
		}
	}
	slices.SortStableFunc(list, func(a, b lackedItem) int { return b.places - a.places })
	return list[:min(len(list), 3)]
}

// rowBefore reports whether the place was shown by name.
func rowBefore(before []*edition, name string) bool {
	return slices.ContainsFunc(before, func(b *edition) bool { return b.pool[name].row })
}
