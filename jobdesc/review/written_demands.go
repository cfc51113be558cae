package review

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// The ages a demand can turn on. Work under 18 has rules of its own, and a number
// of years above the last is no age.
const (
	youngestAsked = 20
	oldestAsked   = 75
)

// readDemands looks for what an advert must not ask, and for degrees.
func (w *written) readDemands(r *report) {
	if w.z&(zoneAsked|zoneProse|zoneHire) == 0 {
		return
	}
	for i := range w.s.Clauses {
		c := &w.s.Clauses[i]
		if j := w.unlawful(c); j >= 0 {
			r.say(saysUnlawful, w.p, w.s.Text, c.Words[j].Text)
		}
		if j := c.Find(0, reading.Degree); j >= 0 && w.degree(c, j) {
			r.say(saysDegree, w.p, w.s.Text, c.Words[j].Text)
		}
	}
}

// unlawful returns the word of a clause that demands or asks about age, sex,
// origin or family, or -1.
func (w *written) unlawful(c *reading.Clause) int {
	if c.Free || w.s.Has(reading.Diversity) || c.Has(reading.Rights) {
		return -1
	}
	if c.Who >= reading.Supported && !c.Has(reading.You, reading.Your, reading.Seek, reading.Need, reading.Candidate, reading.Suits) {
		return -1
	}
	demands := w.demanded(c)
	for j := range c.Words {
		word := &c.Words[j]
		suits := c.Has(reading.Position) && c.Before(j, 4, reading.Suits) // "jobbet passer til en yngre"
		ofWork := c.Before(j, 2, reading.Preposition) && !suits
		asked := w.s.Question && c.Has(reading.You, reading.Your) || c.Before(j, 2, reading.Your) || c.Has(reading.Tell, reading.Need) && !ofWork
		switch {
		case word.Is(reading.Number) && isAge(word.Text) && c.After(j, 2, reading.Period) && c.Before(j, 4, reading.AgeRange) && !c.Has(reading.Lived, reading.Served):
			return j
		case word.Is(reading.Number) && isAge(word.Text) && j > 0 && strings.EqualFold(c.Words[j-1].Text, "aged"):
			return j
		case word.Is(reading.Age) && asked && !c.Not:
			return j
		case word.Is(reading.Young) && !ofWork && demands && (suits || c.After(j, 1, reading.Sex) || c.After(j, 3, reading.Candidate, reading.Colleague) || c.Before(j, 3, reading.You) || c.Has(reading.Seek) && !c.After(j, 1, reading.Served)):
			return j
		case word.Is(reading.Sex) && (!ofWork || c.After(j, 2, reading.Candidate)) && !c.Not && (demands || asked):
			return j
		case word.Is(reading.Origin) && !ofWork && (demands || asked):
			return j
		case word.Is(reading.Family) && !ofWork && asked && c.Has(reading.You, reading.Your):
			return j
		case word.Is(reading.Family) && w.z == zoneHire && c.Has(reading.Need, reading.Tell) && !c.Not:
			return j
		case word.Is(reading.Family) && !c.After(j, 1, reading.Preposition) && w.z == zoneProse && (c.Who == reading.Applicant || demands) && (c.Before(j, 2, reading.Without) && !c.Before(j, 3, reading.And) || c.Before(j, 3, reading.Not) && !ofWork):
			return j // "du har ikke hjemmeboende børn"
		case word.Is(reading.Family) && w.z == zoneAsked && (c.Not || c.Before(j, 2, reading.Without)):
			return j
		}
	}
	return -1
}

func isAge(digits string) bool {
	n := 0
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' || i > 2 {
			return false
		}
		n = 10*n + int(digits[i]-'0')
	}
	return n >= youngestAsked && n <= oldestAsked
}

// demanded reports whether the clause says what somebody who applies must be or
// have.
func (w *written) demanded(c *reading.Clause) bool {
	switch {
	case w.z == zoneAsked, c.Has(reading.Seek), c.Has(reading.Suits) && c.Has(reading.We, reading.Position, reading.Candidate):
		return true
	case c.Who == reading.Applicant:
		return c.Has(reading.Finite, reading.Shall) || w.s.Bullet
	case w.s.Under >= 0:
		return last(&w.p.Sentences[w.s.Under]).Has(reading.Demands, reading.Need, reading.Seek)
	}
	return c.Has(reading.Candidate) && c.Has(reading.Need, reading.Finite)
}

// degree reports whether a degree is demanded that no task is said to need.
func (w *written) degree(c *reading.Clause, j int) bool {
	if c.Not || c.Free || !w.demanded(c) && !c.After(j, 8, reading.Essential) && !(c.Words[0].Is(reading.You) && c.Before(j, 3, reading.Hold)) || w.s.Has(reading.Wish, reading.Because, reading.Conditional) {
		return false
	}
	if c.Before(j, 2, reading.Preposition) && c.Has(reading.You) && !c.Words[0].Is(reading.You) && !c.Has(reading.Seek) {
		return false // "en kollega med en bachelor hjælper dig"
	}
	if w.d.Competences != nil && w.p.at == atCompetence && w.d.Competences.Had[w.p.index].Kind == jobdesc.CompetenceKindDualCompetence {
		return false
	}
	if j+1 < len(c.Words) {
		next := c.Words[j+1].Text
		if next == "of" {
			return false // "a degree of patience"
		}
	}
	for k := j + 1; k < len(c.Words); k++ {
		if text := c.Words[k].Text; text == "where" || text == "hvor" || text == "opgaven" {
			return false
		}
	}
	if w.s.Under >= 0 && w.p.Sentences[w.s.Under].Has(reading.Wish) {
		return false
	}
	// It is used in a task.
	for i := range w.d.Tasks {
		t := &w.d.Tasks[i]
		for _, text := range []string{t.Title, t.Detail, t.WhyPeer} {
			if sharesWord(c.Words[j].Text, text) {
				return false
			}
		}
	}
	return true
}

// readBoss looks for a line manager who gives supervision.
func (w *written) readBoss(r *report) {
	d := w.d
	if w.p.at == atSupervisor {
		title := d.LineManager.Title
		if w.s.Has(reading.Outside) || w.s.Clauses[0].Not {
			return
		}
		if !unsaid(title) && sameTitle(title, w.s.Text) || w.bossOfYours() || unsaid(title) && w.bossAlone() {
			r.say(saysBoss, w.p, w.s.Text, w.s.Text)
		}
		return
	}
	if w.z&(zoneTalk|zoneWork) == 0 || !w.s.Has(reading.Supervise) || !w.s.Has(reading.Boss) || w.s.Has(reading.Outside) {
		return
	}
	for i := range w.s.Clauses {
		c := &w.s.Clauses[i]
		j := c.Find(0, reading.Boss)
		if j < 0 || c.Not || c.Free || !c.Has(reading.Supervise) {
			continue
		}
		if c.Before(j, 3, reading.Preposition) && c.Before(j, 8, reading.Supervise) || c.After(j, 3, reading.HandOut) || c.Words[min(j+1, len(c.Words)-1)].Is(reading.Supervise) {
			r.say(saysBoss, w.p, w.s.Text, c.Words[j].Text)
			return
		}
	}
}

// bossOfYours reports whether the one named is said to be the line manager.
func (w *written) bossOfYours() bool {
	for i := range w.s.Clauses {
		c := &w.s.Clauses[i]
		for j := c.Find(0, reading.Boss); j >= 0; j = c.Find(j+1, reading.Boss) {
			text := strings.ToLower(c.Words[j].Text)
			if !c.Not && (c.Before(j, 2, reading.Your) || text == "nærmeste leder" || strings.HasPrefix(text, "line manager")) {
				return true
			}
		}
	}
	return false
}

// bossAlone reports whether the one named is a manager, and nothing says of what
// other place.
func (w *written) bossAlone() bool {
	c := &w.s.Clauses[0]
	return len(w.s.Clauses) == 1 && c.Words[0].Is(reading.Boss) && !c.Has(reading.Preposition)
}

// sameTitle reports whether two titles are one: their long words begin alike.
func sameTitle(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return overlaps(a, b)
}

// stemLength is how many bytes two words must have in common to be one.
const stemLength = 6

// overlaps reports whether each long word of a has one in b that begins alike,
// and there is one at least.
func overlaps(a, b string) bool {
	any := false
	for word := range wordsOf(a) {
		if len(word) < stemLength-1 {
			continue
		}
		if !sharesWord(word, b) {
			return false
		}
		any = true
	}
	return any
}

// sharesWord reports whether a word of a text begins as the word does.
func sharesWord(word, text string) bool {
	stem := word
	if len(stem) > stemLength+1 {
		stem = stem[:max(stemLength, len(stem)-3)]
	}
	for other := range wordsOf(text) {
		if len(other) >= len(stem) && strings.EqualFold(other[:len(stem)], stem) {
			return true
		}
	}
	return false
}

// wordsOf yields the words of a text, as they are written.
func wordsOf(text string) func(func(string) bool) {
	return func(yield func(string) bool) {
		start := 0
		for i := 0; i <= len(text); i++ {
			if i < len(text) && (isDigit(text[i]) || 'a' <= text[i]|0x20 && text[i]|0x20 <= 'z' || text[i] >= 0x80) {
				continue
			}
			if start < i && !yield(text[start:i]) {
				return
			}
			start = i + 1
		}
	}
}

// readBothWays finds tasks that are in and out. What draws a remark of its own
// is said here instead.
func (r *report) readBothWays(d *jobdesc.Description) {
	out := r.ruledOut(d)
	for i := range r.said {
		if m := &r.said[i]; m.says < saysService && out&(1<<m.says) != 0 {
			m.says = saysBothWays
		}
	}
	for i := range d.TasksOut {
		text := d.TasksOut[i].Text
		if unsaid(text) {
			continue
		}
		for k := range d.Tasks {
			title := d.Tasks[k].Title
			if strings.EqualFold(strings.TrimSpace(text), strings.TrimSpace(title)) || overlaps(text, title) {
				p := passage{at: atTaskTitle, index: k}
				r.say(saysBothWays, &p, title, title)
			}
		}
	}
}

// ruledOut returns what the tasks that are out say, by their kind or in words.
func (r *report) ruledOut(d *jobdesc.Description) uint32 {
	var out uint32
	for i := range d.TasksOut {
		switch d.TasksOut[i].Kind {
		case jobdesc.TaskOutKindCoercion:
			out |= 1 << saysForce
		case jobdesc.TaskOutKindMedicine:
			out |= 1 << saysMedicine
		case jobdesc.TaskOutKindAlarmDuty:
			out |= 1 << saysAlarm
		case jobdesc.TaskOutKindStaffingNorm:
			out |= 1 << saysNorm
		case jobdesc.TaskOutKindRegularCover:
			out |= 1 << saysCover
		case jobdesc.TaskOutKindStatutoryDecisions:
			out |= 1 << saysDecisions
		}
	}
	all := r.passages(d)
	for i := range all {
		if all[i].at != atTaskOut {
			continue
		}
		for k := range all[i].Sentences {
			s := &all[i].Sentences[k]
			if s.Has(reading.Medicine, reading.MedicineRound) {
				out |= 1 << saysMedicine
			}
			for _, named := range []struct {
				says saying
				of   kinds
			}{
				{saysForce, kinds{reading.Force}}, {saysAlarm, kinds{reading.AlarmTeam}}, {saysNorm, kinds{reading.Norm}},
				{saysCover, kinds{reading.Cover}}, {saysDecisions, kinds{reading.Decision}}, {saysObservation, kinds{reading.Observe}},
			} {
				if s.Has(named.of...) {
					out |= 1 << named.says
				}
			}
			if s.Has(reading.AlarmBell) && s.Has(reading.Answer) {
				out |= 1 << saysAlarm
			}
			if s.Has(reading.Standin) && s.Has(reading.Gap) {
				out |= 1 << saysCover
			}
		}
	}
	return out
}
