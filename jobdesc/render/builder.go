package render

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// builder collects the blocks of a document. What has nothing to say leaves no
// trace: no empty paragraph, no heading above nothing.
type builder struct {
	lang   peerwork.Lang // of the frame
	author peerwork.Lang // of what the author wrote
	blocks []Block
}

// say is a text of ours in the language of the frame.
func (b *builder) say(t peerwork.Text) string { return t.In(b.lang) }

// own is what the author wrote, its paragraphs as lines.
func (b *builder) own(s string) Text {
	s = strings.Join(plain.Paragraphs(s), "\n")
	if s == "" {
		return nil
	}
	return Text{{Text: s, Lang: b.author}}
}

// ours is a text of ours on its own.
func (b *builder) ours(t peerwork.Text) Text { return fixed(b.say(t)) }

// title is what somebody has called something, on one line; without it, that it
// has no title, since an empty heading looks like a fault.
func (b *builder) title(s string, lang peerwork.Lang) Text {
	if s = plain.Line(s); s != "" {
		return Text{{Text: s, Lang: lang}}
	}
	return b.ours(wordUntitled)
}

// labelled puts a label of ours before a text: "Grundlag: overenskomst". An
// empty text has no label.
func (b *builder) labelled(label peerwork.Text, t Text) Text {
	if t.empty() {
		return nil
	}
	return append(Text{{Text: b.say(label) + ":", Strong: true}, {Text: " "}}, t...)
}

// joined is the texts that are not empty, with the separator between them.
func joined(separator string, texts ...Text) Text {
	var all Text
	for _, t := range texts {
		if t.empty() {
			continue
		}
		if len(all) > 0 {
			all = append(all, Run{Text: separator})
		}
		all = append(all, t...)
	}
	return all
}

func (b *builder) add(blocks ...Block) { b.blocks = append(b.blocks, blocks...) }

// paragraph adds a paragraph unless it is empty.
func (b *builder) paragraph(t Text) {
	if !t.empty() {
		b.add(Paragraph{t})
	}
}

// prose adds what the author wrote, each paragraph on its own.
func (b *builder) prose(s string) {
	for _, p := range plain.Paragraphs(s) {
		b.add(Paragraph{Text{{Text: p, Lang: b.author}}})
	}
}

// list adds a list of the texts that are not empty, unless there are none.
func (b *builder) list(items ...Text) {
	var kept []Text
	for _, item := range items {
		if !item.empty() {
			kept = append(kept, item)
		}
	}
	if len(kept) > 0 {
		b.add(List{Items: kept})
	}
}

// section adds a heading and what fill adds, or nothing when fill adds nothing.
func (b *builder) section(level int, title Text, fill func()) {
	at := len(b.blocks)
	b.add(Heading{Level: level, Text: title})
	fill()
	if len(b.blocks) == at+1 {
		b.blocks = b.blocks[:at]
	}
}

// facts adds a table of what is known in two columns, or nothing. known heads
// the second.
func (b *builder) facts(known peerwork.Text, rows ...[2]Text) {
	t := Table{Head: []Text{b.ours(wordFact), b.ours(known)}}
	for _, row := range rows {
		if !row[1].empty() {
			t.Rows = append(t.Rows, []Text{row[0], row[1]})
		}
	}
	if len(t.Rows) > 0 {
		b.add(t)
	}
}

// entry is a value of one of jobdesc's lists.
type entry interface{ Entry() (jobdesc.Entry, bool) }

// label is what people see of a value of a list; empty for a value that is not
// on it.
func (b *builder) label(v entry) Text {
	e, ok := v.Entry()
	if !ok {
		return nil
	}
	return fixed(b.say(e.Label))
}

// labels are what people see of the values.
func labels[T entry](b *builder, values []T) []Text {
	all := make([]Text, len(values))
	for i, v := range values {
		all[i] = b.label(v)
	}
	return all
}

// owns are what the author wrote, one text each.
func (b *builder) owns(texts []string) []Text {
	all := make([]Text, len(texts))
	for i, t := range texts {
		all[i] = b.own(t)
	}
	return all
}

// yesNo picks the sentence for an answer, none when nobody has answered.
func (b *builder) yesNo(a jobdesc.Answer, yes, no peerwork.Text) Text {
	switch a {
	case jobdesc.AnswerYes:
		return b.ours(yes)
	case jobdesc.AnswerNo:
		return b.ours(no)
	}
	return nil
}

// series is labels in a row; all but the first begin with a small letter.
func series(all []Text) Text {
	for i := range all {
		if i > 0 {
			all[i] = within(all[i])
		}
	}
	return joined(", ", all...)
}

// again says how often something comes back; nothing for zero.
func (b *builder) again(months int) Text {
	switch {
	case months <= 0:
		return nil
	case months == 1:
		return b.ours(wordEveryMonth)
	}
	n := strconv.Itoa(months)
	return b.ours(peerwork.Text{DA: "hver " + n + ". måned", EN: "every " + n + " months"})
}
