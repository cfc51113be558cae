package reading

// sentence reads the words and clauses of a sentence.
func (r *reader) sentence(i int) {
	s := &r.sentences[i]
	first := len(r.words)
	r.tokens(s.Text)
	r.classify(s.Text, first)
	s.from = len(r.clauses)
	var before *Clause // what the first clause stands under
	if s.Under >= 0 && r.sentences[s.Under].to > r.sentences[s.Under].from {
		before = &r.clauses[r.sentences[s.Under].to-1]
	}
	from, goes := first, Anew
	regardless := false
	condition := s.isInverted(r.words[first:])
	within := r.english() && (condition || first < len(r.words) && r.words[first].Is(Conditional)) // no comma has ended the condition yet
	for k := first; k <= len(r.words); k++ {
		var next Goes
		var starts, other bool
		if k < len(r.words) {
			if k == first {
				regardless = r.words[k].Is(Regardless)
				continue
			}
			next, starts = r.boundary(first, k)
			switch {
			case within && !starts && r.words[k].mark == ',' && r.words[k].opens():
				starts, next = true, Anew // "if you fall ill, the office …"
			case r.words[k].Is(Regardless):
				starts, next, other = true, Anew, true
			case regardless && !starts && r.words[k].IsAny(Finite, You) && !r.asksAfterRegardless(from):
				starts, next = true, Anew
			}
			if !starts {
				continue
			}
			within = within && next != Anew
		}
		r.clause(Clause{from: from, to: k, Goes: goes, If: condition && from == first && k < len(r.words)}, s.from, before)
		from, goes, regardless = k, next, other
	}
	s.to = len(r.clauses)
	for k := s.from; k < s.to; k++ {
		s.kinds.add(&r.clauses[k].kinds)
	}
}

// opens reports whether a word can begin the clause after a condition. Otherwise
// it is one more word of a list in the condition.
func (w *Word) opens() bool { return !w.Known() || w.IsAny(Number, Your, Our, Tell) }

// isInverted reports whether a sentence of these words begins with a condition
// that has no word for it: "bliver du syg, får du …".
func (s *Sentence) isInverted(words []Word) bool {
	if s.Question || len(words) < 2 || !words[0].Is(Finite) || !words[1].IsAny(You, Nominative) {
		return false
	}
	for i := range words {
		if words[i].Is(Seek) && !words[i].Is(Hires) {
			return false
		}
	}
	return true
}

// asksAfterRegardless reports whether "uanset" has a clause below it: "uanset
// hvilken diagnose du har".
func (r *reader) asksAfterRegardless(from int) bool {
	return r.words[from].Is(Sub) || from+1 < len(r.words) && r.words[from+1].IsAny(Wh, Sub)
}

// boundary reports whether a clause begins with the word at k, and how it goes
// on.
func (r *reader) boundary(first, k int) (Goes, bool) {
	w := &r.words[k]
	if w.mark == 0 && !w.Known() || r.words[k-1].Is(And) && k-1 > first {
		return Anew, false
	}
	next := func(n int) *Word {
		if k+n < len(r.words) {
			return &r.words[k+n]
		}
		return &Word{}
	}
	comma := w.mark != 0
	switch {
	case w.Is(But):
		return Anew, true
	case w.mark == ';', w.mark == '(', w.mark == '[':
		return Anew, true
	case comma && w.Is(Whose) && r.words[k-1].IsAny(You, Served, Colleague, Candidate, Number) && !next(1).IsAny(You, Nominative):
		return Relative, true // "en kollega, hvis sygdom …"
	case w.Is(Conditional) && (comma || r.english() || next(1).IsAny(You, Nominative)):
		return Below, true
	case w.Is(Relatives) && (comma || r.english()):
		return Relative, true
	case w.Is(Because):
		return Below, true
	case w.IsAny(Sub, Wh) && (comma || next(1).IsAny(You, Nominative) || r.english() && w.Is(Sub)):
		return Below, true
	case w.mark == ':':
		return Below, true
	case comma && w.Is(Not):
		return Anew, true
	case comma && w.Is(You) && r.words[k-1].Is(Since):
		return Below, true // "hvor længe det er siden, du …"
	case comma && w.Is(And) && (next(1).IsAny(Finite, You, Nominative, Not)):
		return On, true
	case comma && w.IsAny(You, Nominative, Finite, Apply):
		return Anew, true
	case comma && !r.english() && next(1).IsAny(You, We):
		return Anew, true // "…, ringer du"
	case w.mark == '-' || w.mark == ')' || w.mark == ']':
		return On, true
	case w.Is(And) && next(1).IsAny(Finite, Infinitive, You, Nominative, Not, Sub, Wh, Relatives, Conditional):
		return On, true
	}
	return Anew, false
}

func (r *reader) english() bool { return r.v == &english }

// clause adds a clause. firstOf is where those of the sentence begin, lead what
// the first stands under.
func (r *reader) clause(c Clause, firstOf int, lead *Clause) {
	words := r.words[c.from:c.to]
	c.Words = words
	for i := range words {
		c.kinds.add(&kindSets[words[i].first])
		c.kinds.add(&kindSets[words[i].last])
		if words[i].number {
			c.kinds[Number>>6] |= 1 << (Number & 63)
		}
	}
	first := len(r.clauses) == firstOf
	var before *Clause
	switch {
	case first:
		before = lead
	default:
		before = &r.clauses[len(r.clauses)-1]
	}

	finite := c.Has(Finite)
	below := len(words) > 1 && words[0].Is(And) && words[1].IsAny(Sub, Wh) // "… or whether you …"
	if before != nil && before.If && c.Goes == Below && words[0].Is(Then) {
		c.Goes = Anew // "hvis …, så …"
	}
	if before != nil {
		switch {
		case !first && words[0].mark == ':' && finite && !words[0].IsAny(Finite, Infinitive, Sub, Wh):
			// "… have nothing in common: each has …" begins anew.
		case first, c.Goes == Below, c.Goes == Relative:
			c.underNot, c.underFree = before.Not, before.Free
			c.If = c.If || before.If && !first
		case c.Goes == On && (below || !finite || before.Goes == Below || before.Goes == Relative):
			// "du behøver ikke være rask og have …", "kræver ikke, at du er … og har …"
			c.underNot, c.underFree = before.underNot, before.underFree
			if below || !finite {
				c.underNot, c.underFree = before.Not, before.Free
			}
			c.If = c.If || before.If
		}
		if first && lead != nil && c.hasOwnMain() {
			// A whole sentence under a heading speaks for itself.
			c.underNot, c.underFree = false, false
		}
	}
	own := ownNot(words)
	c.Not = own || c.underNot
	c.Free = c.underFree || freed(&c)
	if own && !finite && !first && !c.Has(Infinitive) && contrasts(words) && !(before.Has(You) && before.Has(Be)) {
		c.Free = true // "spørg om erfaring, ikke om sygdom"
	}
	c.If = c.If || len(words) > 0 && c.Goes != Relative && (words[0].Is(Conditional) || words[0].Is(And) && len(words) > 1 && words[1].Is(Conditional))
	c.Who = c.who(before)
	if n := len(r.clauses); n-2 >= firstOf && c.resumes(before) {
		c.Who = r.clauses[n-2].named()
	}
	r.clauses = append(r.clauses, c)
}

// resumes reports whether the clause goes on from what is before a clause
// of the applicant: "de mennesker, du møder, er …".
func (c *Clause) resumes(before *Clause) bool {
	return c.Goes == Anew && c.Words[0].Is(Finite) && !c.Has(You) && (len(c.Words) < 2 || !c.Words[1].Is(Nominative)) &&
		before.Goes == Anew && before.Words[0].Is(You)
}

// named returns the one that the words name, in any position.
func (c *Clause) named() Who {
	for i := range c.Words {
		if who := c.Words[i].person(); who != Unknown {
			return who
		}
	}
	return Unknown
}

// contrasts reports whether the words only take something out: "ikke om …", "og
// ikke …", but not "ingen …" or "ikke længere …".
func contrasts(words []Word) bool {
	if words[0].Is(And) && len(words) > 1 {
		words = words[1:]
	}
	return words[0].Is(Not) && !words[0].IsAny(None, Current) && (len(words) == 1 || !words[1].Is(Current))
}

// hasOwnMain reports whether the clause has a subject and a verb of its own, so
// that it does not lean on a heading.
func (c *Clause) hasOwnMain() bool {
	return c.Has(Finite) && c.Has(You, Nominative)
}

// ownNot reports whether the words say no. "Ikke kun" does not.
func ownNot(words []Word) bool {
	for i := range words {
		if words[i].Is(Not) && (i+1 == len(words) || !words[i+1].Is(Only)) {
			return true
		}
	}
	return false
}

// nearNot is how far a no reaches, in words, to what is not asked or needed.
const nearNot = 5

// freed reports whether the clause says that something is not asked or needed.
func freed(c *Clause) bool {
	if c.Has(Hires) && c.Has(Also) && !ownNot(c.Words) {
		return true // "vi ansætter også …"
	}
	for i := range c.Words {
		w := &c.Words[i]
		switch {
		case w.Is(Not) && c.Has(We) && c.Near(i, 1, Look):
			return true // "vi ser ikke på …"
		case w.IsAny(Regardless, Choice), w.Is(MoreThan) && !c.After(i, 2, Period, Times, SickLeave):
			return true
		case w.Is(Not) && (i+1 == len(c.Words) || !c.Words[i+1].Is(Only)):
			if c.countsNear(i) && !w.Is(Current) && !c.After(i, 1, Current) {
				return true
			}
			if c.Before(i, 2, Shall) && !c.Has(Period) || w.Is(None) && c.After(i, 1, Shall) {
				return true // "du skal ikke være symptomfri for at søge"
			}
		}
	}
	return false
}

// countsNear reports whether a no at i is about what is needed, sought or ruled.
// Who is not taken on is another matter: "vi ansætter ikke …" is a demand, and so
// is "ingen symptomer af betydning".
func (c *Clause) countsNear(i int) bool {
	for k := max(0, i-nearNot); k < len(c.Words) && k <= i+nearNot; k++ {
		w := &c.Words[k]
		switch {
		case w.Is(Need) && k > 1 && k-2 > i && c.Words[k-1].Is(Preposition), w.Is(Hires):
		case w.IsAny(Need, Bound, Seek, Ends):
			return true
		}
	}
	return false
}

// who returns the one the clause is about.
func (c *Clause) who(before *Clause) Who {
	if c.Goes == Relative && before != nil && !c.Has(You) {
		last := &before.Words[len(before.Words)-1]
		switch {
		case before.Has(Seek) && before.Who != Supported, before.Who == Workplace && (before.Has(Hires) || before.Has(Only) && !before.Has(Helping)), before.Has(Need) && !before.Has(You), before.Has(Position) && before.Has(Be, Suit):
			return Applicant // "vi søger en, der er rolig"
		case last.Is(Number):
			return Supported // "du støtter en, der er ked af det"
		case !last.Known() && before.Has(You) && !before.Has(Be):
			return Unknown // "du får en makker, der …"
		}
		// It is about the last one named: "mennesker, der er indlagt".
		for i := len(before.Words) - 1; i >= 0; i-- {
			switch who := before.Words[i].person(); {
			case who == Applicant && !before.Words[i].IsAny(You, Your) && (before.Who == Workplace || before.Has(You) && !before.Has(Be)):
				return Colleagues // "vi har peer-medarbejdere, der …", "du får en mentor, der …"
			case who != Unknown:
				return who
			}
		}
		return before.Who
	}
	if c.Goes == On && before != nil && len(c.Words) > 1 && !c.Words[1].IsAny(You, Nominative) && !c.Has(You) && c.Words[1].IsAny(Finite, Infinitive, Relatives, Not) {
		return before.Who // "og kan støtte andre"
	}
	for i := range c.Words {
		if c.Words[0].Is(Finite) && !c.Has(You, Nominative) {
			break // "støtter patienter", in a list: the line above says who
		}
		w := &c.Words[i]
		// "din diagnose", "vores patienter", "for dig", "med mennesker": it is
		// not that one the clause is about.
		if c.Before(i, 2, Been) || c.Before(i, 1, Be) && !w.Is(Nominative) {
			continue // "har været patient"
		}
		if i == 0 && w.Is(Take) && len(c.Words) > 1 && c.Words[1].Is(You) {
			continue // "bruger du …" is no user
		}
		if w.Is(You) && i > 0 && !w.Pause && c.Words[i-1].Is(Served) && !c.Words[i-1].Is(Take) {
			return Supported // "some of the people you meet are …"
		}
		if who := w.person(); who != Unknown && !w.IsAny(Your, Our) && (w.IsAny(You, Nominative) || !c.Before(i, 3, Preposition)) {
			if who == Workplace && c.Has(Seek) {
				return Applicant // "vi søger en rolig medarbejder"
			}
			return who
		}
	}
	if c.Has(Your) && (before == nil || before.Who == Unknown || c.Goes != On) {
		return Applicant
	}
	if before != nil && !c.Has(Nominative) {
		return before.Who
	}
	return Unknown
}

// person returns the one a word names.
func (w *Word) person() Who {
	switch {
	case w.first == 0 && w.last == 0:
		return Unknown
	case w.IsAny(You, Your, Candidate):
		return Applicant
	case w.Is(Served):
		return Supported
	case w.Is(Colleague):
		return Colleagues
	case w.IsAny(We, Our, Employer):
		return Workplace
	}
	return Unknown
}
