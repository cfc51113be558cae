package codec

import "math"

// The powers of ten between which a number must lie, so that every reader can
// hold it as a double with full precision.
const minExponent, maxExponent = -307, 307

// number reads the number that begins at pos and returns it as written. It
// must be at most [MaxNumber] characters long and, unless it is zero, lie
// between 1e-307 and 1e308.
func (r *reader) number() (string, bool) {
	doc, from := r.doc, r.pos
	if doc[r.pos] == '-' {
		r.pos++
	}
	whole := r.pos
	if !r.digits() {
		return "", false
	}
	if doc[whole] == '0' {
		r.pos = whole + 1 // a digit after a leading zero does not belong to the number
	}
	if r.pos < len(doc) && doc[r.pos] == '.' {
		r.pos++
		if !r.digits() {
			return "", false
		}
	}
	if r.pos < len(doc) && doc[r.pos]|0x20 == 'e' {
		r.pos++
		if r.pos < len(doc) && (doc[r.pos] == '+' || doc[r.pos] == '-') {
			r.pos++
		}
		if !r.digits() {
			return "", false
		}
	}
	literal := doc[from:r.pos]
	if len(literal) <= MaxNumber {
		if _, _, leading := parse(literal); leading >= minExponent && leading <= maxExponent {
			return literal, true
		}
	}
	r.pos = from
	return "", r.stop(r.pointer(), NumberOutOfRange, literal)
}

// digits moves past one or more digits.
func (r *reader) digits() bool {
	from := r.pos
	for r.pos < len(r.doc) && r.doc[r.pos] >= '0' && r.doc[r.pos] <= '9' {
		r.pos++
	}
	return r.pos > from || r.syntax(wantDigit)
}

// parse takes a number apart: its digits without zeros at either end as a whole
// number, the power of ten of the last of them, and that of the first. Zero
// has no digits, and the powers are what its exponent says. With more than 18
// digits, digits is not the number's: it is too large, or not whole.
func parse(literal string) (digits int64, exponent, leading int) {
	count, zeros, fraction, i := 0, 0, false, 0
	for ; i < len(literal) && literal[i]|0x20 != 'e'; i++ {
		c := literal[i]
		if c == '.' {
			fraction = true
		}
		if c < '0' {
			continue // a sign or the point
		}
		if fraction {
			exponent--
		}
		if c == '0' {
			if count > 0 {
				zeros++
			}
			continue
		}
		count += zeros + 1
		if count <= 18 {
			for range zeros + 1 {
				digits *= 10
			}
			digits += int64(c - '0')
		}
		zeros = 0
	}
	if count == 0 {
		exponent = 0
	}
	exponent += zeros + written(literal[i:])
	return digits, exponent, exponent + max(count-1, 0)
}

// written returns the value of the exponent part of a number, such as "e-7".
// What is far too large stays so.
func written(part string) (n int) {
	for _, c := range []byte(part) {
		if c >= '0' && c <= '9' && n < 1<<20 {
			n = n*10 + int(c-'0')
		}
	}
	if len(part) > 1 && part[1] == '-' {
		return -n
	}
	return n
}

// integer returns the value of a number that is whole: 2, 2.0 and 20e-1 are,
// as JSON Schema defines it. What does not fit an int64 becomes the largest or the
// smallest, which lies outside all bounds.
func integer(literal string) (n int64, ok bool) {
	n, exponent, leading := parse(literal)
	switch {
	case n == 0:
		return 0, true
	case exponent < 0:
		return 0, false
	case leading > 17:
		n = math.MaxInt64
	default:
		for range exponent {
			n *= 10
		}
	}
	if literal[0] == '-' {
		n = -n
	}
	return n, true
}
