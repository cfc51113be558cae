package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// talkFile is a file with the responses of so many people to the instrument to
// talk from. All are open and say their role; each wishes to talk about one item.
func talkFile(t *testing.T, n int) string {
	t.Helper()
	in, _ := instruments.Get(instruments.Rolle)
	wishes := []string{"promises-kept", "tasks-kept", "supervision-held"}
	var lines []byte
	for i := range n {
		r := readiness.Response{ID: readiness.NewID(uint64(i)), Instrument: in.ID, Version: in.Version, Date: "2027-06-01",
			Role: readiness.AllRoles()[i%9], OpenToGroup: true, Wishes: wishes[i%3 : i%3+1]}
		for _, theme := range in.Themes {
			for j, item := range theme.Items {
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceOf((i + j) % 4)})
			}
		}
		line, err := r.MarshalJSON()
		require.NoError(t, err)
		lines = append(append(lines, line...), '\n')
	}
	name := filepath.Join(t.TempDir(), "svar.jsonl")
	require.NoError(t, os.WriteFile(name, lines, 0o600))
	return name
}

const threeWishes = `{"instrument":"rolle","version":"0.1.0","responses":3,"precision":"wishes","roles":[],"missing":[],"essentials":[],"themes":[],"items":[],"talkAbout":[],"differences":[],"wishes":["tasks-kept","supervision-held","promises-kept"],"advice":[],"toFindOut":[],"strengths":[]}` + "\n"

// TestThreeTalkersByEveryCommand: of three people nothing leaves but what they
// would like to talk about.
func TestThreeTalkersByEveryCommand(t *testing.T) {
	three := talkFile(t, 3)
	code, out, err := run(t, "", "group", "--json", three)
	assert.Equal(t, exitGood, code, err)
	assert.Equal(t, threeWishes, out)

	// From answer codes as well: they carry the wishes.
	code, codes, err := run(t, "", "code", three)
	require.Equal(t, exitGood, code, err)
	code, out, err = run(t, codes, "group", "--json", "-")
	assert.Equal(t, exitGood, code, err)
	assert.Equal(t, threeWishes, out)

	in, _ := instruments.Get(instruments.Rolle)
	for _, lang := range []string{"da", "en"} {
		for _, args := range [][]string{{"group", "--lang", lang, three}, {"group", "--talk", "--lang", lang, three}} {
			code, out, err := run(t, "", args...)
			assert.Equal(t, exitGood, code, err)
			plain := strings.Join(strings.Fields(out), " ")
			for _, theme := range in.Themes {
				for _, item := range theme.Items {
					statement := item.Statement.DA
					if lang == "en" {
						statement = item.Statement.EN
					}
					wished := strings.Contains(threeWishes, `"`+item.ID+`"`)
					assert.Equal(t, wished, strings.Contains(plain, statement), "%s: %s", item.ID, plain)
				}
			}
			for _, o := range in.Scale.Options {
				assert.NotContains(t, plain, o.DA)
				assert.NotContains(t, plain, o.EN)
			}
			assert.NotContains(t, out, "2027", "not the day either")
			assert.NotRegexp(t, `leder \(|kollega ·|i den (lave|høje) ende|at the (low|high) end|110`, out)
		}
	}
	for n := 1; n <= 2; n++ {
		code, out, err := run(t, "", "group", "--json", talkFile(t, n))
		assert.NotEqual(t, exitGood, code)
		assert.Empty(t, out)
		assert.NotEmpty(t, err)
	}
}

// TestTalkLeavesByNoOtherDoor: nothing else is made of such answers, of however
// many people.
func TestTalkLeavesByNoOtherDoor(t *testing.T) {
	group := filepath.Join(t.TempDir(), "group.json")
	for _, n := range []int{1, 3, 6} {
		file := talkFile(t, n)
		other := talkFile(t, n)
		doors := map[string][]string{
			"follow-up-to-talk": {"follow-up", file, other},
			"plan-to-talk":      {"plan", file},
			"fhir-to-talk":      {"fhir", file},
		}
		if n > 1 {
			code, out, err := run(t, "", "group", "--json", file)
			require.Equal(t, exitGood, code, err)
			require.NoError(t, os.WriteFile(group, []byte(out), 0o600))
			entry := filepath.Join(t.TempDir(), "entry.json")
			require.NoError(t, os.WriteFile(entry, []byte(`{"place":"Åvej","named":true,"document":{"groupResult":`+strings.TrimSpace(out)+`}}`), 0o600))
			doors["entry-to-talk"] = []string{"overview", entry}
			for _, args := range [][]string{{"plan", group}, {"plan", "--json", group}, {"follow-up", group, group}, {"follow-up", "--json", group, file}} {
				code, out, err := run(t, "", args...)
				assert.Equal(t, exitBad, code, args)
				assert.Empty(t, out, args)
				assert.Contains(t, err, "-to-talk", args)
			}
		}
		for want, args := range doors {
			code, out, err := run(t, "", args...)
			assert.Equal(t, exitBad, code, args)
			assert.Empty(t, out, args)
			assert.Contains(t, err, want, args)
		}
	}
	for _, args := range [][]string{{"study", talkFile(t, 12)}, {"fhir", "--instrument", "rolle"}} {
		code, out, err := run(t, "", append([]string{"--lang", "en"}, args...)...)
		assert.Equal(t, exitWrong, code, args)
		assert.Empty(t, out, args)
		assert.Contains(t, err, "is to talk from", args)
	}
}

// TestFiveTalkersByCommand: from five on, words for each statement, and still no
// role, no day's number and no temperature.
func TestFiveTalkersByCommand(t *testing.T) {
	for _, n := range []int{5, 9} {
		code, out, err := run(t, "", "group", "--json", talkFile(t, n))
		require.Equal(t, exitGood, code, err)
		assert.Contains(t, out, `"precision":"coarse","roles":[],"missing":[],"essentials":[],`)
		assert.Contains(t, out, `"level":`)
		assert.NotRegexp(t, `temperature|Hundredths|"band"|"higher"`, out)
		code, out, err = run(t, "", "group", "--lang", "en", talkFile(t, n))
		require.Equal(t, exitGood, code, err)
		assert.Contains(t, out, "The statements")
		assert.NotRegexp(t, `temperature|manager|peer worker \(|of 100|╭─╮`, out)
	}
}

// TestPreviousTalk: one more who would like to talk about something is no new
// result beside the earlier one.
func TestPreviousTalk(t *testing.T) {
	code, out, err := run(t, "", "group", "--json", "--previous", talkFile(t, 3), talkFile(t, 4))
	assert.Equal(t, exitBad, code, err)
	assert.Equal(t, threeWishes, out)
	changed, readErr := os.ReadFile(talkFile(t, 3))
	require.NoError(t, readErr)
	file := filepath.Join(t.TempDir(), "nu.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(changed), `"wishes":["tasks-kept"]`, `"wishes":["everyones-work"]`, 1)), 0o600))
	code, out, err = run(t, "", "group", "--json", "--previous", talkFile(t, 3), file)
	assert.Equal(t, exitBad, code, err)
	assert.Equal(t, threeWishes, out)
}
