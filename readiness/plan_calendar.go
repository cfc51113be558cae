package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// Calendar returns the plan as an iCalendar file (RFC 5545): one all-day event
// for each task that is asked for, from its first day to its last, and one
// for the day the first peer worker begins. None of them makes anybody look busy.
// A task that is done stays on its days and says so in its title, since an event
// has no status for that (3.8.1.11), and many calendars show no tasks.
//
// The UID of an event is made of the plan's id and the task's, and its SEQUENCE
// is the edition, so a later edition of the same plan takes the place of the
// earlier one in a calendar that reads these; there the dropped tasks are
// cancelled. A calendar that imports files may not, and have everything twice:
// it is safe to import a plan into a calendar of its own, and to delete that
// before the next.
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
	begin := func(id, status, summary string, from, to peerwork.Date) {
		// DTEND is the day after the last.
		c.lines("BEGIN:VEVENT\nUID:$1-$2@peerwork-dk.github.io\nSEQUENCE:$3\nDTSTAMP:$4\nLAST-MODIFIED:$4\n"+
			"DTSTART;VALUE=DATE:$5\nDTEND;VALUE=DATE:$6\nSUMMARY:$7\nSTATUS:$8\nTRANSP:TRANSPARENT\n",
			p.ID, id, num(p.Edition), stamp, basicDate(from), basicDate(to.AddDays(1)), escape(summary), status)
	}
	end := func(description string, phase Phase) {
		c.lines("DESCRIPTION:$1\nCATEGORIES:$2\nEND:VEVENT\n", escape(description), escape(phase.Label().In(l)))
	}
	for i := range p.Tasks {
		task := &p.Tasks[i]
		if !task.asked() {
			continue
		}
		at, title, text := p.timeOf(task, ""), task.Title.In(l), csvHeadings[csvWho].In(l)+": "+task.who(l)
		if task.Work.Done != "" {
			title = peerwork.Text{DA: "Klaret: ", EN: "Done: "}.In(l) + title
		}
		if task.Work.Note != "" {
			text += "\n\n" + csvHeadings[csvNote].In(l) + ": " + task.Work.Note
		}
		begin(task.ID, "CONFIRMED", title, at.From, at.To)
		end(text+"\n\n"+stepLines(task, l)+"\n\n"+task.basis(l), task.Phase)
	}
	// No task has an id like this one.
	begins := peerwork.Text{DA: "Den første peer-medarbejder begynder", EN: "The first peer worker begins"}.In(l)
	begin("1", "CONFIRMED", begins, p.Employment, p.Employment)
	end(begins, PhaseWelcome)
	for _, task := range p.Dropped {
		if !p.asks(task.ID) {
			begin(task.ID, "CANCELLED", task.Title.In(l), task.From, task.To)
			c.lines("END:VEVENT\n")
		}
	}
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

// escape writes a text as RFC 5545 (3.3.11) wants it. Whatever a reader may take
// for the end of a line is a line break; other control characters than tabs are
// not allowed in a text and are left out.
func escape(text string) string {
	var out []byte
	text = lean.ReplaceAll(text, "\r\n", "\n")
	for _, r := range text {
		switch {
		case r == '\n' || r == '\v' || r == '\f' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
			out = append(out, `\n`...)
		case r == '\\' || r == ';' || r == ',':
			out = append(out, '\\', byte(r))
		case r >= ' ' && (r < 0x7f || r > 0x9f) || r == '\t':
			out = append(out, string(r)...)
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
	for rest, ok := fill(template, args), true; ok; {
		var line string
		if line, rest, ok = lean.Cut(rest, '\n'); ok {
			c.line(line)
		}
	}
}

// line appends one content line. It is folded between two letters or figures
// where it can be: some readers take space from the ends of lines, and others
// read what is escaped line by line.
func (c *calendar) line(line string) {
	for room := maxLine; len(line) > room; room = maxLine - 1 {
		fold, best := 0, 0
		// An escaped character is two bytes, and stays together.
		for i := 0; i <= room; {
			width := widthAt(line[i:])
			if i > 0 {
				fold = i
				if plainBytes(line[i-1], line[i]) && (i < 2 || line[i-2] != '\\') {
					best = i
				}
			}
			i += width
		}
		if best > 0 {
			fold = best
		}
		c.out = append(c.out, line[:fold]...)
		c.out = append(c.out, "\r\n "...)
		line = line[fold:]
	}
	c.out = append(c.out, line...)
	c.out = append(c.out, '\r', '\n')
}

// widthAt is how many bytes the character at the start of a text has, with the
// backslash before it.
func widthAt(text string) int {
	if text[0] == '\\' {
		return 2
	}
	n := 1
	for n < len(text) && text[n]&0xc0 == 0x80 {
		n++
	}
	return n
}

// plainBytes reports whether a line may be folded between two bytes without
// harm: no backslash or space on either side.
func plainBytes(before, after byte) bool {
	return before > ' ' && before != '\\' && after > ' ' && after != '\\'
}
