package codec

// guard reads the value that begins at pos whatever it is, and finds only
// broken text in it.
func (r *reader) guard() bool {
	c := r.space()
	from, kind, ok := r.pos, r.typeHere(), false
	switch kind {
	case TypeObject, TypeList:
		if r.note != nil {
			r.note(kind, from, 0)
		}
		kind = 0
		ok = r.guardParts(c + 2) // ASCII has } two after {, and ] two after [
	case TypeText:
		_, _, ok = r.text()
	case TypeNumber:
		_, ok = r.number()
	default:
		ok = r.word()
	}
	if ok && r.note != nil {
		r.note(kind, from, r.pos)
	}
	return ok
}

// guardParts reads an object or list up to its closing bracket.
func (r *reader) guardParts(closing byte) bool {
	if !r.open() {
		return false
	}
	var names map[string]bool
	for i := 0; ; i++ {
		more, ok := r.more(i == 0, closing)
		if !more {
			return ok
		}
		if closing == ']' {
			r.path[r.depth-1] = int32(^i)
		} else {
			name, escaped, ok := r.key(i == 0)
			if !ok {
				return false
			}
			if escaped {
				name = unescape(name)
			}
			if names[name] {
				return r.duplicate(name)
			}
			if names == nil {
				names = map[string]bool{}
			}
			names[name] = true
			if !r.colon() {
				return false
			}
		}
		if !r.guard() {
			return false
		}
	}
}

// duplicate notes that the name just read is twice in its object.
func (r *reader) duplicate(name string) bool {
	r.pos = int(r.path[r.depth-1])
	return r.stop(r.pointer(), DuplicateKey, name)
}
