package codec

// guard reads the value that begins at pos whatever it is, and finds only
// broken text in it. With a tree, it also notes what it reads there.
func (r *reader) guard(t *Tree) bool {
	from := r.pos
	switch c := r.space(); {
	case c == '{':
		return r.guardObject(t)
	case c == '[':
		return r.guardList(t)
	case c == '"':
		_, _, ok := r.text()
		return ok && t.leaf(TypeText, from, r.pos)
	case isNumber(c):
		_, ok := r.number()
		return ok && t.leaf(TypeNumber, from, r.pos)
	default:
		kind := TypeBoolean
		if c == 'n' {
			kind = TypeNull
		}
		return r.word() && t.leaf(kind, from, r.pos)
	}
}

func (r *reader) guardObject(t *Tree) bool {
	self := t.enter(TypeObject, r.pos)
	if !r.open() {
		return false
	}
	var names nameSet
	for first := true; ; first = false {
		more, ok := r.more(first, '}')
		if !more {
			return ok && t.leave(self, r.pos)
		}
		at := r.pos
		raw, escaped, ok := r.key(first)
		if !ok {
			return false
		}
		if escaped {
			raw = unescape(raw)
		}
		if !names.add(raw) {
			return r.duplicate(raw)
		}
		if !r.colon() {
			return false
		}
		t.next(self, at)
		if !r.guard(t) {
			return false
		}
	}
}

func (r *reader) guardList(t *Tree) bool {
	self := t.enter(TypeList, r.pos)
	if !r.open() {
		return false
	}
	for i := 0; ; i++ {
		more, ok := r.more(i == 0, ']')
		if !more {
			return ok && t.leave(self, r.pos)
		}
		r.path[r.depth-1] = int32(^i)
		t.next(self, r.pos)
		if !r.guard(t) {
			return false
		}
	}
}

// duplicate notes that the name just read stands twice in its object.
func (r *reader) duplicate(name string) bool {
	r.pos = int(r.path[r.depth-1])
	return r.stop(r.pointer(), DuplicateKey, name)
}

// nameSet is a set of names. Few names cost no allocation, many no more time
// per name than few.
type nameSet struct {
	few  [8]string
	n    int
	many map[string]struct{}
}

// add adds a name. It reports false when the set has it already.
func (s *nameSet) add(name string) bool {
	if s.many == nil {
		for _, known := range s.few[:s.n] {
			if known == name {
				return false
			}
		}
		if s.n < len(s.few) {
			s.few[s.n] = name
			s.n++
			return true
		}
		s.many = make(map[string]struct{}, 4*len(s.few))
		for _, known := range s.few {
			s.many[known] = struct{}{}
		}
	}
	before := len(s.many)
	s.many[name] = struct{}{}
	return len(s.many) > before
}
