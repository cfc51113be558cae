package toolkit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// withoutPaper are the items and tasks whose advice asks for nothing that a paper
// has. A new one belongs to a paper or here.
var withoutPaper = map[string][]string{
	"items": {
		// Their advice is a conversation, a visit, or something one decides.
		"purpose-written", "leader-named", "recovery-effort", "contribution-described", "success-signs", "leader-training", "ideas-welcomed", "timetable",
		"learn-from-others", "learning-priority", "peer-network",
		// The job description and what is evaluated have documents of their own.
		"needs-first", "tasks-in-and-out", "records-agreed", "evaluation-planned",
	},
	"tasks": {
		"leader", "working-group", "timetable", "vision", "learn-from-others", "leaders-learn", "recovery-effort", "supervision", "learning",
		"needs", "function", "records", "evaluation", "after-six-months", "after-twelve-months",
	},
}

// TestLinks: each paper is asked for somewhere, each place that asks is there,
// and each item and task is either linked or known to need no paper.
func TestLinks(t *testing.T) {
	reached := map[string]bool{}
	check := func(kind, id string, papers []string) {
		for _, paper := range papers {
			_, ok := toolkit.Find(paper)
			assert.True(t, ok, "%s asks for %s", id, paper)
			reached[paper] = true
		}
		if kind != "rules" {
			assert.NotEqual(t, len(papers) > 0, slices.Contains(withoutPaper[kind], id), "%s %s", kind, id)
		}
	}
	known := map[string][]string{}
	for _, id := range instruments.IDs() {
		in, ok := instruments.Get(id)
		require.True(t, ok)
		if id == "rolle" {
			continue // is answered after the start, to talk
		}
		for i := range in.Themes {
			for j := range in.Themes[i].Items {
				item := in.Themes[i].Items[j].ID
				known["items"] = append(known["items"], item)
				check("items", item, toolkit.ForItem(item))
			}
		}
	}
	standing := plans.Standing()
	for i := range standing.Tasks {
		known["tasks"] = append(known["tasks"], standing.Tasks[i].ID)
		check("tasks", standing.Tasks[i].ID, toolkit.ForTask(standing.Tasks[i].ID))
	}
	for _, rule := range review.Rules() {
		known["rules"] = append(known["rules"], rule.Code)
		check("rules", rule.Code, toolkit.ForRule(rule.Code))
	}
	for _, p := range toolkit.Papers() {
		assert.True(t, reached[p.ID], "nothing leads to %s", p.ID)
	}
	for kind, ids := range toolkit.Linked() {
		for _, id := range ids {
			assert.Contains(t, known[kind], id, kind)
		}
	}
	for kind, ids := range withoutPaper {
		for _, id := range ids {
			assert.Contains(t, known[kind], id, kind)
		}
	}
	assert.Nil(t, toolkit.ForItem("nothing"))
	assert.Equal(t, []string{"good-no", "before-yes"}, toolkit.ForTask("agreement"))
}
