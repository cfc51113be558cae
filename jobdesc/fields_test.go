package jobdesc_test

import (
	"encoding/json"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/schema"
)

// TestFieldsAreAll compares the fields with the type and the schema: none is
// forgotten, none is left over, and each is what it says.
func TestFieldsAreAll(t *testing.T) {
	type property struct {
		Ref        string `json:"$ref"`
		Properties map[string]*property
		Required   []string
		Items      *property
		MaxItems   int
		Enum       []string
		MinLength  int
		MaxLength  int
		Minimum    int
		Maximum    int
		Pattern    string
	}
	var whole struct {
		property
		Defs map[string]*property `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(schema.Schema(schema.KindJobDescription), &whole))
	lists := map[string][]string{}
	for _, l := range jobdesc.Lists() {
		for _, e := range l.Entries {
			lists[l.Name] = append(lists[l.Name], e.ID)
		}
	}
	left := jobdesc.Fields()
	var walk func(of reflect.Type, s *property, at string)
	walk = func(of reflect.Type, s *property, at string) {
		for i := range of.NumField() {
			name, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			if name == "$schema" {
				continue
			}
			of, at := of.Field(i).Type, at+"/"+name
			require.NotEmpty(t, left, at)
			f := left[0]
			left = left[1:]
			require.Equal(t, at, f.Path)
			assert.True(t, f.Label.DA != "" && f.Label.EN != "", at)
			p := s.Properties[name]
			require.NotNil(t, p, at)
			assert.Equal(t, of.Kind() == reflect.Slice, f.Many, at)
			assert.Equal(t, slices.Contains(s.Required, name), f.Required, at)
			assert.Equal(t, p.MaxItems, f.MaxEntries, at)
			assert.Equal(t, f.Many, f.MaxEntries > 0, "%s: every list has a bound", at)
			if of.Kind() == reflect.Slice {
				of, p, at = of.Elem(), p.Items, at+"/*"
			}
			if of.Kind() == reflect.Pointer {
				of = of.Elem()
			}
			if p.Ref != "" {
				p = whole.Defs[path.Base(p.Ref)]
			}
			assert.Equal(t, p.Enum, f.Values, at)
			assert.Equal(t, p.Pattern, f.Pattern, at)
			assert.Equal(t, []int{p.MinLength + p.Minimum, p.MaxLength + p.Maximum}, []int{f.Min, f.Max}, at)
			want := jobdesc.FieldKindWords
			switch {
			case of.Kind() == reflect.Struct:
				want = jobdesc.FieldKindPart
			case of == reflect.TypeFor[peerwork.Date]():
				want = jobdesc.FieldKindDay
			case of == reflect.TypeFor[jobdesc.Answer]():
				want = jobdesc.FieldKindAnswer
			case of.Kind() == reflect.Int && strings.HasSuffix(strings.ToLower(name), "minutesperweek"):
				want = jobdesc.FieldKindMinutes
			case of.Kind() == reflect.Int, of == reflect.TypeFor[jobdesc.Amount]():
				want = jobdesc.FieldKindNumber
			case len(p.Enum) > 0:
				want = jobdesc.FieldKindChoice
			}
			assert.Equal(t, want, f.Kind, at)
			if f.List != "" {
				assert.Equal(t, lists[f.List], p.Enum, at)
			} else if want == jobdesc.FieldKindChoice {
				assert.Contains(t, []string{"lang", "aspects", "dilemma", "side"}, name, "%s has a list", at)
			}
			if want == jobdesc.FieldKindPart {
				walk(of, p, at)
			}
		}
	}
	walk(reflect.TypeFor[jobdesc.Description](), &whole.property, "")
	assert.Empty(t, left)
}

// TestFieldsInOrder: the order says something in these lists, and in no other.
func TestFieldsInOrder(t *testing.T) {
	var ordered []string
	for _, f := range jobdesc.Fields() {
		if f.Ordered {
			assert.True(t, f.Many, f.Path)
			ordered = append(ordered, f.Path)
		}
	}
	assert.Equal(t, []string{"/tasks", "/recruitment/respectfulQuestions", "/evaluation/questions"}, ordered)
}

// TestFieldLabels: in one place no two fields are called the same.
func TestFieldLabels(t *testing.T) {
	seen := map[string]string{}
	for _, f := range jobdesc.Fields() {
		for _, label := range []string{"da " + f.Label.DA, "en " + f.Label.EN} {
			key := path.Dir(f.Path) + " " + label
			assert.Empty(t, seen[key], "%s: %s", f.Path, label)
			seen[key] = f.Path
		}
	}
}

// TestFieldsAreTheCallers: to change what one gets changes nothing for others.
func TestFieldsAreTheCallers(t *testing.T) {
	lang := &jobdesc.Fields()[0]
	lang.Path, lang.Values[0] = "x", "x"
	assert.Equal(t, "/lang", jobdesc.Fields()[0].Path)
	assert.Equal(t, []string{"da", "en"}, jobdesc.Fields()[0].Values)
}
