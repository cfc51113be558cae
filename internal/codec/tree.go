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
	last  int32 // the index of the last part so far
}

// ReadTree looks data through for broken text. When there is any, the list
// holds the one problem and the tree is nil.
func ReadTree(data []byte, maxBytes int) (*Tree, peerwork.Problems) {
	var r reader
	if !r.start(data, maxBytes) {
		return nil, r.fatal.problems()
	}
	t := &Tree{Doc: r.doc, Nodes: []Node{{}}}
	if !r.guard(t) || !r.finish() {
		return nil, r.fatal.problems()
	}
	return t, nil
}

// Text returns the text that begins at offset at: a name or a value.
func (t *Tree) Text(at int32) string { return nameAt(t.Doc, int(at)) }

// Literal returns the value of n as it is written.
func (t *Tree) Literal(n *Node) string { return t.Doc[n.Start:n.End] }

// The methods below do nothing on a nil tree. A node is made by next, for all
// but the outermost value, and filled in by leaf or enter and leave.

func (t *Tree) leaf(kind Type, from, to int) bool {
	if t != nil {
		n := &t.Nodes[len(t.Nodes)-1]
		n.Type, n.Start, n.End = kind, int32(from), int32(to)
	}
	return true
}

func (t *Tree) enter(kind Type, from int) int {
	if t == nil {
		return 0
	}
	t.leaf(kind, from, from)
	return len(t.Nodes) - 1
}

func (t *Tree) next(parent, name int) {
	if t == nil {
		return
	}
	index := int32(len(t.Nodes))
	t.Nodes = append(t.Nodes, Node{Name: int32(name)})
	p := &t.Nodes[parent]
	if p.Count > 0 {
		t.Nodes[p.last].Next = index
	}
	p.last = index
	p.Count++
}

func (t *Tree) leave(self, to int) bool {
	if t != nil {
		t.Nodes[self].End = int32(to)
	}
	return true
}

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
