package build

import (
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
)

var (
	interfaces = regexp.MustCompile(`(?ms)^export interface (\w+) (?:extends \w+ )?\{\n(.*?)^\}`)
	unions     = regexp.MustCompile(`(?m)^export type (\w+) = ('.*');$`)
	quoted     = regexp.MustCompile(`'([^']+)'`)
)

// The types for editors are written by hand, to read well, and compared with
// what they mirror, to be right.
func TestTypesMirrorTheDocuments(t *testing.T) {
	text := typesText(t)
	written := map[string][]string{}
	for _, m := range interfaces.FindAllStringSubmatch(text, -1) {
		for line := range strings.Lines(m[2]) {
			if field := strings.TrimSuffix(strings.TrimSpace(line), ";"); field != "" && !strings.HasPrefix(field, "/*") {
				written[m[1]] = append(written[m[1]], field)
			}
		}
	}
	seen := map[reflect.Type]bool{}
	for _, document := range []any{readiness.Instrument{}, readiness.Response{}, readiness.Result{}} {
		compare(t, reflect.TypeOf(document), written, seen)
	}
	assert.Len(t, seen, 14)
}

// compare checks that the interface for a struct has its properties, in order.
func compare(t *testing.T, of reflect.Type, written map[string][]string, seen map[reflect.Type]bool) {
	if seen[of] {
		return
	}
	seen[of] = true
	var want []string
	for i := range of.NumField() {
		field := of.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if options != "" {
			name += "?"
		}
		kind := field.Type
		suffix := ""
		for kind.Kind() == reflect.Slice || kind.Kind() == reflect.Pointer {
			if kind.Kind() == reflect.Slice {
				suffix += "[]"
			}
			kind = kind.Elem()
		}
		switch {
		case kind.Kind() == reflect.Struct:
			compare(t, kind, written, seen)
			want = append(want, name+": "+kind.Name()+suffix)
		case kind.Kind() == reflect.Int:
			want = append(want, name+": number"+suffix)
		case kind.Kind() == reflect.Bool:
			want = append(want, name+": boolean"+suffix)
		case kind == reflect.TypeFor[readiness.Reason]():
			union := []string{"'low'", "'unknown'", "'unanswered'"}
			if only := field.Tag.Get("jsonschema"); only != "" {
				union = nil
				for option := range strings.SplitSeq(only, ",") {
					union = append(union, "'"+strings.TrimPrefix(option, "enum=")+"'")
				}
			}
			want = append(want, name+": "+strings.Join(union, " | ")+suffix)
		case kind == reflect.TypeFor[string](), kind == reflect.TypeFor[peerwork.Date]():
			want = append(want, name+": string"+suffix)
		default:
			want = append(want, name+": "+kind.Name()+suffix)
		}
	}
	assert.Equal(t, want, written[of.Name()], of.Name())
}

func TestTypesMirrorTheChoices(t *testing.T) {
	found := map[string][]string{}
	for _, m := range unions.FindAllStringSubmatch(typesText(t), -1) {
		for _, option := range quoted.FindAllStringSubmatch(m[2], -1) {
			found[m[1]] = append(found[m[1]], option[1])
		}
	}
	var roles, choices []string
	for _, role := range readiness.AllRoles() {
		roles = append(roles, string(role))
	}
	for value := range 7 {
		choices = append(choices, string(readiness.ChoiceOf(value)))
	}
	assert.Equal(t, map[string][]string{"Role": roles, "Choice": append(choices, string(readiness.ChoiceUnknown)), "Use": {string(readiness.UseTalk)}}, found)
}

// The attributes are those the element lists, the events those it sends.
func TestTypesMirrorTheElement(t *testing.T) {
	script, err := checkout.ReadFile(filepath.Join("..", "..", "wasm", "ui", "readiness", "shell", "peer-readiness.js"))
	require.NoError(t, err)
	want := namesOf(realElements(t).Attributes)
	var got []string
	text := typesText(t)
	attributes := regexp.MustCompile(`(?s)interface PeerReadinessAttributes \{(.*?)\n\}`).FindStringSubmatch(text)
	require.NotNil(t, attributes)
	for _, m := range regexp.MustCompile(`(?m)^  '?([\w-]+)'?\?:`).FindAllStringSubmatch(attributes[1], -1) {
		got = append(got, m[1])
	}
	slices.Sort(got)
	assert.Equal(t, want, got)

	for _, m := range regexp.MustCompile(`(?m)^ \*   (peer-readiness-\w+)`).FindAllSubmatch(script, -1) {
		assert.Contains(t, text, "'"+string(m[1])+"'")
	}
	host, err := checkout.ReadFile(filepath.Join("..", "..", "wasm", "ui", "readiness", "shell", "view-host.js"))
	require.NoError(t, err)
	states := regexp.MustCompile(`(?:[)}], |state(?: =|:) )'(\w+)'`).FindAllSubmatch(slices.Concat(script, host), -1)
	assert.GreaterOrEqual(t, len(states), 6)
	for _, m := range states {
		assert.Contains(t, text, "'"+string(m[1])+"'", "a state the element can be in")
	}
}

func typesText(t *testing.T) string {
	t.Helper()
	text, err := checkout.ReadFile(filepath.Join("..", "..", "wasm", "peer-readiness.d.ts"))
	require.NoError(t, err)
	return string(text)
}

// The same of the other elements, each of which has one event.
func TestTypesMirrorTheOtherElements(t *testing.T) {
	root := filepath.Join("..", "..", "wasm")
	for _, e := range allElements[1:] {
		types, err := checkout.ReadFile(filepath.Join(root, e.tag+".d.ts"))
		require.NoError(t, err)
		class := realElement(t, e)
		attributes := regexp.MustCompile(`(?s)interface ` + e.class + `Attributes \{(.*?)\n\}`).FindStringSubmatch(string(types))
		require.NotNil(t, attributes, e.tag)
		var got []string
		for _, m := range regexp.MustCompile(`(?m)^  '?([\w-]+)'?\?:`).FindAllStringSubmatch(attributes[1], -1) {
			got = append(got, m[1])
		}
		slices.Sort(got)
		assert.Equal(t, namesOf(class.Attributes), got)
		assert.Equal(t, []string{e.tag + "-view"}, namesOf(class.Events))
		for _, item := range slices.Concat(class.Attributes, class.Members, class.Events) {
			assert.NotNil(t, item.Type, "%s has no type in %s.d.ts", item.Name, e.tag)
			assert.Regexp(t, `^\S.{3,}[^ ]$`, item.Description, item.Name)
		}
		assert.NotEmpty(t, class.Members)
		scripts, err := filepath.Glob(filepath.Join(root, "ui", filepath.Dir(filepath.FromSlash(e.entry)), "*.js"))
		require.NoError(t, err)
		var states [][][]byte
		for _, name := range scripts {
			script, err := checkout.ReadFile(name)
			require.NoError(t, err)
			states = append(states, regexp.MustCompile(`(?:[)}], |state(?: =|:) )'(\w+)'`).FindAllSubmatch(script, -1)...)
		}
		for _, d := range e.downloads {
			states = append(states, [][]byte{nil, []byte(d.role)})
		}
		assert.GreaterOrEqual(t, len(states), 3)
		for _, m := range states {
			assert.Contains(t, string(types), "'"+string(m[1])+"'", "a state the element can be in")
		}
	}
}
