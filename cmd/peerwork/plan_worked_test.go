package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

const workedNow = "2027-03-10T09:00:00+01:00"

// editedPlan is a plan as somebody's program changes it.
func editedPlan(t *testing.T, text string, change func(p *readiness.Plan)) string {
	t.Helper()
	p, err := schema.Decode[readiness.Plan]([]byte(text))
	require.NoError(t, err)
	change(&p)
	out, err := schema.Encode(&p)
	require.NoError(t, err)
	return string(out)
}

// TestPlanWorkedOn holds what people read of the plan of the examples, on which they
// have worked, and that its files are the browser's.
func TestPlanWorkedOn(t *testing.T) {
	examples := filepath.Join("..", "..", "schema", "examples", "plan")
	worked, dated := filepath.Join(examples, "worked.json"), filepath.Join(examples, "dated.json")
	for _, lang := range []string{"da", "en"} {
		t.Setenv("COLUMNS", "80")
		code, out, stderr := run(t, "", "plan", "--now", workedNow, "--lang", lang, "--previous", dated, worked)
		assert.Equal(t, exitGood, code, stderr)
		golden(t, filepath.Join("testdata", "plan", "worked.80."+lang+".txt"), out)
	}
	text := schemaLess(t, worked)
	for _, in := range [][]string{{worked}, {"-"}, {worked, "--previous", worked}} {
		args := append([]string{"plan", "--now", workedNow, "--lang", "da"}, in...)
		_, out, stderr := run(t, text, append(args, "--json")...)
		assert.Equal(t, text+"\n", strings.Replace(out, `"$schema":"`+schema.ID(schema.KindPlan)+`",`, "", 1), stderr)
		_, table, _ := run(t, text, append(args, "--format", "csv")...)
		assert.Equal(t, ask(t, "csv", text, "da"), asJSON(t, table))
		_, calendar, stderr := run(t, text, append(args, "--format", "ics")...)
		assert.Equal(t, ask(t, "ics", text, "da", "20270310T080000Z"), asJSON(t, calendar))
		assert.Empty(t, stderr)
	}
}

func schemaLess(t *testing.T, path string) string {
	t.Helper()
	_, text, _ := run(t, "", "plan", "--json", path)
	return strings.TrimSuffix(strings.Replace(text, `"$schema":"`+schema.ID(schema.KindPlan)+`",`, "", 1), "\n")
}

// asJSON is a text as a JSON string of the core's.
func asJSON(t *testing.T, text string) string {
	t.Helper()
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(text))
	return strings.TrimSuffix(b.String(), "\n")
}

// TestPlanKeepsWork: the edition of later answers has what people did with the one
// before, and says what is new.
func TestPlanKeepsWork(t *testing.T) {
	_, first, _ := run(t, "", append([]string{"plan", "--json", "--id", planID, "--start", planStart}, autumn...)...)
	done := editedPlan(t, first, func(p *readiness.Plan) {
		p.Tasks[0].Work.Done = "2027-01-12"
		require.NoError(t, p.AddOwn("7ZKQ2M4T9XAB", readiness.PhaseClarify, "Ring til Ida"))
	})
	args := append([]string{"plan", "--now", workedNow, "--lang", "da", "--previous", file(t, "plan.json", done)}, summer...)
	code, second, stderr := run(t, "", append(args, "--json")...)
	assert.Equal(t, exitGood, code, stderr)
	p, err := schema.Decode[readiness.Plan]([]byte(second))
	require.NoError(t, err)
	assert.Equal(t, 1, p.Edition)
	assert.EqualValues(t, "2027-01-12", p.Tasks[0].Work.Done)
	assert.Contains(t, second, `"own-7zkq2m4t9xab"`)
	_, shown, _ := run(t, "", args...)
	assert.Contains(t, shown, "Siden den forrige udgave\n")
	assert.Contains(t, shown, "klaret 12. januar 2027")
	assert.Contains(t, shown, "Hvad står i vejen?")
}

// TestPlanMerge: two people's files become one, or what they disagree on is named.
func TestPlanMerge(t *testing.T) {
	_, first, _ := run(t, "", "plan", "--json", "--id", planID, "--start", planStart, "--standing")
	ida := file(t, "ida.json", editedPlan(t, first, func(p *readiness.Plan) { p.Tasks[0].Work = readiness.TaskWork{Done: "2027-01-12", Note: "A"} }))
	bo := file(t, "bo.json", editedPlan(t, first, func(p *readiness.Plan) { p.Tasks[1].Work.Owner = "HR" }))
	code, out, stderr := run(t, "", "plan", "--merge", ida, bo, "--json")
	assert.Equal(t, exitGood, code, stderr)
	p, err := schema.Decode[readiness.Plan]([]byte(out))
	require.NoError(t, err)
	assert.EqualValues(t, "2027-01-12", p.Tasks[0].Work.Done)
	assert.Equal(t, "HR", p.Tasks[1].Work.Owner)

	other := file(t, "other.json", editedPlan(t, first, func(p *readiness.Plan) { p.Tasks[0].Work.Note = "B" }))
	_, third, _ := run(t, "", "plan", "--json", "--start", planStart, "--standing")
	leader := file(t, "leder.json", lines(t, autumn...)[0])
	for name, test := range map[string]struct {
		args []string
		code int
		want string
	}{
		"said differently": {[]string{"--merge", ida, other}, exitBad, "plan-said-differently"},
		"two plans":        {[]string{"--merge", ida, file(t, "third.json", third)}, exitBad, "plan-other-plan"},
		"not the edition":  {[]string{"--previous", file(t, "third.json", third), ida}, exitBad, "plan-other-plan"},
		"one":              {[]string{"--merge", ida}, exitWrong, "--merge"},
		"two, unsaid":      {[]string{ida, bo}, exitWrong, "--merge"},
		"answers":          {[]string{"--merge", leader, leader}, exitWrong, "--merge"},
		"a plan and more":  {[]string{ida, leader}, exitWrong, "leder.json"},
		"a start":          {[]string{"--start", planStart, ida}, exitWrong, "--start"},
		"no days":          {[]string{"--format", "ics", file(t, "weeks.json", editedPlan(t, standingPlan(t), func(*readiness.Plan) {}))}, exitWrong, "--start"},
		"a bad one":        {[]string{file(t, "bad.json", strings.Replace(first, `"toWeek":2`, `"toWeek":0`, 1))}, exitBad, "below-minimum"},
		"says what it is":  {[]string{file(t, "bad.json", strings.Replace(first, `"toWeek":2`, `"toWeek":0`, 1))}, exitBad, "(plan)"},
		"without weeks":    {[]string{file(t, "bad.json", `{"id":"`+planID+`","tasks":[]}`)}, exitBad, "/employmentWeek"},
	} {
		code, out, stderr := run(t, "", append([]string{"plan"}, test.args...)...)
		assert.Equal(t, test.code, code, "%s: %s", name, stderr)
		assert.Contains(t, stderr, test.want, name)
		assert.Empty(t, out, name)
	}
}

func standingPlan(t *testing.T) string {
	t.Helper()
	_, weeks, _ := run(t, "", "plan", "--json", "--standing")
	return weeks
}
