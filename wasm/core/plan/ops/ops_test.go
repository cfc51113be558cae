package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/plan/ops"
)

const id = "4T8KZ1B7QW3N"

// read is an example document as it is in its file.
func read(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "schema", "examples", name+".json"))
	require.NoError(t, err)
	return string(data)
}

// plan reads a plan from an answer, and checks that it is good.
func plan(t *testing.T, answer string) (p readiness.Plan) {
	t.Helper()
	text, ok := strings.CutPrefix(answer, `{"ok":`)
	require.True(t, ok, answer)
	require.NoError(t, p.UnmarshalJSON([]byte(text[:len(text)-1])))
	require.NoError(t, p.Validate())
	return p
}

// canonical is a document as the core answers it: without the $schema, which a file
// has.
func canonical(t *testing.T, p readiness.Plan) string {
	t.Helper()
	p.Schema = ""
	text, err := p.MarshalJSON()
	require.NoError(t, err)
	return string(text)
}

func example(t *testing.T, name string) (p readiness.Plan) {
	t.Helper()
	require.NoError(t, p.UnmarshalJSON([]byte(read(t, name))))
	return p
}

// inputs are the standing plan and the questionnaire, as the page has them.
func inputs(t *testing.T) (standing, in string) {
	t.Helper()
	text, ok := instruments.JSON(instruments.Temperatur)
	require.True(t, ok)
	return string(plans.JSON()), string(text)
}

// The plan of the examples, byte for byte, and its files.
func TestPlan(t *testing.T) {
	standing, in := inputs(t)
	dated := canonical(t, example(t, "plan/dated"))
	assert.Equal(t, `{"ok":`+dated+`}`, ops.Call("plan", standing, in, id, "2027-01-18", "", "", "group-result", read(t, "group-result/january")))
	assert.Equal(t, `{"ok":`+canonical(t, example(t, "plan/weeks"))+`}`, ops.Call("plan", standing, in, id, "", "", "", "", ""))
	assert.Contains(t, ops.Call("plan", standing, in, id, "", "", "", "result", read(t, "result/group-1-leader")), `"state":"gap"`, "of one person")

	later := plan(t, ops.Call("plan", standing, in, "", "2027-02-01", dated, "", "", ""))
	assert.Equal(t, id, later.ID, "a later edition keeps the id")
	assert.Equal(t, 1, later.Edition)
	emptied := plan(t, ops.Call("plan", standing, in, "", "", dated, "", "", ""))
	assert.Equal(t, 1, emptied.Edition)
	assert.Empty(t, emptied.Start, "without a day the plan is in weeks, as the page says")
	assert.Empty(t, emptied.Tasks[0].From)

	p := example(t, "plan/worked")
	worked := canonical(t, p)
	for _, l := range peerwork.AllLangs() {
		assert.Equal(t, string(p.CSV(l)), text(t, ops.Call("csv", worked, string(l))))
		calendar, err := p.Calendar(l, "20270118T080000Z")
		require.NoError(t, err)
		assert.Equal(t, string(calendar), text(t, ops.Call("ics", worked, string(l), "20270118T080000Z")))
	}
}

// text is what an answer with a text says.
func text(t *testing.T, answer string) string {
	t.Helper()
	var v struct{ OK string }
	require.NoError(t, json.Unmarshal([]byte(answer), &v), answer)
	require.NotEmpty(t, v.OK, answer)
	return v.OK
}

// Three sittings: what was done in one is there in the next, and the file that was
// saved counts the editions.
func TestWork(t *testing.T) {
	standing, in := inputs(t)
	type drawn struct {
		Plan  readiness.Plan
		Tasks []struct {
			ID, From, To     string
			FromWeek, ToWeek int
			Late             bool
		}
		Done, Of int
	}
	work := func(p readiness.Plan, previous, today string) (d drawn) {
		t.Helper()
		var v struct {
			OK       *drawn
			Problems json.RawMessage
		}
		answer := ops.Call("work", canonical(t, p), previous, today)
		require.NoError(t, json.Unmarshal([]byte(answer), &v), answer)
		require.NotNil(t, v.OK, answer)
		return *v.OK
	}
	first := plan(t, ops.Call("plan", standing, in, id, "2027-01-04", "", "", "group-result", read(t, "group-result/january")))
	d := work(first, "", "2027-01-04")
	assert.Equal(t, canonical(t, first), canonical(t, d.Plan))
	assert.Equal(t, 0, d.Done)
	require.Len(t, d.Tasks, len(first.Tasks))

	// Monday: one thing is done, another moved, a task is added.
	first.Tasks[0].Work.Done = "2027-01-12"
	first.Tasks[1].Work = readiness.TaskWork{To: "2027-03-01", Owner: "Lederen i Nord", Note: "Efter ferien."}
	first = plan(t, ops.Call("own", canonical(t, first), "7ZKQ2M4T9XAB", "clarify", "Ring til Ida"))
	d = work(first, "", "2027-03-02")
	assert.Equal(t, "own-7zkq2m4t9xab", d.Tasks[7].ID)
	assert.Equal(t, "2027-03-01", d.Tasks[1].To)
	assert.True(t, d.Tasks[1].Late)
	assert.False(t, d.Tasks[0].Late, "what is done is not late")
	assert.Equal(t, 1, d.Done)
	saved := canonical(t, d.Plan)

	// The next time: nothing has changed, so it is the same edition; then something has.
	assert.Equal(t, saved, canonical(t, work(d.Plan, saved, "2027-03-02").Plan))
	second := d.Plan
	second.Tasks = append(second.Tasks[:7:7], second.Tasks[8:]...)
	d = work(second, saved, "2027-03-02")
	assert.Equal(t, 1, d.Plan.Edition)
	assert.Equal(t, "own-7zkq2m4t9xab", d.Plan.Dropped[0].ID)
	saved = canonical(t, d.Plan)

	// Then the group answers again: the work is still there, also what is not saved.
	unsaved := d.Plan
	unsaved.Tasks[3].Work.Note = "Hos Ida"
	third := plan(t, ops.Call("plan", standing, in, "", "2027-01-04", saved, canonical(t, unsaved), "group-result", read(t, "group-result/august")))
	assert.Equal(t, 2, third.Edition)
	assert.Equal(t, unsaved.Tasks[0].Work, third.Tasks[0].Work)
	assert.Equal(t, unsaved.Tasks[1].Work, third.Tasks[1].Work)
	assert.Equal(t, "Hos Ida", third.Tasks[3].Work.Note)

	changes := ops.Call("changes", saved, canonical(t, third))
	assert.Contains(t, changes, `,"change":"note"}`)
	assert.Equal(t, `{"ok":[]}`, ops.Call("changes", saved, saved))

	// Two people: each has done something.
	one, other := plan(t, `{"ok":`+saved+`}`), plan(t, `{"ok":`+saved+`}`)
	one.Tasks[2].Work.Note = "A"
	other.Tasks[3].Work.Done = "2027-02-02"
	both := plan(t, ops.Call("merge", canonical(t, one), canonical(t, other)))
	assert.Equal(t, "A", both.Tasks[2].Work.Note)
	assert.EqualValues(t, "2027-02-02", both.Tasks[3].Work.Done)
	assert.Equal(t, 2, both.Edition)
}

func TestProblems(t *testing.T) {
	standing, in := inputs(t)
	dated, twice := read(t, "plan/dated"), read(t, "meaning/plan/task-twice")
	for _, c := range []struct{ answer, want string }{
		{ops.Call("plan", standing, in, "", "", "", "", "", ""), "plan-id /id"},
		{ops.Call("plan", standing, in, id, "2027-02-30", "", "", "", ""), "plan-date /start"},
		{ops.Call("plan", "{}", in, id, "", "", "", "", ""), "missing-property /id"},
		{ops.Call("plan", standing, in, "", "", `{"id":""}`, "", "", ""), "missing-property /tasks"},
		{ops.Call("plan", standing, in, "", "", twice, "", "", ""), "plan-task-twice /tasks/1/id"},
		{ops.Call("plan", standing, in, "", "", dated, twice, "", ""), "plan-task-twice /tasks/1/id"},
		{ops.Call("plan", standing, in, id, "", "", "", "result", "{}"), "missing-property /advice"},
		{ops.Call("plan", standing, read(t, "instrument/solbjerg"), id, "", "", "", "group-result", read(t, "group-result/january")), "plan-other-instrument /instrument"},
		{ops.Call("work", twice, "", "2027-01-04"), "plan-task-twice /tasks/1/id"},
		{ops.Call("work", dated, twice, "2027-01-04"), "plan-task-twice /tasks/1/id"},
		{ops.Call("work", dated, read(t, "plan/minimal"), "2027-01-04"), "plan-other-plan /id"},
		{ops.Call("own", dated, "1", "clarify", "Ring"), "plan-id /id"},
		{ops.Call("own", dated, id, "clarify", ""), "too-short /tasks/7/title/da"},
		{ops.Call("own", dated, id, "nowhere", "Ring"), "not-in-list /tasks/0/phase"},
		{ops.Call("merge", dated, twice), "plan-task-twice /1/tasks/1/id"},
		{ops.Call("changes", "{", dated), "json-syntax /0"},
		{ops.Call("merge", dated, read(t, "plan/minimal")), "plan-other-plan /id"},
		{ops.Call("csv", "{", "da"), "json-syntax "},
		{ops.Call("ics", standing, "da", "20270118T080000Z"), "plan-without-start /start"},
	} {
		var v struct{ Problems []peerwork.Problem }
		require.NoError(t, json.Unmarshal([]byte(c.answer), &v), c.answer)
		require.NotEmpty(t, v.Problems, "%s: %s", c.want, c.answer)
		found := ""
		for _, p := range v.Problems {
			found += p.Code + " " + p.Pointer + "\n"
		}
		assert.Contains(t, found, c.want+"\n")
	}
	for _, texts := range [][]string{
		{"plan", standing, in, "", ""}, {"plan", standing, in, id, "", "", "", "answers", "{}"}, {"work", dated, ""}, {"work", dated, "", "i dag"},
		{"own", dated, id, "clarify"}, {"merge", dated}, {"changes", dated}, {"csv", standing}, {"ics", standing, "da"}, {"other"},
	} {
		assert.Equal(t, call.Misuse, ops.Call(texts[0], texts[1:]...), texts[0])
	}
}
