package codec

import "github.com/peerwork-dk/peerwork"

// Tree is a document that has been looked through for broken text: all its
// values in document order, each with its place. It serves those who check a
// document against a schema instead of reading it into a type.
type Tree struct {
	Doc   string
	Nodes []Node // Nodes[0] is the document; the first part of an object or list follows it directly
}

// Node is one value of a [Tree]. Offsets are in bytes.
type Node struct {
	Type  Type
	Name  int32 // where the name begins, for a property: at its quotation mark
	Start int32 // where the value begins
	End   int32 // where it ends: the offset of the byte after it
	Next  int32 // the index of the next part of the same object or list, 0 for the last
	Count int32 // how many parts an object or list has
}

// ReadTree looks data through for broken text. When there is any, the list
// holds the one problem and the tree is nil.
func ReadTree(data []byte, maxBytes int) (*Tree, peerwork.Problems) {
	var r reader
	if !r.start(data, maxBytes) {
		return nil, r.fatal.problems()
	}
	t := &Tree{Doc: r.doc}
	var open []int32 // the indices of the objects and lists around what is read
	last := int32(0) // the index of the last value that has ended
	r.note = func(kind Type, from, to int) {
		if kind == 0 { // an object or list ends
			last = open[len(open)-1]
			open = open[:len(open)-1]
			t.Nodes[last].End = int32(to)
			return
		}
		self := int32(len(t.Nodes))
		n := Node{Type: kind, Start: int32(from), End: int32(to)}
		if len(open) > 0 {
			n.Name = max(0, r.path[len(open)-1]) // in a list it is negative
			parent := &t.Nodes[open[len(open)-1]]
			if parent.Count++; parent.Count > 1 {
				t.Nodes[last].Next = self
			}
		}
		t.Nodes = append(t.Nodes, n)
		last = self
		if to == 0 {
			open = append(open, self)
		}
	}
	if !r.guard() || !r.finish() {
		return nil, r.fatal.problems()
	}
	return t, nil
}

// Text returns the text that begins at offset at: a name or a value.
func (t *Tree) Text(at int32) string { return nameAt(t.Doc, int(at)) }

// Literal returns the value of n as it is written.
func (t *Tree) Literal(n *Node) string { return t.Doc[n.Start:n.End] }

// Parts yields the index and the node of each part of the object or list
// number i.
func (t *Tree) Parts(i int32) func(yield func(int32, *Node) bool) {
	return func(yield func(int32, *Node) bool) {
		if t.Nodes[i].Count == 0 {
			return
		}
		for at := i + 1; at != 0; at = t.Nodes[at].Next {
			if !yield(at, &t.Nodes[at]) {
				return
			}
		}
	}
}

// Property returns the index of the property called name of the object number
// i.
func (t *Tree) Property(i int32, name string) (int32, bool) {
	for at, n := range t.Parts(i) {
		if t.Nodes[i].Type == TypeObject && t.Text(n.Name) == name {
			return at, true
		}
	}
	return 0, false
}
