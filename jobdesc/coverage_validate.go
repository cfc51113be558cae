package jobdesc

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/recovery"
)

// The meaning rules of a coverage. A code is permanent.
const (
	codeCoverageAspects = "recovery-coverage-aspects"
	codeCoverageElement = "recovery-coverage-element"
	codeCoverageTask    = "recovery-coverage-task"
	codeCoverageOrder   = "recovery-coverage-task-order"
	codeCoverageTagged  = "recovery-coverage-tagged"
)

// maxTasks is the bound of the tasks of a description, which is in its
// struct tag too; a test compares them.
const maxTasks = 40

// Validate returns the [peerwork.Problems] of the coverage, nil when it is good:
// of its shape, as its schema describes it, and when that is right, of its meaning, in
// document order: aspects that are not all there in fixed order, aspects under
// another element, and places that are no task of one description.
func (c *Coverage) Validate() error {
	if err := c.shape(); err != nil {
		return err
	}
	var ps peerwork.Problems
	all := recovery.AllAspectIDs()
	tagged := map[string]bool{}
	for i := range c.Aspects {
		a, at := &c.Aspects[i], num(i)
		if i < len(all) && a.Aspect != all[i] {
			ps = append(ps, problem(codeCoverageAspects,
				"Her skal stå »"+string(all[i])+"«. De 14 aspekter står altid i samme orden.",
				"Here should be “"+string(all[i])+"”. The 14 aspects are always in the same order.", "aspects", at, "aspect"))
		}
		if element := a.Aspect.Element(); element != "" && a.Element != element {
			ps = append(ps, problem(codeCoverageElement,
				"»"+string(a.Aspect)+"« hører til »"+string(element)+"«. Ret elementet.",
				"“"+string(a.Aspect)+"” belongs to “"+string(element)+"”. Correct the element.", "aspects", at, "element"))
		}
		ps = append(ps, taskPlaces(a.Tasks, "aspects", at, "tasks")...)
		for _, task := range a.Tasks {
			tagged[task] = true
		}
	}
	ps = append(ps, taskPlaces(c.Untagged, "untagged")...)
	for i, task := range c.Untagged {
		if tagged[task] {
			ps = append(ps, problem(codeCoverageTagged,
				"»"+task+"« står også ved et aspekt, så den er mærket. Fjern den her.",
				"“"+task+"” is at an aspect too, so it is tagged. Take it away here.", "untagged", num(i)))
		}
	}
	return ps.Err()
}

// taskPlaces checks that a list holds places of tasks, in order, none twice.
func taskPlaces(list []string, parts ...string) peerwork.Problems {
	var ps peerwork.Problems
	before := -1
	for i, place := range list {
		n, ok := taskNumber(place)
		switch {
		case !ok:
			ps = append(ps, problem(codeCoverageTask,
				"»"+place+"« kan ikke være en opgave. Opgaverne er /tasks/0 til /tasks/"+num(maxTasks-1)+".",
				"“"+place+"” cannot be a task. The tasks are /tasks/0 to /tasks/"+num(maxTasks-1)+".",
				append(parts[:len(parts):len(parts)], num(i))...))
			continue
		case n <= before:
			ps = append(ps, problem(codeCoverageOrder,
				"»"+place+"« står to gange eller på den forkerte plads. Skriv opgaverne i orden, hver én gang.",
				"“"+place+"” is there twice or in the wrong place. Write the tasks in order, each once.",
				append(parts[:len(parts):len(parts)], num(i))...))
		}
		before = n
	}
	return ps
}

// taskNumber reads a place such as "/tasks/7".
func taskNumber(place string) (int, bool) {
	digits, ok := strings.CutPrefix(place, "/tasks/")
	n, err := strconv.Atoi(digits)
	return n, ok && err == nil && n >= 0 && n < maxTasks && num(n) == digits
}
