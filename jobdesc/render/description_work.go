package render

import (
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// work is what is in the job and what is not.
func (b *descriptionBuilder) work() {
	d := b.d
	// The functions say in general what the tasks say in particular.
	if b.is(ReaderGroup) || len(d.Tasks) == 0 {
		b.section(2, b.ours(headingFunctions), func() {
			items := labels(&b.builder, d.Functions)
			items = append(items, labels(&b.builder, d.ClassicFunctions)...)
			b.list(append(items, b.owns(d.OtherFunctions)...)...)
		})
	}
	if b.is(ReaderGroup) {
		b.section(2, b.ours(wordTasks), b.tasks)
	} else {
		b.section(2, b.ours(wordTasks), b.taskList)
	}
	b.section(2, b.ours(wordTasksOut), func() {
		items := make([]Text, len(d.TasksOut))
		for i, t := range d.TasksOut {
			items[i] = b.reasoned(b.inWords(t.Kind, t.Text), t.Why)
			if !b.is(ReaderShort) {
				items[i] = b.instead(items[i], &d.TasksOut[i])
			}
		}
		b.list(items...)
	})
	b.section(2, b.ours(headingLimits), func() {
		items := make([]Text, len(d.Limits))
		for i, l := range d.Limits {
			items[i] = b.reasoned(b.inWords(l.Kind, l.Text), l.Why)
		}
		b.list(items...)
	})
}

// inWords is what the author wrote or, where that is nothing, the label of the
// kind: the author's words say the same more exactly.
func (b *descriptionBuilder) inWords(kind entry, text string) Text {
	if own := b.own(text); own != nil {
		return own
	}
	return b.label(kind)
}

// reasoned is something and, after a dash, why. In short it is without.
func (b *descriptionBuilder) reasoned(what Text, why string) Text {
	if b.is(ReaderShort) {
		return what
	}
	return joined(" – ", what, b.own(why))
}

// taskList is the tasks, each with its time and what is said of it: a task is
// read once, where the group's table and sections show it twice.
func (b *descriptionBuilder) taskList() {
	items := make([]Text, len(b.d.Tasks))
	for i := range b.d.Tasks {
		task := &b.d.Tasks[i]
		title := b.title(task.Title, b.author)
		for j := range title {
			title[j].Strong = true
		}
		items[i] = joined(" – ", title, b.ours(jobdesc.Hours{MinutesPerWeek: task.MinutesPerWeek}.Text()))
		if b.is(ReaderShort) {
			continue
		}
		items[i] = lines(items[i], b.own(task.Detail), b.labelled(wordWhyPeer, b.own(task.WhyPeer)))
		if b.is(ReaderAnnex) {
			items[i] = lines(items[i], b.labelled(wordAlsoDoneBy, joined(", ", b.owns(task.AlsoDoneBy)...)))
		}
	}
	b.list(items...)
}

// lines is the texts that are not empty, each on a line of its own.
func lines(texts ...Text) Text { return joined("\n", texts...) }

// tasks is a table of all tasks, and then each task that more is said of.
func (b *descriptionBuilder) tasks() {
	d := b.d
	b.taskTable()
	for i := range d.Tasks {
		task := &d.Tasks[i]
		b.section(3, b.numbered(i, task), func() {
			b.prose(task.Detail)
			b.paragraph(b.labelled(wordWhyPeer, b.own(task.WhyPeer)))
			b.paragraph(b.labelled(wordAlsoDoneBy, joined(", ", b.owns(task.AlsoDoneBy)...)))
			b.paragraph(b.labelled(wordAspects, b.aspects(task.Aspects)))
		})
	}
}

// numbered is the title of a task and the number it has.
func (b *descriptionBuilder) numbered(i int, task *jobdesc.Task) Text {
	return append(fixed(strconv.Itoa(i+1)+". "), b.title(task.Title, b.author)...)
}

// taskTable has a column for what is said of at least one task.
func (b *descriptionBuilder) taskTable() {
	tasks := b.d.Tasks
	if len(tasks) == 0 {
		return
	}
	kinds := slices.ContainsFunc(tasks, func(t jobdesc.Task) bool { return !b.taskKind(&t).empty() })
	times := slices.ContainsFunc(tasks, func(t jobdesc.Task) bool { return t.MinutesPerWeek > 0 })
	row := func(task, kind, time Text) []Text {
		cells := []Text{task}
		if kinds {
			cells = append(cells, kind)
		}
		if times {
			cells = append(cells, time)
		}
		return cells
	}
	t := Table{Head: row(b.ours(wordTask), b.ours(wordTaskKind), b.ours(wordTimeAWeek)), Amounts: times}
	sum, all := 0, true
	for i := range tasks {
		task := &tasks[i]
		t.Rows = append(t.Rows, row(b.numbered(i, task), b.taskKind(task), fixed(b.minutes(task.MinutesPerWeek))))
		sum += task.MinutesPerWeek
		all = all && task.MinutesPerWeek > 0
	}
	if all && len(tasks) > 1 {
		t.Rows = append(t.Rows, row(b.ours(wordInAll), nil, fixed(b.minutes(sum))))
	}
	b.add(t)
}

func (b *descriptionBuilder) taskKind(task *jobdesc.Task) Text {
	return joined("; ", b.label(task.Kind), b.own(task.OtherKind))
}

// minutes is a duration; none is not zero minutes.
func (b *descriptionBuilder) minutes(n int) string {
	if n == 0 {
		return ""
	}
	return b.say(jobdesc.Duration(n))
}

func (b *descriptionBuilder) aspects(ids []recovery.AspectID) Text {
	all := make([]Text, 0, len(ids))
	for _, id := range ids {
		if a, ok := recovery.FindAspect(id); ok {
			all = append(all, fixed(lower(b.say(a.Label))))
		}
	}
	return joined("; ", all...)
}

func (b *descriptionBuilder) values() {
	b.section(2, b.ours(headingValues), func() {
		b.list(append(labels(&b.builder, b.d.Values), b.owns(b.d.OtherValues)...)...)
	})
}

// valuesInShort is the same on a line.
func (b *descriptionBuilder) valuesInShort() {
	b.paragraph(b.labelled(headingValues, b.chosen(labels(&b.builder, b.d.Values), b.d.OtherValues)))
}

// competences is what one brings and what one learns.
func (b *descriptionBuilder) competences() {
	c := b.d.Competences
	if c == nil {
		return
	}
	b.section(2, b.ours(headingCompetences), func() {
		b.section(3, b.ours(headingHad), func() { b.list(b.competenceTexts(c.Had)...) })
		b.section(3, b.ours(headingToBeGiven), func() { b.list(b.competenceTexts(c.ToBeGiven)...) })
	})
}

func (b *descriptionBuilder) competenceTexts(list []jobdesc.Competence) []Text {
	items := make([]Text, len(list))
	for i, c := range list {
		items[i] = b.inWords(c.Kind, c.Text)
	}
	return items
}

func (b *descriptionBuilder) openness() {
	b.section(2, b.ours(headingOpenness), func() {
		b.paragraph(sentences(b.label(b.d.Openness.Agreed)))
		b.prose(b.d.Openness.Note)
	})
}

// records is what the peer worker reads and writes.
func (b *descriptionBuilder) records() {
	r := b.d.RecordAccess
	b.section(2, b.ours(b.people(headingRecords)), func() {
		b.paragraph(b.labelled(wordAccess, b.label(r.Access)))
		b.prose(r.Why)
		b.paragraph(b.labelled(wordOldRecords, b.own(r.OldRecords)))
		b.paragraph(b.yesNo(r.WritesNotes, sentenceNotesYes, sentenceNotesNo))
		b.prose(r.Notes)
	})
}

// support is what the peer worker can count on.
func (b *descriptionBuilder) support() {
	d := b.d
	b.section(2, b.ours(headingLeadership), func() {
		b.paragraph(b.labelled(wordLineManager, b.own(d.LineManager.Title)))
		b.prose(d.LineManager.Promise)
	})
	b.section(2, b.ours(headingIntroduction), func() {
		b.prose(d.Introduction)
		b.paragraph(b.labelled(wordBuddy, b.own(d.Buddy)))
	})
	b.section(2, b.ours(wordSupervision), func() {
		s := d.Supervision
		if s == nil {
			return
		}
		b.paragraph(b.yesNo(s.Ordinary, sentenceSupervisionYes, sentenceSupervisionNo))
		b.prose(s.OrdinaryNote)
		b.paragraph(b.labelled(wordWhileNew, b.own(s.ExtraWhileNew)))
		b.paragraph(b.labelled(wordSupervisor, b.own(s.Supervisor)))
		b.paragraph(b.yesNo(s.SupervisorKnowsPeerWork, sentenceKnowsYes, sentenceKnowsNo))
		b.paragraph(b.labelled(wordGroup, b.own(s.Group)))
		b.section(3, b.ours(headingThemes), func() {
			b.list(append(labels(&b.builder, s.Themes), b.owns(s.OtherThemes)...)...)
		})
	})
	b.section(2, b.ours(headingDevelopment), func() {
		if d.Development == nil {
			return
		}
		b.list(labels(&b.builder, d.Development.Ways)...)
		b.prose(d.Development.Note)
		b.paragraph(b.labelled(wordCareer, b.own(d.Development.Career)))
	})
	b.section(2, b.ours(headingNetwork), func() {
		n := d.Network
		b.paragraph(b.yesNo(n.Outside, sentenceNetworkYes, sentenceNetworkNo))
		b.prose(n.Which)
		b.paragraph(b.yesNo(n.InWorkingHours, sentenceInHoursYes, sentenceInHoursNo))
	})
}

// supportInShort is the same as a list with a point for each promise. The
// person employed also gets what only those who arrange supervision need
// otherwise.
func (b *descriptionBuilder) supportInShort(title peerwork.Text) {
	d := b.d
	var learned, supervision, development Text
	if d.Competences != nil && !b.is(ReaderShort) {
		learned = joined("; ", b.competenceTexts(d.Competences.ToBeGiven)...)
	}
	if s := d.Supervision; s != nil {
		supervision = sentences(b.yesNo(s.Ordinary, sentenceSupervisionYes, sentenceSupervisionNo), b.own(s.OrdinaryNote),
			b.labelledPlainly(wordWhileNew, b.own(s.ExtraWhileNew)), b.labelledPlainly(wordSupervisor, b.own(s.Supervisor)), b.labelledPlainly(wordGroup, b.own(s.Group)))
		if b.is(ReaderAnnex) {
			themes := b.chosen(labels(&b.builder, s.Themes), s.OtherThemes)
			supervision = sentences(supervision, b.yesNo(s.SupervisorKnowsPeerWork, sentenceKnowsYes, sentenceKnowsNo), b.labelledPlainly(headingThemes, themes))
		}
	}
	if dev := d.Development; dev != nil {
		development = sentences(series(labels(&b.builder, dev.Ways)), b.own(dev.Note), b.labelledPlainly(wordCareer, b.own(dev.Career)))
	}
	n := d.Network
	network := sentences(b.yesNo(n.Outside, sentenceNetworkYes, sentenceNetworkNo), b.own(n.Which), b.yesNo(n.InWorkingHours, sentenceInHoursYes, sentenceInHoursNo))
	b.section(2, b.ours(title), func() {
		b.list(
			b.labelled(wordPromise, b.own(d.LineManager.Promise)),
			b.labelled(headingIntroduction, b.own(d.Introduction)),
			b.labelled(wordBuddy, b.own(d.Buddy)),
			b.labelled(headingToBeGiven, learned),
			b.labelled(wordSupervision, supervision),
			b.labelled(headingDevelopment, development),
			b.labelled(headingNetwork, network),
		)
	})
}

// chosen is what is chosen from a list and, apart from it, what the author wrote:
// an author's texts may begin with a capital or hold a comma.
func (b *builder) chosen(listed []Text, own []string) Text {
	return joined("; ", append([]Text{series(listed)}, b.owns(own)...)...)
}

// labelledPlainly puts a label of ours before a text that is a part of a line
// with a label of its own.
func (b *builder) labelledPlainly(label peerwork.Text, t Text) Text {
	if t.empty() {
		return nil
	}
	return append(Text{{Text: b.say(label) + ": "}}, t...)
}

// sentences is the texts that are not empty, one after the other, each with a
// full stop where its author has set no mark.
func sentences(texts ...Text) Text {
	ended := make([]Text, len(texts))
	for i, t := range texts {
		t = append(Text(nil), t...)
		if n := len(t); n > 0 {
			if r, _ := utf8.DecodeLastRuneInString(t[n-1].Text); unicode.IsLetter(r) || unicode.IsDigit(r) {
				t[n-1].Text += "."
			}
		}
		ended[i] = t
	}
	return joined(" ", ended...)
}
