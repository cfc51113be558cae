package readiness

import "github.com/peerwork-dk/peerwork"

// PlanChange is what has changed about a task between two editions of a plan.
type PlanChange struct {
	ID     string        // of the task
	Title  peerwork.Text // of the task, in the later edition that has it
	Change TaskChange
}

// TaskChange is what has changed about a task. The zero value is no change.
type TaskChange string

// The changes.
const (
	TaskChangeNew    TaskChange = "new"    // it was not there
	TaskChangeGone   TaskChange = "gone"   // it is no longer there
	TaskChangeDone   TaskChange = "done"   // somebody has ticked it
	TaskChangeUndone TaskChange = "undone" // the tick is gone
	TaskChangeAside  TaskChange = "aside"  // somebody has set it aside
	TaskChangeBack   TaskChange = "back"   // it is asked for again
	TaskChangeMoved  TaskChange = "moved"  // it has other days or weeks
	TaskChangeOwner  TaskChange = "owner"  // somebody else takes it
	TaskChangeNote   TaskChange = "note"   // its note is another
)

// AllTaskChanges returns the changes in the order above.
func AllTaskChanges() []TaskChange {
	return []TaskChange{TaskChangeNew, TaskChangeGone, TaskChangeDone, TaskChangeUndone, TaskChangeAside, TaskChangeBack, TaskChangeMoved, TaskChangeOwner, TaskChangeNote}
}

// Label returns what people see, empty for what is no change.
func (c TaskChange) Label() (t peerwork.Text) {
	switch c {
	case TaskChangeNew:
		t.DA, t.EN = "ny", "new"
	case TaskChangeGone:
		t.DA, t.EN = "ikke med mere", "no longer there"
	case TaskChangeDone:
		t.DA, t.EN = "klaret", "done"
	case TaskChangeUndone:
		t.DA, t.EN = "ikke klaret alligevel", "not done after all"
	case TaskChangeAside:
		t.DA, t.EN = "sat til side", "set aside"
	case TaskChangeBack:
		t.DA, t.EN = "taget med igen", "taken up again"
	case TaskChangeMoved:
		t.DA, t.EN = "flyttet", "moved"
	case TaskChangeOwner:
		t.DA, t.EN = "en anden tager den", "somebody else takes it"
	case TaskChangeNote:
		t.DA, t.EN = "noten er ændret", "the note has changed"
	}
	return t
}

// PlanChanges returns what has changed between two editions of a plan, in the
// order of the later one's tasks and then that of those that are gone. A task can
// be there more than once.
func PlanChanges(before, after *Plan) (changes []PlanChange) {
	note := func(task *PlanTask, change TaskChange) {
		changes = append(changes, PlanChange{task.ID, task.Title, change})
	}
	for i := range after.Tasks {
		now := &after.Tasks[i]
		was := before.task(now.ID)
		if was == nil {
			note(now, TaskChangeNew)
			continue
		}
		switch {
		case was.Work.Done == "" && now.Work.Done != "":
			note(now, TaskChangeDone)
		case was.Work.Done != "" && now.Work.Done == "":
			note(now, TaskChangeUndone)
		}
		switch {
		case now.Work.Aside && !was.Work.Aside:
			note(now, TaskChangeAside)
		case was.Work.Aside && !now.Work.Aside:
			note(now, TaskChangeBack)
		}
		if before.timeOf(was, "") != after.timeOf(now, "") {
			note(now, TaskChangeMoved)
		}
		if was.Work.Owner != now.Work.Owner {
			note(now, TaskChangeOwner)
		}
		if was.Work.Note != now.Work.Note {
			note(now, TaskChangeNote)
		}
	}
	for i := range before.Tasks {
		if was := &before.Tasks[i]; after.task(was.ID) == nil {
			note(was, TaskChangeGone)
		}
	}
	return changes
}
