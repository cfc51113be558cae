package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// halfAYear is the five in one file each time, and the leader alone.
func halfAYear(t *testing.T) (before, after, leaderBefore, leaderAfter string) {
	t.Helper()
	first, second := lines(t, autumn...), lines(t, summer...)
	return file(t, "foer.jsonl", strings.Join(first, "\n")), file(t, "nu.jsonl", strings.Join(second, "\n")),
		file(t, "leder-foer.json", first[0]), file(t, "leder-nu.json", second[0])
}

// TestCompareForPeople holds what a group and a person read.
func TestCompareForPeople(t *testing.T) {
	before, after, leaderBefore, leaderAfter := halfAYear(t)
	for name, files := range map[string][2]string{
		"group.80":         {before, after},
		"group.50":         {before, after},
		"group-turned.80":  {file(t, "a", undated(t, after)), file(t, "b", undated(t, before))},
		"leader.80":        {leaderBefore, leaderAfter},
		"leader-turned.80": {file(t, "c", undated(t, leaderAfter)), file(t, "d", undated(t, leaderBefore))},
	} {
		for _, lang := range []string{"da", "en"} {
			t.Run(name+"."+lang, func(t *testing.T) {
				t.Setenv("COLUMNS", name[len(name)-2:])
				code, out, err := run(t, "", "follow-up", "--lang", lang, files[0], files[1])
				assert.Equal(t, exitGood, code)
				assert.Empty(t, err)
				golden(t, filepath.Join("testdata", "follow-up", name+"."+lang+".txt"), out)
			})
		}
	}
}

// undated is the lines of a file without their days.
func undated(t *testing.T, name string) string {
	t.Helper()
	all := lines(t, name)
	for i := range all {
		all[i] = strings.NewReplacer(`"date":"2027-01-18",`, "", `"date":"2027-08-16",`, "").Replace(all[i])
	}
	return strings.Join(all, "\n")
}

// TestCompareJSON: the bytes are the browser's, from responses and from group
// results.
func TestCompareJSON(t *testing.T) {
	before, after, leaderBefore, leaderAfter := halfAYear(t)
	first, second := members(t, autumn), members(t, summer)
	want := ask(t, "compare", append(append([]string{temperatur(t), temperatur(t), "5"}, first...), second...)...) + "\n"
	code, out, stderr := run(t, "", "follow-up", "--json", before, after)
	_, other, _ := run(t, "", "compare", "--json", before, after)
	assert.Equal(t, out, other, "the other name of the command")
	assert.Equal(t, exitGood, code, stderr)
	assert.Equal(t, want, out)

	_, group, _ := run(t, "", "group", "--json", before)
	code, out, stderr = run(t, group, "follow-up", "--json", "-", after)
	assert.Equal(t, exitGood, code, stderr)
	assert.Equal(t, want, out, "a group result says the same as its responses")
	_, later, _ := run(t, "", "group", "--json", after)
	code, out, stderr = run(t, "", "follow-up", "--json", file(t, "a.json", withSchema(schema.KindGroupResult, group)), file(t, "b.json", later))
	assert.Equal(t, exitGood, code, stderr)
	assert.Equal(t, want, out)
	code, out, _ = run(t, want, "validate", "--kind", "follow-up")
	assert.Equal(t, exitGood, code, out)

	want = ask(t, "compare", temperatur(t), temperatur(t), "1", first[0], second[0]) + "\n"
	code, out, stderr = run(t, "", "follow-up", "--json", leaderBefore, leaderAfter)
	assert.Equal(t, exitGood, code, stderr)
	assert.Equal(t, want, out)
}

func TestCompareRefuses(t *testing.T) {
	before, after, leader, _ := halfAYear(t)
	_, scored, _ := run(t, "", "score", "--json", leader)
	_, group, _ := run(t, "", "group", "--json", before)
	broken := file(t, "broken.json", strings.Replace(group, `"responses":5`, `"responses":4`, 1))
	for name, test := range map[string]struct {
		first, second string
		problem       string
	}{
		"one and many":        {leader, after, "follow-up-person-and-group"},
		"the same twice":      {leader, leader, "follow-up-same-response"},
		"backwards":           {after, before, "follow-up-order"},
		"a result":            {file(t, "result.json", scored), leader, "other-kind"},
		"no good group":       {broken, after, "group-result-"},
		"another instrument":  {"../../schema/examples/response/parathed.json", leader, "follow-up-"},
		"nobody's instrument": {"../../schema/examples/response/solbjerg.json", leader, "response-instrument-not-here"},
		"too few":             {file(t, "two.jsonl", strings.Join(lines(t, before)[:2], "\n")), after, "group-result-too-few"},
	} {
		code, out, stderr := run(t, "", "follow-up", test.first, test.second)
		assert.Equal(t, exitBad, code, name)
		assert.Empty(t, out, name)
		assert.Contains(t, stderr, test.problem, name)
	}
	code, out, stderr := run(t, "", "follow-up", before, "mangler.json")
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
	assert.Contains(t, stderr, "mangler.json findes ikke.")

	code, out, stderr = run(t, "", "follow-up", "--json", before, file(t, "some.jsonl", strings.Join(lines(t, after), "\n")+"\nnonsense\n"))
	assert.Equal(t, exitBad, code, "what is bad is told")
	assert.Contains(t, out, `"themes":[{`, "and the rest compared")
	assert.Contains(t, stderr, "some.jsonl:6: 1 problem (response)")
}

// TestCompareEditions: an instrument of your own may change from one time to
// the next, and each edition is named.
func TestCompareEditions(t *testing.T) {
	q, err := (&app{}).readQuestionnaire("demo/eget-skema.json")
	require.NoError(t, err)
	in := q.in
	answers := func(id string, in *readiness.Instrument) string {
		r := readiness.Response{ID: id, Instrument: in.ID, Version: in.Version, Answers: []readiness.Answer{}}
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: "1"})
			}
		}
		data, err := r.MarshalJSON()
		require.NoError(t, err)
		return string(data)
	}
	first := answers("000000000001", &in)
	in.Themes[0].Items[0].Revision++
	in.Version = "1.9.0"
	newer, err := in.MarshalJSON()
	require.NoError(t, err)
	code, out, stderr := run(t, "", "follow-up", "--lang", "en", "--before-instrument", "demo/eget-skema.json", "--instrument", file(t, "newer.json", string(newer)),
		file(t, "a.json", first), file(t, "b.json", answers("000000000002", &in)))
	assert.Equal(t, exitGood, code, stderr)
	assert.Contains(t, out, in.ID+" 1.0.0 → 1.9.0\n")
	assert.Contains(t, strings.Join(strings.Fields(out), " "), "(means something else now)")
}

// trialFile is the figures of a trial of “temperatur” in which a person's
// temperature must move so many degrees.
func trialFile(t *testing.T, version string, total, leadership string) string {
	t.Helper()
	again := func(id, value string) string {
		return `{"id":"` + id + `","again":{"detectable":{"n":120,` + value + `}}}`
	}
	return file(t, "trial.json", `{"instrument":"temperatur","versions":[{"of":"`+version+`","n":240}],"scales":[`+
		again("total", total)+","+again("leadership", leadership)+`,{"id":"work"}]}`)
}

// A change smaller than a trial can tell from chance is marked, in words, and said
// to be that trial's; so is a larger one.
func TestCompareDetectable(t *testing.T) {
	_, _, before, after := halfAYear(t)
	in, _ := instruments.Get(instruments.Temperatur)
	for name, values := range map[string][2]string{
		"small": {`"value":95.251`, `"value":3`},
		"large": {`"value":1.5`, `"value":100`},
	} {
		for _, lang := range []string{"da", "en"} {
			code, out, err := run(t, "", "compare", "--lang", lang, "--detectable", trialFile(t, in.Version, values[0], values[1]), before, after)
			assert.Equal(t, exitGood, code, err)
			golden(t, filepath.Join("testdata", "follow-up", "trial-"+name+"."+lang+".txt"), out)
		}
	}
}

// The figures of a real trial can be used as they are.
func TestCompareDetectableOfATrial(t *testing.T) {
	code, figures, stderr := run(t, "", "study", "--json", filepath.Join("..", "..", "readiness", "study", "testdata", "twice.jsonl"))
	require.Equal(t, exitGood, code, stderr)
	_, _, before, after := halfAYear(t)
	code, out, stderr := run(t, "", "compare", "--lang", "en", "--detectable", file(t, "figures.json", figures), before, after)
	assert.Equal(t, exitGood, code, stderr)
	assert.Contains(t, out, "In a trial with 120 people")
}

func TestCompareDetectableRefused(t *testing.T) {
	group, groupLater, before, after := halfAYear(t)
	in, _ := instruments.Get(instruments.Temperatur)
	good := trialFile(t, in.Version, `"value":12`, `"value":20`)
	for _, test := range []struct {
		trial, before, after, want string
	}{
		{good, group, groupLater, "one person"},
		{before, before, after, "does not hold the figures"},
		{filepath.Join(t.TempDir(), "none.json"), before, after, "There is no"},
		{trialFile(t, "9.9.9", `"value":12`, `"value":20`), before, after, "another version"},
		{trialFile(t, in.Version, `"missing":"few-twice"`, `"value":20`), before, after, "at least ten people"},
		{file(t, "other.json", `{"instrument":"parathed","scales":[{"id":"total"}]}`), before, after, "The trial is of “parathed”"},
	} {
		code, out, stderr := run(t, "", "compare", "--lang", "en", "--detectable", test.trial, test.before, test.after)
		assert.Equal(t, exitWrong, code)
		assert.Empty(t, out)
		assert.Contains(t, stderr, test.want)
	}
	code, _, stderr := run(t, "", "compare", "--lang", "en", "--json", "--detectable", good, before, after)
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, stderr, "either --json or --detectable")
}
