package readiness

import "slices"

// Remainder is what decides whether a code is whole.
func Remainder(digits []byte) [checkLength]byte { return remainder(digits) }

// CodeWith makes a code with a right check but another number, or with more in
// its highest character than any response puts there.
func CodeWith(in *Instrument, number, more byte) string {
	s, err := NewScorer(in)
	if err != nil {
		panic(err)
	}
	d := make([]byte, s.codeLength())
	label := s.print()*codeNumbers + int(number)
	d[0], d[1], d[2] = byte(label&31), byte(label>>5&31), byte(label>>10)
	if more > 0 {
		d[len(d)-1] = 31
	}
	code := slices.Concat(d, checkOf(d))
	for i := range code {
		code[i] = idAlphabet[code[i]]
	}
	return string(code)
}
