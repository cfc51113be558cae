// Package verdict says what is wrong with a document of any kind. The command
// and the page that checks a pasted document both ask it, so they agree. It is
// pure: it runs in the browser.
package verdict

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/overview"
)

// document is what every kind of document can do.
type document interface {
	UnmarshalMax(data []byte, maxBytes int) error
	Validate() error
}

// kinds are the kinds of documents. The names are those of package schema,
// which is too large for the browser; a test holds the two lists together.
var kinds = []struct {
	name  string
	empty func() document
}{
	{"instrument", func() document { return new(readiness.Instrument) }},
	{"response", func() document { return new(readiness.Response) }},
	{"result", func() document { return new(readiness.Result) }},
	{"group-result", func() document { return new(readiness.GroupResult) }},
	{"follow-up", func() document { return new(readiness.FollowUp) }},
	{"vision", func() document { return new(readiness.Vision) }},
	{"plan", func() document { return new(readiness.Plan) }},
	{"job-description", func() document { return new(jobdesc.Description) }},
	{"review", func() document { return new(review.Review) }},
	{"recovery-coverage", func() document { return new(jobdesc.Coverage) }},
	{"entry", func() document { return new(overview.Entry) }},
	{"overview", func() document { return new(overview.Overview) }},
	{"folder", func() document { return new(folder.Folder) }},
}

// empty returns an empty document of the kind, or nil when there is no such
// kind.
func empty(kind string) document {
	for _, k := range kinds {
		if k.name == kind {
			return k.empty()
		}
	}
	return nil
}

// Kinds returns the names of all kinds, in fixed order.
func Kinds() []string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
	}
	return names
}

// KindOf returns the kind that a document says it is, in its $schema, and ""
// when it does not say or when the kind is none of ours.
func KindOf(data []byte) string {
	file, _ := codec.SchemaFile(codec.SchemaOf(data))
	const suffix = ".schema.json"
	if n := len(file) - len(suffix); n > 0 && file[n:] == suffix && empty(file[:n]) != nil {
		return file[:n]
	}
	return ""
}

// Of returns what is wrong with a document of the kind: its shape or, when that
// is right, its meaning. A response is checked against the instrument it
// answers, which scorer finds by its id. When scorer returns nil, the response
// is checked alone, and Of returns the id of the instrument it was not checked
// against.
func Of(kind string, data []byte, scorer func(id string) *readiness.Scorer) (missing string, ps peerwork.Problems) {
	d := empty(kind)
	if d == nil {
		// A document that is not even JSON has a worse problem than its kind.
		if _, ps := codec.ReadTree(data, codec.MaxBytes); len(ps) > 0 {
			return "", ps
		}
		return "", peerwork.Problems{noKind()}
	}
	if err := d.UnmarshalMax(data, codec.MaxBytes); err != nil {
		return "", list(err)
	}
	validate := d.Validate
	if response, ok := d.(*readiness.Response); ok {
		if s := scorer(response.Instrument); s != nil {
			validate = func() error { return s.Check(response) }
		} else {
			missing = response.Instrument
		}
	}
	ps = list(validate())
	codec.Sort(ps)
	return missing, ps
}

// list returns the problems that err is, none when it is nil. Every error of
// reading and checking is such a list; another would be a defect.
func list(err error) peerwork.Problems {
	if err == nil {
		return nil
	}
	return err.(peerwork.Problems)
}

// noKind says that nobody knows what the document is meant to be.
func noKind() peerwork.Problem {
	names := lean.Join(Kinds(), ", ")
	return peerwork.Problem{Code: codec.UnknownKind, Pointer: "/$schema", Text: peerwork.Text{
		DA: "Dokumentet siger ikke, hvad det er. Skriv adressen på dets skema i »$schema«, eller vælg en slags: " + names + ".",
		EN: "The document does not say what it is. Put the address of its schema in “$schema”, or choose a kind: " + names + ".",
	}}
}
