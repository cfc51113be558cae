package schema_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/schema"
)

// members returns the example responses of a working group, in the order of
// their names.
func members(t *testing.T, prefix string) (list []readiness.Response) {
	all := examples(t, "response")
	var names []string
	for name := range all {
		if strings.HasPrefix(name, prefix) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		r, err := schema.Decode[readiness.Response](all[name])
		require.NoError(t, err)
		list = append(list, r)
	}
	return list
}

// TestExampleYear plays the year of a working group: five answer, they choose to
// be open, they make a plan, half a year later they answer again. What comes out
// are the examples of the four kinds.
func TestExampleYear(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	before, after := members(t, "group-1-"), members(t, "group-2-")
	require.Len(t, before, 5)
	require.Len(t, after, 5)
	open := slices.Clone(before)
	for i := range open {
		open[i].OpenToGroup = true
	}
	first, err := scorer(t, &in).Aggregate(before)
	require.NoError(t, err)
	shown, err := scorer(t, &in).Aggregate(open)
	require.NoError(t, err)
	second, err := scorer(t, &in).Aggregate(after)
	require.NoError(t, err)

	assert.Empty(t, first.Differences, "nobody but the colleagues are more than one, and they are two")
	assert.NotEmpty(t, shown.Differences)
	seen := map[readiness.TopicReason]int{}
	for _, topic := range first.TalkAbout {
		seen[topic.Reason]++
	}
	assert.NotZero(t, seen[readiness.TopicReasonOnlySomeKnow])
	assert.Equal(t, 2, seen[readiness.TopicReasonSeenDifferently], "two themes to talk about")

	groups, err := readiness.NewFollowUp(readiness.Measurement{Instrument: &in, Group: &first}, readiness.Measurement{Instrument: &in, Group: &second})
	require.NoError(t, err)
	leader := func(list []readiness.Response) readiness.Measurement {
		i := slices.IndexFunc(list, func(r readiness.Response) bool { return r.Role == readiness.RoleLeader })
		return readiness.Measurement{Instrument: &in, Responses: list[i : i+1]}
	}
	person, err := readiness.NewFollowUp(leader(before), leader(after))
	require.NoError(t, err)

	standing := plans.Standing()
	dated, err := readiness.NewPlan(&standing, &in, first.Basis(), readiness.PlanOptions{ID: "4T8KZ1B7QW3N", Start: "2027-01-18"})
	require.NoError(t, err)
	weeks, err := readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: "4T8KZ1B7QW3N"})
	require.NoError(t, err)

	// A plan from before anybody answered, and the edition that takes its place.
	empty, err := readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: "0D5V7M2RJ8KX", Start: "2026-12-07"})
	require.NoError(t, err)
	later, err := readiness.NewPlan(&standing, &in, first.Basis(), readiness.PlanOptions{Previous: &empty})
	require.NoError(t, err)
	assert.NotEmpty(t, later.Dropped)

	// The plan with the dates, as people have worked on it: something is done, moved,
	// taken by somebody else, noted, and added.
	worked := dated
	worked.Tasks = slices.Clone(dated.Tasks)
	worked.Tasks[0].Work = readiness.TaskWork{Done: "2027-01-26", Owner: "Afdelingslederen"}
	worked.Tasks[1].Work = readiness.TaskWork{To: "2027-03-05", Note: "HR kan først efter vinterferien."}
	worked.Tasks[3].Work = readiness.TaskWork{ToWeek: worked.Tasks[3].ToWeek + 2}
	worked.Tasks[4].Work = readiness.TaskWork{Aside: true, Note: "Det gør vi i forvejen."}
	require.NoError(t, worked.AddOwn("7ZKQ2M4T9XAB", readiness.PhasePrepare, "Spørg nabokommunen, hvad de har lært"))
	worked, err = readiness.NextPlan(&dated, &worked)
	require.NoError(t, err)
	assert.Equal(t, 1, worked.Edition)
	assert.NotEqual(t, dated.Tasks, worked.Tasks)

	first.Schema, shown.Schema, second.Schema = schema.ID(schema.KindGroupResult), schema.ID(schema.KindGroupResult), schema.ID(schema.KindGroupResult)
	groups.Schema, person.Schema = schema.ID(schema.KindFollowUp), schema.ID(schema.KindFollowUp)
	dated.Schema, weeks.Schema, later.Schema, worked.Schema = schema.ID(schema.KindPlan), schema.ID(schema.KindPlan), schema.ID(schema.KindPlan), schema.ID(schema.KindPlan)
	for name, d := range map[string]document{
		"group-result/january.json": &first, "group-result/january-open.json": &shown, "group-result/august.json": &second,
		"follow-up/group.json": &groups, "follow-up/leader.json": &person,
		"plan/dated.json": &dated, "plan/weeks.json": &weeks, "plan/later.json": &later, "plan/worked.json": &worked,
	} {
		assert.NoError(t, d.Validate(), name)
		canonical, err := d.MarshalJSON()
		require.NoError(t, err)
		var b bytes.Buffer
		require.NoError(t, json.Indent(&b, canonical, "", "  "))
		b.WriteByte('\n')
		path := filepath.Join("examples", name)
		if *update {
			require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
		}
		want, err := checkout.ReadFile(path)
		require.NoError(t, err, "run go test ./schema -update")
		assert.Equal(t, string(want), b.String())
	}
}
