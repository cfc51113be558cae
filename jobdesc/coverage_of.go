package jobdesc

import (
	"slices"

	"github.com/peerwork-dk/peerwork/recovery"
)

// coverageNote travels with every coverage.
var coverageNote = both(
	"De, der skrev beskrivelsen, har selv sat mærker ved opgaverne. Det, der ikke er mærket, er ikke i fokus i jobbet. Det er ikke en mangel. Recovery hører til mennesker, ikke til et job, og ingen bliver målt her.",
	"Those who wrote the description tagged the tasks themselves. What is not tagged is not in focus in the job. It is not missing. Recovery belongs to people, not to a job, and nobody is measured here.")

// Coverage says which aspects of recovery the tasks are meant to serve, by
// their author's tags. It reads the tags and nothing else.
func (d *Description) Coverage() Coverage {
	c := Coverage{Title: d.Title, Untagged: []string{}, Note: coverageNote}
	all := recovery.AllAspectIDs()
	c.Aspects = make([]AspectCoverage, len(all))
	for i, id := range all {
		c.Aspects[i] = AspectCoverage{Aspect: id, Element: id.Element(), Tasks: []string{}}
	}
	for t := range d.Tasks {
		at, tagged := "/tasks/"+num(t), false
		for _, id := range d.Tasks[t].Aspects {
			i := slices.Index(all, id)
			if i < 0 {
				continue
			}
			tagged = true
			a := &c.Aspects[i]
			if n := len(a.Tasks); n == 0 || a.Tasks[n-1] != at { // a tag written twice is one tag
				a.Tasks = append(a.Tasks, at)
			}
		}
		if !tagged {
			c.Untagged = append(c.Untagged, at)
		}
	}
	return c
}
