package jobdesc_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
)

func changes(t *testing.T, before, after *jobdesc.Description) []jobdesc.Change {
	t.Helper()
	list, err := jobdesc.Changes(before, after)
	require.NoError(t, err)
	return list
}

// TestNothingHasChanged: a description does not differ from itself, nor from a
// copy with another $schema.
func TestNothingHasChanged(t *testing.T) {
	all := []jobdesc.Description{full(), volunteering(), {}, *hostile.Description(hostile.Benign)}
	for _, id := range examples.IDs() {
		d, _ := examples.Get(id)
		all = append(all, d)
	}
	for i := range all {
		other := all[i]
		other.Schema = "x"
		assert.Empty(t, changes(t, &all[i], &other))
	}
}

// leaf is a field that holds a value, somewhere in a description.
type leaf struct {
	pointer string // of the value
	field   string // of the field, which is a list when the two differ
	always  bool   // it is written when it is empty, too
	reflect.Value
}

func leaves(v reflect.Value, pointer string) (all []leaf) {
	for i := range v.NumField() {
		name, _, optional := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		at, f := pointer+"/"+name, v.Field(i)
		if name == "$schema" {
			continue
		}
		if f.Kind() == reflect.Pointer {
			f = f.Elem()
		}
		switch f.Kind() {
		case reflect.Struct:
			all = append(all, leaves(f, at)...)
		case reflect.Slice:
			for j := range f.Len() {
				entry := at + "/" + strconv.Itoa(j)
				if f.Index(j).Kind() == reflect.Struct {
					all = append(all, leaves(f.Index(j), entry)...)
				} else {
					all = append(all, leaf{entry, at, true, f.Index(j)})
				}
			}
		default:
			all = append(all, leaf{at, at, !optional, f})
		}
	}
	return all
}

// filled is a description with a text of its own in every field.
func filled() *jobdesc.Description {
	return hostile.Filled(func(pointer string) string { return "Her står " + pointer })
}

// TestEveryFieldIsCompared: a change of any field is one change and that
// one, also when there was or is nothing in it.
func TestEveryFieldIsCompared(t *testing.T) {
	before := filled()
	all := leaves(reflect.ValueOf(before).Elem(), "")
	assert.Greater(t, len(all), 150)
	for i := range all {
		changed := filled()
		l := leaves(reflect.ValueOf(changed).Elem(), "")[i]
		switch l.Kind() {
		case reflect.Int:
			l.SetInt(l.Int() + 1)
		default:
			l.SetString(l.String() + "1")
		}
		list := changes(t, before, changed)
		require.Len(t, list, 1, l.pointer)
		assert.Equal(t, jobdesc.ChangeKindChanged, list[0].Kind)
		assert.Equal(t, l.field, list[0].Pointer)
		assert.Len(t, list[0].Before, 1, l.pointer)
		assert.Len(t, list[0].After, 1, l.pointer)
		assert.Equal(t, l.field != l.pointer, list[0].Partly, l.pointer)

		if l.always {
			continue
		}
		l.SetZero()
		assert.Equal(t, []jobdesc.ChangeKind{jobdesc.ChangeKindRemoved}, kinds(changes(t, before, changed)), l.pointer)
		assert.Equal(t, []jobdesc.ChangeKind{jobdesc.ChangeKindAdded}, kinds(changes(t, changed, before)), l.pointer)
	}
}

func kinds(list []jobdesc.Change) (all []jobdesc.ChangeKind) {
	for i := range list {
		all = append(all, list[i].Kind)
	}
	return all
}

// told is a change in one line, in English.
func told(c *jobdesc.Change) string {
	value := func(v jobdesc.FieldValue) string {
		s := v.Text.EN + v.Words + string(v.Day)
		if v.Label.EN != "" {
			s = v.Label.EN + ": " + s
		}
		return s
	}
	values := func(list []jobdesc.FieldValue) string {
		var all []string
		for _, v := range list {
			all = append(all, value(v))
		}
		return "[" + strings.Join(all, " | ") + "]"
	}
	where := c.Section.EN
	if c.Number > 0 {
		where += " " + strconv.Itoa(c.Number) + " " + value(c.Entry)
	}
	if c.Field.EN != "" {
		where += ", " + c.Field.EN
	}
	s := string(c.Kind) + " " + where
	if c.Partly {
		s += ", partly"
	}
	if c.From > 0 {
		s += " from " + strconv.Itoa(c.From)
	}
	if len(c.Before)+len(c.After) > 0 {
		s += ": " + values(c.Before) + " " + values(c.After)
	}
	return s
}

// TestChanges: what a person reads about it.
func TestChanges(t *testing.T) {
	for name, test := range map[string]struct {
		change func(d *jobdesc.Description)
		want   []string
	}{
		"a number":        {func(d *jobdesc.Description) { d.Hours.MinutesPerWeek = 1110 }, []string{"changed Hours, Time per week: [20 hours] [18 hours and 30 minutes]"}},
		"a choice":        {func(d *jobdesc.Description) { d.ForWhom = jobdesc.ForWhomPatient }, []string{"changed The word for the people supported: [Resident] [Patient]"}},
		"no choice":       {func(d *jobdesc.Description) { d.ForWhom = "gæst" }, []string{"changed The word for the people supported: [Resident] [gæst]"}},
		"an answer":       {func(d *jobdesc.Description) { d.OtherPeerWorkers = jobdesc.AnswerYes }, []string{"changed Other peer workers at the workplace: [No] [Yes]"}},
		"an answer gone":  {func(d *jobdesc.Description) { d.OtherPeerWorkers = "" }, []string{"removed Other peer workers at the workplace: [No] []"}},
		"a day":           {func(d *jobdesc.Description) { d.ReviewDate = "2028-11-01" }, []string{"changed Next review: [2027-11-01] [2028-11-01]"}},
		"a language":      {func(d *jobdesc.Description) { d.Lang = peerwork.LangEN }, []string{"changed Language: [Danish] [English]"}},
		"one sentence":    {func(d *jobdesc.Description) { d.Flexibility = "Alle kan bytte dage." }, []string{"changed Flexibility for all staff: [Alle kan bytte vagter.] [Alle kan bytte dage.]"}},
		"a sentence more": {func(d *jobdesc.Description) { d.Flexibility += " Også om natten." }, []string{"changed Flexibility for all staff, partly: [] [Også om natten.]"}},
		"line breaks":     {func(d *jobdesc.Description) { d.Flexibility = "Alle kan\n\nbytte vagter." }, []string{"changed Flexibility for all staff, partly: [Alle kan bytte vagter.] [Alle kan | bytte vagter.]"}},
		"spaces":          {func(d *jobdesc.Description) { d.Flexibility = "Alle  kan bytte vagter.\n" }, []string{"moved Flexibility for all staff, partly"}},
		"a list": {func(d *jobdesc.Description) {
			d.Functions = []jobdesc.Function{jobdesc.FunctionMilieu, jobdesc.FunctionTeaching}
		}, []string{"changed Job functions, partly: [Support for one person, for example as a mentor] [Teaching, for example at a recovery school]"}},
		"a list's order": {func(d *jobdesc.Description) { d.Functions[0], d.Functions[1] = d.Functions[1], d.Functions[0] }, nil},
		"a list gone":    {func(d *jobdesc.Description) { d.Functions = nil }, []string{"removed Job functions: [Time together, activities and a good atmosphere | Support for one person, for example as a mentor] []"}},
		"a question more": {func(d *jobdesc.Description) {
			d.Evaluation.Questions = append([]string{"Hvem mangler?"}, d.Evaluation.Questions...)
		}, []string{"changed Evaluation of the function, What we want to know, partly: [] [Hvem mangler?]"}},
		"a task renamed": {func(d *jobdesc.Description) { d.Tasks[2].Title = "Husmøde om torsdagen" }, []string{"changed Tasks 3 Husmøde om torsdagen, Task: [Husmøde] [Husmøde om torsdagen]"}},
		"a task's tags":  {func(d *jobdesc.Description) { d.Tasks[1].Aspects = d.Tasks[1].Aspects[:1] }, []string{"changed Tasks 2 Ud i byen, What it can support, partly: [Relations that give hope] []"}},
		"a task more": {func(d *jobdesc.Description) {
			d.Tasks = append([]jobdesc.Task{{Title: "Madlavning", MinutesPerWeek: 60, AlsoDoneBy: []string{"kokken", "beboerne"}}}, d.Tasks...)
		}, []string{"added Tasks 1 Madlavning: [] [Time per week: 1 hour | Who else does it: kokken | Who else does it: beboerne]"}},
		"a task gone":  {func(d *jobdesc.Description) { d.Tasks = d.Tasks[:2] }, []string{"removed Tasks 3 Husmøde: [Time per week: 1 hour | Kind of task in own words: Fællesskab i huset] []"}},
		"a task moved": {func(d *jobdesc.Description) { d.Tasks = []jobdesc.Task{d.Tasks[2], d.Tasks[0], d.Tasks[1]} }, []string{"moved Tasks 1 Husmøde from 3"}},
		"a task moved and changed": {func(d *jobdesc.Description) {
			d.Tasks = []jobdesc.Task{d.Tasks[1], d.Tasks[2], d.Tasks[0]}
			d.Tasks[2].MinutesPerWeek = 60
		}, []string{"moved Tasks 3 Samtaler from 1", "changed Tasks 3 Samtaler, Time per week: [10 hours] [1 hour]"}},
		"another task": {func(d *jobdesc.Description) { d.Tasks[2] = jobdesc.Task{Title: "Madlavning", MinutesPerWeek: 60} },
			[]string{"added Tasks 3 Madlavning: [] [Time per week: 1 hour]", "removed Tasks 3 Husmøde: [Time per week: 1 hour | Kind of task in own words: Fællesskab i huset] []"}},
		"left out":     {func(d *jobdesc.Description) { d.TasksOut[0].Why = "" }, []string{"removed Tasks that are not in the job 1 Medicine, Why: [Andre har det ansvar.] []"}},
		"no order":     {func(d *jobdesc.Description) { d.TasksOut[0], d.TasksOut[1] = d.TasksOut[1], d.TasksOut[0] }, nil},
		"a competence": {func(d *jobdesc.Description) { d.Competences.ToBeGiven[0].Text = "To kurser" }, []string{"changed Competences: What you learn here 1 A course that makes ready for the role, In own words: [Et kursus i foråret] [To kurser]"}},
		"a part":       {func(d *jobdesc.Description) { d.Network = jobdesc.Network{} }, []string{"removed Network, Network outside the workplace: [Yes] []", "removed Network, Which network: [Peer-gruppen i regionen] []", "removed Network, Meets in working hours: [Yes] []"}},
		"an empty part": {func(d *jobdesc.Description) {
			d.Volunteering, d.Tasks = jobdesc.Volunteering{}, append(d.Tasks[:3:3], d.Tasks[3:]...)
		}, nil},
		"a side":           {func(d *jobdesc.Description) { d.Dilemmas[0].Side = jobdesc.SideFirst }, []string{"changed Dilemmas 1 Should everything be as for colleagues, access to records too?, Choice: [Both] [The same rights and the same responsibility make all equal colleagues.]"}},
		"a dilemma":        {func(d *jobdesc.Description) { d.Dilemmas = d.Dilemmas[:1] }, []string{"removed Dilemmas 2 Is experiential competence a profession of its own?"}},
		"two things apart": {func(d *jobdesc.Description) { d.Title, d.Purpose = "Peer", "" }, []string{"changed Title: [Peer-medarbejder på Solvej] [Peer]", "removed Purpose: [Vi vil have mere håb i huset.] []"}},
	} {
		t.Run(name, func(t *testing.T) {
			before, after := full(), full()
			test.change(&after)
			var got []string
			list := changes(t, &before, &after)
			for i := range list {
				got = append(got, told(&list[i]))
			}
			assert.Equal(t, test.want, got)
		})
	}
}

// TestChangedSentences: a sentence ends where a reader says it does.
func TestChangedSentences(t *testing.T) {
	const old = "Vi mødes kl. 10. Man kan f.eks. ringe. »Kom nu,« siger vi.\n\nFind os på side 2. Ja?  Nej!"
	for _, test := range []struct{ now, gone, come string }{
		{"Vi mødes kl. 11. Man kan f.eks. ringe. »Kom nu,« siger vi.\n\nFind os på side 2. Ja?  Nej!", "Vi mødes kl. 10.", "Vi mødes kl. 11."},
		{"Vi mødes kl. 10. Man kan f.eks. skrive. »Kom nu,« siger vi.\n\nFind os på side 2. Ja?  Nej!", "Man kan f.eks. ringe.", "Man kan f.eks. skrive."},
		{"Vi mødes kl. 10. Man kan f.eks. ringe.\n\nFind os på side 2. Ja?  Nej!", "»Kom nu,« siger vi.", ""},
		{"Vi mødes kl. 10. Man kan f.eks. ringe. »Kom nu,« siger vi.\n\nFind os på side 2. Ja? Ja?  Nej!", "", "Ja?"},
	} {
		list := changes(t, &jobdesc.Description{Purpose: old}, &jobdesc.Description{Purpose: test.now})
		require.Len(t, list, 1)
		var gone, come []string
		for _, v := range list[0].Before {
			gone = append(gone, v.Words)
		}
		for _, v := range list[0].After {
			come = append(come, v.Words)
		}
		assert.Equal(t, test.gone, strings.Join(gone, "|"))
		assert.Equal(t, test.come, strings.Join(come, "|"))
	}
}

// TestChangedLanguage: what the author wrote is in the language of its version.
func TestChangedLanguage(t *testing.T) {
	list := changes(t, &jobdesc.Description{Lang: peerwork.LangDA, Purpose: "Håb"}, &jobdesc.Description{Lang: peerwork.LangEN, Purpose: "Hope"})
	require.Len(t, list, 2)
	assert.Equal(t, []jobdesc.FieldValue{{Words: "Håb", Lang: peerwork.LangDA}}, list[1].Before)
	assert.Equal(t, []jobdesc.FieldValue{{Words: "Hope", Lang: peerwork.LangEN}}, list[1].After)
}

// TestChangesOfNoText: what is not UTF-8 is told, and in which of the two.
func TestChangesOfNoText(t *testing.T) {
	good, bad := full(), full()
	bad.Tasks[1].Title = "\xff"
	for at, pair := range map[string][2]*jobdesc.Description{"/before": {&bad, &good}, "/after": {&good, &bad}} {
		list, err := jobdesc.Changes(pair[0], pair[1])
		assert.Nil(t, list)
		var problem peerwork.Problem
		require.ErrorAs(t, err, &problem)
		assert.Equal(t, at+"/tasks/1/title", problem.Pointer)
	}
}

// TestChangesAreLinear: ten times the text is ten times the work.
func TestChangesAreLinear(t *testing.T) {
	work := func(n int) float64 {
		var before, after jobdesc.Description
		for i := range n {
			before.Advert.Text += "Før " + strconv.Itoa(i) + ". "
			after.Advert.Text += "Nu " + strconv.Itoa(i) + ". "
		}
		return testing.AllocsPerRun(5, func() { _, _ = jobdesc.Changes(&before, &after) })
	}
	base, small, large := work(1), work(200), work(2000)
	assert.Less(t, large-base, 12*(small-base))
}

// FuzzChanges compares everything that is read as job descriptions: the same each time,
// nothing where nothing differs, something both ways where something does.
func FuzzChanges(f *testing.F) {
	const others = "../schema/examples"
	for _, folder := range []string{"examples", others + "/job-description", others + "/meaning/job-description"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for i, path := range paths {
			one, err := os.ReadFile(path)
			require.NoError(f, err)
			two, err := os.ReadFile(paths[(i+1)%len(paths)])
			require.NoError(f, err)
			f.Add(one, two)
		}
	}
	f.Fuzz(func(t *testing.T, one, two []byte) {
		var a, b jobdesc.Description
		if json.Unmarshal(one, &a) != nil || json.Unmarshal(two, &b) != nil {
			return
		}
		there, back := changes(t, &a, &b), changes(t, &b, &a)
		require.Equal(t, there, changes(t, &a, &b), "the same each time")
		require.Equal(t, len(there) == 0, len(back) == 0, "what differs one way differs the other")
		require.Empty(t, changes(t, &a, &a))
		for i := range there {
			c := &there[i]
			require.True(t, strings.HasPrefix(c.Pointer, "/"))
			require.NotEmpty(t, c.Section.DA)
			for _, v := range append(append([]jobdesc.FieldValue{}, c.Before...), c.After...) {
				n := 0
				for _, there := range []bool{v.Text != peerwork.Text{}, v.Words != "" || v.Lang != "", v.Day != ""} {
					if there {
						n++
					}
				}
				require.LessOrEqual(t, n, 1)
			}
		}
	})
}
