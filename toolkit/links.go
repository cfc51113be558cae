package toolkit

import "slices"

// link says who asks for what a paper has: items of the standard instruments,
// tasks of the standing plan, and rules of the review of a job description.
type link struct {
	paper               string
	items, tasks, rules []string
}

// links has each paper once.
var links = []link{
	{"med", []string{"support-for-all"}, []string{"joint-committee", "wellbeing"}, []string{"JD-HEARD-1"}},
	{"talk-sheet", []string{"working-group"}, []string{"temperature", "talk"}, nil},
	{"hr-checklist", []string{"hiring-early", "terms-settled", "applicant-guidance"}, []string{"hiring-early", "terms", "applicant-guidance"}, []string{"JD-PAY-1", "JD-RECR-3", "JD-ASK-3"}},
	{"budget", []string{"budget-ahead", "career-path"}, []string{"strategy"}, nil},
	{"theme-day", []string{"hopes-and-worries", "theme-days", "staff-prepared"}, []string{"staff"}, []string{"JD-DIL-1"}},
	{"advert", []string{"hiring-committee"}, []string{"advertise"}, []string{"JD-PAY-5", "JD-RECR-2", "JD-ASK-1", "JD-ASK-2"}},
	{"interview", []string{"hiring-committee", "respectful-interview"}, []string{"hiring-committee", "interviews"}, []string{"JD-RECR-1", "JD-RECR-4", "JD-RECR-5", "JD-HEALTH-1", "JD-HEALTH-3"}},
	{"good-no", []string{"respectful-interview"}, []string{"agreement"}, []string{"JD-RECR-4"}},
	{"before-yes", []string{"applicant-guidance"}, []string{"agreement"}, []string{"JD-PAY-4", "JD-REC-2"}},
	{"contract-annex", []string{"flexible-terms", "terms-settled"}, []string{"contract"}, []string{"JD-TERM-3"}},
	{"volunteer", nil, nil, []string{"JD-VOL-1", "JD-VOL-2", "JD-VOL-3", "JD-VOL-4", "JD-VOL-5"}},
	{"colleague", []string{"staff-prepared", "open-talk", "reading-at-hand"}, []string{"staff", "first-weeks"}, nil},
	{"first-weeks", []string{"supervision"}, []string{"first-weeks", "welcome", "after-three-months"}, []string{"JD-BUDDY-1"}},
	{"citizen", []string{"citizens-heard"}, []string{"citizens"}, []string{"JD-AIM-5", "JD-CONF-1"}},
}

// ForItem returns the ids of the papers that help with the advice of an item of
// the standard instruments, such as "hiring-early"; nil when there are none.
func ForItem(item string) []string {
	return linked(func(l *link) []string { return l.items }, item)
}

// ForTask is the same for a task of the standing plan, such as "contract".
func ForTask(task string) []string {
	return linked(func(l *link) []string { return l.tasks }, task)
}

// ForRule is the same for a rule of the review of a job description, such as
// "JD-VOL-1".
func ForRule(code string) []string {
	return linked(func(l *link) []string { return l.rules }, code)
}

func linked(of func(*link) []string, id string) []string {
	var papers []string
	for i := range links {
		if slices.Contains(of(&links[i]), id) {
			papers = append(papers, links[i].paper)
		}
	}
	return papers
}
