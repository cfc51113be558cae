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
		at, tagged := pointer("tasks", num(t)), false
		for i, id := range all {
			if slices.Contains(d.Tasks[t].Aspects, id) {
				c.Aspects[i].Tasks = append(c.Aspects[i].Tasks, at)
				tagged = true
			}
		}
		if !tagged {
			c.Untagged = append(c.Untagged, at)
		}
	}
	return c
}

// InFocus returns the aspects that at least one task is tagged with, in fixed
// order.
func (c *Coverage) InFocus() []recovery.AspectID {
	var ids []recovery.AspectID
	for i := range c.Aspects {
		if len(c.Aspects[i].Tasks) > 0 {
			ids = append(ids, c.Aspects[i].Aspect)
		}
	}
	return ids
}
