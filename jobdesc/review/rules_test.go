package review_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

const others = "../../schema/examples/job-description/"

// example reads an example document: good-ward is one of [examples], the others
// are among those of the schema.
func example(t testing.TB, name string) jobdesc.Description {
	t.Helper()
	if id, good := strings.CutPrefix(name, "good-"); good {
		d, ok := examples.Get(id)
		require.True(t, ok, name)
		return d
	}
	data, err := os.ReadFile(others + name + ".json")
	require.NoError(t, err)
	var d jobdesc.Description
	require.NoError(t, d.UnmarshalJSON(data), name)
	return d
}

// said returns all that a review says: the findings, then what is not decided.
func said(r *review.Review) []review.Finding {
	all := slices.Clone(r.Findings)
	for i := range r.Undecided {
		all = append(all, r.Undecided[i].Items...)
	}
	return all
}

// codes returns the codes and pointers of what a review says.
func codes(r review.Review) (codes, pointers []string) {
	for _, f := range said(&r) {
		codes = append(codes, f.Code)
		pointers = append(pointers, f.Pointer)
	}
	return codes, pointers
}

// whole is a review that asks for everything.
func whole(d description) review.Review { return review.For(d, review.StageContract) }

// Each rule finds what it is for in a good description with one change, finds
// nothing in a description close to it, and points where it says.
func TestEveryRuleSpeaksAndIsSilent(t *testing.T) {
	cases := ruleCases()
	for i := range cases {
		c := &cases[i]
		t.Run(c.code, func(t *testing.T) {
			require.NotEmpty(t, c.speaks)
			require.NotEmpty(t, c.silent, "a rule must have a near miss")
			before := c.made(t, change{})
			none, _ := codes(whole(&before))
			require.Empty(t, none, "the description changed is good")

			for _, speaks := range c.speaks {
				d := c.made(t, speaks)
				assert.NoError(t, d.Validate(), "%s: the description means something", speaks.when)
				found, pointers := codes(whole(&d))
				k := slices.Index(found, c.code)
				if assert.GreaterOrEqual(t, k, 0, "%s: want %s in %v", speaks.when, c.code, found) {
					assert.Equal(t, speaks.at, pointers[k], speaks.when)
				}
			}
			for _, silent := range c.silent {
				d := c.made(t, silent)
				assert.NoError(t, d.Validate(), "%s: the description means something", silent.when)
				found, _ := codes(whole(&d))
				assert.NotContains(t, found, c.code, silent.when)
			}
		})
	}
}

// What is not decided is asked for from a stage on, and not before; what is
// written is read at each stage.
func TestRulesByStage(t *testing.T) {
	cases := ruleCases()
	for i, rule := range review.Rules() {
		d := cases[i].made(t, cases[i].speaks[0])
		from := slices.Index(review.AllStages(), rule.From)
		for number, stage := range review.AllStages() {
			r := review.For(&d, stage)
			assert.Equal(t, stage, r.Stage)
			has := func(f review.Finding) bool { return f.Code == rule.Code }
			inUndecided := slices.ContainsFunc(r.Undecided, func(u review.Undecided) bool { return slices.ContainsFunc(u.Items, has) })
			assert.Equal(t, from < 0, slices.ContainsFunc(r.Findings, has), "%s at %s", rule.Code, stage)
			assert.Equal(t, from >= 0 && from <= number, inUndecided, "%s at %s", rule.Code, stage)
		}
	}
}

// The table of rules and the table of cases name the same rules in the same
// order, so no rule is without both cases.
func TestRulesTable(t *testing.T) {
	form := regexp.MustCompile(`^JD-[A-Z]+-[1-9][0-9]*$`)
	reference := regexp.MustCompile(`^[a-z0-9][a-z0-9.:-]*$`)
	rules := review.Rules()
	assert.GreaterOrEqual(t, len(rules), 25)
	var ruleCodes, caseCodes []string
	for _, rule := range rules {
		assert.Regexp(t, form, rule.Code)
		assert.NotContains(t, ruleCodes, rule.Code, "a code is used once")
		ruleCodes = append(ruleCodes, rule.Code)
		assert.True(t, rule.Severity.Valid(), rule.Code)
		require.NotEmpty(t, rule.Evidence, rule.Code)
		for i, ref := range rule.Evidence {
			assert.Regexp(t, reference, ref, rule.Code)
			e, ok := evidence.Find(ref)
			assert.True(t, ok && e.Kind != evidence.KindTopic, "%s rests on %q, which is nothing", rule.Code, ref)
			assert.NotContains(t, rule.Evidence[:i], ref, rule.Code)
		}
		own := slices.Contains(rule.Evidence, evidence.Own)
		assert.Equal(t, own, rule.Own.DA != "" && rule.Own.EN != "", "%s: own and its reason go together", rule.Code)
		if rule.From == "" {
			assert.Zero(t, rule.Ask, rule.Code)
		} else {
			assert.True(t, rule.From.Valid(), rule.Code)
			assert.NotEmpty(t, rule.Ask.DA, rule.Code)
			assert.NotEmpty(t, rule.Ask.EN, rule.Code)
			assert.Equal(t, strings.Count(rule.Ask.DA, "{}"), strings.Count(rule.Text.DA, "{}"), rule.Code)
			assert.Equal(t, strings.Count(rule.Ask.EN, "{}"), strings.Count(rule.Text.EN, "{}"), rule.Code)
		}
		for _, text := range []string{rule.Text.DA, rule.Text.EN, rule.Do.DA, rule.Do.EN} {
			assert.NotEmpty(t, text, rule.Code)
		}
	}
	for _, c := range ruleCases() {
		caseCodes = append(caseCodes, c.code)
	}
	assert.Equal(t, ruleCodes, caseCodes)

	rules[0].Code, rules[0].Evidence[0] = "changed", "changed"
	assert.NotEqual(t, "changed", review.Rules()[0].Code, "the caller may change what it gets")
	assert.NotEqual(t, "changed", review.Rules()[0].Evidence[0])
}

// Codes are permanent. One that is given up stays on this list, so that nobody
// uses it for anything else.
func TestCodesOfThePast(t *testing.T) {
	past := []string{}
	for _, rule := range review.Rules() {
		assert.NotContains(t, past, rule.Code)
	}
}
