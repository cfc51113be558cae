// Package packed writes numbers and texts one after the other, in as few bytes as
// they need, and reads them again: for sums that go from one machine to another.
// It is pure. There is one way to write each value, and a [Reader] takes no other,
// so the same sums are always the same bytes.
package packed

// AppendNumber appends a number: seven bits a byte, the lowest first, with a mark
// on all bytes but the last.
func AppendNumber(b []byte, n uint64) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

// AppendText appends the length of a text and then the text.
func AppendText(b []byte, s string) []byte {
	return append(AppendNumber(b, uint64(len(s))), s...)
}

// Reader reads what was appended, from the front. After the first thing that is
// wrong it returns nothing but zero values, so that it is enough to ask [Reader.Bad]
// now and then.
type Reader struct {
	rest []byte
	bad  bool
}

// NewReader returns a reader of the data. What it returns never shares memory with
// it, except for [Reader.Bytes] and [Reader.Rest].
func NewReader(data []byte) *Reader { return &Reader{rest: data} }

// Number reads a number of at most limit.
func (r *Reader) Number(limit uint64) uint64 {
	n := uint64(0)
	for i, c := range r.rest {
		if i == 9 && c > 1 || c == 0 && i > 0 { // more than 64 bits; a longer way to write it
			break
		}
		n |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			if n > limit {
				break
			}
			r.rest = r.rest[i+1:]
			return n
		}
		if i == 9 {
			break
		}
	}
	r.Fail()
	return 0
}

// Text reads a text of at most limit bytes. It may hold any bytes.
func (r *Reader) Text(limit int) string { return string(r.Bytes(int(r.Number(uint64(limit))))) }

// Bytes returns the next n bytes, which are the reader's own.
func (r *Reader) Bytes(n int) []byte {
	if n > len(r.rest) {
		r.Fail()
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// Rest returns all that is left, which is the reader's own.
func (r *Reader) Rest() []byte { return r.Bytes(len(r.rest)) }

// More reports whether there is more to read.
func (r *Reader) More() bool { return len(r.rest) > 0 }

// Fail says that what was read is wrong.
func (r *Reader) Fail() { r.bad, r.rest = true, nil }

// Bad reports whether something was wrong.
func (r *Reader) Bad() bool { return r.bad }
