package review

import (
	"slices"
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Tasks in and tasks out. A task is operational when its author says so: working
// in the reception (56.4) or in the milieu (56.1) is not operational in itself,
// so no rule concludes anything from a function.
var taskRules = []rule{
	{
		Rule: Rule{
			Code: "JD-TASK-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"30.1", "15.1", "own"},
			Own: both("Eksemplerne er vores, for kildens egen liste er gået tabt.",
				"The examples are ours, for the source’s own list has been lost."),
			Ask: both("hvilke opgaver peer-medarbejderen ikke skal have",
				"which tasks the peer worker should not have"),
			Do: both("Skriv mindst to, for eksempel medicin og magtanvendelse. Så flyder jobbet ikke sammen med andres.",
				"Write at least two, such as medicine and use of force. That keeps the job apart from other jobs."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if !anyOut(d) && !apart(d) {
				r.found(atTasksOut)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TASK-2", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"30.1", "33.3", "61.4"},
			Ask: both("hvilke opgaver peer-medarbejderen skal have",
				"which tasks the peer worker should have"),
			Do: both("Skriv opgaverne og tiden til dem. Skriv også, hvordan levede erfaringer bliver brugt i dem.",
				"Write the tasks and the time for them. Also write how lived experience is used in them."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if !slices.ContainsFunc(d.Tasks, func(t jobdesc.Task) bool { return !unsaid(t.Title) }) {
				r.found(atTasks)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TASK-3", Severity: SeverityShould, From: StageDescription, Evidence: []string{"7.1", "15.2", "own"},
			Own: both("Kilden sætter ingen grænse. En tredjedel af tiden er vores bud.",
				"The source sets no limit. A third of the time is our guess."),
			Ask: both("hvordan levede erfaringer bliver brugt i {}",
				"how lived experience is used in {}"),
			Do: both("Skriv det for hver opgave. Kan I ikke, er det måske en andens opgave.",
				"Write it for each task. If you cannot, the task may be somebody else’s."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if s := shareOf(d, func(t *jobdesc.Task) bool { return unsaid(t.WhyPeer) }); s.aboveAThird() {
				what := s.text()
				if s.minutes && s.part < s.whole {
					what = both("opgaver på "+what.DA, "tasks of "+what.EN)
				}
				r.foundAs(atTasks, 0, what)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TASK-4", Severity: SeverityShould, Evidence: []string{"7.1", "own"},
			Own: both("Kilden sætter ingen grænse. En tredjedel af tiden er vores bud.",
				"The source sets no limit. A third of the time is our guess."),
			Text: both("Rutine og drift fylder {}. Så er der mindre tid til det særlige ved jobbet.",
				"Routine and operations take {}. That leaves less time for what is special about the job."),
			Do: both("Giv opgaverne tilbage til kollegerne. Hold tiden fri til arbejde, der kræver levede erfaringer.",
				"Give the tasks back to colleagues. Keep the time for work that takes lived experience."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if operationsFill(d) {
				r.foundAs(atTasks, 0, operations(d).text())
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TASK-5", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"30.2"},
			Ask: both("hvad levede erfaringer lægger til, når andre også løser opgaven: »{}«",
				"what lived experience adds when others do the task too: “{}”"),
			Do: both("Skriv, hvad der bliver anderledes. Eller lad de andre beholde opgaven.",
				"Write what becomes different. Or let the others keep the task."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if volunteer(d) {
				return // JD-VOL-2 asks instead
			}
			for i := range d.Tasks {
				// Of an operational task JD-TASK-4 has spoken.
				if t := &d.Tasks[i]; len(t.AlsoDoneBy) > 0 && unsaid(t.WhyPeer) && t.Kind != jobdesc.TaskKindOperational {
					r.foundAs(atTask, i, both(t.Title, t.Title))
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TASK-6", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"30.1", "15.1", "own"},
			Own: both("Uden for driften er der færre opgaver at glide over i. Derfor vejer det mindre her.",
				"Outside daily operations there are fewer tasks to drift into. So it weighs less here."),
			Ask: both("hvilke opgaver der ikke hører med",
				"which tasks do not belong to the job"),
			Do: both("Skriv et par stykker, for eksempel at svare på vegne af alle med levede erfaringer.",
				"Write a few, such as answering on behalf of everybody with lived experience."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if !anyOut(d) && apart(d) {
				r.found(atTasksOut)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-LIMIT-1", Severity: SeverityShould, Evidence: []string{"61.3", "own"},
			Own: both("Kilden nævner ingen bestemte grænser. Listen over dem er vores.",
				"The source names no particular limits. The list of them is ours."),
			Text: both("Det her kan stå i vejen for arbejdet: {}",
				"This can stand in the way of the work: {}"),
			Do: both("Spørg, hvad grænsen skal passe på, og om kolleger har den samme. Find en måde, hvor støtten stadig kan lykkes.",
				"Ask what the limit is to protect, and whether colleagues have it too. Find a way in which the support can still succeed."),
		},
		check: func(d *jobdesc.Description, r *report) {
			for i := range d.Limits {
				if limit, known := d.Limits[i].Kind.Entry(); known {
					r.foundAs(atLimit, i, limit.Label)
				}
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-LIMIT-2", Severity: SeverityConsider, Evidence: []string{"61.3"},
			Text: both("Der er en grænse, og der står ikke hvorfor.",
				"There is a limit, and it does not say why."),
			Do: both("Skriv grunden, eller fjern grænsen. Spørg også, om kolleger har den samme.",
				"Write the reason, or remove the limit. Also ask whether colleagues have the same."),
		},
		check: func(d *jobdesc.Description, r *report) {
			for i := range d.Limits {
				if l := &d.Limits[i]; !l.Kind.Valid() && unsaid(l.Why) {
					r.quoted(atLimit, i, l.Text, peerwork.Text{})
				}
			}
		},
	},
}

// anyOut reports whether any task is out, by its kind or in words.
func anyOut(d *jobdesc.Description) bool {
	return slices.ContainsFunc(d.TasksOut, func(t jobdesc.TaskOut) bool { return t.Kind != "" || !unsaid(t.Text) })
}

// apart reports whether the peer worker is outside the daily operations of a
// place: self-employed, or in a staff function, where all one does is to advise
// and to teach.
func apart(d *jobdesc.Description) bool {
	if d.Employment.Form == jobdesc.EmploymentFormSelfEmployed {
		return true
	}
	for _, f := range d.Functions {
		if f != jobdesc.FunctionConsulting && f != jobdesc.FunctionSystemRecovery && f != jobdesc.FunctionTeaching {
			return false
		}
	}
	return len(d.Functions) > 0 && len(d.OtherFunctions) == 0
}

// share is some of the tasks out of all of them: in minutes a week when every
// task has its minutes, otherwise by number.
type share struct {
	part, whole int
	minutes     bool
}

func shareOf(d *jobdesc.Description, of func(*jobdesc.Task) bool) share {
	timed := share{minutes: true}
	var plain share
	for i := range d.Tasks {
		t := &d.Tasks[i]
		timed.minutes = timed.minutes && t.MinutesPerWeek > 0
		plain.whole++
		timed.whole += t.MinutesPerWeek
		if of(t) {
			plain.part++
			timed.part += t.MinutesPerWeek
		}
	}
	if timed.minutes {
		return timed
	}
	return plain
}

// operations is the share of the tasks that their author calls operational.
func operations(d *jobdesc.Description) share {
	return shareOf(d, func(t *jobdesc.Task) bool { return t.Kind == jobdesc.TaskKindOperational })
}

func operationsFill(d *jobdesc.Description) bool { return operations(d).aboveAThird() }

func (s share) aboveAThird() bool { return 3*s.part > s.whole }

// text says the share: "19 ud af 23 timer", "3 ud af 5 opgaver".
func (s share) text() peerwork.Text {
	whole := both(strconv.Itoa(s.whole)+" opgaver", strconv.Itoa(s.whole)+" tasks")
	part := both(strconv.Itoa(s.part), strconv.Itoa(s.part))
	if s.minutes {
		whole, part = jobdesc.Duration(s.whole), jobdesc.Duration(s.part)
		if s.part%60 == 0 && s.whole%60 == 0 {
			part = both(strconv.Itoa(s.part/60), strconv.Itoa(s.part/60))
		}
	}
	if s.part == s.whole {
		return both("alle opgaver", "all tasks")
	}
	return both(part.DA+" ud af "+whole.DA, part.EN+" out of "+whole.EN)
}
