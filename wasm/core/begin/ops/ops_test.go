package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/wasm/core/begin/ops"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

func example(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../../../schema/examples", name+".json"))
	require.NoError(t, err)
	return string(data)
}

func instrument(t testing.TB, id string) string {
	t.Helper()
	text, ok := instruments.JSON(id)
	require.True(t, ok)
	return string(text)
}

// begin asks and reads the answer. What is begun can be gone on with.
func begin(t *testing.T, texts ...string) (jobdesc.Description, []peerwork.Text) {
	t.Helper()
	answer := ops.Call("begin", texts...)
	var got struct {
		OK struct {
			Description json.RawMessage
			Taken       []peerwork.Text
		}
	}
	require.NoError(t, json.Unmarshal([]byte(answer), &got), answer)
	require.NotEmpty(t, got.OK.Description, answer)
	d, left, err := jobdesc.ReadDraft(got.OK.Description)
	require.NoError(t, err)
	require.Error(t, left)
	require.Len(t, left.(peerwork.Problems), 1, "it has no title yet, and that is all")
	require.NotEmpty(t, got.OK.Taken)
	for _, text := range got.OK.Taken {
		assert.NotEmpty(t, text.DA)
		assert.NotEmpty(t, text.EN)
	}
	return d, got.OK.Taken
}

func TestVision(t *testing.T) {
	d, taken := begin(t, "vision", example(t, "vision/solbjerg"), "da", "")
	assert.True(t, strings.HasPrefix(d.Purpose, "Vi vil ansætte peer-medarbejdere, fordi"))
	assert.Contains(t, d.Purpose, "\n\nVi håber, at flere beboere")
	assert.Len(t, taken, 1)
	assert.Equal(t, jobdesc.Description{Lang: "da", Purpose: d.Purpose}, d)

	// As many whole paragraphs as there is room for, to the letter.
	v := readiness.Vision{Paragraphs: []readiness.Paragraph{{Text: strings.Repeat("å", 2000)}, {Text: strings.Repeat("b", 1998)}, {Text: "c"}}}
	for _, c := range []struct{ second, fit int }{{1998, 2}, {1999, 1}, {1995, 3}, {1996, 2}} {
		v.Paragraphs[1].Text = strings.Repeat("b", c.second)
		text, err := v.MarshalJSON()
		require.NoError(t, err)
		d, taken = begin(t, "vision", string(text), "en", "")
		assert.Equal(t, c.fit, strings.Count(d.Purpose, "\n\n")+1, c.second)
		if c.fit < 3 {
			require.Len(t, taken, 2)
			assert.Contains(t, taken[1].EN, string(rune('0'+3-c.fit))+".")
		} else {
			assert.Len(t, taken, 1)
		}
	}
}

// questionsOf are the open questions and who finds out.
func questionsOf(d jobdesc.Description) string {
	var list []string
	for _, o := range d.Open {
		list = append(list, string(o.Question)+": "+o.Who)
	}
	return strings.Join(list, "\n")
}

// One person's response brings what the workplace lacks, and nothing else: the
// same answers from somebody else, another day, give the same bytes.
func TestResponse(t *testing.T) {
	const text = `{"id":"7ZKQ2M4T9XAB","instrument":"temperatur","version":"0.1.0","date":"2027-01-11","role":"leader","answers":[
		{"item":"purpose-written","choice":"3"},{"item":"leader-named","choice":"3"},{"item":"recovery-effort","choice":"3"},{"item":"working-group","choice":"3"},
		{"item":"staff-prepared","choice":"0"},{"item":"hopes-and-worries","choice":"3"},{"item":"support-for-all","choice":"3"},
		{"item":"tasks-in-and-out","choice":"1"},{"item":"supervision","choice":"0"},{"item":"hiring-committee","choice":"unknown"}]}`
	d, taken := begin(t, "response", text, "da", instrument(t, "temperatur"))
	assert.Equal(t, "tasks: Lederen, to kolleger og gerne en peer-medarbejder\ntasks-out: Lederen, to kolleger og gerne en peer-medarbejder\nsupervision: Lederen", questionsOf(d))
	assert.Contains(t, taken[0].DA, ": Opgaverne · Opgaver, der ikke er med · Supervision.")
	assert.Equal(t, jobdesc.Description{Lang: "da", Open: d.Open}, d)

	first := ops.Call("begin", "response", text, "en", instrument(t, "temperatur"))
	other := strings.NewReplacer("7ZKQ2M4T9XAB", "8ZKQ2M4T9XAB", "2027-01-11", "2027-03-01", `"role":"leader",`, `"role":"peer",`, `"supervision","choice":"0"`, `"supervision","choice":"1"`).Replace(text)
	assert.NotEqual(t, text, other)
	assert.Equal(t, first, ops.Call("begin", "response", other, "en", instrument(t, "temperatur")), "how low an answer is goes nowhere")
	for _, secret := range []string{"7ZKQ", "2027", "role", "choice", "temperature"} {
		assert.NotContains(t, first, secret)
	}
}

func TestResults(t *testing.T) {
	d, _ := begin(t, "group-result", example(t, "group-result/january"), "da", instrument(t, "temperatur"))
	assert.NotEmpty(t, d.Open)
	var x readiness.GroupResult
	require.NoError(t, x.UnmarshalJSON([]byte(example(t, "group-result/january"))))
	assert.Equal(t, "temperatur", x.Instrument)
	assert.Equal(t, jobdesc.Description{Lang: "da", Open: d.Open}, d)

	d, _ = begin(t, "result", example(t, "result/temperatur-leader"), "en", instrument(t, "temperatur"))
	assert.NotEmpty(t, d.Open)
	assert.Equal(t, jobdesc.Description{Lang: "en", Open: d.Open}, d)

	// What another instrument calls its items is not known here.
	d, taken := begin(t, "result", example(t, "result/solbjerg"), "da", instrument(t, "parathed"))
	assert.Empty(t, d.Open)
	assert.Contains(t, taken[0].EN, "No questions are brought along")
}

func TestPlan(t *testing.T) {
	d, taken := begin(t, "plan", example(t, "plan/dated"), "da", "")
	var p readiness.Plan
	require.NoError(t, p.UnmarshalJSON([]byte(example(t, "plan/dated"))))
	assert.NotEmpty(t, p.Employment)
	assert.Equal(t, p.Employment, d.Employment.Start)
	assert.Equal(t, jobdesc.Description{Lang: "da", Open: d.Open, Employment: jobdesc.Employment{Start: p.Employment}}, d)
	assert.Contains(t, taken[0].DA, "Første dag")
	assert.NotEmpty(t, d.Open)

	// What has been ticked is not missing any more, and what is set aside is not asked for.
	for _, work := range []readiness.TaskWork{{Done: "2027-02-01"}, {Aside: true}} {
		for i := range p.Tasks {
			p.Tasks[i].Work = work
		}
		worked, err := p.MarshalJSON()
		require.NoError(t, err)
		done, _ := begin(t, "plan", string(worked), "da", "")
		assert.Empty(t, done.Open)
	}

	gaps := map[string]bool{}
	for _, task := range p.Tasks {
		for _, item := range task.Items {
			gaps[item] = gaps[item] || task.State == readiness.TaskStateGap
		}
	}
	for _, o := range d.Open {
		assert.NotEmpty(t, o.Who, o.Question)
	}
	assert.Equal(t, gaps["supervision"], strings.Contains(questionsOf(d), "supervision:"))
}

// When nothing is in place, everything that a description is about is asked, in the
// order of the workshop.
func TestNothingInPlace(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range instruments.IDs() {
		in, _ := instruments.Get(id)
		var answers []string
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				answers = append(answers, `{"item":"`+item.ID+`","choice":"0"}`)
			}
		}
		d, _ := begin(t, "response", `{"id":"7ZKQ2M4T9XAB","instrument":"`+id+`","version":"`+in.Version+`","answers":[`+strings.Join(answers, ",")+`]}`, "da", instrument(t, id))
		last := -1
		for _, o := range d.Open {
			assert.NotEmpty(t, o.Who, o.Question)
			seen[string(o.Question)] = true
			at := slices.IndexFunc(inOrder(), func(q jobdesc.QuestionID) bool { return q == o.Question })
			assert.Greater(t, at, last, o.Question)
			last = at
		}
	}
	assert.Len(t, seen, 19)
}

// inOrder are the questions in the order of the workshop.
func inOrder() (list []jobdesc.QuestionID) {
	for _, c := range workshop.Chapters() {
		for _, q := range c.Questions {
			list = append(list, q.ID)
		}
	}
	return list
}

func TestRefusals(t *testing.T) {
	in := instrument(t, "temperatur")
	newer := `{"$schema":"` + peerwork.SchemaBase + `v2/vision.schema.json","moons":1}`
	for _, c := range [][]string{
		{"json-syntax", "vision", "Kære alle", "da", ""},
		{"newer-version", "vision", newer, "da", ""},
		{"missing-property", "plan", "{}", "da", ""},
		{"empty-document", "response", "{}", "da", ""}, // no instrument
		{"missing-property", "response", "{}", "da", in},
		{"response-other-instrument", "response", example(t, "response/parathed"), "da", in},
		{"missing-property", "group-result", "{}", "da", in},
	} {
		assert.Contains(t, ops.Call("begin", c[1:]...), `{"problems":[{"code":"`+c[0]+`"`, c[1])
	}
	assert.Equal(t, call.Misuse, ops.Call("begin", "overview", "{}", "da", ""))
}

// FuzzCall asks whatever a page could ask. Every answer is JSON, none is a crash,
// except that no such question exists, and the same question gets the same bytes.
func FuzzCall(f *testing.F) {
	in := instrument(f, "temperatur")
	for i, name := range []string{"response/temperatur-leader", "result/temperatur-leader", "group-result/minimal", "vision/solbjerg", "plan/dated", "plan/minimal", "meaning/plan/waits-for-itself", "folder/solbjerg", "folder/english"} {
		f.Add(byte(i), example(f, name), in)
	}
	f.Add(byte(0), "\xff", strings.Repeat("[", 5000))
	kinds := []string{"response", "result", "group-result", "vision", "plan", "plan", "plan", "folder", "folder", "moon"}
	f.Fuzz(func(t *testing.T, which byte, a, b string) {
		kind, lang := kinds[int(which)%len(kinds)], []string{"da", "en"}[which>>7]
		answer := ops.Call("begin", kind, a, lang, b)
		require.True(t, json.Valid([]byte(answer)), answer)
		if strings.HasPrefix(answer, `{"crash"`) {
			require.Equal(t, call.Misuse, answer)
		}
		require.Equal(t, answer, ops.Call("begin", kind, a, lang, b))
		require.True(t, json.Valid([]byte(ops.Call("together", a, b, a))))
		require.True(t, json.Valid([]byte(ops.Call("together", "", "", b))))
		if strings.HasPrefix(answer, `{"ok"`) {
			var got struct {
				OK struct{ Description json.RawMessage }
			}
			require.NoError(t, json.Unmarshal([]byte(answer), &got))
			_, _, err := jobdesc.ReadDraft(got.OK.Description)
			require.NoError(t, err)
		}
	})
}
