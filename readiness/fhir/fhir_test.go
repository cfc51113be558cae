package fhir_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/fhir"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// all are the standard instruments that are scored and those of the examples, by id.
func all(t testing.TB) map[string]readiness.Instrument {
	list := map[string]readiness.Instrument{}
	for _, id := range instruments.IDs() {
		if in, _ := instruments.Get(id); !in.ToTalk() {
			list[id] = in
		}
	}
	for _, path := range files(t, "instrument") {
		var in readiness.Instrument
		read(t, path, &in)
		if !in.ToTalk() {
			list[in.ID] = in
		}
	}
	require.Len(t, list, 5)
	return list
}

func files(t testing.TB, kind string) []string {
	paths, err := filepath.Glob(filepath.Join("..", "..", "schema", "examples", kind, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

func read(t testing.TB, path string, into json.Unmarshaler) {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, into.UnmarshalJSON(data), path)
}

func form(t testing.TB, in readiness.Instrument, lang peerwork.Lang) *fhir.Form {
	f, err := fhir.NewForm(&in, fhir.Options{Lang: lang})
	require.NoError(t, err)
	return f
}

// tree is a resource as encoding/json reads it.
func tree(t testing.TB, data []byte) (out map[string]any) {
	require.NoError(t, json.Unmarshal(data, &out))
	return out
}

// TestRoundTrip: every example response, and every golden one, comes back from a
// QuestionnaireResponse as it was, in either language.
func TestRoundTrip(t *testing.T) {
	list := all(t)
	goldens, err := filepath.Glob(filepath.Join("..", "testdata", "golden", "*", "*.response.json"))
	require.NoError(t, err)
	assert.Greater(t, len(goldens), 20)
	for _, path := range append(files(t, "response"), goldens...) {
		var r readiness.Response
		read(t, path, &r)
		if r.Instrument == instruments.Rolle {
			continue // which has no form: see TestToTalkHasNoForm
		}
		sent := r
		if strings.HasSuffix(path, "answers-in-another-order.response.json") {
			// The order of the answers means nothing; FHIR has that of the form.
			r.Answers = inOrder(list[r.Instrument], r.Answers)
		}
		want, err := r.MarshalJSON()
		require.NoError(t, err)
		for _, lang := range peerwork.AllLangs() {
			f := form(t, list[r.Instrument], lang)
			data, err := f.Response(&sent)
			require.NoError(t, err, path)
			again, _ := f.Response(&r)
			assert.Equal(t, string(data), string(again))
			id, ok := fhir.InstrumentOf(data)
			assert.True(t, ok)
			assert.Equal(t, r.Instrument, id)
			q := tree(t, data)
			for _, name := range []string{"subject", "author", "source", "encounter", "basedOn"} {
				assert.NotContains(t, q, name)
			}
			// Read by the form of the other language, too.
			for _, reader := range peerwork.AllLangs() {
				got, err := form(t, list[r.Instrument], reader).Read(data, "")
				require.NoError(t, err, path)
				back, err := got.MarshalJSON()
				require.NoError(t, err)
				assert.Equal(t, string(want), string(back), path)
			}
		}
	}
}

// inOrder is the answers in the order of the instrument.
func inOrder(in readiness.Instrument, answers []readiness.Answer) (list []readiness.Answer) {
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			for _, a := range answers {
				if a.Item == item.ID {
					list = append(list, a)
				}
			}
		}
	}
	return list
}

// TestWhatFHIRHasNoPlaceFor: texts that are no FHIR string still come back.
func TestWhatFHIRHasNoPlaceFor(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	r := readiness.Response{ID: "4T8KZ1B7QW3N", Instrument: in.ID, Version: "0.9.7", Date: "2027-01-04", Role: readiness.RoleHR, OpenToGroup: true,
		Schema: peerwork.SchemaBase + "v1/response.schema.json", Answers: []readiness.Answer{}}
	for _, value := range []string{"", " ", "\n", "a\x00b", "\x1b[31m", "\u0085", "�", "plain", "</script>", strings.Repeat("æ", 2000)} {
		r.Extensions = append(r.Extensions, peerwork.Extension{Name: "https://example.org/x", Value: value})
	}
	f := form(t, in, peerwork.LangEN)
	data, err := f.Response(&r)
	require.NoError(t, err)
	assert.NotContains(t, string(data), `"valueString":""`)
	got, err := f.Read(data, "")
	require.NoError(t, err)
	got.Answers = r.Answers
	assert.Equal(t, r, got)
}

// TestQuestionnaire looks at what no checker of FHIR knows: that everything is
// there.
func TestQuestionnaire(t *testing.T) {
	for id, in := range all(t) {
		for _, lang := range peerwork.AllLangs() {
			f := form(t, in, lang)
			data := f.Questionnaire()
			assert.Equal(t, string(data), string(form(t, in, lang).Questionnaire()))
			q := tree(t, data)
			assert.Equal(t, "https://peerwork-dk.github.io/peerwork/fhir/Questionnaire/"+id+"-"+string(lang), q["url"])
			assert.Equal(t, in.Version, q["version"])
			assert.Equal(t, []any{"Organization"}, q["subjectType"])
			assert.Contains(t, q["purpose"], map[peerwork.Lang]string{peerwork.LangDA: "ikke til i en borgers eller patients journal", peerwork.LangEN: "no patient's record"}[lang])
			links := map[string]bool{}
			var walk func(items []any)
			walk = func(items []any) {
				for _, i := range items {
					item := i.(map[string]any)
					link := item["linkId"].(string)
					assert.False(t, links[link], "%s twice", link)
					links[link] = true
					assert.NotEmpty(t, item["text"])
					if inner, ok := item["item"]; ok {
						walk(inner.([]any))
					}
				}
			}
			walk(q["item"].([]any))
			for _, theme := range in.Themes {
				assert.True(t, links["theme."+theme.ID] && links["score.theme."+theme.ID])
				for _, item := range theme.Items {
					assert.True(t, links[item.ID])
					assert.Equal(t, item.Sign != (peerwork.Text{}), links["sign."+item.ID])
					assert.Contains(t, string(data), item.Statement.In(lang))
				}
			}
			assert.Equal(t, len(in.Scale.Options)*countItems(&in), strings.Count(string(data), "StructureDefinition/ordinalValue"))
			assert.Equal(t, len(in.Themes)+1, strings.Count(string(data), "calculatedExpression"))
			assert.Equal(t, countItems(&in)+1, strings.Count(string(data), `"code":"radio-button"`), "each item and the role")
		}
	}
}

func countItems(in *readiness.Instrument) (n int) {
	for _, theme := range in.Themes {
		n += len(theme.Items)
	}
	return n
}

// TestOwnTextsArePlain checks our own words by the rules for all our texts.
func TestOwnTextsArePlain(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	for _, lang := range peerwork.AllLangs() {
		q := tree(t, form(t, in, lang).Questionnaire())
		purpose := q["purpose"].(string)
		assert.Empty(t, prose.Denied(purpose))
		assert.LessOrEqual(t, prose.Measured(purpose).Longest, 20)
	}
}

func TestOwnBase(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	f, err := fhir.NewForm(&in, fhir.Options{Lang: peerwork.LangEN, Base: "https://solbjerg.example/fhir/"})
	require.NoError(t, err)
	assert.Equal(t, "https://solbjerg.example/fhir/Questionnaire/temperatur-en", f.URL())
	r := readiness.Response{ID: "4T8KZ1B7QW3N", Instrument: in.ID, Version: in.Version, Answers: []readiness.Answer{{Item: "leader-named", Choice: "2"}}}
	data, err := f.Response(&r)
	require.NoError(t, err)
	for _, reader := range []*fhir.Form{f, form(t, in, peerwork.LangDA)} {
		got, err := reader.Read(data, "")
		require.NoError(t, err)
		assert.Equal(t, r, got)
	}
	for _, base := range []string{"http://a/", "https://a", "solbjerg/", "https://a b/", "https://a|b/", "https://a\xff/"} {
		_, err := fhir.NewForm(&in, fhir.Options{Base: base})
		require.Error(t, err, base)
		assert.Equal(t, "fhir-base", err.(peerwork.Problems)[0].Code)
	}
	_, err = fhir.NewForm(&readiness.Instrument{}, fhir.Options{})
	assert.Error(t, err)
	r.Answers[0].Choice = "4"
	_, err = f.Response(&r)
	assert.Equal(t, "response-choice-off-scale", err.(peerwork.Problems)[0].Code)
	r.Answers, r.Extensions = nil, []peerwork.Extension{{Name: "https://a", Value: "\xff"}}
	_, err = f.Response(&r)
	assert.Equal(t, "invalid-utf8", err.(peerwork.Problems)[0].Code)
}

// TestFilledInElsewhere reads what another form makes of ours: no id, a time of
// day, texts, scores, a narrative.
func TestFilledInElsewhere(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	f := form(t, in, peerwork.LangDA)
	data, err := os.ReadFile(filepath.Join("testdata", "elsewhere.json"))
	require.NoError(t, err)
	r, err := f.Read(data, "4T8KZ1B7QW3N")
	require.NoError(t, err)
	assert.Equal(t, readiness.Response{
		ID: "4T8KZ1B7QW3N", Instrument: "temperatur", Version: in.Version, Date: "2027-01-04", Role: readiness.RoleLeader,
		Answers: []readiness.Answer{{Item: "leader-named", Choice: "3"}, {Item: "working-group", Choice: "unknown"}},
	}, r)
}

// TestFromOtherSystems reads what other systems make of a response: each of these
// has been seen.
func TestFromOtherSystems(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	f := form(t, in, peerwork.LangDA)
	r := readiness.Response{ID: "4T8KZ1B7QW3N", Instrument: in.ID, Version: in.Version, Date: "2027-01-04", Role: readiness.RoleHR, OpenToGroup: true,
		Answers: []readiness.Answer{{Item: "purpose-written", Choice: "0"}, {Item: "leader-named", Choice: "2"}}}
	data, err := f.Response(&r)
	require.NoError(t, err)
	good := string(data)
	show := `{"linkId":"%s","text":"x","definition":"https://a"},`
	item := func(link string) string { return fmt.Sprintf(show, link) }
	for _, c := range []struct{ name, old, new string }{
		{"no version", `temperatur-da|` + in.Version, `temperatur-da`},
		{"an organisation as subject", `"status"`, `"subject":{"reference":"Organization/solbjerg","display":"Solbjerg Kommune"},"status"`},
		{"at its own address", `"status"`, `"subject":{"reference":"https://ehr.example/fhir/Organization/7/_history/2","type":"Organization"},"status"`},
		{"by its type", `"status"`, `"subject":{"type":"Organization","identifier":{"system":"urn:oid:1.2.208.176.1.1","value":"1"}},"status"`},
		{"in the same bundle", `"status"`, `"subject":{"reference":"urn:uuid:7f","type":"Organization"},"status"`},
		{"an organisation as author", `"status"`, `"author":{"reference":"Organization/solbjerg"},"status"`},
		{"display items", `"item":[{"linkId":"theme.`, `"item":[` + item("text.intro") + item("text.note") + item("text.question") + item("text.intro") + `{"linkId":"theme.`},
		{"display items in the score", `"item":[{"linkId":"theme.`, `"item":[{"linkId":"score.all","item":[` + item("score.text") + `{"linkId":"score.total","answer":[{"valueInteger":4}]}]},{"linkId":"theme.`},
		{"the sign of an item", `"linkId":"leader-named",`, `"linkId":"leader-named","item":[{"linkId":"sign.leader-named"}],`},
		{"the sign under the answer", `"valueCoding":{"system":"` + fhir.OwnBase + `choice/temperatur","code":"2"`, `"item":[{"linkId":"sign.leader-named","text":"x"}],"valueCoding":{"system":"` + fhir.OwnBase + `choice/temperatur","code":"2"`},
	} {
		require.Contains(t, good, c.old, c.name)
		got, err := f.Read([]byte(strings.Replace(good, c.old, c.new, 1)), "")
		require.NoError(t, err, c.name)
		assert.Equal(t, r, got, c.name)
	}

	// An id is ours, or made from what distinguishes the response from others.
	identifier := `"identifier":{"system":"` + fhir.OwnBase + `response-id","value":"4T8KZ1B7QW3N"},`
	require.Contains(t, good, identifier)
	ids := map[string]string{}
	for name, with := range map[string]string{
		"nothing": ``, "an identifier": `"identifier":{"system":"https://ehr.example/qr","value":"4711","period":{},"assigner":{"display":"EHR"}},`,
		"another": `"identifier":{"system":"https://ehr.example/qr","value":"4712"},`, "an id": `"id":"4711",`, "another id": `"id":"4712",`,
		"no system": `"identifier":{"value":"4711"},`,
	} {
		sent := strings.Replace(good, identifier, with, 1)
		first, err := f.Read([]byte(sent), "")
		require.NoError(t, err, name)
		require.NoError(t, first.Validate())
		require.Empty(t, ids[first.ID], name)
		ids[first.ID] = name
		for _, same := range []string{
			sent, " " + sent + "\n", strings.Replace(sent, `"status"`, `"meta":{"versionId":"2"},"text":{"status":"generated"},"status"`, 1),
			strings.Replace(sent, `"language":"da",`, ``, 1), strings.Replace(sent, `"display":"HR"`, `"display":"x"`, 1),
			strings.Replace(strings.Replace(sent, with, ``, 1), `"status"`, with+`"status"`, 1),
		} {
			again, err := f.Read([]byte(same), "")
			require.NoError(t, err)
			assert.Equal(t, first, again, name)
		}
		other, err := f.Read([]byte(strings.Replace(sent, `"2027-01-04"`, `"2027-01-04T10:00:00Z"`, 1)), "")
		require.NoError(t, err)
		assert.NotEqual(t, first.ID, other.ID)
		other, err = f.Read([]byte(sent), "7ZKQ2M4T9XAB")
		require.NoError(t, err)
		assert.Equal(t, "7ZKQ2M4T9XAB", other.ID, "whoever asks may give an id")
		first.ID, other.ID = "", ""
		assert.Equal(t, first, other)
	}
	unversioned := strings.NewReplacer(identifier, ``, `temperatur-da|`+in.Version, `temperatur-da`).Replace(good)
	first, err := f.Read([]byte(unversioned), "")
	require.NoError(t, err)
	later := in
	later.Version = "0.2.0"
	second, err := form(t, later, peerwork.LangDA).Read([]byte(unversioned), "")
	require.NoError(t, err)
	assert.Equal(t, "0.2.0", second.Version)
	assert.Equal(t, first.ID, second.ID, "a later edition at hand makes no other response of it")
	id, ok := fhir.InstrumentOf([]byte(unversioned))
	assert.True(t, ok)
	assert.Equal(t, in.ID, id)
}

// TestReadingIsLinear counts what is allocated for n, 10 n and 100 n of all that
// there can be many of.
func TestReadingIsLinear(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	f := form(t, in, peerwork.LangDA)
	head := `{"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"https://a/Questionnaire/temperatur-da",`
	ordinal := `{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue"}`
	for _, c := range []struct{ before, each, after string }{
		{`"item":[`, `{"linkId":"x%d"}`, `]}`},
		{`"item":[`, `{"linkId":"text.intro"}`, `]}`},
		{`"item":[`, `{"linkId":"theme.role"}`, `]}`},
		{`"item":[`, `{"item":[]}`, `]}`},
		{``, `"p%d":1`, `}`},
		{`"item":[{`, `"p%d":1`, `,"linkId":"theme.role"}]}`},
		{`"extension":[`, `{"url":"https://a","valueString":"x"}`, `]}`},
		{`"extension":[`, `{"url":"a","valueString":""}`, `]}`},
		{`"extension":[{"url":"https://a","_valueString":{"extension":[`, `{"url":"a"}`, `]}}]}`},
		{`"item":[{"linkId":"theme.role","item":[{"linkId":"supervision","answer":[`, `{}`, `]}]}]}`},
		{`"item":[{"linkId":"theme.role","item":[{"linkId":"supervision","item":[`, `{"linkId":"sign.supervision"}`, `]}]}]}`},
		{`"item":[{"linkId":"theme.role","item":[{"linkId":"supervision","answer":[{"valueCoding":{"extension":[`, ordinal, `]}}]}]}]}`},
	} {
		read := func(n int) float64 {
			var parts []string
			for i := range n {
				parts = append(parts, strings.ReplaceAll(c.each, "%d", strconv.Itoa(i)))
			}
			data := []byte(head + c.before + strings.Join(parts, ",") + c.after)
			return testing.AllocsPerRun(1, func() { _, _ = f.Read(data, "") })
		}
		one, ten, hundred := read(50), read(500), read(5000)
		t.Log(one, ten, hundred, c.each)
		assert.LessOrEqual(t, ten, 12*one, c.each)
		assert.LessOrEqual(t, hundred, 12*ten, c.each)
	}
}

func codes(t testing.TB, err error) (list []string) {
	ps, ok := err.(peerwork.Problems)
	require.True(t, ok, "%v", err)
	for _, p := range ps {
		assert.NotEmpty(t, p.Text.DA)
		assert.NotEmpty(t, p.Text.EN)
		assert.NotContains(t, p.Text.DA+p.Text.EN, "$")
		list = append(list, p.Code+" "+p.Pointer)
	}
	return list
}

// TestProblems spoils a good document in one place and reads what is reported.
func TestProblems(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	f := form(t, in, peerwork.LangDA)
	r := readiness.Response{ID: "4T8KZ1B7QW3N", Instrument: in.ID, Version: in.Version, Date: "2027-01-04", Role: readiness.RoleHR, OpenToGroup: true,
		Answers:    []readiness.Answer{{Item: "purpose-written", Choice: "0"}, {Item: "leader-named", Choice: "2"}},
		Extensions: []peerwork.Extension{{Name: "https://example.org/x", Value: "y"}}}
	data, err := f.Response(&r)
	require.NoError(t, err)
	good := string(data)
	said := map[string]bool{}
	for _, c := range []struct{ old, new, want string }{
		{`"QuestionnaireResponse"`, `"Questionnaire"`, "fhir-other-resource /resourceType"},
		{`"resourceType":"QuestionnaireResponse",`, ``, "fhir-missing "},
		{`"status":"completed",`, ``, "fhir-missing "},
		{`"completed"`, `"in-progress"`, "fhir-status /status"},
		{`"completed"`, `"entered-in-error"`, "fhir-status /status"},
		{`"completed"`, `7`, "fhir-wrong-type /status"},
		{`"status"`, `"subject":{"reference":"Patient/1"},"status"`, "fhir-person /subject"},
		{`"status"`, `"subject":{"reference":"Patient/1","type":"Organization"},"status"`, "fhir-person /subject"},
		{`"status"`, `"subject":{"reference":"Organization/1","type":"Patient"},"status"`, "fhir-person /subject"},
		{`"status"`, `"subject":{"reference":"Organization"},"status"`, "fhir-person /subject"},
		{`"status"`, `"subject":{"reference":"#Organization"},"status"`, "fhir-person /subject"},
		{`"status"`, `"subject":{"display":"Solbjerg"},"status"`, "fhir-person /subject"},
		{`"status"`, `"subject":["Organization/1"],"status"`, "fhir-person /subject"},
		{`"status"`, `"source":{"reference":"Organization/1"},"status"`, "fhir-person /source"},
		{`"status"`, `"author":{"display":"Ane"},"status"`, "fhir-person /author"},
		{`"status"`, `"source":null,"status"`, "fhir-person /source"},
		{`"status"`, `"_status":{"extension":[]},"status"`, "fhir-not-read /_status"},
		{`"status"`, `"implicitRules":"https://a","status"`, "fhir-not-read /implicitRules"},
		{`"status"`, `"modifierExtension":[],"status"`, "fhir-not-read /modifierExtension"},
		{`"status"`, `"contained":[{"resourceType":"Patient"}],"status"`, "fhir-not-read /contained"},
		{`Questionnaire/temperatur-da`, `Questionnaire/parathed-da`, "fhir-other-questionnaire /questionnaire"},
		{`Questionnaire/temperatur-da`, `Questionnaire/temperatur-sv`, "fhir-other-questionnaire /questionnaire"},
		{`temperatur-da|` + in.Version, `temperatur-da|`, "wrong-form /questionnaire"},
		{`temperatur-da|` + in.Version, `temperatur-da|1`, "wrong-form /questionnaire"},
		{`temperatur-da|` + in.Version, `temperatur-da|9.0.0`, "response-other-version /questionnaire"},
		{`"2027-01-04"`, `"2027-02-29"`, "fhir-date /authored"},
		{`"2027-01-04"`, `"2027-01"`, "fhir-date /authored"},
		{`"2027-01-04"`, `"2027-01-04T"`, "fhir-date /authored"},
		{`"2027-01-04"`, `"2027-01-04T10:00:00"`, "fhir-date /authored"},
		{`"2027-01-04"`, `"2027-01-04T24:00:00Z"`, "fhir-date /authored"},
		{`"2027-01-04"`, `"2027-01-04T10:00:00.Z"`, "fhir-date /authored"},
		{`"2027-01-04"`, `["2027-01-04"]`, "fhir-wrong-type /authored"},
		{fhir.OwnBase + `response-id"`, `urn:oid:1.2.208.176.1.2"`, "fhir-person /identifier"},
		{fhir.OwnBase + `response-id"`, `urn:oid:1.2.208.176.1.6.1.3.177"`, "fhir-person /identifier"},
		{`"identifier":{`, `"identifier":7,"x":{`, "fhir-wrong-type /identifier"},
		{`"4T8KZ1B7QW3N"`, `"short"`, "too-short /identifier/value"},
		{`"4T8KZ1B7QW3N"`, `"4t8kz1b7qw3n"`, "wrong-form /identifier/value"},
		{`"value":"4T8KZ1B7QW3N"`, `"value":"4T8KZ1B7QW3N","period":{}`, "fhir-wrong-type /identifier/period"},
		{`,"value":"4T8KZ1B7QW3N"`, ``, "fhir-missing /identifier"},
		{`"linkId":"leader-named"`, `"linkId":"leader"`, "fhir-no-such-item /item/0/item/1/linkId"},
		{`"linkId":"leader-named"`, `"linkId":"about.role"`, "fhir-no-such-item /item/0/item/1/linkId"},
		{`"linkId":"leader-named"`, `"linkId":"purpose-written"`, "fhir-item-twice /item/0/item/1/linkId"},
		{`"linkId":"leader-named"`, `"linkId":null`, "fhir-wrong-type /item/0/item/1/linkId"},
		{`"linkId":"leader-named",`, ``, "fhir-missing /item/0/item/1"},
		{`"linkId":"leader-named",`, `"linkId":"leader-named","item":[{"linkId":"supervision"}],`, "fhir-no-such-item /item/0/item/1/item/0"},
		{`"linkId":"leader-named",`, `"linkId":"leader-named","item":[{"linkId":"sign.leader-named","answer":[]}],`, "fhir-not-read /item/0/item/1/item/0/answer"},
		{`"linkId":"leader-named",`, `"linkId":"sign.leader",`, "fhir-no-such-item /item/0/item/1/linkId"},
		{`"linkId":"about.role",`, `"linkId":"about.role","item":[{"linkId":"text.note"}],`, "fhir-not-read /item/1/item/0/item"},
		{`"code":"2"`, `"code":"4"`, "fhir-not-an-option /item/0/item/1/answer/0/valueCoding"},
		{`"code":"2"`, `"code":2`, "fhir-wrong-type /item/0/item/1/answer/0/valueCoding/code"},
		{`"code":"hr"`, `"code":"boss"`, "fhir-not-an-option /item/1/item/0/answer/0/valueCoding"},
		{`fhir/role"`, `fhir/choice/temperatur"`, "fhir-not-an-option /item/1/item/0/answer/0/valueCoding"},
		{`"valueBoolean":true`, `"valueBoolean":"true"`, "fhir-wrong-type /item/1/item/1/answer/0/valueBoolean"},
		{`[{"valueBoolean":true}]`, `[{"valueBoolean":true},{"valueBoolean":true}]`, "fhir-one-answer /item/1/item/1/answer"},
		{`[{"valueBoolean":true}]`, `[]`, "fhir-one-answer /item/1/item/1/answer"},
		{`[{"valueBoolean":true}]`, `{}`, "fhir-wrong-type /item/1/item/1/answer"},
		{`{"valueBoolean":true}`, `{"valueBoolean":true,"item":[]}`, "fhir-not-read /item/1/item/1/answer/0/item"},
		{`{"valueBoolean":true}`, `{"valueString":"ja"}`, "fhir-not-read /item/1/item/1/answer/0/valueString"},
		{`"valueString":"y"`, `"valueInteger":1`, "fhir-not-read /extension/0/valueInteger"},
		{`"valueString":"y"`, `"valueString":"y","valueBase64Binary":"eA=="`, "fhir-extension /extension/0"},
		{`"valueString":"y"`, `"valueBase64Binary":"?"`, "fhir-extension /extension/0/valueBase64Binary"},
		{`"valueString":"y"`, `"_valueString":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}`, "fhir-extension /extension/0/_valueString"},
		{`"https://example.org/x"`, `"urn:x"`, "wrong-form /extension/0"},
		{`"https://example.org/x"`, `"` + fhir.OwnBase + `schema"`, "fhir-extension /extension/0"},
		{`"valueString":"y"`, `"valueString":"` + strings.Repeat("y", 2001) + `"`, "too-long /extension/0"},
		{`{"resourceType"`, `{"status":"completed","resourceType"`, "duplicate-key /status"},
		{good, `[]`, "fhir-wrong-type "},
		{good, ``, "empty-document "},
	} {
		require.Contains(t, good, c.old)
		out, err := f.Read([]byte(strings.Replace(good, c.old, c.new, 1)), "")
		got := codes(t, err)
		assert.Contains(t, got, c.want, "%s for %s", c.new, c.old)
		assert.Zero(t, out)
		for _, code := range got {
			said[strings.Fields(code)[0]] = true
		}
	}
	var ours []string
	for code := range said {
		if strings.HasPrefix(code, "fhir-") {
			ours = append(ours, code)
		}
	}
	slices.Sort(ours)
	assert.Equal(t, []string{
		"fhir-date", "fhir-extension", "fhir-item-twice", "fhir-missing", "fhir-no-such-item", "fhir-not-an-option", "fhir-not-read",
		"fhir-one-answer", "fhir-other-questionnaire", "fhir-other-resource", "fhir-person", "fhir-status", "fhir-wrong-type",
	}, ours, "with fhir-base, all the codes there are")
	for _, other := range []string{`{}`, `{"questionnaire":7}`, `{"questionnaire":"https://a/Questionnaire/-da|1.0.0"}`, `{"questionnaire":"ftp://a/Questionnaire/a-da|1.0.0"}`, `[]`, `{`} {
		_, ok := fhir.InstrumentOf([]byte(other))
		assert.False(t, ok, other)
	}
}

// TestToTalkHasNoForm: what is to talk from does not leave by this door.
func TestToTalkHasNoForm(t *testing.T) {
	in, ok := instruments.Get(instruments.Rolle)
	require.True(t, ok)
	f, err := fhir.NewForm(&in, fhir.Options{})
	assert.Nil(t, f)
	assert.Equal(t, []string{"fhir-to-talk /use"}, codes(t, err))
}

// TestDocumentedCodes: docs/fhir.md has every code and no other.
func TestDocumentedCodes(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "fhir.md"))
	require.NoError(t, err)
	var told []string
	for line := range strings.Lines(string(page)) {
		if rest, ok := strings.CutPrefix(line, "| `fhir-"); ok {
			code, _, _ := strings.Cut(rest, "`")
			told = append(told, "fhir-"+code)
		}
	}
	assert.Equal(t, fhir.Codes(), told)
}

// TestLargeNumbers: at the bounds of an instrument the numbers of the
// expressions take more than 32 bits, on any machine.
func TestLargeNumbers(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	theme := in.Themes[0]
	in.Themes = nil
	for i := range 20 {
		next := readiness.Theme{ID: "t-" + strconv.Itoa(i), Title: theme.Title, Weight: 100}
		for j := range 20 {
			item := theme.Items[0]
			item.ID = fmt.Sprintf("i-%d-%d", i, j)
			next.Items = append(next.Items, item)
		}
		in.Themes = append(in.Themes, next)
	}
	// Whatever 14 to 20 divide, times 100; and times 3, the highest option.
	q := string(form(t, in, peerwork.LangEN).Questionnaire())
	assert.Contains(t, q, "* 162792000.0 div %t1.count()")
	assert.Contains(t, q, "* 4883760.0) div (")
	assert.Contains(t, q, "* 9767520.0), {})")
	assert.NotRegexp(t, `[( ]-[0-9]`, q)
}
