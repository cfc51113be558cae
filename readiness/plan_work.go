package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// TaskTime is when a task is, with what people have moved.
type TaskTime struct {
	From, To         peerwork.Date // "" where there is none
	FromWeek, ToWeek int
	// Late says that its last day has gone by, it is asked for and not done.
	Late bool
}

// Times returns when each task is, with what people have moved, and which are
// late on the day today. With "" for the day none is.
//
// A task that people moved moves as a whole: its first day or week follows the
// last, but not to before the start of the plan. In a plan in weeks, a day of their own has no first day.
func (p *Plan) Times(today peerwork.Date) []TaskTime {
	times := make([]TaskTime, len(p.Tasks))
	for i := range p.Tasks {
		times[i] = p.timeOf(&p.Tasks[i], today)
	}
	return times
}

func (p *Plan) timeOf(task *PlanTask, today peerwork.Date) TaskTime {
	at := TaskTime{task.From, task.To, task.FromWeek, task.ToWeek, false}
	if work := &task.Work; work.ToWeek != 0 {
		weeks := work.ToWeek - at.ToWeek
		at.FromWeek, at.ToWeek = max(0, at.FromWeek+weeks), work.ToWeek
		if at.To != "" {
			at.From, at.To = weeksOn(at.From, weeks), weeksOn(at.To, weeks)
		}
	} else if work.To != "" {
		if at.To != "" {
			at.From = at.From.AddDays(at.To.DaysUntil(work.To))
		}
		at.To = work.To
	}
	if at.From < p.Start && p.Start <= at.To {
		at.From = p.Start
	}
	at.Late = today != "" && at.To != "" && at.To < today && task.Work.Done == "" && task.asked()
	return at
}

// weeksOn returns the day so many weeks later, or earlier for a number below 0;
// what no plan counts is left out.
func weeksOn(d peerwork.Date, weeks int) peerwork.Date {
	if d = open(d); weeks < 0 {
		return workday(backward(d, -7*weeks), -1)
	}
	return workday(forward(d, 7*weeks), 1)
}

// asked reports whether the plan asks for the task: it was not in place already, and
// people have not set it aside.
func (task *PlanTask) asked() bool { return task.State != TaskStateInPlace && !task.Work.Aside }

// Progress returns how many tasks are done, and how many there are to do: those
// that were in place already or are set aside do not count.
func (p *Plan) Progress() (done, of int) {
	for i := range p.Tasks {
		if task := &p.Tasks[i]; task.asked() {
			of++
			if task.Work.Done != "" {
				done++
			}
		}
	}
	return done, of
}

// Overdue is what people are asked about a task that is late. The day is its last,
// written as people read it.
func Overdue(day string) peerwork.Text {
	return peerwork.Text{
		DA: "Skulle være klar " + day + ". Hvad står i vejen?",
		EN: "It was to be ready by " + day + ". What is in the way?",
	}
}

// ownPrefix is what the id of a task of people's own begins with. No instrument and
// no standing plan makes such ids.
const ownPrefix = "own-"

func (task *PlanTask) isOwn() bool {
	_, own := lean.CutPrefix(task.ID, ownPrefix)
	return own
}

// who says who takes the task: in people's own words where they have chosen.
func (task *PlanTask) who(l peerwork.Lang) string {
	if task.Work.Owner != "" {
		return task.Work.Owner
	}
	return task.Owner.In(l)
}

// AddOwn adds a task of people's own to the plan, as the last of a phase and at the
// time of the one before it, or returns the [peerwork.Problems] that prevent it.
// The id is a random one ([NewID]), so that two people who each add a task never
// give two tasks one name. The words are people's own, in whatever language, and
// stand for both.
//
// The plan must be valid ([Plan.Validate]). Then it stays so; with an error it is
// as it was.
func (p *Plan) AddOwn(id string, phase Phase, words string) error {
	var f findings
	f.planID(id)
	if len(f) > 0 {
		return f.err()
	}
	task := PlanTask{ID: ownPrefix + lower(id), Phase: phase, Evidence: []string{"own"}, ToWeek: 1, From: p.Start, To: p.Start}
	task.Title.DA, task.Title.EN = words, words
	task.Owner.DA, task.Owner.EN = "Arbejdsgruppen", "The working group"
	task.Own.DA, task.Own.EN = "Det er jeres egen opgave.", "This is a task of your own."
	at := p.lastUntil(phase) + 1
	if at > 0 {
		before := &p.Tasks[at-1]
		task.FromWeek, task.ToWeek, task.From, task.To = before.FromWeek, before.ToWeek, before.From, before.To
	}
	with := *p
	with.Tasks = make([]PlanTask, 0, len(p.Tasks)+1)
	with.Tasks = append(append(append(with.Tasks, p.Tasks[:at]...), task), p.Tasks[at:]...)
	if err := with.Validate(); err != nil {
		return err
	}
	*p = with
	return nil
}

// lower is an id in small letters, as the ids of tasks have them.
func lower(id string) string {
	out := []byte(id)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + ('a' - 'A')
		}
	}
	return string(out)
}
