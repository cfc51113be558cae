package schema_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

func ExampleValidate() {
	err := schema.Validate(schema.KindResponse, []byte(`{
		"id": "7ZKQ2M4T9XAB",
		"instrument": "temperatur",
		"version": "1.0.0",
		"role": "boss",
		"answer": []
	}`))
	var problems peerwork.Problems
	errors.As(err, &problems)
	for _, p := range problems {
		fmt.Println(p.Pointer, p.Code)
		fmt.Println("  ", p.Text.EN)
	}
	// Output:
	// /answer unknown-property
	//    There is no property “answer” here. Remove it, or correct its name. Did you mean “answers”?
	// /answers missing-property
	//    The property “answers” is missing. Add it.
	// /role not-in-list
	//    “boss” is not one of the choices. Pick one of these: leader, colleague, hr, union-or-safety-rep, peer, citizen, relative, job-consultant, other.
}

func ExampleDecode() {
	r, err := schema.Decode[readiness.Response]([]byte(`{
		"id": "7ZKQ2M4T9XAB",
		"instrument": "temperatur",
		"version": "1.0.0",
		"answers": [{"item": "leader-named", "choice": "2"}]
	}`))
	fmt.Println(r.Answers[0].Choice, err)

	_, err = schema.Decode[readiness.Response]([]byte(`{"id": `))
	fmt.Println(err)
	// Output:
	// 2 <nil>
	// document: Line 1, column 8: Here should be a value, but the document ends. (json-syntax)
}

func ExampleKindOf() {
	fmt.Println(schema.KindOf([]byte(`{"$schema": "https://peerwork-dk.github.io/peerwork/schema/v1/result.schema.json"}`)))
	fmt.Println(schema.KindOf([]byte(`{"answers": []}`)))
	// Output:
	// result true
	//  false
}

func TestKinds(t *testing.T) {
	kinds := schema.Kinds()
	assert.Equal(t, []schema.Kind{"instrument", "response", "result", "group-result", "follow-up", "vision", "plan", "job-description", "review", "recovery-coverage", "entry", "overview", "folder"}, kinds)
	kinds[0] = "changed"
	assert.NotEqual(t, kinds, schema.Kinds(), "the list is the caller's own")
	assert.Equal(t, schema.KindInstrument, schema.KindFor[readiness.Instrument]())
	assert.Equal(t, schema.KindResponse, schema.KindFor[readiness.Response]())
	assert.Equal(t, schema.KindResult, schema.KindFor[readiness.Result]())

	assert.Equal(t, schema.KindGroupResult, schema.KindFor[readiness.GroupResult]())
	assert.Equal(t, schema.KindFollowUp, schema.KindFor[readiness.FollowUp]())
	assert.Equal(t, schema.KindVision, schema.KindFor[readiness.Vision]())
	assert.Equal(t, schema.KindPlan, schema.KindFor[readiness.Plan]())

	assert.Equal(t, schema.KindJobDescription, schema.KindFor[jobdesc.Description]())
	assert.Equal(t, schema.KindReview, schema.KindFor[review.Review]())
	assert.Equal(t, schema.KindRecoveryCoverage, schema.KindFor[jobdesc.Coverage]())

	assert.Empty(t, schema.ID("letter"))
	assert.Nil(t, schema.Schema("letter"))
	problems := problemsOf(t, schema.Validate("letter", []byte(`{}`)))
	require.Len(t, problems, 1)
	assert.Equal(t, "unknown-kind", problems[0].Code)
	assert.Contains(t, problems[0].Text.DA, "instrument, response, result")
}

func TestKindOf(t *testing.T) {
	for _, k := range schema.Kinds() {
		kind, ok := schema.KindOf([]byte(`{"$schema":"` + schema.ID(k) + `"}`))
		assert.True(t, ok)
		assert.Equal(t, k, kind)
		// A newer version is of the same kind, and what follows may be broken:
		// Validate says how.
		newer := strings.Replace(schema.ID(k), "/v1/", "/v3.1/", 1)
		kind, ok = schema.KindOf([]byte(` { "a" : [1, {}], "\u0024schema" : "` + newer + `", oops`))
		assert.True(t, ok)
		assert.Equal(t, k, kind)
	}
	for _, data := range []string{
		``, `x`, `[]`, `null`, `{}`, `{"a":1}`, `{"$schema":1}`, `{"$schema":null}`, `{"$schema":"https://json-schema.org/draft/2020-12/schema"}`,
		`{"$schema":"` + peerwork.SchemaBase + `v1/letter.schema.json"}`, `{"$schema":"` + peerwork.SchemaBase + `v1/response.json"}`,
		`{"a":{"$schema":"` + schema.ID(schema.KindResponse) + `"}}`, `{a:1,"$schema":"` + schema.ID(schema.KindResponse) + `"}`, "\xff", `{"$schema":"`,
	} {
		_, ok := schema.KindOf([]byte(data))
		assert.False(t, ok, data)
	}
}

// Each schema is what the doc comment promises: 2020-12, an absolute versioned
// $id, self-contained, closed, described, and without a keyword that the codec
// has no counterpart for.
func TestSchemasKeepToWhatAllValidatorsAgreeOn(t *testing.T) {
	known := map[string]bool{}
	for _, word := range strings.Fields("$schema $id $comment $ref $defs title description type properties required additionalProperties items const enum minLength maxLength pattern not minimum maximum minItems maxItems examples") {
		known[word] = true
	}
	for _, k := range schema.Kinds() {
		text := schema.Schema(k)
		var root map[string]any
		require.NoError(t, json.Unmarshal(text, &root))
		assert.Equal(t, "https://json-schema.org/draft/2020-12/schema", root["$schema"])
		assert.Equal(t, schema.ID(k), root["$id"])
		assert.Equal(t, byte('\n'), text[len(text)-1])
		var walk func(at string, s map[string]any)
		walk = func(at string, s map[string]any) {
			for word, value := range s {
				assert.True(t, known[word], "%s: %s", at, word)
				switch value := value.(type) {
				case map[string]any:
					if word == "not" {
						// All that stands under it, and only beside a pattern.
						assert.Equal(t, map[string]any{"type": "string", "pattern": "[^!-~]"}, value, at)
						assert.NotEmpty(t, s["pattern"], at)
					} else if word == "properties" || word == "$defs" {
						for name, part := range value {
							assert.NotEmpty(t, part.(map[string]any)["description"], "%s/%s has no description", at, name)
							walk(at+"/"+name, part.(map[string]any))
						}
					} else {
						walk(at+"/"+word, value)
					}
				case string:
					if word == "$ref" {
						assert.True(t, strings.HasPrefix(value, "#/$defs/"), "%s refers to %s", at, value)
					}
				}
			}
			switch s["type"] {
			case "object":
				assert.Equal(t, false, s["additionalProperties"], at)
			case "array":
				assert.NotNil(t, s["maxItems"], at)
			case "string":
				assert.True(t, s["maxLength"] != nil || s["enum"] != nil || s["const"] != nil, at)
			case "integer":
				assert.True(t, s["minimum"] != nil && s["maximum"] != nil, at)
			case "boolean":
			default:
				assert.NotEmpty(t, s["$ref"], "%s has the type %v", at, s["type"])
			}
		}
		walk(string(k), root)
	}
}

func TestSchemaIsACopy(t *testing.T) {
	before := string(schema.Schema(schema.KindResponse))
	schema.Schema(schema.KindResponse)[0] = 'x'
	assert.Equal(t, before, string(schema.Schema(schema.KindResponse)))
}

func TestMaxBytes(t *testing.T) {
	data := examples(t, "instrument")["solbjerg"]
	for name, o := range map[string]schema.Options{"zero": {}, "exact": {MaxBytes: len(data)}, "huge": {MaxBytes: math.MaxInt}} {
		assert.NoError(t, o.Validate(schema.KindInstrument, data), name)
		_, err := schema.DecodeWith[readiness.Instrument](data, o)
		assert.NoError(t, err, name)
	}
	o := schema.Options{MaxBytes: len(data) - 1}
	problems := problemsOf(t, o.Validate(schema.KindInstrument, data))
	require.Len(t, problems, 1)
	assert.Equal(t, "document-too-large", problems[0].Code)
	_, err := schema.DecodeWith[readiness.Instrument](data, o)
	assert.Equal(t, problems, err)

	// With room for more than 1 MiB, more is read.
	padded := append(data, strings.Repeat(" ", 1<<20)...)
	assert.Equal(t, "document-too-large", problemsOf(t, schema.Validate(schema.KindInstrument, padded))[0].Code)
	_, err = schema.DecodeWith[readiness.Instrument](padded, schema.Options{MaxBytes: 2 << 20})
	assert.NoError(t, err)
	assert.NoError(t, schema.Options{MaxBytes: 2 << 20}.Validate(schema.KindInstrument, padded))
}

// Run with -race, this shows that documents can be checked at the same time.
func TestConcurrentUse(t *testing.T) {
	var group sync.WaitGroup
	for _, k := range schema.Kinds() {
		bad := examples(t, "invalid/"+string(k))["nothing-in-it"]
		want := schema.Validate(k, bad)
		for range 8 {
			group.Add(1)
			go func() {
				defer group.Done()
				for range 20 {
					assert.Equal(t, want, schema.Validate(k, bad))
				}
			}()
		}
	}
	group.Wait()
}

// What the validator says in its own words changes from run to run. What we
// say does not.
func TestSameEveryTime(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, k := range schema.Kinds() {
		for name, data := range examples(t, "invalid/"+string(k)) {
			first := schema.Validate(k, data)
			for range 20 {
				require.Equal(t, first, schema.Validate(k, data), name)
			}
		}
	}
}
