package readiness

import "github.com/peerwork-dk/peerwork/internal/lean"

// codeKind is what a character of a text with answer codes is.
type codeKind byte

const (
	codeOther codeKind = iota
	codePart           // a letter or a digit of any alphabet
	codeDash
	codeSpace
	codeBreak  // of a line
	codeUnseen // nothing to see, and it separates nothing
)

// codeKindOf returns what a character is and, of a letter or a digit, how a
// code has it. Chats, mail and word processors put other hyphens for ours,
// spaces that do not break, and characters that cannot be seen.
func codeKindOf(c rune) (codeKind, rune) {
	switch {
	case c >= 'a' && c <= 'z':
		c += 'A' - 'a'
		fallthrough
	case c >= 'A' && c <= 'Z':
		switch c {
		case 'O':
			c = '0'
		case 'I', 'L':
			c = '1'
		}
		return codePart, c
	case c >= '0' && c <= '9':
		return codePart, c
	case c == '\n' || c == '\u2028' || c == '\u2029':
		return codeBreak, c
	case c == '-':
		return codeDash, c
	case c == ' ' || c == '\t' || c == '\r':
		return codeSpace, c
	case c < 0x80:
		return codeOther, c
	}
	for i := 0; i < len(codeKinds); i++ {
		if k := &codeKinds[i]; c <= k.to {
			if c >= k.from {
				return k.kind, c
			}
			break
		}
	}
	return codePart, c
}

// codeKinds has the characters beyond ASCII that are no letters, in order:
// Unicode's spaces (Zs), dashes (Dash), what is ignorable by default, and wide
// ranges of signs, in which a letter or two does no harm.
var codeKinds = [...]struct {
	from, to rune
	kind     codeKind
}{
	{0x80, 0x9f, codeOther}, {0xa0, 0xa0, codeSpace}, {0xa1, 0xac, codeOther}, {0xad, 0xad, codeUnseen}, {0xae, 0xbf, codeOther},
	{0xd7, 0xd7, codeOther}, {0xf7, 0xf7, codeOther},
	{0x34f, 0x34f, codeUnseen}, {0x58a, 0x58a, codeDash}, {0x5be, 0x5be, codeDash}, {0x61c, 0x61c, codeUnseen},
	{0x115f, 0x1160, codeUnseen}, {0x1400, 0x1400, codeDash}, {0x1680, 0x1680, codeSpace}, {0x17b4, 0x17b5, codeUnseen},
	{0x1806, 0x1806, codeDash}, {0x180b, 0x180f, codeUnseen},
	{0x2000, 0x200a, codeSpace}, {0x200b, 0x200f, codeUnseen}, {0x2010, 0x2015, codeDash}, {0x2016, 0x2027, codeOther},
	{0x202a, 0x202e, codeUnseen}, {0x202f, 0x202f, codeSpace}, {0x2030, 0x2042, codeOther}, {0x2043, 0x2043, codeDash},
	{0x2044, 0x2052, codeOther}, {0x2053, 0x2053, codeDash}, {0x2054, 0x205e, codeOther}, {0x205f, 0x205f, codeSpace},
	{0x2060, 0x206f, codeUnseen}, {0x207b, 0x207b, codeDash}, {0x208b, 0x208b, codeDash}, {0x20a0, 0x2211, codeOther},
	{0x2212, 0x2212, codeDash}, {0x2213, 0x2bff, codeOther}, {0x2e00, 0x2e16, codeOther}, {0x2e17, 0x2e17, codeDash},
	{0x2e18, 0x2e39, codeOther}, {0x2e3a, 0x2e3b, codeDash}, {0x2e3c, 0x2e3f, codeOther}, {0x2e40, 0x2e40, codeDash}, {0x2e41, 0x2e7f, codeOther},
	{0x3000, 0x3000, codeSpace}, {0x3001, 0x301b, codeOther}, {0x301c, 0x301c, codeDash}, {0x301d, 0x302f, codeOther}, {0x3030, 0x3030, codeDash},
	{0x30a0, 0x30a0, codeDash}, {0x30fb, 0x30fb, codeOther}, {0x3164, 0x3164, codeUnseen}, {0xe000, 0xf8ff, codeOther},
	{0xfe00, 0xfe0f, codeUnseen}, {0xfe10, 0xfe30, codeOther}, {0xfe31, 0xfe32, codeDash}, {0xfe33, 0xfe57, codeOther}, {0xfe58, 0xfe58, codeDash},
	{0xfe59, 0xfe62, codeOther}, {0xfe63, 0xfe63, codeDash}, {0xfe64, 0xfe6f, codeOther}, {0xfeff, 0xfeff, codeUnseen},
	{0xff01, 0xff0c, codeOther}, {0xff0d, 0xff0d, codeDash}, {0xff0e, 0xff0f, codeOther}, {0xff1a, 0xff20, codeOther},
	{0xffa0, 0xffa0, codeUnseen}, {0xfff0, 0xfff8, codeUnseen}, {0xfff9, 0xfffd, codeOther},
	{0x1d173, 0x1d17a, codeUnseen}, {0x1f000, 0x1faff, codeOther}, {0xe0000, 0xe0fff, codeUnseen}, {0xf0000, 0x10ffff, codeOther},
}

// noDigit is what no character of a code is.
const noDigit = 32

// digitOf returns the number that a character of a code is, or noDigit.
func digitOf(c rune) byte {
	if c < 0x80 {
		if digit := lean.IndexByte(idAlphabet, byte(c)); digit >= 0 {
			return byte(digit)
		}
	}
	return noDigit
}
