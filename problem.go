package peerwork

// Problem is one thing wrong with a document: what, where, and what to do
// about it, in both languages.
type Problem struct {
	// A permanent code such as "missing-property". A code never changes
	// its meaning and is never used for anything else.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=80"`
	// Where in the document, as a JSON Pointer (RFC 6901). Empty for the whole document.
	Pointer string `json:"pointer" jsonschema:"maxLength=2000"`
	// What is wrong and what to do.
	Text Text `json:"text"`
}

// Error is one line for developers: pointer, text in English, code.
func (p Problem) Error() string {
	where := p.Pointer
	if where == "" {
		where = "document"
	}
	return where + ": " + p.Text.EN + " (" + p.Code + ")"
}

// Problems is a list of problems. As an error it prints one problem on one
// line, several as a list.
//
// Functions that find problems return them as an error, nil when there is none:
//
//	var problems peerwork.Problems
//	if errors.As(err, &problems) {
//		for _, p := range problems {
//
// takes the list out of it, and errors.As with a [Problem] the first of them.
// Problems of a document's shape are sorted by pointer and code; those of its
// meaning are in document order.
type Problems []Problem

// Error prints a single problem as [Problem.Error] does, several as a count and
// one line each.
func (ps Problems) Error() string {
	switch len(ps) {
	case 0:
		return "no problems"
	case 1:
		return ps[0].Error()
	}
	list := "several problems:"
	for i := range ps {
		list += "\n  " + ps[i].Error()
	}
	return list
}

// Unwrap returns the problems one by one, for [errors.As].
func (ps Problems) Unwrap() []error {
	all := make([]error, len(ps))
	for i := range ps {
		all[i] = ps[i]
	}
	return all
}

// Err returns ps as an error, or nil when there is no problem. It exists
// because a nil Problems in an error interface is not a nil error.
func (ps Problems) Err() error {
	if len(ps) == 0 {
		return nil
	}
	return ps
}
