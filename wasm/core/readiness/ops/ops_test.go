package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

// canonical is a standard instrument as the widget gets it.
func canonical(t *testing.T, id string) string {
	t.Helper()
	in, ok := instruments.Get(id)
	require.True(t, ok)
	text, err := in.MarshalJSON()
	require.NoError(t, err)
	return string(text)
}

// One truth: what the core answers is, byte for byte, the golden that the
// library's own scoring is tested with.
func TestScoreGivesTheGoldens(t *testing.T) {
	golden := filepath.Join("..", "..", "..", "..", "readiness", "testdata", "golden")
	for _, id := range instruments.IDs() {
		text := canonical(t, id)
		var in readiness.Instrument
		require.NoError(t, in.UnmarshalJSON([]byte(text)))
		responses, err := filepath.Glob(filepath.Join(golden, id, "*.response.json"))
		require.NoError(t, err)
		assert.GreaterOrEqual(t, len(responses), 12)
		for _, at := range responses {
			response, err := os.ReadFile(at)
			require.NoError(t, err)
			want, err := os.ReadFile(strings.Replace(at, ".response.", ".result.", 1))
			require.NoError(t, err)
			result := strings.TrimSpace(string(want))
			assert.Equal(t, `{"ok":`+result+`}`, ops.Call("score", text, string(response)), at)

			var r readiness.Response
			require.NoError(t, r.UnmarshalJSON(response))
			scorer, err := readiness.NewScorer(&in)
			require.NoError(t, err)
			direct, err := scorer.Score(&r)
			require.NoError(t, err)
			bytes, err := direct.MarshalJSON()
			require.NoError(t, err)
			assert.Equal(t, result, string(bytes), at)
		}
	}
}

// Whatever form an instrument comes in, the answer is its canonical one.
func TestInstrumentIsCanonical(t *testing.T) {
	for _, id := range instruments.IDs() {
		written, ok := instruments.JSON(id)
		require.True(t, ok)
		want := `{"ok":` + canonical(t, id) + `}`
		assert.Equal(t, want, ops.Call("instrument", string(written)), id)
		assert.Equal(t, want, ops.Call("instrument", canonical(t, id)), id)
	}
}

// problem is one entry of the answer "problems".
type problem struct {
	Code, Pointer string
	Text          struct{ DA, EN string }
}

func TestProblems(t *testing.T) {
	whole := canonical(t, instruments.Temperatur)
	response := `{"id":"7ZKQ2M4T9XAB","instrument":"temperatur","version":"0.1.0","answers":[]}`
	change := func(text, from, to string) string {
		require.Equal(t, 1, strings.Count(text, from), from)
		return strings.Replace(text, from, to, 1)
	}
	for name, c := range map[string]struct {
		texts []string
		want  []string // code and pointer
	}{
		"not JSON":            {[]string{"instrument", `{"id":`}, []string{"json-syntax "}},
		"empty":               {[]string{"instrument", ""}, []string{"empty-document "}},
		"a list":              {[]string{"instrument", "[]"}, []string{"wrong-type "}},
		"shape":               {[]string{"instrument", change(whole, `"minutes":3`, `"minutes":0`)}, []string{"below-minimum /minutes"}},
		"meaning":             {[]string{"instrument", change(whole, `"from":40`, `"from":90`)}, []string{"instrument-band-order /bands/2/from"}},
		"score: instrument":   {[]string{"score", change(whole, `"minutes":3`, `"minutes":0`), response}, []string{"below-minimum /minutes"}},
		"score: its meaning":  {[]string{"score", change(whole, `"from":40`, `"from":90`), response}, []string{"instrument-band-order /bands/2/from"}},
		"score: response":     {[]string{"score", whole, change(response, "7ZKQ", "LLLL")}, []string{"wrong-form /id"}},
		"score: what it asks": {[]string{"score", whole, change(response, `[]`, `[{"item":"weather","choice":"1"},{"item":"supervision","choice":"6"}]`)}, []string{"response-unknown-item /answers/0/item", "response-choice-off-scale /answers/1/choice"}},
		"score: another one":  {[]string{"score", whole, change(response, "temperatur", "parathed")}, []string{"response-other-instrument /instrument"}},
	} {
		t.Run(name, func(t *testing.T) {
			answer := ops.Call(c.texts[0], c.texts[1:]...)
			var got struct{ Problems []problem }
			require.NoError(t, json.Unmarshal([]byte(answer), &got), answer)
			var short []string
			for _, p := range got.Problems {
				short = append(short, p.Code+" "+p.Pointer)
				assert.NotEmpty(t, p.Text.DA)
				assert.NotEmpty(t, p.Text.EN)
			}
			assert.Equal(t, c.want, short, answer)
		})
	}
}

func TestMisuse(t *testing.T) {
	for _, texts := range [][]string{{""}, {"instrument"}, {"instrument", "{}", "{}"}, {"score", "{}"}, {"score", "{}", "{}", "{}"}, {"sing", "{}"}, {"Score", "{}", "{}"}} {
		assert.Equal(t, call.Misuse, ops.Call(texts[0], texts[1:]...), texts)
	}
	assert.True(t, json.Valid([]byte(call.Misuse)))
}

// Hostile text is answered, never fatal.
func TestHostileTexts(t *testing.T) {
	deep := strings.Repeat("[", 10_000)
	for name, text := range map[string]string{
		"deep lists":      deep,
		"deep objects":    strings.Repeat(`{"a":`, 10_000),
		"a long number":   `{"minutes":` + strings.Repeat("9", 100_000) + `}`,
		"a large number":  `{"minutes":1e5000000}`,
		"names twice":     `{"id":"a","\u0069d":"b"}`,
		"half a pair":     `{"id":"\ud800"}`,
		"zero bytes":      "\x00\x00\x00",
		"no UTF-8":        "{\"id\":\"\xff\"}",
		"a mark of order": "\ufeff{}",
		"two megabytes":   `{"id":"` + strings.Repeat("a", 2<<20) + `"}`,
		"many names":      manyNames(),
		"NaN":             `{"minutes":NaN}`,
		"null":            "null",
	} {
		for _, answer := range []string{ops.Call("instrument", text), ops.Call("score", text, "{}"), ops.Call("score", canonical(t, instruments.Temperatur), text)} {
			assert.True(t, strings.HasPrefix(answer, `{"problems":[{`), "%s: %.100s", name, answer)
			assert.True(t, json.Valid([]byte(answer)), name)
		}
	}
}

// manyNames is an object with a hundred thousand properties nobody knows.
func manyNames() string {
	var b strings.Builder
	for i := range 100_000 {
		b.WriteString(`,"a` + strconv.Itoa(i) + `":1`)
	}
	return "{" + b.String()[1:] + "}"
}
