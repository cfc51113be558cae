package codec

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// Type is what a JSON value is. The zero value is no type.
type Type uint8

// The types. A value is never TypeInteger or TypeDecimal until it has been
// asked whether it is whole.
const (
	TypeObject Type = iota + 1
	TypeList
	TypeText
	TypeNumber
	TypeInteger
	TypeDecimal
	TypeBoolean
	TypeNull
)

func (t Type) text() peerwork.Text {
	return [...]peerwork.Text{
		{DA: "et objekt i { }", EN: "an object in { }"},
		{DA: "en liste i [ ]", EN: "a list in [ ]"},
		{DA: "en tekst i anførselstegn", EN: "text in quotation marks"},
		{DA: "et tal", EN: "a number"},
		{DA: "et helt tal", EN: "a whole number"},
		{DA: "et tal med decimaler", EN: "a number with decimals"},
		{DA: "true eller false", EN: "true or false"},
		{DA: "null", EN: "null"},
	}[t-1]
}

// problem makes a problem with the sentence of its code.
func problem(pointer, code string, args ...peerwork.Text) peerwork.Problem {
	for i := range sentences {
		if sentences[i].code == code {
			return peerwork.Problem{Code: code, Pointer: pointer, Text: fill(sentences[i].text, args)}
		}
	}
	return peerwork.Problem{Code: code, Pointer: pointer}
}

// WrongType says that a value is got and should be want.
func WrongType(pointer string, want, got Type) peerwork.Problem {
	p := problem(pointer, codeWrongType, want.text(), got.text())
	if got == TypeNull {
		p.Text.DA += " null bruges ikke: et frivilligt felt uden indhold udelades."
		p.Text.EN += " null is never used: an optional property without content is left out."
	}
	return p
}

// Missing says that the object at pointer has no property called name. The
// problem points to where it should be.
func Missing(pointer, name string) peerwork.Problem {
	return problem(Join(pointer, name), codeMissingProperty, plain(name))
}

// Unknown says that the object at pointer has a property called name, which is
// none of those known. The problem points to it.
func Unknown(pointer, name string, known []string) peerwork.Problem {
	p := problem(Join(pointer, name), codeUnknownProperty, plain(shorten(name)))
	if near := nearest(name, known); near != "" {
		p.Text.DA += " Mente du »" + near + "«?"
		p.Text.EN += " Did you mean “" + near + "”?"
	}
	return p
}

// TooShort says that a text has n characters and must have least.
func TooShort(pointer string, n, least int) peerwork.Problem {
	p := problem(pointer, codeTooShort, characters(n), number(least))
	if n == 0 {
		p.Text = fill(emptyText, []peerwork.Text{characters(least)})
	}
	return p
}

// TooLong says that a text has n characters and may have most.
func TooLong(pointer string, n, most int) peerwork.Problem {
	return problem(pointer, codeTooLong, characters(n), number(most))
}

// WrongForm says that a text does not match pattern.
func WrongForm(pointer, value, pattern string) peerwork.Problem {
	p := problem(pointer, codeWrongForm, plain(shorten(value)), Form(pattern))
	if value == "" {
		p.Text = fill(emptyFormText, []peerwork.Text{Form(pattern)})
	}
	return p
}

// NotInList says that a text is none of those allowed.
func NotInList(pointer, value string, allowed []string) peerwork.Problem {
	return problem(pointer, codeNotInList, plain(shorten(value)), plain(strings.Join(allowed, ", ")))
}

// TooFew says that a list has n elements and must have least.
func TooFew(pointer string, n, least int) peerwork.Problem {
	return problem(pointer, codeTooFew, elements(n), number(least))
}

// TooMany says that a list has n elements and may have most.
func TooMany(pointer string, n, most int) peerwork.Problem {
	return problem(pointer, codeTooMany, elements(n), number(most))
}

// BelowMinimum says that a number, given as written, is less than least.
func BelowMinimum(pointer, literal string, least int) peerwork.Problem {
	return problem(pointer, codeBelowMinimum, plain(shorten(literal)), number(least))
}

// AboveMaximum says that a number, given as written, is more than most.
func AboveMaximum(pointer, literal string, most int) peerwork.Problem {
	return problem(pointer, codeAboveMaximum, plain(shorten(literal)), number(most))
}

// WrongSchema says that a document names another schema than its own.
func WrongSchema(pointer, value, address string) peerwork.Problem {
	return problem(pointer, codeWrongSchema, plain(shortAddress(value)), plain(address))
}

// NotUTF8 says that a text in a Go value is not UTF-8 and cannot be written.
func NotUTF8(pointer string) peerwork.Problem {
	p := problem(pointer, codeInvalidUTF8)
	p.Text = notUTF8Text
	return p
}

// UnknownKind says that there is no kind of document by that name.
func UnknownKind(kind string, known []string) peerwork.Problem {
	return problem("", codeUnknownKind, plain(shorten(kind)), plain(strings.Join(known, ", ")))
}

func tooLarge(n, most int) peerwork.Problem {
	return problem("", codeDocumentTooLarge, number(n), number(most))
}

// shortAddress leaves out what all our schemas' addresses begin with when a
// text would be cut otherwise.
func shortAddress(value string) string {
	if rest, ok := strings.CutPrefix(value, peerwork.SchemaBase); ok {
		return "…/" + shorten(rest)
	}
	return shorten(value)
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
