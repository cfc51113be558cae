package jobdesc_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

func list(t *testing.T, name string) jobdesc.List {
	for _, l := range jobdesc.Lists() {
		if l.Name == name {
			return l
		}
	}
	t.Fatalf("there is no list %q", name)
	return jobdesc.List{}
}

// rowsOf returns the ids of the rows of a topic of the inventory.
func rowsOf(t *testing.T, topic string) []string {
	e, ok := evidence.Find(topic)
	require.True(t, ok, topic)
	var ids []string
	for _, row := range e.Rows {
		ids = append(ids, row.ID)
	}
	return ids
}

// Every row of an inventory topic has an entry that rests on it, in the same
// order, and the counts are those the sources give.
func TestListsAreComplete(t *testing.T) {
	for _, c := range []struct {
		list, topic string
		count       int
	}{
		{"title-variants", "2", 6},
		{"placements", "55", 17},
		{"functions", "56", 7},
		{"classic-functions", "68", 5},
		{"task-kinds", "31", 5},
		{"values", "14", 4},
		{"supervision-themes", "41", 5},
	} {
		rows := rowsOf(t, c.topic)
		assert.Len(t, rows, c.count, c.list)
		var used []string
		for _, e := range list(t, c.list).Entries {
			for _, ref := range e.Evidence {
				if slices.Contains(rows, ref) {
					used = append(used, ref)
				}
			}
		}
		if c.list == "title-variants" {
			slices.Sort(used) // the most used of them comes first
		}
		assert.Equal(t, rows, used, c.list)
	}
	assert.Len(t, list(t, "placements").Entries, 17)
	assert.Len(t, list(t, "functions").Entries, 7)
	assert.Len(t, list(t, "classic-functions").Entries, 5)
	assert.Len(t, list(t, "task-kinds").Entries, 5+1, "the five of the guide, and operational")
	assert.Len(t, list(t, "values").Entries, 4)
	assert.Len(t, list(t, "supervision-themes").Entries, 5)
	assert.Len(t, list(t, "title-variants").Entries, 6+1, "the guide's six, and the word of this library")
	assert.Len(t, recovery.AllAspectIDs(), 14)
	assert.Len(t, recovery.Categories(), 21)
}

func TestDilemmasAreComplete(t *testing.T) {
	var questions, sides []string
	for _, d := range jobdesc.Dilemmas() {
		assert.True(t, d.ID.Valid())
		questions = append(questions, d.Evidence[0])
		sides = append(sides, d.First.Evidence...)
		sides = append(sides, d.Second.Evidence...)
		assert.Len(t, d.First.Evidence, 1)
		assert.Len(t, d.Second.Evidence, 1)
		assert.Contains(t, d.Evidence, "52.1", "who named them")
		found, ok := jobdesc.FindDilemma(d.ID)
		assert.True(t, ok)
		assert.Equal(t, d, found)
	}
	assert.Len(t, questions, 7)
	assert.Equal(t, rowsOf(t, "53"), questions)
	assert.Equal(t, rowsOf(t, "54"), sides)
	_, ok := jobdesc.FindDilemma("")
	assert.False(t, ok)
}

func TestEntriesSayWhatTheyRestOn(t *testing.T) {
	form := regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	names := map[string]bool{}
	for _, l := range jobdesc.Lists() {
		assert.False(t, names[l.Name], l.Name)
		names[l.Name] = true
		assert.Regexp(t, form, l.Name)
		assert.True(t, l.Title.DA != "" && l.Title.EN != "", l.Name)
		ids := map[string]bool{}
		for _, e := range l.Entries {
			at := l.Name + "/" + e.ID
			assert.Regexp(t, form, e.ID, at)
			assert.False(t, ids[e.ID], at)
			ids[e.ID] = true
			assert.True(t, e.Label.DA != "" && e.Label.EN != "", at)
			reasoned(t, at, e.Evidence, e.Own)
		}
	}
	for _, d := range jobdesc.Dilemmas() {
		reasoned(t, string(d.ID), d.Evidence, peerwork.Text{})
		reasoned(t, string(d.ID), d.First.Evidence, peerwork.Text{})
		reasoned(t, string(d.ID), d.Second.Evidence, peerwork.Text{})
	}
	for _, e := range list(t, "task-out-kinds").Entries {
		assert.Equal(t, []string{"own"}, e.Evidence, "%s: the column of the source is lost, so this is ours", e.ID)
	}
}

// reasoned checks that there is evidence, that it exists, and that what rests
// on us says why.
func reasoned(t *testing.T, at string, refs []string, own peerwork.Text) {
	t.Helper()
	require.NotEmpty(t, refs, at)
	for i, ref := range refs {
		found, ok := evidence.Find(ref)
		assert.True(t, ok && found.Kind != evidence.KindTopic, "%s: %s", at, ref)
		assert.NotContains(t, refs[:i], ref, at)
	}
	if slices.Contains(refs, evidence.Own) {
		assert.Equal(t, 1, prose.Measured(own.DA).Sentences-strings.Count(own.DA, ": "), "%s: %s", at, own.DA)
		assert.NotEmpty(t, own.EN, at)
	} else {
		assert.Equal(t, peerwork.Text{}, own, at)
	}
}

func TestValidAndEntry(t *testing.T) {
	check := func(id string, valid func(string) bool, entry func(string) (jobdesc.Entry, bool)) {
		assert.True(t, valid(id), id)
		e, ok := entry(id)
		assert.True(t, ok)
		assert.Equal(t, id, e.ID)
		for _, no := range []string{"", id + "x", strings.ToUpper(id)} {
			_, ok := entry(no)
			assert.False(t, ok || valid(no), no)
		}
	}
	check("ward", func(s string) bool { return jobdesc.Placement(s).Valid() }, func(s string) (jobdesc.Entry, bool) { return jobdesc.Placement(s).Entry() })
	check("flexjob", func(s string) bool { return jobdesc.Scheme(s).Valid() }, func(s string) (jobdesc.Entry, bool) { return jobdesc.Scheme(s).Entry() })
	check("medicine", func(s string) bool { return jobdesc.TaskOutKind(s).Valid() }, func(s string) (jobdesc.Entry, bool) { return jobdesc.TaskOutKind(s).Entry() })
	check("peer-worker", func(s string) bool { return jobdesc.CommitteeRole(s).Valid() }, func(s string) (jobdesc.Entry, bool) { return jobdesc.CommitteeRole(s).Entry() })
	check("patient", func(s string) bool { return jobdesc.ForWhom(s).Valid() }, func(s string) (jobdesc.Entry, bool) { return jobdesc.ForWhom(s).Entry() })
	assert.False(t, jobdesc.Answer("").Valid() || jobdesc.Side("").Valid() || jobdesc.DilemmaID("").Valid())
	assert.True(t, jobdesc.AnswerNo.Valid() && jobdesc.SideBoth.Valid() && jobdesc.DilemmaEquality.Valid())
}

func TestForWhom(t *testing.T) {
	unset, _ := jobdesc.ForWhom("").Words()
	for _, e := range list(t, "for-whom").Entries {
		w := jobdesc.ForWhom(e.ID)
		da, en := w.Words()
		value := strings.ReplaceAll(string(w), "ae", "æ")
		assert.Equal(t, value, strings.ToLower(e.Label.DA), "the value is the word")
		for _, form := range []string{da.Many, da.All} {
			assert.True(t, strings.HasPrefix(form, value), form)
		}
		assert.Contains(t, en.All, "the "+en.Many)
		assert.NotContains(t, e.Label.EN+en.Many, "itizen", "a clinic abroad has none")
		assert.Equal(t, w == jobdesc.ForWhomBorger, da == unset)
	}

	// An own word is in the language of the description. In the other, there is
	// none to be had.
	for _, lang := range peerwork.AllLangs() {
		d := jobdesc.Description{Lang: lang, Title: "x", OwnWord: jobdesc.OwnWord{Many: "unge", All: "de unge"}}
		da, en := d.Words()
		plainDA, plainEN := jobdesc.ForWhom("").Words()
		if lang == peerwork.LangDA {
			assert.Equal(t, []jobdesc.Words{{Many: "unge", All: "de unge"}, plainEN}, []jobdesc.Words{da, en})
		} else {
			assert.Equal(t, []jobdesc.Words{plainDA, {Many: "unge", All: "de unge"}}, []jobdesc.Words{da, en})
		}
		d = jobdesc.Description{Lang: lang, Title: "x", ForWhom: jobdesc.ForWhomGaest}
		da, en = d.Words()
		assert.Equal(t, []string{"gæsterne", "the guests"}, []string{da.All, en.All})
	}
}

// What callers get is theirs: to change it changes nothing for others.
func TestCallersCannotChangeTheLists(t *testing.T) {
	lists, dilemmas := jobdesc.Lists(), jobdesc.Dilemmas()
	for _, l := range jobdesc.Lists() {
		for i := range l.Entries {
			l.Entries[i].Evidence[0] = ""
			l.Entries[i].Label = peerwork.Text{}
		}
	}
	for _, d := range jobdesc.Dilemmas() {
		d.Evidence[0], d.First.Evidence[0], d.Second.Evidence[0] = "", "", ""
	}
	e, _ := jobdesc.PlacementWard.Entry()
	e.Evidence[0] = ""
	d, _ := jobdesc.FindDilemma(jobdesc.DilemmaEquality)
	d.First.Evidence[0] = ""
	assert.Equal(t, lists, jobdesc.Lists())
	assert.Equal(t, dilemmas, jobdesc.Dilemmas())
}
