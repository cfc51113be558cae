package readiness_test

import "github.com/peerwork-dk/peerwork/readiness"

// choices names items and what was chosen for them.
type choices = map[string]byte

// Ten items in three themes of 4, 3 and 3, all of weight 1. Answered in full,
// the total is 100/108 · (3a + 4b + 4c), where a, b and c are the sums.
var temperaturGoldens = []golden{
	{name: "all-in-place", fill: '3', temperature: 100, band: "mostly-in-place"},
	{name: "nothing-begun", fill: '0', temperature: 0, band: "mostly-missing"},
	{name: "all-talked-about", fill: '1', temperature: 33, band: "mostly-missing"},
	{name: "all-partly-in-place", fill: '2', temperature: 67, band: "partly-in-place"},
	{name: "a-plausible-start", fill: '1', items: choices{"purpose-written": '2', "leader-named": '3', "working-group": '0', "hiring-committee": '?', "supervision": '0', "hopes-and-worries": '2'},
		temperature: 37, band: "mostly-missing"},
	// 3·5 + 4·7 = 43: 39.81 is shown as 40 and read as the second band.
	{name: "rounds-across-the-first-edge", fill: '1', items: choices{"purpose-written": '2', "tasks-in-and-out": '2'}, temperature: 40, band: "partly-in-place"},
	// 3·11 + 4·12 = 81: 75 exactly.
	{name: "on-the-second-edge", fill: '2', theme: choices{"leadership": '3'}, items: choices{"recovery-effort": '2'}, temperature: 75, band: "mostly-in-place"},
	// 3·12 + 4·11 = 80: 74.07.
	{name: "under-the-second-edge", fill: '2', theme: choices{"leadership": '3'}, items: choices{"hopes-and-worries": '1'}, temperature: 74, band: "partly-in-place"},
	{name: "essential-gap", fill: '3', items: choices{"supervision": '1'}, temperature: 93, band: "partly-in-place", heldBack: true},
	{name: "unknown-essential-at-100", fill: '3', items: choices{"leader-named": '?'}, temperature: 100, band: "partly-in-place", heldBack: true},
	{name: "unanswered-essential-at-100", fill: '3', items: choices{"staff-prepared": '-'}, temperature: 100, band: "partly-in-place", heldBack: true},
	{name: "gap-that-is-not-essential", fill: '3', items: choices{"working-group": '0'}, temperature: 92, band: "mostly-in-place"},
	{name: "two-thirds-of-each-theme", fill: '2', items: choices{"working-group": '-', "hopes-and-worries": '?', "hiring-committee": '-'}, temperature: 67, band: "partly-in-place"},
	{name: "one-theme-too-little-answered", fill: '3', items: choices{"working-group": '?', "purpose-written": '-'}, temperature: 100, band: "mostly-in-place"},
	{name: "two-themes-too-little-answered", fill: '3', items: choices{"working-group": '?', "purpose-written": '-', "staff-prepared": '-', "hopes-and-worries": '?'}, temperature: -1},
	{name: "all-unknown", fill: '?', temperature: -1},
	{name: "nothing-answered", fill: '-', temperature: -1},
}

// 32 items in nine themes. Answered in full, the total is N/504 · 100, where an
// item adds its value times 4, but 6 in leadership and framework, and 8 in role
// and support.
var parathedGoldens = []golden{
	{name: "all-in-place", fill: '3', temperature: 100, band: "mostly-in-place"},
	{name: "nothing-begun", fill: '0', temperature: 0, band: "mostly-missing"},
	{name: "all-partly-in-place", fill: '2', temperature: 67, band: "partly-in-place"},
	{name: "a-plausible-start", fill: '1', theme: choices{"purpose": '2', "recruitment": '0', "anchoring": '?'}, items: choices{"leader-named": '3', "open-talk": '3', "records-agreed": '?', "supervision": '0'},
		temperature: 36, band: "mostly-missing"},
	{name: "well-on-the-way", fill: '3', theme: choices{"anchoring": '1'}, items: choices{"flexible-terms": '?', "peer-network": '1', "theme-days": '2'}, temperature: 91, band: "mostly-in-place"},
	// N = 200: 39.68 is shown as 40.
	{name: "rounds-across-the-first-edge", fill: '1', items: choices{"supervision": '3', "learning-priority": '3'}, temperature: 40, band: "partly-in-place"},
	// N = 376: 74.60 is shown as 75 and read as the top band.
	{name: "rounds-across-the-second-edge", fill: '3', theme: choices{"purpose": '0', "recruitment": '0', "anchoring": '0'}, items: choices{"working-group": '0', "timetable": '1'}, temperature: 75, band: "mostly-in-place"},
	// N = 374: 74.21.
	{name: "under-the-second-edge", fill: '3', theme: choices{"purpose": '0', "recruitment": '0', "anchoring": '0'}, items: choices{"working-group": '0', "timetable": '2', "leader-training": '2'}, temperature: 74, band: "partly-in-place"},
	{name: "essential-gap", fill: '3', items: choices{"supervision": '0'}, temperature: 95, band: "partly-in-place", heldBack: true},
	{name: "unknown-essential-at-100", fill: '3', items: choices{"supervision": '?'}, temperature: 100, band: "partly-in-place", heldBack: true},
	{name: "unanswered-essential-at-100", fill: '3', items: choices{"recovery-effort": '-'}, temperature: 100, band: "partly-in-place", heldBack: true},
	{name: "six-of-nine-themes", fill: '2', theme: choices{"recruitment": '-', "anchoring": '?', "purpose": '-'}, temperature: 67, band: "partly-in-place"},
	{name: "five-of-nine-themes", fill: '2', theme: choices{"recruitment": '-', "anchoring": '?', "purpose": '-', "support": '?'}, temperature: -1},
	{name: "all-unknown", fill: '?', temperature: -1},
	{name: "nothing-answered", fill: '-', temperature: -1},
	{name: "answers-in-another-order", fill: '2', items: choices{"leader-named": '3', "budget-ahead": '0'}, temperature: 66, band: "partly-in-place",
		change: func(r *readiness.Response) {
			for i, j := 0, len(r.Answers)-1; i < j; i, j = i+1, j-1 {
				r.Answers[i], r.Answers[j] = r.Answers[j], r.Answers[i]
			}
			r.Role, r.OpenToGroup = readiness.RoleLeader, true
		}},
}

// Ten items to talk from, in three themes of 4, 3 and 3: whatever is answered,
// there is no temperature and no band.
var rolleGoldens = []golden{
	{name: "nearly-always", fill: '3', temperature: -1},
	{name: "rarely-or-never", fill: '0', temperature: -1},
	{name: "a-plausible-half-year", fill: '2', items: choices{"tasks-kept": '1', "leader-keeps-time": '3', "where-it-is-decided": '0', "learning-and-network": '?', "promises-kept": '-'}, temperature: -1,
		change: func(r *readiness.Response) { r.Wishes = []string{"where-it-is-decided", "tasks-kept"} }},
	{name: "sometimes", fill: '1', temperature: -1},
	{name: "mostly", fill: '2', temperature: -1, change: func(r *readiness.Response) { r.Wishes = []string{"role-shaped-together"} }},
	{name: "one-theme-open", fill: '3', theme: choices{"support": '-'}, temperature: -1},
	{name: "one-theme-unknown", fill: '1', theme: choices{"place": '?'}, temperature: -1},
	{name: "both-ends", fill: '3', theme: choices{"role": '0'}, temperature: -1, change: func(r *readiness.Response) { r.Role, r.OpenToGroup = readiness.RolePeer, true }},
	{name: "answers-in-another-order", fill: '2', items: choices{"tasks-kept": '0'}, temperature: -1,
		change: func(r *readiness.Response) {
			for i, j := 0, len(r.Answers)-1; i < j; i, j = i+1, j-1 {
				r.Answers[i], r.Answers[j] = r.Answers[j], r.Answers[i]
			}
		}},
	{name: "wishes-only", fill: '-', temperature: -1, change: func(r *readiness.Response) {
		r.Wishes = []string{"supervision-held", "everyones-work", "promises-kept"}
	}},
	{name: "all-unknown", fill: '?', temperature: -1},
	{name: "nothing-answered", fill: '-', temperature: -1},
}
