// Package lean holds the few helpers for texts and numbers that the browser
// core needs. The standard library has better ones, but strings and strconv
// bring unicode's tables, io and errors, and slices.Sort is written for a
// million elements: together 10 KB of WebAssembly on the wire, a fifth of all
// of peerwork's own code. The functions mean what their namesakes mean; [FileName]
// has none.
package lean

// IndexByte returns the offset of the first c in s, or -1.
func IndexByte(s string, c byte) int {
	for i := range len(s) {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// Cut splits s around the first separator. Without one, before is s.
func Cut(s string, separator byte) (before, after string, found bool) {
	if i := IndexByte(s, separator); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}

// CutPrefix returns s without the prefix, and whether it had it.
func CutPrefix(s, prefix string) (string, bool) {
	if len(s) >= len(prefix) && s[:len(prefix)] == prefix {
		return s[len(prefix):], true
	}
	return s, false
}

// ReplaceAll returns s with every old replaced by replacement. Old must not be empty.
func ReplaceAll(s, old, replacement string) string {
	var out []byte
	for i := 0; i < len(s); {
		if rest, found := CutPrefix(s[i:], old); found {
			out = append(out, replacement...)
			i = len(s) - len(rest)
			continue
		}
		out = append(out, s[i])
		i++
	}
	return string(out)
}

// Join puts separator between the texts of a list.
func Join(list []string, separator string) string {
	var out []byte
	for i, s := range list {
		if i > 0 {
			out = append(out, separator...)
		}
		out = append(out, s...)
	}
	return string(out)
}

// Itoa writes n in decimal.
func Itoa(n int) string { return string(AppendInt(nil, n)) }

// AppendInt appends n in decimal to dst.
func AppendInt(dst []byte, n int) []byte {
	var digits [20]byte
	at := len(digits)
	rest := uint(n)
	if n < 0 {
		rest = -rest
	}
	for {
		at--
		digits[at] = byte('0' + rest%10)
		if rest /= 10; rest == 0 {
			break
		}
	}
	if n < 0 {
		at--
		digits[at] = '-'
	}
	return append(dst, digits[at:]...)
}

// Sort sorts a list of some hundred numbers at most, by insertion: quick when
// it is short or nearly in order, quadratic when it is neither.
func Sort(list []int64) {
	for i, n := range list {
		for ; i > 0 && list[i-1] > n; i-- {
			list[i] = list[i-1]
		}
		list[i] = n
	}
}

// Trim returns s without the spaces, tabs and line breaks around it.
func Trim(s string) string {
	for s != "" && blank(s[0]) {
		s = s[1:]
	}
	for s != "" && blank(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// BeginsJSON reports whether a text begins as a JSON object or array does, after
// white space and the byte order mark of some editors. "[11:42] Ida" begins as a
// line of a chat does.
func BeginsJSON(text string) bool {
	text, _ = CutPrefix(text, "\uFEFF")
	if text = Trim(text); text == "" || text[0] == '{' {
		return text != ""
	}
	inside := Trim(text[1:])
	return text[0] == '[' && (inside == "" || inside[0] == '{' || inside[0] == '[' || inside[0] == '"' || inside[0] == ']')
}
