package schema_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

func TestGoodExamples(t *testing.T) {
	for _, k := range schema.Kinds() {
		for name, data := range good(t, k) {
			t.Run(string(k)+"/"+name, func(t *testing.T) {
				assert.Empty(t, agree(t, k, data))
				d, _ := decode(t, k, data)
				assert.NoError(t, d.Validate(), "the meaning is wrong")
			})
		}
	}
}

func TestBadExamples(t *testing.T) {
	seen := map[string]bool{"unknown-kind": true, "document-too-large": true} // no file can show these
	for _, k := range schema.Kinds() {
		all := examples(t, "invalid/"+string(k))
		assert.GreaterOrEqual(t, len(all), 15)
		for name, data := range all {
			t.Run(string(k)+"/"+name, func(t *testing.T) {
				problems := agree(t, k, data)
				assert.NotEmpty(t, problems)
				for _, p := range problems {
					seen[p.Code] = true
				}
				golden(t, filepath.Join("examples", "invalid", string(k), name), problems)
			})
		}
	}
	for _, c := range codec.Codes() {
		assert.True(t, seen[c.Code], "no bad example shows %s", c.Code)
	}
}

func TestExamplesWrongInMeaning(t *testing.T) {
	for _, k := range schema.Kinds() {
		for name, data := range examples(t, "meaning/"+string(k)) {
			t.Run(string(k)+"/"+name, func(t *testing.T) {
				require.Empty(t, agree(t, k, data), "the shape is to be right")
				d, _ := decode(t, k, data)
				problems := problemsOf(t, d.Validate())
				assert.NotEmpty(t, problems)
				for _, p := range problems {
					assert.Contains(t, p.Code, string(k)+"-", "a code of meaning begins with the kind")
				}
				golden(t, filepath.Join("examples", "meaning", string(k), name), problems)
			})
		}
	}
}

// The result of each example response is the example result of the same name.
func TestExampleResults(t *testing.T) {
	responses := examples(t, "response")
	for name, data := range responses {
		t.Run(name, func(t *testing.T) {
			r, err := schema.Decode[readiness.Response](data)
			require.NoError(t, err)
			in, ok := instruments.Get(r.Instrument)
			if !ok {
				for _, data := range examples(t, "instrument") {
					custom, err := schema.Decode[readiness.Instrument](data)
					require.NoError(t, err)
					if custom.ID == r.Instrument {
						in = custom
					}
				}
			}
			x, err := scorer(t, &in).Score(&r)
			require.NoError(t, err)
			x.Schema = schema.ID(schema.KindResult)
			goldenDocument(t, filepath.Join("examples", "result", name), x)
		})
	}
	if !*update {
		for name := range examples(t, "result") {
			assert.Contains(t, responses, name)
		}
	}
}

// The review and the coverage of an example job description are the examples of
// the same name.
func TestExampleReviewsAndCoverages(t *testing.T) {
	descriptions := good(t, schema.KindJobDescription)
	for _, k := range []schema.Kind{schema.KindReview, schema.KindRecoveryCoverage} {
		for name := range examples(t, string(k)) {
			t.Run(string(k)+"/"+name, func(t *testing.T) {
				require.Contains(t, descriptions, name)
				d, err := schema.Decode[jobdesc.Description](descriptions[name])
				require.NoError(t, err)
				if k == schema.KindReview {
					r := review.Of(&d)
					r.Schema = schema.ID(k)
					goldenDocument(t, filepath.Join("examples", string(k), name), r)
				} else {
					c := d.Coverage()
					c.Schema = schema.ID(k)
					goldenDocument(t, filepath.Join("examples", string(k), name), c)
				}
			})
		}
	}
}

// Every property of a job description is in a good example.
func TestExamplesShowEveryProperty(t *testing.T) {
	shown := map[string]bool{}
	var note func(at string, v any)
	note = func(at string, v any) {
		shown[at] = true
		switch v := v.(type) {
		case map[string]any:
			for name, part := range v {
				note(at+"/"+name, part)
			}
		case []any:
			for _, part := range v {
				note(at, part)
			}
		}
	}
	for _, data := range good(t, schema.KindJobDescription) {
		var v any
		require.NoError(t, json.Unmarshal(data, &v))
		note("", v)
	}
	var root map[string]any
	require.NoError(t, json.Unmarshal(schema.Schema(schema.KindJobDescription), &root))
	var walk func(at string, s map[string]any)
	walk = func(at string, s map[string]any) {
		if ref, ok := s["$ref"].(string); ok {
			s = root["$defs"].(map[string]any)[filepath.Base(ref)].(map[string]any)
		}
		properties, _ := s["properties"].(map[string]any)
		for name, part := range properties {
			assert.True(t, shown[at+"/"+name], "no good example has %s/%s", at, name)
			walk(at+"/"+name, part.(map[string]any))
		}
		if items, ok := s["items"].(map[string]any); ok {
			walk(at, items)
		}
	}
	walk("", root)
}

// Every problem in the goldens says something in both languages, and what it
// says was filled in.
func TestSentencesAreFilledIn(t *testing.T) {
	for _, k := range schema.Kinds() {
		for name, data := range examples(t, "invalid/"+string(k)) {
			for _, p := range problemsOf(t, schema.Validate(k, data)) {
				assert.NotEmpty(t, p.Text.DA, name)
				assert.NotEmpty(t, p.Text.EN, name)
				assert.NotEqual(t, p.Text.DA, p.Text.EN, name)
				assert.NotContains(t, p.Text.DA+p.Text.EN, "$1", name)
				assert.NotContains(t, p.Text.DA+p.Text.EN, "$2", name)
				assert.True(t, slices.ContainsFunc([]string{".", "?"}, func(end string) bool {
					return p.Text.DA[len(p.Text.DA)-1:] == end && p.Text.EN[len(p.Text.EN)-1:] == end
				}), "%s: %s", name, p.Text.DA)
			}
		}
	}
}
