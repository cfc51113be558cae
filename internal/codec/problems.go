package codec

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// The codes. A code never changes its meaning and is never used for anything
// else.
const (
	// The text is broken.
	ByteOrderMark    = "byte-order-mark"
	DocumentTooLarge = "document-too-large"
	DuplicateKey     = "duplicate-key"
	EmptyDocument    = "empty-document"
	InvalidUTF8      = "invalid-utf8"
	JSONSyntax       = "json-syntax"
	LoneSurrogate    = "lone-surrogate"
	NumberOutOfRange = "number-out-of-range"
	TooDeep          = "too-deep"
	TrailingData     = "trailing-data"

	// The shape is another than the schema's.
	AboveMaximum    = "above-maximum"
	BelowMinimum    = "below-minimum"
	MissingProperty = "missing-property"
	NotInList       = "not-in-list"
	TooFew          = "too-few"
	TooLong         = "too-long"
	TooMany         = "too-many"
	TooShort        = "too-short"
	UnknownProperty = "unknown-property"
	WrongForm       = "wrong-form"
	WrongSchema     = "wrong-schema"
	WrongType       = "wrong-type"

	// The document is another than the reader's.
	NewerVersion = "newer-version"
	UnknownKind  = "unknown-kind"
)

// Finding is something wrong with a document, before it is put in words. What
// the parts are depends on the code: see the sentences.
type Finding struct {
	Code      string
	Pointer   string
	Value     string // what is there: a text, a number as written, a name
	Detail    string // what it should be: a pattern, an address, a list
	N, Limit  int    // how many there are and may be, or the line and the column
	Want, Got Type   // for [WrongType]
}

// Problem puts f in words.
func (f *Finding) Problem() peerwork.Problem {
	for i := range sentences {
		s := &sentences[i]
		if s.code != f.Code {
			continue
		}
		da, en := s.da, s.en
		if f.N == 0 && f.Value == "" && s.emptyDA != "" {
			da, en = s.emptyDA, s.emptyEN
		}
		if f.Got == TypeNull || f.Code == UnknownProperty && f.Detail != "" {
			da, en = da+s.moreDA, en+s.moreEN
		}
		return peerwork.Problem{Code: f.Code, Pointer: f.Pointer, Text: peerwork.Text{DA: f.fill(da, 0), EN: f.fill(en, 1)}}
	}
	return peerwork.Problem{Code: f.Code, Pointer: f.Pointer}
}

// problems returns f as the only problem.
func (f *Finding) problems() peerwork.Problems { return append(peerwork.Problems(nil), f.Problem()) }

// fill puts the parts of f in their places in a sentence: $ and a letter. lang
// is 0 for Danish and 1 for English.
func (f *Finding) fill(sentence string, lang int) string {
	filled, rest, more := lean.Cut(sentence, '$')
	for more {
		filled += f.part(rest[0], lang)
		var next string
		next, rest, more = lean.Cut(rest[1:], '$')
		filled += next
	}
	return filled
}

func (f *Finding) part(letter byte, lang int) string {
	n := f.N
	switch letter {
	case 'v': // what is there
		return shorten(f.Value)
	case 'd': // what it should be
		return f.Detail
	case 'f': // the same, a pattern in words
		for i := range forms {
			if forms[i].Pattern == f.Detail {
				return forms[i].Text[lang]
			}
		}
	case 'x': // the same, of [JSONSyntax]
		return expected[f.Want][lang]
	case 'w':
		return types[f.Want][lang]
	case 'g':
		return types[f.Got][lang]
	case 'n':
		return grouped(n, lang)
	case 'l':
		return grouped(f.Limit, lang)
	case 'c', 'C', 'e': // so many characters, or elements
		word := &characters
		if letter == 'C' {
			n = f.Limit
		} else if letter == 'e' {
			word = &elements
		}
		i := lang
		if n != 1 {
			i += 2
		}
		return grouped(n, lang) + word[i]
	case 'h': // what is here instead
		if f.Value == "" {
			return ends[lang]
		}
		return stands[lang] + f.Value + stands[lang+2]
	}
	return ""
}

// Sort sorts problems by pointer and code. There are at most [MaxProblems],
// mostly in order already.
func Sort(problems peerwork.Problems) {
	for i := range problems {
		for j := i; j > 0 && less(&problems[j], &problems[j-1]); j-- {
			problems[j], problems[j-1] = problems[j-1], problems[j]
		}
	}
}

func less(a, b *peerwork.Problem) bool {
	if a.Pointer != b.Pointer {
		return a.Pointer < b.Pointer
	}
	return a.Code < b.Code
}
