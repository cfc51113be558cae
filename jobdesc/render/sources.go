package render

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/recovery"
)

// Lookup says in a line what a reference such as "30.1" points to, and where
// that stands. It is false for a reference it does not know. To write one, call
// evidence.Find and return the entry's Text, its Citation or both; render itself
// does not import evidence.
type Lookup func(ref string) (peerwork.Text, bool)

// ownRef is the reference of what we suggest without a source.
const ownRef = "own"

// references collects what a document rests on, each once, in the order they
// are met.
type references struct{ list []string }

func (r *references) note(refs ...string) {
	for _, ref := range refs {
		if ref != ownRef && !slices.Contains(r.list, ref) {
			r.list = append(r.list, ref)
		}
	}
}

// line names the references in small print, or is empty.
func (r *references) line(lang peerwork.Lang) string {
	if len(r.list) == 0 {
		return ""
	}
	s := wordBasis.In(lang) + ": "
	for i, ref := range r.list {
		if i > 0 {
			s += ", "
		}
		s += ref
	}
	return s + "."
}

// sources adds what each reference says, as far as look knows.
func (b *builder) sources(r *references, look Lookup) {
	if look == nil {
		return
	}
	b.section(2, b.ours(headingSources), func() {
		list := List{Small: true}
		for _, ref := range r.list {
			if text, ok := look(ref); ok {
				list.Items = append(list.Items, Text{{Text: ref, Strong: true}, {Text: " " + b.say(text)}})
			}
		}
		if len(list.Items) > 0 {
			b.add(list)
		}
	})
}

// statement is what is said, marked when it is our own suggestion alone. refs
// collects what it rests on.
func (b *builder) statement(s recovery.Statement, refs *references) Text {
	refs.note(s.Evidence...)
	text := b.ours(s.Text)
	if onlyOwn(s.Evidence) {
		text = append(text, Run{Text: " (" + b.say(wordOwn) + ")"})
	}
	return text
}

func onlyOwn(refs []string) bool {
	return len(refs) > 0 && !slices.ContainsFunc(refs, func(ref string) bool { return ref != ownRef })
}
