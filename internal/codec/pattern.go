package codec

import "github.com/peerwork-dk/peerwork/internal/lean"

// Match reports whether all of s matches pattern. It understands the small
// part of regular expressions on which every JSON Schema validator agrees:
//
//	^ at the start and $ at the end, always
//	a          an ASCII letter, digit or one of / : - _
//	[a-z0-9.]  a class of printable ASCII characters and ranges of them
//	{12} + * ? after a character or class
//
// and of those only patterns in which what repeats cannot be confused with
// what follows, so that there is never anything to take back. The generator
// refuses other patterns; Match does not check.
func Match(pattern, s string) bool {
	rest := pattern[1 : len(pattern)-1]
	for rest != "" {
		var a atom
		a, rest = nextAtom(rest)
		n := 0
		for n < len(s) && (a.most < 0 || n < a.most) && a.has(s[n]) {
			n++
		}
		if n < a.least {
			return false
		}
		s = s[n:]
	}
	return s == ""
}

// atom is a character or class of a pattern and how often it is repeated.
type atom struct {
	set         string // the class without brackets, or the character itself
	least, most int    // most -1: any number
}

// nextAtom takes the first atom off a pattern.
func nextAtom(pattern string) (atom, string) {
	a := atom{least: 1, most: 1}
	if pattern[0] == '[' {
		end := lean.IndexByte(pattern, ']')
		a.set, pattern = pattern[1:end], pattern[end+1:]
	} else {
		a.set, pattern = pattern[:1], pattern[1:]
	}
	if pattern == "" {
		return a, ""
	}
	switch pattern[0] {
	case '+':
		a.most = -1
	case '*':
		a.least, a.most = 0, -1
	case '?':
		a.least = 0
	case '{':
		end := lean.IndexByte(pattern, '}')
		n := 0
		for _, c := range []byte(pattern[1:end]) {
			n = n*10 + int(c-'0')
		}
		a.least, a.most = n, n
		pattern = pattern[end:]
	default:
		return a, pattern
	}
	return a, pattern[1:]
}

// has reports whether c is in the class: one of its characters, or in a range
// such as a-z. A hyphen at either end is a plain hyphen.
func (a atom) has(c byte) bool {
	set := a.set
	for i := 0; i < len(set); i++ {
		if i+2 < len(set) && set[i+1] == '-' {
			if c >= set[i] && c <= set[i+2] {
				return true
			}
			i += 2
		} else if c == set[i] {
			return true
		}
	}
	return false
}
