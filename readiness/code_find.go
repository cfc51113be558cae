package readiness

// FoundCode is an answer code in a text.
type FoundCode struct {
	// The line it begins on, counted from 1.
	Line int
	// The text of it, from the first character of the code to the last.
	Text string
	// The response in it.
	Response Response
	// Why it cannot be read: nil, or a [peerwork.Problems] with one problem.
	Err error
}

// FindCodes returns the answer codes in a text to the instruments of the
// scorers, in the order they are in: one chat message or a whole file. Names,
// times, list marks, quotation marks and other words around a code are passed
// over. Two codes may be on one line, and one on several. What is written like
// a code but is none comes with the reason, which is that of the first scorer
// unless another has one that says more.
//
// Without scorers there is nothing to find.
func FindCodes(text string, scorers ...*Scorer) []FoundCode {
	if len(scorers) == 0 {
		return nil
	}
	x := codeText{scorers: scorers, shortest: maxCode}
	for _, s := range scorers {
		x.lengths = append(x.lengths, s.codeLength()+checkLength)
		x.shortest = min(x.shortest, x.lengths[len(x.lengths)-1])
	}
	x.split(text)
	var all []FoundCode
	from := 0 // the first character after the last code
	for i := 0; i < len(x.tokens); i++ {
		start := max(x.tokens[i].from, from)
		for start < x.tokens[i].to {
			r, to := x.whole(start)
			if to == 0 {
				break
			}
			all = append(all, x.strays(text, from, start)...)
			all = append(all, FoundCode{Line: x.tokens[i].line, Text: x.between(text, start, to), Response: r})
			for x.tokens[i].to < to {
				i++
			}
			start, from = to, to
		}
	}
	return append(all, x.strays(text, from, len(x.chars))...)
}

// codeText is a text taken apart: the letters and digits in it, and where each
// run of them begins and ends.
type codeText struct {
	scorers  []*Scorer
	lengths  []int // of the code of each
	shortest int   // of those
	chars    []codeChar
	tokens   []codeToken
}

// codeChar is a letter or digit of the text.
type codeChar struct {
	digit    byte // its number in base 32, or noDigit
	from, to int  // its bytes
}

// codeToken is a run of letters and digits, with what ties it to the one before.
type codeToken struct {
	from, to         int // its characters
	line             int
	tie              codeTie
	letters, figures bool // it has some
}

// codeTie is what is between two runs.
type codeTie byte

const (
	tieNone  codeTie = iota
	tieLine          // nothing but space and a line break
	tieSpace         // nothing but space
	tieDash          // a dash, and perhaps space, a line break and the mark of a reply
)

func (x *codeText) split(text string) {
	line, inside := 1, false
	dash, space, broken, other := false, false, false, true
	for at, c := range text {
		kind, plain := codeKindOf(c)
		switch kind {
		case codeUnseen:
			continue
		case codePart:
			if !inside {
				t := codeToken{from: len(x.chars), line: line}
				switch {
				case other:
				case dash:
					t.tie = tieDash
				case broken:
					t.tie = tieLine
				case space:
					t.tie = tieSpace
				}
				x.tokens = append(x.tokens, t)
				inside, dash, space, broken, other = true, false, false, false, false
			}
			x.chars = append(x.chars, codeChar{digitOf(plain), at, at + len(string(c))})
			t := &x.tokens[len(x.tokens)-1]
			t.to = len(x.chars)
			t.letters, t.figures = t.letters || c > '9', t.figures || c <= '9'
			continue
		case codeDash:
			// One that begins a line is the mark of a list, and two are a line across.
			other = other || dash || broken
			dash = true
		case codeSpace:
			space = true
		case codeBreak:
			line++
			broken = true
		default:
			other = other || c != '>' || !broken
		}
		inside = false
	}
}

// between returns the text from one character to another.
func (x *codeText) between(text string, from, to int) string {
	return text[x.chars[from].from:x.chars[to-1].to]
}

// whole returns the response in the code that begins at a character, and where
// it ends, or 0. A wrong one passes once in 2²⁹: the check and the label are in
// the way. So it does not matter what is between the characters.
func (x *codeText) whole(start int) (Response, int) {
	for i, s := range x.scorers {
		to := start + x.lengths[i]
		if to > len(x.chars) {
			continue
		}
		left := polynomial{0, 0, 1}
		good := true
		for _, c := range x.chars[start:to] {
			if good = c.digit != noDigit; !good {
				break
			}
			left = left.next(c.digit)
		}
		if !good || left != (polynomial{}) {
			continue
		}
		var f findings
		if r := s.ofDigits(&f, x.digits(start, to), 0, x.lengths[i]); len(f) == 0 {
			return r, to
		}
	}
	return Response{}, 0
}

func (x *codeText) digits(from, to int) []byte {
	digits := make([]byte, 0, to-from)
	for _, c := range x.chars[from:to] {
		digits = append(digits, c.digit)
	}
	return digits
}

// strays returns what is written like a code between two characters, and is none.
func (x *codeText) strays(text string, from, to int) (all []FoundCode) {
	first := 0
	for last := len(x.tokens); first < last; { // the first token from there, by halving
		if half := (first + last) / 2; x.tokens[half].from < from {
			first = half + 1
		} else {
			last = half
		}
	}
	for first < len(x.tokens) && x.tokens[first].to <= to {
		n := x.stray(first, to)
		if n == 0 {
			first++
			continue
		}
		begin := &x.tokens[first]
		written := x.between(text, begin.from, x.tokens[first+n-1].to)
		all = append(all, FoundCode{Line: begin.line, Text: written, Err: x.reason(written)})
		first += n
	}
	return all
}

// stray returns how many runs, from one on, are written like a code.
func (x *codeText) stray(first, to int) int {
	n := x.run(first, to, tieDash)
	if n < 3 {
		n = x.run(first, to, tieSpace)
	}
	if n > 0 {
		// A code that a program has broken in two, and somebody has mistyped.
		if next := first + n; next < len(x.tokens) && x.tokens[next].tie == tieLine {
			more := max(x.run(next, to, tieDash), x.run(next, to, tieSpace))
			if more > 0 && x.fits(x.tokens[next+more-1].to-x.tokens[first].from) && !x.fits(x.tokens[next-1].to-x.tokens[first].from) {
				n += more
			}
		}
	}
	if n == 0 || 2*(x.tokens[first+n-1].to-x.tokens[first].from) < x.shortest {
		return 0
	}
	return n
}

// run returns how many runs from one on look like the groups of one code, tied
// by dashes, or by space where words and numbers are too, so that it takes more
// to look like one. No more are tried than a code can have.
func (x *codeText) run(first, to int, tie codeTie) int {
	n, whole, figures := 0, 0, 0
	for i := first; i < len(x.tokens) && x.tokens[i].to <= min(to, x.tokens[first].from+maxCode) && (i == first || x.tokens[i].tie == tie); i++ {
		t := &x.tokens[i]
		length := t.to - t.from
		several := length >= 2*codeGroup && t.letters && t.figures
		if tie == tieSpace && !several && (length > codeGroup+1 || length < codeGroup-1 && n < 4) {
			break
		}
		n++
		if length == codeGroup || several {
			whole++
		}
		if t.figures {
			figures++
		}
	}
	length := 0
	if n > 0 {
		length = x.tokens[first+n-1].to - x.tokens[first].from
	}
	if 3*whole <= 2*n || figures == 0 || tie == tieSpace && (2*figures < n || 4*length < 3*x.shortest) {
		return 0
	}
	return n
}

// fits reports whether a code has that many characters.
func (x *codeText) fits(length int) bool {
	for _, each := range x.lengths {
		if length == each {
			return true
		}
	}
	return false
}

// reason says why a text is no code. The length and the instrument are the
// weakest reasons: they may only mean that the code belongs to another of the
// instruments.
func (x *codeText) reason(written string) error {
	var told findings
	for i, s := range x.scorers {
		var f findings
		if digits, odd := f.readCode(written); len(f) == 0 {
			s.ofDigits(&f, digits, odd, x.lengths[i])
		}
		if len(told) == 0 || elsewhere(told[0].Code) && len(f) > 0 && !elsewhere(f[0].Code) {
			told = f
		}
	}
	return told.err()
}

func elsewhere(code string) bool { return code == codeCodeLength || code == codeCodeInstrument }
