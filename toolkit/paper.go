package toolkit

import (
	"slices"
	"strconv"

	"github.com/peerwork-dk/peerwork"
)

// Seat is a place at the table that a paper is for. The zero value is none.
type Seat string

// The seats.
const (
	// The leader who has or will have the peer worker in the team.
	SeatLeader Seat = "leader"
	// HR, or another person who handles employment.
	SeatHR Seat = "hr"
	// Those who are or will be colleagues.
	SeatColleague Seat = "colleague"
	// Union and safety representatives.
	SeatRepresentative Seat = "representative"
	// The peer worker, and anybody who applies to be one.
	SeatPeerWorker Seat = "peer-worker"
	// The people the support is for.
	SeatCitizen Seat = "citizen"
	// The group that prepares the workplace.
	SeatGroup Seat = "working-group"
)

// AllSeats returns the seats in fixed order.
func AllSeats() []Seat {
	return []Seat{SeatLeader, SeatHR, SeatColleague, SeatRepresentative, SeatPeerWorker, SeatCitizen, SeatGroup}
}

// Valid reports whether s is one of [AllSeats].
func (s Seat) Valid() bool { return slices.Contains(AllSeats(), s) }

// Paper is a paper for somebody to use.
type Paper struct {
	// What links and file names call it, such as "hr-checklist". Never changes.
	ID    string
	Title peerwork.Text
	// What one has it for, in a sentence.
	Use peerwork.Text
	// The seats it is for, the one who uses it first.
	For []Seat
	// Whom it is for, when it is used, and how long that takes: the top of the
	// paper.
	Who, When, Time peerwork.Text
	// How many A4 pages it fills: 1 or 2.
	Pages int
	// The body, in order.
	Sections []Section

	// Whether it only fits its pages when it is set tightly.
	tight bool
}

// Section is a part of a paper.
type Section struct {
	// The heading; zero for what comes before the first one.
	Heading peerwork.Text
	// Whether it begins a new page.
	NewPage bool
	Parts   []Part
}

// Form is what a part of a paper looks like. The zero value is none.
type Form string

// The forms.
const (
	// Each line is a paragraph.
	FormText Form = "text"
	// Each line is a point.
	FormPoints Form = "points"
	// Each line is a numbered point.
	FormNumbered Form = "numbered"
	// Each line has a box to tick.
	FormBoxes Form = "boxes"
	// Each line begins a row, with room to write in the other columns.
	FormTable Form = "table"
)

// Part is lines of one form.
type Part struct {
	Form Form
	// The heads of the columns of a table, the first of them that of the lines.
	Columns []peerwork.Text
	// How many written lines each row of a table has room for.
	Room  int
	Lines []Line
}

// Line is one thing that a paper says, asks or leaves to be filled in.
type Line struct {
	// What is said. What belongs in a place to fill in is in square brackets, as
	// in "Leder: [titel]"; both languages have the same number of them.
	Text peerwork.Text
	// Whether it stands out.
	Strong bool
	// What it rests on: rows such as "25.4", "law:…", or "own".
	Evidence []string
	// Why we suggest it, when the evidence includes "own". Otherwise zero.
	Own peerwork.Text
}

// Papers returns all papers in the order one meets them, from the first plan to
// the work itself. What it returns is the caller's own.
func Papers() []Paper {
	all := make([]Paper, len(makers))
	for i, make := range makers {
		all[i] = make()
	}
	return all
}

// Find returns the paper with this id, and whether there is one.
func Find(id string) (Paper, bool) {
	for _, make := range makers {
		if p := make(); p.ID == id {
			return p, true
		}
	}
	return Paper{}, false
}

// makers make the papers, each anew at every call.
var makers = []func() Paper{
	med, talkSheet, hrChecklist, budget, themeDay, advert, interview, goodNo,
	beforeYes, contractAnnex, volunteer, colleague, firstWeeks, citizen,
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

// say is a line in both languages.
func say(da, en string) Line { return Line{Text: both(da, en)} }

// strong makes it stand out.
func (l Line) strong() Line { l.Strong = true; return l }

// basis is what lines rest on.
type basis struct {
	Evidence []string
	Own      peerwork.Text
}

// on says what the line rests on.
func (l Line) on(b basis) Line {
	l.Evidence, l.Own = b.Evidence, b.Own
	return l
}

// on says what those of the lines rest on that have not said it themselves.
func on(b basis, lines ...Line) []Line {
	for i := range lines {
		if lines[i].Evidence == nil {
			lines[i] = lines[i].on(b)
		}
	}
	return lines
}

// two are the heads of two columns.
func two(da1, da2, en1, en2 string) []peerwork.Text {
	return []peerwork.Text{both(da1, en1), both(da2, en2)}
}

// number is what a numbered row of a table begins with.
func number(n int) string { return strconv.Itoa(n) + ". " }
