package render

import (
	"strconv"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// work is what is in the job and what is not.
func (b *descriptionBuilder) work() {
	d := b.d
	b.section(2, b.ours(headingFunctions), func() {
		items := labels(&b.builder, d.Functions)
		items = append(items, labels(&b.builder, d.ClassicFunctions)...)
		b.list(append(items, b.owns(d.OtherFunctions)...)...)
	})
	b.section(2, b.ours(wordTasks), b.tasks)
	b.section(2, b.ours(wordTasksOut), func() {
		items := make([]Text, len(d.TasksOut))
		for i, t := range d.TasksOut {
			items[i] = reasoned(b.inWords(t.Kind, t.Text), b.own(t.Why))
		}
		b.list(items...)
	})
	b.section(2, b.ours(headingLimits), func() {
		items := make([]Text, len(d.Limits))
		for i, l := range d.Limits {
			items[i] = reasoned(b.inWords(l.Kind, l.Text), b.own(l.Why))
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

// reasoned is something and, after a dash, why.
func reasoned(what, why Text) Text { return joined(" – ", what, why) }

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
	return append(fixed(strconv.Itoa(i+1)+". "), b.own(task.Title)...)
}

func (b *descriptionBuilder) taskTable() {
	if len(b.d.Tasks) == 0 {
		return
	}
	t := Table{Head: []Text{b.ours(wordTask), b.ours(wordTaskKind), b.ours(wordTimeAWeek)}, Amounts: true}
	sum, all := 0, true
	for i := range b.d.Tasks {
		task := &b.d.Tasks[i]
		t.Rows = append(t.Rows, []Text{b.numbered(i, task), b.taskKind(task), fixed(b.minutes(task.MinutesPerWeek))})
		sum += task.MinutesPerWeek
		all = all && task.MinutesPerWeek > 0
	}
	if all && len(b.d.Tasks) > 1 {
		t.Rows = append(t.Rows, []Text{b.ours(wordInAll), nil, fixed(b.minutes(sum))})
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

// ways is how the work is done: values, competences, openness, records.
func (b *descriptionBuilder) ways() {
	d := b.d
	b.section(2, b.ours(headingValues), func() {
		b.list(append(labels(&b.builder, d.Values), b.owns(d.OtherValues)...)...)
	})
	b.section(2, b.ours(headingCompetences), func() {
		if d.Competences == nil {
			return
		}
		b.section(3, b.ours(headingHad), func() { b.competences(d.Competences.Had) })
		b.section(3, b.ours(headingToBeGiven), func() { b.competences(d.Competences.ToBeGiven) })
	})
	b.section(2, b.ours(headingOpenness), func() {
		b.paragraph(b.label(d.Openness.Agreed))
		b.prose(d.Openness.Note)
	})
	b.section(2, b.people(headingRecords), func() {
		r := d.RecordAccess
		b.paragraph(b.labelled(wordAccess, b.label(r.Access)))
		b.prose(r.Why)
		b.paragraph(b.labelled(wordOldRecords, b.own(r.OldRecords)))
		b.paragraph(b.yesNo(r.WritesNotes, sentenceNotesYes, sentenceNotesNo))
		b.prose(r.Notes)
	})
}

func (b *descriptionBuilder) competences(list []jobdesc.Competence) {
	items := make([]Text, len(list))
	for i, c := range list {
		items[i] = b.inWords(c.Kind, c.Text)
	}
	b.list(items...)
}

// support is what the peer worker can count on.
func (b *descriptionBuilder) support() {
	d := b.d
	b.section(2, b.ours(headingLeadership), func() {
		b.paragraph(b.labelled(wordLineManager, b.own(d.LineManager.Title)))
		b.prose(d.LineManager.Promise)
	})
	b.section(2, b.ours(headingIntroduction), func() { b.prose(d.Introduction) })
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
