package jobdesc

import (
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/recovery"
)

// ChangeKind is what has happened to a field or to an entry of a list.
type ChangeKind string

// The kinds of changes.
const (
	ChangeKindAdded   ChangeKind = "added"
	ChangeKindRemoved ChangeKind = "removed"
	ChangeKindChanged ChangeKind = "changed"
	// ChangeKindMoved says that the same is there in another order, or that only line
	// breaks and spaces differ.
	ChangeKindMoved ChangeKind = "moved"
)

// Change is one difference between two descriptions, in one field, or an entry
// of a list that has come, gone or moved.
type Change struct {
	Kind ChangeKind
	// Where it is, as a JSON Pointer: into the description before for what has
	// been removed, else into the one after.
	Pointer string
	// The field of the description it is in, such as "Opgaver", with the list in
	// it where there is one: "Kompetencer: Det har man med".
	Section peerwork.Text
	// The number of the entry in the list, counted from 1 as Pointer counts from
	// 0. It is 0 outside lists of entries.
	Number int
	// The entry, such as the title of a task. Zero outside lists of entries.
	Entry FieldValue
	// The field of the section or entry, such as "Tid om ugen". Zero when it is
	// all of it.
	Field peerwork.Text
	// What it was and what it is. For an entry that is new or removed: the rest
	// of what it says.
	Before, After []FieldValue
	// Whether Before and After are parts of the old and the new text: the
	// sentences of a text, or the entries of a list, that are gone and new.
	Partly bool
	// The number of an entry that has moved, before. Number is the one after.
	From int
}

// FieldValue is the content of a field. Exactly one of Text, Words and Day is
// there.
type FieldValue struct {
	// The field, where a value is one of several of an entry. Otherwise zero.
	Label peerwork.Text
	// A choice, an answer, a number or a time, as people say it.
	Text peerwork.Text
	// The author's words, and the language they are in.
	Words string
	Lang  peerwork.Lang
	// A date.
	Day peerwork.Date
}

// Changes returns what differs between two versions of a description, in the
// order of the later one's fields. Of long texts it has the sentences that
// differ, of lists the entries. The order of a list is a change only where it
// says something: that of tasks and of questions. $schema is no part of the job
// and is not compared.
//
// Both are taken as they are, valid or not. The only error is a text that is not
// UTF-8, a [peerwork.Problems] with a pointer that begins with /before or /after.
func Changes(before, after *Description) ([]Change, error) {
	old, err := readNode(before, "/before")
	if err != nil {
		return nil, err
	}
	now, err := readNode(after, "/after")
	if err != nil {
		return nil, err
	}
	c := comparison{before: before.Lang, after: after.Lang, lists: Lists()}
	c.parts(fields(), old, now, Change{})
	return c.all, nil
}

// node is a value of a description: read from its canonical JSON, since what is
// read the same way in every field cannot forget one.
type node struct {
	name    string
	literal string // the JSON itself: two values are equal when these are
	text    string // of a text
	parts   []node
}

func readNode(d *Description, at string) (*node, error) {
	data, err := d.MarshalJSON()
	if err != nil {
		return nil, codec.Within(at, err)
	}
	tree, problems := codec.ReadTree(data, len(data))
	if problems != nil {
		panic(problems) // it has just been written
	}
	n := nodeOf(tree, 0)
	return &n, nil
}

func nodeOf(tree *codec.Tree, at int32) node {
	self := &tree.Nodes[at]
	n := node{literal: tree.Literal(self)}
	if self.Type == codec.TypeText {
		n.text = tree.Text(self.Start)
	}
	for i, child := range tree.Parts(at) {
		part := nodeOf(tree, i)
		if self.Type == codec.TypeObject {
			part.name = tree.Text(child.Name)
		}
		n.parts = append(n.parts, part)
	}
	return n
}

// get returns the property with this name, nil when there is none.
func (n *node) get(name string) *node {
	if n == nil {
		return nil
	}
	for i := range n.parts {
		if n.parts[i].name == name {
			return &n.parts[i]
		}
	}
	return nil
}

// entries returns the entries of a list that may not be there.
func (n *node) entries() []node {
	if n == nil {
		return nil
	}
	return n.parts
}

// comparison collects changes.
type comparison struct {
	before, after peerwork.Lang
	lists         []List
	dilemma       DilemmaID // the one whose sides it is about
	all           []Change
}

// parts compares the fields of an object. at is what is known of where it is.
func (c *comparison) parts(fs []field, before, after *node, at Change) {
	for i := range fs {
		f := &fs[i]
		old, now := before.get(f.name), after.get(f.name)
		if old == nil && now == nil {
			continue
		}
		here := at
		here.Pointer += "/" + f.name
		switch {
		case here.Section == peerwork.Text{}:
			here.Section = f.label
		case f.many && f.kind == FieldKindPart:
			here.Section = under(here.Section, f.label)
		case here.Field == peerwork.Text{}:
			here.Field = f.label
		default:
			here.Field = under(here.Field, f.label)
		}
		switch {
		case f.many && f.kind == FieldKindPart:
			c.entries(f, old.entries(), now.entries(), here)
		case f.kind == FieldKindPart:
			c.parts(f.parts, old, now, here)
		case f.many:
			c.list(f, old.entries(), now.entries(), here)
		default:
			c.value(f, old, now, here)
		}
	}
}

// under is a label below another.
func under(label, below peerwork.Text) peerwork.Text {
	return both(label.DA+": "+below.DA, label.EN+": "+below.EN)
}

// add notes a change.
func (c *comparison) add(kind ChangeKind, change Change) {
	change.Kind = kind
	c.all = append(c.all, change)
}

// value compares a field that holds one value.
func (c *comparison) value(f *field, before, after *node, change Change) {
	switch {
	case before == nil:
		change.After = []FieldValue{c.say(f, after, c.after)}
		c.add(ChangeKindAdded, change)
		return
	case after == nil:
		change.Before = []FieldValue{c.say(f, before, c.before)}
		c.add(ChangeKindRemoved, change)
		return
	case before.literal == after.literal:
		return
	}
	old, now := sentences(before.text), sentences(after.text)
	if f.kind != FieldKindWords || len(old) < 2 && len(now) < 2 && only(old) != only(now) {
		change.Before = []FieldValue{c.say(f, before, c.before)}
		change.After = []FieldValue{c.say(f, after, c.after)}
		c.add(ChangeKindChanged, change)
		return
	}
	change.Partly = true
	for _, s := range without(old, now) {
		change.Before = append(change.Before, FieldValue{Words: s, Lang: c.before})
	}
	for _, s := range without(now, old) {
		change.After = append(change.After, FieldValue{Words: s, Lang: c.after})
	}
	if len(change.Before)+len(change.After) == 0 {
		c.add(ChangeKindMoved, change)
		return
	}
	c.add(ChangeKindChanged, change)
}

// list compares a list of words or choices.
func (c *comparison) list(f *field, before, after []node, change Change) {
	old, now := literals(before), literals(after)
	gone, come := map[string]int{}, map[string]int{}
	for _, s := range without(old, now) {
		gone[s]++
	}
	for _, s := range without(now, old) {
		come[s]++
	}
	take := func(list []node, of map[string]int, lang peerwork.Lang) (taken []FieldValue, rest []string) {
		for i := range list {
			if n := &list[i]; of[n.literal] > 0 {
				of[n.literal]--
				taken = append(taken, c.say(f, n, lang))
			} else {
				rest = append(rest, n.literal)
			}
		}
		return taken, rest
	}
	var kept, keptNow []string
	change.Before, kept = take(before, gone, c.before)
	change.After, keptNow = take(after, come, c.after)
	moved := change
	switch {
	case len(change.Before)+len(change.After) == 0:
	case len(before) == 0:
		c.add(ChangeKindAdded, change)
	case len(after) == 0:
		c.add(ChangeKindRemoved, change)
	default:
		change.Partly = true
		c.add(ChangeKindChanged, change)
	}
	if f.ordered && !same(kept, keptNow) {
		moved.Partly, moved.Before, moved.After = true, nil, nil
		c.add(ChangeKindMoved, moved)
	}
}

// entries compares a list of objects.
func (c *comparison) entries(f *field, before, after []node, at Change) {
	from := match(f.parts, before, after) // for each entry after, the one it was
	stays := map[int]bool{}
	if f.ordered {
		stays = inPlace(from)
	}
	there := map[int]bool{}
	for i := range after {
		now := &after[i]
		here := at
		here.Pointer += "/" + strconv.Itoa(i)
		here.Number = i + 1
		here.Entry = c.entry(f, now, c.after)
		if from[i] < 0 {
			here.After = c.besides(f, now, c.after)
			c.add(ChangeKindAdded, here)
			continue
		}
		there[from[i]] = true
		if f.ordered && !stays[i] {
			moved := here
			moved.From = from[i] + 1
			c.add(ChangeKindMoved, moved)
		}
		c.parts(f.parts, &before[from[i]], now, here)
	}
	for i := range before {
		if !there[i] {
			here := at
			here.Pointer += "/" + strconv.Itoa(i)
			here.Number = i + 1
			here.Entry = c.entry(f, &before[i], c.before)
			here.Before = c.besides(f, &before[i], c.before)
			c.add(ChangeKindRemoved, here)
		}
	}
}

// entry is what an entry is known by: the first of its fields that is there. What
// is said next is said of this entry.
func (c *comparison) entry(f *field, n *node, lang peerwork.Lang) FieldValue {
	if dilemma := n.get("dilemma"); dilemma != nil {
		c.dilemma = DilemmaID(dilemma.text)
	}
	for i := range f.parts {
		if part := n.get(f.parts[i].name); part != nil {
			return c.say(&f.parts[i], part, lang)
		}
	}
	return FieldValue{}
}

// besides is what an entry says, without what it is known by.
func (c *comparison) besides(f *field, n *node, lang peerwork.Lang) []FieldValue {
	var all []FieldValue
	first := true
	for i := range f.parts {
		p := &f.parts[i]
		part := n.get(p.name)
		if part == nil {
			continue
		}
		if first {
			first = false
			continue
		}
		values := []node{*part}
		if p.many {
			values = part.parts
		}
		for j := range values {
			v := c.say(p, &values[j], lang)
			v.Label = p.label
			all = append(all, v)
		}
	}
	return all
}

// say is a value as people say it.
func (c *comparison) say(f *field, n *node, lang peerwork.Lang) FieldValue {
	count, _ := strconv.Atoi(n.literal)
	switch f.kind {
	case FieldKindChoice:
		if text := c.chosen(f, n.text); text != (peerwork.Text{}) {
			return FieldValue{Text: text}
		}
	case FieldKindAnswer:
		switch Answer(n.text) {
		case AnswerYes:
			return FieldValue{Text: both("Ja", "Yes")}
		case AnswerNo:
			return FieldValue{Text: both("Nej", "No")}
		}
	case FieldKindDay:
		return FieldValue{Day: peerwork.Date(n.text)}
	case FieldKindMinutes:
		return FieldValue{Text: Duration(count)}
	case FieldKindNumber:
		if n.text != "" {
			return FieldValue{Text: Amount(n.text).Text()}
		}
		return FieldValue{Text: both(n.literal, n.literal)}
	}
	return FieldValue{Words: n.text, Lang: lang}
}

// chosen is what people see of a choice, zero for a value no list has.
func (c *comparison) chosen(f *field, id string) peerwork.Text {
	for i := range c.lists {
		if c.lists[i].Name == f.list {
			e, _ := find(c.lists[i].Entries, id)
			return e.Label
		}
	}
	switch f.name {
	case "lang":
		switch peerwork.Lang(id) {
		case peerwork.LangDA:
			return both("Dansk", "Danish")
		case peerwork.LangEN:
			return both("Engelsk", "English")
		}
	case "aspects":
		a, _ := recovery.FindAspect(recovery.AspectID(id))
		return a.Label
	case "dilemma":
		d, _ := FindDilemma(DilemmaID(id))
		return d.Question
	case "side":
		d, _ := FindDilemma(c.dilemma)
		switch Side(id) {
		case SideFirst:
			return d.First.Text
		case SideSecond:
			return d.Second.Text
		case SideBoth:
			return both("Begge dele", "Both")
		}
	}
	return peerwork.Text{}
}
