package review

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Rule is one thing a [Review] looks for.
type Rule struct {
	// A permanent code such as "JD-TASK-1". A code never changes its meaning and is never used for anything else.
	Code string
	// How much a finding of this rule weighs.
	Severity Severity
	// What the rule rests on: rows such as "30.1", "law:…", or "own".
	Evidence []string
	// Why we say it, when the evidence includes "own". Otherwise zero.
	Own peerwork.Text
	// What a finding says is seen. {} stands for what the rule found.
	Text peerwork.Text
	// What a finding says to do. {} stands for what the rule found.
	Do peerwork.Text
}

// Rules returns every rule of [Of], in the order of the
// description. The caller may change what it gets.
func Rules() []Rule {
	all := make([]Rule, len(rules))
	for i := range rules {
		all[i] = rules[i].Rule
		all[i].Evidence = slices.Clone(all[i].Evidence)
	}
	return all
}

// rule is a rule and the function that looks. A check reads the description and
// nothing else.
type rule struct {
	Rule
	check  func(*jobdesc.Description, *report)
	weight int // of the severity: 0 is the weightiest
}

// rules is the one table of rules. Findings at the same place come in its order.
var rules = table(
	aimRules,
	leadershipRules,
	termsRules,
	hoursAndPayRules,
	volunteerRules,
	respectRules,
	taskRules,
	wardRules,
	competenceRules,
	recordRules,
	supervisionRules,
	networkRules,
	recruitmentRules,
	healthRules,
	followUpRules,
	dilemmaRules,
)

func table(parts ...[]rule) []rule {
	all := slices.Concat(parts...)
	for i := range all {
		all[i].weight = slices.Index(AllSeverities(), all[i].Severity)
	}
	return all
}

// The two questions that many rules ask first. Where the form of employment is
// not said, the job is read as an employment.

// volunteer reports whether the work is voluntary: then there is no pay, no
// contract and no committee, and no rule asks for them.
func volunteer(d *jobdesc.Description) bool {
	return d.Employment.Form == jobdesc.EmploymentFormVolunteer
}

// employed reports whether the job has an employer, so that somebody leads it
// and somebody hires.
func employed(d *jobdesc.Description) bool {
	return d.Employment.Form != jobdesc.EmploymentFormVolunteer && d.Employment.Form != jobdesc.EmploymentFormSelfEmployed
}
