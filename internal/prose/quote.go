package prose

import (
	"strings"
	"unicode/utf8"
)

// closing lists, for each mark that opens a quotation, those that may close it:
// Danish „ “ and ” ”, both directions of guillemets, and English “ ”. A straight
// mark closes „ but opens nothing, since it does not say which way it faces.
var closing = map[rune]string{
	'„': "“”\"",
	'”': "”",
	'“': "”",
	'«': "»",
	'»': "«",
}

// WithoutQuotations returns the text with quotations taken out, marks included.
// The mark that ends a sentence inside a quotation stays, so that what follows
// still begins a new one. A quotation that is never closed is left as it is.
func WithoutQuotations(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		ends, opens := closing[r]
		length := strings.IndexAny(text[i+size:], ends)
		if !opens || length < 0 {
			out.WriteString(text[i : i+size])
			i += size
			continue
		}
		quoted := text[i+size : i+size+length]
		if last := strings.TrimSpace(quoted); strings.HasSuffix(last, ".") || strings.HasSuffix(last, "!") || strings.HasSuffix(last, "?") {
			out.WriteString(last[len(last)-1:])
		}
		_, mark := utf8.DecodeRuneInString(text[i+size+length:])
		i += size + length + mark
	}
	return out.String()
}
