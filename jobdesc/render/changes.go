package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Changes makes a document of what differs between two versions of a job
// description: what stood and what stands, field by field. The only error is a
// text that is not UTF-8: see [jobdesc.Changes].
func Changes(before, after *jobdesc.Description, lang peerwork.Lang) (Document, error) {
	changes, err := jobdesc.Changes(before, after)
	if err != nil {
		return Document{}, err
	}
	b := &builder{lang: lang, author: after.Lang}
	b.paragraph(joined(" ", b.versions(before, after), b.ours(changeCount(len(changes)))))
	if len(changes) > 0 {
		t := Table{Head: []Text{b.ours(wordWhere), b.ours(wordBefore), b.ours(wordAfter)}}
		partly := false
		for i := range changes {
			t.Rows = append(t.Rows, b.change(&changes[i]))
			partly = partly || changes[i].Partly
		}
		if partly {
			b.paragraph(b.ours(sentencePartly))
		}
		b.add(t)
	}
	return Document{
		Lang:   lang,
		Kind:   b.ours(wordChanges),
		Title:  b.title(after.Title, after.Lang),
		Author: after.Workplace.Employer,
		Date:   after.Date,
		Blocks: b.blocks,
	}, nil
}

// The words around changes.
var (
	wordChanges     = peerwork.Text{DA: "Ændringer i jobbeskrivelsen", EN: "Changes to the job description"}
	wordBefore      = peerwork.Text{DA: "Før", EN: "Before"}
	wordAfter       = peerwork.Text{DA: "Nu", EN: "Now"}
	wordNotWritten  = peerwork.Text{DA: "Ikke skrevet", EN: "Not written"}
	wordRemoved     = peerwork.Text{DA: "Fjernet", EN: "Removed"}
	wordNumber      = peerwork.Text{DA: "nr.", EN: "no."}
	sentencePartly  = peerwork.Text{DA: "Af lange tekster og lister vises kun det, der er ændret.", EN: "Of long texts and lists, only what has changed is shown."}
	wordOtherOrder  = peerwork.Text{DA: "I den gamle rækkefølge", EN: "In the old order"}
	sentenceOrder   = peerwork.Text{DA: "Det samme i en anden rækkefølge, eller med andre linjeskift og mellemrum.", EN: "The same in another order, or with other line breaks and spaces."}
	wordFromVersion = peerwork.Text{DA: "Fra", EN: "From"}
	wordToVersion   = peerwork.Text{DA: "til", EN: "to"}
)

// changeCount says how many changes there are, or that there are none.
func changeCount(n int) peerwork.Text {
	switch n {
	case 0:
		return peerwork.Text{DA: "Ingen ændringer. De to versioner siger det samme.", EN: "No changes. The two versions say the same."}
	case 1:
		return peerwork.Text{DA: "1 ændring.", EN: "1 change."}
	}
	return peerwork.Text{DA: strconv.Itoa(n) + " ændringer.", EN: strconv.Itoa(n) + " changes."}
}

// versions names the two by their version or day, where both have one.
func (b *builder) versions(before, after *jobdesc.Description) Text {
	name := func(d *jobdesc.Description, author peerwork.Lang) Text {
		if d.Version != "" {
			of := builder{lang: b.lang, author: author}
			return joined(" ", fixed(lower(b.say(wordVersion))), of.own(d.Version))
		}
		return fixed(day(d.Date, b.lang))
	}
	from, to := name(before, before.Lang), name(after, after.Lang)
	if from.empty() || to.empty() || from.Plain() == to.Plain() {
		return nil
	}
	return append(joined(" ", b.ours(wordFromVersion), from, b.ours(wordToVersion), to), Run{Text: "."})
}

// change is a row: where, what stood and what stands.
func (b *builder) change(c *jobdesc.Change) []Text {
	entry := b.value(&c.Entry)
	comesOrGoes := c.Number > 0 && c.Field == (peerwork.Text{}) && c.Kind != jobdesc.ChangeKindMoved
	var at Text
	switch {
	case c.Number == 0:
	case !comesOrGoes:
		at = joined(", ", b.number(c.Number), entry)
	case c.Kind == jobdesc.ChangeKindRemoved: // it has its number in the version before
		at = joined(" ", b.number(c.Number), fixed(lower(b.say(wordBefore))))
	default:
		at = b.number(c.Number)
	}
	at = joined(" – ", at, b.ours(c.Field))
	section := Text{{Text: b.say(c.Section), Strong: true}}
	if !at.empty() {
		section[0].Text += ":"
	}
	row := []Text{lines(section, at), b.values(c.Before), b.values(c.After)}
	switch {
	case c.Kind == jobdesc.ChangeKindMoved && c.From > 0:
		row[1], row[2] = b.number(c.From), b.number(c.Number)
	case c.Kind == jobdesc.ChangeKindMoved:
		row[1], row[2] = b.ours(wordOtherOrder), b.ours(sentenceOrder)
	case comesOrGoes && c.Kind == jobdesc.ChangeKindAdded:
		row[2] = b.listed(entry, row[2])
	case comesOrGoes:
		row[1] = b.listed(entry, row[1])
	}
	if row[1].empty() {
		row[1] = b.ours(wordNotWritten)
	}
	if row[2].empty() {
		row[2] = b.ours(wordRemoved)
	}
	return row
}

func (b *builder) number(n int) Text { return fixed(b.say(wordNumber) + " " + strconv.Itoa(n)) }

// values are the values, each on a line of its own.
func (b *builder) values(list []jobdesc.FieldValue) Text {
	var all Text
	for i := range list {
		v := b.value(&list[i])
		if label := list[i].Label; label != (peerwork.Text{}) {
			v = joined(": ", b.ours(label), v)
		}
		all = b.listed(all, v)
	}
	return all
}

// listed puts a text on a line below another. Where lines are run together, as in
// a cell of Markdown, what is no sentence ends with a semicolon.
func (b *builder) listed(above, below Text) Text {
	if plain := above.Plain(); plain != "" && !below.empty() && strings.IndexByte(".!?", plain[len(plain)-1]) < 0 {
		above = append(slices.Clone(above), Run{Text: ";"})
	}
	return lines(above, below)
}

func (b *builder) value(v *jobdesc.FieldValue) Text {
	switch {
	case v.Text != peerwork.Text{}:
		return b.ours(v.Text)
	case v.Day != "":
		return fixed(day(v.Day, b.lang))
	}
	of := builder{lang: b.lang, author: v.Lang}
	return of.own(v.Words)
}
