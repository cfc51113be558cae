package readiness

// The three check characters are the remainder of the code, read as a
// polynomial over the field of 32 elements, modulo x³ + x + 6: a shortened
// Hamming code.
//
// Powers of x are, up to a factor, all different for 1057 positions, and 1 + x
// is, up to a factor, x⁵²⁸. So a wrong character at any place leaves another
// remainder than a wrong one at any other place, and than neighbours swapped
// anywhere, in codes of up to 528 characters: each such error is noticed, and
// its place known. A test tries them all.
const (
	checkLength = 3
	checkFactor = 6
)

// timesFactor multiplies by 6 in the field of 32 elements, made with
// t⁵ + t² + 1: 6 is t² + t.
func timesFactor(a byte) byte {
	product := int(a)<<2 ^ int(a)<<1
	for bit := 6; bit >= 5; bit-- {
		if product>>bit&1 == 1 {
			product ^= 0b100101 << (bit - 5)
		}
	}
	return byte(product)
}

// polynomial is s₂x² + s₁x + s₀, the highest first.
type polynomial [checkLength]byte

// next returns s·x + d, where x³ = x + 6.
func (s polynomial) next(d byte) polynomial {
	return polynomial{s[1], s[2] ^ s[0], d ^ timesFactor(s[0])}
}

// remainder returns that of the digits, which is zero for a whole code. It
// begins with 1 so that a code of zeros only is none.
func remainder(digits []byte) polynomial {
	s := polynomial{0, 0, 1}
	for _, d := range digits {
		s = s.next(d)
	}
	return s
}

// checkOf returns the check of a code without one.
func checkOf(digits []byte) []byte {
	s := remainder(append(digits[:len(digits):len(digits)], 0, 0, 0))
	return s[:]
}

// The problems of an answer code. A code is permanent.
const (
	codeCodeCharacter  = "code-character"
	codeCodeLength     = "code-length"
	codeCodeTyped      = "code-mistyped"
	codeCodeInstrument = "code-other-instrument"
	codeCodeVersion    = "code-other-version"
)

// maxCode is more characters than any code has, hyphens and space not counted.
const maxCode = 528

// readCode reads the characters of one code. What is before and after them
// does not count. odd is the first group that was written with other than four,
// counted from 1, or 0. A character that cannot be there is noted.
func (f *findings) readCode(code string) (digits []byte, odd int) {
	var other rune // the first that is none, after the last that is one
	for _, c := range code {
		kind, plain := codeKindOf(c)
		switch kind {
		case codeUnseen:
			continue
		case codeDash, codeSpace, codeBreak:
			if odd == 0 && len(digits)%codeGroup != 0 {
				odd = len(digits)/codeGroup + 1
			}
			continue
		case codeOther:
			// The mark of a reply may be where a code is broken in two.
			if len(digits) > 0 && other == 0 && c != '>' {
				other = c
			}
			continue
		}
		digit := digitOf(plain)
		if digit == noDigit && other == 0 {
			other = c
		}
		if other != 0 {
			f.notInCode(other, len(digits)/codeGroup+1)
			return nil, 0
		}
		if len(digits) == maxCode {
			break
		}
		digits = append(digits, digit)
	}
	return digits, odd
}

// notInCode notes a character that cannot be in a code. One that cannot be seen,
// or that looks like another, is called by its number.
func (f *findings) notInCode(c rune, group int) {
	switch {
	case c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0xe000 && c < 0xf900:
		f.add(codeCodeCharacter, "",
			"I gruppe $2 er der et tegn, som ikke kan ses: $1. Slet det, eller skriv koden selv.\n"+
				"Group $2 has a character that cannot be seen: $1. Delete it, or type the code yourself.", unicodeName(c), num(group))
	case c >= 0x250:
		f.add(codeCodeCharacter, "",
			"»$1« i gruppe $2 er et andet tegn, end det ser ud til: $3. Skriv det selv. En svarkode har kun tal og bogstaver, men ikke U.\n"+
				"“$1” in group $2 is another character than it looks like: $3. Type it yourself. An answer code has digits and letters only, but no U.", string(c), num(group), unicodeName(c))
	default:
		f.add(codeCodeCharacter, "",
			"»$1« i gruppe $2 kan ikke stå i en svarkode. Den har kun tal og bogstaver, men ikke U.\n"+
				"“$1” in group $2 cannot be in an answer code. It has digits and letters only, but no U.", string(c), num(group))
	}
}

// unicodeName is a character's number as Unicode writes it: U+200B.
func unicodeName(c rune) string {
	const hex = "0123456789ABCDEF"
	name := ""
	for ; c > 0 || len(name) < 4; c >>= 4 {
		name = hex[c&15:c&15+1] + name
	}
	return "U+" + name
}

// ofDigits reads the number that the characters of a code are, and notes what
// keeps it from being one for this instrument, whose codes are so long.
func (s *Scorer) ofDigits(f *findings, digits []byte, odd, want int) Response {
	if len(digits) <= checkLength || remainder(digits) != (polynomial{}) {
		group, ok := suspect(digits)
		switch {
		case len(digits) != want && odd > 0:
			f.add(codeCodeLength, "",
				"Koden har $1 tegn. En svarkode til »$2« har $3, fire i hver gruppe. Se på gruppe $4.\n"+
					"The code has $1 characters. An answer code for “$2” has $3, four in each group. Look at group $4.", num(len(digits)), s.in.ID, num(want), num(odd))
		case len(digits) != want:
			f.add(codeCodeLength, "",
				"Koden har $1 tegn. En svarkode til »$2« har $3, fire i hver gruppe.\n"+
					"The code has $1 characters. An answer code for “$2” has $3, four in each group.", num(len(digits)), s.in.ID, num(want))
		case ok:
			f.add(codeCodeTyped, "",
				"Gruppe $1 ser forkert ud: »$2«. Sammenlign den med koden, du har fået.\n"+
					"Group $1 looks wrong: “$2”. Compare it with the code you were given.", num(group+1), groupText(digits, group))
		default:
			f.add(codeCodeTyped, "",
				"Der er mere end ét forkert tegn i koden. Sammenlign den med den, du har fået.\n"+
					"More than one character of the code is wrong. Compare it with the one you were given.")
		}
		return Response{}
	}
	d := base32(digits[:len(digits)-checkLength])
	label := d.pop(codePrints * codeNumbers)
	number := label % codeNumbers
	switch other := codeInstrument(number); {
	case number != codeNumber(s.in.ID) && other != "":
		f.add(codeCodeInstrument, "",
			"Koden er svar på »$1«, men her samles svar på »$2«. Vælg det instrument, der er svaret på.\n"+
				"The code answers “$1”, but this gathers answers to “$2”. Choose the instrument that was answered.", other, s.in.ID)
	case label != s.print()*codeNumbers+codeNumber(s.in.ID) || len(digits) != want:
		f.otherCode(s)
	}
	if len(*f) > 0 {
		return Response{}
	}
	return s.ofNumber(f, d)
}

func (f *findings) otherCode(s *Scorer) {
	f.add(codeCodeVersion, "",
		"Koden er svar på et andet instrument eller en anden udgave end »$1« $2. Svar igen på denne.\n"+
			"The code answers another instrument or edition than “$1” $2. Answer this one.", s.in.ID, s.in.Version)
}

func groupText(digits []byte, group int) (text string) {
	for _, digit := range digits[group*codeGroup : min((group+1)*codeGroup, len(digits))] {
		text += idAlphabet[digit : digit+1]
	}
	return text
}

// suspect returns the group with the one wrong character, or the first of the
// two neighbours that were swapped, counted from 0. It is false when neither
// explains what is wrong.
func suspect(digits []byte) (int, bool) {
	left := remainder(digits)
	for e := byte(1); e < 32; e++ {
		at := polynomial{0, 0, e} // what an error of e leaves, at the last place first
		for i := len(digits) - 1; i >= 0; i-- {
			if at == left {
				return i / codeGroup, true
			}
			before := at.next(0)
			// Swapping two is an error of their difference at both.
			both := polynomial{at[0] ^ before[0], at[1] ^ before[1], at[2] ^ before[2]}
			if i > 0 && digits[i]^digits[i-1] == e && both == left {
				return (i - 1) / codeGroup, true
			}
			at = before
		}
	}
	return 0, false
}
