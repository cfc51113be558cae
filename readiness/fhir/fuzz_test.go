package fhir_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/fhir"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// FuzzRead reads anything as a QuestionnaireResponse. What is read is a good
// response that comes back from its own QuestionnaireResponse; what is refused
// has reasons.
func FuzzRead(f *testing.F) {
	const id = "4T8KZ1B7QW3N"
	temperatur, _ := instruments.Get(instruments.Temperatur)
	form := form(f, temperatur, peerwork.LangEN)
	elsewhere, err := os.ReadFile(filepath.Join("testdata", "elsewhere.json"))
	require.NoError(f, err)
	f.Add(elsewhere)
	for _, path := range files(f, "response") {
		var r readiness.Response
		read(f, path, &r)
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
		if data, err := form.Response(&r); err == nil {
			f.Add(data)
		}
	}
	for _, s := range []string{"", "null", "[]", "{", `{"resourceType":1}`, `{"questionnaire":"https://a/Questionnaire/temperatur-en|0.1.0","resourceType":"QuestionnaireResponse","status":"completed"}`,
		`{"item":[{"item":[{"answer":[{}]}]}]}`, `{"extension":[{"url":"https://a","_valueString":{"extension":[]}}]}`, `{"identifier":[]}`, `{"item":{"linkId":"a"}}`, `{"a":1,"a":2}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fhir.InstrumentOf(data)
		r, err := form.Read(data, id)
		if err != nil {
			require.Zero(t, r)
			ps := err.(peerwork.Problems)
			require.LessOrEqual(t, len(ps), 100)
			for _, p := range ps {
				require.NotEmpty(t, p.Code)
				require.NotEmpty(t, p.Text.DA)
				require.NotEmpty(t, p.Text.EN)
				require.True(t, p.Pointer == "" || p.Pointer[0] == '/')
			}
			return
		}
		require.NoError(t, r.Validate())
		sent, err := form.Response(&r)
		require.NoError(t, err)
		require.True(t, json.Valid(sent))
		back, err := form.Read(sent, "")
		require.NoError(t, err)
		require.Equal(t, r, back)
	})
}

// FuzzForm makes the form of any instrument there is: one that keeps every text
// and every extension, and that no text breaks.
func FuzzForm(f *testing.F) {
	for _, path := range files(f, "instrument") {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data, "Tekst", "")
	}
	for _, text := range []string{"", " ", "\x00", "a\nb", "*_`[<&#|~\\", "</script>", "\u2028", "\ufffd", "'", "' or true"} {
		f.Add([]byte(`{}`), text, "https://solbjerg.example/")
	}
	f.Fuzz(func(t *testing.T, data []byte, text, base string) {
		var in readiness.Instrument
		if in.UnmarshalJSON(data) != nil {
			in, _ = instruments.Get(instruments.Temperatur)
			both := peerwork.Text{DA: text, EN: text}
			in.Title, in.Intro, in.About, in.Scale.Unknown = both, both, []peerwork.Text{both}, both
			in.Themes[0].Title, in.Themes[0].Items[0].Statement, in.Themes[0].Items[0].Sign = both, both, both
			in.Extensions = []peerwork.Extension{{Name: "https://a", Value: text}}
		}
		form, err := fhir.NewForm(&in, fhir.Options{Lang: peerwork.LangEN, Base: base})
		if err != nil {
			return
		}
		q := tree(t, form.Questionnaire())
		var strings func(v any)
		strings = func(v any) {
			switch v := v.(type) {
			case map[string]any:
				for _, inner := range v {
					strings(inner)
				}
			case []any:
				for _, inner := range v {
					strings(inner)
				}
			case string:
				require.NotEmpty(t, v, "FHIR knows no empty text")
				for _, r := range v {
					require.True(t, r >= ' ' && (r < 0x7f || r > 0x9f) || r == '\n' || r == '\t' || r == '\r', "%q", v)
				}
			}
		}
		strings(q)
	})
}
