package readiness

import "github.com/peerwork-dk/peerwork/internal/lean"

// An answer code ("svarkode") is a response in characters one can paste into a
// chat or read aloud: Crockford's base 32 in groups of four. It carries
//
//	number · print · id · role and openness · choices · check
//
// of which number (4 bits) is the standard instrument, print (10 bits) what its
// items are, id the 60 bits of the response's id, role and openness one of
// 10 × 2, every choice one of the options, unknown and unanswered, and check three
// characters (see code_check.go). In a code to an instrument to talk from, the
// wishes come after the choices: three places in the order of the instrument, each
// an item or none. The choices come in the order of the
// instrument, so they take no names. All but the check is one large number,
// written in as few characters as it can ever need: 21 for temperatur, 33 for
// parathed, 23 for rolle, so 24, 36 and 26 with the check, hyphens not counted.
//
// A code holds neither the day nor extensions. It is not encrypted: anyone who
// has the code can read the answers.
const (
	codeNumbers = 16   // 0: a custom instrument
	codePrints  = 1024 // 10 bits
	codeRoles   = 2 * (notSaid + 1)
	codeID      = 12 // characters of an id
)

// codeNumber is the number of a standard instrument. A number is never used for
// another. 15 is kept for a later form of code, which this one refuses.
func codeNumber(instrument string) int {
	switch instrument {
	case "temperatur":
		return 1
	case "parathed":
		return 2
	case "rolle":
		return 3
	}
	return 0
}

// codeInstrument is the standard instrument with a number, or "".
func codeInstrument(number int) string {
	for _, id := range [...]string{"temperatur", "parathed", "rolle"} {
		if codeNumber(id) == number {
			return id
		}
	}
	return ""
}

// print is what a code holds about the instrument besides its number: ten bits
// of a hash (FNV-1a) over the id, the major version, the number of options, and
// the id and revision of every item. Choices have no names in a code, so an
// instrument with other items must not read it.
func (s *Scorer) print() int {
	h := uint32(2166136261)
	add := func(text string) {
		for i := range len(text) {
			h = (h ^ uint32(text[i])) * 16777619
		}
		h = (h ^ '/') * 16777619
	}
	add(s.in.ID)
	add(major(s.in.Version))
	add(num(s.top))
	for i := range s.items {
		add(s.items[i].id)
		add(num(s.items[i].revision))
	}
	return int((h ^ h>>10 ^ h>>20) % codePrints)
}

// base32 is a number, its digits in base 32, the lowest first. It has as many
// digits as it was made with; what does not fit is lost.
type base32 []byte

// push makes the number n·size + value, 0 ≤ value < size.
func (d base32) push(size, value int) {
	for i := range d {
		value += int(d[i]) * size
		d[i] = byte(value & 31)
		value >>= 5
	}
}

// pop undoes push: it returns the value.
func (d base32) pop(size int) int {
	rest := 0
	for i := len(d) - 1; i >= 0; i-- {
		rest = rest<<5 | int(d[i])
		d[i] = byte(rest / size)
		rest %= size
	}
	return rest
}

// codeWishes is how many wishes a code has room for. Where the answers are only
// to talk about, they are what matters most.
func (s *Scorer) codeWishes() int {
	if s.in.ToTalk() {
		return maxWishes
	}
	return 0
}

// codeLength is how many characters a code has without the check.
func (s *Scorer) codeLength() int {
	all := make(base32, maxThemes*maxItems)
	for range s.codeWishes() {
		all.push(len(s.items)+1, len(s.items))
	}
	for range s.items {
		all.push(s.top+3, s.top+2)
	}
	all.push(codeRoles, codeRoles-1)
	for range codeID {
		all.push(32, 31)
	}
	all.push(codePrints*codeNumbers, codePrints*codeNumbers-1)
	for i := len(all); ; i-- {
		if all[i-1] != 0 {
			return i
		}
	}
}

// EncodeCode returns the answer code of a response, or the [peerwork.Problems]
// that [Scorer.Check] finds. The day and the extensions are not in it, and the
// wishes only where the instrument is one to talk from ([UseTalk]).
func (s *Scorer) EncodeCode(r *Response) (string, error) {
	tallies := make([]tally, len(s.items))
	if !s.read(r, tallies) {
		return "", s.Check(r)
	}
	role := 2 * place(r.Role)
	if r.OpenToGroup {
		role++
	}
	d := make(base32, s.codeLength())
	if s.in.ToTalk() {
		for range maxWishes - len(r.Wishes) {
			d.push(len(s.items)+1, 0)
		}
		for i := len(s.items) - 1; i >= 0; i-- {
			if has(r.Wishes, s.items[i].id) {
				d.push(len(s.items)+1, i+1)
			}
		}
	}
	for i := range tallies {
		v := &tallies[len(tallies)-1-i]
		value := int(v.sum)
		if v.n == 0 {
			value = s.top + 2
			if v.unknown {
				value = s.top + 1
			}
		}
		d.push(s.top+3, value)
	}
	d.push(codeRoles, role)
	for i := range codeID {
		d.push(32, lean.IndexByte(idAlphabet, r.ID[i]))
	}
	d.push(codePrints*codeNumbers, s.print()*codeNumbers+codeNumber(s.in.ID))

	code := ""
	for i, digit := range append([]byte(d), checkOf(d)...) {
		if i > 0 && i%codeGroup == 0 {
			code += "-"
		}
		code += idAlphabet[digit : digit+1]
	}
	return code, nil
}

// codeGroup is how many characters are written together.
const codeGroup = 4

// DecodeCode returns the response in one answer code to this instrument. Small
// letters count as capitals, O as 0, I and L as 1. Dashes of any kind, space,
// line breaks and characters that cannot be seen do not count, nor what stands
// around the code, such as quotation marks. The error is a [peerwork.Problems] with one problem
// that says, when one character is wrong or two neighbours are swapped, in which
// group: the code is refused, never corrected. [FindCodes] reads codes among
// other words.
func (s *Scorer) DecodeCode(code string) (Response, error) {
	var f findings
	var r Response
	if digits, odd := f.readCode(code); len(f) == 0 {
		r = s.ofDigits(&f, digits, odd, s.codeLength()+checkLength)
	}
	return r, f.err()
}

// ofNumber returns the response in a number, of which the label is popped, or
// notes that there is none.
func (s *Scorer) ofNumber(f *findings, d base32) Response {
	r := Response{Instrument: s.in.ID, Version: s.in.Version}
	var id [codeID]byte
	for i := codeID - 1; i >= 0; i-- {
		id[i] = idAlphabet[d.pop(32)]
	}
	r.ID = string(id[:])
	role := d.pop(codeRoles)
	r.OpenToGroup = role&1 == 1
	if role /= 2; role != notSaid {
		r.Role = allRoles[role]
	}
	for i := range s.items {
		switch value := d.pop(s.top + 3); {
		case value <= s.top:
			r.Answers = append(r.Answers, Answer{s.items[i].id, ChoiceOf(value)})
		case value == s.top+1:
			r.Answers = append(r.Answers, Answer{s.items[i].id, ChoiceUnknown})
		}
	}
	last, sorted := 0, true
	for i := range s.codeWishes() {
		value := d.pop(len(s.items) + 1)
		sorted = sorted && (value > last || value == 0) && (value == 0 || len(r.Wishes) == i)
		if last = value; value > 0 {
			r.Wishes = append(r.Wishes, s.items[value-1].id)
		}
	}
	for _, rest := range d {
		if rest != 0 || !sorted { // nothing of ours makes such a code
			f.otherCode(s)
			return Response{}
		}
	}
	return r
}
