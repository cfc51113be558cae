package review

import (
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Rule is one thing a [Review] looks for: something the description says, or
// something it does not say yet.
type Rule struct {
	// A permanent code such as "JD-TASK-1". A code never changes its meaning and is never used for anything else.
	Code string
	// How much a finding of this rule weighs.
	Severity Severity
	// The first stage that asks for it, for a rule about something not decided. Empty for a rule about something the description says.
	From Stage
	// What the rule rests on: rows such as "30.1", "law:…", or "own".
	Evidence []string
	// Why we say it, when the evidence includes "own". Otherwise zero.
	Own peerwork.Text
	// What is to be decided, for a rule about something not decided: words that go on from "It does not say". Otherwise zero.
	Ask peerwork.Text
	// What a finding says is seen. {} stands for what the rule found.
	Text peerwork.Text
	// What a finding says to do.
	Do peerwork.Text
}

// Rules returns every rule of [Of], in the order of the
// description. The caller may change what it gets.
func Rules() []Rule {
	rules := theTable().rules
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
	says   saying // what a sentence says, where check is nil
	topic  topic
	weight int // of the severity: 0 is the weightiest
	stage  int // the number of From in AllStages, or -1
}

// table is every rule, and what is the same in every review.
type table struct {
	rules     []rule // findings at the same place come in their order
	lookedFor [3][]peerwork.Text
	dilemmas  []jobdesc.Dilemma
}

var (
	makeTable sync.Once
	madeTable table
)

// theTable returns the table. It is made when it is first asked for, and not when
// a program starts: so a program that reads reviews and never makes one does not
// contain the rules and their vocabulary. A variable of sync.OnceValue is set when
// a program starts, and would keep them.
func theTable() *table {
	makeTable.Do(func() {
		rules := joined(
			about{topicAim, aimRules},
			about{topicLeadership, leadershipRules},
			about{topicTerms, termsRules},
			about{topicTerms, hoursAndPayRules},
			about{topicTerms, employerRules},
			about{topicRecruitment, payAskedRules},
			about{topicVolunteering, volunteerRules},
			about{topicTerms, respectRules},
			about{topicTerms, fairRules},
			about{topicTasks, taskRules},
			about{topicTasks, wardRules},
			about{topicTasks, workRules},
			about{topicCompetences, requirementRules},
			about{topicSafety, safetyRules},
			about{topicCompetences, competenceRules},
			about{topicRecords, recordRules},
			about{topicSupervision, supervisionRules},
			about{topicSupervision, networkRules},
			about{topicSupervision, bossRules},
			about{topicRecruitment, recruitmentRules},
			about{topicRecruitment, demandRules},
			about{topicHealth, healthRules},
			about{topicFollowUp, followUpRules},
			about{topicDilemmas, dilemmaRules},
			about{topicTidy, tidyRules},
		)
		madeTable = table{rules: rules, lookedFor: lookedFor(rules), dilemmas: jobdesc.Dilemmas()}
	})
	return &madeTable
}

// about is a list of rules on one topic.
type about struct {
	topic topic
	rules []rule
}

// joined puts the lists together and fills in what follows from a rule.
func joined(parts ...about) []rule {
	var all []rule
	for _, part := range parts {
		for _, r := range part.rules {
			r.topic = part.topic
			r.weight = slices.Index(AllSeverities(), r.Severity)
			r.stage = slices.Index(AllStages(), r.From)
			if r.Text.DA == "" {
				r.Text = both("Der står ikke, "+r.Ask.DA+".", "It does not say "+r.Ask.EN+".")
			}
			all = append(all, r)
		}
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

// unsaid reports whether a text says nothing: it is left out, or holds only
// spaces, dots and dashes, of any kind.
func unsaid(text string) bool {
	for _, c := range text {
		switch {
		case '0' <= c && c <= '9', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			return false
		case c >= 0xC0 && (c < 0x2000 || c > 0x2BFF) && c != 0x3000 && c != 0xFEFF && c != utf8.RuneError:
			return false
		}
	}
	return true
}
