package ops

import (
	"io"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// address is where the schema of a job description is published.
const address = peerwork.SchemaBase + "v1/job-description.schema.json"

// Look returns a document to show.
func Look(t []string) string {
	d, _, err := jobdesc.ReadDraft([]byte(t[0]))
	if err != nil {
		return call.Problems(err)
	}
	doc, ok := paper(&d, t[1], call.Language(t[2]), t[3])
	if !ok {
		return call.Misuse
	}
	return shown(doc)
}

// Changes returns what differs between two drafts, as a document to show.
func Changes(t []string) string {
	_, doc, err := changes(t[0], t[1], call.Language(t[2]))
	if err != nil {
		return call.Problems(err)
	}
	return shown(doc)
}

func shown(doc render.Document) string { return call.Document(written(render.JSON, doc), nil) }

// File returns a file.
func File(t []string) string {
	d, left, err := jobdesc.ReadDraft([]byte(t[0]))
	if err != nil {
		return call.Problems(err)
	}
	lang := call.Language(t[3])
	if t[1] == "description" {
		switch t[2] {
		case "json":
			d.Schema = address // so that others know what it is
			return file(fileName(&d, "", lang, ".json"), "application/json", call.Written(d.MarshalJSON()))
		case "jobposting":
			if left != nil {
				return call.Problems(left)
			}
			text, err := jobposting.Posting(&d, jobposting.Options{})
			if err != nil {
				return call.Problems(err)
			}
			return file(fileName(&d, "jobposting", lang, ".json"), "application/ld+json", text)
		}
	}
	doc, ok := paper(&d, t[1], lang, t[4])
	if !ok {
		return call.Misuse
	}
	return inFormat(&d, t[1], t[2], lang, doc)
}

// ChangesFile returns what differs between two drafts, as a file.
func ChangesFile(t []string) string {
	d, doc, err := changes(t[0], t[1], call.Language(t[3]))
	if err != nil {
		return call.Problems(err)
	}
	return inFormat(&d, "changes", t[2], call.Language(t[3]), doc)
}

// changes makes the document of what differs; d is the later draft. What is wrong
// with one of them has /before or /after in front.
func changes(before, after string, lang peerwork.Lang) (d jobdesc.Description, doc render.Document, err error) {
	one, _, err := jobdesc.ReadDraft([]byte(before))
	if err != nil {
		return d, doc, codec.Within("/before", err)
	}
	if d, _, err = jobdesc.ReadDraft([]byte(after)); err != nil {
		return d, doc, codec.Within("/after", err)
	}
	doc, err = render.Changes(&one, &d, lang)
	return d, doc, err
}

// paper makes the document of a draft that what names, and is false when there is
// none of that name.
func paper(d *jobdesc.Description, what string, lang peerwork.Lang, sources string) (doc render.Document, ok bool) {
	switch what {
	case "review":
		found := review.Of(d)
		doc = render.Review(&found, lang, lookIn(sources))
	case "evaluation":
		plan := d.EvaluationPlan()
		doc = render.Evaluation(&plan, lang)
	case "colleagues":
		sheet := d.ColleagueSheet()
		doc = render.Colleagues(&sheet, lang)
	default:
		if !render.Reader(what).Valid() {
			return doc, false
		}
		doc = render.DescriptionFor(d, render.Reader(what), lang)
	}
	doc.Author, doc.Date = d.Workplace.Employer, d.Date
	return doc, true
}

// formats are the formats of a document.
var formats = []struct {
	name, mime string
	write      func(io.Writer, render.Document) error
}{
	{"html", "text/html;charset=utf-8", render.HTML},
	{"md", "text/markdown;charset=utf-8", render.Markdown},
	{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", render.DOCX},
}

// inFormat is a document as a file.
func inFormat(d *jobdesc.Description, what, format string, lang peerwork.Lang, doc render.Document) string {
	for _, f := range formats {
		if f.name == format {
			return file(fileName(d, what, lang, "."+format), f.mime, written(f.write, doc))
		}
	}
	return call.Misuse
}

// written is what a writer writes. Writing to memory cannot fail.
func written(write func(io.Writer, render.Document) error, doc render.Document) []byte {
	var out memory
	if err := write(&out, doc); err != nil {
		panic(err)
	}
	return out
}

// memory is what has been written. Package bytes has a better one, which weighs
// more.
type memory []byte

func (m *memory) Write(p []byte) (int, error) {
	*m = append(*m, p...)
	return len(p), nil
}

// file answers with a file: as text, or what is none, in base64.
func file(name, mime string, data []byte) string {
	out := codec.AppendString([]byte(`{"name":`), name)
	out = codec.AppendString(append(out, `,"type":`...), mime)
	if len(data) > 1 && data[0] == 'P' && data[1] == 'K' { // as an archive begins, and with it a Word file
		out = base64(append(out, `,"base64":"`...), data)
		return call.Document(append(out, `"}`...), nil)
	}
	out = codec.AppendString(append(out, `,"text":`...), string(data))
	return call.Document(append(out, '}'), nil)
}

// base64 appends data to dst in base64. Go's own brings reflection along.
func base64(dst, data []byte) []byte {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	for len(data) >= 3 {
		n := uint(data[0])<<16 | uint(data[1])<<8 | uint(data[2])
		dst = append(dst, letters[n>>18], letters[n>>12&63], letters[n>>6&63], letters[n&63])
		data = data[3:]
	}
	switch len(data) {
	case 1:
		n := uint(data[0]) << 16
		dst = append(dst, letters[n>>18], letters[n>>12&63], '=', '=')
	case 2:
		n := uint(data[0])<<16 | uint(data[1])<<8
		dst = append(dst, letters[n>>18], letters[n>>12&63], letters[n>>6&63], '=')
	}
	return dst
}
