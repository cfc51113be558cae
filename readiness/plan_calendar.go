package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// Calendar returns the plan as an iCalendar file (RFC 5545): one all-day event
// a task, from its first day to its last, and one for the day the first peer
// worker begins. None of them makes anybody look busy. The UID of an event is made of the plan's
// id and the task's, so a later edition of the same plan takes the place of the
// earlier one in a calendar.
//
// Stamp is when the file is made, as YYYYMMDDTHHMMSSZ (the DTSTAMP every event
// must have). The error is a [peerwork.Problems]: the plan has no start, or the
// stamp is none.
func (p *Plan) Calendar(l peerwork.Lang, stamp string) ([]byte, error) {
	var f findings
	if p.Start == "" {
		f.add(codePlanNoStart, "/start",
			"Planen har ingen dage endnu. Vælg en dag, den begynder, så kan den komme i kalenderen.\n"+
				"The plan has no days yet. Choose a day it starts, and it can go into a calendar.")
	}
	if !validStamp(stamp) {
		f.add(codePlanStamp, "",
			"Tidspunktet »$1« skal skrives som 20270104T120000Z.\n"+
				"The time “$1” must be written like 20270104T120000Z.", stamp)
	}
	if len(f) > 0 {
		return nil, f.err()
	}
	var c calendar
	c.lines("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//peerwork-dk//peerwork//EN\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\n")
	event := func(id, summary, description, category string, from, to peerwork.Date) {
		// DTEND is the day after the last.
		c.lines("BEGIN:VEVENT\nUID:$1-$2@peerwork-dk.github.io\nDTSTAMP:$3\nDTSTART;VALUE=DATE:$4\nDTEND;VALUE=DATE:$5\n"+
			"SUMMARY;LANGUAGE=$6:$7\nDESCRIPTION;LANGUAGE=$6:$8\nCATEGORIES;LANGUAGE=$6:$9\nTRANSP:TRANSPARENT\nEND:VEVENT\n",
			p.ID, id, stamp, basicDate(from), basicDate(to.AddDays(1)), string(l), escape(summary), escape(description), escape(category))
	}
	for i := range p.Tasks {
		task := &p.Tasks[i]
		event(task.ID, task.Title.In(l), csvHeadings[2].In(l)+": "+task.Owner.In(l)+"\n\n"+stepLines(task, l)+"\n\n"+task.basis(l),
			task.Phase.Label().In(l), task.From, task.To)
	}
	// No task has an id like this one.
	begins := peerwork.Text{DA: "Den første peer-medarbejder begynder", EN: "The first peer worker begins"}.In(l)
	event("1", begins, begins, PhaseWelcome.Label().In(l), p.Employment, p.Employment)
	c.lines("END:VCALENDAR\n")
	return c.out, nil
}

// basicDate is the date as YYYYMMDD.
func basicDate(d peerwork.Date) string { return lean.ReplaceAll(string(d), "-", "") }

// validStamp reports whether s is a time in UTC as iCalendar writes it.
func validStamp(s string) bool {
	if len(s) != 16 || s[8] != 'T' || s[15] != 'Z' || !peerwork.Date(s[:4]+"-"+s[4:6]+"-"+s[6:8]).Valid() {
		return false
	}
	for i := 9; i < 15; i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s[9:11] <= "23" && s[11:13] <= "59" && s[13:15] <= "60"
}

// escape writes a text as RFC 5545 (3.3.11) wants it. Control characters other
// than tabs cannot stand in one and go.
func escape(text string) string {
	var out []byte
	text = lean.ReplaceAll(text, "\r\n", "\n")
	for i := range len(text) {
		switch c := text[i]; {
		case c == '\n' || c == '\r':
			out = append(out, `\n`...)
		case c == '\\' || c == ';' || c == ',':
			out = append(out, '\\', c)
		case c >= ' ' && c != 0x7f || c == '\t':
			out = append(out, c)
		}
	}
	return string(out)
}

// calendar writes content lines.
type calendar struct{ out []byte }

// maxLine is how many bytes a line may have, the line break not counted (RFC
// 5545, 3.1).
const maxLine = 75

// lines appends content lines, each ended by a line feed in the template, with
// args in the places $1, $2, …. They are folded so that no line is longer than
// maxLine and no character is cut.
func (c *calendar) lines(template string, args ...string) {
	length := 0
	for _, r := range fill(template, args) {
		char := string(r)
		if r == '\n' {
			char, length = "\r\n", -2
		} else if length+len(char) > maxLine {
			c.out = append(c.out, "\r\n "...)
			length = 1
		}
		c.out = append(c.out, char...)
		length += len(char)
	}
}
