package main

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	planops "github.com/peerwork-dk/peerwork/wasm/core/plan/ops"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

// The same five people, twice: three by file, two by answer code. The first
// time they have not agreed to show roles; the second time all have.
var (
	autumn = []string{"testdata/group/autumn.jsonl", "testdata/group/autumn-codes.txt"}
	summer = []string{"testdata/group/summer.jsonl", "testdata/group/summer-codes.txt"}
)

// lines returns the lines of some files.
func lines(t *testing.T, names ...string) []string {
	t.Helper()
	var all []string
	for _, name := range names {
		data, err := checkout.ReadFile(name)
		require.NoError(t, err)
		all = append(all, strings.Split(strings.TrimSpace(string(data)), "\n")...)
	}
	return all
}

// members returns the responses of the five as JSON.
func members(t *testing.T, names []string) []string {
	t.Helper()
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	all := lines(t, names...)
	for i, line := range all {
		if line[0] == '{' {
			continue
		}
		r, err := scorer.DecodeCode(line)
		require.NoError(t, err)
		data, err := r.MarshalJSON()
		require.NoError(t, err)
		all[i] = string(data)
	}
	require.Len(t, all, 5)
	return all
}

// ask asks the browser core, and returns the document it answers.
func ask(t *testing.T, op string, texts ...string) string {
	t.Helper()
	answer := call.Answer(slices.Concat(ops.All, planops.All), op, texts...)
	require.True(t, strings.HasPrefix(answer, `{"ok":`), answer)
	return answer[len(`{"ok":`) : len(answer)-1]
}

// temperatur is the instrument as the browser core takes it.
func temperatur(t *testing.T) string {
	t.Helper()
	in, ok := instruments.JSON(instruments.Temperatur)
	require.True(t, ok)
	return string(in)
}

// TestGroupForPeople holds what a working group reads.
func TestGroupForPeople(t *testing.T) {
	for name, files := range map[string][]string{"autumn.80": autumn, "autumn.60": autumn, "summer.80": summer} {
		for _, lang := range []string{"da", "en"} {
			t.Run(name+"."+lang, func(t *testing.T) {
				t.Setenv("COLUMNS", name[len(name)-2:])
				code, out, err := run(t, "", append([]string{"group", "--lang", lang}, files...)...)
				assert.Equal(t, exitGood, code)
				assert.Empty(t, err)
				golden(t, filepath.Join("testdata", "group", name+"."+lang+".txt"), out)
			})
		}
	}
}

// TestTalkSheet holds what a working group takes to its talk: the statements that
// the browser core chooses, and no role.
func TestTalkSheet(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	for name, files := range map[string][]string{"autumn": autumn, "summer": summer} {
		for lang, roles := range map[string][]string{"da": {"ollega", "HR", "illids"}, "en": {"olleague", "uman resources", "nion"}} {
			code, out, stderr := run(t, "", append([]string{"group", "--talk", "--lang", lang}, files...)...)
			assert.Equal(t, exitGood, code)
			assert.Empty(t, stderr)
			golden(t, filepath.Join("testdata", "group", name+".talk."+lang+".txt"), out)
			var questions []struct{ Item string }
			require.NoError(t, json.Unmarshal([]byte(ask(t, "talk", append([]string{temperatur(t)}, members(t, files)...)...)), &questions))
			assert.True(t, len(questions) >= 3 && len(questions) <= 5)
			said := strings.Join(strings.Fields(out), " ")
			for _, question := range questions {
				item, ok := in.Item(question.Item)
				require.True(t, ok)
				statement := item.Statement.In(peerwork.Lang(lang))
				assert.Contains(t, said, statement)
				said = strings.ReplaceAll(said, statement, "")
			}
			for _, role := range roles {
				assert.NotContains(t, said, role)
			}
		}
	}
	code, out, stderr := run(t, "", append([]string{"group", "--talk", "--json"}, autumn...)...)
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
	assert.Contains(t, stderr, "--talk")
}

// TestRolesAreHidden: nobody sees the role of a person who has not agreed.
func TestRolesAreHidden(t *testing.T) {
	_, before, _ := run(t, "", append([]string{"group"}, autumn...)...)
	assert.Contains(t, before, "Ingen roller er stillet op mod hinanden.")
	assert.NotContains(t, before, "Rollerne siger hver sit")
	_, after, _ := run(t, "", append([]string{"group"}, summer...)...)
	assert.Contains(t, after, "Rollerne siger hver sit")
	assert.NotContains(t, after, "Ingen roller er stillet op mod hinanden.")
}

// TestGroupJSON: the bytes are the browser's, however the responses come and in
// whatever order.
func TestGroupJSON(t *testing.T) {
	want := ask(t, "group", append([]string{temperatur(t)}, members(t, autumn)...)...) + "\n"
	all := lines(t, autumn...)
	for name, test := range map[string]struct {
		stdin string
		args  []string
	}{
		"files":              {"", autumn},
		"files, turned":      {"", []string{autumn[1], autumn[0]}},
		"lines":              {strings.Join(all, "\n"), []string{"-"}},
		"lines, codes first": {strings.Join([]string{all[4], all[0], all[3], all[1], all[2]}, "\r\n"), nil},
		"codes in a message": {all[0] + "\n" + all[1] + "\n\n[11:42] Ida: " + all[3] + " og\n> " + all[4][:15] + "\n> " + all[4][15:] + "\n" + all[2], nil},
		"a message, quoted":  {"[11:42] Ida: \"" + all[3] + "\"\n" + all[0] + "\n" + all[1] + "\n\"" + all[4] + "\"\n" + all[2] + "\n", []string{"-"}},
		"codes as flags":     {"", []string{autumn[0], "--code", all[3], "--code", strings.ToLower(all[4])}},
		"with a mark first":  {"\uFEFF\n" + strings.Join([]string{all[3], "", all[4]}, "\n"), []string{autumn[0], "-"}},
	} {
		code, out, stderr := run(t, test.stdin, append([]string{"group", "--json"}, test.args...)...)
		assert.Equal(t, exitGood, code, name)
		assert.Empty(t, stderr, name)
		assert.Equal(t, want, out, name)
	}
	code, out, stderr := run(t, all[0]+"\nnoget i stykker\n"+all[1]+"\n"+all[3]+" "+all[4]+"\n"+all[2], "group", "--json")
	assert.Equal(t, exitBad, code)
	assert.Equal(t, want, out)
	assert.Contains(t, stderr, "-:2", "a damaged line among documents is told")
	code, out, _ = run(t, want, "validate", "--kind", "group-result")
	assert.Equal(t, exitGood, code, out)
}

// TestRolesLeftOut: where nobody says their role, nobody is said to be missing.
func TestRolesLeftOut(t *testing.T) {
	role := regexp.MustCompile(`"role": ?"[a-z-]+", ?`)
	var unsaid []string
	for _, member := range members(t, autumn) {
		unsaid = append(unsaid, role.ReplaceAllString(member, ""))
	}
	_, out, _ := run(t, strings.Join(unsaid, "\n"), "group", "--lang", "da")
	assert.Contains(t, out, "Ingen har sagt deres rolle")
	assert.NotContains(t, out, "bør være med")
	assert.NotContains(t, out, "leder · kollega")
}

// TestGroupPrevious: one or two changed responses make no new result.
func TestGroupPrevious(t *testing.T) {
	all := lines(t, autumn...)
	earlier := file(t, "earlier.jsonl", strings.Join(all[:3], "\n"))
	_, kept, _ := run(t, strings.Join(all[:3], "\n"), "group", "--json")
	for _, c := range []struct {
		now  []string
		code int
	}{
		{all[:3], exitGood}, {[]string{all[2], all[0], all[1]}, exitGood}, {all[:4], exitBad}, {all[:5], exitBad}, {all[1:4], exitBad}, {all[2:5], exitBad},
	} {
		code, out, stderr := run(t, strings.Join(c.now, "\n"), "group", "--json", "--previous", earlier)
		assert.Equal(t, c.code, code)
		assert.Equal(t, kept, out, "the same result")
		assert.Equal(t, c.code == exitBad, strings.Contains(stderr, "i resultatet næste gang"), stderr)
	}
	later := lines(t, summer...)
	want, now, _ := run(t, strings.Join(later, "\n"), "group", "--json")
	code, out, stderr := run(t, strings.Join(later, "\n"), "group", "--json", "--previous", earlier)
	assert.Equal(t, []any{want, now, ""}, []any{code, out, stderr})
	code, out, _ = run(t, strings.Join(all, "\n"), "group", "--previous", "gone.jsonl")
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
}

// TestGroupRefuses: what cannot be counted is refused by name, with place and
// reason, and the others are the group.
func TestGroupRefuses(t *testing.T) {
	all := lines(t, autumn...)
	other, err := checkout.ReadFile("../../schema/examples/response/parathed.json")
	require.NoError(t, err)
	mistyped := []byte(all[3])
	mistyped[6] = 'Z'
	group := ask(t, "group", append([]string{temperatur(t)}, members(t, autumn)...)...)
	bad := []struct{ name, data, problem, says string }{
		{"broken.json", `{"id":`, "json-syntax", ""},
		{"empty.json", "", "empty-document", ""},
		{"twice.json", all[1], "group-result-response-twice", "er allerede taget med fra " + autumn[0] + ":2"},
		{"parathed.json", string(other), "response-other-instrument", ""},
		{"nobodys.json", strings.Replace(response("1"), "temperatur", "solbjerg", 1), "response-instrument-not-here", ""},
		{"group.json", group, "other-kind", "Dokumentet er af slagsen group-result"},
		{"off.json", strings.Replace(response("2"), `"2"}`, `"6"}`, 1), "response-choice-off-scale", ""},
		{"newer.json", strings.Replace(withSchema("response", response("3")), "/v1/", "/v9/", 1), "newer-version", ""},
		{"mistyped.txt", string(mistyped), "code-mistyped", "Gruppe 2 ser forkert ud"},
		{"short.txt", all[3][:20], "code-length", ""},
		{"word.txt", "udsat", "code-character", ""},
		{"date.json", strings.Replace(response("4"), `"answers"`, `"date":"18.1.2027","answers"`, 1), "wrong-form", ""},
	}
	args := append([]string{"group", "--json"}, autumn...)
	var names []string
	for _, b := range bad {
		names = append(names, file(t, b.name, b.data))
	}
	code, out, stderr := run(t, "", append(args, names...)...)
	assert.Equal(t, exitBad, code)
	assert.Equal(t, group+"\n", out, "nothing is lost")
	told := strings.Split(stderr, ": 1 problem (")
	require.Len(t, told, len(bad)+1, stderr)
	for i, b := range bad {
		assert.True(t, strings.HasSuffix(told[i], names[i]), "%s: %s", b.name, told[i])
		assert.Contains(t, told[i+1], b.problem)
		assert.Contains(t, strings.Join(strings.Fields(told[i+1]), " "), b.says)
	}
	assert.True(t, strings.HasSuffix(stderr, "peerwork: 12 af 17 er ikke regnet med, se ovenfor.\n"), stderr)

	code, out, stderr = run(t, "", append(args, "mangler.json")...)
	assert.Equal(t, exitWrong, code)
	assert.Equal(t, group+"\n", out)
	assert.Contains(t, stderr, "mangler.json findes ikke.")
}

// TestGroupOfMost: the instrument is the one most people answered.
func TestGroupOfMost(t *testing.T) {
	code, out, stderr := run(t, "", append([]string{"group", "--json", "../../schema/examples/response/parathed.json"}, autumn...)...)
	assert.Equal(t, exitBad, code)
	assert.Contains(t, out, `"responses":5`)
	assert.Contains(t, stderr, "parathed.json: 1 problem")
	code, out, stderr = run(t, "", append([]string{"group", "--json", "--instrument", "parathed"}, autumn...)...)
	assert.Equal(t, exitBad, code)
	assert.Empty(t, out)
	assert.Contains(t, stderr, "code-other-instrument")
}

func TestGroupSize(t *testing.T) {
	people := func(n int, open string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(`{"id":"` + readiness.NewID(uint64(i)) + `","instrument":"temperatur","version":"0.1.0",` + open + `"answers":[]}` + "\n")
		}
		return b.String()
	}
	for _, test := range []struct {
		n       int
		open    string
		problem string
	}{
		{1, "", "group-result-too-few"},
		{2, "", "group-result-too-few"},
		{2, `"openToGroup":true,`, ""},
		{3, "", ""},
		{500, "", ""},
		{501, "", "group-result-too-many"},
		{2000, "", "group-result-too-many"},
	} {
		code, out, stderr := run(t, people(test.n, test.open), "group", "--json", "-")
		if test.problem == "" {
			assert.Equal(t, exitGood, code, stderr)
			assert.Contains(t, out, `"responses":`+strconv.Itoa(test.n))
			continue
		}
		assert.Equal(t, exitBad, code)
		assert.Empty(t, out)
		assert.Contains(t, stderr, test.problem)
	}
}

// TestCode: a response becomes its code, a code its response without the day.
func TestCode(t *testing.T) {
	all := lines(t, autumn...)
	code, out, stderr := run(t, strings.Join(members(t, autumn), "\n"), "code")
	assert.Equal(t, exitGood, code, stderr)
	codes := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, codes, 5)
	assert.Equal(t, all[3:], codes[3:])
	code, out, stderr = run(t, out, "code", "-")
	assert.Equal(t, exitGood, code, stderr)
	back := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, back, 5)
	assert.Equal(t, members(t, autumn)[3:], back[3:])
	assert.NotContains(t, back[0], `"date"`)
	code, again, _ := run(t, out, "code")
	assert.Equal(t, exitGood, code)
	assert.Equal(t, codes, strings.Split(strings.TrimSpace(again), "\n"))

	_, parathed, _ := run(t, "", "code", "../../schema/examples/response/parathed.json")
	code, out, stderr = run(t, parathed, "code")
	assert.Equal(t, exitGood, code, stderr)
	assert.Contains(t, out, `"instrument":"parathed"`, "a code says which instrument it answers")

	typed := []byte(strings.TrimSpace(parathed))
	typed[0] = '9'
	code, out, stderr = run(t, string(typed)+"\n\x1b[2J\n"+codes[0]+"\n", "code")
	assert.Equal(t, exitBad, code)
	assert.Equal(t, back[0]+"\n", out)
	assert.Contains(t, stderr, "-:1: 1 problem (response)")
	assert.Contains(t, stderr, "Gruppe 1 ser forkert ud")
	assert.NotContains(t, stderr, "-:2", "what is no code is passed over")
	assert.NotContains(t, stderr, "\x1b")
}

// TestCodesAsTheyArrive: a file of Notepad, a chat message, a quoted mail and a
// table are read as they are; so is a file with codes of hundreds of characters.
func TestCodesAsTheyArrive(t *testing.T) {
	codes := lines(t, autumn...)[3:]
	_, want, _ := run(t, strings.Join(codes, "\n"), "code")
	for name, text := range map[string]string{
		"a byte order mark": "\ufeff" + strings.Join(codes, "\r\n"),
		"chat":              "Anne Hansen\n11:42\n" + strings.ReplaceAll(codes[0], "-", "-\u200b") + "\nBo\n11:43\nHer er min: " + strings.ReplaceAll(codes[1], "-", "—") + ".",
		"mail":              "> 1. " + codes[0][:15] + "\n> " + codes[0][15:] + "\n> 2. »" + codes[1] + "«\n",
		"table":             codes[0] + "\t" + strings.ReplaceAll(codes[1], "-", "\u2011"),
	} {
		code, out, stderr := run(t, text, "code", "-")
		assert.Equal(t, exitGood, code, name+stderr)
		assert.Equal(t, want, out, name)
		code, out, stderr = run(t, "", "code", file(t, "koder.txt", text))
		assert.Equal(t, exitGood, code, name+stderr)
		assert.Equal(t, want, out, name)
		code, out, _ = run(t, "", "group", "--json", autumn[0], file(t, "koder.txt", text))
		assert.Equal(t, exitGood, code, name)
		assert.Contains(t, out, `"responses":5`)
	}

	in, _ := instruments.Get(instruments.Temperatur)
	in.ID = "stort"
	theme := in.Themes[0]
	in.Themes = nil
	for i := range 20 {
		next := theme
		next.ID, next.Items = "t-"+strconv.Itoa(i), nil
		for j := range 20 {
			item := theme.Items[0]
			item.ID = "i-" + strconv.Itoa(i) + "-" + strconv.Itoa(j)
			next.Items = append(next.Items, item)
		}
		in.Themes = append(in.Themes, next)
	}
	data, err := in.MarshalJSON()
	require.NoError(t, err)
	large := file(t, "stort.json", string(data))
	scorer, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	var text string
	for i := range 3 {
		r := readiness.Response{ID: readiness.NewID(uint64(i)), Instrument: in.ID, Version: in.Version, Answers: []readiness.Answer{{Item: "i-19-19", Choice: "3"}}}
		code, err := scorer.EncodeCode(&r)
		require.NoError(t, err)
		require.Greater(t, len(code), 200)
		text += "• " + code + "\n"
	}
	code, out, stderr := run(t, text, "code", "--instrument", large)
	assert.Equal(t, exitGood, code, stderr)
	assert.Equal(t, 3, strings.Count(out, `"item":"i-19-19"`))

	code, _, stderr = run(t, codes[0][:7]+"\u0415"+codes[0][8:], "code", "--lang", "en")
	assert.Equal(t, exitBad, code)
	assert.Contains(t, stderr, "U+0415")
}

// TestExamplesAreTheirs: the examples of group results and of a follow-up are what
// their responses make.
func TestExamplesAreTheirs(t *testing.T) {
	const january, august = examples + "/group-result/january.json", examples + "/group-result/august.json"
	first, second := documentsLike(t, "group-1-*.json"), documentsLike(t, "group-2-*.json")
	for _, test := range []struct {
		example string
		args    []string
	}{
		{january, append([]string{"group"}, first...)},
		{august, append([]string{"group"}, second...)},
		{examples + "/follow-up/group.json", []string{"follow-up", january, august}},
	} {
		data, err := checkout.ReadFile(test.example)
		require.NoError(t, err)
		code, out, stderr := run(t, "", append(test.args, "--json")...)
		assert.Equal(t, exitGood, code, stderr)
		assert.JSONEq(t, strings.Replace(out, "{", `{"$schema":`+schemaOf(t, data)+",", 1), string(data), test.example)
	}
}

// documentsLike returns the examples of responses with such a name.
func documentsLike(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(examples, "response", pattern))
	require.NoError(t, err)
	require.Len(t, names, 5)
	return names
}

// schemaOf is the address of a document's schema, quoted.
func schemaOf(t *testing.T, data []byte) string {
	t.Helper()
	k, ok := schema.KindOf(data)
	require.True(t, ok)
	return strconv.Quote(schema.ID(k))
}
