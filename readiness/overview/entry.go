package overview

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Entry is a document with the workplace it comes from, named by the person who
// gathers: neither a response nor a result names a place. The zero value is not
// valid.
type Entry struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The name of the workplace. The same name everywhere is the same place.
	Place string `json:"place" jsonschema:"minLength=1,maxLength=120"`
	// Which time it is, when a place answers more than once. Later ones sort later as text, such as 2027-1 and 2027-2.
	Occasion string `json:"occasion,omitempty" jsonschema:"pattern=^[a-z0-9][a-z0-9-]*$,maxLength=40"`
	// What ties two responses of the same person together, such as a number drawn by lot. Never a name.
	Pair string `json:"pair,omitempty" jsonschema:"pattern=^[a-z0-9][a-z0-9-]*$,maxLength=40"`
	// Whether the place has agreed to be shown by name.
	Named bool `json:"named,omitempty"`
	// Whether the place has agreed to be named as one that others may ask. Only with named.
	MayBeAsked bool `json:"mayBeAsked,omitempty"`
	// What the place or one person there answered.
	Document Answered `json:"document"`
}

// Answered is one of three documents. The other two are left out.
type Answered struct {
	// One person's response.
	Response *readiness.Response `json:"response,omitempty"`
	// The result of one person.
	Result *readiness.Result `json:"result,omitempty"`
	// The result of the working group of the place.
	GroupResult *readiness.GroupResult `json:"groupResult,omitempty"`
}

// The meaning rules of entries. A code is permanent.
const (
	codeEntryPlace    = "entry-place"
	codeEntryDocument = "entry-document"
	codeEntryPair     = "entry-pair"
	codeEntryAgreed   = "entry-agreed"
)

// Validate returns the [peerwork.Problems] of the entry, nil when it is good: of
// its shape, as its schema describes it, and when that is right, of its meaning, in
// document order, that of the document in it included.
func (e *Entry) Validate() error {
	if err := e.shape(); err != nil {
		return err
	}
	var ps peerwork.Problems
	if !name(e.Place) {
		ps = append(ps, peerwork.Problem{Code: codeEntryPlace, Pointer: "/place", Text: peerwork.Text{
			DA: "Skriv arbejdspladsens navn på én linje uden mellemrum før og efter og uden usynlige tegn. Ellers kan det samme sted blive talt som to.",
			EN: "Write the name of the workplace on one line, without spaces before or after and without invisible characters. Otherwise the same place may be counted as two.",
		}})
	}
	d := &e.Document
	if e.Pair != "" && d.GroupResult != nil {
		ps = append(ps, peerwork.Problem{Code: codeEntryPair, Pointer: "/pair", Text: peerwork.Text{
			DA: "»pair« er for to svar fra samme person. En gruppes resultat er ikke én persons. Fjern »pair«.",
			EN: "“pair” is for two responses of one person. The result of a group is not one person's. Remove “pair”.",
		}})
	}
	if (e.Named || e.MayBeAsked) && d.GroupResult == nil {
		ps = append(ps, peerwork.Problem{Code: codeEntryAgreed, Pointer: "/document", Text: peerwork.Text{
			DA: "Et sted siger ja til at blive vist sammen med gruppens resultat. Én person kan ikke sige ja for stedet. Fjern »named« og »mayBeAsked«.",
			EN: "A place agrees to be shown together with the result of its group. One person cannot agree for the place. Remove “named” and “mayBeAsked”.",
		}})
	}
	if e.MayBeAsked && !e.Named {
		ps = append(ps, peerwork.Problem{Code: codeEntryAgreed, Pointer: "/mayBeAsked", Text: peerwork.Text{
			DA: "Stedet kan kun spørges, når det også må vises ved navn. Tilføj »named«, eller fjern »mayBeAsked«.",
			EN: "Others can ask the place only when it may be shown by name too. Add “named”, or remove “mayBeAsked”.",
		}})
	}
	n := 0
	if d.Response != nil {
		n++
		ps = append(ps, codec.Within("/document/response", d.Response.Validate())...)
	}
	if d.Result != nil {
		n++
		ps = append(ps, codec.Within("/document/result", d.Result.Validate())...)
	}
	if d.GroupResult != nil {
		n++
		ps = append(ps, codec.Within("/document/groupResult", d.GroupResult.Validate())...)
	}
	if n != 1 {
		ps = append(ps, peerwork.Problem{Code: codeEntryDocument, Pointer: "/document", Text: peerwork.Text{
			DA: "Her skal være ét dokument: »response«, »result« eller »groupResult«. Del flere op i hver sin linje.",
			EN: "There must be one document here: “response”, “result” or “groupResult”. Split several into one line each.",
		}})
	}
	return ps.Err()
}

// name reports whether s can be the name of a place: one line that begins and
// ends with something to see, and in which nothing is invisible or turns the
// reading order around. Two names that look the same must be the same.
func name(s string) bool {
	last := ' '
	for _, r := range s {
		if r == ' ' && last == ' ' || !visible(r) {
			return false
		}
		last = r
	}
	return last != ' '
}

// visible reports whether r is a space or something to see. The ranges are the
// control and format characters of Unicode, its other spaces, and what fonts
// draw as nothing.
func visible(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r <= 0xa0, r == 0xad, r == 0x34f, r == 0x61c, r == 0x115f, r == 0x1160, r == 0x1680,
		r == 0x17b4, r == 0x17b5, r >= 0x180b && r <= 0x180f, r >= 0x2000 && r <= 0x200f, r >= 0x2028 && r <= 0x202f,
		r >= 0x205f && r <= 0x206f, r == 0x2800, r == 0x3000, r == 0x3164, r >= 0xfe00 && r <= 0xfe0f, r == 0xfeff, r == 0xffa0,
		r >= 0xfff0 && r <= 0xfffb, r >= 0xe0000:
		return false
	}
	return true
}
