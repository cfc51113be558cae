// Package kind says what somebody has chosen, before it is read: which kind of
// document it is by its schema or by what it alone has, or what else it is. It is
// pure.
package kind

import (
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// What a file can be besides a document of one kind.
const (
	Responses = "responses" // the responses of several people, one a line or in a list
	Calendar  = "calendar"  // what a plan is saved as for calendars
)

// signs are properties that documents of one kind alone have: answers and results
// are saved without the address of a schema. Of several, the first here counts: it
// is the kind that can name what does not belong. A folder with answers in it is a
// folder.
var signs = [...]struct{ property, kind string }{
	{"vision", "folder"}, {"plan", "folder"}, {"description", "folder"},
	{"paragraphs", "vision"}, {"lang", "job-description"}, {"tasks", "plan"},
	{"responses", "group-result"}, {"notCompared", "follow-up"}, {"document", "entry"},
	{"response", "result"}, {"answers", "response"}, {"scale", "instrument"},
}

// Of returns the kind of a document or what else a text is, "" when it is nothing
// known, and the id of the instrument it says it is of, where it does. It reads no
// more of it.
func Of(text string) (kind, instrument string) {
	text, _ = lean.CutPrefix(text, "\ufeff")
	if _, calendar := lean.CutPrefix(text, "BEGIN:VCALENDAR"); calendar {
		return Calendar, ""
	}
	tree, _ := codec.ReadTree([]byte(text), codec.MaxBytes)
	switch {
	case tree == nil:
		first, rest, _ := lean.Cut(lean.Trim(text), '\n')
		if rest != "" {
			return several(first), ""
		}
		return "", ""
	case tree.Nodes[0].Count == 0:
		return "", ""
	case tree.Nodes[0].Type == codec.TypeList:
		return several(tree.Literal(&tree.Nodes[1])), ""
	case tree.Nodes[0].Type != codec.TypeObject:
		return "", ""
	}
	file, _ := codec.SchemaFile(word(tree, "$schema"))
	const suffix = ".schema.json"
	if n := len(file) - len(suffix); n > 0 && file[n:] == suffix {
		kind = file[:n]
	}
	for i := 0; kind == "" && i < len(signs); i++ {
		if _, there := tree.Property(0, signs[i].property); there {
			kind = signs[i].kind
		}
	}
	return kind, word(tree, "instrument")
}

// word returns the text that a property of a document has, "" when it has none.
func word(tree *codec.Tree, property string) string {
	if at, ok := tree.Property(0, property); ok && tree.Nodes[at].Type == codec.TypeText {
		return tree.Text(tree.Nodes[at].Start)
	}
	return ""
}

// several returns what a file is whose first of several documents is this.
func several(first string) string {
	if tree, _ := codec.ReadTree([]byte(first), codec.MaxBytes); tree != nil {
		if _, there := tree.Property(0, "answers"); there {
			return Responses
		}
	}
	return ""
}
