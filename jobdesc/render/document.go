package render

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// Document is a text with a structure and no looks.
type Document struct {
	// The language of the frame. Runs in another language say so.
	Lang peerwork.Lang
	// What kind of document it is, such as "Jobbeskrivelse". It is shown above the title.
	Kind Text
	// The title.
	Title Text
	// What says that the document is not finished. Empty for a finished one.
	Draft string
	// Who answers for the document, as a file's properties tell it: the employer.
	// May be empty.
	Author string
	// The day the document is of. May be empty.
	Date peerwork.Date
	// Whether it is meant to fit one A4 page; it is then set more tightly.
	OnePage bool
	// The body, in order.
	Blocks []Block
	// What is said in small print at the end.
	Foot []string
}

// Block is a part of the body: [Heading], [Paragraph], [List] or [Table].
type Block interface{ block() }

// Heading begins a section. Level is 2 or 3; the title is the only one at 1.
type Heading struct {
	Level int
	Text  Text
	// Whether print begins a new page here.
	NewPage bool
}

// Paragraph is one paragraph.
type Paragraph struct{ Text Text }

// List is a list of points.
type List struct {
	// Whether the order matters and the points are numbered.
	Ordered bool
	// Whether it is for looking up, and set in small print.
	Small bool
	// Whether each point has a box to tick.
	Boxes bool
	Items []Text
}

// Table is a table. Its first row is the head, and the first cell of every
// other row says what the row is about. Rows are as long as the head.
type Table struct {
	Head []Text
	Rows [][]Text
	// Whether the last column holds amounts, which are set to the right.
	Amounts bool
	// Whether all columns but the first are empty, for people to write in.
	ToFill bool
	// How many lines there is room for in each row of a table to fill in, up to
	// 4. Without it, each way of writing has its own room.
	Lines int
}

func (Heading) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Table) block()     {}

// Text is a line of text in parts.
type Text []Run

// Run is a part of a text that is all of one kind. A line break between its
// lines stays a line break; a run that is a line break alone begins a new line.
type Run struct {
	Text string
	// The language, where it is not the document's.
	Lang peerwork.Lang
	// Whether it stands out.
	Strong bool
	// Whether it is a place to fill in, and the text says with what: a field in
	// Word, a line on paper.
	Field bool
}

// Plain returns the text of the runs on one line.
func (t Text) Plain() string {
	var b strings.Builder
	for _, run := range t {
		b.WriteString(plain.Clean(run.Text))
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// lineBreak begins a new line between two runs.
var lineBreak = Run{Text: "\n"}

// mostLines is the most there is room for in a row to fill in.
const mostLines = 4

// endsText reports whether nothing but a mark comes after the run: then there is
// room for a long line to write on.
func endsText(t Text, i int) bool {
	return !strings.ContainsFunc(t[i+1:].Plain(), letterOrDigit)
}

func fixed(s string) Text { return Text{{Text: s}} }

func (t Text) empty() bool { return t.Plain() == "" }
