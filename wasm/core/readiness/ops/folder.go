package ops

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/kind"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

const folderSchema = peerwork.SchemaBase + "v1/folder.schema.json"

// inFolder are the documents that a folder can hold, in its order.
var inFolder = [...]string{"vision", "plan", "description"}

// Apart says what a file is and, of a folder, what is in it, each as it is written
// there. What each says is for those who open it to read; the description, which
// nobody here opens, goes back as it came.
func Apart(t []string) string {
	text, _ := lean.CutPrefix(t[0], "\ufeff") // as some editors save a file
	of, _ := kind.Of(text)
	out := codec.AppendString([]byte(`{"kind":`), of)
	if of != "folder" {
		return call.Document(append(out, '}'), nil)
	}
	tree, ps := codec.ReadTree([]byte(text), codec.MaxBytes) // which has been read once already
	for _, n := range tree.Parts(0) {
		name := tree.Text(n.Name)
		want := codec.TypeObject
		if name == "$schema" {
			want = codec.TypeText
		}
		var wrong codec.Finding
		switch {
		case name != "$schema" && !belongs(name):
			wrong = codec.Finding{Code: codec.UnknownProperty, Value: name}
		case n.Type != want:
			wrong = codec.Finding{Code: codec.WrongType, Want: want, Got: n.Type}
		case name != "$schema":
			out = codec.AppendString(append(codec.AppendString(append(out, ','), name), ':'), tree.Literal(n))
		case tree.Text(n.Start) != folderSchema:
			wrong = codec.CheckSchema(folderSchema, tree.Text(n.Start))
		}
		if wrong.Code != "" {
			wrong.Pointer = codec.Join("", name)
			ps = append(ps, wrong.Problem())
		}
		if wrong.Code == codec.NewerVersion {
			return call.Problems(ps[len(ps)-1:])
		}
	}
	if len(ps) > 0 {
		return call.Problems(ps)
	}
	return call.Document(append(out, '}'), nil)
}

// belongs reports whether a folder can hold a document of that name.
func belongs(name string) bool {
	for _, each := range inFolder {
		if name == each {
			return true
		}
	}
	return false
}

// Together returns the text of a folder with these documents in it, "" for none.
func Together(t []string) string {
	out := codec.AppendString([]byte(`{"$schema":`), folderSchema)
	for i, name := range inFolder {
		if t[i] != "" {
			out = append(append(codec.AppendString(append(out, ','), name), ':'), t[i]...)
		}
	}
	return call.Text(string(append(out, '}')), nil)
}
