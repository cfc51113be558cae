package codec

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// note is a document written by hand, as the generator would write it.
type note struct {
	Title string
	Tags  []string
	Parts []note
	Size  *int
	Done  bool
	Moods []mood
	Count int
}

// mood is a text with a type of its own.
type mood string

var noteLayout Layout

func init() { // a note can hold notes, which no document of ours can
	noteLayout = Layout{Size: unsafe.Sizeof(note{}), Make: func(n int) unsafe.Pointer {
		return unsafe.Pointer(unsafe.SliceData(make([]note, n)))
	}, Fields: []Field{
		{Name: "title", Kind: String, At: unsafe.Offsetof(note{}.Title), Max: 20},
		{Name: "tags", Kind: Strings, At: unsafe.Offsetof(note{}.Tags), Optional: true, Max: 5, MaxItems: 3},
		{Name: "parts", Kind: Structs, At: unsafe.Offsetof(note{}.Parts), MaxItems: 2, Parts: &noteLayout},
		{Name: "size", Kind: Int, At: unsafe.Offsetof(note{}.Size), Pointer: true, Optional: true, Min: -5, Max: 5},
		{Name: "done", Kind: Bool, At: unsafe.Offsetof(note{}.Done), Optional: true},
		{Name: "moods", Kind: Strings, At: unsafe.Offsetof(note{}.Moods), Optional: true, MaxItems: 3, Enum: []string{"calm", "glad"}},
		{Name: "count", Kind: Int, At: unsafe.Offsetof(note{}.Count), Optional: true, Min: 1, Max: 9},
	}}
}

func TestAppendIsCanonical(t *testing.T) {
	zero, minus := 0, -5
	for want, n := range map[string]note{
		`{"title":"","parts":[]}`:                             {},
		`{"title":"a","parts":[],"size":0}`:                   {Title: "a", Size: &zero, Tags: []string{}},
		`{"title":"æ\"\\/\u0001\b\f\n\r\t\u001f","parts":[]}`: {Title: "æ\"\\/\x01\b\f\n\r\t\x1f"},
		`{"title":"<&>` + "\u2028\x7f😀" + `","tags":["x",""],"parts":[{"title":"b","parts":[],"size":-5,"done":true}]}`: {
			Title: "<&>\u2028\x7f😀", Tags: []string{"x", ""}, Parts: []note{{Title: "b", Size: &minus, Done: true}}},
		`{"title":"a","parts":[],"moods":["glad","calm"],"count":3}`: {Title: "a", Moods: []mood{"glad", "calm"}, Count: 3},
	} {
		got, err := Append([]byte("before "), &noteLayout, unsafe.Pointer(&n))
		require.NoError(t, err)
		assert.Equal(t, "before "+want, string(got))
		assert.True(t, json.Valid([]byte(want)))
	}
}

func TestAppendRefusesWhatIsNotUTF8(t *testing.T) {
	for pointer, n := range map[string]note{
		"/title":         {Title: "\xff"},
		"/tags/1":        {Tags: []string{"a", "\xc3"}},
		"/moods/0":       {Moods: []mood{"\xff"}},
		"/parts/1/title": {Parts: []note{{}, {Title: "\xed\xa0\x80"}}},
	} {
		out, err := Append(nil, &noteLayout, unsafe.Pointer(&n))
		assert.Nil(t, out)
		var problems peerwork.Problems
		require.ErrorAs(t, err, &problems)
		require.Len(t, problems, 1)
		assert.Equal(t, pointer, problems[0].Pointer)
		assert.Equal(t, InvalidUTF8, problems[0].Code)
	}
}

// A text written by AppendString is read by encoding/json as the same text, and
// what encoding/json writes is read by us as the same text.
func FuzzStrings(f *testing.F) {
	for _, s := range []string{"", "a", "æøå", "\"\\/\b\f\n\r\t\x00\x1f\x7f", "\u2028\u2029<&>", "😀\U0010ffff", "\\u0041"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		ours := AppendString(nil, s)
		var back string
		require.NoError(t, json.Unmarshal(ours, &back))
		require.Equal(t, s, back)
		theirs, err := json.Marshal(s)
		require.NoError(t, err)
		tree, problems := ReadTree(theirs, MaxBytes)
		require.Empty(t, problems)
		require.Equal(t, s, tree.Text(0))
		require.LessOrEqual(t, len(ours), len(theirs))
	})
}

func TestAppendProblems(t *testing.T) {
	assert.Equal(t, `[]`, string(AppendProblems(nil, nil)))
	problems := peerwork.Problems{{Code: "x", Pointer: "/a", Text: peerwork.Text{DA: "\"", EN: "\n"}}, {Code: "y", Pointer: "/\xff"}}
	out := AppendProblems(nil, problems)
	var back peerwork.Problems
	require.NoError(t, json.Unmarshal(out, &back))
	assert.Equal(t, problems[0], back[0])
	assert.Equal(t, peerwork.Problem{Code: "y"}, back[1])
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, out))
	assert.Equal(t, compact.String(), string(out))
}
