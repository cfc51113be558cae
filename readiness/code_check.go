package readiness

import "github.com/peerwork-dk/peerwork"

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
	codeCodeNewer      = "code-newer"
	codeCodeInstrument = "code-other-instrument"
	codeCodeVersion    = "code-other-version"
	codeCodeContent    = "code-content"
)

func codeProblem(code, da, en string) *peerwork.Problem {
	p := problem(code, da, en)
	return &p
}

// maxCode is more characters than any code has, hyphens and space not counted.
const maxCode = 528

// readCode reads the characters. odd is the first group that was written with
// other than four, counted from 1, or 0. It answers with a problem when a
// character is none.
func readCode(code string) (digits []byte, odd int, wrong *peerwork.Problem) {
	for _, c := range code {
		switch {
		case c == '-' || c == '–' || c == ' ' || c == '\u00a0' || c == '\t' || c == '\n' || c == '\r':
			if odd == 0 && len(digits)%codeGroup != 0 {
				odd = len(digits)/codeGroup + 1
			}
			continue
		case c >= 'a' && c <= 'z':
			c += 'A' - 'a'
		}
		switch c {
		case 'O':
			c = '0'
		case 'I', 'L':
			c = '1'
		}
		digit := -1
		for i := range len(idAlphabet) {
			if rune(idAlphabet[i]) == c {
				digit = i
			}
		}
		if digit < 0 {
			return nil, 0, codeProblem(codeCodeCharacter,
				"»"+string(c)+"« i gruppe "+num(len(digits)/codeGroup+1)+" kan ikke stå i en svarkode. Den har kun tal og bogstaver, men ikke U.",
				"“"+string(c)+"” in group "+num(len(digits)/codeGroup+1)+" cannot be in an answer code. It has digits and letters only, but no U.")
		}
		if len(digits) == maxCode {
			break
		}
		digits = append(digits, byte(digit))
	}
	return digits, odd, nil
}

// checkCode says what keeps the code from being read with this instrument, or
// nil.
func (s *Scorer) checkCode(digits []byte, odd int) *peerwork.Problem {
	want := s.codeLength() + checkLength
	if len(digits) <= checkLength || remainder(digits) != (polynomial{}) {
		if len(digits) != want {
			da := "Koden har " + num(len(digits)) + " tegn. En svarkode til »" + s.in.ID + "« har " + num(want) + ", fire i hver gruppe."
			en := "The code has " + num(len(digits)) + " characters. An answer code for “" + s.in.ID + "” has " + num(want) + ", four in each group."
			if odd > 0 {
				da += " Se på gruppe " + num(odd) + "."
				en += " Look at group " + num(odd) + "."
			}
			return codeProblem(codeCodeLength, da, en)
		}
		group, ok := suspect(digits)
		if !ok {
			return codeProblem(codeCodeTyped,
				"Der er mere end ét forkert tegn i koden. Sammenlign den med den, du har fået.",
				"More than one character of the code is wrong. Compare it with the one you were given.")
		}
		return codeProblem(codeCodeTyped,
			"Gruppe "+num(group+1)+" ser forkert ud: »"+groupText(digits, group)+"«. Sammenlign den med koden, du har fået.",
			"Group "+num(group+1)+" looks wrong: “"+groupText(digits, group)+"”. Compare it with the code you were given.")
	}
	// The lowest bits: print and number.
	label := int(digits[0]) | int(digits[1])<<5 | int(digits[2])<<10
	number := label % codeNumbers
	switch other := codeInstrument(number); {
	case number == codeNumbers-1:
		return codeProblem(codeCodeNewer,
			"Koden er lavet med en nyere udgave af siden. Hent siden igen, og prøv så.",
			"The code was made with a newer edition of this page. Load the page again, then try.")
	case number != codeNumber(s.in.ID) && other != "":
		return codeProblem(codeCodeInstrument,
			"Koden er svar på »"+other+"«, men her samles svar på »"+s.in.ID+"«. Vælg det instrument, der er svaret på.",
			"The code answers “"+other+"”, but this gathers answers to “"+s.in.ID+"”. Choose the instrument that was answered.")
	case number != codeNumber(s.in.ID) || label/codeNumbers%codePrints != s.print() || len(digits) != want:
		return codeProblem(codeCodeVersion,
			"Koden er svar på et andet instrument eller en anden udgave end »"+s.in.ID+"« "+s.in.Version+". Svar igen på denne.",
			"The code answers another instrument or edition than “"+s.in.ID+"” "+s.in.Version+". Answer this one.")
	}
	// What is left when all is taken out must be nothing: no other code is made.
	d := append(base32(nil), digits[:len(digits)-checkLength]...)
	d.pop(codePrints * codeNumbers)
	for range codeID {
		d.pop(32)
	}
	d.pop(codeRoles)
	for range s.items {
		d.pop(s.top + 3)
	}
	for _, rest := range d {
		if rest != 0 {
			return codeProblem(codeCodeContent,
				"Koden har et indhold, ingen svarkode kan have. Bed om at få den igen.",
				"The code holds what no answer code can hold. Ask for it again.")
		}
	}
	return nil
}

func groupText(digits []byte, group int) string {
	part := digits[group*codeGroup : min((group+1)*codeGroup, len(digits))]
	text := make([]byte, len(part))
	for i := range part {
		text[i] = idAlphabet[part[i]]
	}
	return string(text)
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
