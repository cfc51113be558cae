package main

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/schema"
)

const (
	planID    = "7ZKQ2M4T9XAB"
	planStart = "2027-01-04"
	planNow   = "2027-01-04T13:00:00+01:00"
	planStamp = "20270104T120000Z"
)

// TestPlanForPeople holds what a working group reads.
func TestPlanForPeople(t *testing.T) {
	for name, args := range map[string][]string{
		"group-dates.80": append([]string{"--start", planStart}, autumn...),
		"group-weeks.80": autumn,
		"standing.50":    {"--standing"},
	} {
		for _, lang := range []string{"da", "en"} {
			t.Run(name+"."+lang, func(t *testing.T) {
				t.Setenv("COLUMNS", name[len(name)-2:])
				code, out, err := run(t, "", append([]string{"plan", "--id", planID, "--lang", lang}, args...)...)
				assert.Equal(t, exitGood, code)
				assert.Empty(t, err)
				golden(t, filepath.Join("testdata", "plan", name+"."+lang+".txt"), out)
			})
		}
	}
}

// TestPlanForms: plan, table and calendar are the browser's, byte for byte,
// from any file the answers come in.
func TestPlanForms(t *testing.T) {
	all := members(t, autumn)
	leader := file(t, "leder.json", all[0])
	_, group, _ := run(t, "", append([]string{"group", "--json"}, autumn...)...)
	_, result, _ := run(t, "", "score", "--json", leader)
	for name, test := range map[string]struct {
		want  string
		stdin string
		args  []string
	}{
		"standing":  {planned(t, planID, ""), "", []string{"--standing"}},
		"a person":  {planned(t, planID, "", all[0]), "", []string{leader}},
		"a result":  {planned(t, planID, "", all[0]), result, []string{"-"}},
		"a group":   {planned(t, planID, "", all...), "", autumn},
		"its lines": {planned(t, planID, "", all...), strings.Join(lines(t, autumn...), "\n"), nil},
		"its codes": {planned(t, planID, "", all...), "",
			[]string{autumn[0], "--code", lines(t, autumn...)[3], "--code", lines(t, autumn...)[4]}},
		"its result": {planned(t, planID, "", all...), group, nil},
	} {
		args := append([]string{"plan", "--id", planID, "--start", planStart, "--now", planNow}, test.args...)
		code, out, stderr := run(t, test.stdin, append(args, "--json")...)
		assert.Equal(t, exitGood, code, "%s: %s", name, stderr)
		assert.Empty(t, stderr)
		assert.Equal(t, test.want+"\n", out, name)
		_, same, _ := run(t, test.stdin, append(args, "--format", "json")...)
		assert.Equal(t, out, same)
		code, _, stderr = run(t, out, "validate", "--kind", string(schema.KindPlan))
		assert.Equal(t, exitGood, code, stderr)

		for _, lang := range []string{"da", "en"} {
			_, table, _ := run(t, test.stdin, append(args, "--format", "csv", "--lang", lang)...)
			assert.Equal(t, text(t, ask(t, "csv", test.want, lang)), table)
			_, calendar, stderr := run(t, test.stdin, append(args, "--format", "ics", "--lang", lang)...)
			assert.Equal(t, text(t, ask(t, "ics", test.want, lang, planStamp)), calendar)
			assert.Empty(t, stderr)
		}
	}
}

// planned is the plan that the browser makes of answers, and of an edition before.
func planned(t *testing.T, id, previous string, answers ...string) string {
	t.Helper()
	kind, result := "", ""
	switch len(answers) {
	case 0:
	case 1:
		kind, result = "result", ask(t, "score", temperatur(t), answers[0])
	default:
		kind, result = "group-result", ask(t, "group", append([]string{temperatur(t)}, answers...)...)
	}
	return ask(t, "plan", string(plans.JSON()), temperatur(t), id, planStart, previous, "", kind, result)
}

// text is the text that a JSON string holds.
func text(t *testing.T, quoted string) string {
	t.Helper()
	var s string
	require.NoError(t, json.Unmarshal([]byte(quoted), &s))
	return s
}

// TestPlanID: two plans are two, unless somebody says that they are one; and
// who makes a calendar is told how.
func TestPlanID(t *testing.T) {
	uid := regexp.MustCompile(`UID:([0-9A-Z]{12})-leader@`)
	made := func() string {
		code, out, stderr := run(t, "", "plan", "--standing", "--start", planStart, "--format", "ics")
		assert.Equal(t, exitGood, code)
		found := uid.FindStringSubmatch(out)
		require.Len(t, found, 2)
		assert.Contains(t, stderr, found[1])
		assert.Regexp(t, `DTSTAMP:20[0-9]{6}T[0-9]{6}Z`, out)
		return found[1]
	}
	assert.NotEqual(t, made(), made())
}

// TestPlanEditions: a plan replaces the previous one it is given.
func TestPlanEditions(t *testing.T) {
	leader := file(t, "leder.json", lines(t, autumn...)[0])
	_, first, _ := run(t, "", "plan", "--json", "--id", planID, "--start", planStart, leader)
	earlier := file(t, "plan.json", first)
	args := append([]string{"plan", "--previous", earlier, "--now", planNow}, autumn...)
	code, second, stderr := run(t, "", append(args, "--json")...)
	assert.Equal(t, exitGood, code, stderr)
	assert.Equal(t, planned(t, "", first, members(t, autumn)...)+"\n", second)
	assert.Contains(t, second, `"id":"`+planID+`","edition":1,`)
	assert.Contains(t, second, `"dropped":[{"id":"temperature",`)
	code, calendar, stderr := run(t, "", append(args, "--format", "ics")...)
	assert.Equal(t, exitGood, code)
	assert.Empty(t, stderr, "nothing about an id")
	assert.Contains(t, calendar, "UID:"+planID+"-leader@peerwork-dk.github.io\r\nSEQUENCE:1\r\nDTSTAMP:"+planStamp+"\r\nLAST-MODIFIED:"+planStamp+"\r\n")
	plan, err := schema.Decode[readiness.Plan]([]byte(second))
	require.NoError(t, err)
	assert.Equal(t, len(plan.Dropped), strings.Count(calendar, "\r\nSTATUS:CANCELLED\r\n"))
	code, text, _ := run(t, "", append(args, "--start", "2027-02-01", "--lang", "en")...)
	assert.Equal(t, exitGood, code)
	assert.Contains(t, text, "1 February 2027")

	_, weeks, _ := run(t, "", "plan", "--json", "--standing")
	for name, test := range map[string]struct {
		args []string
		code int
		want string
	}{
		"both":      {[]string{"--previous", earlier, "--id", planID}, exitWrong, "--id"},
		"stdin":     {[]string{"--previous", "-"}, exitWrong, "--previous"},
		"no file":   {[]string{"--previous", "nowhere.json"}, exitWrong, "nowhere.json"},
		"no plan":   {[]string{"--previous", leader}, exitBad, "unknown-property"},
		"a bad one": {[]string{"--previous", file(t, "bad.json", strings.Replace(first, `"toWeek":2`, `"toWeek":0`, 1))}, exitBad, "below-minimum"},
		"no days":   {[]string{"--previous", file(t, "weeks.json", weeks), "--format", "ics"}, exitWrong, "--start"},
	} {
		code, out, stderr := run(t, "", append(append([]string{"plan"}, autumn...), test.args...)...)
		assert.Equal(t, test.code, code, "%s: %s", name, stderr)
		assert.Contains(t, stderr, test.want, name)
		assert.Empty(t, out, name)
	}
}

func TestPlanRefuses(t *testing.T) {
	leader := file(t, "leder.json", lines(t, autumn...)[0])
	_, result, _ := run(t, "", "score", "--json", leader)
	for name, test := range map[string]struct {
		args    []string
		problem string
	}{
		"a result and more":   {[]string{file(t, "result.json", result), leader}, "other-kind"},
		"a result of others":  {[]string{"--instrument", "parathed", file(t, "result.json", result)}, "plan-other-instrument"},
		"nobody's instrument": {[]string{file(t, "result.json", strings.Replace(result, "temperatur", "solbjerg", 1))}, "response-instrument-not-here"},
		"a bad result":        {[]string{file(t, "result.json", strings.Replace(result, `"answered":10`, `"answered":9`, 1))}, "result-counts"},
		"two people":          {autumn[1:], "group-result-too-few"},
	} {
		code, out, stderr := run(t, "", append([]string{"plan"}, test.args...)...)
		assert.Equal(t, exitBad, code, name)
		assert.Contains(t, stderr, test.problem, name)
		assert.Empty(t, out, name)
	}
	code, out, _ := run(t, "", append([]string{"plan", "--id", planID, file(t, "x.txt", "nonsense")}, autumn...)...)
	assert.Equal(t, exitBad, code, "what is bad is told")
	assert.Contains(t, out, planID, "and the plan made from the rest")
}
