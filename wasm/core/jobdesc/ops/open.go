package ops

import (
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// Open reads what somebody has chosen to begin from.
func Open(t []string) string {
	text, _ := lean.CutPrefix(t[0], "\ufeff") // as some editors save a file
	if kind, instrument := elsewhere(text); kind != "" {
		out := codec.AppendString([]byte(`{"kind":`), kind)
		if instrument != "" {
			out = codec.AppendString(append(out, `,"instrument":`...), instrument)
		}
		return call.Document(append(out, '}'), nil)
	}
	d, left, err := jobdesc.ReadDraft([]byte(text))
	if err != nil {
		return call.Problems(err)
	}
	return opened(&d, left)
}

// opened answers with a draft to go on from.
func opened(d *jobdesc.Description, left error) string {
	d.Schema = "" // no part of the job
	out := append([]byte(`{"kind":"job-description",`), description(d)...)
	return call.Document(append(withProblems(out, left), '}'), nil)
}

// kinds are the documents that the core of the beginning reads, each with a
// property that it alone has: answers are saved without the address of a schema.
// With several of these, the last kind here is the one that can name what does not
// belong: a folder with answers in it is a folder.
var kinds = []struct{ name, property string }{
	{"response", "answers"}, {"result", "response"}, {"group-result", "responses"}, {"vision", "paragraphs"}, {"plan", "employmentWeek"},
	{"folder", "vision"}, {"folder", "plan"}, {"folder", "description"},
}

// elsewhere returns the kind of a document that the core of the beginning reads,
// and the id of the instrument it says it is of, where it does. It reads no more of
// it; what is wrong with it is for that core to say.
func elsewhere(text string) (kind, instrument string) {
	tree, _ := codec.ReadTree([]byte(text), codec.MaxBytes)
	if tree == nil || tree.Nodes[0].Type != codec.TypeObject || tree.Nodes[0].Count == 0 {
		return "", ""
	}
	file, _ := codec.SchemaFile(codec.SchemaOf([]byte(text)))
	last := -1
	for at := int32(1); at > 0; at = tree.Nodes[at].Next {
		n := &tree.Nodes[at]
		name := inQuotes(text[n.Name:])
		for i, k := range kinds {
			if i > last && (file == k.name+".schema.json" || file == "" && name == k.property) {
				kind, last = k.name, i
			}
		}
		if name == "instrument" && n.Type == codec.TypeText {
			instrument = inQuotes(text[n.Start:])
		}
	}
	if kind == "" {
		return "", ""
	}
	return kind, instrument
}

// inQuotes is the text that begins with a quotation mark here, up to the next. Ids
// and the names of properties have nothing to escape.
func inQuotes(text string) string {
	inside, _, _ := lean.Cut(text[1:], '"')
	return inside
}
